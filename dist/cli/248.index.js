export const id = 248;
export const ids = [248];
export const modules = {

/***/ 17506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ BUNDLE_CODES)
/* harmony export */ });
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
/** Findings about bundles as a whole: sections, forms, references, settings. */
const BUNDLE_CODES = {
    notBundle: error('PS1201', 'A bundle is not an object with `artifact_type: pipelines.artifact.bundle.v1`.'),
    unknownTopLevel: error('PS1202', 'A bundle has a top-level key that is neither a section nor a known key.'),
    badTopLevel: error('PS1203', 'A top-level key of a bundle holds another type of value than it takes.'),
    sectionNotList: error('PS1204', 'A section is not a list, or an element of it is not an object.'),
    duplicateAddress: error('PS1205', 'Two items have the same address, or mean the same object.'),
    conflictMarkers: error('PS7010', 'A text holds a conflict that `pull` marked and nobody has resolved yet.'),
    similarAddress: warning('PS1206', 'Two names differ only by case or by white space at their ends.'),
    paddedName: warning('PS1207', 'A name begins or ends with white space.'),
    unknownForm: error('PS1211', 'An object begins with `$` but is no form of the bundle language.'),
    malformedForm: error('PS1212', 'A form holds another type of value than it takes.'),
    unknownVariable: error('PS1213', 'A `{$var}` names a variable that the target does not define.'),
    secretNotAllowed: error('PS1214', 'A `{$env}` stands in a field that is not write-only.'),
    secretNotListed: error('PS1215', "A `{$env}` names a variable that the target's `secrets` does not list."),
    secretInFile: warning('PS1216', 'A write-only field holds a secret in clear.'),
    referenceNotAllowed: error('PS1217', 'A `{$ref}` stands in a field that takes no reference.'),
    referenceKind: error('PS1218', 'A `{$ref}` leads to another kind of object than the field takes.'),
    danglingReference: error('PS1219', 'A `{$ref}` leads to no item of the files.'),
    leavingReference: error('PS1220', 'A `{$ref}` leads to an item that leaves: renamed or marked for deletion.'),
    referenceCycle: error('PS1221', 'References lead in a circle.'),
    idAsText: warning('PS1222', 'An integer id is written as a text.'),
    otherOrganization: error('PS1223', "An item has another org_id than the target's."),
    scopeMismatch: error('PS1224', 'The scope of an item and its ids do not fit.'),
    systemScope: error('PS1225', 'An item has the scope of the platform itself, which is read-only.'),
    embeddedFile: error('PS1226', 'A `{$file}` in an opaque field holds neither JSON nor YAML.'),
    settingUnused: warning('PS1231', 'A setting of `sync` fits no item.'),
    settingInvalid: error('PS1232', 'A setting of `sync` holds something that it does not take.'),
    settingConflict: error('PS1233', 'Two places of `sync` set the same thing of one address differently.'),
    settingNeedsAddress: error('PS1234', '`renamed_from` and `id` take one address, not a pattern.'),
    deleteOfItem: error('PS1235', 'An item is marked for deletion and still in the files.'),
    renameConflict: error('PS1236', 'Two items are renamed from the same address, or from one that is still in the files.'),
};


/***/ }),

/***/ 18174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);

/**
 * Number of single-character insertions, removals and replacements that turn `a` into `b`, or
 * `max + 1` as soon as it is clear that more than `max` are needed. Counts UTF-16 units.
 */
function editDistance(a, b, max) {
    const tooFar = max + 1;
    if (Math.abs(a.length - b.length) > max)
        return tooFar;
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const cost = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            current.push(cost);
            least = Math.min(least, cost);
        }
        if (least > max)
            return tooFar;
        previous = current;
    }
    return Math.min(previous[b.length] ?? tooFar, tooFar);
}
/**
 * The candidate that was probably meant by `word`: the nearest within `max` edits (the first by
 * code unit among equals), where a difference in case alone is always near. A word that shares
 * nothing with the candidate is never its misspelling, so very short words find little.
 */
function closest(word, candidates, max = 2) {
    let best;
    let bestDistance = max + 1;
    const folded = word.toLowerCase();
    for (const candidate of [...candidates].sort(_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)) {
        if (candidate === word)
            continue;
        const limit = Math.min(max, Math.max(word.length, candidate.length) - 1);
        const distance = candidate.toLowerCase() === folded ? 0 : limit < 1 ? max + 1 : editDistance(word, candidate, limit);
        if (distance <= limit && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
        else if (distance === 0 && bestDistance > 0) {
            best = candidate;
            bestDistance = 0;
        }
    }
    return best;
}


/***/ }),

/***/ 90236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ configFinding),
/* harmony export */   g: () => (/* binding */ CONFIG_CODES)
/* harmony export */ });
/* harmony import */ var _source_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);

const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
/** All findings about the configuration; docs/errors.md is generated from this table. */
const CONFIG_CODES = {
    unreadable: error('PS3001', 'The configuration that --config names cannot be read.'),
    severalFiles: error('PS3002', 'A folder holds more than one configuration file.'),
    fileName: error('PS3003', 'The name of a configuration file does not end in .yaml, .yml or .json, or is taken.'),
    outside: error('PS3004', 'The configuration is a symbolic link that leads outside the repository.'),
    unknownKey: error('PS3005', 'The configuration has a key that means nothing.'),
    wrongValue: error('PS3006', 'A value of the configuration has the wrong type or is out of bounds.'),
    missingKey: error('PS3007', 'A key that the configuration needs is missing.'),
    version: error('PS3008', 'The configuration has another version than 1.'),
    namespace: error('PS3009', 'The namespace is empty or holds a control character.'),
    targetName: error('PS3010', 'The name of a target is empty, longer than 100 characters, or holds a control character.'),
    noTarget: error('PS3011', 'The configuration has no target.'),
    defaultTarget: error('PS3012', 'default_target names a target that does not exist.'),
    orgId: error('PS3013', 'org_id is not a positive whole number.'),
    orgIdText: warning('PS3014', 'org_id is a number written as text.'),
    baseUrl: error('PS3015', 'base_url is not an address of the form https://host.'),
    baseUrlClear: error('PS3016', 'base_url is http:// on another machine, where the key could be read.'),
    variableName: error('PS3017', 'The name of a variable has other characters than letters, digits and _.'),
    secretName: error('PS3018', 'The name of a secret has other characters than letters, digits and _.'),
    secretReserved: error('PS3019', 'A secret begins with PIPELINES_, GITHUB_ or ACTIONS_.'),
    secretIsKey: error('PS3020', 'A secret is also the API key of a target.'),
    keyVariable: error('PS3021', 'api_key_env is not the name of a variable that may hold the key.'),
    limits: error('PS3022', 'A limit is not a whole number from 0, or a percentage is not from 0 to 100.'),
    patternWithoutKind: error('PS3023', 'A pattern names no kind, so it can never match an address.'),
    unknownKind: error('PS3024', 'allow_unreadable names something that is no kind.'),
    targetUnknown: error('PS3025', 'The target that was asked for does not exist.'),
    targetUndecided: error('PS3026', 'There are several targets, and neither --target nor default_target says which.'),
};
/** A finding of one of the kinds above. */
const configFinding = _source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r;


/***/ }),

/***/ 43659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   u0: () => (/* binding */ findConfig),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90236);



/** Names of the configuration file; `pipelines.yaml` belongs to the SDK's agents and is never read (C-g). */
const CONFIG_NAMES = ['pipelines-sync.yaml', 'pipelines-sync.yml', 'pipelines-sync.json'];
/** The nearest folder, upward from `folder`, that has a `.git` folder or file; null without any. */
async function findRoot(folder) {
    for (const at of upward(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder))) {
        if ((await statOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git'))) !== undefined)
            return at;
    }
    return null;
}
/**
 * Finds the configuration: the file of `--config`, or the nearest one upward from `cwd` to the root of
 * the repository (without one: in `cwd` only). Neither source nor finding: there is none.
 */
async function findConfig(cwd, configPath) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd);
    if (configPath !== undefined && configPath !== '')
        return readNamed(start, configPath);
    const root = (await findRoot(start)) ?? start;
    for (const folder of upward(start)) {
        const found = [];
        for (const name of CONFIG_NAMES) {
            if ((await statOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)))?.isFile() === true)
                found.push(name);
        }
        const [first, second] = found;
        if (first !== undefined) {
            return second === undefined
                ? read(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, first))
                : { findings: [several(relativePath(root, folder), first, second)] };
        }
        if (folder === root)
            break;
    }
    return { findings: [] };
}
async function readNamed(cwd, configPath) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(configPath);
    if (/^pipelines\.ya?ml$/i.test(name) || !/\.(?:ya?ml|json)$/i.test(name)) {
        const message = /^pipelines\.ya?ml$/i.test(name)
            ? `--config names ${configPath}, which is the SDK's file for agents and is never read.`
            : `--config names ${configPath}, whose name does not end in .yaml, .yml or .json.`;
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.fileName, message, 'Call the configuration pipelines-sync.yaml.');
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, configPath);
    const isFile = (await statOf(file))?.isFile();
    if (isFile !== true) {
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.unreadable, `--config names ${configPath}, which ${isFile === undefined ? 'does not exist' : 'is not a file'}.`, 'Correct the path; it is taken from the current folder. pipelines-sync init writes a new one.');
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    const around = isOutside(cwd, folder) ? folder : cwd;
    return read((await findRoot(folder)) ?? around, file);
}
async function read(root, file) {
    const name = relativePath(root, file);
    const place = { file: name, line: 1, column: 1 };
    try {
        const [realRoot, realFile] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)]);
        // A finding quotes lines of the file, so a link must not let a pull request show files of the machine.
        if (isOutside(realRoot, realFile)) {
            return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.outside, `${name} is a symbolic link that leads outside the repository.`, 'Put the file itself into the repository.', place);
        }
        return { source: { root, file: name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(realFile) }, findings: [] };
    }
    catch (error) {
        const reason = error.code ?? 'unknown reason';
        return problem(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.unreadable, `${name} cannot be read (${reason}).`, 'Make the file readable for the user that runs pipelines-sync.', place);
    }
}
function several(folder, first, second) {
    const at = (name) => (folder === '' ? name : `${folder}/${name}`);
    return (0,_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .configFinding */ ._)(_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_CODES */ .g.severalFiles, { file: at(second), line: 1, column: 1 }, `There are two configurations in one folder: ${at(first)} and ${at(second)}.`, 'Keep one of them, or choose with --config.', { message: 'the other one', place: { file: at(first), line: 1, column: 1 } });
}
function problem(kind, message, remedy, place) {
    return { findings: [(0,_config_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .configFinding */ ._)(kind, place, message, remedy)] };
}
/** Path from one folder to another with `/`; '' where they are the same. */
function relativePath(from, to) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function isOutside(folder, file) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(way);
}
function* upward(folder) {
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        yield at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
            return;
    }
}
async function statOf(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 66839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ readBaseUrl),
/* harmony export */   F3: () => (/* binding */ BASE_URL_PROBLEMS),
/* harmony export */   U9: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * Reads a base URL: `https://host[:port][/path]`, or `http://` for a loopback host. What comes back has
 * a lower-case host, no default port and no `/` at its end, so that equal addresses are equal texts.
 * Never throws, and no problem repeats the text: it may hold a password.
 */
function readBaseUrl(text) {
    const trimmed = text.trim();
    // URL() would repair `https:host`, back slashes and line breaks; a person should see what they wrote.
    if (!/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(trimmed))
        return { problem: 'form' };
    let url;
    try {
        url = new URL(trimmed);
    }
    catch {
        return { problem: 'form' };
    }
    if (trimmed.replace(/^https?:\/\//i, '').match(/^[^/?#]*@/) !== null)
        return { problem: 'credentials' };
    if (/[?#]/.test(trimmed))
        return { problem: 'query' };
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return { problem: 'clear' };
    return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
/** What is wrong with a base URL, as the end of a sentence about it, and what to write instead. */
const BASE_URL_PROBLEMS = {
    form: {
        is: 'is not an address of the form https://host.',
        remedy: 'Write scheme and host, for instance https://api.pipelines.tech.',
    },
    credentials: {
        is: 'has a user name or password in it.',
        remedy: 'Take out everything between // and @; the key comes from the environment.',
    },
    query: {
        is: 'has a query or a fragment.',
        remedy: 'Take out everything from ? or # on.',
    },
    clear: {
        is: 'is http:// on another machine, where the key could be read on the way.',
        remedy: 'Write https://; http:// is for localhost, 127.0.0.0/8 and [::1] only.',
    },
};
/** True for `localhost`, 127.0.0.0/8 and `[::1]`, as a parsed URL writes its host name. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 58574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ chooseTarget),
  wg: () => (/* reexport */ config_find/* findRoot */.wg),
  gp: () => (/* binding */ implicitConfig),
  jE: () => (/* reexport */ isInTarget),
  Z9: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: defaultNamespace, defaultTarget

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/closest.js
var closest = __webpack_require__(18174);
// EXTERNAL MODULE: ./build/bundle/config-codes.js
var config_codes = __webpack_require__(90236);
;// CONCATENATED MODULE: ./build/bundle/config-lists.js


/** Words for where the ledger is, and for what an unknown field is; a target may use them too. */
const LEDGERS = ['git', 'file'];
const UNKNOWN_FIELDS = ['warn', 'error'];
/** Names of kinds, as `allow_unreadable` lists them. */
function readKinds(reader, value, kinds) {
    return reader.texts(value, 'tool_bindings').flatMap(({ text, node, path }) => {
        if (kinds.includes(text))
            return [text];
        const near = (0,closest/* closest */.k)(text, kinds);
        const message = `${JSON.stringify(text)} is no kind${near === undefined ? '.' : `; did you mean ${near}?`}`;
        reader.add(config_codes/* CONFIG_CODES */.g.unknownKind, path, node.place, message, `The kinds are: ${kinds.join(', ')}.`);
        return [];
    });
}

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
;// CONCATENATED MODULE: ./build/bundle/config-reader.js


/**
 * Reads values of the configuration in the type that is wanted; a value of another type is a finding
 * and reads as missing, so that nothing wrong is ever taken for a default without a word.
 */
class ConfigReader {
    findings = [];
    #said = new Set();
    /** Adds a finding about the value at a path; later ones about the same path are the same problem. */
    add(kind, path, place, message, remedy) {
        this.#said.add((0,model/* formatPath */.jV)(path));
        this.findings.push((0,config_codes/* configFinding */._)(kind, place, message, remedy));
    }
    /** True when something was said about the value at exactly this path. */
    hasSaid(path) {
        return this.#said.has((0,model/* formatPath */.jV)(path));
    }
    wrong({ node, path }, must, remedy) {
        this.add(config_codes/* CONFIG_CODES */.g.wrongValue, path, node.place, `${(0,model/* formatPath */.jV)(path)} must be ${must}.`, remedy);
    }
    map(value, remedy) {
        if (value === undefined || value.node.type === 'map')
            return value?.node;
        this.wrong(value, 'a map', remedy);
        return undefined;
    }
    text(value, example) {
        if (value === undefined)
            return undefined;
        const { node } = value;
        if (node.type === 'scalar' && typeof node.value === 'string')
            return node.value;
        const quoted = node.type === 'scalar' && node.value !== null;
        const remedy = quoted ? 'Put it in quotes.' : `For instance: ${example}.`;
        this.wrong(value, 'a text', remedy);
        return undefined;
    }
    flag(value) {
        if (value === undefined)
            return undefined;
        if (value.node.type === 'scalar' && typeof value.node.value === 'boolean')
            return value.node.value;
        this.wrong(value, 'true or false', 'Write true or false, without quotes.');
        return undefined;
    }
    choice(value, words) {
        if (value === undefined)
            return undefined;
        const { node } = value;
        const word = words.find((one) => node.type === 'scalar' && node.value === one);
        if (word === undefined)
            this.wrong(value, words.join(' or '), `Write one of: ${words.join(', ')}.`);
        return word;
    }
    /** The texts of a list, with their places; one that is no text is left out after a finding. */
    texts(value, example) {
        if (value === undefined)
            return [];
        const { node, path } = value;
        if (node.type !== 'list') {
            this.wrong(value, 'a list', `Write a list, for instance: [${example}].`);
            return [];
        }
        return node.items.flatMap((item, index) => {
            const entry = { node: item, path: [...path, index] };
            const text = this.text(entry, example);
            if (text !== '')
                return text === undefined ? [] : [{ ...entry, text }];
            this.wrong(entry, 'a text that is not empty', `For instance: ${example}. Or remove the entry.`);
            return [];
        });
    }
}
/** The value of a key, where the map has it. */
function valueAt(map, path, key) {
    const node = map.get(key);
    return node === undefined ? undefined : { node, path: [...path, key] };
}
/** True for a name that people and git can tell apart: something to see, and no control character. */
function isUsableName(name) {
    return name.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name);
}

// EXTERNAL MODULE: ./build/bundle/generated/validate.js
var generated_validate = __webpack_require__(37633);
// EXTERNAL MODULE: ./build/bundle/source-node.js
var source_node = __webpack_require__(97105);
;// CONCATENATED MODULE: ./build/bundle/config-shape.js





/** The keys of the configuration, of a target and of its limits, as the published schema has them. */
const CONFIG_KEYS = {
    top: [
        '$schema',
        'version',
        'namespace',
        'bundles',
        'default_target',
        'ledger',
        'unknown_fields',
        'allow_unreadable',
        'targets',
    ],
    target: [
        'base_url',
        'org_id',
        'api_key_env',
        'vars',
        'secrets',
        'on_drift',
        'prune',
        'limits',
        'protect',
        'require_clean',
        'include',
        'exclude',
        'ledger',
        'unknown_fields',
        'allow_unreadable',
    ],
    limits: ['max_deletes', 'max_delete_percent'],
};
/**
 * Holds the file against the published schema: unknown keys, and whatever else the schema refuses that
 * no check before has said in better words.
 */
function addShapeFindings(reader, root) {
    const validate = generated_validate/* validators */.y.config;
    if (validate === undefined)
        throw new TypeError('the generated validators hold none for the configuration');
    if (validate((0,source_node/* nodeValue */.E8)(root)))
        return;
    for (const error of validate.errors ?? []) {
        const path = pathOf(error, root);
        if (reader.hasSaid(path))
            continue;
        if (error.keyword === 'additionalProperties')
            unknownKey(reader, root, path);
        else {
            const { node, keyPlace, exact } = (0,source_node/* nodeAt */.oB)(root, path);
            const isMissing = error.keyword === 'required';
            reader.add(isMissing ? config_codes/* CONFIG_CODES */.g.missingKey : config_codes/* CONFIG_CODES */.g.wrongValue, path, exact || keyPlace === undefined ? node.place : keyPlace, `${(0,model/* formatPath */.jV)(path)} ${isMissing ? 'is missing' : expected(error)}.`, 'See the example in the documentation of the configuration.');
        }
    }
}
/** The path of what is wrong: for a key that is too much or missing, the path of that key. */
function pathOf(error, root) {
    const path = (0,source_node/* pointerPath */.hw)(root, error.instancePath);
    const { additionalProperty, missingProperty, propertyName = error.propertyName } = error.params;
    const key = additionalProperty ?? missingProperty ?? propertyName;
    return typeof key === 'string' ? [...path, key] : path;
}
function unknownKey(reader, root, path) {
    const key = String(path.at(-1));
    const found = (0,source_node/* nodeAt */.oB)(root, path);
    const level = levelOf(path);
    const near = (0,closest/* closest */.k)(key, CONFIG_KEYS[level]);
    const elsewhere = Object.keys(CONFIG_KEYS).find((other) => CONFIG_KEYS[other].includes(key));
    const message = `${(0,model/* formatPath */.jV)(path)} means nothing here${near === undefined ? '.' : `; did you mean ${near}?`}`;
    let remedy = `The keys here are: ${CONFIG_KEYS[level].join(', ')}. Keys that begin with x- are yours.`;
    if (near !== undefined)
        remedy = `Write ${near}, or remove the key.`;
    else if (elsewhere !== undefined)
        remedy = `${key} belongs ${WHERE[elsewhere]}.`;
    reader.add(config_codes/* CONFIG_CODES */.g.unknownKey, path, found.keyPlace ?? found.node.place, message, remedy);
}
const WHERE = {
    top: 'at the top of the file',
    target: 'into a target',
    limits: 'into the limits of a target',
};
function levelOf(path) {
    return path.length === 1 ? 'top' : path.length === 3 ? 'target' : 'limits';
}
function expected({ keyword, params }) {
    const word = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
    switch (keyword) {
        case 'type':
            return `must be of type ${[params.type].flat().map(word).join(' or ')}`;
        case 'enum':
            return `must be one of ${[params.allowedValues].flat().map(word).join(', ')}`;
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return 'must not be empty';
        case 'minimum':
        case 'maximum':
            return `must be ${word(params.comparison)} ${word(params.limit)}`;
        default:
            return 'is not what the schema of the configuration allows';
    }
}

;// CONCATENATED MODULE: ./build/bundle/config-types.js

/** True for an address that the target is about (design §4: `include` and `exclude`). */
function isInTarget(target, address) {
    return (0,model/* matchesAny */._I)(target.include, address) && !(0,model/* matchesAny */._I)(target.exclude, address);
}
/** What a target has where its file says nothing. */
function defaultTarget(name) {
    return {
        name,
        baseUrl: null,
        orgId: null,
        apiKeyEnv: null,
        vars: {},
        secrets: [],
        onDrift: 'hold',
        prune: false,
        limits: { maxDeletes: 5, maxDeletePercent: 20 },
        protect: [],
        requireClean: false,
        include: ['*'],
        exclude: [],
        allowUnreadable: [],
    };
}

// EXTERNAL MODULE: ./build/bundle/config-url.js
var config_url = __webpack_require__(66839);
// EXTERNAL MODULE: ./build/bundle/kind-pattern.js
var kind_pattern = __webpack_require__(7268);
;// CONCATENATED MODULE: ./build/bundle/config-target.js






const ON_DRIFT = ['hold', 'overwrite', 'keep'];
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Reads one entry of `targets`, with the defaults for what it does not say. */
function readTarget(reader, { name, place, value }, context) {
    const target = { ...defaultTarget(name), place };
    const map = reader.map(value, `For a target without settings, write ${JSON.stringify(name)}: {}.`);
    if (map === undefined)
        return target;
    const get = (key) => valueAt(map, value.path, key);
    target.places = Object.fromEntries(map.entries.map((entry) => [entry.key, entry.node.place]));
    target.baseUrl = readUrl(reader, get('base_url'));
    target.orgId = readOrg(reader, get('org_id'));
    target.apiKeyEnv = readKeyVariable(reader, get('api_key_env'));
    target.vars = readVars(reader, get('vars'));
    target.secrets = readSecrets(reader, get('secrets'), context.keys);
    target.onDrift = reader.choice(get('on_drift'), ON_DRIFT) ?? target.onDrift;
    target.prune = reader.flag(get('prune')) ?? target.prune;
    target.requireClean = reader.flag(get('require_clean')) ?? target.requireClean;
    target.limits = readLimits(reader, get('limits'), target.limits);
    target.protect = readPatterns(reader, get('protect'), context.kinds);
    const include = get('include');
    if (include !== undefined)
        target.include = readPatterns(reader, include, context.kinds);
    target.exclude = readPatterns(reader, get('exclude'), context.kinds);
    target.allowUnreadable = readKinds(reader, get('allow_unreadable'), context.kinds);
    const ledger = reader.choice(get('ledger'), LEDGERS);
    if (ledger !== undefined)
        target.ledger = ledger;
    const unknownFields = reader.choice(get('unknown_fields'), UNKNOWN_FIELDS);
    if (unknownFields !== undefined)
        target.unknownFields = unknownFields;
    return target;
}
function readUrl(reader, value) {
    const text = reader.text(value, 'base_url: https://api.pipelines.tech');
    if (text === undefined || value === undefined)
        return null;
    const result = (0,config_url/* readBaseUrl */.$P)(text);
    if ('url' in result)
        return result.url;
    const { is, remedy } = config_url/* BASE_URL_PROBLEMS */.F3[result.problem];
    const kind = result.problem === 'clear' ? config_codes/* CONFIG_CODES */.g.baseUrlClear : config_codes/* CONFIG_CODES */.g.baseUrl;
    reader.add(kind, value.path, value.node.place, `base_url ${is}`, remedy);
    return null;
}
function readOrg(reader, value) {
    if (value === undefined)
        return null;
    const { node, path } = value;
    const written = node.type === 'scalar' ? node.value : null;
    const org = typeof written === 'string' && /^[1-9]\d*$/.test(written) ? Number(written) : written;
    if (typeof org !== 'number' || !Number.isSafeInteger(org) || org < 1) {
        const message = 'org_id must be a positive whole number.';
        reader.add(config_codes/* CONFIG_CODES */.g.orgId, path, node.place, message, 'Write the number of the organization: org_id: 2.');
        return null;
    }
    if (typeof written === 'string') {
        const message = `org_id is the text "${written}"; it is read as the number ${org}.`;
        reader.add(config_codes/* CONFIG_CODES */.g.orgIdText, path, node.place, message, `Write it without quotes: org_id: ${org}.`);
    }
    return org;
}
// The two checks below never repeat the text itself: people put keys where names belong.
function readKeyVariable(reader, value) {
    const name = reader.text(value, 'api_key_env: PIPELINES_API_KEY_PRODUCTION');
    if (name === undefined || value === undefined)
        return null;
    const problem = !VARIABLE.test(name)
        ? 'api_key_env must be the name of an environment variable: letters, digits and _. The key itself never stands in a file.'
        : /^(?:GITHUB|ACTIONS)_/i.test(name)
            ? 'api_key_env must not begin with GITHUB_ or ACTIONS_: those keys are not for the platform.'
            : undefined;
    if (problem === undefined)
        return name;
    const remedy = 'For instance: api_key_env: PIPELINES_API_KEY_PRODUCTION.';
    reader.add(config_codes/* CONFIG_CODES */.g.keyVariable, value.path, value.node.place, problem, remedy);
    return null;
}
function readSecrets(reader, value, keys) {
    return reader.texts(value, 'DOCS_TOKEN').flatMap(({ text, node, path }) => {
        const keyOf = keys.get(text);
        if (!VARIABLE.test(text)) {
            const message = 'This is not the name of an environment variable: letters, digits and _, no digit first.';
            const remedy = 'Write the name of the variable, for instance DOCS_TOKEN; never the secret itself.';
            reader.add(config_codes/* CONFIG_CODES */.g.secretName, path, node.place, message, remedy);
        }
        else if (/^(?:PIPELINES|GITHUB|ACTIONS)_/i.test(text)) {
            const message = 'A secret must not begin with PIPELINES_, GITHUB_ or ACTIONS_: those hold keys of their own.';
            reader.add(config_codes/* CONFIG_CODES */.g.secretReserved, path, node.place, message, 'Use a variable of another name.');
        }
        else if (keyOf !== undefined) {
            const message = `This variable cannot be a secret: api_key_env says that it holds the key of target ${keyOf}.`;
            reader.add(config_codes/* CONFIG_CODES */.g.secretIsKey, path, node.place, message, 'Use a variable of its own for the secret.');
        }
        else
            return [text];
        return [];
    });
}
function readVars(reader, value) {
    const map = reader.map(value, 'For instance: vars: {italy_workflow: 3086}.');
    const vars = [];
    for (const { key, keyPlace, node } of map?.entries ?? []) {
        const path = [...(value?.path ?? []), key];
        if (!VARIABLE.test(key)) {
            const message = `${JSON.stringify(key)} is not a name for a variable: letters, digits and _, no digit first.`;
            reader.add(config_codes/* CONFIG_CODES */.g.variableName, path, keyPlace, message, 'Give it a name like italy_workflow.');
        }
        else if (node.type !== 'scalar') {
            reader.wrong({ node, path }, 'one value: a text, a number, true, false or null', 'Write lists and maps into the bundle.');
        }
        else
            vars.push([key, node.value]);
    }
    return Object.fromEntries(vars);
}
function readLimits(reader, value, byDefault) {
    const map = reader.map(value, 'For instance: limits: {max_deletes: 5}.');
    if (map === undefined || value === undefined)
        return byDefault;
    const read = (key, fits, must) => {
        const limit = valueAt(map, value.path, key);
        if (limit === undefined)
            return undefined;
        const { node, path } = limit;
        if (node.type === 'scalar' && typeof node.value === 'number' && fits(node.value))
            return node.value;
        reader.add(config_codes/* CONFIG_CODES */.g.limits, path, node.place, `${key} must be ${must}.`, `For instance: ${key}: 20.`);
        return undefined;
    };
    return {
        maxDeletes: read('max_deletes', (n) => Number.isSafeInteger(n) && n >= 0, 'a whole number from 0 up') ??
            byDefault.maxDeletes,
        maxDeletePercent: read('max_delete_percent', (n) => n >= 0 && n <= 100, 'a number from 0 to 100') ??
            byDefault.maxDeletePercent,
    };
}
function readPatterns(reader, value, kinds) {
    return reader.texts(value, '"prompts/*"').map(({ text, node, path }) => {
        if ((0,kind_pattern/* canMatch */.k)(text, kinds))
            return text;
        const meant = (0,kind_pattern/* meantPattern */.W)(text, kinds);
        reader.add(config_codes/* CONFIG_CODES */.g.patternWithoutKind, path, node.place, `The pattern ${JSON.stringify(text)} names no kind, so it matches nothing${meant === undefined ? '.' : `; did you mean ${meant}?`}`, `A pattern is * or begins with a kind: ${kinds.join(', ')}.`);
        return text;
    });
}

;// CONCATENATED MODULE: ./build/bundle/config-check.js






/**
 * Checks a configuration file and fills in the defaults (design §4). Pure. The configuration is missing
 * only where the file holds no map; otherwise a wrong value counts as not written, after a finding.
 */
function checkConfig(document, context) {
    const reader = new ConfigReader();
    const { root } = document;
    if (root.type !== 'map') {
        const remedy = 'Begin with version: 1, or write a configuration with pipelines-sync init.';
        reader.add(config_codes/* CONFIG_CODES */.g.wrongValue, [], root.place, 'A configuration must be a map.', remedy);
        return { findings: reader.findings };
    }
    const top = (key) => valueAt(root, [], key);
    checkVersion(reader, root);
    const allowUnreadable = readKinds(reader, top('allow_unreadable'), context.kinds);
    const targets = readTargets(reader, root, context.kinds, allowUnreadable);
    const bundles = reader.texts(top('bundles'), '"pipelines/**/*.yaml"');
    const config = {
        file: document.file,
        root: context.root,
        folder: context.folder,
        version: 1,
        namespace: readNamespace(reader, root, context.namespace),
        bundles: bundles.map(({ text }) => text),
        bundlePlaces: new Map(bundles.map(({ text, node }) => [text, node.place])),
        defaultTarget: readDefaultTarget(reader, top('default_target'), targets),
        ledger: reader.choice(top('ledger'), LEDGERS) ?? null,
        unknownFields: reader.choice(top('unknown_fields'), UNKNOWN_FIELDS) ?? 'warn',
        allowUnreadable,
        targets,
    };
    addShapeFindings(reader, root);
    return { config, findings: reader.findings };
}
function checkVersion(reader, root) {
    const version = valueAt(root, [], 'version');
    if (version === undefined) {
        const remedy = 'Add the line version: 1 at the top.';
        reader.add(config_codes/* CONFIG_CODES */.g.missingKey, ['version'], root.place, 'version is missing.', remedy);
        return;
    }
    const { node, path } = version;
    if (node.type === 'scalar' && node.value === 1)
        return;
    const isNewer = node.type === 'scalar' && typeof node.value === 'number' && node.value > 1;
    const remedy = isNewer
        ? 'Use a newer pipelines-sync, or write version: 1.'
        : 'Write version: 1, without quotes.';
    const message = 'This pipelines-sync reads configurations of version 1 only.';
    reader.add(config_codes/* CONFIG_CODES */.g.version, path, node.place, message, remedy);
}
function readNamespace(reader, root, byDefault) {
    const value = valueAt(root, [], 'namespace');
    const written = reader.text(value, 'namespace: rome-team');
    const namespace = written ?? byDefault;
    if (!isUsableName(namespace)) {
        const [what, place] = written === undefined || value === undefined
            ? ['The default namespace, made of origin and folder,', root.place]
            : ['namespace', value.node.place];
        const message = `${what} is empty or holds a control character.`;
        const remedy = 'Write a name that people can read, for instance namespace: rome-team.';
        reader.add(config_codes/* CONFIG_CODES */.g.namespace, ['namespace'], place, message, remedy);
    }
    return namespace;
}
/** The name of a target is one part of a git ref and stands in every comment of it. */
const LONGEST_TARGET = 100;
function readTargets(reader, root, kinds, allowUnreadable) {
    const value = valueAt(root, [], 'targets');
    const targets = new Map();
    const map = reader.map(value, 'For instance: targets: {staging: {org_id: 2}}.');
    if (map === undefined && value !== undefined)
        return targets;
    if (map === undefined || map.entries.length === 0) {
        const place = value?.node.place ?? root.place;
        const remedy = 'Name at least one, for instance targets: {staging: {org_id: 2}}.';
        reader.add(config_codes/* CONFIG_CODES */.g.noTarget, ['targets'], place, 'The configuration has no target.', remedy);
        return targets;
    }
    const keys = keyVariables(map);
    for (const { key, keyPlace, node } of map.entries) {
        const path = ['targets', key];
        if (!isUsableName(key) || key.length > LONGEST_TARGET) {
            const message = `The name of this target is empty, longer than ${LONGEST_TARGET} characters, or holds a control character.`;
            reader.add(config_codes/* CONFIG_CODES */.g.targetName, path, keyPlace, message, 'Give it a name that people can read.');
        }
        const target = readTarget(reader, { name: key, place: keyPlace, value: { node, path } }, { kinds, keys });
        for (const kind of allowUnreadable) {
            if (!target.allowUnreadable.includes(kind))
                target.allowUnreadable.push(kind);
        }
        targets.set(key, target);
    }
    return targets;
}
/** The variables that hold the keys of targets, with the target that says so. */
function keyVariables(targets) {
    const found = new Map();
    for (const { key, node } of targets.entries) {
        const name = node.type === 'map' ? node.get('api_key_env') : undefined;
        if (name?.type === 'scalar' && typeof name.value === 'string')
            found.set(name.value, key);
    }
    return found;
}
function readDefaultTarget(reader, value, targets) {
    const name = reader.text(value, 'default_target: staging');
    if (name === undefined || value === undefined)
        return null;
    // Where targets cannot be read at all, that is the one thing to say.
    if (targets.size === 0 || targets.has(name))
        return name;
    const near = (0,closest/* closest */.k)(name, targets.keys());
    reader.add(config_codes/* CONFIG_CODES */.g.defaultTarget, value.path, value.node.place, `default_target is ${JSON.stringify(name)}, but there is no such target${near === undefined ? '.' : `; did you mean ${near}?`}`, `Write one of: ${[...targets.keys()].join(', ')}.`);
    return name;
}

// EXTERNAL MODULE: ./build/bundle/config-find.js
var config_find = __webpack_require__(43659);
// EXTERNAL MODULE: ./build/bundle/parse-source.js + 1 modules
var parse_source = __webpack_require__(99841);
// EXTERNAL MODULE: ./build/bundle/source-codes.js
var source_codes = __webpack_require__(995);
;// CONCATENATED MODULE: ./build/bundle/config.js










/**
 * Finds and reads the configuration. Without a file and without `configPath` both results are empty.
 * With error findings a configuration may still come back, defaults standing in for what is wrong, so
 * that the bundles can be checked in the same run; nothing may be planned with it.
 *
 * @param options.cwd absolute folder to search from
 * @param options.configPath what `--config` says, from `cwd`
 * @param options.originUrl URL of the git remote `origin`, for the default namespace
 * @param options.kinds names of the kinds, for patterns and `allow_unreadable`
 */
async function loadConfig(options) {
    const { source, findings } = await (0,config_find/* findConfig */.u0)(options.cwd, options.configPath);
    if (source === undefined)
        return { findings };
    const parsed = (0,parse_source/* parseSource */.P)(source.file, source.bytes);
    for (const finding of parsed.findings) {
        if (finding.code === source_codes/* SOURCE_CODES */.h.empty.code)
            finding.remedy = 'Write a configuration: pipelines-sync init.';
    }
    if (parsed.document === undefined)
        return { findings: parsed.findings };
    const folder = source.file.includes('/') ? source.file.slice(0, source.file.lastIndexOf('/')) : '';
    const checked = checkConfig(parsed.document, {
        root: source.root,
        folder,
        namespace: defaultNamespace(options.originUrl, source.root, folder),
        kinds: options.kinds,
    });
    return { ...checked, findings: [...parsed.findings, ...checked.findings] };
}
/** What stands in for a configuration: namespace and target `default`, bundles as the command line names them. */
function implicitConfig(options) {
    return {
        file: null,
        root: options.root,
        folder: (0,config_find/* relativePath */.iZ)(options.root, options.cwd),
        version: 1,
        namespace: 'default',
        bundles: [...options.bundles],
        defaultTarget: 'default',
        ledger: null,
        unknownFields: 'warn',
        allowUnreadable: [],
        targets: new Map([['default', defaultTarget('default')]]),
    };
}
/** The target of a run: the one asked for, else `default_target`, else the only one. */
function chooseTarget(config, name) {
    const wanted = name !== undefined && name !== '' ? name : config.defaultTarget;
    const names = [...config.targets.keys()];
    const place = config.file === null ? undefined : { file: config.file, line: 1, column: 1 };
    if (wanted !== null) {
        const target = config.targets.get(wanted);
        if (target !== undefined)
            return { target };
        const near = (0,closest/* closest */.k)(wanted, names);
        return {
            finding: (0,config_codes/* configFinding */._)(config_codes/* CONFIG_CODES */.g.targetUnknown, place, `There is no target ${JSON.stringify(wanted)}${near === undefined ? '.' : `; did you mean ${near}?`}`, names.length === 0 ? 'Add a target to the configuration.' : `The targets are: ${names.join(', ')}.`),
        };
    }
    const [only, another] = config.targets.values();
    if (only !== undefined && another === undefined)
        return { target: only };
    return {
        finding: (0,config_codes/* configFinding */._)(only === undefined ? config_codes/* CONFIG_CODES */.g.noTarget : config_codes/* CONFIG_CODES */.g.targetUndecided, place, only === undefined
            ? 'The configuration has no target.'
            : `There are several targets: ${names.join(', ')}.`, only === undefined
            ? 'Add one under targets.'
            : `Choose one with --target, or write default_target: ${names[0] ?? ''}.`),
    };
}
/**
 * The last part of the origin URL without `.git`, else the name of the root folder; a configuration
 * below the root adds its folder, so that two of one repository never share a ledger.
 */
function defaultNamespace(originUrl, root, folder) {
    const name = (originUrl === null ? undefined : lastPart(originUrl)) ?? (external_node_path_.basename(root) || 'default');
    return folder === '' ? name : `${name}-${folder.replaceAll('/', '-')}`;
}
function lastPart(originUrl) {
    // In a URL the host is no name, and what stands before its @ may be a token; scp-like and plain paths have neither.
    const way = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(.*)$/i.exec(originUrl)?.[1] ?? originUrl.replace(/^[^/\\]*@[^:/\\]*:/, '/');
    return way
        .split(/[/\\:]/)
        .map((part) => part.replace(/\.git$/i, ''))
        .findLast((part) => part !== '');
}


/***/ }),

/***/ 41681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ LIVE_LABEL),
/* harmony export */   Yo: () => (/* binding */ FILE_LABEL),
/* harmony export */   e1: () => (/* binding */ hasMarkers)
/* harmony export */ });
/** What stands behind the markers of a conflict that a pull wrote. */
const FILE_LABEL = 'files';
const LIVE_LABEL = 'platform';
const START = `<<<<<<< ${FILE_LABEL}`;
const END = `>>>>>>> ${LIVE_LABEL}`;
/** True for a text with a conflict that a pull wrote and nobody has resolved yet. */
function hasMarkers(text) {
    if (!text.includes(START))
        return false;
    const lines = text.split(/\r?\n/);
    const start = lines.indexOf(START);
    const middle = start < 0 ? -1 : lines.indexOf('=======', start);
    return middle > start && lines.indexOf(END, middle) > middle;
}


/***/ }),

/***/ 37633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ve)
/* harmony export */ });
// Made by scripts/generate.mjs from the kinds; do not edit.
var se=(a,i)=>()=>{try{return i||a((i={exports:{}}).exports,i),i.exports}catch(L){throw i=0,L}};var R=se(S=>{"use strict";Object.defineProperty(S,"__esModule",{value:!0});function W(a){let i=a.length,L=0,$=0,A;for(;$<i;)L++,A=a.charCodeAt($++),A>=55296&&A<=56319&&$<i&&(A=a.charCodeAt($),(A&64512)===56320&&$++);return L}S.default=W;W.code='require("ajv/dist/runtime/ucs2length").default'});var pe=B,V={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},prompt_text:{type:"string",maxLength:5e4},prompt_placeholders:{type:["array","null"],items:{type:"object",properties:{name:{type:"string"}},required:["name"],additionalProperties:!1}},role:{type:"string",enum:["user","system","assistant"]},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","prompt_text"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}},K=Object.prototype.hasOwnProperty,q=R().default;function B(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[c]:e.push(c),r++}if(a.prompt_text===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prompt_text"}};e===null?e=[c]:e.push(c),r++}for(let c in a)if(!K.call(V.properties,c)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),r++}if(a.name!==void 0){let c=a.name;if(typeof c=="string"){if(q(c)>255){let l={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[l]:e.push(l),r++}if(q(c)<1){let l={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.description!==void 0){let c=a.description;if(typeof c!="string"&&c!==null){let l={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:V.properties.description.type}};e===null?e=[l]:e.push(l),r++}if(typeof c=="string"&&q(c)>5e3){let l={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[l]:e.push(l),r++}}if(a.prompt_text!==void 0){let c=a.prompt_text;if(typeof c=="string"){if(q(c)>5e4){let l={instancePath:i+"/prompt_text",schemaPath:"#/properties/prompt_text/maxLength",keyword:"maxLength",params:{limit:5e4}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/prompt_text",schemaPath:"#/properties/prompt_text/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.prompt_placeholders!==void 0){let c=a.prompt_placeholders;if(!Array.isArray(c)&&c!==null){let l={instancePath:i+"/prompt_placeholders",schemaPath:"#/properties/prompt_placeholders/type",keyword:"type",params:{type:V.properties.prompt_placeholders.type}};e===null?e=[l]:e.push(l),r++}if(Array.isArray(c)){let l=c.length;for(let u=0;u<l;u++){let w=c[u];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.name===void 0){let o={instancePath:i+"/prompt_placeholders/"+u,schemaPath:"#/properties/prompt_placeholders/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o in w)if(o!=="name"){let t={instancePath:i+"/prompt_placeholders/"+u,schemaPath:"#/properties/prompt_placeholders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[t]:e.push(t),r++}if(w.name!==void 0&&typeof w.name!="string"){let o={instancePath:i+"/prompt_placeholders/"+u+"/name",schemaPath:"#/properties/prompt_placeholders/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/prompt_placeholders/"+u,schemaPath:"#/properties/prompt_placeholders/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}}if(a.role!==void 0){let c=a.role;if(typeof c!="string"){let l={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(c==="user"||c==="system"||c==="assistant")){let l={instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:V.properties.role.enum}};e===null?e=[l]:e.push(l),r++}}if(a.scope_type!==void 0){let c=a.scope_type;if(typeof c!="string"){let l={instancePath:i+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(!(c==="org"||c==="project"||c==="workflow")){let l={instancePath:i+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:V.properties.scope_type.enum}};e===null?e=[l]:e.push(l),r++}}if(a.org_id!==void 0){let c=a.org_id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let l={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(c<0||isNaN(c)){let l={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.project_id!==void 0){let c=a.project_id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let l={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(c<0||isNaN(c)){let l={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.workflow_id!==void 0){let c=a.workflow_id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let l={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(c<0||isNaN(c)){let l={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}}else{let c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return B.errors=e,r===0}var oe=M,D={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},display_label:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},type:{type:"string",enum:["programmatic","llm_judge","human_rating","llm_metric"]},config:{type:"object",properties:{subtype:{type:"string"},case_sensitive:{type:"boolean"},strip_whitespace:{type:"boolean"},keywords:{type:"array",minItems:1,items:{type:"string",minLength:1}},mode:{type:"string",enum:["any","all"]},pattern:{type:"string",minLength:1},flags:{type:"array",items:{type:"string"}},schema:{type:"object"},prompt_template:{type:"string",minLength:1,maxLength:5e4},model:{type:"string"},temperature:{type:"number",minimum:0,maximum:2},rubric:{type:"string"},threshold:{type:"number"}}},output_schema:{type:"object",properties:{type:{type:"string",enum:["boolean","rating","numeric","categorical"]},range:{type:"array",items:{type:"number"}},labels:{}},required:["type"]},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","display_label","type","config","output_schema"],additionalProperties:!1,allOf:[{if:{type:"object",properties:{type:{const:"programmatic"},config:{type:"object",properties:{subtype:{const:"contains_keywords"}},required:["subtype"]}},required:["type","config"]},then:{type:"object",properties:{config:{type:"object",required:["keywords"]}}}},{if:{type:"object",properties:{type:{const:"programmatic"},config:{type:"object",properties:{subtype:{const:"regex_match"}},required:["subtype"]}},required:["type","config"]},then:{type:"object",properties:{config:{type:"object",required:["pattern"]}}}},{if:{type:"object",properties:{type:{const:"llm_judge"}},required:["type"]},then:{type:"object",properties:{config:{type:"object",required:["prompt_template"]}}}},{if:{type:"object",properties:{type:{const:"llm_metric"}},required:["type"]},then:{type:"object",properties:{config:{type:"object",required:["subtype"]}}}}],definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function M(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0,c=r,l=!0,u=r;if(r===u)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.type===void 0&&(y="type")||a.config===void 0&&(y="config")){let m={};e===null?e=[m]:e.push(m),r++}else{if(a.type!==void 0){let m=r;if(a.type!=="programmatic"){let k={};e===null?e=[k]:e.push(k),r++}var w=m===r}else var w=!0;if(w)if(a.config!==void 0){let m=a.config,k=r;if(r===k)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;if(m.subtype===void 0&&(b="subtype")){let x={};e===null?e=[x]:e.push(x),r++}else if(m.subtype!==void 0&&m.subtype!=="contains_keywords"){let x={};e===null?e=[x]:e.push(x),r++}}else{let b={};e===null?e=[b]:e.push(b),r++}var w=k===r}else var w=!0}}else{let y={};e===null?e=[y]:e.push(y),r++}var o=u===r;if(r=c,e!==null&&(c?e.length=c:e=null),o){let y=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.keywords===void 0){let g={instancePath:i+"/config",schemaPath:"#/allOf/0/then/properties/config/required",keyword:"required",params:{missingProperty:"keywords"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/config",schemaPath:"#/allOf/0/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:i,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var o=y===r;l=o}if(!l){let y={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),r++}let t=r,p=!0,n=r;if(r===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.type===void 0&&(y="type")||a.config===void 0&&(y="config")){let m={};e===null?e=[m]:e.push(m),r++}else{if(a.type!==void 0){let m=r;if(a.type!=="programmatic"){let k={};e===null?e=[k]:e.push(k),r++}var s=m===r}else var s=!0;if(s)if(a.config!==void 0){let m=a.config,k=r;if(r===k)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;if(m.subtype===void 0&&(b="subtype")){let x={};e===null?e=[x]:e.push(x),r++}else if(m.subtype!==void 0&&m.subtype!=="regex_match"){let x={};e===null?e=[x]:e.push(x),r++}}else{let b={};e===null?e=[b]:e.push(b),r++}var s=k===r}else var s=!0}}else{let y={};e===null?e=[y]:e.push(y),r++}var f=n===r;if(r=t,e!==null&&(t?e.length=t:e=null),f){let y=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.pattern===void 0){let g={instancePath:i+"/config",schemaPath:"#/allOf/1/then/properties/config/required",keyword:"required",params:{missingProperty:"pattern"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/config",schemaPath:"#/allOf/1/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:i,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var f=y===r;p=f}if(!p){let y={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),r++}let _=r,v=!0,d=r;if(r===d)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.type===void 0&&(y="type")){let m={};e===null?e=[m]:e.push(m),r++}else if(a.type!==void 0&&a.type!=="llm_judge"){let m={};e===null?e=[m]:e.push(m),r++}}else{let y={};e===null?e=[y]:e.push(y),r++}var P=d===r;if(r=_,e!==null&&(_?e.length=_:e=null),P){let y=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.prompt_template===void 0){let g={instancePath:i+"/config",schemaPath:"#/allOf/2/then/properties/config/required",keyword:"required",params:{missingProperty:"prompt_template"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/config",schemaPath:"#/allOf/2/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:i,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var P=y===r;v=P}if(!v){let y={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),r++}let h=r,N=!0,O=r;if(r===O)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if(a.type===void 0&&(y="type")){let m={};e===null?e=[m]:e.push(m),r++}else if(a.type!==void 0&&a.type!=="llm_metric"){let m={};e===null?e=[m]:e.push(m),r++}}else{let y={};e===null?e=[y]:e.push(y),r++}var I=O===r;if(r=h,e!==null&&(h?e.length=h:e=null),I){let y=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.config!==void 0){let k=a.config;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.subtype===void 0){let g={instancePath:i+"/config",schemaPath:"#/allOf/3/then/properties/config/required",keyword:"required",params:{missingProperty:"subtype"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/config",schemaPath:"#/allOf/3/then/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{let k={instancePath:i,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}var I=y===r;N=I}if(!N){let y={instancePath:i,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[y]:e.push(y),r++}if(a.display_label===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"display_label"}};e===null?e=[y]:e.push(y),r++}if(a.type===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[y]:e.push(y),r++}if(a.config===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"}};e===null?e=[y]:e.push(y),r++}if(a.output_schema===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"output_schema"}};e===null?e=[y]:e.push(y),r++}for(let y in a)if(!K.call(D.properties,y)){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[m]:e.push(m),r++}if(a.name!==void 0){let y=a.name;if(typeof y=="string"){if(q(y)>255){let m={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[m]:e.push(m),r++}if(q(y)<1){let m={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(a.display_label!==void 0){let y=a.display_label;if(typeof y=="string"){if(q(y)>255){let m={instancePath:i+"/display_label",schemaPath:"#/properties/display_label/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[m]:e.push(m),r++}if(q(y)<1){let m={instancePath:i+"/display_label",schemaPath:"#/properties/display_label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/display_label",schemaPath:"#/properties/display_label/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(a.description!==void 0){let y=a.description;if(typeof y!="string"&&y!==null){let m={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:D.properties.description.type}};e===null?e=[m]:e.push(m),r++}if(typeof y=="string"&&q(y)>5e3){let m={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[m]:e.push(m),r++}}if(a.type!==void 0){let y=a.type;if(typeof y!="string"){let m={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(y==="programmatic"||y==="llm_judge"||y==="human_rating"||y==="llm_metric")){let m={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:D.properties.type.enum}};e===null?e=[m]:e.push(m),r++}}if(a.config!==void 0){let y=a.config;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.subtype!==void 0&&typeof y.subtype!="string"){let m={instancePath:i+"/config/subtype",schemaPath:"#/properties/config/properties/subtype/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(y.case_sensitive!==void 0&&typeof y.case_sensitive!="boolean"){let m={instancePath:i+"/config/case_sensitive",schemaPath:"#/properties/config/properties/case_sensitive/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(y.strip_whitespace!==void 0&&typeof y.strip_whitespace!="boolean"){let m={instancePath:i+"/config/strip_whitespace",schemaPath:"#/properties/config/properties/strip_whitespace/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(y.keywords!==void 0){let m=y.keywords;if(Array.isArray(m)){if(m.length<1){let g={instancePath:i+"/config/keywords",schemaPath:"#/properties/config/properties/keywords/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}let k=m.length;for(let g=0;g<k;g++){let b=m[g];if(typeof b=="string"){if(q(b)<1){let x={instancePath:i+"/config/keywords/"+g,schemaPath:"#/properties/config/properties/keywords/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:i+"/config/keywords/"+g,schemaPath:"#/properties/config/properties/keywords/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}}else{let k={instancePath:i+"/config/keywords",schemaPath:"#/properties/config/properties/keywords/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(y.mode!==void 0){let m=y.mode;if(typeof m!="string"){let k={instancePath:i+"/config/mode",schemaPath:"#/properties/config/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(m==="any"||m==="all")){let k={instancePath:i+"/config/mode",schemaPath:"#/properties/config/properties/mode/enum",keyword:"enum",params:{allowedValues:D.properties.config.properties.mode.enum}};e===null?e=[k]:e.push(k),r++}}if(y.pattern!==void 0){let m=y.pattern;if(typeof m=="string"){if(q(m)<1){let k={instancePath:i+"/config/pattern",schemaPath:"#/properties/config/properties/pattern/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:i+"/config/pattern",schemaPath:"#/properties/config/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(y.flags!==void 0){let m=y.flags;if(Array.isArray(m)){let k=m.length;for(let g=0;g<k;g++)if(typeof m[g]!="string"){let b={instancePath:i+"/config/flags/"+g,schemaPath:"#/properties/config/properties/flags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{let k={instancePath:i+"/config/flags",schemaPath:"#/properties/config/properties/flags/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(y.schema!==void 0){let m=y.schema;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let k={instancePath:i+"/config/schema",schemaPath:"#/properties/config/properties/schema/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(y.prompt_template!==void 0){let m=y.prompt_template;if(typeof m=="string"){if(q(m)>5e4){let k={instancePath:i+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/maxLength",keyword:"maxLength",params:{limit:5e4}};e===null?e=[k]:e.push(k),r++}if(q(m)<1){let k={instancePath:i+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:i+"/config/prompt_template",schemaPath:"#/properties/config/properties/prompt_template/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(y.model!==void 0&&typeof y.model!="string"){let m={instancePath:i+"/config/model",schemaPath:"#/properties/config/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(y.temperature!==void 0){let m=y.temperature;if(typeof m=="number"&&isFinite(m)){if(m>2||isNaN(m)){let k={instancePath:i+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[k]:e.push(k),r++}if(m<0||isNaN(m)){let k={instancePath:i+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:i+"/config/temperature",schemaPath:"#/properties/config/properties/temperature/type",keyword:"type",params:{type:"number"}};e===null?e=[k]:e.push(k),r++}}if(y.rubric!==void 0&&typeof y.rubric!="string"){let m={instancePath:i+"/config/rubric",schemaPath:"#/properties/config/properties/rubric/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(y.threshold!==void 0){let m=y.threshold;if(!(typeof m=="number"&&isFinite(m))){let k={instancePath:i+"/config/threshold",schemaPath:"#/properties/config/properties/threshold/type",keyword:"type",params:{type:"number"}};e===null?e=[k]:e.push(k),r++}}}else{let m={instancePath:i+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(a.output_schema!==void 0){let y=a.output_schema;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.type===void 0){let m={instancePath:i+"/output_schema",schemaPath:"#/properties/output_schema/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[m]:e.push(m),r++}if(y.type!==void 0){let m=y.type;if(typeof m!="string"){let k={instancePath:i+"/output_schema/type",schemaPath:"#/properties/output_schema/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(m==="boolean"||m==="rating"||m==="numeric"||m==="categorical")){let k={instancePath:i+"/output_schema/type",schemaPath:"#/properties/output_schema/properties/type/enum",keyword:"enum",params:{allowedValues:D.properties.output_schema.properties.type.enum}};e===null?e=[k]:e.push(k),r++}}if(y.range!==void 0){let m=y.range;if(Array.isArray(m)){let k=m.length;for(let g=0;g<k;g++){let b=m[g];if(!(typeof b=="number"&&isFinite(b))){let x={instancePath:i+"/output_schema/range/"+g,schemaPath:"#/properties/output_schema/properties/range/items/type",keyword:"type",params:{type:"number"}};e===null?e=[x]:e.push(x),r++}}}else{let k={instancePath:i+"/output_schema/range",schemaPath:"#/properties/output_schema/properties/range/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}}else{let m={instancePath:i+"/output_schema",schemaPath:"#/properties/output_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(a.scope_type!==void 0){let y=a.scope_type;if(typeof y!="string"){let m={instancePath:i+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(y==="org"||y==="project"||y==="workflow")){let m={instancePath:i+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:D.properties.scope_type.enum}};e===null?e=[m]:e.push(m),r++}}if(a.org_id!==void 0){let y=a.org_id;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let m={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let m={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),r++}if(y<0||isNaN(y)){let m={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}}if(a.project_id!==void 0){let y=a.project_id;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let m={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let m={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),r++}if(y<0||isNaN(y)){let m={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}}if(a.workflow_id!==void 0){let y=a.workflow_id;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let m={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y)){let m={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[m]:e.push(m),r++}if(y<0||isNaN(y)){let m={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return M.errors=e,r===0}var ne=Y,G={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},criteria:{type:"array",minItems:1,items:{type:"object",properties:{criterion_id:{if:{type:"object"},then:{type:"object",description:"The id of another item of the files.",properties:{$ref:{type:"string",minLength:1,description:"The address of one of the criteria: criteria/Name."},external:{type:"boolean",description:"The object is not in the files; it is found on the platform by its key."}},required:["$ref"],additionalProperties:!1},else:{type:"integer",minimum:0,maximum:9007199254740991}}},required:["criterion_id"],additionalProperties:!1}},scope_type:{type:"string",enum:["org","project","workflow"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991},project_id:{type:"integer",minimum:0,maximum:9007199254740991},workflow_id:{type:"integer",minimum:0,maximum:9007199254740991}},required:["name","criteria"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function Y(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),r++}if(a.criteria===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"criteria"}};e===null?e=[l]:e.push(l),r++}for(let l in a)if(!(l==="name"||l==="description"||l==="criteria"||l==="scope_type"||l==="org_id"||l==="project_id"||l==="workflow_id")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),r++}if(a.name!==void 0){let l=a.name;if(typeof l=="string"){if(q(l)>255){let u={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[u]:e.push(u),r++}if(q(l)<1){let u={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(a.description!==void 0){let l=a.description;if(typeof l!="string"&&l!==null){let u={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:G.properties.description.type}};e===null?e=[u]:e.push(u),r++}if(typeof l=="string"&&q(l)>5e3){let u={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[u]:e.push(u),r++}}if(a.criteria!==void 0){let l=a.criteria;if(Array.isArray(l)){if(l.length<1){let w={instancePath:i+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),r++}let u=l.length;for(let w=0;w<u;w++){let o=l[w];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.criterion_id===void 0){let t={instancePath:i+"/criteria/"+w,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty:"criterion_id"}};e===null?e=[t]:e.push(t),r++}for(let t in o)if(t!=="criterion_id"){let p={instancePath:i+"/criteria/"+w,schemaPath:"#/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.push(p),r++}if(o.criterion_id!==void 0){let t=o.criterion_id,p=r,n=!0,s=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let _={};e===null?e=[_]:e.push(_),r++}var c=s===r;r=p,e!==null&&(p?e.length=p:e=null);let f;if(c){let _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.$ref===void 0){let d={instancePath:i+"/criteria/"+w+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[d]:e.push(d),r++}for(let d in t)if(!(d==="$ref"||d==="external")){let P={instancePath:i+"/criteria/"+w+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),r++}if(t.$ref!==void 0){let d=t.$ref;if(typeof d=="string"){if(q(d)<1){let P={instancePath:i+"/criteria/"+w+"/criterion_id/$ref",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:i+"/criteria/"+w+"/criterion_id/$ref",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}if(t.external!==void 0&&typeof t.external!="boolean"){let d={instancePath:i+"/criteria/"+w+"/criterion_id/external",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:i+"/criteria/"+w+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var c=_===r;n=c,f="then"}else{let _=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let d={instancePath:i+"/criteria/"+w+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){let d={instancePath:i+"/criteria/"+w+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[d]:e.push(d),r++}if(t<0||isNaN(t)){let d={instancePath:i+"/criteria/"+w+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}var c=_===r;n=c,f="else"}if(!n){let _={instancePath:i+"/criteria/"+w+"/criterion_id",schemaPath:"#/properties/criteria/items/properties/criterion_id/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[_]:e.push(_),r++}}}else{let t={instancePath:i+"/criteria/"+w,schemaPath:"#/properties/criteria/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let u={instancePath:i+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(a.scope_type!==void 0){let l=a.scope_type;if(typeof l!="string"){let u={instancePath:i+"/scope_type",schemaPath:"#/properties/scope_type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(l==="org"||l==="project"||l==="workflow")){let u={instancePath:i+"/scope_type",schemaPath:"#/properties/scope_type/enum",keyword:"enum",params:{allowedValues:G.properties.scope_type.enum}};e===null?e=[u]:e.push(u),r++}}if(a.org_id!==void 0){let l=a.org_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let u={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(l<0||isNaN(l)){let u={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}if(a.project_id!==void 0){let l=a.project_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let u={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(l<0||isNaN(l)){let u={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}if(a.workflow_id!==void 0){let l=a.workflow_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let u={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(l<0||isNaN(l)){let u={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Y.errors=e,r===0}var ae=Q,T={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{org_id:{type:"integer",minimum:0,maximum:9007199254740991},name:{type:"string",minLength:1,maxLength:255},description:{type:["string","null"],maxLength:5e3},endpoint_type:{type:"string"},url:{type:["string","null"],pattern:"^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"},auth_type:{type:"string"},auth_config:{if:{type:"object",required:["$env"],maxProperties:1},then:!1,else:{type:"object",additionalProperties:{$ref:"#/definitions/secretJson"}}},code_config:{type:["object","null"],properties:{tools:{type:"object",additionalProperties:{type:"object",properties:{description:{type:["string","null"],maxLength:500},source_code:{type:"string"},timeout_seconds:{type:"number",minimum:0},env_vars:{type:["array","null"],items:{type:"string"}},input_schema:{type:"object"}}}},requirements:{type:["array","null"],items:{type:"string"}}}}},required:["name"],definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}},le=new RegExp("^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$","u"),de={if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}},E={validate:J};function J(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0,c=r,l=!0,u=r;if(r===u)if(a&&typeof a=="object"&&!Array.isArray(a))if(Object.keys(a).length>1){let t={};e===null?e=[t]:e.push(t),r++}else{let t;if(a.$env===void 0&&(t="$env")){let p={};e===null?e=[p]:e.push(p),r++}}else{let t={};e===null?e=[t]:e.push(t),r++}var w=u===r;r=c,e!==null&&(c?e.length=c:e=null);let o;if(w){let t=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.$env!==void 0){let n=a.$env;if(typeof n=="string"){if(q(n)<1){let s={instancePath:i+"/$env",schemaPath:"#/then/properties/%24env/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/$env",schemaPath:"#/then/properties/%24env/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}else{let n={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var w=t===r;l=w,o="then"}else{let t=r;if(typeof a!="object"&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let n={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:de.else.type}};e===null?e=[n]:e.push(n),r++}if(Array.isArray(a)){let n=a.length;for(let s=0;s<n;s++)E.validate(a[s],{instancePath:i+"/"+s,parentData:a,parentDataProperty:s,rootData:A})||(e=e===null?E.validate.errors:e.concat(E.validate.errors),r=e.length)}if(a&&typeof a=="object"&&!Array.isArray(a))for(let n in a)E.validate(a[n],{instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:n,rootData:A})||(e=e===null?E.validate.errors:e.concat(E.validate.errors),r=e.length);var w=t===r;l=w,o="else"}if(!l){let t={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[t]:e.push(t),r++}return J.errors=e,r===0}function Q(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),r++}if(a.org_id!==void 0){let l=a.org_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let u={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(l<0||isNaN(l)){let u={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}if(a.name!==void 0){let l=a.name;if(typeof l=="string"){if(q(l)>255){let u={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[u]:e.push(u),r++}if(q(l)<1){let u={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(a.description!==void 0){let l=a.description;if(typeof l!="string"&&l!==null){let u={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:T.properties.description.type}};e===null?e=[u]:e.push(u),r++}if(typeof l=="string"&&q(l)>5e3){let u={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:5e3}};e===null?e=[u]:e.push(u),r++}}if(a.endpoint_type!==void 0&&typeof a.endpoint_type!="string"){let l={instancePath:i+"/endpoint_type",schemaPath:"#/properties/endpoint_type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.url!==void 0){let l=a.url;if(typeof l!="string"&&l!==null){let u={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:T.properties.url.type}};e===null?e=[u]:e.push(u),r++}if(typeof l=="string"&&!le.test(l)){let u={instancePath:i+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"}};e===null?e=[u]:e.push(u),r++}}if(a.auth_type!==void 0&&typeof a.auth_type!="string"){let l={instancePath:i+"/auth_type",schemaPath:"#/properties/auth_type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.auth_config!==void 0){let l=a.auth_config,u=r,w=!0,o=r;if(r===o)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>1){let p={};e===null?e=[p]:e.push(p),r++}else{let p;if(l.$env===void 0&&(p="$env")){let n={};e===null?e=[n]:e.push(n),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var c=o===r;r=u,e!==null&&(u?e.length=u:e=null);let t;if(c){var c=!1;let n={instancePath:i+"/auth_config",schemaPath:"#/properties/auth_config/then/false schema",keyword:"false schema",params:{}};e===null?e=[n]:e.push(n),r++,w=c,t="then"}else{let p=r;if(l&&typeof l=="object"&&!Array.isArray(l))for(let s in l)J(l[s],{instancePath:i+"/auth_config/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:s,rootData:A})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);else{let s={instancePath:i+"/auth_config",schemaPath:"#/properties/auth_config/else/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}var c=p===r;w=c,t="else"}if(!w){let p={instancePath:i+"/auth_config",schemaPath:"#/properties/auth_config/if",keyword:"if",params:{failingKeyword:t}};e===null?e=[p]:e.push(p),r++}}if(a.code_config!==void 0){let l=a.code_config;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let u={instancePath:i+"/code_config",schemaPath:"#/properties/code_config/type",keyword:"type",params:{type:T.properties.code_config.type}};e===null?e=[u]:e.push(u),r++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.tools!==void 0){let u=l.tools;if(u&&typeof u=="object"&&!Array.isArray(u))for(let w in u){let o=u[w];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.description!==void 0){let t=o.description;if(typeof t!="string"&&t!==null){let p={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/description/type",keyword:"type",params:{type:T.properties.code_config.properties.tools.additionalProperties.properties.description.type}};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&q(t)>500){let p={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[p]:e.push(p),r++}}if(o.source_code!==void 0&&typeof o.source_code!="string"){let t={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/source_code",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/source_code/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(o.timeout_seconds!==void 0){let t=o.timeout_seconds;if(typeof t=="number"&&isFinite(t)){if(t<0||isNaN(t)){let p={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout_seconds",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout_seconds",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}}if(o.env_vars!==void 0){let t=o.env_vars;if(!Array.isArray(t)&&t!==null){let p={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/env_vars",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/type",keyword:"type",params:{type:T.properties.code_config.properties.tools.additionalProperties.properties.env_vars.type}};e===null?e=[p]:e.push(p),r++}if(Array.isArray(t)){let p=t.length;for(let n=0;n<p;n++)if(typeof t[n]!="string"){let s={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/env_vars/"+n,schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}if(o.input_schema!==void 0){let t=o.input_schema;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let p={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/input_schema",schemaPath:"#/properties/code_config/properties/tools/additionalProperties/properties/input_schema/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:i+"/code_config/tools/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/code_config/properties/tools/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}else{let w={instancePath:i+"/code_config/tools",schemaPath:"#/properties/code_config/properties/tools/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(l.requirements!==void 0){let u=l.requirements;if(!Array.isArray(u)&&u!==null){let w={instancePath:i+"/code_config/requirements",schemaPath:"#/properties/code_config/properties/requirements/type",keyword:"type",params:{type:T.properties.code_config.properties.requirements.type}};e===null?e=[w]:e.push(w),r++}if(Array.isArray(u)){let w=u.length;for(let o=0;o<w;o++)if(typeof u[o]!="string"){let t={instancePath:i+"/code_config/requirements/"+o,schemaPath:"#/properties/code_config/properties/requirements/items/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Q.errors=e,r===0}var me=X,ue={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{workflow_id:{type:"integer",minimum:0,maximum:9007199254740991},node_id:{type:"string",minLength:1},field_id:{type:"string",minLength:1},endpoint_id:{if:{type:"object"},then:{type:"object",description:"The id of another item of the files.",properties:{$ref:{type:"string",minLength:1,description:"The address of one of the tool_endpoints: tool_endpoints/Name."},external:{type:"boolean",description:"The object is not in the files; it is found on the platform by its key."}},required:["$ref"],additionalProperties:!1},else:{type:"string",minLength:1}},selected_tools:{type:["array","null"],items:{type:"string",minLength:1}},max_tool_rounds:{type:"integer",minimum:0}},required:["workflow_id","node_id","field_id","endpoint_id"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function X(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.workflow_id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[l]:e.push(l),r++}if(a.node_id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"node_id"}};e===null?e=[l]:e.push(l),r++}if(a.field_id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_id"}};e===null?e=[l]:e.push(l),r++}if(a.endpoint_id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endpoint_id"}};e===null?e=[l]:e.push(l),r++}for(let l in a)if(!(l==="workflow_id"||l==="node_id"||l==="field_id"||l==="endpoint_id"||l==="selected_tools"||l==="max_tool_rounds")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),r++}if(a.workflow_id!==void 0){let l=a.workflow_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let u={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[u]:e.push(u),r++}if(l<0||isNaN(l)){let u={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}if(a.node_id!==void 0){let l=a.node_id;if(typeof l=="string"){if(q(l)<1){let u={instancePath:i+"/node_id",schemaPath:"#/properties/node_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:i+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(a.field_id!==void 0){let l=a.field_id;if(typeof l=="string"){if(q(l)<1){let u={instancePath:i+"/field_id",schemaPath:"#/properties/field_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:i+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(a.endpoint_id!==void 0){let l=a.endpoint_id,u=r,w=!0,o=r;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.push(p),r++}var c=o===r;r=u,e!==null&&(u?e.length=u:e=null);let t;if(c){let p=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.$ref===void 0){let s={instancePath:i+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[s]:e.push(s),r++}for(let s in l)if(!(s==="$ref"||s==="external")){let f={instancePath:i+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[f]:e.push(f),r++}if(l.$ref!==void 0){let s=l.$ref;if(typeof s=="string"){if(q(s)<1){let f={instancePath:i+"/endpoint_id/$ref",schemaPath:"#/properties/endpoint_id/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/endpoint_id/$ref",schemaPath:"#/properties/endpoint_id/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(l.external!==void 0&&typeof l.external!="boolean"){let s={instancePath:i+"/endpoint_id/external",schemaPath:"#/properties/endpoint_id/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/endpoint_id",schemaPath:"#/properties/endpoint_id/then/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}var c=p===r;w=c,t="then"}else{let p=r;if(typeof l=="string"){if(q(l)<1){let s={instancePath:i+"/endpoint_id",schemaPath:"#/properties/endpoint_id/else/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/endpoint_id",schemaPath:"#/properties/endpoint_id/else/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}var c=p===r;w=c,t="else"}if(!w){let p={instancePath:i+"/endpoint_id",schemaPath:"#/properties/endpoint_id/if",keyword:"if",params:{failingKeyword:t}};e===null?e=[p]:e.push(p),r++}}if(a.selected_tools!==void 0){let l=a.selected_tools;if(!Array.isArray(l)&&l!==null){let u={instancePath:i+"/selected_tools",schemaPath:"#/properties/selected_tools/type",keyword:"type",params:{type:ue.properties.selected_tools.type}};e===null?e=[u]:e.push(u),r++}if(Array.isArray(l)){let u=l.length;for(let w=0;w<u;w++){let o=l[w];if(typeof o=="string"){if(q(o)<1){let t={instancePath:i+"/selected_tools/"+w,schemaPath:"#/properties/selected_tools/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/selected_tools/"+w,schemaPath:"#/properties/selected_tools/items/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}}if(a.max_tool_rounds!==void 0){let l=a.max_tool_rounds;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/max_tool_rounds",schemaPath:"#/properties/max_tool_rounds/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let u={instancePath:i+"/max_tool_rounds",schemaPath:"#/properties/max_tool_rounds/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return X.errors=e,r===0}var fe=ee,Z={$schema:"http://json-schema.org/draft-07/schema#",type:"object",properties:{workflow_id:{type:"integer",minimum:0,maximum:9007199254740991},node_id:{type:"string",minLength:1},field_id:{type:"string",minLength:1},expected_tools:{type:["array","null"],items:{type:"object",properties:{name:{type:"string",minLength:1},input_parameters:{type:["object","null"]}},required:["name"],additionalProperties:!1}},excluded_tools:{type:["array","null"],items:{type:"object",properties:{name:{type:"string",minLength:1}},required:["name"],additionalProperties:!1}},ordering_matters:{type:"boolean"},source:{type:"string"},confidence:{type:"number",minimum:0,maximum:1}},required:["workflow_id","node_id","field_id"],additionalProperties:!1,definitions:{secretJson:{if:{type:"object",required:["$env"],maxProperties:1},then:{type:"object",properties:{$env:{type:"string",minLength:1,description:"A secret from the environment, read while applying. The name must be listed in the target's `secrets`."}}},else:{type:["object","array","string","number","boolean","null"],items:{$ref:"#/definitions/secretJson"},additionalProperties:{$ref:"#/definitions/secretJson"}}}}};function ee(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.workflow_id===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[c]:e.push(c),r++}if(a.node_id===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"node_id"}};e===null?e=[c]:e.push(c),r++}if(a.field_id===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_id"}};e===null?e=[c]:e.push(c),r++}for(let c in a)if(!(c==="workflow_id"||c==="node_id"||c==="field_id"||c==="expected_tools"||c==="excluded_tools"||c==="ordering_matters"||c==="source"||c==="confidence")){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[l]:e.push(l),r++}if(a.workflow_id!==void 0){let c=a.workflow_id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let l={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[l]:e.push(l),r++}if(c<0||isNaN(c)){let l={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}}if(a.node_id!==void 0){let c=a.node_id;if(typeof c=="string"){if(q(c)<1){let l={instancePath:i+"/node_id",schemaPath:"#/properties/node_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.field_id!==void 0){let c=a.field_id;if(typeof c=="string"){if(q(c)<1){let l={instancePath:i+"/field_id",schemaPath:"#/properties/field_id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/field_id",schemaPath:"#/properties/field_id/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(a.expected_tools!==void 0){let c=a.expected_tools;if(!Array.isArray(c)&&c!==null){let l={instancePath:i+"/expected_tools",schemaPath:"#/properties/expected_tools/type",keyword:"type",params:{type:Z.properties.expected_tools.type}};e===null?e=[l]:e.push(l),r++}if(Array.isArray(c)){let l=c.length;for(let u=0;u<l;u++){let w=c[u];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.name===void 0){let o={instancePath:i+"/expected_tools/"+u,schemaPath:"#/properties/expected_tools/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o in w)if(!(o==="name"||o==="input_parameters")){let t={instancePath:i+"/expected_tools/"+u,schemaPath:"#/properties/expected_tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[t]:e.push(t),r++}if(w.name!==void 0){let o=w.name;if(typeof o=="string"){if(q(o)<1){let t={instancePath:i+"/expected_tools/"+u+"/name",schemaPath:"#/properties/expected_tools/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/expected_tools/"+u+"/name",schemaPath:"#/properties/expected_tools/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(w.input_parameters!==void 0){let o=w.input_parameters;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let t={instancePath:i+"/expected_tools/"+u+"/input_parameters",schemaPath:"#/properties/expected_tools/items/properties/input_parameters/type",keyword:"type",params:{type:Z.properties.expected_tools.items.properties.input_parameters.type}};e===null?e=[t]:e.push(t),r++}}}else{let o={instancePath:i+"/expected_tools/"+u,schemaPath:"#/properties/expected_tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}}if(a.excluded_tools!==void 0){let c=a.excluded_tools;if(!Array.isArray(c)&&c!==null){let l={instancePath:i+"/excluded_tools",schemaPath:"#/properties/excluded_tools/type",keyword:"type",params:{type:Z.properties.excluded_tools.type}};e===null?e=[l]:e.push(l),r++}if(Array.isArray(c)){let l=c.length;for(let u=0;u<l;u++){let w=c[u];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.name===void 0){let o={instancePath:i+"/excluded_tools/"+u,schemaPath:"#/properties/excluded_tools/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o in w)if(o!=="name"){let t={instancePath:i+"/excluded_tools/"+u,schemaPath:"#/properties/excluded_tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[t]:e.push(t),r++}if(w.name!==void 0){let o=w.name;if(typeof o=="string"){if(q(o)<1){let t={instancePath:i+"/excluded_tools/"+u+"/name",schemaPath:"#/properties/excluded_tools/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/excluded_tools/"+u+"/name",schemaPath:"#/properties/excluded_tools/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}else{let o={instancePath:i+"/excluded_tools/"+u,schemaPath:"#/properties/excluded_tools/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}}if(a.ordering_matters!==void 0&&typeof a.ordering_matters!="boolean"){let c={instancePath:i+"/ordering_matters",schemaPath:"#/properties/ordering_matters/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(a.source!==void 0&&typeof a.source!="string"){let c={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(a.confidence!==void 0){let c=a.confidence;if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c)){let l={instancePath:i+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[l]:e.push(l),r++}if(c<0||isNaN(c)){let l={instancePath:i+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[l]:e.push(l),r++}}}else{let c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return ee.errors=e,r===0}var ce=re;function re(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.project_id===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"project_id"}};e===null?e=[o]:e.push(o),r++}if(a.workflow_id===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"}};e===null?e=[o]:e.push(o),r++}if(a.payload===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"payload"}};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="name"||o==="project_id"||o==="workflow_id"||o==="payload")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[t]:e.push(t),r++}if(a.name!==void 0){let o=a.name;if(typeof o=="string"){if(q(o)>255){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(a.project_id!==void 0){let o=a.project_id;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let t={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let t={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),r++}if(o<0||isNaN(o)){let t={instancePath:i+"/project_id",schemaPath:"#/properties/project_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}}if(a.workflow_id!==void 0){let o=a.workflow_id;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let t={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){let t={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),r++}if(o<0||isNaN(o)){let t={instancePath:i+"/workflow_id",schemaPath:"#/properties/workflow_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}}if(a.payload!==void 0){let o=a.payload;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.count!==void 0){let t=o.count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/payload/count",schemaPath:"#/properties/payload/properties/count/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/payload/count",schemaPath:"#/properties/payload/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.variants!==void 0){let t=o.variants;if(Array.isArray(t)){let p=t.length;for(let n=0;n<p;n++){let s=t[n];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let f={instancePath:i+"/payload/variants/"+n,schemaPath:"#/properties/payload/properties/variants/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),r++}if(s.name!==void 0){let f=s.name;if(typeof f=="string"){if(q(f)<1){let _={instancePath:i+"/payload/variants/"+n+"/name",schemaPath:"#/properties/payload/properties/variants/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:i+"/payload/variants/"+n+"/name",schemaPath:"#/properties/payload/properties/variants/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}if(s.configOverrides!==void 0){let f=s.configOverrides;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.prompts!==void 0){let _=f.prompts;if(Array.isArray(_)){let v=_.length;for(let d=0;d<v;d++){let P=_[d];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.nodeId===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[h]:e.push(h),r++}if(P.fieldId===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"fieldId"}};e===null?e=[h]:e.push(h),r++}if(P.promptId===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"promptId"}};e===null?e=[h]:e.push(h),r++}if(P.version===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[h]:e.push(h),r++}if(P.nodeId!==void 0&&typeof P.nodeId!="string"){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(P.fieldId!==void 0&&typeof P.fieldId!="string"){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/fieldId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/fieldId/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(P.promptId!==void 0){let h=P.promptId,N=r,O=!0,I=r;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let m={};e===null?e=[m]:e.push(m),r++}var c=I===r;r=N,e!==null&&(N?e.length=N:e=null);let y;if(c){let m=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.$ref===void 0){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}for(let g in h)if(!(g==="$ref"||g==="external")){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(h.$ref!==void 0){let g=h.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(h.external!==void 0&&typeof h.external!="boolean"){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var c=m===r;O=c,y="then"}else{let m=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(h<0||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}var c=m===r;O=c,y="else"}if(!O){let m={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/promptId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(P.version!==void 0){let h=P.version,N=r,O=!0,I=r;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let m={};e===null?e=[m]:e.push(m),r++}var l=I===r;r=N,e!==null&&(N?e.length=N:e=null);let y;if(l){let m=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.$ref===void 0){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}if(h.version===void 0){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[g]:e.push(g),r++}for(let g in h)if(!(g==="$ref"||g==="version"||g==="external")){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(h.$ref!==void 0){let g=h.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(h.version!==void 0&&h.version!=="latest"){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/version/const",keyword:"const",params:{allowedValue:"latest"}};e===null?e=[g]:e.push(g),r++}if(h.external!==void 0&&typeof h.external!="boolean"){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var l=m===r;O=l,y="then"}else{let m=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(h<1||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[g]:e.push(g),r++}}var l=m===r;O=l,y="else"}if(!O){let m={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}}else{let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{let v={instancePath:i+"/payload/variants/"+n+"/configOverrides/prompts",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}if(f.models!==void 0){let _=f.models;if(Array.isArray(_)){let v=_.length;for(let d=0;d<v;d++){let P=_[d];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.nodeId===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/models/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[h]:e.push(h),r++}if(P.modelSlug===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/models/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",keyword:"required",params:{missingProperty:"modelSlug"}};e===null?e=[h]:e.push(h),r++}if(P.nodeId!==void 0&&typeof P.nodeId!="string"){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/models/"+d+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(P.modelSlug!==void 0&&typeof P.modelSlug!="string"){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/models/"+d+"/modelSlug",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/modelSlug/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/models/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{let v={instancePath:i+"/payload/variants/"+n+"/configOverrides/models",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}if(f.evaluations!==void 0){let _=f.evaluations;if(Array.isArray(_)){let v=_.length;for(let d=0;d<v;d++){let P=_[d];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.nodeId===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"nodeId"}};e===null?e=[h]:e.push(h),r++}if(P.fieldId===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"fieldId"}};e===null?e=[h]:e.push(h),r++}if(P.evaluationId===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"evaluationId"}};e===null?e=[h]:e.push(h),r++}if(P.version===void 0){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[h]:e.push(h),r++}if(P.nodeId!==void 0&&typeof P.nodeId!="string"){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/nodeId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/nodeId/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(P.fieldId!==void 0&&typeof P.fieldId!="string"){let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/fieldId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/fieldId/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(P.evaluationId!==void 0){let h=P.evaluationId,N=r,O=!0,I=r;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let m={};e===null?e=[m]:e.push(m),r++}var u=I===r;r=N,e!==null&&(N?e.length=N:e=null);let y;if(u){let m=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.$ref===void 0){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}for(let g in h)if(!(g==="$ref"||g==="external")){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(h.$ref!==void 0){let g=h.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(h.external!==void 0&&typeof h.external!="boolean"){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var u=m===r;O=u,y="then"}else{let m=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(h<0||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}var u=m===r;O=u,y="else"}if(!O){let m={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/evaluationId",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(P.version!==void 0){let h=P.version,N=r,O=!0,I=r;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let m={};e===null?e=[m]:e.push(m),r++}var w=I===r;r=N,e!==null&&(N?e.length=N:e=null);let y;if(w){let m=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.$ref===void 0){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",keyword:"required",params:{missingProperty:"$ref"}};e===null?e=[g]:e.push(g),r++}if(h.version===void 0){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[g]:e.push(g),r++}for(let g in h)if(!(g==="$ref"||g==="version"||g==="external")){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[b]:e.push(b),r++}if(h.$ref!==void 0){let g=h.$ref;if(typeof g=="string"){if(q(g)<1){let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/$ref",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(h.version!==void 0&&h.version!=="latest"){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/version/const",keyword:"const",params:{allowedValue:"latest"}};e===null?e=[g]:e.push(g),r++}if(h.external!==void 0&&typeof h.external!="boolean"){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version/external",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var w=m===r;O=w,y="then"}else{let m=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),r++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[g]:e.push(g),r++}if(h<1||isNaN(h)){let g={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[g]:e.push(g),r++}}var w=m===r;O=w,y="else"}if(!O){let m={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d+"/version",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}}else{let h={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations/"+d,schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{let v={instancePath:i+"/payload/variants/"+n+"/configOverrides/evaluations",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}}}else{let _={instancePath:i+"/payload/variants/"+n+"/configOverrides",schemaPath:"#/properties/payload/properties/variants/items/properties/configOverrides/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),r++}}}else{let f={instancePath:i+"/payload/variants/"+n,schemaPath:"#/properties/payload/properties/variants/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{let p={instancePath:i+"/payload/variants",schemaPath:"#/properties/payload/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:i+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return re.errors=e,r===0}var ye=ie,F={$schema:"http://json-schema.org/draft-07/schema#",title:"pipelines-sync configuration",description:"Which files describe which organizations, and what an apply may do.",type:"object",properties:{$schema:{type:"string",description:"Where editors find this schema."},version:{const:1,description:"Version of this format."},namespace:{type:"string",minLength:1,description:"Keeps several repositories apart that share an organization. Default: the last part of the origin URL, plus the folder when the file is not at the root.",examples:["rome-team"]},bundles:{type:"array",minItems:1,items:{type:"string",minLength:1},description:"Patterns of bundle files, relative to this file. A pattern without a match is an error.",examples:[["pipelines/**/*.{yaml,yml,json}"]]},default_target:{type:"string",minLength:1,description:"The target of commands that name none.",examples:["staging"]},ledger:{enum:["git","file"],description:"Where the record of what was applied is kept: a ref of the git repository (the default in one), or a folder."},unknown_fields:{enum:["warn","error"],description:"What an unknown field of an item is. One that looks like a misspelt known field is always an error. Default: warn."},allow_unreadable:{type:"array",items:{enum:["prompts","criteria","evaluations","tool_endpoints","tool_bindings","tool_ground_truths","experiments"]},description:"Kinds that the key may be unable to read: their items are reported as unreadable (exit 3), nothing of them is planned. Default: none."},targets:{type:"object",minProperties:1,propertyNames:{type:"string",minLength:1,maxLength:100},description:"Organizations by a name of your choice.",additionalProperties:{type:"object",description:"One organization on one platform.",properties:{base_url:{type:"string",pattern:"^https?://[^\\s/]+",description:"Address of the platform; default https://api.pipelines.tech. The key goes only to hosts that are trusted outside of this file.",examples:["https://api.pipelines.tech"]},org_id:{type:"integer",minimum:0,maximum:9007199254740991,description:"The organization. The key must belong to it."},api_key_env:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY."},vars:{type:"object",description:"Values for {$var: name}.",examples:[{italy_workflow:3086}],propertyNames:{type:"string",minLength:1}},secrets:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",not:{pattern:"^(?:PIPELINES|GITHUB|ACTIONS)_"}},description:"Environment variables that {$env: NAME} may name; never PIPELINES_*, GITHUB_* or ACTIONS_*.",examples:[["DOCS_TOKEN"]]},on_drift:{enum:["hold","overwrite","keep"],description:"When somebody changed the live object: hold (the default) waits for a decision, overwrite writes what the files say, keep leaves the live value."},prune:{type:"boolean",description:"Delete what this repository created once it is gone from the files. Default: false."},limits:{type:"object",description:"How much one apply may delete. A replace counts as a delete.",properties:{max_deletes:{type:"integer",minimum:0,description:"Default: 5."},max_delete_percent:{type:"number",minimum:0,maximum:100,description:"Share of the ledger, counted from 10 entries up. Default: 20."}},additionalProperties:!1},protect:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"Addresses or patterns that are never deleted, replaced, taken over or renamed."},require_clean:{type:"boolean",description:"Refuse to apply from a work tree with uncommitted changes. Default: false."},include:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"What belongs to this target; default everything.",examples:[["*"]]},exclude:{type:"array",items:{type:"string",pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"},description:"What does not. Out of selection is out of scope: it is never deleted.",examples:[["experiments/*"]]},ledger:{enum:["git","file"],description:"Where the record of what was applied is kept: a ref of the git repository (the default in one), or a folder."},unknown_fields:{enum:["warn","error"],description:"What an unknown field of an item is. One that looks like a misspelt known field is always an error. Default: warn."},allow_unreadable:{type:"array",items:{enum:["prompts","criteria","evaluations","tool_endpoints","tool_bindings","tool_ground_truths","experiments"]},description:"Kinds that the key may be unable to read: their items are reported as unreadable (exit 3), nothing of them is planned. Default: none."}},patternProperties:{"^x-":{description:"Free for your own use."}},additionalProperties:!1}}},patternProperties:{"^x-":{description:"Free for your own use."}},additionalProperties:!1,required:["version"]},H=new RegExp("^x-","u"),he=new RegExp("^https?://[^\\s/]+","u"),U=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),ge=new RegExp("^(?:PIPELINES|GITHUB|ACTIONS)_","u"),C=new RegExp("^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$","u");function ie(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.version===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[w]:e.push(w),r++}for(let w in a)if(!(K.call(F.properties,w)||H.test(w))){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[o]:e.push(o),r++}if(a.$schema!==void 0&&typeof a.$schema!="string"){let w={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}if(a.version!==void 0&&a.version!==1){let w={instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[w]:e.push(w),r++}if(a.namespace!==void 0){let w=a.namespace;if(typeof w=="string"){if(q(w)<1){let o={instancePath:i+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(a.bundles!==void 0){let w=a.bundles;if(Array.isArray(w)){if(w.length<1){let t={instancePath:i+"/bundles",schemaPath:"#/properties/bundles/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),r++}let o=w.length;for(let t=0;t<o;t++){let p=w[t];if(typeof p=="string"){if(q(p)<1){let n={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:i+"/bundles",schemaPath:"#/properties/bundles/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.default_target!==void 0){let w=a.default_target;if(typeof w=="string"){if(q(w)<1){let o={instancePath:i+"/default_target",schemaPath:"#/properties/default_target/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/default_target",schemaPath:"#/properties/default_target/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(a.ledger!==void 0){let w=a.ledger;if(!(w==="git"||w==="file")){let o={instancePath:i+"/ledger",schemaPath:"#/properties/ledger/enum",keyword:"enum",params:{allowedValues:F.properties.ledger.enum}};e===null?e=[o]:e.push(o),r++}}if(a.unknown_fields!==void 0){let w=a.unknown_fields;if(!(w==="warn"||w==="error")){let o={instancePath:i+"/unknown_fields",schemaPath:"#/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues:F.properties.unknown_fields.enum}};e===null?e=[o]:e.push(o),r++}}if(a.allow_unreadable!==void 0){let w=a.allow_unreadable;if(Array.isArray(w)){let o=w.length;for(let t=0;t<o;t++){let p=w[t];if(!(p==="prompts"||p==="criteria"||p==="evaluations"||p==="tool_endpoints"||p==="tool_bindings"||p==="tool_ground_truths"||p==="experiments")){let n={instancePath:i+"/allow_unreadable/"+t,schemaPath:"#/properties/allow_unreadable/items/enum",keyword:"enum",params:{allowedValues:F.properties.allow_unreadable.items.enum}};e===null?e=[n]:e.push(n),r++}}}else{let o={instancePath:i+"/allow_unreadable",schemaPath:"#/properties/allow_unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.targets!==void 0){let w=a.targets;if(w&&typeof w=="object"&&!Array.isArray(w)){if(Object.keys(w).length<1){let o={instancePath:i+"/targets",schemaPath:"#/properties/targets/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),r++}for(let o in w){let t=r;if(typeof o=="string"){if(q(o)>100){let p={instancePath:i+"/targets",schemaPath:"#/properties/targets/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:o};e===null?e=[p]:e.push(p),r++}if(q(o)<1){let p={instancePath:i+"/targets",schemaPath:"#/properties/targets/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:o};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/targets",schemaPath:"#/properties/targets/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};e===null?e=[p]:e.push(p),r++}var c=t===r;if(!c){let p={instancePath:i+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),r++}}for(let o in w){let t=w[o];if(t&&typeof t=="object"&&!Array.isArray(t)){for(let p in t)if(!(K.call(F.properties.targets.additionalProperties.properties,p)||H.test(p))){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),r++}if(t.base_url!==void 0){let p=t.base_url;if(typeof p=="string"){if(!he.test(p)){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/base_url",schemaPath:"#/properties/targets/additionalProperties/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/]+"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/base_url",schemaPath:"#/properties/targets/additionalProperties/properties/base_url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.org_id!==void 0){let p=t.org_id;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[n]:e.push(n),r++}if(p<0||isNaN(p)){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/org_id",schemaPath:"#/properties/targets/additionalProperties/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}}if(t.api_key_env!==void 0){let p=t.api_key_env;if(typeof p=="string"){if(!U.test(p)){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_key_env",schemaPath:"#/properties/targets/additionalProperties/properties/api_key_env/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_key_env",schemaPath:"#/properties/targets/additionalProperties/properties/api_key_env/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.vars!==void 0){let p=t.vars;if(p&&typeof p=="object"&&!Array.isArray(p))for(let n in p){let s=r;if(typeof n=="string"){if(q(n)<1){let f={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames/minLength",keyword:"minLength",params:{limit:1},propertyName:n};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[f]:e.push(f),r++}var l=s===r;if(!l){let f={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[f]:e.push(f),r++}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/targets/additionalProperties/properties/vars/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.secrets!==void 0){let p=t.secrets;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let f=p[s],_=r,v=r;if(typeof f=="string"&&!ge.test(f)){let d={};e===null?e=[d]:e.push(d),r++}var u=v===r;if(u){let d={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/not",keyword:"not",params:{}};e===null?e=[d]:e.push(d),r++}else r=_,e!==null&&(_?e.length=_:e=null);if(typeof f=="string"){if(!U.test(f)){let d={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/secrets/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secrets",schemaPath:"#/properties/targets/additionalProperties/properties/secrets/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.on_drift!==void 0){let p=t.on_drift;if(!(p==="hold"||p==="overwrite"||p==="keep")){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/on_drift",schemaPath:"#/properties/targets/additionalProperties/properties/on_drift/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.on_drift.enum}};e===null?e=[n]:e.push(n),r++}}if(t.prune!==void 0&&typeof t.prune!="boolean"){let p={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/prune",schemaPath:"#/properties/targets/additionalProperties/properties/prune/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(t.limits!==void 0){let p=t.limits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let n in p)if(!(n==="max_deletes"||n==="max_delete_percent")){let s={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits",schemaPath:"#/properties/targets/additionalProperties/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[s]:e.push(s),r++}if(p.max_deletes!==void 0){let n=p.max_deletes;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let s={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_deletes",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),r++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let s={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_deletes",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),r++}}if(p.max_delete_percent!==void 0){let n=p.max_delete_percent;if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let s={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[s]:e.push(s),r++}if(n<0||isNaN(n)){let s={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits/max_delete_percent",schemaPath:"#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),r++}}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/limits",schemaPath:"#/properties/targets/additionalProperties/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.protect!==void 0){let p=t.protect;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let f=p[s];if(typeof f=="string"){if(!C.test(f)){let _={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/protect/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/protect/items/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/protect",schemaPath:"#/properties/targets/additionalProperties/properties/protect/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.require_clean!==void 0&&typeof t.require_clean!="boolean"){let p={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/require_clean",schemaPath:"#/properties/targets/additionalProperties/properties/require_clean/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if(t.include!==void 0){let p=t.include;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let f=p[s];if(typeof f=="string"){if(!C.test(f)){let _={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/include/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/include/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/include/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/include",schemaPath:"#/properties/targets/additionalProperties/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.exclude!==void 0){let p=t.exclude;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let f=p[s];if(typeof f=="string"){if(!C.test(f)){let _={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments)(?:/.+)?|[^/]*\\*.*)$"}};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/exclude/items/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/exclude",schemaPath:"#/properties/targets/additionalProperties/properties/exclude/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.ledger!==void 0){let p=t.ledger;if(!(p==="git"||p==="file")){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ledger",schemaPath:"#/properties/targets/additionalProperties/properties/ledger/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.ledger.enum}};e===null?e=[n]:e.push(n),r++}}if(t.unknown_fields!==void 0){let p=t.unknown_fields;if(!(p==="warn"||p==="error")){let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/unknown_fields",schemaPath:"#/properties/targets/additionalProperties/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.unknown_fields.enum}};e===null?e=[n]:e.push(n),r++}}if(t.allow_unreadable!==void 0){let p=t.allow_unreadable;if(Array.isArray(p)){let n=p.length;for(let s=0;s<n;s++){let f=p[s];if(!(f==="prompts"||f==="criteria"||f==="evaluations"||f==="tool_endpoints"||f==="tool_bindings"||f==="tool_ground_truths"||f==="experiments")){let _={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/allow_unreadable/"+s,schemaPath:"#/properties/targets/additionalProperties/properties/allow_unreadable/items/enum",keyword:"enum",params:{allowedValues:F.properties.targets.additionalProperties.properties.allow_unreadable.items.enum}};e===null?e=[_]:e.push(_),r++}}}else{let n={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/allow_unreadable",schemaPath:"#/properties/targets/additionalProperties/properties/allow_unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:i+"/targets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{let o={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{let w={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}return ie.errors=e,r===0}var we=te,j={$schema:"http://json-schema.org/draft-07/schema#",title:"pipelines-sync plan",description:"What an apply would do to one target. It holds no time stamp, no secret and no machine path.",type:"object",required:["format_version","tool_version","target","namespace","base_url","org_id","source","inputs_digest","ledger","options","changes","secret_writes","held","unreadable","diagnostics","summary","plan_digest","content_digest"],properties:{format_version:{type:"string",pattern:"^1\\.(?:0|[1-9][0-9]*)$",description:"Minor versions add members; another major version must be refused."},tool_version:{type:"string"},target:{type:"string"},namespace:{type:"string"},base_url:{type:"string"},org_id:{type:"integer",minimum:0},source:{type:"object",required:["commit","dirty"],properties:{commit:{type:["string","null"]},dirty:{type:"boolean"}},additionalProperties:!0},inputs_digest:{type:"string",pattern:"^[0-9a-f]+$"},ledger:{type:"object",required:["state","revision"],properties:{state:{enum:["present","absent","ignored"]},revision:{type:["string","null"]}},additionalProperties:!0},options:{type:"object",required:["on_drift","take_over","launch","only","allow_deletes","allow_empty"],properties:{on_drift:{enum:["hold","overwrite","keep",null]},take_over:{type:"array",items:{type:"string"}},launch:{type:"array",items:{type:"string"}},only:{type:"array",items:{type:"string"}},allow_deletes:{type:["integer","null"],minimum:0},allow_empty:{type:"boolean"}},additionalProperties:!0},changes:{type:"array",items:{type:"object",required:["address","kind","action","id","reason","place","leaves","unmanaged","kept","overwrites","depends_on","idempotency_key","guards","live_digest","version","effects","renamed_from","replaced_by","digest"],properties:{address:{type:"string"},kind:{type:"string"},action:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},reason:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},before:{description:"What the platform holds; left out where nothing is there."},after:{description:"What it will hold, with references as {$ref} or {$unknown}."}},additionalProperties:!0}},unmanaged:{type:"array",items:{type:"string"}},kept:{type:"object",additionalProperties:{type:"object",required:["live","desired"],properties:{live:{},desired:{}},additionalProperties:!0}},overwrites:{enum:["takeover","drift",null]},depends_on:{type:"array",items:{type:"string"}},idempotency_key:{type:["string","null"]},guards:{type:"object",additionalProperties:{type:"string"}},live_digest:{type:["string","null"]},version:{anyOf:[{type:"object",required:["from","expected"],properties:{from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0},{type:"null"}]},effects:{type:"array",items:{type:"object",required:["what","address"],properties:{what:{enum:["repins","pinned_by","used_by"]},address:{type:"string"},from:{type:["integer","null"]},expected:{type:["integer","null"]}},additionalProperties:!0}},renamed_from:{type:["string","null"]},replaced_by:{type:["string","null"]},digest:{type:"string",pattern:"^[0-9a-f]+$"}},additionalProperties:!0}},secret_writes:{type:"array",items:{type:"object",required:["address","field","variable","status","write"],properties:{address:{type:"string"},field:{type:"string"},variable:{type:["string","null"]},status:{enum:["changed","unchanged","unknown"]},write:{type:"boolean",description:"Applying this plan sends the secret."}},additionalProperties:!0}},held:{type:"array",items:{type:"object",required:["address","kind","id","why","would","message","place","leaves","remedies"],properties:{address:{type:"string"},kind:{type:"string"},id:{type:["integer","string","null"],description:"Null where nothing exists yet."},why:{enum:["takeover","drift","conflict","gone","undecided","protected","ambiguous","unknown_launch","dependency","unconfirmed","safeguard","unreviewed","rolled_back"]},would:{enum:["create","update","replace","delete","launch","adopt","converge","keep","release","forget"]},message:{type:"string"},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},leaves:{type:"array",items:{type:"object",required:["path"],properties:{path:{type:"string"},base:{},live:{},git:{}},additionalProperties:!0}},remedies:{type:"array",items:{type:"object",required:["to","type"],properties:{to:{type:"string"},type:{type:"string"}},additionalProperties:!0}}},additionalProperties:!0}},unreadable:{type:"array",items:{type:"object",required:["address","message"],properties:{address:{type:"string"},message:{type:"string"}},additionalProperties:!0}},diagnostics:{type:"array",items:{type:"object",required:["code","severity","message","address","place","remedy"],properties:{code:{type:"string"},severity:{enum:["error","warning","note"]},message:{type:"string"},address:{type:["string","null"]},place:{anyOf:[{$ref:"#/definitions/place"},{type:"null"}]},remedy:{type:["string","null"]}},additionalProperties:!0}},summary:{type:"object",required:["create","update","replace","delete","launch","adopt","converge","keep","release","forget","held","unchanged","unreadable","errors","warnings"],properties:{create:{type:"integer",minimum:0},update:{type:"integer",minimum:0},replace:{type:"integer",minimum:0},delete:{type:"integer",minimum:0},launch:{type:"integer",minimum:0},adopt:{type:"integer",minimum:0},converge:{type:"integer",minimum:0},keep:{type:"integer",minimum:0},release:{type:"integer",minimum:0},forget:{type:"integer",minimum:0},held:{type:"integer",minimum:0},unchanged:{type:"integer",minimum:0},unreadable:{type:"integer",minimum:0},errors:{type:"integer",minimum:0},warnings:{type:"integer",minimum:0}},additionalProperties:!0},plan_digest:{type:"string",pattern:"^[0-9a-f]+$"},content_digest:{type:"string",pattern:"^[0-9a-f]+$",description:"Over everything else in the plan: shows that nobody edited it after it was made."}},additionalProperties:!0,definitions:{place:{type:"object",required:["file","line","column"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}},additionalProperties:!0}}};var _e=new RegExp("^1\\.(?:0|[1-9][0-9]*)$","u"),z=new RegExp("^[0-9a-f]+$","u");function te(a,{instancePath:i="",parentData:L,parentDataProperty:$,rootData:A=a}={}){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.format_version===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format_version"}};e===null?e=[o]:e.push(o),r++}if(a.tool_version===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tool_version"}};e===null?e=[o]:e.push(o),r++}if(a.target===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[o]:e.push(o),r++}if(a.namespace===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[o]:e.push(o),r++}if(a.base_url===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"base_url"}};e===null?e=[o]:e.push(o),r++}if(a.org_id===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"org_id"}};e===null?e=[o]:e.push(o),r++}if(a.source===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[o]:e.push(o),r++}if(a.inputs_digest===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"inputs_digest"}};e===null?e=[o]:e.push(o),r++}if(a.ledger===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ledger"}};e===null?e=[o]:e.push(o),r++}if(a.options===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[o]:e.push(o),r++}if(a.changes===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[o]:e.push(o),r++}if(a.secret_writes===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret_writes"}};e===null?e=[o]:e.push(o),r++}if(a.held===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[o]:e.push(o),r++}if(a.unreadable===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[o]:e.push(o),r++}if(a.diagnostics===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"diagnostics"}};e===null?e=[o]:e.push(o),r++}if(a.summary===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[o]:e.push(o),r++}if(a.plan_digest===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan_digest"}};e===null?e=[o]:e.push(o),r++}if(a.content_digest===void 0){let o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content_digest"}};e===null?e=[o]:e.push(o),r++}if(a.format_version!==void 0){let o=a.format_version;if(typeof o=="string"){if(!_e.test(o)){let t={instancePath:i+"/format_version",schemaPath:"#/properties/format_version/pattern",keyword:"pattern",params:{pattern:"^1\\.(?:0|[1-9][0-9]*)$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/format_version",schemaPath:"#/properties/format_version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(a.tool_version!==void 0&&typeof a.tool_version!="string"){let o={instancePath:i+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.target!==void 0&&typeof a.target!="string"){let o={instancePath:i+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.namespace!==void 0&&typeof a.namespace!="string"){let o={instancePath:i+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.base_url!==void 0&&typeof a.base_url!="string"){let o={instancePath:i+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(a.org_id!==void 0){let o=a.org_id;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let t={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let t={instancePath:i+"/org_id",schemaPath:"#/properties/org_id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),r++}}if(a.source!==void 0){let o=a.source;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.commit===void 0){let t={instancePath:i+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"commit"}};e===null?e=[t]:e.push(t),r++}if(o.dirty===void 0){let t={instancePath:i+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:"dirty"}};e===null?e=[t]:e.push(t),r++}if(o.commit!==void 0){let t=o.commit;if(typeof t!="string"&&t!==null){let p={instancePath:i+"/source/commit",schemaPath:"#/properties/source/properties/commit/type",keyword:"type",params:{type:j.properties.source.properties.commit.type}};e===null?e=[p]:e.push(p),r++}}if(o.dirty!==void 0&&typeof o.dirty!="boolean"){let t={instancePath:i+"/source/dirty",schemaPath:"#/properties/source/properties/dirty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.inputs_digest!==void 0){let o=a.inputs_digest;if(typeof o=="string"){if(!z.test(o)){let t={instancePath:i+"/inputs_digest",schemaPath:"#/properties/inputs_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/inputs_digest",schemaPath:"#/properties/inputs_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(a.ledger!==void 0){let o=a.ledger;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.state===void 0){let t={instancePath:i+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[t]:e.push(t),r++}if(o.revision===void 0){let t={instancePath:i+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty:"revision"}};e===null?e=[t]:e.push(t),r++}if(o.state!==void 0){let t=o.state;if(!(t==="present"||t==="absent"||t==="ignored")){let p={instancePath:i+"/ledger/state",schemaPath:"#/properties/ledger/properties/state/enum",keyword:"enum",params:{allowedValues:j.properties.ledger.properties.state.enum}};e===null?e=[p]:e.push(p),r++}}if(o.revision!==void 0){let t=o.revision;if(typeof t!="string"&&t!==null){let p={instancePath:i+"/ledger/revision",schemaPath:"#/properties/ledger/properties/revision/type",keyword:"type",params:{type:j.properties.ledger.properties.revision.type}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:i+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.options!==void 0){let o=a.options;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.on_drift===void 0){let t={instancePath:i+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"on_drift"}};e===null?e=[t]:e.push(t),r++}if(o.take_over===void 0){let t={instancePath:i+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"take_over"}};e===null?e=[t]:e.push(t),r++}if(o.launch===void 0){let t={instancePath:i+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[t]:e.push(t),r++}if(o.only===void 0){let t={instancePath:i+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"only"}};e===null?e=[t]:e.push(t),r++}if(o.allow_deletes===void 0){let t={instancePath:i+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_deletes"}};e===null?e=[t]:e.push(t),r++}if(o.allow_empty===void 0){let t={instancePath:i+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty:"allow_empty"}};e===null?e=[t]:e.push(t),r++}if(o.on_drift!==void 0){let t=o.on_drift;if(!(t==="hold"||t==="overwrite"||t==="keep"||t===null)){let p={instancePath:i+"/options/on_drift",schemaPath:"#/properties/options/properties/on_drift/enum",keyword:"enum",params:{allowedValues:j.properties.options.properties.on_drift.enum}};e===null?e=[p]:e.push(p),r++}}if(o.take_over!==void 0){let t=o.take_over;if(Array.isArray(t)){let p=t.length;for(let n=0;n<p;n++)if(typeof t[n]!="string"){let s={instancePath:i+"/options/take_over/"+n,schemaPath:"#/properties/options/properties/take_over/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let p={instancePath:i+"/options/take_over",schemaPath:"#/properties/options/properties/take_over/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.launch!==void 0){let t=o.launch;if(Array.isArray(t)){let p=t.length;for(let n=0;n<p;n++)if(typeof t[n]!="string"){let s={instancePath:i+"/options/launch/"+n,schemaPath:"#/properties/options/properties/launch/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let p={instancePath:i+"/options/launch",schemaPath:"#/properties/options/properties/launch/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.only!==void 0){let t=o.only;if(Array.isArray(t)){let p=t.length;for(let n=0;n<p;n++)if(typeof t[n]!="string"){let s={instancePath:i+"/options/only/"+n,schemaPath:"#/properties/options/properties/only/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let p={instancePath:i+"/options/only",schemaPath:"#/properties/options/properties/only/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.allow_deletes!==void 0){let t=o.allow_deletes;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let p={instancePath:i+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/type",keyword:"type",params:{type:j.properties.options.properties.allow_deletes.type}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/options/allow_deletes",schemaPath:"#/properties/options/properties/allow_deletes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.allow_empty!==void 0&&typeof o.allow_empty!="boolean"){let t={instancePath:i+"/options/allow_empty",schemaPath:"#/properties/options/properties/allow_empty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.changes!==void 0){let o=a.changes;if(Array.isArray(o)){let t=o.length;for(let p=0;p<t;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),r++}if(n.action===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"action"}};e===null?e=[s]:e.push(s),r++}if(n.id===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[s]:e.push(s),r++}if(n.reason===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[s]:e.push(s),r++}if(n.place===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[s]:e.push(s),r++}if(n.leaves===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[s]:e.push(s),r++}if(n.unmanaged===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"unmanaged"}};e===null?e=[s]:e.push(s),r++}if(n.kept===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"kept"}};e===null?e=[s]:e.push(s),r++}if(n.overwrites===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"overwrites"}};e===null?e=[s]:e.push(s),r++}if(n.depends_on===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"depends_on"}};e===null?e=[s]:e.push(s),r++}if(n.idempotency_key===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"idempotency_key"}};e===null?e=[s]:e.push(s),r++}if(n.guards===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"guards"}};e===null?e=[s]:e.push(s),r++}if(n.live_digest===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"live_digest"}};e===null?e=[s]:e.push(s),r++}if(n.version===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[s]:e.push(s),r++}if(n.effects===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"effects"}};e===null?e=[s]:e.push(s),r++}if(n.renamed_from===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"renamed_from"}};e===null?e=[s]:e.push(s),r++}if(n.replaced_by===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"replaced_by"}};e===null?e=[s]:e.push(s),r++}if(n.digest===void 0){let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:i+"/changes/"+p+"/address",schemaPath:"#/properties/changes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.kind!==void 0&&typeof n.kind!="string"){let s={instancePath:i+"/changes/"+p+"/kind",schemaPath:"#/properties/changes/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.action!==void 0){let s=n.action;if(!(s==="create"||s==="update"||s==="replace"||s==="delete"||s==="launch"||s==="adopt"||s==="converge"||s==="keep"||s==="release"||s==="forget")){let f={instancePath:i+"/changes/"+p+"/action",schemaPath:"#/properties/changes/items/properties/action/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.action.enum}};e===null?e=[f]:e.push(f),r++}}if(n.id!==void 0){let s=n.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"&&s!==null){let f={instancePath:i+"/changes/"+p+"/id",schemaPath:"#/properties/changes/items/properties/id/type",keyword:"type",params:{type:j.properties.changes.items.properties.id.type}};e===null?e=[f]:e.push(f),r++}}if(n.reason!==void 0&&typeof n.reason!="string"){let s={instancePath:i+"/changes/"+p+"/reason",schemaPath:"#/properties/changes/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.place!==void 0){let s=n.place,f=r,_=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let d={instancePath:i+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(s.line===void 0){let d={instancePath:i+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[d]:e.push(d),r++}if(s.column===void 0){let d={instancePath:i+"/changes/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[d]:e.push(d),r++}if(s.file!==void 0&&typeof s.file!="string"){let d={instancePath:i+"/changes/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(s.line!==void 0){let d=s.line;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let P={instancePath:i+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let P={instancePath:i+"/changes/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}if(s.column!==void 0){let d=s.column;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let P={instancePath:i+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let P={instancePath:i+"/changes/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:i+"/changes/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var c=v===r;if(_=_||c,!_){let d=r;if(s!==null){let h={instancePath:i+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),r++}var c=d===r;_=_||c}if(_)r=f,e!==null&&(f?e.length=f:e=null);else{let d={instancePath:i+"/changes/"+p+"/place",schemaPath:"#/properties/changes/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.leaves!==void 0){let s=n.leaves;if(Array.isArray(s)){let f=s.length;for(let _=0;_<f;_++){let v=s[_];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.path===void 0){let d={instancePath:i+"/changes/"+p+"/leaves/"+_,schemaPath:"#/properties/changes/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[d]:e.push(d),r++}if(v.path!==void 0&&typeof v.path!="string"){let d={instancePath:i+"/changes/"+p+"/leaves/"+_+"/path",schemaPath:"#/properties/changes/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:i+"/changes/"+p+"/leaves/"+_,schemaPath:"#/properties/changes/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let f={instancePath:i+"/changes/"+p+"/leaves",schemaPath:"#/properties/changes/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.unmanaged!==void 0){let s=n.unmanaged;if(Array.isArray(s)){let f=s.length;for(let _=0;_<f;_++)if(typeof s[_]!="string"){let v={instancePath:i+"/changes/"+p+"/unmanaged/"+_,schemaPath:"#/properties/changes/items/properties/unmanaged/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}else{let f={instancePath:i+"/changes/"+p+"/unmanaged",schemaPath:"#/properties/changes/items/properties/unmanaged/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.kept!==void 0){let s=n.kept;if(s&&typeof s=="object"&&!Array.isArray(s))for(let f in s){let _=s[f];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.live===void 0){let v={instancePath:i+"/changes/"+p+"/kept/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"live"}};e===null?e=[v]:e.push(v),r++}if(_.desired===void 0){let v={instancePath:i+"/changes/"+p+"/kept/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/required",keyword:"required",params:{missingProperty:"desired"}};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:i+"/changes/"+p+"/kept/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/kept/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),r++}}else{let f={instancePath:i+"/changes/"+p+"/kept",schemaPath:"#/properties/changes/items/properties/kept/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(n.overwrites!==void 0){let s=n.overwrites;if(!(s==="takeover"||s==="drift"||s===null)){let f={instancePath:i+"/changes/"+p+"/overwrites",schemaPath:"#/properties/changes/items/properties/overwrites/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.overwrites.enum}};e===null?e=[f]:e.push(f),r++}}if(n.depends_on!==void 0){let s=n.depends_on;if(Array.isArray(s)){let f=s.length;for(let _=0;_<f;_++)if(typeof s[_]!="string"){let v={instancePath:i+"/changes/"+p+"/depends_on/"+_,schemaPath:"#/properties/changes/items/properties/depends_on/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}else{let f={instancePath:i+"/changes/"+p+"/depends_on",schemaPath:"#/properties/changes/items/properties/depends_on/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.idempotency_key!==void 0){let s=n.idempotency_key;if(typeof s!="string"&&s!==null){let f={instancePath:i+"/changes/"+p+"/idempotency_key",schemaPath:"#/properties/changes/items/properties/idempotency_key/type",keyword:"type",params:{type:j.properties.changes.items.properties.idempotency_key.type}};e===null?e=[f]:e.push(f),r++}}if(n.guards!==void 0){let s=n.guards;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let f in s)if(typeof s[f]!="string"){let _={instancePath:i+"/changes/"+p+"/guards/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/changes/items/properties/guards/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}}else{let f={instancePath:i+"/changes/"+p+"/guards",schemaPath:"#/properties/changes/items/properties/guards/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(n.live_digest!==void 0){let s=n.live_digest;if(typeof s!="string"&&s!==null){let f={instancePath:i+"/changes/"+p+"/live_digest",schemaPath:"#/properties/changes/items/properties/live_digest/type",keyword:"type",params:{type:j.properties.changes.items.properties.live_digest.type}};e===null?e=[f]:e.push(f),r++}}if(n.version!==void 0){let s=n.version,f=r,_=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){let d={instancePath:i+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[d]:e.push(d),r++}if(s.expected===void 0){let d={instancePath:i+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/required",keyword:"required",params:{missingProperty:"expected"}};e===null?e=[d]:e.push(d),r++}if(s.from!==void 0){let d=s.from;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let P={instancePath:i+"/changes/"+p+"/version/from",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/from/type",keyword:"type",params:{type:j.properties.changes.items.properties.version.anyOf[0].properties.from.type}};e===null?e=[P]:e.push(P),r++}}if(s.expected!==void 0){let d=s.expected;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let P={instancePath:i+"/changes/"+p+"/version/expected",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/properties/expected/type",keyword:"type",params:{type:j.properties.changes.items.properties.version.anyOf[0].properties.expected.type}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:i+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var l=v===r;if(_=_||l,!_){let d=r;if(s!==null){let h={instancePath:i+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),r++}var l=d===r;_=_||l}if(_)r=f,e!==null&&(f?e.length=f:e=null);else{let d={instancePath:i+"/changes/"+p+"/version",schemaPath:"#/properties/changes/items/properties/version/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.effects!==void 0){let s=n.effects;if(Array.isArray(s)){let f=s.length;for(let _=0;_<f;_++){let v=s[_];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.what===void 0){let d={instancePath:i+"/changes/"+p+"/effects/"+_,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"what"}};e===null?e=[d]:e.push(d),r++}if(v.address===void 0){let d={instancePath:i+"/changes/"+p+"/effects/"+_,schemaPath:"#/properties/changes/items/properties/effects/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[d]:e.push(d),r++}if(v.what!==void 0){let d=v.what;if(!(d==="repins"||d==="pinned_by"||d==="used_by")){let P={instancePath:i+"/changes/"+p+"/effects/"+_+"/what",schemaPath:"#/properties/changes/items/properties/effects/items/properties/what/enum",keyword:"enum",params:{allowedValues:j.properties.changes.items.properties.effects.items.properties.what.enum}};e===null?e=[P]:e.push(P),r++}}if(v.address!==void 0&&typeof v.address!="string"){let d={instancePath:i+"/changes/"+p+"/effects/"+_+"/address",schemaPath:"#/properties/changes/items/properties/effects/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(v.from!==void 0){let d=v.from;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let P={instancePath:i+"/changes/"+p+"/effects/"+_+"/from",schemaPath:"#/properties/changes/items/properties/effects/items/properties/from/type",keyword:"type",params:{type:j.properties.changes.items.properties.effects.items.properties.from.type}};e===null?e=[P]:e.push(P),r++}}if(v.expected!==void 0){let d=v.expected;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){let P={instancePath:i+"/changes/"+p+"/effects/"+_+"/expected",schemaPath:"#/properties/changes/items/properties/effects/items/properties/expected/type",keyword:"type",params:{type:j.properties.changes.items.properties.effects.items.properties.expected.type}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:i+"/changes/"+p+"/effects/"+_,schemaPath:"#/properties/changes/items/properties/effects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let f={instancePath:i+"/changes/"+p+"/effects",schemaPath:"#/properties/changes/items/properties/effects/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.renamed_from!==void 0){let s=n.renamed_from;if(typeof s!="string"&&s!==null){let f={instancePath:i+"/changes/"+p+"/renamed_from",schemaPath:"#/properties/changes/items/properties/renamed_from/type",keyword:"type",params:{type:j.properties.changes.items.properties.renamed_from.type}};e===null?e=[f]:e.push(f),r++}}if(n.replaced_by!==void 0){let s=n.replaced_by;if(typeof s!="string"&&s!==null){let f={instancePath:i+"/changes/"+p+"/replaced_by",schemaPath:"#/properties/changes/items/properties/replaced_by/type",keyword:"type",params:{type:j.properties.changes.items.properties.replaced_by.type}};e===null?e=[f]:e.push(f),r++}}if(n.digest!==void 0){let s=n.digest;if(typeof s=="string"){if(!z.test(s)){let f={instancePath:i+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/changes/"+p+"/digest",schemaPath:"#/properties/changes/items/properties/digest/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{let s={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:i+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(a.secret_writes!==void 0){let o=a.secret_writes;if(Array.isArray(o)){let t=o.length;for(let p=0;p<t;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:i+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.field===void 0){let s={instancePath:i+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[s]:e.push(s),r++}if(n.variable===void 0){let s={instancePath:i+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"variable"}};e===null?e=[s]:e.push(s),r++}if(n.status===void 0){let s={instancePath:i+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[s]:e.push(s),r++}if(n.write===void 0){let s={instancePath:i+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/required",keyword:"required",params:{missingProperty:"write"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:i+"/secret_writes/"+p+"/address",schemaPath:"#/properties/secret_writes/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.field!==void 0&&typeof n.field!="string"){let s={instancePath:i+"/secret_writes/"+p+"/field",schemaPath:"#/properties/secret_writes/items/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.variable!==void 0){let s=n.variable;if(typeof s!="string"&&s!==null){let f={instancePath:i+"/secret_writes/"+p+"/variable",schemaPath:"#/properties/secret_writes/items/properties/variable/type",keyword:"type",params:{type:j.properties.secret_writes.items.properties.variable.type}};e===null?e=[f]:e.push(f),r++}}if(n.status!==void 0){let s=n.status;if(!(s==="changed"||s==="unchanged"||s==="unknown")){let f={instancePath:i+"/secret_writes/"+p+"/status",schemaPath:"#/properties/secret_writes/items/properties/status/enum",keyword:"enum",params:{allowedValues:j.properties.secret_writes.items.properties.status.enum}};e===null?e=[f]:e.push(f),r++}}if(n.write!==void 0&&typeof n.write!="boolean"){let s={instancePath:i+"/secret_writes/"+p+"/write",schemaPath:"#/properties/secret_writes/items/properties/write/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/secret_writes/"+p,schemaPath:"#/properties/secret_writes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:i+"/secret_writes",schemaPath:"#/properties/secret_writes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(a.held!==void 0){let o=a.held;if(Array.isArray(o)){let t=o.length;for(let p=0;p<t;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),r++}if(n.id===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[s]:e.push(s),r++}if(n.why===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"why"}};e===null?e=[s]:e.push(s),r++}if(n.would===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"would"}};e===null?e=[s]:e.push(s),r++}if(n.message===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),r++}if(n.place===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[s]:e.push(s),r++}if(n.leaves===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"leaves"}};e===null?e=[s]:e.push(s),r++}if(n.remedies===void 0){let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/required",keyword:"required",params:{missingProperty:"remedies"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:i+"/held/"+p+"/address",schemaPath:"#/properties/held/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.kind!==void 0&&typeof n.kind!="string"){let s={instancePath:i+"/held/"+p+"/kind",schemaPath:"#/properties/held/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.id!==void 0){let s=n.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"&&s!==null){let f={instancePath:i+"/held/"+p+"/id",schemaPath:"#/properties/held/items/properties/id/type",keyword:"type",params:{type:j.properties.held.items.properties.id.type}};e===null?e=[f]:e.push(f),r++}}if(n.why!==void 0){let s=n.why;if(!(s==="takeover"||s==="drift"||s==="conflict"||s==="gone"||s==="undecided"||s==="protected"||s==="ambiguous"||s==="unknown_launch"||s==="dependency"||s==="unconfirmed"||s==="safeguard"||s==="unreviewed"||s==="rolled_back")){let f={instancePath:i+"/held/"+p+"/why",schemaPath:"#/properties/held/items/properties/why/enum",keyword:"enum",params:{allowedValues:j.properties.held.items.properties.why.enum}};e===null?e=[f]:e.push(f),r++}}if(n.would!==void 0){let s=n.would;if(!(s==="create"||s==="update"||s==="replace"||s==="delete"||s==="launch"||s==="adopt"||s==="converge"||s==="keep"||s==="release"||s==="forget")){let f={instancePath:i+"/held/"+p+"/would",schemaPath:"#/properties/held/items/properties/would/enum",keyword:"enum",params:{allowedValues:j.properties.held.items.properties.would.enum}};e===null?e=[f]:e.push(f),r++}}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:i+"/held/"+p+"/message",schemaPath:"#/properties/held/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.place!==void 0){let s=n.place,f=r,_=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let d={instancePath:i+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(s.line===void 0){let d={instancePath:i+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[d]:e.push(d),r++}if(s.column===void 0){let d={instancePath:i+"/held/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[d]:e.push(d),r++}if(s.file!==void 0&&typeof s.file!="string"){let d={instancePath:i+"/held/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(s.line!==void 0){let d=s.line;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let P={instancePath:i+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let P={instancePath:i+"/held/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}if(s.column!==void 0){let d=s.column;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let P={instancePath:i+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let P={instancePath:i+"/held/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:i+"/held/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var u=v===r;if(_=_||u,!_){let d=r;if(s!==null){let h={instancePath:i+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),r++}var u=d===r;_=_||u}if(_)r=f,e!==null&&(f?e.length=f:e=null);else{let d={instancePath:i+"/held/"+p+"/place",schemaPath:"#/properties/held/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.leaves!==void 0){let s=n.leaves;if(Array.isArray(s)){let f=s.length;for(let _=0;_<f;_++){let v=s[_];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.path===void 0){let d={instancePath:i+"/held/"+p+"/leaves/"+_,schemaPath:"#/properties/held/items/properties/leaves/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[d]:e.push(d),r++}if(v.path!==void 0&&typeof v.path!="string"){let d={instancePath:i+"/held/"+p+"/leaves/"+_+"/path",schemaPath:"#/properties/held/items/properties/leaves/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:i+"/held/"+p+"/leaves/"+_,schemaPath:"#/properties/held/items/properties/leaves/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let f={instancePath:i+"/held/"+p+"/leaves",schemaPath:"#/properties/held/items/properties/leaves/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.remedies!==void 0){let s=n.remedies;if(Array.isArray(s)){let f=s.length;for(let _=0;_<f;_++){let v=s[_];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.to===void 0){let d={instancePath:i+"/held/"+p+"/remedies/"+_,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[d]:e.push(d),r++}if(v.type===void 0){let d={instancePath:i+"/held/"+p+"/remedies/"+_,schemaPath:"#/properties/held/items/properties/remedies/items/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),r++}if(v.to!==void 0&&typeof v.to!="string"){let d={instancePath:i+"/held/"+p+"/remedies/"+_+"/to",schemaPath:"#/properties/held/items/properties/remedies/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(v.type!==void 0&&typeof v.type!="string"){let d={instancePath:i+"/held/"+p+"/remedies/"+_+"/type",schemaPath:"#/properties/held/items/properties/remedies/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:i+"/held/"+p+"/remedies/"+_,schemaPath:"#/properties/held/items/properties/remedies/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{let f={instancePath:i+"/held/"+p+"/remedies",schemaPath:"#/properties/held/items/properties/remedies/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{let s={instancePath:i+"/held/"+p,schemaPath:"#/properties/held/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:i+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(a.unreadable!==void 0){let o=a.unreadable;if(Array.isArray(o)){let t=o.length;for(let p=0;p<t;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.address===void 0){let s={instancePath:i+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.message===void 0){let s={instancePath:i+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:i+"/unreadable/"+p+"/address",schemaPath:"#/properties/unreadable/items/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:i+"/unreadable/"+p+"/message",schemaPath:"#/properties/unreadable/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:i+"/unreadable/"+p,schemaPath:"#/properties/unreadable/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:i+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(a.diagnostics!==void 0){let o=a.diagnostics;if(Array.isArray(o)){let t=o.length;for(let p=0;p<t;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let s={instancePath:i+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[s]:e.push(s),r++}if(n.severity===void 0){let s={instancePath:i+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[s]:e.push(s),r++}if(n.message===void 0){let s={instancePath:i+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),r++}if(n.address===void 0){let s={instancePath:i+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[s]:e.push(s),r++}if(n.place===void 0){let s={instancePath:i+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[s]:e.push(s),r++}if(n.remedy===void 0){let s={instancePath:i+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/required",keyword:"required",params:{missingProperty:"remedy"}};e===null?e=[s]:e.push(s),r++}if(n.code!==void 0&&typeof n.code!="string"){let s={instancePath:i+"/diagnostics/"+p+"/code",schemaPath:"#/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.severity!==void 0){let s=n.severity;if(!(s==="error"||s==="warning"||s==="note")){let f={instancePath:i+"/diagnostics/"+p+"/severity",schemaPath:"#/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues:j.properties.diagnostics.items.properties.severity.enum}};e===null?e=[f]:e.push(f),r++}}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:i+"/diagnostics/"+p+"/message",schemaPath:"#/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.address!==void 0){let s=n.address;if(typeof s!="string"&&s!==null){let f={instancePath:i+"/diagnostics/"+p+"/address",schemaPath:"#/properties/diagnostics/items/properties/address/type",keyword:"type",params:{type:j.properties.diagnostics.items.properties.address.type}};e===null?e=[f]:e.push(f),r++}}if(n.place!==void 0){let s=n.place,f=r,_=!1,v=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let d={instancePath:i+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[d]:e.push(d),r++}if(s.line===void 0){let d={instancePath:i+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[d]:e.push(d),r++}if(s.column===void 0){let d={instancePath:i+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[d]:e.push(d),r++}if(s.file!==void 0&&typeof s.file!="string"){let d={instancePath:i+"/diagnostics/"+p+"/place/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(s.line!==void 0){let d=s.line;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let P={instancePath:i+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let P={instancePath:i+"/diagnostics/"+p+"/place/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}if(s.column!==void 0){let d=s.column;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let P={instancePath:i+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[P]:e.push(P),r++}if(typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let P={instancePath:i+"/diagnostics/"+p+"/place/column",schemaPath:"#/definitions/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:i+"/diagnostics/"+p+"/place",schemaPath:"#/definitions/place/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var w=v===r;if(_=_||w,!_){let d=r;if(s!==null){let h={instancePath:i+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf/1/type",keyword:"type",params:{type:"null"}};e===null?e=[h]:e.push(h),r++}var w=d===r;_=_||w}if(_)r=f,e!==null&&(f?e.length=f:e=null);else{let d={instancePath:i+"/diagnostics/"+p+"/place",schemaPath:"#/properties/diagnostics/items/properties/place/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}if(n.remedy!==void 0){let s=n.remedy;if(typeof s!="string"&&s!==null){let f={instancePath:i+"/diagnostics/"+p+"/remedy",schemaPath:"#/properties/diagnostics/items/properties/remedy/type",keyword:"type",params:{type:j.properties.diagnostics.items.properties.remedy.type}};e===null?e=[f]:e.push(f),r++}}}else{let s={instancePath:i+"/diagnostics/"+p,schemaPath:"#/properties/diagnostics/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{let t={instancePath:i+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(a.summary!==void 0){let o=a.summary;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.create===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"create"}};e===null?e=[t]:e.push(t),r++}if(o.update===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"update"}};e===null?e=[t]:e.push(t),r++}if(o.replace===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"replace"}};e===null?e=[t]:e.push(t),r++}if(o.delete===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"delete"}};e===null?e=[t]:e.push(t),r++}if(o.launch===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"launch"}};e===null?e=[t]:e.push(t),r++}if(o.adopt===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"adopt"}};e===null?e=[t]:e.push(t),r++}if(o.converge===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"converge"}};e===null?e=[t]:e.push(t),r++}if(o.keep===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"keep"}};e===null?e=[t]:e.push(t),r++}if(o.release===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"release"}};e===null?e=[t]:e.push(t),r++}if(o.forget===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"forget"}};e===null?e=[t]:e.push(t),r++}if(o.held===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"held"}};e===null?e=[t]:e.push(t),r++}if(o.unchanged===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unchanged"}};e===null?e=[t]:e.push(t),r++}if(o.unreadable===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"unreadable"}};e===null?e=[t]:e.push(t),r++}if(o.errors===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"errors"}};e===null?e=[t]:e.push(t),r++}if(o.warnings===void 0){let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"warnings"}};e===null?e=[t]:e.push(t),r++}if(o.create!==void 0){let t=o.create;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/create",schemaPath:"#/properties/summary/properties/create/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/create",schemaPath:"#/properties/summary/properties/create/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.update!==void 0){let t=o.update;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/update",schemaPath:"#/properties/summary/properties/update/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/update",schemaPath:"#/properties/summary/properties/update/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.replace!==void 0){let t=o.replace;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/replace",schemaPath:"#/properties/summary/properties/replace/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.delete!==void 0){let t=o.delete;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/delete",schemaPath:"#/properties/summary/properties/delete/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.launch!==void 0){let t=o.launch;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/launch",schemaPath:"#/properties/summary/properties/launch/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.adopt!==void 0){let t=o.adopt;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/adopt",schemaPath:"#/properties/summary/properties/adopt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.converge!==void 0){let t=o.converge;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/converge",schemaPath:"#/properties/summary/properties/converge/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.keep!==void 0){let t=o.keep;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/keep",schemaPath:"#/properties/summary/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.release!==void 0){let t=o.release;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/release",schemaPath:"#/properties/summary/properties/release/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/release",schemaPath:"#/properties/summary/properties/release/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.forget!==void 0){let t=o.forget;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/forget",schemaPath:"#/properties/summary/properties/forget/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.held!==void 0){let t=o.held;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/held",schemaPath:"#/properties/summary/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.unchanged!==void 0){let t=o.unchanged;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.unreadable!==void 0){let t=o.unreadable;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/unreadable",schemaPath:"#/properties/summary/properties/unreadable/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.errors!==void 0){let t=o.errors;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}if(o.warnings!==void 0){let t=o.warnings;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let p={instancePath:i+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let p={instancePath:i+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}}else{let t={instancePath:i+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}if(a.plan_digest!==void 0){let o=a.plan_digest;if(typeof o=="string"){if(!z.test(o)){let t={instancePath:i+"/plan_digest",schemaPath:"#/properties/plan_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/plan_digest",schemaPath:"#/properties/plan_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}if(a.content_digest!==void 0){let o=a.content_digest;if(typeof o=="string"){if(!z.test(o)){let t={instancePath:i+"/content_digest",schemaPath:"#/properties/content_digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]+$"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:i+"/content_digest",schemaPath:"#/properties/content_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return te.errors=e,r===0}var ve={prompts:pe,criteria:oe,evaluations:ne,tool_endpoints:ae,tool_bindings:me,tool_ground_truths:fe,experiments:ce,config:ye,plan:we};


/***/ }),

/***/ 74322:
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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12242);


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
    return (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeNull */ .Gx)(field) && field.type !== 'json' ? `${what} or null` : what;
}
function expectedOf(field, siblings) {
    switch (field.type) {
        case 'text':
            if (field.values !== undefined && field.open !== true)
                return `one of ${listed(field.values, 'or')}`;
            return field.maxLength === undefined
                ? 'a text'
                : `a text of at most ${grouped(field.maxLength)} characters`;
        case 'integer':
            return `an integer${range(field.minimum, field.maximum)}`;
        case 'number':
            return `a number${range(field.minimum, field.maximum)}`;
        case 'boolean':
            return 'true or false';
        case 'id': {
            const plain = field.id === 'integer' ? 'an integer id' : 'a text id';
            return field.kind === undefined ? plain : `${plain} or {$ref: "${field.kind}/…"}`;
        }
        case 'version':
            return `a version number or {$ref: "${(0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .referredKind */ .u5)(field, siblings) ?? '…'}/…", version: latest}`;
        case 'list': {
            const item = field.item.type === 'text' && field.item.values === undefined ? 'text' : 'element';
            if ((field.minItems ?? 0) > 0)
                return `a list with at least one ${item}`;
            return item === 'text' ? 'a list of texts' : 'a list';
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
    return range(field.type === 'version' ? 1 : 0, _json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ID */ .rc);
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
        return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
    if (typeof value === 'string')
        return `the text ${quoted(value)}`;
    return typeof value === 'number' ? `the number ${value}` : String(value);
}
/** A text in quotes, cut to 40 characters, control characters escaped. */
function quoted(text) {
    const characters = [...text];
    return JSON.stringify(characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text);
}
/** A value as somebody could type it, for remedies. */
function sample(field, siblings = {}) {
    const kind = (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_1__/* .referredKind */ .u5)(field, siblings);
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

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ meantPattern),
/* harmony export */   k: () => (/* binding */ canMatch)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18174);


/** True when an address of one of the kinds could fit: see `matchesPattern` for what `*` stands for. */
function canMatch(pattern, kinds) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return kinds.includes((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(pattern));
    const start = pattern.slice(0, star);
    return kinds.some((kind) => `${kind}/`.startsWith(start) || start.startsWith(`${kind}/`));
}
/** The pattern that was probably meant by one whose kind is misspelt. */
function meantPattern(pattern, kinds) {
    const written = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(pattern).replace(/\*.*$/s, '');
    const near = (0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(written, kinds);
    return near === undefined ? undefined : near + pattern.slice(written.length);
}


/***/ }),

/***/ 62786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ARTIFACT_TYPE),
/* harmony export */   p: () => (/* binding */ loadBundle)
/* harmony export */ });
/* harmony import */ var _bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17506);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18174);
/* harmony import */ var _parse_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99841);
/* harmony import */ var _source_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(995);




/** The constant that makes a file a bundle (C-d.1). */
const ARTIFACT_TYPE = 'pipelines.artifact.bundle.v1';
/** Keys besides sections; `x-…` is free for other tools (design §4). */
const TOP_LEVEL = ['artifact_type', 'name', 'description', 'sync', '$schema'];
/** Reads one bundle file: its shape (C-d.1), not yet its items. All findings are returned. */
function loadBundle(file, bytes, kinds) {
    const { document, findings: syntax } = (0,_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .P)(file, bytes);
    const findings = [...syntax];
    if (document === undefined)
        return { findings };
    const { root } = document;
    if (root.type !== 'map' || !isBundle(root, findings)) {
        if (root.type !== 'map') {
            findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.notBundle, root.place, 'A bundle is an object with sections.', `Begin with artifact_type: ${ARTIFACT_TYPE}.`));
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
        ? 'The file has no artifact_type, so it is no bundle.'
        : `The artifact_type is ${written ?? 'not a text'}.`;
    const remedy = `Write artifact_type: ${ARTIFACT_TYPE}, or leave the file out of the bundle patterns.`;
    findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.notBundle, type?.place ?? root.place, message, remedy));
    return false;
}
function section(kind, file, entry, findings) {
    const { node } = entry;
    const say = (code, at, message, remedy) => findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(code, at.place, message, remedy));
    if (node.type !== 'list') {
        say(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.sectionNotList, node, `The section ${kind.name} is not a list.`, 'Write [] for an empty section, or leave it out.');
        return [];
    }
    const items = [];
    node.items.forEach((item, index) => {
        if (item.type === 'map')
            items.push({ kind, file, index, node: item });
        else
            say(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.sectionNotList, item, `${kind.name}[${index}] is not an object.`, `Write the fields of ${kind.singular}s as key: value.`);
    });
    return items;
}
function checkTopLevel(entry, kinds, findings) {
    const { key, node } = entry;
    if (key.startsWith('x-'))
        return;
    if (!TOP_LEVEL.includes(key)) {
        const known = [...kinds.all.map((kind) => kind.name), ...TOP_LEVEL];
        const near = (0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(key, known);
        const remedy = near === undefined
            ? `Known keys: ${known.join(', ')}; your own begin with x-.`
            : `Did you mean ${near}?`;
        findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.unknownTopLevel, entry.keyPlace, `${JSON.stringify(key)} is no section and no known key.`, remedy));
        return;
    }
    if (key === 'sync' && node.type !== 'map') {
        findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.badTopLevel, node.place, 'sync is an object of settings by address.', 'For instance sync: {"prompts/Tone": {protect: true}}.'));
    }
    else if (key !== 'sync' &&
        (node.type !== 'scalar' || (typeof node.value !== 'string' && node.value !== null))) {
        findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFinding */ .r)(_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.badTopLevel, node.place, `${key} is a text.`, `Write ${key}: "…".`));
    }
}
function textOf(node) {
    return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}


/***/ }),

/***/ 99841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSource),
  g: () => (/* binding */ sourceFormat)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/bundle/source-bytes.js
var source_bytes = __webpack_require__(76714);
// EXTERNAL MODULE: ./build/bundle/source-codes.js
var source_codes = __webpack_require__(995);
// EXTERNAL MODULE: ./build/bundle/source-node.js
var source_node = __webpack_require__(97105);
;// CONCATENATED MODULE: ./build/bundle/parse-json.js




/**
 * Reads strict JSON. jsonc-parser gives places, keys that stand twice and the text of numbers;
 * `JSON.parse` has the last word on whether the text is JSON. Undefined after a syntax error.
 */
function parseJson(report) {
    const { text, lines } = report;
    const open = [];
    const errors = new JsonErrors(report);
    let root;
    const put = (node) => {
        const top = open.at(-1);
        if (top === undefined)
            root ??= node;
        else if (top.type === 'list')
            top.items.push(node);
        else if (top.keep) {
            const [start, end] = top.keyRange;
            top.entries.set(top.key, new source_node/* MapEntry */.DG(top.key, new source_node/* Written */.ye(lines, start, end), node));
        }
    };
    const begin = (start) => {
        report.count(1, start);
        report.checkDepth(open.length + 1, start);
    };
    (0,main.visit)(text, {
        onObjectBegin(start) {
            begin(start);
            open.push({ type: 'map', start, entries: new Map(), key: '', keyRange: [0, 0], keep: false });
        },
        onObjectProperty(key, start, length) {
            const top = open.at(-1);
            if (top?.type !== 'map')
                return;
            const first = top.entries.get(key);
            if (first !== undefined)
                report.duplicateKey(key, start, first.keyRange[0]);
            top.key = key;
            top.keyRange = [start, start + length];
            top.keep = !report.refusesKey(key, start) && first === undefined;
            if (!errors.any)
                report.checkText(key, start);
        },
        onObjectEnd(offset, length) {
            const top = open.pop();
            if (top?.type === 'map')
                put(new source_node/* MapNode */.pA(lines, top.start, offset + length, top.entries));
        },
        onArrayBegin(start) {
            begin(start);
            open.push({ type: 'list', start, items: [] });
        },
        onArrayEnd(offset, length) {
            const top = open.pop();
            if (top?.type === 'list') {
                put(new source_node/* ListNode */.v5(lines, top.start, offset + length, top.items));
            }
        },
        onLiteralValue(literal, start, length) {
            report.count(1, start);
            const source = text.slice(start, start + length);
            if (typeof literal === 'string' && !errors.any)
                report.checkText(literal, start);
            const value = typeof literal === 'number' ? report.checkNumber(literal, source, start) : literal;
            put(new source_node/* ScalarNode */.p(lines, start, start + length, value));
        },
        onSeparator(character, offset) {
            if (character === ',')
                errors.lastComma = offset;
        },
        onError: (code, offset, length) => errors.add(code, offset, length),
    }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    if (errors.any)
        return undefined;
    try {
        JSON.parse(text);
    }
    catch (error) {
        const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
        report.add(source_codes/* SOURCE_CODES */.h.jsonSyntax, Number(position ?? 0), 'The text is not JSON from here on.', 'Write the value as JSON.');
        return undefined;
    }
    return root;
}
// The declared enum of jsonc-parser exists in types only, so its numbers are named here.
const INVALID_SYMBOL = 1;
const PROPERTY_NAME_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const COMMENT = 10;
const INVALID_CHARACTER = 16;
const SENTENCES = {
    1: [
        'This is no JSON value.',
        'Put a text in double quotes; other values are true, false, null and numbers.',
    ],
    2: ['This is no JSON number.', 'Write digits such as 12, -0.5 or 1e3.'],
    3: ['A key in double quotes is missing here.', 'Write the key, or remove what stands in its place.'],
    4: ['A value is missing here.', 'Write the value, or remove the key or comma before it.'],
    5: ['A colon is missing here, between key and value.', 'Put a colon after the key.'],
    6: ['A comma is missing before this.', 'Put a comma after the value before.'],
    7: ['A closing brace is missing here.', 'Close the object with }.'],
    8: ['A closing bracket is missing here.', 'Close the list with ].'],
    9: ['The file goes on after its one value.', 'Remove what follows the value, or put it inside.'],
    11: ['A comment is not closed.', 'Remove the comment; JSON has none.'],
    12: [
        'A text is not closed before the end of the line.',
        'Close it with a double quote; write a line break as \\n.',
    ],
    13: ['A number is not complete.', 'Write digits such as 12, -0.5 or 1e3.'],
    14: ['After \\u four hexadecimal digits must follow.', 'Write for instance \\u00e9.'],
    15: ['After the backslash follows no known escape.', 'Write \\\\ for a backslash that is meant.'],
};
/** Turns the parser's errors into findings; what merely follows from the one before is left out. */
class JsonErrors {
    any = false;
    lastComma = -1;
    #report;
    #end = -1;
    #last = 0;
    constructor(report) {
        this.#report = report;
    }
    add(code, offset, length) {
        const { text } = this.#report;
        const first = !this.any;
        // After a key that is missing the parser always misses its value too.
        const paired = code === VALUE_EXPECTED && this.#last === PROPERTY_NAME_EXPECTED;
        const follows = !first && (paired || offset < this.#end || text.slice(this.#end, offset).trim() === '');
        this.any = true;
        this.#last = code;
        this.#end = Math.max(this.#end, offset + length);
        if (follows)
            return;
        const comma = this.lastComma;
        if (code === COMMENT) {
            this.#report.add(source_codes/* SOURCE_CODES */.h.jsonComment, offset, 'JSON has no comments.', 'Remove the comment, or rename the file to .yaml.');
        }
        else if ((code === PROPERTY_NAME_EXPECTED || code === VALUE_EXPECTED) &&
            comma !== -1 &&
            /^\s*[}\]]/.test(text.slice(comma + 1, offset + 1))) {
            this.#report.add(source_codes/* SOURCE_CODES */.h.trailingComma, comma, 'No comma may follow the last entry.', 'Remove the comma.');
        }
        else if (code === INVALID_CHARACTER)
            this.#control(offset, length);
        else
            this.#syntax(code, offset);
    }
    #control(offset, length) {
        for (let at = offset; at < offset + length; at++) {
            if (this.#report.text.charCodeAt(at) >= 0x20)
                continue;
            const character = this.#report.text.charAt(at);
            this.#report.add(source_codes/* SOURCE_CODES */.h.controlCharacter, at, `The control character ${(0,source_bytes/* characterName */.pp)(character)} stands inside a text.`, `Remove it, or write it as ${character === '\t' ? '\\t' : JSON.stringify(character).slice(1, -1)}.`);
        }
    }
    #syntax(code, offset) {
        const word = /-?(?:NaN|Infinity)\b/y;
        word.lastIndex = offset;
        const notFinite = Number(code) === INVALID_SYMBOL ? word.exec(this.#report.text)?.[0] : undefined;
        if (notFinite !== undefined) {
            this.#end = offset + notFinite.length;
            this.#report.checkNumber(Number.NaN, notFinite, offset);
            return;
        }
        const [message, remedy] = SENTENCES[code] ?? ['This is not JSON.', 'Write the value as JSON.'];
        this.#report.add(source_codes/* SOURCE_CODES */.h.jsonSyntax, offset, message, remedy);
    }
}

// EXTERNAL MODULE: ./build/bundle/parse-yaml.js + 2 modules
var parse_yaml = __webpack_require__(2423);
// EXTERNAL MODULE: ./build/bundle/source-report.js
var source_report = __webpack_require__(59079);
;// CONCATENATED MODULE: ./build/bundle/parse-source.js





/** JSON by its extension, else YAML. */
function sourceFormat(file) {
    return /\.json$/i.test(file) ? 'json' : 'yaml';
}
/**
 * Reads one YAML or JSON file into nodes with places. Never throws on what a file may hold.
 *
 * The document is missing when nothing can be said about the values: wrong encoding, a syntax
 * error, an alias or merge that means nothing, too deep or too large. With other error findings
 * (a key twice, a tag, a number that is rounded) it is there so that later checks find their part
 * too; of two equal keys it holds the first, a tag is ignored. Callers must look at the findings
 * before they use the values for anything but more findings.
 *
 * @param file path relative to the repository, for places; its extension chooses the format
 */
function parseSource(file, bytes) {
    if (bytes.length > source_bytes/* MAX_FILE_BYTES */.gZ) {
        const report = new source_report/* SourceReport */.ud(file, '');
        report.add(source_codes/* SOURCE_CODES */.h.tooLarge, 0, `The file has ${bytes.length} bytes; more than 10 MiB are not read.`, 'Split it into several bundles, or move long texts into files of their own with $file.');
        return { findings: report.findings() };
    }
    const decoded = (0,source_bytes/* decodeText */.g7)(bytes);
    const report = new source_report/* SourceReport */.ud(file, decoded.text);
    if (decoded.utf16 || decoded.nul !== undefined || decoded.invalid !== undefined) {
        if (decoded.utf16) {
            report.add(source_codes/* SOURCE_CODES */.h.notUtf8, 0, 'The file is UTF-16, not UTF-8.', 'Save it as UTF-8.');
        }
        else if (decoded.nul !== undefined) {
            report.add(source_codes/* SOURCE_CODES */.h.binary, decoded.nul, 'The file holds a NUL byte here, so it is no text file.', 'Save it as UTF-8 text; write a NUL that is meant as \\u0000 in double quotes.');
        }
        else if (decoded.invalid !== undefined) {
            report.add(source_codes/* SOURCE_CODES */.h.notUtf8, decoded.invalid, 'From here on the file is not UTF-8.', 'Save it as UTF-8.');
        }
        return { findings: report.findings() };
    }
    if (decoded.byteOrderMark) {
        report.add(source_codes/* SOURCE_CODES */.h.byteOrderMark, 0, 'The file starts with a byte order mark, which the platform SDK refuses.', 'Save it as UTF-8 without a byte order mark.');
    }
    const format = sourceFormat(file);
    const root = decoded.text.trim() === '' ? empty(report) : read(report, format);
    const findings = report.findings();
    return root === undefined
        ? { findings }
        : { document: { file, text: decoded.text, format, root }, findings };
}
function empty(report) {
    report.add(source_codes/* SOURCE_CODES */.h.empty, 0, 'The file is empty.', 'Remove it, or write a bundle into it.');
}
function read(report, format) {
    try {
        return format === 'json' ? parseJson(report) : (0,parse_yaml/* parseYaml */.h)(report);
    }
    catch (error) {
        if (error instanceof source_report/* StopReading */.lj)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 2423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ composeWithTokens),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/bundle/source-bytes.js
var source_bytes = __webpack_require__(76714);
// EXTERNAL MODULE: ./build/bundle/source-codes.js
var source_codes = __webpack_require__(995);
// EXTERNAL MODULE: ./build/bundle/source-report.js
var source_report = __webpack_require__(59079);
// EXTERNAL MODULE: ./build/bundle/closest.js
var closest = __webpack_require__(18174);
// EXTERNAL MODULE: ./build/bundle/source-node.js
var source_node = __webpack_require__(97105);
;// CONCATENATED MODULE: ./build/bundle/source-yaml-nodes.js





/**
 * Turns the library's nodes into ours. Anchors are resolved on the way, in the order of the file,
 * which is also the order in which YAML lets them be used; values are shared, never copied.
 */
class YamlNodes {
    #report;
    #offsets;
    #seen = new Map();
    #anchors = new Map();
    #deepest = 0;
    #broken = false;
    /** @param offsets places of the `&name` tokens per name, in the order of the file */
    constructor(report, offsets) {
        this.#report = report;
        this.#offsets = offsets;
    }
    /** The whole tree; undefined when an alias or a merge key left a hole in it. */
    root(node) {
        const root = this.#node(node, 0, 0);
        return this.#broken ? undefined : root;
    }
    /** @param depth maps and lists around the node; @param at offset for a value that is not written */
    #node(node, depth, at) {
        if ((0,dist.isAlias)(node))
            return this.#alias(node, depth);
        const [start, end] = rangeOf(node, at);
        const name = (0,dist.isScalar)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) ? node.anchor : undefined;
        this.#report.count(1, start);
        if (name === undefined)
            return this.#plain(node, depth, start, end);
        const anchor = { place: this.#anchorPlace(name, start), values: 0, height: 0 };
        this.#anchors.set(name, anchor);
        const before = this.#report.values - 1;
        const deepest = this.#deepest;
        this.#deepest = depth;
        const built = this.#plain(node, depth, start, end);
        anchor.node = built;
        anchor.values = this.#report.values - before;
        anchor.height = this.#deepest - depth;
        this.#deepest = Math.max(deepest, this.#deepest);
        return built;
    }
    #plain(node, depth, start, end) {
        const { lines } = this.#report;
        if ((0,dist.isMap)(node) || (0,dist.isSeq)(node)) {
            this.#reach(depth + 1, start);
            if ((0,dist.isMap)(node))
                return this.#map(node, depth + 1, start, end);
            return new source_node/* ListNode */.v5(lines, start, end, node.items.map((item) => this.#node(item, depth + 1, start)));
        }
        return new source_node/* ScalarNode */.p(lines, start, end, (0,dist.isScalar)(node) ? this.#scalar(node, start, end) : null);
    }
    #scalar(scalar, start, end) {
        const { value } = scalar;
        const source = scalar.source ?? '';
        if (typeof value === 'number') {
            this.#leadingZero(source, value, start);
            return this.#report.checkNumber(value, source, start);
        }
        if (value === null || typeof value === 'boolean')
            return value;
        const text = typeof value === 'string' ? value : source;
        this.#text(scalar, text, start, end);
        return text;
    }
    /** Escapes exist in double quotes only; what stands there raw is reported as such already. */
    #text(scalar, value, start, end) {
        if (scalar.type !== dist.Scalar.QUOTE_DOUBLE)
            return;
        if (!source_bytes/* CONTROL */.W3.test(this.#report.text.slice(start, end)))
            this.#report.checkText(value, start);
    }
    #leadingZero(source, value, start) {
        if (!/^[-+]?0\d+$/.test(source) || Number.parseInt(source, 8) === value)
            return;
        this.#report.add(source_codes/* SOURCE_CODES */.h.leadingZero, start, `${source} is read as the decimal number ${value}; older YAML reads it as octal or as a text.`, `Write ${value}, or "${source}" where a text is meant.`);
    }
    #map(map, depth, from, to) {
        const entries = new Map();
        let merge;
        for (const pair of map.items) {
            const { key } = pair;
            if (!(0,dist.isScalar)(key) || typeof key.value !== 'string') {
                // The library has refused the key; both may still hold an anchor that is used below.
                this.#node(key, depth, from);
                this.#node(pair.value, depth, from);
                continue;
            }
            const [start, end] = rangeOf(key, from);
            const name = key.value;
            const plain = key.type === undefined || key.type === dist.Scalar.PLAIN;
            if (key.anchor !== undefined)
                this.#node(key, depth, start);
            else
                this.#text(key, name, start, end);
            if (plain && name === '<<') {
                if (merge !== undefined)
                    this.#report.duplicateKey('<<', start, merge.start);
                const sources = this.#mergeSources(this.#node(pair.value, depth, end));
                merge ??= { start, sources };
                continue;
            }
            if (plain && name === '') {
                this.#report.add(source_codes/* SOURCE_CODES */.h.keyNotText, start, 'The key before the colon is missing.', 'Write the key; put a text that starts with a colon in quotes.');
            }
            const first = entries.get(name);
            if (first !== undefined)
                this.#report.duplicateKey(name, start, first.keyRange[0]);
            const refused = this.#report.refusesKey(name, start);
            const node = this.#node(pair.value, depth, end);
            if (first !== undefined || refused)
                continue;
            entries.set(name, new source_node/* MapEntry */.DG(name, new source_node/* Written */.ye(this.#report.lines, start, end), node));
        }
        // After the loop, since a map's own keys win wherever they stand.
        for (const source of merge?.sources ?? []) {
            for (const entry of source.entries) {
                if (!entries.has(entry.key))
                    entries.set(entry.key, entry.mergedFrom(source.shared));
            }
        }
        return new source_node/* MapNode */.pA(this.#report.lines, from, to, entries);
    }
    #mergeSources(value) {
        const sources = [];
        for (const source of value.type === 'list' ? value.items : [value]) {
            if (source.type !== 'map') {
                // A hole left by an alias is reported already.
                if (this.#broken)
                    continue;
                this.#report.add(source_codes/* SOURCE_CODES */.h.mergeNotMap, source.range[0], 'A merge key << takes a map or a list of maps.', 'Merge an alias of a map, or put "<<" in quotes where a key of that name is meant.');
                this.#broken = true;
            }
            else {
                const shared = source.shared ?? value.shared;
                sources.push(shared === undefined ? source : source.usedAt(shared));
            }
        }
        return sources;
    }
    #alias(alias, depth) {
        const [start, end] = rangeOf(alias, 0);
        const anchor = this.#anchors.get(alias.source);
        if (anchor?.node === undefined) {
            this.#broken = true;
            this.#report.count(1, start);
            if (anchor === undefined)
                this.#unknownAlias(alias.source, start);
            else
                this.#aliasInItself(alias.source, start, this.#lastOffset(alias.source));
            return new source_node/* ScalarNode */.p(this.#report.lines, start, end, null);
        }
        this.#report.count(anchor.values, start);
        this.#reach(depth + anchor.height, start);
        return anchor.node.usedAt(anchor.place, [start, end]);
    }
    #unknownAlias(name, start) {
        const meant = (0,closest/* closest */.k)(name, this.#anchors.keys());
        this.#report.add(source_codes/* SOURCE_CODES */.h.unknownAlias, start, `No anchor &${name} stands before this alias.`, meant === undefined
            ? `Put &${name} before the value that is meant, or quote a text that starts with *.`
            : `Did you mean *${meant}?`);
    }
    #aliasInItself(name, start, offset) {
        this.#report.add(source_codes/* SOURCE_CODES */.h.aliasInItself, start, `This alias stands inside the value of its own anchor &${name}, so the value would never end.`, 'Write the value out.', { message: `&${name} is here`, offset });
    }
    #anchorPlace(name, start) {
        const index = this.#seen.get(name) ?? 0;
        this.#seen.set(name, index + 1);
        return this.#report.place(this.#offsets.get(name)?.[index] ?? start);
    }
    #lastOffset(name) {
        return this.#offsets.get(name)?.[(this.#seen.get(name) ?? 1) - 1] ?? 0;
    }
    #reach(depth, offset) {
        this.#report.checkDepth(depth, offset);
        this.#deepest = Math.max(this.#deepest, depth);
    }
}
/** Start and end of a node's value; `at` for a value that is not written at all. */
function rangeOf(node, at) {
    const range = (0,dist.isAlias)(node) || (0,dist.isScalar)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) ? node.range : undefined;
    return range ? [range[0], range[1]] : [at, at];
}

;// CONCATENATED MODULE: ./build/bundle/source-yaml-tokens.js



/**
 * Splits YAML into tokens and refuses what this tool does not take: tags, directives, a second
 * document, endless nesting. Tags are reported and then blanked, so that the values below are read
 * by the same rules as all others.
 */
function readYamlTokens(report) {
    const tokens = [];
    const anchors = new Map();
    let documents = 0;
    for (const token of parse(report)) {
        if (token.type === 'directive') {
            checkDirective(report, token);
            continue;
        }
        if (token.type === 'document') {
            documents++;
            if (documents > 1) {
                if (documents === 2) {
                    const marker = token.start.find((part) => part.type === 'doc-start');
                    report.add(source_codes/* SOURCE_CODES */.h.severalDocuments, marker?.offset ?? token.offset, 'A second document starts here; one file holds one.', 'Remove the "---", or move the document into a file of its own.');
                }
                continue;
            }
            readProps(report, anchors, token.start);
            readToken(report, anchors, token.value);
        }
        if (documents <= 1)
            tokens.push(token);
    }
    return { tokens, anchors };
}
/** The library's parser, stopped at the first token that is nested too deep. */
function* parse(report) {
    const parser = new dist.Parser();
    for (const lexeme of new dist.Lexer().lex(report.text)) {
        yield* parser.next(lexeme);
        // The stack also holds the document and a scalar, hence the slack; the node tree is checked exactly.
        if (parser.stack.length > source_report/* MAX_DEPTH */.lr + 8)
            report.checkDepth(parser.stack.length, parser.offset - 1);
    }
    yield* parser.end();
}
function readToken(report, anchors, token) {
    if (token?.type !== 'block-map' && token?.type !== 'block-seq' && token?.type !== 'flow-collection')
        return;
    for (const item of token.items) {
        readProps(report, anchors, item.start);
        readToken(report, anchors, item.key);
        if (item.sep !== undefined)
            readProps(report, anchors, item.sep);
        readToken(report, anchors, item.value);
    }
}
function readProps(report, anchors, props) {
    for (const prop of props) {
        if (prop.type === 'anchor') {
            const name = prop.source.slice(1);
            const offsets = anchors.get(name);
            if (offsets === undefined)
                anchors.set(name, [prop.offset]);
            else
                offsets.push(prop.offset);
        }
        else if (prop.type === 'tag') {
            report.add(source_codes/* SOURCE_CODES */.h.tag, prop.offset, `The tag ${prop.source} is refused: values are only what JSON has.`, prop.source === '!!str'
                ? 'Remove the tag and put the value in quotes.'
                : 'Remove the tag; for a value from elsewhere use $file, $var or $env.');
            prop.type = 'space';
        }
    }
}
function checkDirective(report, token) {
    if (/^%YAML\s+1\.2\s*$/.test(token.source))
        return;
    report.add(source_codes/* SOURCE_CODES */.h.directive, token.offset, `The directive ${token.source.trim()} is refused: files are read as YAML 1.2 without tags.`, 'Remove the line.');
}

;// CONCATENATED MODULE: ./build/bundle/parse-yaml.js






/**
 * Reads one document of YAML 1.2 (core schema) as JSON values: keys are texts, `<<` merges maps,
 * tags and directives are refused. Undefined when the values cannot be told.
 */
function parseYaml(report) {
    checkCharacters(report);
    const read = readYamlTokens(report);
    const document = compose(report, read);
    if (document === undefined)
        return undefined;
    const broken = [...document.errors, ...document.warnings].filter((error) => addError(report, error));
    if (broken.length > 0)
        return undefined;
    const root = document.contents;
    if (root === null || ((0,dist.isScalar)(root) && root.type === dist.Scalar.PLAIN && root.source === '')) {
        report.add(source_codes/* SOURCE_CODES */.h.empty, 0, 'The file holds no value.', 'Remove it, or write a bundle into it.');
        return undefined;
    }
    return new YamlNodes(report, read.anchors).root(root);
}
/** Everything that YAML forbids in its source, and a carriage return alone, which readers disagree on. */
function checkCharacters(report) {
    const raw = /(?![\t\n\r])\p{Cc}|\r(?!\n)/gu;
    for (const match of report.text.matchAll(raw)) {
        const name = (0,source_bytes/* characterName */.pp)(match[0]);
        report.add(source_codes/* SOURCE_CODES */.h.controlCharacter, match.index, match[0] === '\r'
            ? 'A carriage return stands here without a line feed.'
            : `The control character ${name} stands here as it is.`, match[0] === '\r'
            ? 'End lines with LF or CRLF; write one that is meant as "\\r" in double quotes.'
            : `Remove it; write one that is meant as "\\u${name.slice(2)}" in double quotes.`);
    }
}
/**
 * The library's own document of a text that `parseSource` reads without an error, with the tokens of
 * its source: for edits, which must know how a value is written.
 */
function composeWithTokens(file, text) {
    const report = new source_report/* SourceReport */.ud(file, text);
    return compose(report, readYamlTokens(report), true);
}
function compose(report, { tokens }, keepSourceTokens = false) {
    const composer = new dist.Composer({
        keepSourceTokens,
        version: '1.2',
        schema: 'core',
        strict: true,
        stringKeys: true,
        // The library's own check takes seconds for a map of 16,000 keys; YamlNodes has one with a Map.
        uniqueKeys: false,
    });
    try {
        for (const document of composer.compose(tokens, true, report.text.length))
            return document;
    }
    catch {
        report.add(source_codes/* SOURCE_CODES */.h.yamlSyntax, 0, 'The file cannot be read as YAML.', 'Check its syntax.');
    }
    return undefined;
}
const REMEDIES = {
    BAD_ALIAS: 'Give anchors and aliases a name of letters, digits, "-" and "_".',
    BAD_DQ_ESCAPE: 'Write \\\\ for a backslash that is meant, or use single quotes.',
    BAD_INDENT: 'Indent entries that belong together by the same number of spaces.',
    BAD_SCALAR_START: 'Put the text in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " in quotes.',
    MULTILINE_IMPLICIT_KEY: 'Write the key on one line, followed by a colon.',
    MISSING_CHAR: 'Add what is missing; put a text with special characters in quotes.',
    TAB_AS_INDENT: 'Indent with spaces.',
};
/** Turns an error of the library into a finding; false where the values can still be told. */
function addError(report, error) {
    const offset = error.pos[0];
    if (error.code === 'NON_STRING_KEY') {
        report.add(source_codes/* SOURCE_CODES */.h.keyNotText, offset, 'A key must be a text; this one is an alias, a list or a map.', 'Write the key as a text.');
        return false;
    }
    report.add(source_codes/* SOURCE_CODES */.h.yamlSyntax, offset, `${error.message.replace(/[.:]?\s*$/, '')}.`, REMEDIES[error.code] ?? 'Correct the YAML at this place.');
    return true;
}


/***/ }),

/***/ 88906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BH: () => (/* binding */ NEVER_SEARCHED),
  L$: () => (/* binding */ findBundleFiles),
  VB: () => (/* binding */ isExclusion),
  io: () => (/* binding */ readBytes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/bundle/source-bytes.js
var source_bytes = __webpack_require__(76714);
// EXTERNAL MODULE: ./build/bundle/source-codes.js
var source_codes = __webpack_require__(995);
// EXTERNAL MODULE: ./build/bundle/source-inside.js
var source_inside = __webpack_require__(92385);
;// CONCATENATED MODULE: ./build/bundle/source-crawl.js




/**
 * The file system as the search for bundles may see it: no folder outside the root is ever listed.
 * A folder that the search would have entered and could not (a link outside, no permission) is a
 * finding; a link that leads nowhere looks like a file, so that it is reported only when a pattern
 * names it.
 */
function insideOnly(root, add) {
    const base = realOrSame(root);
    const refuse = (folder, error) => {
        const file = (0,source_inside/* relativeTo */.Mf)(external_node_path_.resolve(root), external_node_path_.resolve(folder)) ?? external_node_path_.basename(folder);
        add(error === undefined
            ? (0,source_codes/* sourceFinding */.r)(source_codes/* SOURCE_CODES */.h.fileOutside, { file, line: 1, column: 1 }, `The folder ${JSON.stringify(file)} is a symbolic link that leads outside the repository; it is not searched.`, 'Put the files themselves into the repository, or exclude the folder with a pattern that starts with "!".')
            : (0,source_codes/* sourceFinding */.r)(source_codes/* SOURCE_CODES */.h.fileUnreadable, { file, line: 1, column: 1 }, `The folder ${JSON.stringify(file)} cannot be searched: ${(0,source_inside/* reasonOf */.A3)(error)}.`, 'Repair its permissions, or exclude it with a pattern that starts with "!".'));
        return [];
    };
    const list = (folder) => {
        let real;
        try {
            real = (0,external_node_fs_.realpathSync)(folder);
        }
        catch {
            // A pattern whose fixed first part does not exist simply matches nothing.
            return [];
        }
        if ((0,source_inside/* relativeTo */.Mf)(base, real) === undefined)
            return refuse(String(folder));
        try {
            return (0,external_node_fs_.statSync)(real).isDirectory() ? (0,external_node_fs_.readdirSync)(real, { withFileTypes: true }) : [];
        }
        catch (error) {
            return refuse(String(folder), error);
        }
    };
    const follow = (link) => {
        const real = realOrSame(String(link));
        // Keeping the link's own path lets `list` name it, should the search enter it.
        return (0,source_inside/* relativeTo */.Mf)(base, real) === undefined ? String(link) : real;
    };
    const stat = (target) => {
        try {
            return (0,external_node_fs_.statSync)(target);
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
function realOrSame(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return file;
    }
}

;// CONCATENATED MODULE: ./build/bundle/read-files.js








/** Folders that are never searched. */
const EXCLUDED = ['.git', 'node_modules', '.pipelines-sync'];
/** The same as patterns. */
const NEVER_SEARCHED = EXCLUDED.flatMap((folder) => [`${folder}/**`, `**/${folder}/**`]);
/** `..` as a part of the path, also inside braces and groups. */
const UPWARDS = /(?:^|[/{,(|])\.\.(?:$|[/},)|])/;
/**
 * Finds the bundles that patterns name. Patterns are globs (`*`, `**`, `{a,b}`, `[ab]`), a path of
 * an existing file is taken literally, and `!pattern` excludes. Names starting with a dot match
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
 */
async function findBundleFiles(root, patterns, places = new Map()) {
    const findings = new Map();
    const add = (finding) => {
        findings.set(`${finding.code} ${finding.place?.file ?? ''} ${finding.message}`, finding);
    };
    const allowed = [...new Set(patterns)].filter((pattern) => {
        const outside = escapes(pattern.replace(/^!/, ''));
        if (outside) {
            add((0,source_codes/* sourceFinding */.r)(source_codes/* SOURCE_CODES */.h.patternOutside, places.get(pattern), `The pattern ${JSON.stringify(pattern)} leads outside the repository.`, 'Write it relative to the root of the repository, without "..".'));
        }
        return !outside;
    });
    const ignore = [...NEVER_SEARCHED, ...allowed.filter(isExclusion).map((pattern) => pattern.slice(1))];
    const byReal = new Map();
    for (const pattern of allowed.filter((one) => !isExclusion(one))) {
        const literal = external_node_path_.posix.normalize(pattern);
        const known = (0,source_inside/* resolveInside */.LI)(root, literal);
        if (known.kind === 'outside' || known.kind === 'unreadable') {
            add(unresolved(literal, known, places.get(pattern) ?? { file: known.at, line: 1, column: 1 }));
            continue;
        }
        const matches = (0,dist/* globSync */.AZ)(known.kind === 'missing' ? pattern : (0,dist/* convertPathToPattern */.a)(literal), {
            cwd: root,
            ignore,
            expandDirectories: false,
            fs: insideOnly(root, add),
        });
        for (const file of matches) {
            const real = realFile(root, file, add);
            if (real === undefined)
                continue;
            const other = byReal.get(real);
            if (other === undefined || (other !== real && (file === real || (0,model/* byCodeUnit */.X)(file, other) < 0))) {
                byReal.set(real, file);
            }
        }
        if (matches.length === 0)
            add(withoutMatch(pattern, literal, known, places.get(pattern)));
    }
    return { files: [...byReal.values()].sort(model/* byCodeUnit */.X), findings: (0,model/* sortFindings */.Tc)([...findings.values()]) };
}
/** Reads a file that `findBundleFiles` named. `bytes` is missing exactly when there is a finding. */
async function readBytes(root, file) {
    const inside = (0,source_inside/* resolveInside */.LI)(root, external_node_path_.posix.normalize(file));
    if (inside.kind !== 'found')
        return { finding: unresolved(file, inside) };
    if ((0,source_inside/* isPrivate */.Gw)(inside.relative))
        return { finding: filePrivate(file) };
    try {
        const stat = (0,external_node_fs_.statSync)(inside.real);
        if (!stat.isFile())
            return { finding: unreadable(file, 'it is no regular file') };
        const { size } = stat;
        if (size > source_bytes/* MAX_FILE_BYTES */.gZ) {
            return {
                finding: fileFinding(source_codes/* SOURCE_CODES */.h.tooLarge, file, `The file has ${size} bytes; more than 10 MiB are not read.`, 'Split it into several bundles, or move long texts into files of their own with $file.'),
            };
        }
        return { bytes: (0,external_node_fs_.readFileSync)(inside.real) };
    }
    catch (error) {
        return { finding: unreadable(file, (0,source_inside/* reasonOf */.A3)(error)) };
    }
}
/** `!pattern` excludes; `!(a|b)` is a group of a glob. */
function isExclusion(pattern) {
    return /^!(?!\()/.test(pattern);
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
        add(fileFinding(source_codes/* SOURCE_CODES */.h.fileName, file, `The name ${JSON.stringify(file)} holds a control character or is not UTF-8.`, 'Rename the file.'));
        return undefined;
    }
    const inside = (0,source_inside/* resolveInside */.LI)(root, file);
    if (inside.kind !== 'found') {
        add(unresolved(file, inside));
        return undefined;
    }
    if ((0,source_inside/* isPrivate */.Gw)(inside.relative)) {
        add(filePrivate(file));
        return undefined;
    }
    try {
        if ((0,external_node_fs_.statSync)(inside.real).isFile())
            return inside.relative;
        add(unreadable(file, 'it is no regular file'));
    }
    catch (error) {
        add(unreadable(file, (0,source_inside/* reasonOf */.A3)(error)));
    }
    return undefined;
}
function unresolved(file, inside, place = { file, line: 1, column: 1 }) {
    if (inside.kind === 'outside') {
        return (0,source_codes/* sourceFinding */.r)(source_codes/* SOURCE_CODES */.h.fileOutside, place, `${JSON.stringify(inside.at)} is a symbolic link that leads outside the repository.`, 'Put the file itself into the repository, or exclude it with a pattern that starts with "!".');
    }
    return unreadable(file, inside.kind === 'missing' ? 'it does not exist' : inside.reason, place);
}
function unreadable(file, reason, place = { file, line: 1, column: 1 }) {
    return (0,source_codes/* sourceFinding */.r)(source_codes/* SOURCE_CODES */.h.fileUnreadable, place, `The file ${JSON.stringify(file)} cannot be read: ${reason}.`, 'Repair the file or its permissions.');
}
function filePrivate(file) {
    return fileFinding(source_codes/* SOURCE_CODES */.h.filePrivate, file, `The file ${JSON.stringify(file)} lies in .git or .pipelines-sync, where nothing is read from.`, 'Put the file itself among the bundles.');
}
function fileFinding(kind, file, message, remedy) {
    return (0,source_codes/* sourceFinding */.r)(kind, { file, line: 1, column: 1 }, message, remedy);
}
function withoutMatch(pattern, literal, known, place) {
    const shown = JSON.stringify(pattern);
    const finding = (message, remedy) => (0,source_codes/* sourceFinding */.r)(source_codes/* SOURCE_CODES */.h.patternWithoutMatch, place, message, remedy);
    if (literal.split('/').some((part) => EXCLUDED.includes(part))) {
        return finding(`The pattern ${shown} looks for bundles in a folder that is never searched.`, `Keep bundles outside ${EXCLUDED.join(', ')}.`);
    }
    if (known.kind === 'found') {
        const folder = isFolder(known.real);
        return finding(folder ? `${shown} is a folder.` : `The file ${shown} is excluded by another pattern.`, folder
            ? `Write ${JSON.stringify(`${literal.replace(/\/$/, '')}/**/*.{yaml,yml,json}`)} for all bundles in it.`
            : 'Remove one of the two patterns.');
    }
    const meant = !/[*?[\]{}()]/.test(pattern) ? known.meant : undefined;
    return finding(`The pattern ${shown} matches no file.`, meant === undefined
        ? 'Correct or remove the pattern; it is relative to the root of the repository.'
        : `Did you mean ${JSON.stringify(meant)}?`);
}
function isFolder(real) {
    try {
        return (0,external_node_fs_.statSync)(real).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 85156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ resolveItem),
  O: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/bundle/conflict-markers.js
var conflict_markers = __webpack_require__(41681);
// EXTERNAL MODULE: ./build/bundle/closest.js
var closest = __webpack_require__(18174);
// EXTERNAL MODULE: ./build/bundle/parse-source.js + 1 modules
var parse_source = __webpack_require__(99841);
// EXTERNAL MODULE: ./build/bundle/source-codes.js
var source_codes = __webpack_require__(995);
// EXTERNAL MODULE: ./build/bundle/source-node.js
var source_node = __webpack_require__(97105);
;// CONCATENATED MODULE: ./build/bundle/forms.js






/** Names that a repository must never read: they hold our own and the runner's credentials. */
const RESERVED = /^(PIPELINES|GITHUB|ACTIONS)_/;
/** Resolves the forms of one item, except references and secrets, which only applying can fill in. */
class FormReader {
    #context;
    #findings;
    /** Addresses of references with the node in which they stand. */
    refs = [];
    constructor(context, findings) {
        this.#context = context;
        this.#findings = findings;
    }
    /** The value of an item's node; undefined members were findings and are left out. */
    readItem(node, root) {
        const out = {};
        for (const { key, node: child } of node.entries) {
            const field = (0,model/* fieldAt */.UK)(root, [key]);
            const secret = field !== undefined && (0,model/* roleOf */.kp)(field) === 'secret';
            const value = this.#read(child, field, [key], { secret, opaque: false });
            if (value !== undefined)
                setOwn(out, key, value);
        }
        return out;
    }
    #read(node, field, path, zone) {
        return (0,model/* expandShorthand */.uC)(field, this.#readNode(node, field, path, zone));
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
            const inner = field === undefined ? undefined : (0,model/* fieldAt */.UK)(field, [key]);
            const value = this.#read(child, inner, [...path, key], { ...zone, opaque });
            if (value !== undefined)
                setOwn(out, key, value);
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
            const near = (0,closest/* closest */.k)(name, Object.keys(vars));
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
        if (field?.type !== 'json')
            return read.text;
        const parsed = (0,parse_source/* parseSource */.P)(read.file, new TextEncoder().encode(read.text));
        this.#findings.push(...parsed.findings);
        if (parsed.document !== undefined)
            return (0,source_node/* nodeValue */.E8)(parsed.document.root);
        if (parsed.findings.length === 0) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.embeddedFile, node, `${read.file} holds neither JSON nor YAML.`, 'Write JSON or YAML into it.');
        }
        return undefined;
    }
    #secret(node, path, zone) {
        const name = this.#text(node, '$env', 'the name of an environment variable');
        if (name === undefined)
            return undefined;
        if (!zone.secret) {
            const message = `${(0,model/* formatPath */.jV)(path)} is not write-only, so a secret in it would be readable for everybody.`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretNotAllowed, node, message, 'Secrets go into write-only fields such as auth_config only.');
            return undefined;
        }
        if (RESERVED.test(name)) {
            const message = `${name} belongs to this tool or to the runner and is never sent.`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretNotListed, node, message, 'Use a variable of another name.');
            return undefined;
        }
        if (!this.#context.secrets.includes(name)) {
            const { target } = this.#context;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretNotListed, node, `Target ${target} does not list the secret ${JSON.stringify(name)}.`, `Add it: targets.${target}.secrets: [${name}].`);
            return undefined;
        }
        return new model/* Secret */.zh(name);
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
        const ref = new model/* Ref */.oS(address, {
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
            this.#say(bundle_codes/* BUNDLE_CODES */.c.secretInFile, node, `${(0,model/* formatPath */.jV)(path)} looks like a secret written into the repository.`, 'Put it into an environment variable: {$env: NAME}, with NAME in the secrets of the target.');
        }
        return this.#plain(node.value, node, field, path);
    }
    /** Ids written as text become numbers, with a warning (design §4). */
    #plain(value, node, field, path) {
        if (field?.type !== 'id' || field.id !== 'integer' || typeof value !== 'string')
            return value;
        if (!/^(0|[1-9]\d*)$/.test(value) || !Number.isSafeInteger(Number(value)))
            return value;
        this.#say(bundle_codes/* BUNDLE_CODES */.c.idAsText, node, `${(0,model/* formatPath */.jV)(path)} is the text ${JSON.stringify(value)}; ids are integers.`, `Write ${value} without quotes.`);
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
    return (0,model/* formOf */.QU)(Object.fromEntries(keys.map((key) => [key, null]))) ?? 'broken';
}
/** What is wrong with an object that only looks like a form, and what was probably meant. */
function explainBroken(node) {
    const keys = node.entries.map((entry) => entry.key);
    const dollar = keys.find((key) => key.startsWith('$')) ?? '$';
    if (model/* FORM_KEYS */.YZ.includes(dollar)) {
        const others = keys.filter((key) => key !== dollar).join(', ');
        const remedy = `Keep only ${dollar}, or wrap the object in {$literal: …}.`;
        return { message: `{${dollar}: …} stands with other keys (${others}).`, remedy };
    }
    const near = (0,closest/* closest */.k)(dollar, model/* FORM_KEYS */.YZ);
    const forms = `Forms are ${model/* FORM_KEYS */.YZ.join(', ')}; plain data goes into {$literal: …}.`;
    return { message: `${dollar} is no form.`, remedy: near === undefined ? forms : `Did you mean ${near}?` };
}
/** Member names under which credentials stand; header names and the like are no secrets. */
function isCredential(path) {
    const name = String(path.at(-1)).toLowerCase();
    return (/(token|secret|password|passwd|key|value|credential|bearer)/.test(name) &&
        !/(header|name|url|uri|type)/.test(name));
}
function setOwn(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

;// CONCATENATED MODULE: ./build/bundle/item-codes.js
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
/** Findings that hold for items of every kind. */
const ITEM_CODES = {
    missing: error('PS2001', 'A field is missing without which the platform refuses the item.'),
    wrongType: error('PS2002', 'A field holds another type of value than it takes.'),
    misspelt: error('PS2003', 'An unknown field looks like a misspelt known one.'),
    unknown: warning('PS2004', 'A field is unknown; with `unknown_fields: error` this is an error.'),
    notListed: error('PS2005', 'A field holds a word that is not one of those it takes.'),
    tooLong: error('PS2006', 'A text is longer than the platform takes.'),
    tooShort: error('PS2007', 'A text or list is empty or too short.'),
    outOfRange: error('PS2008', 'A number or id lies outside the allowed range.'),
    notDocumented: warning('PS2009', 'A field holds a word that is not documented; it is passed through.'),
    notUrl: error('PS2010', 'A field that takes a URL holds something else.'),
    badReference: error('PS2011', 'A `{$ref}` is not written as its place wants it.'),
    misplacedForm: error('PS2012', 'A `{$ref}` or `{$env}` stands where none can be.'),
    sameMember: error('PS2013', 'A set names the same object twice.'),
    sameName: warning('PS2014', 'Two elements of a list have the same name.'),
    otherVersion: error('PS2015', 'A version is that of another object than the one beside it.'),
    badSecret: error('PS2016', 'A `{$env}` names no environment variable.'),
    variantNeeds: error('PS2101', 'The type of an item asks for a field that is missing.'),
    variantIgnores: warning('PS2110', 'A field means nothing to an item of this type.'),
};
/** Findings that the kinds report themselves (src/pipelines/kinds); listed here for the docs. */
const KIND_CODES = [
    error('PS2104', 'The subtype of a criterion is missing or does not belong to its type.'),
    warning('PS2105', 'The metric of a criterion is not documented.'),
    warning('PS2106', 'The pattern of a criterion does not look like a regular expression.'),
    warning('PS2107', 'A programmatic criterion is only documented with a boolean verdict.'),
    error('PS2108', 'The range of a verdict is not two numbers, the lower one first.'),
    error('PS2109', 'A label belongs to no rating of the range.'),
    warning('PS2201', 'A prompt has the role assistant, which the documentation does not know.'),
    warning('PS2202', 'A prompt lists a placeholder that its text does not use.'),
    warning('PS2301', 'An evaluation has no description.'),
    error('PS2401', 'An MCP server has no url.'),
    error('PS2402', 'A code endpoint has no code_config.'),
    error('PS2403', 'The url of an endpoint holds a user name and a password.'),
    warning('PS2501', 'A tool binding has an empty selected_tools.'),
    error('PS2601', 'A tool is both expected and excluded.'),
];

;// CONCATENATED MODULE: ./build/bundle/item-scope.js


/** What is wrong with the organization and the scope of an item; `org` is null where none is known yet. */
function scopeProblems(kind, value, org) {
    const problems = [];
    const say = ({ code, severity }, field, message, remedy) => problems.push({ path: [field], code, severity, message, remedy });
    const written = value.org_id;
    // What is no id at all is said by the description of the field.
    const isId = typeof written === 'number' && Number.isSafeInteger(written) && written >= 0;
    if (org !== null && isId && written !== org) {
        say(bundle_codes/* BUNDLE_CODES */.c.otherOrganization, 'org_id', `org_id is ${written}, but the target is organization ${org}.`, 'Leave org_id out, or choose the right target.');
    }
    if (!kind.scoped)
        return problems;
    const scope = value.scope_type;
    if (scope === 'system') {
        say(bundle_codes/* BUNDLE_CODES */.c.systemScope, 'scope_type', 'Objects of scope system belong to the platform and cannot be written.', 'Remove scope_type, or use org, project or workflow.');
    }
    for (const [word, id] of [
        ['project', 'project_id'],
        ['workflow', 'workflow_id'],
    ]) {
        if (scope === word && value[id] === undefined) {
            say(bundle_codes/* BUNDLE_CODES */.c.scopeMismatch, 'scope_type', `scope_type ${word} needs ${id}.`, `Add ${id}.`);
        }
        else if (scope !== word && value[id] !== undefined && !(scope === 'workflow' && id === 'project_id')) {
            say(bundle_codes/* BUNDLE_CODES */.c.scopeMismatch, id, `${(0,model/* formatPath */.jV)([id])} means nothing without scope_type: ${word}.`, `Add scope_type: ${word}, or remove ${id}.`);
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./build/bundle/generated/validate.js
var generated_validate = __webpack_require__(37633);
;// CONCATENATED MODULE: ./build/bundle/item-spot.js

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
        spot = { ...next, path: [...path], secret: spot.secret || (0,model/* roleOf */.kp)(next.field) === 'secret' };
    }
    return spot;
}
function childOf({ field, value }, step) {
    const inside = Array.isArray(value) ? value[Number(step)] : (0,model/* isObject */.Gv)(value) ? own(value, step) : undefined;
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
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The described members of an object or of opaque JSON, if any. */
function membersOf(field) {
    return field.type === 'object' || field.type === 'json' ? field.fields : undefined;
}

// EXTERNAL MODULE: ./build/bundle/item-words.js
var item_words = __webpack_require__(74322);
;// CONCATENATED MODULE: ./build/bundle/item-variants.js



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
        here = (0,model/* isObject */.Gv)(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    return here;
}
/** Members that are known, but of another case: the platform ignores them, which their author cannot want. */
function foreignMembers(kind, item) {
    return variantsOf(kind, item).flatMap((variant) => {
        const object = valueAt(item, [variant.object]);
        const described = kind.fields.fields[variant.object];
        if (!(0,model/* isObject */.Gv)(object) || described?.type !== 'object')
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
        message: `${variant.object}.${name} means nothing to ${(0,item_words/* withArticle */.vJ)(`${variant.caseName} ${kind.singular}`)}.`,
        remedy: owners.length === 0 ? 'Remove it.' : `Remove it: it belongs to ${(0,item_words/* listed */.KE)(owners, 'and')}.`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/item-fields.js






/** Unknown fields of an object that look like misspelt known ones, and what was probably meant. */
function misspellings(field, value) {
    const meant = new Map();
    if (field.type !== 'object' || !(0,model/* isObject */.Gv)(value))
        return meant;
    const known = Object.keys(field.fields);
    const absent = known.filter((name) => !Object.hasOwn(value, name));
    for (const name of Object.keys(value)) {
        if (Object.hasOwn(field.fields, name))
            continue;
        // Where other fields are legal, a short word two edits away is more likely one of those.
        const max = field.open === true && name.length < 6 ? 1 : 2;
        // A field that is not written yet is the likelier one.
        const near = (0,closest/* closest */.k)(name, absent, max) ?? (0,closest/* closest */.k)(name, known, max);
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
    return home.length === 0 ? `the ${kind.singular} itself` : (0,model/* formatPath */.jV)(home);
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

;// CONCATENATED MODULE: ./build/bundle/item-rules.js






/** Rules of every kind that a schema cannot say, or says too hard; asked of the whole item. */
function fieldRules(kind, item) {
    const problems = [];
    visit({ field: kind.fields, value: item, path: [], beside: {} }, kind, (problem) => problems.push(problem));
    return problems;
}
function visit(here, kind, tell) {
    const { field, value, path } = here;
    // What is written in a write-only field must not show up anywhere.
    if ((0,model/* roleOf */.kp)(field) === 'secret')
        return;
    checkOpenValue(here, tell);
    checkVersion(here, tell);
    if (field.type === 'list' && Array.isArray(value)) {
        checkSame(field, value, path, tell);
        for (const [index, element] of value.entries()) {
            visit({ field: field.item, value: element, path: [...path, index], beside: {} }, kind, tell);
        }
    }
    if (!(0,model/* isObject */.Gv)(value))
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
    const near = (0,closest/* closest */.k)(value, field.values);
    const message = `${(0,model/* formatPath */.jV)(path)}: ${(0,item_words/* quoted */.TL)(value)} is not documented; it is passed through.`;
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
    const message = `${(0,model/* formatPath */.jV)(path)} is the version of ${own}, but ${of} beside it is ${other}.`;
    report(tell, 'otherVersion', path, message, `Write {$ref: ${JSON.stringify(other)}, version: latest}.`);
}
function addressOf(value) {
    return (0,model/* isObject */.Gv)(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
}
/** The same member twice in a set of objects is an error; the same name twice only looks wrong. */
function checkSame(list, elements, path, tell) {
    const { key } = list;
    if (key === undefined || list.item.type !== 'object')
        return;
    const isId = list.item.fields[key]?.type === 'id';
    const first = new Map();
    for (const [index, element] of elements.entries()) {
        if (!(0,model/* isObject */.Gv)(element) || !Object.hasOwn(element, key))
            continue;
        const name = element[key] ?? null;
        const identity = addressOf(name) ?? JSON.stringify(name);
        const earlier = first.get(identity);
        if (earlier === undefined) {
            first.set(identity, index);
            continue;
        }
        const at = (0,model/* formatPath */.jV)([...path, index, key]);
        const before = (0,model/* formatPath */.jV)([...path, earlier]);
        const message = isId
            ? `${at} names the same object as ${before}.`
            : `${at} repeats the ${key} of ${before}.`;
        const strict = isId && list.order === 'set';
        report(tell, strict ? 'sameMember' : 'sameName', [...path, index, key], message, 'Remove one of the two.');
    }
}

// EXTERNAL MODULE: ./build/bundle/json-schema-field.js
var json_schema_field = __webpack_require__(12242);
;// CONCATENATED MODULE: ./build/bundle/item-value.js





/** What is wrong with one value, from the schema keywords that failed there; one sentence for all of them. */
function valueProblem(kind, spot, failed) {
    return formProblem(spot, failed) ?? typeProblem(kind, spot, failed) ?? limitProblem(spot, failed);
}
/** References and secrets that are wrong, or stand where none can be. */
function formProblem(spot, failed) {
    const { path, field, siblings, value } = spot;
    const at = (0,model/* formatPath */.jV)(path);
    if (spot.secret && (spot.deeper || failed.has('false schema') || isSecretForm(value))) {
        return secretProblem(spot, failed);
    }
    if (!(0,model/* isObject */.Gv)(value))
        return undefined;
    if ((0,json_schema_field/* referredKind */.u5)(field, siblings) !== undefined)
        return referenceProblem(spot, value);
    const form = (0,model/* formOf */.QU)(value);
    if (form === '$env') {
        const message = `A secret cannot stand at ${at}: only write-only fields take {$env}, others can be read back.`;
        return problem(spot, 'misplacedForm', message, `Give ${at} ${(0,item_words/* expected */.p6)(field, siblings)}.`);
    }
    if (form === '$ref' && field.type !== 'json' && field.type !== 'map') {
        const message = `A reference cannot stand at ${at}, which takes ${(0,item_words/* expected */.p6)(field, siblings)}.`;
        return problem(spot, 'misplacedForm', message, `Give ${at} ${(0,item_words/* expected */.p6)(field, siblings)}.`);
    }
    return undefined;
}
function referenceProblem(spot, form) {
    const { path, field, siblings } = spot;
    const at = (0,model/* formatPath */.jV)(path);
    const { $ref } = form;
    const wantsVersion = field.type === 'version';
    if (typeof $ref === 'string' && $ref !== '') {
        const address = JSON.stringify($ref);
        if (wantsVersion && form.version === undefined) {
            const message = `${at} takes a version number, and {$ref: ${address}} is an id.`;
            return problem(spot, 'badReference', message, `Write {$ref: ${address}, version: latest}.`);
        }
        if (!wantsVersion && form.version !== undefined) {
            const message = `${at} takes an id, and {$ref: ${address}, version: …} is a version number.`;
            return problem(spot, 'badReference', message, `Write {$ref: ${address}}.`);
        }
    }
    const message = `${at} must be ${(0,item_words/* expected */.p6)(field, siblings)}.`;
    return problem(spot, 'badReference', message, `Write ${(0,item_words/* sample */.XM)(field, siblings)}, and nothing beside it.`);
}
function isSecretForm(value) {
    return (0,model/* isObject */.Gv)(value) && (0,model/* formOf */.QU)(value) === '$env';
}
function secretProblem(spot, failed) {
    const at = (0,model/* formatPath */.jV)(spot.path);
    if (failed.has('false schema')) {
        const message = `${at} takes an object, and an environment variable holds a text.`;
        return problem(spot, 'misplacedForm', message, `Put {$env: NAME} at one of its members, such as ${at}: {token: {$env: NAME}}.`);
    }
    const message = `A {$env} in ${at} names no environment variable.`;
    return problem(spot, 'badSecret', message, 'Write {$env: NAME}, with a name that the target lists under secrets.');
}
function typeProblem(kind, spot, failed) {
    const { path, field, siblings, value } = spot;
    const wrongWord = failed.has('enum') && typeof value === 'string';
    if (!wrongWord && !failed.has('type') && !failed.has('enum'))
        return undefined;
    const message = `${(0,item_words/* subject */.bc)(kind, path)} must be ${(0,item_words/* expected */.p6)(field, siblings)}, not ${(0,item_words/* found */.F9)(value, spot.secret)}.`;
    if (wrongWord && field.type === 'text') {
        const near = (0,closest/* closest */.k)(value, field.values ?? []);
        return problem(spot, 'notListed', message, near && `Did you mean ${near}?`);
    }
    return problem(spot, 'wrongType', message, spot.secret ? undefined : cure(spot));
}
/** How the value that stands there would be written for the type that is wanted. */
function cure({ field, value, path }) {
    if (value === null)
        return 'Give it a value, or remove the field.';
    switch (field.type) {
        case 'text':
            if (typeof value === 'number' || typeof value === 'boolean')
                return `Put it in quotes: "${value}".`;
            return undefined;
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
    const at = (0,model/* formatPath */.jV)(path);
    if (failed.has('maxLength') && field.type === 'text' && typeof value === 'string') {
        const length = [...value].length;
        const limit = field.maxLength ?? length;
        const message = `${at} is ${(0,item_words/* grouped */.zD)(length)} characters long; the platform takes at most ${(0,item_words/* grouped */.zD)(limit)}.`;
        return problem(spot, 'tooLong', message, `Shorten it by ${(0,item_words/* grouped */.zD)(length - limit)}.`);
    }
    if (failed.has('minLength')) {
        return problem(spot, 'tooShort', `${at} is empty; it must be ${(0,item_words/* expected */.p6)(field, siblings)}.`, 'Give it a text.');
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
        const shown = spot.secret || String(value).includes('@') ? 'this text' : (0,item_words/* quoted */.TL)(String(value));
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

;// CONCATENATED MODULE: ./build/bundle/validate-item.js







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
            const place = (0,model/* formatPath */.jV)(problem.path);
            if (problem.severity === severity && !byPlace.has(place))
                byPlace.set(place, problem);
        }
    }
    return problems.filter((problem) => byPlace.get((0,model/* formatPath */.jV)(problem.path)) === problem);
}

;// CONCATENATED MODULE: ./build/bundle/resolve-item.js








/** Findings that say that something is not there. */
const MISSING = new Set([
    ITEM_CODES.missing.code,
    ITEM_CODES.variantNeeds.code,
    'PS2104',
    'PS2401',
    'PS2402',
]);
/** Resolves and checks one item; undefined where it has no key to be found by. */
function resolveItem(item, context, findings) {
    const { kind, node, file } = item;
    const own = [];
    const written = (0,source_node/* nodeValue */.E8)(node);
    if ((0,model/* isObject */.Gv)(written) && (0,model/* formOf */.QU)(written) !== undefined) {
        const { code, severity } = ITEM_CODES.misplacedForm;
        const message = `A whole ${kind.singular} cannot be a form: forms stand for single values.`;
        const remedy = `Write its fields, with the form behind one of them.`;
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
    // A form that could not be resolved leaves its field out; that it is then missing is no news.
    const incomplete = own.some((finding) => finding.severity === 'error');
    const problems = scopeProblems(kind, value, context.org);
    problems.push(...markedTexts(value, []));
    kind.check?.(value, (problem) => problems.push(problem));
    for (const problem of validateItem(kind, (0,model/* toForms */.ln)(value), { unknownFields: context.unknownFields })) {
        if (incomplete && MISSING.has(problem.code))
            continue;
        // Where a reference may stand is judged with all references, in references.ts.
        if (problem.code === ITEM_CODES.misplacedForm.code &&
            reader.refs.some((one) => (0,model/* formatPath */.jV)(one.path) === (0,model/* formatPath */.jV)(problem.path)))
            continue;
        problems.push(problem);
    }
    for (const { path, code, severity, message, remedy } of gravestPerValue(problems, node)) {
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
    const address = parts === undefined ? undefined : (0,model/* formatAddress */.M0)(kind.name, parts, scopeOf(kind, partition));
    const label = address ?? `${kind.name}[${item.index}]`;
    findings.push(...own.map((finding) => ({ address: label, ...finding })));
    if (address === undefined)
        return undefined;
    const resource = { kind, address, partition, value, place: node.place, placeOf, settings: {} };
    const refs = reader.refs.map(({ ref, node: at, path, field }) => ({
        ref,
        path,
        place: at.place,
        takes: takes(field, kind, path),
    }));
    return { resource, refs };
}
/** Texts with an unresolved conflict must never reach the platform. */
function markedTexts(value, path) {
    if (typeof value === 'string') {
        if (!(0,conflict_markers/* hasMarkers */.e1)(value))
            return [];
        const { code, severity } = bundle_codes/* BUNDLE_CODES */.c.conflictMarkers;
        const message = `${(0,model/* formatPath */.jV)(path)} holds the markers of a conflict between the files and the platform.`;
        const remedy = `Keep what is right, remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then run pipelines-sync pull --resolved with this address.`;
        return [{ path, code, severity, message, remedy }];
    }
    if (Array.isArray(value))
        return value.flatMap((item, index) => markedTexts(item, [...path, index]));
    if (!(0,model/* isValueObject */.xk)(value))
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
            const path = (0,model/* formatPath */.jV)(problem.path);
            if (problem.severity === severity && !first.has(path))
                first.set(path, problem);
        }
    }
    return problems.filter((problem) => !values.includes(problem) || first.get((0,model/* formatPath */.jV)(problem.path)) === problem);
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
/** The parts of the address: the natural key as written, `${name}` for a variable (design §2). */
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
    if (value instanceof model/* Ref */.oS)
        return value.address.slice(value.address.indexOf('/') + 1);
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
        return String(value);
    return undefined;
}
/** Library objects outside the organization carry their scope behind the address. */
function scopeOf(kind, partition) {
    return kind.scoped && partition !== 'org' ? partition : undefined;
}


/***/ }),

/***/ 76714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   pp: () => (/* binding */ characterName)
/* harmony export */ });
/** No bundle and no text may be larger, in bytes. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Control characters that have no business in a text: all but tab, line feed and carriage return. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** `U+0007`, the usual way to name a character that cannot be shown. */
function characterName(character) {
    const point = character.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Decodes UTF-8 strictly; never throws. */
function decodeText(bytes) {
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const body = byteOrderMark ? bytes.subarray(3) : bytes;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    const out = { text, byteOrderMark, utf16 };
    const nul = text.indexOf('\0');
    if (nul !== -1)
        out.nul = nul;
    const invalid = firstReplaced(text, body);
    if (invalid !== undefined)
        out.invalid = invalid;
    return out;
}
/** Index of the first U+FFFD that the decoder put in, as opposed to one that the file holds. */
function firstReplaced(text, bytes) {
    let byte = 0;
    let from = 0;
    for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
        // Everything before is proven equal to the bytes, so its length gives the place of this one.
        byte += Buffer.byteLength(text.slice(from, at), 'utf8');
        if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)
            return at;
        byte += 3;
        from = at + 1;
    }
    return undefined;
}


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SOURCE_CODES),
/* harmony export */   r: () => (/* binding */ sourceFinding)
/* harmony export */ });
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** All findings about reading files; docs/errors.md is generated from this table. */
const SOURCE_CODES = {
    tooLarge: error('PS1001', 'A file is larger than 10 MiB.'),
    byteOrderMark: error('PS1002', 'A file starts with a byte order mark; the platform SDK refuses such files.'),
    notUtf8: error('PS1003', 'A file is not UTF-8.'),
    binary: error('PS1004', 'A file holds NUL bytes and so is no text.'),
    empty: error('PS1005', 'A file holds no value.'),
    severalDocuments: error('PS1006', 'A YAML file holds more than one document.'),
    tooDeep: error('PS1007', 'Maps and lists are nested deeper than 200 levels, aliases counted in full.'),
    tooManyValues: error('PS1008', 'A file holds more than 1,000,000 values, aliases counted in full.'),
    controlCharacter: error('PS1009', 'A control character stands in a file as it is instead of as an escape.'),
    yamlSyntax: error('PS1010', 'A file is not valid YAML.'),
    jsonSyntax: error('PS1011', 'A file is not valid JSON.'),
    jsonComment: error('PS1012', 'A JSON file holds a comment.'),
    trailingComma: error('PS1013', 'A comma follows the last entry of a JSON object or list.'),
    duplicateKey: error('PS1014', 'A map has the same key twice; in YAML `1` and `"1"` are the same key.'),
    keyNotText: error('PS1015', 'The key of a YAML map is empty, an alias, a list or a map.'),
    refusedKey: error('PS1016', 'A map has the key `__proto__`, which no field has.'),
    tag: error('PS1017', 'A YAML value has an explicit tag such as `!!str` or `!secret`.'),
    directive: error('PS1018', 'A YAML file has a directive other than `%YAML 1.2`.'),
    unknownAlias: error('PS1019', 'A YAML alias has no anchor before it.'),
    aliasInItself: error('PS1020', 'A YAML alias stands inside the value of its own anchor.'),
    mergeNotMap: error('PS1021', 'A merge key `<<` holds something else than a map or a list of maps.'),
    unsafeInteger: error('PS1022', 'An integer lies beyond ±(2^53 − 1) and would be rounded.'),
    notFinite: error('PS1023', 'A number is NaN, infinite or too large for JSON.'),
    leadingZero: note('PS1024', 'A YAML integer starts with 0, which older YAML reads as octal.'),
    escapedControl: warning('PS1025', 'A text holds a control character.'),
    loneSurrogate: warning('PS1026', 'A text holds half of a surrogate pair, which UTF-8 cannot carry.'),
    patternWithoutMatch: error('PS1101', 'A bundle pattern matches no file.'),
    patternOutside: error('PS1102', 'A bundle pattern leads outside the repository.'),
    fileOutside: error('PS1103', 'A bundle file or folder is a symbolic link that leads outside the repository.'),
    fileUnreadable: error('PS1104', 'A bundle file or folder cannot be read.'),
    fileName: error('PS1105', 'The name of a bundle file holds a control character or is not UTF-8.'),
    filePrivate: error('PS1106', 'A bundle file is a symbolic link into .git or .pipelines-sync.'),
    textAbsolute: error('PS1111', 'A $file path is absolute.'),
    textOutside: error('PS1112', 'A $file path leads outside the repository.'),
    textSymlink: error('PS1113', 'A $file path leads outside the repository through a symbolic link.'),
    textMissing: error('PS1114', 'A $file path names no file; upper and lower case count.'),
    textNotFile: error('PS1115', 'A $file path names a folder or something else that is no regular file.'),
    textBinary: error('PS1116', 'A $file text holds NUL bytes and so is no text.'),
    textNotUtf8: error('PS1117', 'A $file text is not UTF-8.'),
    textByteOrderMark: error('PS1118', 'A $file text starts with a byte order mark.'),
    textTooLarge: error('PS1119', 'A $file text is larger than 10 MiB.'),
    textBackslash: error('PS1120', 'A $file path holds a backslash.'),
    textControl: warning('PS1121', 'A $file text holds a control character.'),
    textPrivate: error('PS1122', 'A $file path leads into .git or .pipelines-sync.'),
    textUnreadable: error('PS1123', 'A $file text cannot be read.'),
    textPath: error('PS1124', 'A $file path is empty or holds a NUL character.'),
};
/** A finding of one of the kinds above. */
function sourceFinding(kind, place, message, remedy, related) {
    return {
        code: kind.code,
        severity: kind.severity,
        message,
        remedy,
        ...(place === undefined ? {} : { place }),
        ...(related === undefined ? {} : { related: [related] }),
    };
}


/***/ }),

/***/ 92385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18174);



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
            return failed(folder, part, at, error);
        }
        if (relativeTo(base, real) === undefined)
            return { kind: 'outside', at };
        folder = real;
    }
    return { kind: 'found', real: folder, relative: relativeTo(base, folder) ?? '' };
}
function failed(folder, part, at, error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return { kind: 'unreadable', at, reason: reasonOf(error) };
    let names = [];
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        // Without the list of names there is no suggestion, and that is all it is for.
    }
    if (names.includes(part)) {
        return { kind: 'unreadable', at, reason: 'it is a symbolic link that leads nowhere' };
    }
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(part, names);
    return meant === undefined ? { kind: 'missing', at } : { kind: 'missing', at, meant };
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
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
const REASONS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its symbolic links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of its path is no folder',
};
/** Why the file system refused, as the end of a sentence and without a path of this machine. */
function reasonOf(error) {
    const code = codeOf(error) ?? 'unknown error';
    return REASONS[code] ?? `the file system answers ${code}`;
}


/***/ }),

/***/ 24970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Turns offsets into a text into places. A line ends with LF, so with CRLF too. */
class Lines {
    file;
    #length;
    #starts = [0];
    constructor(file, text) {
        this.file = file;
        this.#length = text.length;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** The place of an offset (UTF-16 units); one outside the text counts as its start or end. */
    place(offset) {
        const at = Math.min(Math.max(offset, 0), this.#length);
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { file: this.file, line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 97105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ MapEntry),
/* harmony export */   E8: () => (/* binding */ nodeValue),
/* harmony export */   hw: () => (/* binding */ pointerPath),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   p: () => (/* binding */ ScalarNode),
/* harmony export */   pA: () => (/* binding */ MapNode),
/* harmony export */   v5: () => (/* binding */ ListNode),
/* harmony export */   ye: () => (/* binding */ Written)
/* harmony export */ });
/** Something written in a file. Places are worked out when asked for: few of them ever are. */
class Written {
    /** Offsets into the document's text, end exclusive. */
    range;
    #lines;
    constructor(lines, start, end) {
        this.#lines = lines;
        this.range = [start, end];
    }
    /** Where it starts; columns count UTF-16 units. */
    get place() {
        return this.#lines.place(this.range[0]);
    }
    get lines() {
        return this.#lines;
    }
}
/**
 * What all nodes have in common. `place` and `range` are those of the value; for an alias those of
 * the `*name` itself.
 */
class NodeBase extends Written {
    /**
     * Set where the value is written elsewhere and only used here, through an alias or a merge key:
     * the place of its anchor. Such a value must not be edited in place. Nodes *below* a shared one
     * are the very nodes of the anchor and do not carry this mark; `nodeAt` tells it for them too.
     */
    shared;
    constructor(lines, start, end, shared) {
        super(lines, start, end);
        this.shared = shared;
    }
}
/** One key of a map with its value. */
class MapEntry {
    key;
    node;
    /** The entry came in through `<<`; key and value stand in the merged map. */
    merged;
    #written;
    constructor(key, written, node, merged = false) {
        this.key = key;
        this.node = node;
        this.merged = merged;
        this.#written = written;
    }
    get keyPlace() {
        return this.#written.place;
    }
    get keyRange() {
        return this.#written.range;
    }
    /** The same entry as `<<` brings it into another map; `shared` is the anchor of its own map. */
    mergedFrom(shared) {
        const node = shared === undefined || this.node.shared ? this.node : this.node.usedAt(shared);
        return new MapEntry(this.key, this.#written, node, true);
    }
}
/** A map with unique keys: its own in the order of the file, then those merged in. */
class MapNode extends NodeBase {
    type = 'map';
    #index;
    constructor(lines, start, end, entries, shared) {
        super(lines, start, end, shared);
        this.#index = entries;
    }
    get entries() {
        return [...this.#index.values()];
    }
    /** The value of a key. */
    get(key) {
        return this.#index.get(key)?.node;
    }
    /** The entry of a key, for the place of the key itself. */
    entry(key) {
        return this.#index.get(key);
    }
    usedAt(shared, range = this.range) {
        return new MapNode(this.lines, range[0], range[1], this.#index, shared);
    }
}
class ListNode extends NodeBase {
    type = 'list';
    items;
    constructor(lines, start, end, items, shared) {
        super(lines, start, end, shared);
        this.items = items;
    }
    usedAt(shared, range = this.range) {
        return new ListNode(this.lines, range[0], range[1], this.items, shared);
    }
}
class ScalarNode extends NodeBase {
    type = 'scalar';
    value;
    constructor(lines, start, end, value, shared) {
        super(lines, start, end, shared);
        this.value = value;
    }
    usedAt(shared, range = this.range) {
        return new ScalarNode(this.lines, range[0], range[1], this.value, shared);
    }
}
/** The plain value of a node. Every call makes fresh objects; any key is an own property. */
function nodeValue(node) {
    if (node.type === 'scalar')
        return node.value;
    if (node.type === 'list')
        return node.items.map(nodeValue);
    const out = {};
    for (const { key, node: child } of node.entries) {
        const value = nodeValue(child);
        // Assigning would call the setter of this one name instead of making a property.
        if (key === '__proto__') {
            Object.defineProperty(out, key, { value, enumerable: true, writable: true, configurable: true });
        }
        else
            out[key] = value;
    }
    return out;
}
/** The path of a JSON pointer (RFC 6901), as a schema check names a place; whether a step is a number the node tells. */
function pointerPath(root, pointer) {
    const path = [];
    for (const part of pointer.split('/').slice(1)) {
        const isItem = root !== undefined && nodeAt(root, path).node.type === 'list';
        path.push(isItem ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'));
    }
    return path;
}
/** Looks a path up; a number is a step into a list, a string one into a map. */
function nodeAt(root, path) {
    const found = { node: root, exact: true };
    for (const step of path) {
        const { node } = found;
        if (node.type === 'map' && typeof step === 'string') {
            const entry = node.entry(step);
            if (entry === undefined)
                return { ...found, exact: false };
            found.node = entry.node;
            found.keyPlace = entry.keyPlace;
        }
        else if (node.type === 'list' && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                return { ...found, exact: false };
            found.node = item;
            delete found.keyPlace;
        }
        else
            return { ...found, exact: false };
        if (found.node.shared !== undefined)
            found.shared = found.node.shared;
    }
    return found;
}


/***/ }),

/***/ 59079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lj: () => (/* binding */ StopReading),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   ud: () => (/* binding */ SourceReport)
/* harmony export */ });
/* unused harmony export MAX_VALUES */
/* harmony import */ var _source_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76714);
/* harmony import */ var _source_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24970);



/** Deepest nesting that is read, in maps and lists; aliases count with all they hold. */
const MAX_DEPTH = 200;
/** Most values that one file may hold, aliases counted with all they hold. */
const MAX_VALUES = 1_000_000;
/** Findings of one code that are listed for one file; the rest is only counted. */
const MAX_OF_ONE_CODE = 50;
// The `u` flag makes pairs one character, so that only halves are left to match.
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Ends the reading of a file whose problem is already reported. Never leaves this folder. */
class StopReading extends Error {
}
/** Collects what is found while one file is read, and holds the checks that both formats share. */
class SourceReport {
    file;
    text;
    lines;
    #findings = [];
    #counts = new Map();
    #firstUnlisted = new Map();
    #values = 0;
    constructor(file, text) {
        this.file = file;
        this.text = text;
        this.lines = new _source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .q(file, text);
    }
    place(offset) {
        return this.lines.place(offset);
    }
    add(kind, offset, message, remedy, related) {
        const count = (this.#counts.get(kind) ?? 0) + 1;
        this.#counts.set(kind, count);
        if (count <= MAX_OF_ONE_CODE) {
            this.#findings.push((0,_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r)(kind, this.place(offset), message, remedy, related && { message: related.message, place: this.place(related.offset) }));
        }
        else if (count === MAX_OF_ONE_CODE + 1)
            this.#firstUnlisted.set(kind, this.place(offset));
    }
    /** Everything that was found; of one code at most 50, with one more that counts the rest. */
    findings() {
        const rest = [...this.#firstUnlisted].map(([kind, place]) => {
            const count = (this.#counts.get(kind) ?? 0) - MAX_OF_ONE_CODE;
            return (0,_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFinding */ .r)(kind, place, `${count} more of the same kind from here on are not listed.`, 'Repair those above first, then run the command again.');
        });
        return [...this.#findings, ...rest];
    }
    /** Values counted so far; an alias adds all that it stands for. */
    get values() {
        return this.#values;
    }
    /** Counts values; stops the reading of a file that holds too many. */
    count(values, offset) {
        this.#values += values;
        if (this.#values <= MAX_VALUES)
            return;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.tooManyValues, offset, 'From here on the file holds more than 1,000,000 values, aliases counted in full.', 'Split the file, or use fewer aliases of aliases.');
        throw new StopReading();
    }
    /** Stops the reading of a file that is nested too deep. */
    checkDepth(depth, offset) {
        if (depth <= MAX_DEPTH)
            return;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.tooDeep, offset, `Maps and lists are nested deeper than ${MAX_DEPTH} levels here, aliases counted in full.`, 'Make the value flatter.');
        throw new StopReading();
    }
    /** Refuses `__proto__`, a key that many programs take for something else; true when refused. */
    refusesKey(key, offset) {
        if (key !== '__proto__')
            return false;
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.refusedKey, offset, 'The key "__proto__" is refused: no field has that name.', 'Remove or rename the key.');
        return true;
    }
    duplicateKey(key, offset, first) {
        this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.duplicateKey, offset, `The key ${JSON.stringify(key)} stands twice in the same map; the first is in line ${this.place(first).line}.`, key === '<<' ? 'Merge several maps with one key: <<: [*a, *b].' : 'Keep one of the two.', { message: 'first written here', offset: first });
    }
    /** Warns about texts that are legal but hardly meant. */
    checkText(value, offset) {
        const control = _source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTROL */ .W3.exec(value);
        if (control !== null) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.escapedControl, offset, `This text holds the control character ${(0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .characterName */ .pp)(control[0])}.`, 'Remove it unless it is meant; it is sent as it is.');
        }
        const half = LONE_SURROGATE.exec(value);
        if (half !== null) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.loneSurrogate, offset, `This text holds ${(0,_source_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .characterName */ .pp)(half[0])}, half of a surrogate pair; on its way to the platform it would become U+FFFD.`, 'Write both halves of the pair, or the character itself.');
        }
    }
    /**
     * Checks a number against its text, since the value alone may be rounded already. Returns the
     * number to use; 0 stands in for one that JSON cannot hold, and the finding stops the plan.
     */
    checkNumber(value, source, offset) {
        if (!Number.isFinite(value)) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.notFinite, offset, `${source} is no number that JSON can hold.`, 'Write a finite number, or put the text in quotes.');
            return 0;
        }
        // With an exponent a number is written as an approximation; in plain digits every digit counts.
        const digits = /^[-+]?(?:\d+(?:\.0*)?|0x[\da-f]+|0o[0-7]+)$/i.test(source);
        if (digits && !Number.isSafeInteger(value)) {
            this.add(_source_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_CODES */ .h.unsafeInteger, offset, `The integer ${source} lies beyond ±9007199254740991 and would be sent as ${BigInt(value)}.`, 'Put it in quotes where a text is meant; no id of the platform is that large.');
        }
        return value;
    }
}


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ openTarget),
/* harmony export */   FR: () => (/* binding */ openConfig),
/* harmony export */   GA: () => (/* binding */ openOffline),
/* harmony export */   Mk: () => (/* reexport safe */ _engine_open_files_js__WEBPACK_IMPORTED_MODULE_1__.Mk),
/* harmony export */   c2: () => (/* binding */ printFindings),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _engine_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12845);
/* harmony import */ var _engine_open_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47317);
/* harmony import */ var _report_findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23317);
/* harmony import */ var _exit_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63602);





/** `openFiles` for a command: findings that end it are printed. */
function openOffline(flags, named, io, offline, leniency = {}) {
    return printed((0,_engine_open_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openFiles */ .Km)(flags, named, io, offline, leniency), io);
}
/**
 * Opens a target for a command: what there is to say of its files is printed.
 * @param how what the command wants of the files
 */
async function openTarget(flags, named, io, how = {}) {
    // The HTTP client takes a while to load, and what stays offline does not need it.
    const engine = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(348), __webpack_require__.e(965), __webpack_require__.e(421), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 5832));
    const opening = engine.openTarget(flags, named, io, {
        ...how,
        onFindings: (findings, files) => printFindings(flags.quiet === true ? [] : findings, { files }, io),
    });
    return printed(opening, io);
}
/** `openConfig` for a command: findings that end it are printed. */
function openConfig(flags, named, originUrl, kinds, io) {
    return printed((0,_engine_open_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openConfig */ .FR)(flags, named, originUrl, kinds, io), io);
}
/** Prints the findings that end a run; what is left to do then is to end. */
async function printed(opening, io) {
    try {
        return await opening;
    }
    catch (error) {
        if (!(error instanceof _engine_open_files_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingsError */ .NH))
            throw error;
        printFindings(error.findings, error.files === undefined ? undefined : { files: error.files }, io);
        throw new _exit_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ExitError */ .R(1);
    }
}
/** Prints findings with the source around them, for people on stderr. */
function printFindings(findings, opened, io) {
    if (findings.length === 0)
        return;
    io.err((0,_report_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFindingsText */ .u)([...findings], {
        color: io.errColor,
        sourceOf: (0,_engine_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(opened?.files),
        files: opened?.files.files.length ?? 0,
    }));
}


/***/ }),

/***/ 12845:
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
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/bundle/load-bundle.js
var load_bundle = __webpack_require__(62786);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/bundle/source-bytes.js
var source_bytes = __webpack_require__(76714);
// EXTERNAL MODULE: ./build/bundle/source-codes.js
var source_codes = __webpack_require__(995);
// EXTERNAL MODULE: ./build/bundle/source-inside.js
var source_inside = __webpack_require__(92385);
// EXTERNAL MODULE: ./build/bundle/source-lines.js
var source_lines = __webpack_require__(24970);
;// CONCATENATED MODULE: ./build/bundle/read-text.js






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
        finding: (0,source_codes/* sourceFinding */.r)(kind, place, message, remedy),
    });
    const shown = JSON.stringify(relativePath);
    const bad = badPath(relativePath, shown);
    if (bad !== undefined)
        return refuse(bad.kind, relativePath, bad.message, bad.remedy);
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(fromFile), relativePath);
    if (file === '..' || file.startsWith('../')) {
        return refuse(source_codes/* SOURCE_CODES */.h.textOutside, file, `The path ${shown} leads outside the repository.`, 'Copy the text into the repository; paths are relative to the bundle.');
    }
    const inside = (0,source_inside/* resolveInside */.LI)(root, file);
    if (inside.kind === 'found' && !(0,source_inside/* isPrivate */.Gw)(file) && !(0,source_inside/* isPrivate */.Gw)(inside.relative)) {
        return readFile(inside.real, file, place, refuse);
    }
    if (inside.kind === 'found' || (0,source_inside/* isPrivate */.Gw)(file)) {
        return refuse(source_codes/* SOURCE_CODES */.h.textPrivate, file, `The path ${shown} leads into .git or .pipelines-sync.`, 'Keep the text in a folder of its own.');
    }
    const { kind, message, remedy } = unresolved(inside, file, shown);
    return refuse(kind, file, message, remedy);
}
function badPath(relativePath, shown) {
    if (relativePath === '' || relativePath.includes('\0')) {
        return {
            kind: source_codes/* SOURCE_CODES */.h.textPath,
            message: `${shown} is no path.`,
            remedy: 'Write the path of a file, relative to the bundle.',
        };
    }
    if (relativePath.startsWith('/') ||
        /^[A-Za-z]:[\\/]/.test(relativePath) ||
        relativePath.startsWith('\\\\')) {
        return {
            kind: source_codes/* SOURCE_CODES */.h.textAbsolute,
            message: `The path ${shown} is absolute.`,
            remedy: 'Write it relative to the bundle.',
        };
    }
    if (relativePath.includes('\\')) {
        return {
            kind: source_codes/* SOURCE_CODES */.h.textBackslash,
            message: `The path ${shown} holds a backslash.`,
            remedy: `Write ${JSON.stringify(relativePath.replaceAll('\\', '/'))}; paths use / on every system.`,
        };
    }
    return undefined;
}
function unresolved(inside, file, shown) {
    if (inside.kind === 'outside') {
        return {
            kind: source_codes/* SOURCE_CODES */.h.textSymlink,
            message: `The path ${shown} leads outside the repository: ${JSON.stringify(inside.at)} is a symbolic link out of it.`,
            remedy: 'Copy the text into the repository.',
        };
    }
    if (inside.kind === 'unreadable') {
        return {
            kind: source_codes/* SOURCE_CODES */.h.textUnreadable,
            message: `${JSON.stringify(inside.at)} cannot be read: ${inside.reason}.`,
            remedy: 'Repair the file or its permissions.',
        };
    }
    const what = inside.at === file ? 'file' : 'folder';
    return {
        kind: source_codes/* SOURCE_CODES */.h.textMissing,
        message: `There is no ${what} ${JSON.stringify(inside.at)}.`,
        remedy: inside.meant === undefined
            ? 'Create it or correct the path; it is relative to the bundle, and upper and lower case count.'
            : `Did you mean ${JSON.stringify(inside.meant)}?`,
    };
}
function readFile(real, file, place, refuse) {
    const shown = JSON.stringify(file);
    try {
        const stat = (0,external_node_fs_.statSync)(real);
        if (!stat.isFile()) {
            const what = stat.isDirectory() ? 'a folder' : 'no regular file';
            return refuse(source_codes/* SOURCE_CODES */.h.textNotFile, file, `${shown} is ${what}.`, 'Write the path of a file that holds the text.');
        }
        if (stat.size > source_bytes/* MAX_FILE_BYTES */.gZ) {
            return refuse(source_codes/* SOURCE_CODES */.h.textTooLarge, file, `${shown} has ${stat.size} bytes; more than 10 MiB are not read.`, 'Use a smaller text.');
        }
        return decode((0,external_node_fs_.readFileSync)(real), file, place);
    }
    catch (error) {
        return refuse(source_codes/* SOURCE_CODES */.h.textUnreadable, file, `${shown} cannot be read: ${(0,source_inside/* reasonOf */.A3)(error)}.`, 'Repair the file or its permissions.');
    }
}
function decode(bytes, file, from) {
    const decoded = (0,source_bytes/* decodeText */.g7)(bytes);
    const lines = new source_lines/* Lines */.q(file, decoded.text);
    const finding = (kind, offset, message, remedy) => (0,source_codes/* sourceFinding */.r)(kind, lines.place(offset), message, remedy, { message: 'used here', place: from });
    if (decoded.utf16) {
        return {
            file,
            finding: finding(source_codes/* SOURCE_CODES */.h.textNotUtf8, 0, 'The file is UTF-16, not UTF-8.', 'Save it as UTF-8.'),
        };
    }
    if (decoded.nul !== undefined) {
        return {
            file,
            finding: finding(source_codes/* SOURCE_CODES */.h.textBinary, decoded.nul, 'The file holds a NUL byte here, so it is no text file.', 'Use a UTF-8 text file.'),
        };
    }
    if (decoded.invalid !== undefined) {
        return {
            file,
            finding: finding(source_codes/* SOURCE_CODES */.h.textNotUtf8, decoded.invalid, 'From here on the file is not UTF-8.', 'Save it as UTF-8.'),
        };
    }
    if (decoded.byteOrderMark) {
        return {
            file,
            finding: finding(source_codes/* SOURCE_CODES */.h.textByteOrderMark, 0, 'The file starts with a byte order mark, which would become part of the text.', 'Save it as UTF-8 without a byte order mark.'),
        };
    }
    const text = decoded.text.replace(/\r?\n$/, '');
    const control = source_bytes/* CONTROL */.W3.exec(text);
    if (control === null)
        return { text, file };
    return {
        text,
        file,
        finding: finding(source_codes/* SOURCE_CODES */.h.textControl, control.index, `The text holds the control character ${(0,source_bytes/* characterName */.pp)(control[0])}.`, 'Remove it unless it is meant; it is sent as it is.'),
    };
}

// EXTERNAL MODULE: ./build/bundle/closest.js
var closest = __webpack_require__(18174);
;// CONCATENATED MODULE: ./build/bundle/references.js




/** Checks where references lead: to an item of the right kind that stays, and never in a circle. */
function checkReferences(items, deletions, findings) {
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
            const kind = (0,model/* kindOf */.I)(ref.address);
            if (takes === undefined) {
                say(bundle_codes/* BUNDLE_CODES */.c.referenceNotAllowed, 'This field takes no reference.', 'Write the value, or {$literal: …} for an object that begins with $ref.');
            }
            else if (kind !== takes) {
                const near = ref.address.includes('/') ? undefined : `${takes}/${ref.address}`;
                say(bundle_codes/* BUNDLE_CODES */.c.referenceKind, `${JSON.stringify(ref.address)} does not lead to one of the ${takes}.`, near !== undefined && byAddress.has(near) ? `Did you mean ${near}?` : `Write {$ref: "${takes}/…"}.`);
            }
            else if (!ref.external && !byAddress.has(ref.address)) {
                sayMissing(ref.address, renamed, deletions, byAddress, say);
            }
        }
    }
    findCycles(items, findings);
}
function sayMissing(address, renamed, deletions, byAddress, say) {
    const now = renamed.get(address);
    if (now !== undefined) {
        say(bundle_codes/* BUNDLE_CODES */.c.leavingReference, `${address} is renamed to ${now.address}.`, `Write {$ref: "${now.address}"}.`);
        return;
    }
    if (deletions.includes(address)) {
        say(bundle_codes/* BUNDLE_CODES */.c.leavingReference, `${address} is marked for deletion.`, 'Remove the reference, or keep the item.');
        return;
    }
    const near = (0,closest/* closest */.k)(address, byAddress.keys(), 3);
    say(bundle_codes/* BUNDLE_CODES */.c.danglingReference, `No item of the files has the address ${JSON.stringify(address)}.`, near === undefined
        ? 'Add the item, or write external: true for an object that lives only on the platform.'
        : `Did you mean ${near}? For an object that lives only on the platform add external: true.`);
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
                        ...(0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.referenceCycle, place, `References lead in a circle: ${circle}.`, 'Remove one of the references.'),
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

// EXTERNAL MODULE: ./build/bundle/resolve-item.js + 9 modules
var resolve_item = __webpack_require__(85156);
// EXTERNAL MODULE: ./build/bundle/kind-pattern.js
var kind_pattern = __webpack_require__(7268);
// EXTERNAL MODULE: ./build/bundle/source-node.js
var source_node = __webpack_require__(97105);
;// CONCATENATED MODULE: ./build/bundle/sync-settings.js






const SETTINGS = [
    'protect',
    'renamed_from',
    'id',
    'take_over',
    'delete',
    'ignore',
    'on_drift',
    'run',
];
/** The `sync` settings of all bundles: by address, or by pattern where an address says nothing. */
class SyncSettings {
    #rules = [];
    #findings;
    #target;
    #kinds;
    constructor(bundles, target, kinds, findings) {
        this.#findings = findings;
        this.#target = target;
        this.#kinds = kinds;
        for (const { sync } of bundles)
            for (const entry of sync?.entries ?? [])
                this.#read(entry);
        this.#findConflicts();
    }
    /** What holds for an address: patterns in the order of the files, the exact address last. */
    of(address) {
        const settings = {};
        const fitting = this.#rules.filter((rule) => (0,model/* matchesPattern */.MT)(rule.pattern, address));
        for (const rule of fitting)
            rule.used = true;
        const exact = fitting.filter((rule) => rule.pattern === address);
        Object.assign(settings, ...fitting.filter((rule) => !exact.includes(rule)).map((rule) => rule.settings), ...exact.map((rule) => rule.settings));
        return settings;
    }
    /** Where a setting of an address is written. */
    placeOf(address, setting) {
        return this.#rules.find((rule) => rule.pattern === address && rule.places[setting] !== undefined)?.places[setting];
    }
    /** Addresses (not patterns) that are marked for deletion. */
    get deletions() {
        return this.#rules
            .filter((rule) => rule.settings.delete === true && !rule.pattern.includes('*'))
            .map((rule) => rule.pattern);
    }
    /** Settings that fit nothing are probably misspelt; `delete` and `protect` may outlive their item. */
    reportUnused(addresses) {
        for (const rule of this.#rules) {
            if (rule.used || rule.settings.delete === true || rule.settings.protect === false)
                continue;
            const near = (0,closest/* closest */.k)(rule.pattern, addresses, 3);
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingUnused, rule.place, `No item has the address ${JSON.stringify(rule.pattern)}.`, near === undefined ? 'Correct the address, or remove the setting.' : `Did you mean ${near}?`);
        }
    }
    #read(entry) {
        const { key: pattern, node, keyPlace: place } = entry;
        if (node.type !== 'map') {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, node.place, `The settings of ${pattern} are not an object.`, 'For instance {protect: true}.');
            return;
        }
        const kinds = this.#kinds.all.map((one) => one.name);
        if (!(0,kind_pattern/* canMatch */.k)(pattern, kinds)) {
            const meant = (0,kind_pattern/* meantPattern */.W)(pattern, kinds);
            const remedy = meant === undefined
                ? 'Addresses begin with a section, for instance prompts/Tone.'
                : `Did you mean ${JSON.stringify(meant)}?`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, place, `${JSON.stringify(pattern)} begins with no kind.`, remedy);
            return;
        }
        const rule = { pattern, place, settings: {}, places: {}, used: false };
        for (const setting of node.entries)
            this.#setting(rule, setting);
        this.#rules.push(rule);
    }
    #setting(rule, entry) {
        const { key, node, keyPlace } = entry;
        const name = SETTINGS.find((one) => one === key);
        if (name === undefined) {
            const near = (0,closest/* closest */.k)(key, SETTINGS);
            const remedy = near === undefined ? `Settings are ${SETTINGS.join(', ')}.` : `Did you mean ${near}?`;
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, keyPlace, `sync knows no setting ${JSON.stringify(key)}.`, remedy);
            return;
        }
        if ((name === 'renamed_from' || name === 'id') &&
            (rule.pattern.includes('*') || !rule.pattern.includes('/'))) {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingNeedsAddress, keyPlace, `${name} cannot be set for a pattern.`, 'Write it under one address.');
            return;
        }
        const value = this.#value(name, node);
        if (value === undefined)
            return;
        if (value !== null)
            Object.assign(rule.settings, { [name]: value });
        rule.places[name] = keyPlace;
    }
    /** The value of a setting; undefined after a finding, null where it says nothing for this target. */
    #value(name, node) {
        const value = (0,source_node/* nodeValue */.E8)(node);
        const bad = (remedy) => {
            this.#say(bundle_codes/* BUNDLE_CODES */.c.settingInvalid, node.place, `${name} does not take ${JSON.stringify(value).slice(0, 60)}.`, remedy);
            return undefined;
        };
        switch (name) {
            case 'protect':
            case 'take_over':
            case 'delete':
                return typeof value === 'boolean' ? value : bad('Write true or false.');
            case 'on_drift':
                return value === 'hold' || value === 'overwrite' || value === 'keep'
                    ? value
                    : bad('Write hold, overwrite or keep.');
            case 'run':
                return value === 'once' || value === 'on_change' ? value : bad('Write once or on_change.');
            case 'renamed_from':
                return typeof value === 'string' && value !== ''
                    ? value
                    : bad('Write the old address, for instance prompts/Old name.');
            case 'ignore': {
                const isList = Array.isArray(value) &&
                    value.every((path) => typeof path === 'string' && (0,model/* parsePath */.Rr)(path) !== undefined);
                return isList
                    ? value
                    : bad('Write a list of fields, for instance [description, config.temperature].');
            }
            case 'id':
                return this.#pin(node, bad);
        }
    }
    #pin(node, bad) {
        const remedy = `Write the id per target: {${this.#target}: 41}.`;
        if (node.type !== 'map')
            return bad(remedy);
        const ids = (0,source_node/* nodeValue */.E8)(node);
        for (const id of Object.values(ids)) {
            if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id)))
                return bad(remedy);
        }
        return Object.hasOwn(ids, this.#target) ? ids[this.#target] : null;
    }
    #findConflicts() {
        for (const [index, rule] of this.#rules.entries()) {
            if (rule.pattern.includes('*'))
                continue;
            for (const other of this.#rules.slice(0, index)) {
                if (other.pattern !== rule.pattern)
                    continue;
                for (const name of SETTINGS) {
                    const here = rule.settings[name];
                    const there = other.settings[name];
                    if (here === undefined || there === undefined || (0,model/* sameJson */.Vk)(here, there))
                        continue;
                    const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.settingConflict, rule.places[name] ?? rule.place, `${name} of ${rule.pattern} is set differently at another place.`, 'Keep one of the two.', { message: 'the other one', place: other.places[name] ?? other.place });
                    this.#findings.push({ ...finding, address: rule.pattern });
                }
            }
        }
    }
    #say(code, place, message, remedy) {
        this.#findings.push((0,source_codes/* sourceFinding */.r)(code, place, message, remedy));
    }
}

;// CONCATENATED MODULE: ./build/bundle/load-desired.js










/** Loads, resolves and checks all bundles: one pass, all findings of all files at once (design §4). */
function loadDesired(options) {
    const findings = [];
    const bundles = [];
    for (const { file, bytes } of options.files) {
        const loaded = (0,load_bundle/* loadBundle */.p)(file, bytes, options.kinds);
        findings.push(...loaded.findings);
        if (loaded.bundle !== undefined)
            bundles.push(loaded.bundle);
    }
    const texts = new TextReader(options.root, options.overlay ?? new Map());
    const context = { ...options, readText: texts.read.bind(texts) };
    const items = [];
    for (const { items: raw } of bundles) {
        for (const item of raw) {
            const resolved = (0,resolve_item/* resolveItem */.K)(item, context, findings);
            if (resolved !== undefined)
                items.push(resolved);
        }
    }
    const sync = new SyncSettings(bundles, options.target, options.kinds, findings);
    for (const { resource } of items)
        resource.settings = sync.of(resource.address);
    checkAddresses(items, findings);
    checkRenames(items, sync, findings);
    checkReferences(items, sync.deletions, findings);
    if (!(0,model/* hasErrors */.Cs)(findings))
        sync.reportUnused(items.map((item) => item.resource.address));
    const resources = items.map((item) => item.resource);
    return {
        resources,
        findings: unique((0,model/* sortFindings */.Tc)(findings)),
        bundles,
        sync,
        texts: [...texts.files].sort(),
        digest: digestOf(resources),
    };
}
/** Texts are read once, however many items use them. */
class TextReader {
    files = new Set();
    #root;
    #overlay;
    #known = new Map();
    constructor(root, overlay) {
        this.#root = root;
        this.#overlay = overlay;
    }
    read(fromFile, relativePath, node) {
        const key = `${fromFile}\0${relativePath}`;
        const known = this.#known.get(key);
        if (known?.text !== undefined)
            return { text: known.text, file: known.file };
        const read = this.#laidOver(fromFile, relativePath) ??
            readReferencedText(this.#root, fromFile, relativePath, node.place);
        this.#known.set(key, read);
        if (read.text !== undefined)
            this.files.add(read.file);
        return read;
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
        const identity = (0,model/* canonical */.$N)([
            kind.name,
            resource.partition,
            ...kind.key.map((name) => (0,model/* toForms */.ln)(resource.value[name] ?? null)),
        ]);
        const twin = byAddress.get(address) ?? byIdentity.get(identity);
        if (twin !== undefined) {
            const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.duplicateAddress, place, `${address} is already at ${(0,model/* formatPlace */.dE)(twin.place)}${twin.address === address ? '' : ` as ${twin.address}`}.`, `Remove one of the two, or give it another ${kind.key.join(', ')}.`, { message: 'the first one', place: twin.place });
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
    const look = (0,model/* canonical */.$N)([
        resource.kind.name,
        resource.partition,
        ...resource.kind.key.map((name) => lookOf(value[name])),
    ]);
    const similar = byLook.get(look);
    if (similar === undefined)
        byLook.set(look, resource);
    else {
        const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.similarAddress, resource.place, `${JSON.stringify(address)} differs from ${JSON.stringify(similar.address)} only by case or white space.`, 'Rename one of the two if both are meant; remove one if they are the same.', { message: 'the other one', place: similar.place });
        findings.push({ ...finding, address });
    }
    if (typeof value.name === 'string' && value.name !== value.name.trim()) {
        const place = resource.placeOf(['name']);
        const finding = (0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.paddedName, place, 'The name begins or ends with white space, which nobody can see.', 'Remove it.');
        findings.push({ ...finding, address });
    }
}
function lookOf(value) {
    return typeof value === 'string'
        ? value.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
        : (0,model/* toForms */.ln)(value ?? null);
}
function checkRenames(items, sync, findings) {
    const addresses = new Set(items.map((item) => item.resource.address));
    const from = new Map();
    for (const { resource } of items) {
        const { address, settings } = resource;
        const place = sync.placeOf(address, settings.delete === true ? 'delete' : 'renamed_from') ?? resource.place;
        if (settings.delete === true && sync.deletions.includes(address)) {
            findings.push({
                ...(0,source_codes/* sourceFinding */.r)(bundle_codes/* BUNDLE_CODES */.c.deleteOfItem, place, `${address} is marked for deletion and still in the files.`, 'Remove the item, or the mark.'),
                address,
            });
        }
        const old = settings.renamed_from;
        if (old === undefined)
            continue;
        const other = from.get(old);
        from.set(old, address);
        if (!addresses.has(old) && other === undefined)
            continue;
        const message = other === undefined
            ? `${old}, from which it is renamed, is still in the files.`
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
        value: (0,model/* toForms */.ln)(resource.value),
        settings: resource.settings,
    }));
    return (0,model/* digest */.br)(forms.sort((a, b) => (a.address < b.address ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/bundle/read-files.js + 1 modules
var read_files = __webpack_require__(88906);
;// CONCATENATED MODULE: ./build/engine/files.js


/** The bundle patterns of a configuration, from the root. */
function bundlePatterns(config) {
    return config.bundles.map((pattern) => fromRoot(config, pattern));
}
/** Finds and reads the bundles: those named, else those of the configuration. */
async function readBundles(config, named) {
    const patterns = named.length > 0 ? [...named] : bundlePatterns(config);
    const written = [...(config.bundlePlaces ?? [])];
    const places = new Map(named.length > 0 ? [] : written.map(([text, place]) => [fromRoot(config, text), place]));
    const found = await (0,read_files/* findBundleFiles */.L$)(config.root, patterns, places);
    const files = [];
    const findings = [...found.findings];
    for (const file of found.files) {
        const { bytes, finding } = await (0,read_files/* readBytes */.io)(config.root, file);
        if (finding !== undefined)
            findings.push(finding);
        if (bytes !== undefined)
            files.push({ file, bytes });
    }
    return { files, findings, complete: named.length === 0 };
}
/** The text of a bundle by its name, to show a finding with the source around it. */
function sourceOf(files) {
    const texts = new Map(files?.files.map(({ file, bytes }) => [file, bytes]));
    return (file) => {
        const bytes = texts.get(file);
        return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    };
}
/** A pattern of the configuration, from the root; `!pattern` stays an exclusion with its folder put before it. */
function fromRoot({ folder }, pattern) {
    if (folder === '')
        return pattern;
    return pattern.startsWith('!') ? `!${folder}/${pattern.slice(1)}` : `${folder}/${pattern}`;
}
/** What the files say for one target; `org` is null while nothing names the organization. */
function desire(config, target, kinds, org, files, overlay) {
    return loadDesired({
        root: config.root,
        files: files.files,
        kinds,
        target: target.name,
        org,
        vars: target.vars,
        secrets: target.secrets,
        unknownFields: target.unknownFields ?? config.unknownFields,
        ...(overlay === undefined ? {} : { overlay }),
    });
}


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   lX: () => (/* binding */ readGit),
/* harmony export */   qI: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The real git: asks for nothing, speaks English, takes no lock that another git could stumble over. */
const runGit = (args, cwd) => new Promise((resolve) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, windowsHide: true };
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ code, stdout, stderr });
    });
});
/**
 * Reads repository root, origin, HEAD and the state of the work tree with three git processes.
 * @param folder any folder of the work tree
 */
async function readGit(folder, run = runGit) {
    const [place, origin, status] = await Promise.all([
        run(['rev-parse', '--is-shallow-repository', '--show-toplevel'], folder),
        run(['config', '--get', 'remote.origin.url'], folder),
        run(['status', '--porcelain=v2', '--branch', '-z', '--', ':/', ':(top,exclude).pipelines-sync'], folder),
    ]);
    const lines = place.stdout.split('\n');
    const root = lines[1];
    if (place.code !== 0 || root === undefined || root === '') {
        return { ...NOTHING, changed: [], problem: problemOf(place.stderr) };
    }
    const { commit, changed } = readStatus(status.stdout);
    const read = status.code === 0;
    return {
        root: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root),
        originUrl: origin.code === 0 ? origin.stdout.replace(/\r?\n$/, '') || null : null,
        commit: read ? commit : null,
        shallow: lines[0] === 'true',
        dirty: read ? changed.length > 0 : null,
        changed: read ? changed : [],
        problem: read ? null : problemOf(status.stderr),
    };
}
/**
 * Of files of a configuration, given from its root, those that are committed as they are on disk.
 * @param changed paths that git calls changed, from its own root; untracked folders end with `/`
 */
async function committedFiles(gitRoot, changed, root, files, run = runGit) {
    if (gitRoot === null || files.length === 0)
        return new Set();
    const tracked = await run(['--literal-pathspecs', 'ls-files', '-z', '--', ...files], root);
    if (tracked.code !== 0)
        return new Set();
    const known = new Set(tracked.stdout.split('\0'));
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(gitRoot, root).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    const isChanged = (file) => {
        const full = below === '' ? file : `${below}/${file}`;
        return changed.some((one) => one === full || (one.endsWith('/') && full.startsWith(one)));
    };
    return new Set(files.filter((file) => known.has(file) && !isChanged(file)));
}
const NOTHING = { root: null, originUrl: null, commit: null, shallow: null, dirty: null };
/** No repository is no problem; one that git will not open is. */
function problemOf(stderr) {
    const line = stderr.split('\n').find((text) => text.startsWith('fatal: '));
    if (line === undefined || /not a git repository|must be run in a work tree/.test(line))
        return null;
    return line.slice('fatal: '.length).trim();
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

/***/ 47317:
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
// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var bundle_config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/pipelines/kinds/index.js + 10 modules
var pipelines_kinds = __webpack_require__(45582);
// EXTERNAL MODULE: ./build/engine/files.js + 4 modules
var engine_files = __webpack_require__(12845);
// EXTERNAL MODULE: ./build/engine/git-info.js
var git_info = __webpack_require__(3252);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/engine/settings-codes.js
var settings_codes = __webpack_require__(14897);
;// CONCATENATED MODULE: ./build/engine/sdk-config.js





/** How messages call the file: by what a person typed, never by its place on this machine. */
const SDK_CONFIG_NAME = '~/.config/pipelines/config.json';
/**
 * Reads the SDK's configuration file: `PIPELINES_CONFIG_FILE` (a leading `~` is the home folder), else
 * `~/.config/pipelines/config.json` (C-g). A missing file is no finding; one that cannot be read or is no
 * JSON object is a warning that shows nothing of its content. The file is never written.
 */
async function readSdkConfig(options) {
    const home = options.home ?? (0,external_node_os_.homedir)();
    const named = options.env.PIPELINES_CONFIG_FILE;
    const isNamed = named !== undefined && named !== '';
    const file = isNamed
        ? named.replace(/^~(?=$|[/\\])/, () => home)
        : external_node_path_.join(home, '.config', 'pipelines', 'config.json');
    const name = isNamed ? 'The file that PIPELINES_CONFIG_FILE names' : SDK_CONFIG_NAME;
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const reason = error.code;
        if (reason === 'ENOENT' || reason === 'ENOTDIR')
            return { config: null, findings: [] };
        return { config: null, findings: [leftOut(`${name} cannot be read (${reason ?? 'unknown reason'}).`)] };
    }
    let data;
    try {
        data = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        // The parser's own message quotes the text around the fault, which may be the key.
        return { config: null, findings: [leftOut(`${name} is not valid JSON.`)] };
    }
    if (!(0,model/* isObject */.Gv)(data))
        return { config: null, findings: [leftOut(`${name} does not hold a JSON object.`)] };
    const config = {};
    if (typeof data.api_key === 'string')
        config.api_key = data.api_key;
    if (typeof data.base_url === 'string')
        config.base_url = data.base_url;
    if (typeof data.org_id === 'string' || typeof data.org_id === 'number')
        config.org_id = data.org_id;
    return { config, findings: [] };
}
function leftOut(message) {
    const { code, severity } = settings_codes/* SETTINGS_CODES */.r.sdkConfig;
    return {
        code,
        severity,
        message: `${message} It is left out.`,
        remedy: 'Repair or remove the file; pipelines-sync never writes it.',
    };
}

// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/engine/settings-input.js
var settings_input = __webpack_require__(84295);
;// CONCATENATED MODULE: ./build/engine/settings-key.js



/** The variable that holds a target's key when the configuration names none: `PIPELINES_API_KEY_<TARGET>`. */
function defaultKeyVariable(target) {
    return `PIPELINES_API_KEY_${target.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}`;
}
/**
 * Everything that could be a key, to be kept out of every message, also as an address would show one that
 * somebody put there: without white space around it, and in lower case.
 */
function candidateKeys({ flags, env, target, sdkConfig }) {
    const variables = [target.apiKeyEnv ?? '', defaultKeyVariable(target.name), 'PIPELINES_API_KEY'];
    const keys = [flags.apiKey, ...variables.map((name) => (0,settings_input/* readVariable */.nt)(env, name)), sdkConfig?.api_key];
    return keys.filter(settings_input/* isSet */.vM).flatMap((key) => [key, key.trim(), key.trim().toLowerCase()]);
}
/**
 * The key: flag, then the target's variables, then the SDK's file (C-g; never the keychain). Where the
 * target writes `api_key_env`, that variable is the only one: another key would be another
 * organization's. A missing key is an error unless offline; a key that no header may carry always is.
 */
function findKey(input, tell) {
    const places = keyPlaces(input);
    const found = places.find(({ value }) => (0,settings_input/* isSet */.vM)(value));
    if (found?.value === undefined) {
        if (input.offline !== true)
            tellMissing(input, places, tell);
        return undefined;
    }
    const fault = headerFault(found.value);
    if (fault === undefined)
        return { value: found.value, source: found.source };
    tell(settings_codes/* SETTINGS_CODES */.r.keyCharacters, `The API key from ${found.source} ${fault}, which no HTTP header may carry. It is not shown here.`, 'Set it again without quotes, spaces or line breaks; a secret pasted from a file often ends with one.');
    return undefined;
}
function keyPlaces(input) {
    const { flags, env, target, sdkConfig } = input;
    const flag = { source: '--api-key', value: flags.apiKey };
    const variable = (name) => ({
        source: name,
        value: (0,settings_input/* readVariable */.nt)(env, name),
    });
    if (target.apiKeyEnv !== null)
        return [flag, variable(target.apiKeyEnv)];
    const sdkName = (0,settings_input/* isSet */.vM)(env.PIPELINES_CONFIG_FILE) ? 'the file of PIPELINES_CONFIG_FILE' : SDK_CONFIG_NAME;
    return [
        flag,
        variable(defaultKeyVariable(target.name)),
        variable('PIPELINES_API_KEY'),
        { source: `api_key in ${sdkName}`, value: sdkConfig?.api_key },
    ];
}
function tellMissing(input, places, tell) {
    const { target } = input;
    const only = target.apiKeyEnv;
    tell(settings_codes/* SETTINGS_CODES */.r.noKey, `There is no API key for target ${target.name}. Looked at: ${places.map((at) => at.source).join(', ')}.`, only !== null
        ? `Set ${only}, the only variable that is read because api_key_env names it, or pass --api-key.`
        : `Set ${defaultKeyVariable(target.name)} or PIPELINES_API_KEY. The SDK's keychain is never read.`, { place: only !== null ? (target.places?.api_key_env ?? target.place) : undefined });
}
/** What keeps a key out of a header, in words that show nothing of it. */
function headerFault(key) {
    if (/[\r\n]/.test(key))
        return 'has a line break in it';
    if (/\s/u.test(key))
        return 'has white space in it';
    if (/[^\p{ASCII}]/u.test(key))
        return 'has characters outside ASCII in it';
    return /[^!-~]/.test(key) ? 'has control characters in it' : undefined;
}

// EXTERNAL MODULE: ./build/bundle/config-url.js
var config_url = __webpack_require__(66839);
;// CONCATENATED MODULE: ./build/engine/settings-url.js



const DEFAULT_BASE_URL = 'https://api.pipelines.tech';
const ENV_NAMES = ['PIPELINES_BASE_URL', 'PIPELINES_INTERNAL_BASE_URL'];
/**
 * `--base-url`, then the environment, then the target, then the SDK's file, then the platform's own
 * address (C-g). An environment that contradicts the target is refused: obeying it would send the
 * changes of one target to the platform of another. Undefined after an error.
 */
function chooseBaseUrl(input, tell) {
    const { flag, target } = input;
    const source = '--base-url';
    if ((0,settings_input/* isSet */.vM)(flag)) {
        const url = read(flag, source, tell);
        if (url === undefined)
            return undefined;
        // What the environment says is not judged here: the flag is the way around it.
        const silent = withoutFlag(input, () => { });
        // The stand-in target has no address of its own that a flag could differ from.
        return { url, source, named: true, overrides: !(0,settings_input/* isImplicit */.Yq)(target) && url !== silent?.url };
    }
    return withoutFlag(input, tell);
}
function withoutFlag({ env, target, sdk, offline }, tell) {
    const written = target.baseUrl;
    const name = ENV_NAMES.find((variable) => (0,settings_input/* isSet */.vM)(env[variable]));
    if (name !== undefined) {
        const url = read(env[name] ?? '', name, tell);
        if (url === undefined)
            return undefined;
        if (written === null || written === url)
            return { url, source: name, named: true, overrides: false };
        tell(settings_codes/* SETTINGS_CODES */.r.envDiffers, `${name} is ${url}, but target ${target.name} is on ${written}. The environment is not obeyed here.`, `Unset ${name}, or pass --base-url to go elsewhere on purpose, with a ledger of its own.`, { severity: offline ? 'warning' : 'error', place: target.places?.base_url ?? target.place });
    }
    const plain = { named: false, overrides: false };
    if (written !== null)
        return { url: written, source: `base_url of target ${target.name}`, ...plain };
    if ((0,settings_input/* isSet */.vM)(sdk?.base_url)) {
        const source = 'base_url in the SDK configuration';
        const url = read(sdk.base_url, source, tell);
        return url === undefined ? undefined : { url, source, ...plain };
    }
    return { url: DEFAULT_BASE_URL, source: 'the default', ...plain };
}
function read(text, source, tell) {
    const result = (0,config_url/* readBaseUrl */.$P)(text);
    if ('url' in result)
        return result.url;
    const { is, remedy } = config_url/* BASE_URL_PROBLEMS */.F3[result.problem];
    tell(result.problem === 'clear' ? settings_codes/* SETTINGS_CODES */.r.clearText : settings_codes/* SETTINGS_CODES */.r.baseUrl, `${source} ${is}`, remedy);
    return undefined;
}
/**
 * Whether the key may go to this address: `https://*.pipelines.tech`, loopback, or a host that a person
 * named by flag or environment. A file of the repository alone never decides where a key goes: whoever
 * can open a pull request could have it sent to themselves.
 */
function mayReceiveKey(base, env, target, tell) {
    const hosts = namedHosts(env.PIPELINES_SYNC_HOSTS, tell);
    const url = new URL(base.url);
    if ((0,config_url/* isLoopback */.U9)(url.hostname))
        return;
    // readBaseUrl lets no http:// to another machine through; this is the last look before a key leaves.
    if (url.protocol !== 'https:') {
        tell(settings_codes/* SETTINGS_CODES */.r.clearText, `${base.source} ${config_url/* BASE_URL_PROBLEMS */.F3.clear.is}`, config_url/* BASE_URL_PROBLEMS */.F3.clear.remedy);
        return;
    }
    if (url.hostname.endsWith('.pipelines.tech') && url.port === '')
        return;
    if (base.named || hosts.some((host) => host === url.hostname || host === hostAndPort(url)))
        return;
    tell(settings_codes/* SETTINGS_CODES */.r.hostNotNamed, `The API key is not sent to ${url.host}: only ${base.source} names it, and a file alone does not decide where a key goes.`, `If you trust it, pass --base-url ${base.url} or set PIPELINES_SYNC_HOSTS=${url.host}.`, { place: target.places?.base_url ?? target.place });
}
/** `host` and `host:port` entries, between commas or spaces; a host without a port stands for all its ports. */
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
        tell(settings_codes/* SETTINGS_CODES */.r.hostList, `Entry ${index + 1} of PIPELINES_SYNC_HOSTS is not a host or host:port, and is left out.`, 'Write names like pipelines.example.com or pipelines.example.com:8443, with commas between them.');
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

;// CONCATENATED MODULE: ./build/engine/settings.js






/**
 * Key, base URL and organization of a run (design §4, C-g). Pure. An empty flag or variable counts as
 * not set. No finding ever holds a key. `settings` is missing when a finding is an error.
 */
function resolveSettings(input) {
    const { flags, env, target, sdkConfig } = input;
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
    if ((0,settings_input/* isSet */.vM)(env.PIPELINES_ENV)) {
        tell(settings_codes/* SETTINGS_CODES */.r.deadVariable, 'PIPELINES_ENV is set, but nothing reads it: neither pipelines-sync nor the SDK since 0.1.15.', 'Unset it, and choose with --target or PIPELINES_BASE_URL.');
    }
    // A committed target means the same on every machine; the SDK's file fills in only where there is none.
    const fallback = (0,settings_input/* isImplicit */.Yq)(target) ? sdkConfig : null;
    const base = chooseBaseUrl({ flag: flags.baseUrl, env, target, sdk: fallback, offline }, tell);
    const orgId = chooseOrg(flags.org, target, fallback, tell);
    const key = findKey(input, tell);
    // Offline no key is sent; that it would be refused is still worth knowing.
    const tellHost = offline
        ? (kind, message, remedy, more) => tell(kind, message, remedy, { ...more, severity: 'warning' })
        : tell;
    if (base !== undefined && (key !== undefined || offline))
        mayReceiveKey(base, env, target, tellHost);
    if ((0,model/* hasErrors */.Cs)(findings) || base === undefined || orgId === undefined)
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
function ownLedgerName(target, baseUrl, orgId) {
    const host = baseUrl.replace(/^https?:\/\//, '');
    return orgId === null ? `${target}@${host}` : `${target}@${host}@${orgId}`;
}
/** Null: not said anywhere. Undefined: said, and unusable. */
function chooseOrg(flag, target, sdk, tell) {
    if (flag !== undefined && String(flag).trim() !== '') {
        const org = readOrg(flag);
        if (org !== undefined)
            return org;
        tell(settings_codes/* SETTINGS_CODES */.r.org, '--org is not a positive whole number.', 'Pass the number of the organization: --org 2.');
        return undefined;
    }
    if (target.orgId !== null)
        return target.orgId;
    if (sdk?.org_id === undefined || String(sdk.org_id).trim() === '')
        return null;
    const org = readOrg(sdk.org_id);
    if (org !== undefined)
        return org;
    tell(settings_codes/* SETTINGS_CODES */.r.org, 'org_id in the SDK configuration is not a positive whole number.', 'Run: pipelines config set org_id 2 (with your number), or pass --org.');
    return undefined;
}
function readOrg(value) {
    const text = String(value).trim();
    if (!/^[1-9]\d*$/.test(text))
        return undefined;
    const org = Number(text);
    return Number.isSafeInteger(org) ? org : undefined;
}

;// CONCATENATED MODULE: ./build/engine/open-files.js








/** Findings that end a run before the first request. */
class FindingsError extends Error {
    findings;
    /** The bundles as they were read; undefined where it did not come to that. */
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
 * @throws FindingsError where there is no target to speak of; UserError where nothing was configured
 */
async function openFiles(flags, named, io, offline, { use = 'needed', forgive = () => false } = {}) {
    const kinds = pipelines_kinds/* kinds */.E;
    const git = await (0,git_info/* readGit */.lX)(homeOf(flags, io));
    const { config, findings } = await openConfig(flags, named, git.originUrl, kinds, io, use);
    const chosen = (0,bundle_config/* chooseTarget */.bx)(config, flags.target);
    if (chosen.finding !== undefined)
        findings.push(chosen.finding);
    if (chosen.target === undefined) {
        throw new FindingsError(findings);
    }
    const target = chosen.target;
    const sdk = await readSdkConfig({ env: io.env });
    const resolved = resolveSettings({
        flags: definedOnly({ apiKey: flags.apiKey, baseUrl: flags.baseUrl, org: flags.org }),
        env: io.env,
        target,
        sdkConfig: sdk.config,
        offline,
    });
    findings.push(...sdk.findings, ...resolved.findings);
    if (resolved.settings !== undefined)
        io.conceal([resolved.settings.apiKey]);
    io.conceal(target.secrets.map((name) => io.env[name] ?? ''));
    const files = await readNamed(config, named, io);
    const desired = (0,engine_files/* desire */.XS)(config, target, kinds, resolved.settings?.orgId ?? target.orgId, files);
    const ofFiles = [...files.findings, ...desired.findings];
    if (use === 'needed')
        findings.push(...ofFiles);
    return {
        kinds,
        config,
        target,
        settings: resolved.settings,
        git,
        files,
        desired,
        findings: (0,model/* sortFindings */.Tc)(findings.filter((finding) => !forgive(finding))),
        brokenFiles: use === 'needed' ? 0 : ofFiles.filter((one) => one.severity === 'error').length,
    };
}
/** The configuration, or one for the named bundles alone where there is none; its errors end the command. */
async function openConfig(flags, named, originUrl, kinds, io, use = 'needed') {
    const loaded = await (0,bundle_config/* loadConfig */.Z9)({
        cwd: io.cwd,
        ...(flags.config === undefined ? {} : { configPath: flags.config }),
        originUrl,
        kinds: kinds.all.map((kind) => kind.name),
    });
    const findings = [...loaded.findings];
    if (loaded.config === undefined && (0,model/* hasErrors */.Cs)(findings)) {
        throw new FindingsError(findings);
    }
    const root = (await (0,bundle_config/* findRoot */.wg)(io.cwd)) ?? io.cwd;
    const config = loaded.config ?? (0,bundle_config/* implicitConfig */.gp)({ root, cwd: io.cwd, bundles: named });
    if (loaded.config === undefined && named.length === 0 && use === 'needed') {
        throw new model/* UserError */.yo('PS3201', 'There is no pipelines-sync.yaml here, and no bundle was named.', 'Run pipelines-sync init, or name the bundles: pipelines-sync plan my-bundle.yaml.');
    }
    return { config, findings };
}
/** Reads the bundles named on the command line, else those of the configuration. */
function readNamed(config, named, io) {
    return (0,engine_files/* readBundles */.AA)(config, named.map((file) => toRoot(file, config.root, io.cwd)));
}
/** Where the files are: a configuration named on the command line may lie in another repository. */
function homeOf(flags, io) {
    return flags.config === undefined || flags.config === ''
        ? io.cwd
        : external_node_path_.dirname(external_node_path_.resolve(io.cwd, flags.config));
}
function definedOnly(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
/** Files on the command line are relative to where one stands, bundles to the repository. */
function toRoot(file, root, cwd) {
    return external_node_path_.relative(root, external_node_path_.resolve(cwd, file)).replaceAll(external_node_path_.sep, '/');
}


/***/ }),

/***/ 14897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ SETTINGS_CODES)
/* harmony export */ });
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** All findings about flags, environment and the SDK's file; docs/errors.md is generated from this table. */
const SETTINGS_CODES = {
    hostNotNamed: error('PS3101', 'The API key is not sent to a host that only a file names.'),
    clearText: error('PS3102', 'A base URL is http:// on another machine, where a key could be read.'),
    envDiffers: error('PS3103', "An environment base URL differs from the target's, and is not obeyed."),
    baseUrl: error('PS3104', 'A base URL of the command line, the environment or the SDK cannot be used.'),
    noKey: error('PS3105', 'No API key was found.'),
    keyCharacters: error('PS3106', 'The API key has characters that no HTTP header may carry.'),
    org: error('PS3107', 'An organization id of the command line or the SDK is no positive whole number.'),
    deadVariable: warning('PS3108', 'PIPELINES_ENV is set, but nothing reads it.'),
    sdkConfig: warning('PS3109', 'The SDK configuration file cannot be read, and is left out.'),
    hostList: warning('PS3110', 'An entry of PIPELINES_SYNC_HOSTS is not a host, and is left out.'),
    noOrganization: note('PS3111', 'A target names no organization, so that of the API key is used, whichever it is.'),
};


/***/ }),

/***/ 84295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ isImplicit),
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** A variable by a name that a file chose, which may also be the name of something of every object. */
function readVariable(env, name) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}
/** True for a flag or variable that holds something: an empty one counts as not set (C-g). */
function isSet(value) {
    return value !== undefined && value.trim() !== '';
}
/** True for the target that stands in where there is no configuration file. */
function isImplicit(target) {
    return target.place === undefined;
}


/***/ }),

/***/ 23317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ renderFindingsText)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91872);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);



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
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStyle */ .Oe)(view.color);
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
    const blocks = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings).map((finding) => findingBlock(finding, sourceLines, style));
    return `${[...blocks, findingsSummary(findings, view.files, style)].join('\n\n')}\n`;
}
/** `1 error, 2 warnings in 2 of 6 files. Nothing was sent.` */
function findingsSummary(findings, files, style) {
    if (findings.length === 0)
        return style.good(`No findings in ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files, 'file')}.`);
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
    const parts = [];
    if (errors > 0)
        parts.push(style.bad((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(errors, 'error')));
    if (warnings > 0)
        parts.push(style.warn((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warnings, 'warning')));
    if (notes > 0)
        parts.push(style.info((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(notes, 'note')));
    const touched = new Set(findings.flatMap((finding) => finding.place?.file ?? [])).size;
    const where = touched === 0 ? '' : ` in ${touched} of ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.max(files, touched), 'file')}`;
    return `${parts.join(', ')}${where}.${errors > 0 ? ' Nothing was sent.' : ''}`;
}
function findingBlock(finding, sourceLines, style) {
    const paint = { error: style.bad, warning: style.warn, note: style.info }[finding.severity];
    const first = [
        finding.place === undefined ? '' : style.strong((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(finding.place))),
        paint(`${finding.severity} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.code)}`),
        finding.address === undefined ? '' : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.address),
    ];
    const out = [first.filter((part) => part !== '').join('  '), ...indented(finding.message)];
    if (finding.place !== undefined)
        out.push(...excerpt(finding.place, sourceLines, style));
    for (const related of finding.related ?? []) {
        out.push(`  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(related.message)}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(related.place))}`);
    }
    if (finding.remedy !== undefined) {
        const [start = '', ...rest] = indented(finding.remedy);
        out.push(`  ${style.good('To do:')} ${start.trimStart()}`, ...rest.map((line) => `       ${line}`));
    }
    return out.join('\n');
}
function indented(text) {
    return text.split('\n').map((line) => `  ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(line)}`);
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
    const before = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cutStart */ .Dr)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(line.slice(0, at)), LEAD);
    const after = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(line.slice(at)), LINE - Math.min(LEAD, before.length));
    return { text: before + after, caret: (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(before) };
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Oe: () => (/* binding */ makeStyle),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

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
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u30ff\uff01-\uff60\uffe0-\uffe6]/gu;
const NO_WIDTH = /\p{Mn}|\p{Me}|\u200c|\u200d/gu;
/** Columns that a text takes in a terminal; close enough for padding, not for wrapping. */
function displayWidth(text) {
    const wide = text.match(WIDE)?.length ?? 0;
    const none = text.match(NO_WIDTH)?.length ?? 0;
    return Array.from(text).length + wide - none;
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
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ })

};
