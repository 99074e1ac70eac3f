export const id = 308;
export const ids = [308];
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

/***/ 52308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FR: () => (/* binding */ openConfig),
  GA: () => (/* binding */ openOffline),
  Ap: () => (/* binding */ opened_openTarget),
  c2: () => (/* binding */ printFindings),
  zd: () => (/* binding */ printed),
  Mk: () => (/* reexport */ open_files/* readNamed */.Mk)
});

// EXTERNAL MODULE: ./build/engine/files.js + 4 modules
var files = __webpack_require__(12845);
// EXTERNAL MODULE: ./build/engine/open-files.js + 4 modules
var open_files = __webpack_require__(47317);
// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var bundle_config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/pipelines/platform.js
var platform = __webpack_require__(69661);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/engine/connect.js
var connect = __webpack_require__(58749);
// EXTERNAL MODULE: ./build/engine/open-client.js
var open_client = __webpack_require__(19451);
// EXTERNAL MODULE: ./build/ledger/index.js + 24 modules
var build_ledger = __webpack_require__(37965);
// EXTERNAL MODULE: ./build/engine/source-guard.js + 1 modules
var source_guard = __webpack_require__(72471);
// EXTERNAL MODULE: ./build/engine/work-tree.js
var work_tree = __webpack_require__(54035);
;// CONCATENATED MODULE: ./build/engine/open-source.js



/** Where the files come from, and whether they may be applied from there. */
async function openSource(offline, ledger, allowOlder, io) {
    const { root, commit, changed: entries } = offline.git;
    const git = root === null ? null : io.openGit(root);
    const changed = git === null || root === null ? [] : await (0,work_tree/* changedInputs */.W)({ root, changed: entries }, git, offline);
    let verdict;
    return {
        source: { commit, dirty: changed.length > 0 },
        judge: () => {
            verdict ??= (0,source_guard/* judgeSource */.r)({
                target: offline.target,
                ledger,
                commit,
                changed,
                allowOlder,
                relate: async (applied, here) => git === null
                    ? { is: 'unknown', why: 'there is no git repository' }
                    : (0,build_ledger/* relate */.c7)(git, () => (0,build_ledger/* chooseRemote */.yh)(git), applied, here),
            });
            return verdict;
        },
    };
}

// EXTERNAL MODULE: ./build/engine/open-store.js
var open_store = __webpack_require__(80131);
// EXTERNAL MODULE: ./build/engine/patterns.js
var patterns = __webpack_require__(28348);
;// CONCATENATED MODULE: ./build/engine/open-target.js












/**
 * Opens a target: files first (a broken file never causes a request), then key, ledger.
 * @throws FindingsError when an item, or a setting, is wrong
 */
async function openTarget(flags, named, io, { use = 'needed', forgive, inspect, onFindings }) {
    const offline = await (0,open_files/* openFiles */.Km)(flags, named, io, false, {
        use,
        ...(forgive === undefined ? {} : { forgive }),
    });
    inspect?.(offline);
    const { settings, config, target, kinds } = offline;
    const stopOnErrors = () => {
        if (!(0,model/* hasErrors */.Cs)(offline.findings) && settings !== undefined)
            return;
        throw new open_files/* FindingsError */.NH(offline.findings, offline.files);
    };
    stopOnErrors();
    if (settings === undefined)
        throw new open_files/* FindingsError */.NH(offline.findings, offline.files);
    if (use === 'needed')
        (0,patterns/* checkPatterns */.u)(flags, {
            kinds,
            resources: offline.desired.resources,
            inTarget: (address) => (0,bundle_config/* isInTarget */.jE)(target, address),
            target: target.name,
        });
    const client = (0,open_client/* openClient */.M)(settings, target, flags, io);
    try {
        const { org } = await (0,connect/* identify */.l)(client, settings.orgId);
        if (settings.orgId === null) {
            // Only now the organization is known: what the items say of it has to be judged again.
            offline.desired = (0,files/* desire */.XS)(config, target, kinds, org, offline.files);
            const others = offline.desired.findings.filter((one) => one.code === bundle_codes/* BUNDLE_CODES */.c.otherOrganization.code);
            if (use === 'needed')
                offline.findings = (0,model/* sortFindings */.Tc)([...offline.findings, ...others]);
            else
                offline.brokenFiles += others.length;
            stopOnErrors();
        }
        onFindings(offline.findings, offline.files);
        const store = await (0,open_store/* openStore */.C)(offline, settings.ledgerTarget, io);
        const binding = {
            namespace: config.namespace,
            target: settings.ledgerTarget,
            org_id: org,
            base_url: settings.baseUrl,
            configuration: config.file,
        };
        const ledger = flags.ledger === false
            ? {
                state: 'absent',
                head: undefined,
                entries: new Map(),
                revision: null,
                interrupted: false,
            }
            : await store.read(binding);
        const session = {
            kinds,
            config,
            target,
            org,
            baseUrl: settings.baseUrl,
            desired: offline.desired,
            complete: offline.files.complete,
            reader: new platform/* PipelinesReader */.$g(client),
            store,
            binding,
            ledger,
            ...(await openSource(offline, ledger, flags.allowOlder === true, io)),
            toolVersion: version/* VERSION */.x,
            deciding: {
                onDrift: flags.onDrift ?? null,
                takeOver: flags.takeOver === true ? ['*'] : (flags.takeOver ?? []),
                launch: flags.launch ?? [],
                only: flags.only ?? [],
                allowDeletes: flags.allowDeletes ?? null,
                allowEmpty: flags.allowEmpty === true,
                reviewed: null,
            },
            ignoreLedger: flags.ledger === false,
            clock: io.clock,
            secret: (name) => (target.secrets.includes(name) ? io.env[name] : undefined),
        };
        return { offline, session, client, platform: new platform/* PipelinesPlatform */.Do(client) };
    }
    catch (error) {
        await client.close();
        throw error;
    }
}

// EXTERNAL MODULE: ./build/report/findings-text.js
var findings_text = __webpack_require__(23317);
// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
;// CONCATENATED MODULE: ./build/cli/opened.js






/** `openFiles` for a command: findings that end it are printed. */
function openOffline(flags, named, io, offline, leniency = {}) {
    return printed((0,open_files/* openFiles */.Km)(flags, named, io, offline, leniency), io);
}
/**
 * Opens a target for a command: what there is to say of its files is printed.
 * @param how what the command wants of the files
 */
function opened_openTarget(flags, named, io, how = {}) {
    const opening = openTarget(flags, named, io, {
        ...how,
        onFindings: (findings, files) => printFindings(flags.quiet === true ? [] : findings, { files }, io),
    });
    return printed(opening, io);
}
/** `openConfig` for a command: findings that end it are printed. */
function openConfig(flags, named, originUrl, kinds, io) {
    return printed((0,open_files/* openConfig */.FR)(flags, named, originUrl, kinds, io), io);
}
/** Prints the findings that end a run; what is left to do then is to end. */
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
/** Prints findings with the source around them, for people on stderr. */
function printFindings(findings, opened, io) {
    if (findings.length === 0)
        return;
    io.err((0,findings_text/* renderFindingsText */.u)([...findings], {
        color: io.errColor,
        sourceOf: (0,files/* sourceOf */.vz)(opened?.files),
        files: opened?.files.files.length ?? 0,
    }));
}


/***/ }),

/***/ 58749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74311);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);
/* harmony import */ var _pipelines_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69661);



/**
 * The first request of every run: is the key good, and is it of the target's organization?
 * @param wanted the target's organization; null where nothing names one
 */
async function identify(client, wanted) {
    let response;
    try {
        response = await client.read('/api/auth/me');
    }
    catch (error) {
        if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 404) {
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5012', 'The base URL answers, but it is no Pipelines platform (404 for /api/auth/me).', 'Check the base URL; it ends before /api.');
        }
        throw (0,_pipelines_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(error);
    }
    const me = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response.body) ? response.body : {};
    const org = Number(me.org_id);
    if (!Number.isSafeInteger(org) ||
        typeof me.org_id === 'boolean' ||
        me.org_id === null ||
        me.org_id === '') {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5012', 'The platform does not say which organization the API key belongs to.', 'Check the base URL.');
    }
    if (wanted !== null && org !== wanted) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5011', `The API key belongs to organization ${org}, but the target is organization ${wanted}.`, 'Use a key of the right organization, or correct org_id of the target.');
    }
    return { org, email: textOf(me.email), role: textOf(me.role), serverTime: (0,_pipelines_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .serverTime */ .nI)(response) };
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
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

/***/ 19451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74311);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32616);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);



/** The client of a target; what it says never shows the key or a secret. */
function openClient(settings, target, flags, io) {
    const secrets = [settings.apiKey, ...target.secrets.map((name) => io.env[name] ?? '')].filter((text) => text !== '');
    return new _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq({
        baseUrl: settings.baseUrl,
        headers: () => ({ authorization: `Bearer ${settings.apiKey}` }),
        userAgent: `pipelines-sync/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        clock: io.clock,
        random: io.random,
        signal: io.signal,
        redact: (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .makeRedactor */ .$)(secrets),
        onDeprecation: (info) => io.err(`warning PS5030  The platform announces the end of ${info.path}.\n`),
        ...(flags.verbose === true ? { onRequest: (entry) => io.err(requestLine(entry)) } : {}),
    });
}
function requestLine(entry) {
    const repeat = entry.attempt > 1 ? ` (attempt ${entry.attempt})` : '';
    return `${entry.method} ${entry.path}${entry.query} → ${entry.status ?? entry.problem ?? '?'} ${Math.round(entry.ms)} ms${repeat}\n`;
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

/***/ 80131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37965);



/**
 * Opens the ledger's store of a target: git where the configuration lies in a repository.
 * @param namespace another one than the configuration's
 * @param target the name that the ledger goes by, which is not always the target's own (design §8)
 */
function openStore(offline, target, io, namespace = offline.config.namespace) {
    const { config, git } = offline;
    const isHidden = git.root === null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(config.root, '.git'));
    return (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStore */ .zp)({
        root: config.root,
        namespace,
        target,
        wanted: config.ledger,
        git: git.root === null ? null : io.openGit(git.root),
        problem: git.problem ?? (isHidden ? 'git is not installed, or cannot read it' : null),
    }, storeDeps(io));
}
/** What a ledger store gets from the process: clock, chance, who runs this. */
function storeDeps(io) {
    const severities = new Map(Object.values(_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_LEDGER_CODES */ .Oe).map(({ code, severity }) => [code, severity]));
    return {
        clock: io.clock,
        randomBytes: io.randomBytes,
        process: io.processes,
        ...(0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runOrigin */ .sd)(io.env),
        say: (code, text) => io.err(`${severities.get(code) ?? 'note'} ${code}  ${text}\n`),
        signal: io.signal,
        ...(io.isFinished === undefined ? {} : { isFinished: io.isFinished }),
    };
}


/***/ }),

/***/ 28348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _bundle_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18174);
/* harmony import */ var _bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7268);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85403);



/**
 * Refuses patterns that decide nothing: with a misspelt `--only` an empty plan would look as if all
 * were well. All of a kind (`experiments`, `experiments/*`) may be nothing; everything else must fit
 * an item of the files.
 * @throws UserError naming the flag, the pattern and what was probably meant
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
function checkPattern(flag, pattern, resources, { kinds, inTarget, target }) {
    const what = flag === '--launch' ? 'no experiment of the files' : 'no item of the files';
    const addresses = resources.map((resource) => resource.address);
    if (!fits(flag, pattern, addresses, kinds, what))
        return;
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address) && inTarget(address)))
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9032', `${flag} ${JSON.stringify(pattern)} fits only items that target ${target} leaves out (include, exclude).`, 'Choose another target, or change include and exclude in the configuration.');
}
/**
 * Refuses a pattern of addresses that decides nothing.
 * @param what what it fits none of, for the sentence: `no item of the files`
 * @returns false for all of a kind (`experiments`, `experiments/*`) that is nothing
 */
function fits(flag, pattern, addresses, kinds, what) {
    const names = kinds.all.map((kind) => kind.name);
    if (!(0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .canMatch */ .k)(pattern, names))
        throw noKind(flag, pattern, names);
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address)))
        return true;
    if (pattern === '*' || names.includes(pattern) || names.some((name) => pattern === `${name}/*`))
        return false;
    const near = (0,_bundle_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(pattern, addresses, 3);
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9031', `${flag} ${JSON.stringify(pattern)} fits ${what}.`, near === undefined
        ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
        : `Did you mean ${JSON.stringify(near)}?`);
}
function noKind(flag, pattern, kinds) {
    const shown = JSON.stringify(pattern);
    if (/\.(?:ya?ml|json)$/i.test(pattern)) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `${flag} takes a pattern of addresses, and ${shown} looks like a file.`, `Write files before the flags, for instance: pipelines-sync plan ${pattern} ${flag}${flag === '--take-over' ? '' : ' "prompts/*"'}.`);
    }
    const meant = (0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meantPattern */ .W)(pattern, kinds);
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `The pattern ${flag} ${shown} names no kind, so it fits nothing.`, meant === undefined
        ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`);
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

/***/ 72471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ judgeSource),
  S: () => (/* binding */ refuseSource)
});

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
;// CONCATENATED MODULE: ./build/engine/guard-codes.js
const refused = (code, doc) => ({ code, severity: 'refused', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/**
 * What may stand against applying from a work tree; docs/errors.md is generated from this table.
 * `plan` says each of the refused ones as a warning.
 */
const GUARD_CODES = {
    older: refused('PS6201', 'The commit here is older than the one that was applied last.'),
    unrelated: refused('PS6202', 'The commit here does not have the one that was applied last in its history: another branch, or a rewritten history.'),
    noHistory: refused('PS6203', 'The history that would tell whether the commit here is older is missing, and cannot be fetched.'),
    unclean: refused('PS6204', 'Files that a plan is made from are in no commit, and the target says `require_clean`.'),
    dirty: note('PS6205', 'Files that a plan is made from are in no commit; the ledger records that.'),
    noCommit: note('PS6206', 'There is no commit here, so nothing can tell whether these files are older.'),
    allowed: note('PS6207', 'An older or unrelated commit is applied, as `--allow-older` says.'),
};

;// CONCATENATED MODULE: ./build/engine/source-guard.js


/**
 * Whether these files may be applied (design §7): not when their commit is older than, or has
 * nothing to do with, the one that was applied last, because that would silently undo it; and not
 * when they are in no commit and the target wants them to be.
 */
async function judgeSource(facts) {
    const verdict = { refusals: [], notes: [] };
    await judgeAge(facts, verdict);
    judgeChanges(facts, verdict);
    return verdict;
}
/** @throws UserError with exit code 3 when something speaks against applying */
function refuseSource(verdict) {
    const [first, ...others] = verdict.refusals;
    if (first === undefined)
        return;
    const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
    throw new model/* UserError */.yo(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}
async function judgeAge(facts, verdict) {
    const { commit, ledger, allowOlder } = facts;
    const applied = appliedCommit(ledger);
    if (applied === null)
        return;
    const by = ledger.head === undefined ? 'by a run that was cut off' : `ledger ${ledger.head.sequence}`;
    const last = `${source_guard_short(applied)}, which was applied last (${by})`;
    if (commit === null) {
        verdict.notes.push({
            code: GUARD_CODES.noCommit.code,
            message: `There is no commit here, so nothing can tell whether these files are older than ${last}.`,
            remedy: 'Apply from a clone of the repository to be protected from that.',
        });
        return;
    }
    const relation = await facts.relate(applied, commit);
    const remark = ageRemark(relation, source_guard_short(commit), last);
    if (remark === undefined)
        return;
    if (!allowOlder)
        verdict.refusals.push(remark);
    else {
        verdict.notes.push({
            code: GUARD_CODES.allowed.code,
            message: `${remark.message} It is applied all the same, as --allow-older says.`,
            remedy: 'From now on this commit counts as the one that was applied last.',
        });
    }
}
/** A first run that was cut off has left no head, but what it began names the commit. */
function appliedCommit({ head, entries }) {
    if (head !== undefined)
        return head.source.commit;
    for (const { commit } of entries.values())
        if (commit !== null)
            return commit;
    return null;
}
function ageRemark(relation, here, last) {
    switch (relation.is) {
        case 'same':
        case 'newer':
            return undefined;
        case 'older':
            return {
                code: GUARD_CODES.older.code,
                message: `Commit ${here} is older than ${last}: applying it would undo what came after.`,
                remedy: 'Apply the newest commit (git pull, or the newest job). To go back on purpose, say --allow-older.',
            };
        case 'unrelated':
            return {
                code: GUARD_CODES.unrelated.code,
                message: `Commit ${here} does not have ${last} in its history: applying it could undo what that brought.`,
                remedy: 'Merge or rebase so that it has, and apply that. If the history was rewritten on purpose, say --allow-older once.',
            };
        case 'unknown':
            return {
                code: GUARD_CODES.noHistory.code,
                message: `Nothing can tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
                remedy: 'Check out with the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow). To apply without that protection, say --allow-older.',
            };
    }
}
function judgeChanges({ target, changed, commit }, verdict) {
    if (changed.length === 0)
        return;
    const verb = changed.length === 1 ? 'is' : 'are';
    if (target.requireClean) {
        verdict.refusals.push({
            code: GUARD_CODES.unclean.code,
            message: `${listed(changed)} ${verb} in no commit as used here, and target ${target.name} says require_clean.`,
            remedy: 'Commit them, or undo the changes, and apply that.',
        });
        return;
    }
    verdict.notes.push({
        code: GUARD_CODES.dirty.code,
        message: `${listed(changed)} ${verb} in no commit as used here.`,
        remedy: `An apply records that its files were not exactly those of ${commit === null ? 'a commit' : source_guard_short(commit)}.`,
    });
}
/** At most five names. */
function listed(files) {
    const shown = files.slice(0, 5).join(', ');
    return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
function source_guard_short(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 54035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_config_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43659);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85403);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12845);





/**
 * The files behind a plan that are in no commit as they are: bundles, the texts they use and the
 * configuration, when changed, new, ignored by git, or (for bundles) deleted. Whatever else has
 * changed in the work tree does not matter, a saved plan that lies there included. Paths from the
 * root of the work tree, sorted. One git process.
 */
async function changedInputs(tree, git, loaded) {
    const { config, files, desired } = loaded;
    const top = real(tree.root);
    const inTree = (file) => (0,_bundle_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(top, file);
    const root = real(config.root);
    const written = [
        ...files.files.map(({ file }) => file),
        ...desired.texts,
        ...(config.file === null ? [] : [config.file]),
    ].map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file));
    // A link and what it leads to are both part of what was read.
    const used = new Set(written.flatMap((file) => [inTree(file), inTree(real(file))]));
    const changed = new Set();
    for (const entry of tree.changed) {
        const folder = entry.endsWith('/') ? entry : `${entry}/`;
        if (used.has(entry))
            changed.add(entry);
        else
            for (const file of used)
                if (file.startsWith(folder))
                    changed.add(file);
        if (isMissingBundle(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, entry), root, config))
            changed.add(entry);
    }
    for (const file of await ignored(git, [...new Set(written.map((one) => inTree(real(one))))]))
        changed.add(file);
    return [...changed].sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X);
}
/** A bundle that was deleted or moved away is seen by nobody else: what it held would be removed. */
function isMissingBundle(file, root, config) {
    if (!/\.(?:ya?ml|json)$/i.test(file) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return false;
    const way = (0,_bundle_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, file);
    return config.bundles
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => fixedPart(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fromRoot */ .tc)(config, pattern))))
        .some((fixed) => fixed === '' || way === fixed || way.startsWith(`${fixed}/`));
}
/** The part of a glob before its first special character, in whole names. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const special = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
    return (special < 0 ? parts : parts.slice(0, special)).join('/');
}
/** Files that git ignores, of those given; they are in no commit whatever `git status` says. */
async function ignored(git, files) {
    const inside = files.filter((file) => !file.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file));
    const ran = await git(['check-ignore', '-z', '--stdin'], Buffer.from(inside.map((one) => `${one}\0`).join('')));
    if (ran.code !== 0)
        return [];
    return ran.stdout
        .toString('utf8')
        .split('\0')
        .filter((file) => file !== '');
}
/** A file that is gone keeps the path it was known by. */
function real(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return file;
    }
}


/***/ }),

/***/ 74311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* reexport */ AbortedError),
  Qq: () => (/* reexport */ HttpClient),
  j$: () => (/* reexport */ HttpError),
  F9: () => (/* reexport */ HttpStatusError),
  tY: () => (/* reexport */ InvalidRequestError),
  SD: () => (/* reexport */ NotSentError),
  rk: () => (/* reexport */ UnknownOutcomeError)
});

// UNUSED EXPORTS: BadAnswerError, ListBrokenError, NetworkError, RedirectError, cleanText, makeRedactor, paginate, parseRetryAfter

;// CONCATENATED MODULE: ./build/http/concurrency.js
const FLIGHT_LIMITS = {
    startInFlight: 4,
    minInFlight: 1,
    maxInFlight: 16,
    raiseAfter: 20,
};
/**
 * Lets requests start: first come, first served, never more than the current limit at once, none during a
 * pause. The limit grows with success and is halved by overload, once per overload: the other requests that
 * were already in flight then tell nothing new.
 */
class Gate {
    #clock;
    #limits;
    #signal;
    #waiting = [];
    #limit;
    #inFlight = 0;
    #mostInFlight = 0;
    #good = 0;
    #epoch = 0;
    #tickets = 0;
    #pausedUntil = 0;
    #sleeping = false;
    #closed;
    /** @param signal cuts the sleep of a pause short; that the gate is over is said by {@link Gate.shut} */
    constructor(clock, limits, signal) {
        this.#clock = clock;
        this.#limits = limits;
        this.#signal = signal;
        this.#limit = Math.min(limits.maxInFlight, Math.max(limits.minInFlight, limits.startInFlight));
    }
    /** How many requests may be in flight now. */
    get limit() {
        return this.#limit;
    }
    /** The most requests that were in flight at once. */
    get mostInFlight() {
        return this.#mostInFlight;
    }
    /** A place in the queue, kept over all attempts of a request so that a second one is not sent to its end. */
    ticket() {
        this.#tickets += 1;
        return this.#tickets;
    }
    /** Waits for a slot. Rejects with the error given to {@link Gate.shut} when the gate is closed first. */
    enter(ticket) {
        return new Promise((start, reject) => {
            if (this.#closed) {
                reject(this.#closed);
                return;
            }
            const after = this.#waiting.findIndex((waiter) => waiter.ticket > ticket);
            this.#waiting.splice(after < 0 ? this.#waiting.length : after, 0, { ticket, start, reject });
            this.#pump();
        });
    }
    /** Gives a slot back and learns from how the request ended. */
    leave(slot, landing) {
        this.#inFlight -= 1;
        if (landing === 'good') {
            this.#good += 1;
            if (this.#good >= this.#limits.raiseAfter) {
                this.#good = 0;
                this.#limit = Math.min(this.#limits.maxInFlight, this.#limit + 1);
            }
        }
        else if (landing === 'overload' && slot.epoch === this.#epoch) {
            this.#epoch += 1;
            this.#good = 0;
            this.#limit = Math.max(this.#limits.minInFlight, Math.floor(this.#limit / 2));
        }
        this.#pump();
    }
    /** Lets no request start for `ms` from now; a longer pause that is running stays. */
    pause(ms) {
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
    }
    /** Closes the gate for good: everything waiting, and every later `enter`, rejects with `reason`. */
    shut(reason) {
        this.#closed ??= reason;
        for (const waiter of this.#waiting.splice(0))
            waiter.reject(this.#closed);
    }
    #pump() {
        if (this.#sleeping || this.#closed)
            return;
        while (this.#waiting.length > 0 && this.#inFlight < this.#limit) {
            if (this.#pausedUntil > this.#clock.now()) {
                this.#sleep();
                return;
            }
            const waiter = this.#waiting.shift();
            this.#inFlight += 1;
            this.#mostInFlight = Math.max(this.#mostInFlight, this.#inFlight);
            waiter?.start({ epoch: this.#epoch });
        }
    }
    /** One sleep for all who wait; afterwards the pause counts as over even where the clock says a bit less. */
    #sleep() {
        const until = this.#pausedUntil;
        const wake = () => {
            this.#sleeping = false;
            if (this.#pausedUntil === until)
                this.#pausedUntil = 0;
            this.#pump();
        };
        this.#sleeping = true;
        this.#clock.sleep(until - this.#clock.now(), this.#signal).then(wake, (error) => {
            if (!this.#signal.aborted)
                this.shut(error instanceof Error ? error : new Error(String(error)));
            wake();
        });
    }
}

;// CONCATENATED MODULE: ./build/http/json.js
/** Narrows to an object that is neither null nor a list. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/http/detail.js

const MAX_CHARACTERS = 500;
const NOTHING = 'no readable message';
// Controls, line separators and the marks that reverse the reading direction could forge a log line.
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/**
 * Makes foreign text fit for one line of output: secrets replaced, control characters turned into a space,
 * at most 500 characters. Redacted on both sides of the cleaning, since either could hide a secret from the
 * other.
 */
function cleanText(text, redact) {
    const clean = redact(redact(text).replace(UNSHOWABLE, ' ')).trim();
    if (clean.length <= MAX_CHARACTERS)
        return clean;
    const characters = [...clean];
    return characters.length <= MAX_CHARACTERS ? clean : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`;
}
/**
 * The readable part of an error body. Known shapes (C-e.1, C-f): `detail` as text, as a list of
 * `{loc, msg, type}` or as `{error_class, message}`; `{error, message}`. Nothing else of the body is used,
 * because validation answers repeat what was sent, secrets included.
 *
 * @param body the parsed body; undefined when there is none or it is not JSON
 */
function readDetail(body, redact) {
    if (!isJsonObject(body))
        return { text: NOTHING, issues: [] };
    const detail = body.detail;
    if (Array.isArray(detail)) {
        const issues = detail.flatMap((item) => readIssue(item, redact));
        const lines = issues.map((issue) => (issue.loc.length > 0 ? `${issue.loc.join('.')}: ` : '') + issue.msg);
        return { text: shown(lines.join('; '), redact), issues };
    }
    if (typeof detail === 'string')
        return { text: shown(detail, redact), issues: [] };
    const source = isJsonObject(detail) ? detail : body;
    return { text: shown(joinMessage(source.message, source.error_class ?? source.error), redact), issues: [] };
}
function shown(text, redact) {
    return cleanText(text, redact) || NOTHING;
}
function joinMessage(message, name) {
    const words = typeof message === 'string' ? message : '';
    const label = typeof name === 'string' ? name : '';
    return words !== '' && label !== '' ? `${words} (${label})` : words || label;
}
function readIssue(item, redact) {
    if (!isJsonObject(item) || typeof item.msg !== 'string')
        return [];
    const loc = Array.isArray(item.loc) ? item.loc : [];
    return [
        {
            loc: loc.flatMap((part) => typeof part === 'number' ? [part] : typeof part === 'string' ? [cleanText(part, redact)] : []),
            msg: cleanText(item.msg, redact),
            type: typeof item.type === 'string' ? cleanText(item.type, redact) : '',
        },
    ];
}

;// CONCATENATED MODULE: ./build/http/deprecation.js

/** Reads Deprecation, Sunset and the successor link; undefined when the response announces no end. */
function readDeprecation(request, headers, redact) {
    if (headers.deprecation === undefined && headers.sunset === undefined)
        return undefined;
    const clean = (text) => text === undefined ? undefined : cleanText(text, redact);
    const links = [...(headers.link ?? '').matchAll(/<([^>]*)>([^<]*)/g)];
    const link = links.find(([, , rest = '']) => /;\s*rel\s*=\s*"?[^"]*\bsuccessor-version\b/i.test(rest));
    return {
        ...request,
        deprecation: clean(headers.deprecation),
        sunset: clean(headers.sunset),
        successor: clean(link?.[1]),
    };
}

;// CONCATENATED MODULE: ./build/http/errors.js
/** Base of every error that src/http throws on purpose; `message` is a sentence for people. */
class HttpError extends Error {
    method;
    path;
    constructor(request, message) {
        super(message);
        this.name = new.target.name;
        this.method = request.method;
        this.path = request.path;
    }
}
/** The request cannot be expressed in HTTP (bad header, path, query or body); nothing was sent. */
class InvalidRequestError extends HttpError {
    code = 'invalid_request';
}
/** The client was stopped before this request was sent, between two attempts, or while it only read. */
class AbortedError extends HttpError {
    code = 'aborted';
}
/** A read got no complete answer, also after retries. `reason` is the system's error code or `timeout`. */
class NetworkError extends HttpError {
    code = 'network';
    reason;
    constructor(request, message, reason) {
        super(request, message);
        this.reason = reason;
    }
}
/** A write that certainly never left: no connection came about. `reason` as in {@link NetworkError}. */
class NotSentError extends HttpError {
    code = 'not_sent';
    reason;
    constructor(request, message, reason) {
        super(request, message);
        this.reason = reason;
    }
}
/**
 * A write that may or may not have taken effect. It is never sent again here: whoever asked for it reads
 * first and decides then.
 */
class UnknownOutcomeError extends HttpError {
    code = 'unknown_outcome';
    reason;
    status;
    detail;
    retryAfterMs;
    constructor(request, message, facts) {
        super(request, message);
        this.reason = facts.reason;
        this.status = facts.status;
        this.detail = facts.detail;
        this.retryAfterMs = facts.retryAfterMs;
    }
}
/** A read was answered 2xx with something that is not JSON in UTF-8, or with too much of it. */
class BadAnswerError extends HttpError {
    code = 'bad_answer';
}
/** A list could not be read to its end without doubt, so that "not in it" would mean nothing. */
class ListBrokenError extends HttpError {
    code = 'list_broken';
}
/** The server answered 3xx, which is never followed: the key belongs to one host only. */
class RedirectError extends HttpError {
    code = 'redirect';
    status;
    /** Host and path of the Location header, without query and credentials. */
    location;
    constructor(request, message, status, location) {
        super(request, message);
        this.status = status;
        this.location = location;
    }
}
/** The server refused: 4xx, or for a read also 5xx, after the retries that the status allows. */
class HttpStatusError extends HttpError {
    code = 'http_status';
    status;
    /** One readable line out of the body, see detail.ts. */
    detail;
    /** The single findings of a validation answer (422); else empty. */
    issues;
    retryAfterMs;
    attempts;
    constructor(request, message, facts) {
        super(request, message);
        this.status = facts.status;
        this.detail = facts.detail;
        this.issues = facts.issues;
        this.retryAfterMs = facts.retryAfterMs;
        this.attempts = facts.attempts;
    }
}

;// CONCATENATED MODULE: ./build/http/retry.js
const RETRY_LIMITS = {
    refusedAttempts: 6,
    troubledAttempts: 4,
    backoffBaseMs: 500,
    backoffCapMs: 30_000,
    retryAfterCapMs: 60_000,
    waitBudgetMs: 300_000,
};
/**
 * The retry rules of one request (design §7): 429 for reads and writes, 502/503/504 and network errors for
 * reads, 500 once for reads. Retry-After is obeyed up to a cap; without it, or with one of zero, exponential
 * backoff with full jitter.
 */
class RetryPlan {
    #access;
    #limits;
    #random;
    #refused = 0;
    #troubled = 0;
    #failed500 = 0;
    #waitedMs = 0;
    constructor(access, limits, random) {
        this.#access = access;
        this.#limits = limits;
        this.#random = random;
    }
    /** Milliseconds of delay handed out so far. */
    get waitedMs() {
        return this.#waitedMs;
    }
    /** The delay before the next attempt, or undefined when there must not be one. */
    next(setback) {
        const before = this.#count(setback);
        if (before === undefined)
            return undefined;
        const asked = 'status' in setback ? (setback.retryAfterMs ?? 0) : 0;
        const delay = asked > 0 ? { ms: asked, shared: true } : { ms: this.#backoff(before), shared: false };
        if (this.#waitedMs + delay.ms > this.#limits.waitBudgetMs)
            return undefined;
        this.#waitedMs += delay.ms;
        return delay;
    }
    /** Counts the setback; gives the number of earlier ones of its sort, undefined when it is the last straw. */
    #count(setback) {
        if ('status' in setback && setback.status === 429) {
            this.#refused += 1;
            return this.#refused < this.#limits.refusedAttempts ? this.#refused - 1 : undefined;
        }
        if (this.#access === 'write')
            return undefined;
        if ('network' in setback) {
            if (setback.permanent)
                return undefined;
        }
        else if (setback.status === 500) {
            this.#failed500 += 1;
            if (this.#failed500 > 1)
                return undefined;
        }
        else if (![502, 503, 504].includes(setback.status)) {
            return undefined;
        }
        this.#troubled += 1;
        return this.#troubled < this.#limits.troubledAttempts ? this.#troubled - 1 : undefined;
    }
    #backoff(before) {
        const ceiling = Math.min(this.#limits.backoffCapMs, this.#limits.backoffBaseMs * 2 ** before);
        return Math.round(this.#random() * ceiling);
    }
}

;// CONCATENATED MODULE: ./build/http/options.js


/** The limits that hold where the options name no other. */
const HTTP_LIMITS = {
    ...RETRY_LIMITS,
    ...FLIGHT_LIMITS,
    connectTimeoutMs: 10_000,
    maxBodyBytes: 64 * 1024 * 1024,
    abortGraceMs: 5_000,
    maxPages: 10_000,
};

;// CONCATENATED MODULE: ./build/http/paging.js

const MAX_PAGES = 10_000;
/** How often a list is read that changes under our eyes. */
const PASSES = 3;
/**
 * Reads a whole list page by page, 1-based (C-a.5), and gives every row exactly once or an error: "not in the
 * list" may mean "does not exist" to the caller, so a list with a gap must not look complete.
 *
 * Rows are under `items`, else `data`, else `results`, else the answer is the list. Whether another page
 * follows is said by the first key present: `has_more`, `next_page`, `total` (against the rows received, as
 * servers may give smaller pages than asked), else the next page is asked for until one is empty. Without any
 * of these keys a second page that holds exactly the rows of the first shows a server that does not page.
 * A list that changes on the way is read again from its start, except when it only grows at its end.
 *
 * @param fetchPage the parsed answer for a page number; its errors go through
 * @throws options.broken(…) when rows repeat, the end does not fit the total, a row has no id, or the answer
 *   holds no list
 */
async function paginate(fetchPage, options) {
    for (let pass = 1; pass <= PASSES; pass += 1) {
        const rows = await readOnce(fetchPage, options);
        if (rows !== undefined)
            return rows;
    }
    throw options.broken('its total kept changing while it was read; try again when nobody is writing');
}
/**
 * One pass over the pages; undefined when the list changed so that the pass proves nothing: its total fell,
 * or it grew and rows moved. One that only grows at its end is read on: nothing of it can have been missed.
 */
async function readOnce(fetchPage, options) {
    const { broken, idField = 'id', maxPages = MAX_PAGES } = options;
    const rows = [];
    const seen = new Set();
    let first;
    let total;
    let grew = false;
    for (let number = 1; number <= maxPages; number += 1) {
        const page = readPage(await fetchPage(number), number, idField, broken);
        if (page.total !== undefined && total !== undefined && page.total !== total) {
            if (page.total < total)
                return undefined;
            grew = true;
        }
        total = page.total ?? total;
        if (first !== undefined && page.bare !== first.bare) {
            throw broken(`page ${number} has another form than page 1`);
        }
        if (number === 2 && first !== undefined && repeatsAll(first, page))
            return rows;
        first ??= page;
        for (const [index, id] of page.ids.entries()) {
            if (seen.has(id) && grew)
                return undefined;
            if (seen.has(id))
                throw broken(`page ${number} repeats the row with the id ${id}`);
            seen.add(id);
            const row = page.rows[index];
            if (row !== undefined)
                rows.push(row);
        }
        if (total !== undefined && rows.length > total) {
            throw broken(`it holds more rows (${rows.length}) than the total it states (${total})`);
        }
        if (isLast(page, rows.length, total, number, broken))
            return rows;
    }
    throw broken(`it does not end within ${maxPages} pages`);
}
function isLast(page, received, total, number, broken) {
    const empty = page.rows.length === 0;
    const missing = total !== undefined && received < total;
    if (missing && (empty || page.more === 'no')) {
        throw broken(`it ends on page ${number} after ${received} of ${total} rows`);
    }
    if (page.more === 'unsaid')
        return total === undefined ? empty : !missing;
    if (page.more === 'yes' && empty) {
        throw broken(`page ${number} is empty but says that more pages follow`);
    }
    return page.more === 'no';
}
/** A server that ignores `page` gives the whole list each time; trusted only where nothing else speaks. */
function repeatsAll(first, second) {
    if (!saysNothing(first) || !saysNothing(second))
        return false;
    const ids = new Set(first.ids);
    return ids.size === second.ids.length && second.ids.every((id) => ids.delete(id));
}
function saysNothing(page) {
    return page.more === 'unsaid' && page.total === undefined;
}
function readPage(answer, number, idField, broken) {
    const list = Array.isArray(answer) ? answer : findList(answer);
    if (list === undefined)
        throw broken(`page ${number} holds no list under items, data or results`);
    const rows = [];
    const ids = [];
    for (const row of list) {
        if (!isJsonObject(row))
            throw broken(`page ${number} holds a row that is not an object`);
        const id = row[idField];
        // A number beyond 2^53 has lost digits in parsing: two different rows could share it.
        if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) {
            throw broken(`page ${number} holds a row without a usable ${idField}`);
        }
        rows.push(row);
        ids.push(JSON.stringify(id));
    }
    const keys = isJsonObject(answer) ? answer : {};
    const total = readTotal(keys.total, number, broken);
    return { rows, ids, total, more: readMore(keys, number, broken), bare: Array.isArray(answer) };
}
function findList(answer) {
    if (!isJsonObject(answer))
        return undefined;
    return [answer.items, answer.data, answer.results].find((value) => Array.isArray(value));
}
function readTotal(value, number, broken) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw broken(`page ${number} states a total that is no count`);
}
/** `has_more: null` says nothing, while `next_page: null` says that this was the last page. */
function readMore(keys, number, broken) {
    if (keys.has_more !== undefined && keys.has_more !== null)
        return keys.has_more ? 'yes' : 'no';
    if (keys.next_page === undefined)
        return 'unsaid';
    if (keys.next_page === null)
        return 'no';
    if (typeof keys.next_page === 'number' && keys.next_page !== number + 1) {
        throw broken(`page ${number} names ${keys.next_page} as the next page`);
    }
    return 'yes';
}

;// CONCATENATED MODULE: ./build/http/request-parts.js

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// A path as it goes over the wire: escaped already, and without a part that URL readers would resolve away.
const PATH = /^\/[!$&'()*+,\-./0-9:;=@A-Z_a-z~%]*$/;
const DOT_PARTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
/**
 * Takes a base URL apart.
 *
 * @throws InvalidRequestError when it is not http(s), or carries credentials, a query or a fragment
 */
function parseBase(baseUrl) {
    const name = { method: 'ANY', path: '/' };
    if (!URL.canParse(baseUrl)) {
        throw new InvalidRequestError(name, 'The base URL cannot be read; it looks like https://host or https://host/path.');
    }
    const url = new URL(baseUrl);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new InvalidRequestError(name, `The base URL begins with ${url.protocol}; only https: and http: are known.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new InvalidRequestError(name, 'The base URL must hold neither credentials nor a query nor a fragment.');
    }
    return { origin: url.origin, host: url.host, prefix: url.pathname.replace(/\/+$/, '') };
}
/** @throws InvalidRequestError unless the path is absolute, escaped and free of `.` and `..` parts */
function checkPath(name, path) {
    if (!PATH.test(path) || DOT_PARTS.test(path)) {
        throw new InvalidRequestError(name, `${name.method} ${name.path}: the path must begin with "/", have every part percent-encoded and no "." or ".." as a part.`);
    }
}
/** `?a=1&b=x&b=y`, or nothing without parameters. Booleans become true and false, null an empty value. */
function encodeQuery(name, query) {
    const pairs = [];
    for (const [key, value] of Object.entries(query)) {
        if (value === undefined)
            continue;
        for (const one of typeof value === 'object' && value !== null ? value : [value]) {
            pairs.push(`${encodeURIComponent(key)}=${encodeValue(name, key, one)}`);
        }
    }
    return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
function encodeValue(name, key, value) {
    if (typeof value !== 'number' || Number.isFinite(value)) {
        try {
            return encodeURIComponent(value ?? '');
        }
        catch {
            // Half of a surrogate pair has no encoding.
        }
    }
    throw new InvalidRequestError(name, `${name.method} ${name.path}: the query parameter ${key} cannot be sent; it must be a finite number or whole text.`);
}
/**
 * Compact JSON in UTF-8, key order kept (C-a).
 *
 * @throws InvalidRequestError for NaN and infinities, which JSON would silently turn into null
 */
function encodeBody(name, body) {
    const text = JSON.stringify(body, (key, value) => {
        if (typeof value === 'number' && !Number.isFinite(value)) {
            throw new InvalidRequestError(name, `${name.method} ${name.path}: the body has ${String(value)} under "${key}"; JSON has no such number.`);
        }
        return value;
    });
    return Buffer.from(text, 'utf8');
}
/**
 * Lower-cases the names of headers and checks that HTTP can carry them; the value is never shown.
 *
 * @throws InvalidRequestError naming the header and the position of the first character outside ASCII text
 */
function checkHeaders(name, headers) {
    const checked = {};
    for (const [key, value] of Object.entries(headers)) {
        if (!TOKEN.test(key)) {
            throw new InvalidRequestError(name, `${name.method} ${name.path}: a header has a name that HTTP cannot send.`);
        }
        const at = value.search(/[^\t\x20-\x7e]/);
        if (at >= 0) {
            throw new InvalidRequestError(name, `${name.method} ${name.path}: the header ${key} holds a character that HTTP cannot send (position ${at + 1}). Only ASCII without line breaks is possible there.`);
        }
        checked[key.toLowerCase()] = value;
    }
    return checked;
}

;// CONCATENATED MODULE: ./build/http/retry-after.js
const SECONDS = /^\d{1,12}(\.\d{1,9})?$/;
const DAY = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = String.raw `\d{2}:\d{2}:\d{2}`;
// The three forms that a recipient of HTTP must accept (RFC 9110, 5.6.7). Date.parse alone is no judge: it
// finds a date in almost any text with a number in it.
const HTTP_DATES = [
    new RegExp(String.raw `^${DAY}, \d{2} ${MONTH} \d{4} ${TIME} GMT$`),
    new RegExp(String.raw `^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-${MONTH}-\d{2} ${TIME} GMT$`),
    new RegExp(String.raw `^${DAY} ${MONTH} [ \d]\d ${TIME} \d{4}$`),
];
/**
 * Reads a Retry-After header (C-e.2): seconds, also with a fraction, or an HTTP date.
 *
 * @param now milliseconds since the epoch, for the date form
 * @returns milliseconds to wait, at least 0 and not capped; undefined for anything else
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (SECONDS.test(text))
        return Math.ceil(Number(text) * 1000);
    if (!HTTP_DATES.some((form) => form.test(text)))
        return undefined;
    const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./build/http/transport.js

const TIMEOUT = new Error('timeout');
const STOPPED = new Error('stopped');
/** Sends single requests over kept-alive connections to one origin; follows nothing and repeats nothing. */
class Transport {
    #options;
    #agent;
    constructor(options) {
        this.#options = options;
        this.#agent = new undici/* Agent */.g6({
            connect: { timeout: Math.min(options.connectTimeoutMs, options.timeoutMs) },
            // The one timer of `send` covers all of it; these two would only race with it.
            headersTimeout: 0,
            bodyTimeout: 0,
            maxResponseSize: options.maxBodyBytes,
            pipelining: 1,
        });
    }
    /**
     * Sends one request once and waits for the whole answer. Never rejects.
     *
     * @param onStart is given a function that ends the attempt at once: before the first byte with certainty,
     *   later with an unknown outcome; and one that says whether it has begun to be written
     * @param guard asked when there is a connection, right before the first byte: why nothing may be sent, or null
     */
    async send(request, onStart, guard) {
        const control = new AbortController();
        const witness = new Witness(control.signal, guard);
        const timer = setTimeout(() => control.abort(TIMEOUT), this.#options.timeoutMs);
        onStart({ stop: () => control.abort(STOPPED), isSent: () => witness.started });
        const fail = (error) => ({
            kind: 'failure',
            sent: witness.started,
            ...(witness.refusal === null ? {} : { refusal: witness.refusal }),
            reason: nameOf(control.signal.aborted ? control.signal.reason : error),
        });
        try {
            const watched = this.#agent.compose((dispatch) => (options, handler) => dispatch(options, witness.wrap(handler)));
            const response = await orAborted(watched.request({
                origin: this.#options.origin,
                path: request.target,
                method: request.method,
                headers: request.headers,
                body: request.body ?? null,
                signal: control.signal,
            }), control.signal);
            const head = {
                kind: 'answer',
                status: response.statusCode,
                headers: joinHeaders(response.headers),
            };
            try {
                const body = await orAborted(response.body.arrayBuffer(), control.signal);
                return { ...head, body: Buffer.from(body) };
            }
            catch (error) {
                return { ...head, body: undefined, loss: fail(error) };
            }
        }
        catch (error) {
            return fail(error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Closes all connections, also those that are only coming about; for when nothing is in flight. */
    close() {
        return this.#agent.destroy();
    }
}
/**
 * Sees the moment in which a request is handed to a connection, which no error code tells. undici may hand a
 * request over a second time when its connection is lost in certain states; what has begun once is never begun
 * again, whatever it is.
 */
class Witness {
    #signal;
    #guard;
    #started = false;
    #refusal = null;
    constructor(signal, guard) {
        this.#signal = signal;
        this.#guard = guard;
    }
    get started() {
        return this.#started;
    }
    get refusal() {
        return this.#refusal;
    }
    wrap(handler) {
        return {
            onRequestStart: (controller, context) => {
                if (this.#started) {
                    controller.abort(new Error('not sent a second time'));
                    return;
                }
                // A connection may come after hours, when the machine was asleep meanwhile.
                this.#refusal = this.#signal.aborted ? null : (this.#guard?.() ?? null);
                if (this.#refusal !== null) {
                    controller.abort(new Error(this.#refusal));
                    return;
                }
                // With the signal aborted the handler behind stops the request here, before its first byte.
                this.#started = !this.#signal.aborted;
                handler.onRequestStart?.(controller, context);
            },
            onRequestUpgrade: (controller, status, headers, socket) => handler.onRequestUpgrade?.(controller, status, headers, socket),
            onResponseStart: (controller, status, headers, text) => handler.onResponseStart?.(controller, status, headers, text),
            onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
            onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
            onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
        };
    }
}
/** Rejects as soon as the signal fires, since undici itself waits for a connection to come or fail first. */
function orAborted(promise, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
function nameOf(error) {
    if (error === TIMEOUT)
        return 'timeout';
    if (error === STOPPED)
        return 'stopped';
    if (!(error instanceof Error))
        return 'unknown';
    const code = 'code' in error ? error.code : undefined;
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
        return 'too_large';
    if (typeof code === 'string' && code !== 'UND_ERR_SOCKET')
        return code;
    return error.cause === undefined ? 'connection closed' : nameOf(error.cause);
}
function joinHeaders(headers) {
    const joined = {};
    for (const [key, value] of Object.entries(headers)) {
        if (value !== undefined)
            joined[key] = Array.isArray(value) ? value.join(', ') : value;
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/http/verdict.js


/** Judges the result of one attempt; which setbacks are worth another one is decided in retry.ts. */
function judge(result, situation) {
    if (result.kind === 'failure')
        return judgeFailure(result, situation);
    if (result.status >= 200 && result.status < 300)
        return judgeSuccess(result, situation);
    if (result.status >= 300 && result.status < 400)
        return { error: redirectError(result, situation) };
    return judgeRefusal(result, situation);
}
function judgeFailure(failure, situation) {
    const { access, name } = situation;
    const label = labelOf(name);
    const reason = failure.reason;
    if (access === 'write' && failure.sent) {
        const why = reason === 'timeout' ? 'timeout' : reason === 'stopped' ? 'aborted' : 'connection';
        return { error: unknownOutcome(situation, why, { what: failureText(failure, situation) }) };
    }
    if (reason === 'stopped')
        return { error: stopped(name) };
    if (access === 'write') {
        const text = `${label} was not sent: ${failureText(failure, situation)}. Nothing was changed by it.`;
        return { error: new NotSentError(name, text, reason) };
    }
    const text = `${label} got no answer${tries(situation)}: ${failureText(failure, situation)}. Check the network and the base URL.`;
    return {
        error: new NetworkError(name, text, reason),
        setback: { network: true, permanent: isCertificateProblem(reason) },
    };
}
function judgeSuccess(answer, situation) {
    const { access, name } = situation;
    if (answer.loss !== undefined && answer.loss.reason !== 'too_large') {
        return judgeFailure(answer.loss, situation);
    }
    const parsed = answer.body === undefined ? undefined : parseJson(answer.body);
    if (parsed !== undefined) {
        return { response: { status: answer.status, headers: answer.headers, body: parsed.body } };
    }
    const what = `the answer ${answer.status} ${answer.body === undefined ? 'is too large' : 'is not JSON'}`;
    if (access === 'write') {
        return { error: unknownOutcome(situation, 'unreadable', { what, status: answer.status }) };
    }
    return {
        error: new BadAnswerError(name, `${labelOf(name)}: ${what}. Check that the base URL is that of the API.`),
    };
}
function judgeRefusal(answer, situation) {
    const { access, name, redact, retryAfterMs, attempts } = situation;
    const status = answer.status;
    const detail = readDetail(answer.body === undefined ? undefined : parseJson(answer.body)?.body, redact);
    const setback = { status, retryAfterMs };
    if (access === 'write' && status >= 500) {
        const what = `the server answered ${status}: ${detail.text}`;
        return { error: unknownOutcome(situation, 'status', { what, status, detail: detail.text }), setback };
    }
    const text = `${labelOf(name)} was answered ${status}${tries(situation)}: ${sentence(detail.text)}${adviceFor(status)}`;
    const facts = { status, detail: detail.text, issues: detail.issues, attempts };
    const waiting = retryAfterMs === undefined ? {} : { retryAfterMs };
    return {
        error: new HttpStatusError(name, text, { ...facts, ...waiting }),
        setback,
    };
}
/** The error of a request that the end of the client kept from being sent, or that only read. */
function stopped(name) {
    return new AbortedError(name, `${labelOf(name)} was not carried out: the run was stopped.`);
}
function unknownOutcome(situation, reason, facts) {
    const { what, ...known } = facts;
    const text = `${labelOf(situation.name)}: ${sentence(what)} Whether it took effect is unknown; it was not sent again. Look at the platform before repeating it.`;
    const waiting = situation.retryAfterMs === undefined ? {} : { retryAfterMs: situation.retryAfterMs };
    return new UnknownOutcomeError(situation.name, text, { reason, ...known, ...waiting });
}
function redirectError(answer, situation) {
    const { name, redact, url } = situation;
    const header = answer.headers.location;
    const target = header !== undefined && URL.canParse(header, url) ? new URL(header, url) : undefined;
    const location = target === undefined ? undefined : cleanText(`${target.host}${target.pathname}`, redact);
    const text = `${labelOf(name)} was answered ${answer.status}, a redirect${location === undefined ? '' : ` to ${location}`}. Redirects are not followed, as the key is meant for one host only; set the base URL to the right one.`;
    return new RedirectError(name, text, answer.status, location);
}
/** The parsed body; undefined when it is not JSON in UTF-8. An empty body parses to no value. */
function parseJson(body) {
    if (body.length === 0)
        return { body: undefined };
    try {
        const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
        return { body: parsed };
    }
    catch {
        return undefined;
    }
}
function labelOf(name) {
    return `${name.method} ${name.path}`;
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function tries(situation) {
    if (situation.attempts < 2)
        return '';
    return ` (${situation.attempts} attempts, ${Math.round(situation.waitedMs / 1000)} s of waiting)`;
}
function failureText(failure, situation) {
    if (failure.reason === 'timeout')
        return `nothing complete came within ${situation.timeoutMs / 1000} s`;
    if (failure.reason === 'stopped')
        return 'the run was stopped before an answer came';
    if (failure.reason === 'too_large')
        return 'the answer is too large';
    if (!failure.sent)
        return `no connection (${failure.reason})`;
    return `the connection was lost (${failure.reason})`;
}
/** Trying again does not make a certificate valid. */
function isCertificateProblem(reason) {
    return /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^SELF_SIGNED|^HOSTNAME_MISMATCH/.test(reason);
}
function adviceFor(status) {
    if (status === 401)
        return ' The API key is missing, wrong, expired or revoked.';
    if (status === 403)
        return ' The key has no right to this.';
    if (status === 429)
        return ' The server asks for fewer requests; try again later.';
    return status >= 500 ? ' The fault is with the server; try again later.' : '';
}

;// CONCATENATED MODULE: ./build/http/client.js











/**
 * The one HTTP client of the project, for one JSON API on one origin. All methods reject with the classes of
 * errors.ts. A write is sent a second time only after 429; see {@link UnknownOutcomeError} for the rest.
 */
class HttpClient {
    #options;
    #limits;
    #timeoutMs;
    #base;
    #transport;
    #gate;
    #ended = new AbortController();
    #running = new Set();
    #sending = new Set();
    #redact;
    #onAbort = () => this.#stop();
    #deprecationTold = false;
    #reads = 0;
    #writes = 0;
    #attempts = 0;
    /** @throws InvalidRequestError when the base URL cannot be used */
    constructor(options) {
        this.#options = options;
        this.#limits = { ...HTTP_LIMITS, ...options.limits };
        this.#timeoutMs = options.timeoutMs ?? 30_000;
        this.#redact = options.redact ?? ((text) => text);
        this.#base = parseBase(options.baseUrl);
        this.#transport = new Transport({
            origin: this.#base.origin,
            timeoutMs: this.#timeoutMs,
            connectTimeoutMs: this.#limits.connectTimeoutMs,
            maxBodyBytes: this.#limits.maxBodyBytes,
        });
        this.#gate = new Gate(options.clock, this.#limits, this.#ended.signal);
        options.signal?.addEventListener('abort', this.#onAbort, { once: true });
        if (options.signal?.aborted)
            this.#stop();
    }
    get stats() {
        return {
            reads: this.#reads,
            writes: this.#writes,
            attempts: this.#attempts,
            mostInFlight: this.#gate.mostInFlight,
        };
    }
    /** GET. `path` is percent-encoded and begins with a slash; the path of the base URL comes before it. */
    async read(path, query = {}) {
        this.#reads += 1;
        return this.#run('read', 'GET', path, query, {});
    }
    /** Sends a change. Rejects with UnknownOutcomeError when it may or may not have taken effect. */
    async write(method, path, options = {}) {
        this.#writes += 1;
        return this.#run('write', method, path, {}, options);
    }
    /** All rows of a paged list, each once, or an error; see {@link paginate}. */
    async list(path, query = {}, options = {}) {
        const name = this.#nameOf('GET', path);
        const broken = (problem) => new ListBrokenError(name, `The list ${name.path} cannot be trusted: ${cleanText(problem, this.#redact)}. Nothing is concluded from it; try again.`);
        const fetchPage = async (page) => {
            try {
                const asked = { ...query, page, page_size: options.pageSize ?? 100 };
                return (await this.read(path, asked)).body;
            }
            catch (error) {
                // After a first page "not found" cannot mean that there is no such list.
                if (page > 1 && error instanceof HttpStatusError && error.status === 404) {
                    throw broken(`page ${page} was answered 404`);
                }
                throw error;
            }
        };
        return paginate(fetchPage, {
            broken,
            maxPages: this.#limits.maxPages,
            ...(options.idField === undefined ? {} : { idField: options.idField }),
        });
    }
    /** Lets nothing new start, waits for what is in flight and closes the connections. */
    async close() {
        this.#end();
        await Promise.all(this.#sending);
        this.#options.signal?.removeEventListener('abort', this.#onAbort);
        await this.#transport.close();
    }
    async #run(access, method, path, query, options) {
        const name = this.#nameOf(method, path);
        checkPath(name, path);
        const search = encodeQuery(name, query);
        const target = this.#base.prefix + path + search;
        const body = options.body === undefined ? undefined : encodeBody(name, options.body);
        const retries = new RetryPlan(access, this.#limits, this.#options.random);
        const ticket = this.#gate.ticket();
        for (let attempt = 1;; attempt += 1) {
            const headers = this.#headersFor(name, body !== undefined, options.idempotencyKey);
            const slot = await this.#enter(name, ticket);
            // From here to the start in `send` nothing waits, so that no stop can slip in between.
            if (this.#ended.signal.aborted) {
                this.#gate.leave(slot, 'other');
                throw stopped(name);
            }
            const refusal = options.guard?.() ?? null;
            if (refusal !== null) {
                this.#gate.leave(slot, 'other');
                throw new NotSentError(name, refusal, 'guard');
            }
            const began = this.#options.clock.now();
            const request = { method, target, headers, ...(body ? { body } : {}) };
            const result = await this.#send(access, request, options.guard);
            const retryAfterMs = this.#retryAfter(result);
            this.#leave(slot, result, retryAfterMs);
            this.#report(name, search, attempt, began, result);
            if (result.kind === 'failure' && result.refusal !== undefined)
                throw new NotSentError(name, result.refusal, 'guard');
            const verdict = judge(result, {
                access,
                name,
                url: this.#base.origin + target,
                attempts: attempt,
                waitedMs: retries.waitedMs,
                timeoutMs: this.#timeoutMs,
                retryAfterMs,
                redact: this.#redact,
            });
            if ('response' in verdict)
                return verdict.response;
            const delay = verdict.setback === undefined ? undefined : retries.next(verdict.setback);
            if (delay === undefined)
                throw verdict.error;
            // A shared delay is a pause of the gate, where this request waits with all others.
            if (!delay.shared)
                await this.#sleep(delay.ms);
        }
    }
    #nameOf(method, path) {
        return { method, path: cleanText(this.#base.prefix + path, this.#redact) };
    }
    #headersFor(name, hasBody, key) {
        return checkHeaders(name, {
            ...this.#options.headers(),
            accept: 'application/json',
            'user-agent': this.#options.userAgent,
            ...(hasBody ? { 'content-type': 'application/json' } : {}),
            ...(key === undefined ? {} : { 'idempotency-key': key }),
        });
    }
    async #enter(name, ticket) {
        try {
            return await this.#gate.enter(ticket);
        }
        catch (error) {
            throw this.#ended.signal.aborted ? stopped(name) : error;
        }
    }
    async #send(access, request, guard) {
        this.#attempts += 1;
        let running;
        const onStart = (attempt) => {
            running = { access, attempt };
            this.#running.add(running);
        };
        const sending = this.#transport.send(request, onStart, guard);
        this.#sending.add(sending);
        const result = await sending;
        this.#sending.delete(sending);
        if (running) {
            clearTimeout(running.grace);
            this.#running.delete(running);
        }
        return result;
    }
    /** Ends early with the client; the gate then says so. */
    async #sleep(ms) {
        try {
            await this.#options.clock.sleep(ms, this.#ended.signal);
        }
        catch (error) {
            if (!this.#ended.signal.aborted)
                throw error;
        }
    }
    #retryAfter(result) {
        if (result.kind === 'failure')
            return undefined;
        const asked = parseRetryAfter(result.headers['retry-after'], this.#options.clock.now());
        return asked === undefined ? undefined : Math.min(asked, this.#limits.retryAfterCapMs);
    }
    #leave(slot, result, retryAfterMs) {
        const status = result.kind === 'answer' ? result.status : undefined;
        let landing = 'other';
        if (status === 429 || status === 503)
            landing = 'overload';
        else if (status !== undefined && status < 500)
            landing = 'good';
        if (retryAfterMs !== undefined && status !== undefined && (status === 429 || status >= 500)) {
            this.#gate.pause(retryAfterMs);
        }
        this.#gate.leave(slot, landing);
    }
    /** Tells the observers; an exception of theirs must not make a done write look like a failed one. */
    #report(name, query, attempt, began, result) {
        const { onRequest, onDeprecation, clock } = this.#options;
        const loss = result.kind === 'failure' ? result : result.loss;
        const status = result.kind === 'answer' ? result.status : undefined;
        const ms = clock.now() - began;
        quietly(() => onRequest?.({ ...name, query: this.#redact(query), status, problem: loss?.reason, attempt, ms }));
        if (result.kind === 'failure' || this.#deprecationTold)
            return;
        const info = readDeprecation(name, result.headers, this.#redact);
        if (info === undefined)
            return;
        this.#deprecationTold = true;
        quietly(() => onDeprecation?.(info));
    }
    #end() {
        this.#ended.abort();
        this.#gate.shut(new Error('the client is closed'));
    }
    #stop() {
        this.#end();
        for (const running of this.#running) {
            if (running.access === 'read' || !running.attempt.isSent())
                running.attempt.stop();
            else
                running.grace = setTimeout(() => running.attempt.stop(), this.#limits.abortGraceMs);
        }
    }
}
function quietly(tell) {
    try {
        tell();
    }
    catch {
        // The observer's own affair.
    }
}

// EXTERNAL MODULE: ./build/http/redact.js
var redact = __webpack_require__(32616);
;// CONCATENATED MODULE: ./build/http/index.js








/***/ }),

/***/ 37965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oe: () => (/* reexport */ GIT_LEDGER_CODES),
  Wc: () => (/* reexport */ GitStore),
  xj: () => (/* reexport */ bindingChanges),
  yh: () => (/* reexport */ chooseRemote),
  zp: () => (/* reexport */ chooseStore),
  U4: () => (/* reexport */ git_process/* complaint */.U),
  B1: () => (/* reexport */ departedOf),
  pV: () => (/* reexport */ findRevision),
  uM: () => (/* reexport */ git_process/* gitIn */.u),
  Kd: () => (/* reexport */ holderOf),
  cb: () => (/* reexport */ moveEntry),
  c7: () => (/* reexport */ relate),
  sd: () => (/* reexport */ runOrigin)
});

// UNUSED EXPORTS: FileStore, LEDGER_FOLDER, LEDGER_FORMAT, checkBinding, entryFile, ledgerRefs, pathPart, processView, renameRefs

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/plan/index.js + 36 modules
var plan = __webpack_require__(3348);
;// CONCATENATED MODULE: ./build/ledger/ledger.js



/** Another number is another layout of the tree: a newer one is never written over. */
const LEDGER_FORMAT = 1;
/** The name of an entry's file: readable, and unambiguous however hostile the address is. */
function entryFile(entry) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(entry.address, 'utf8').digest('hex').slice(0, 12);
    const name = (0,plan/* slug */.yR)(entry.address.slice(entry.address.indexOf('/') + 1))
        .slice(0, 60)
        .replace(/-+$/, '');
    return `${(0,plan/* slug */.yR)(entry.kind.replaceAll('_', '-'))}/${name === '' ? 'item' : name}-${hash}.json`;
}
/** The text of one file of the tree; the same value always has the same bytes. */
function ledgerText(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const out = {};
    for (const key of Object.keys(value).sort()) {
        Object.defineProperty(out, key, {
            value: sortKeys(value[key] ?? null),
            enumerable: true,
            writable: true,
            configurable: true,
        });
    }
    return out;
}
/** Refuses a ledger of a newer layout: what its entries mean is not known here. */
function checkFormat(head) {
    if (head.format <= LEDGER_FORMAT)
        return;
    throw new model/* UserError */.yo('PS6001', `The ledger was written by a newer version of this tool (format ${head.format}).`, 'Update pipelines-sync; nothing was changed.');
}
/** How many entries of each kind there are. */
function countKinds(entries) {
    const counts = {};
    for (const { kind } of entries.values())
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
}
/** What a ledger is bound to and what is at hand, where they differ. */
function bindingChanges(head, binding) {
    return ['org_id', 'base_url', 'namespace', 'target', 'configuration'].filter((name) => binding[name] !== head[name] && !(name === 'org_id' && binding.org_id === null));
}
/** Refuses a ledger that belongs to something else (design §8); with null only one of a newer format. */
function checkBinding(head, binding) {
    checkFormat(head);
    if (binding === null)
        return;
    const differ = bindingChanges(head, binding);
    if (differ.length === 0)
        return;
    const list = differ
        .map((name) => `${name} ${String(head[name])} there, ${String(binding[name])} here`)
        .join('; ');
    throw new model/* UserError */.yo('PS6002', `The ledger of target ${binding.target} belongs to something else: ${list}.`, 'When it is the same thing under a new name: pipelines-sync ledger rebind. Else give this one another namespace or target name.', 3);
}

;// CONCATENATED MODULE: ./build/ledger/check.js


/** What comes out of a ledger is checked before it is used: it may be torn, edited or newer. */
function readHead(value, where) {
    const head = (0,model/* isObject */.Gv)(value) ? value : broken(where, 'it is no object');
    if (typeof head.format !== 'number')
        broken(where, 'it has no format');
    if (Number(head.format) > LEDGER_FORMAT)
        return head;
    for (const name of ['namespace', 'target', 'base_url', 'applied_at']) {
        if (typeof head[name] !== 'string')
            broken(where, `${name} is no text`);
    }
    for (const name of ['org_id', 'sequence']) {
        if (!Number.isSafeInteger(head[name]))
            broken(where, `${name} is no integer`);
    }
    if (!(0,model/* isObject */.Gv)(head.source) || !(0,model/* isObject */.Gv)(head.counts))
        broken(where, 'source or counts is missing');
    if (head.departed !== undefined)
        checkDeparted(head.departed, where);
    return head;
}
const MAPS = ['leaves', 'observed', 'seen', 'kept', 'secrets'];
/** One entry; its id, partition and texts are data, never trusted as paths or addresses of hosts. */
function readEntry(value, where) {
    const entry = (0,model/* isObject */.Gv)(value) ? value : broken(where, 'it is no object');
    for (const name of ['kind', 'address', 'partition']) {
        if (typeof entry[name] !== 'string' || entry[name] === '')
            broken(where, `${name} is no text`);
    }
    if (!String(entry.address).startsWith(`${String(entry.kind)}/`))
        broken(where, 'address and kind do not fit');
    if (!/^[a-z]+(:\d+)?(\/[a-z]+:\d+)*$/.test(String(entry.partition)))
        broken(where, 'partition is malformed');
    const id = entry.id;
    if (id !== null && typeof id !== 'string' && !Number.isSafeInteger(id))
        broken(where, 'id is no id');
    if (entry.origin !== 'created' && entry.origin !== 'adopted')
        broken(where, 'origin is neither created nor adopted');
    if (!Number.isSafeInteger(entry.generation))
        broken(where, 'generation is no integer');
    if (typeof entry.protect !== 'boolean')
        broken(where, 'protect is neither true nor false');
    for (const name of MAPS)
        if (!(0,model/* isObject */.Gv)(entry[name]))
            broken(where, `${name} is no object`);
    if (!(0,model/* isObject */.Gv)(entry.witness))
        broken(where, 'witness is no object');
    if (entry.launch !== null && !(0,model/* isObject */.Gv)(entry.launch))
        broken(where, 'launch is no object');
    if ((0,model/* isObject */.Gv)(entry.launch) && !['undecided', 'sending', 'launched'].includes(String(entry.launch.state))) {
        broken(where, 'launch has an unknown state');
    }
    if (!isRolledBack(entry.rolled_back ?? null))
        broken(where, 'rolled_back names no revision');
    const pulled = entry.pulled ?? {};
    if (!(0,model/* isObject */.Gv)(pulled) || !Object.values(pulled).every((pair) => (0,model/* isObject */.Gv)(pair) && 'desired' in pair)) {
        broken(where, 'pulled holds something else than pairs');
    }
    const replaced = entry.replaced ?? null;
    if (replaced !== null && typeof replaced !== 'string')
        broken(where, 'replaced is no address');
    // Written before there were pulls and replaces, it has neither.
    return { ...entry, pulled, replaced };
}
function checkDeparted(departed, where) {
    const all = (0,model/* isObject */.Gv)(departed)
        ? Object.entries(departed)
        : broken(where, 'departed is no object');
    for (const [address, one] of all) {
        if (!(0,model/* isObject */.Gv)(one) || !Number.isSafeInteger(one.generation) || !isRolledBack(one.rolled_back))
            broken(where, `departed says nothing that is known of ${address}`);
    }
}
function isRolledBack(value) {
    return value === null || ((0,model/* isObject */.Gv)(value) && Number.isSafeInteger(value.to));
}
/**
 * The head counts the entries, so that one which got lost is noticed: without the record of an
 * experiment, for instance, it would be launched a second time.
 */
function checkCounts(head, entries, where) {
    const there = countKinds(entries);
    for (const kind of new Set([...Object.keys(head.counts), ...Object.keys(there)])) {
        const [told, found] = [head.counts[kind] ?? 0, there[kind] ?? 0];
        if (told !== found)
            broken(where, `it counts ${told} entries of ${kind}, but ${found} are there`);
    }
}
function broken(where, what) {
    throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} is damaged (${what}).`, 'Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is written by mistake.');
}

;// CONCATENATED MODULE: ./build/ledger/disk.js



/** The text of a file; undefined where there is none. */
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw unreachable(file, error);
    }
}
async function readFolder(folder) {
    try {
        const found = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw unreachable(folder, error);
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
/** The system's code of an error; its message would name paths of this machine. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return 'code' in error ? String(error.code) : error.message;
}
/** Unreachable is never taken for absent (design §6). */
function unreachable(file, error) {
    return new model/* UserError */.yo('PS6004', `The ledger cannot be reached: reading ${external_node_path_.basename(file)} failed (${reasonOf(error)}).`, 'Make the folder .pipelines-sync readable.');
}
/** Either the old or the new text is there, whenever the machine stops. */
async function writeSafely(file, text) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const temporary = `${file}.tmp`;
    const handle = await (0,promises_.open)(temporary, 'w', 0o600);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(temporary, file);
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    catch {
        // Some file systems cannot sync a folder; the files themselves are synced.
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/ledger/file-history.js



/**
 * The log of a ledger in a folder: one line per apply, added and never changed. It says who applied
 * what when, and how much; values of earlier revisions are kept by git alone.
 */
class FileHistory {
    place;
    values = undefined;
    #file;
    constructor(file, place) {
        this.#file = file;
        this.place = place;
    }
    async list(limit) {
        const text = (await readText(this.#file)) ?? '';
        const byNumber = new Map();
        for (const line of text.split('\n')) {
            const revision = readLine(line);
            if (revision !== undefined)
                byNumber.set(revision.number, revision);
        }
        const all = [...byNumber.values()].sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
        const revisions = limit === null ? all : all.slice(0, limit);
        return { revisions, more: revisions.length < all.length };
    }
    /** Adds what a run has done. A number that is there already is said anew. */
    async add(head, what, counts, { actor, runUrl }) {
        const revision = {
            number: head.sequence,
            what,
            commit: null,
            at: head.applied_at,
            actor,
            source: head.source,
            run_url: runUrl,
            counts,
        };
        const before = (await readText(this.#file)) ?? '';
        // Half a line of a run that was cut off must not spoil this one.
        const start = before === '' || before.endsWith('\n') ? '' : '\n';
        await (0,promises_.appendFile)(this.#file, `${start}${JSON.stringify(revision)}\n`, { mode: 0o600 });
    }
}
/** Undefined for a line that was being written when the machine stopped, and for one that says nothing known. */
function readLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,model/* isObject */.Gv)(value) || !Number.isSafeInteger(value.number) || !(0,model/* isObject */.Gv)(value.source))
        return undefined;
    const isWhole = ['what', 'at', 'actor'].every((name) => typeof value[name] === 'string');
    if (!isWhole || Number.isNaN(Date.parse(String(value.at))))
        return undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/ledger/git-codes.js
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** All codes of the git store and of the lock of both stores; docs/errors.md is generated from this table. */
const GIT_LEDGER_CODES = {
    unreachable: error('PS6101', 'The remote that holds the ledger does not answer; it is never taken as empty.'),
    denied: error('PS6102', 'Git has no credentials, or not the right ones, for the remote of the ledger.'),
    refused: error('PS6103', 'The remote can be read but does not take the ledger.'),
    locked: error('PS6104', 'Somebody else applies to this target now.'),
    moved: error('PS6105', 'The ledger or its lock changed after it was read.'),
    badLock: error('PS6106', 'The lock of the ledger is damaged or of a newer version.'),
    wentBack: error('PS6107', 'The remote lost ledger commits that this clone knows.'),
    whichRemote: error('PS6108', 'There are several remotes, and none is called origin.'),
    twoPlaces: error('PS6109', 'The remote is read in one place and written in another.'),
    incomplete: error('PS6110', 'Git cannot read all objects of the ledger, even after fetching it.'),
    pendingApart: warning('PS6111', 'A ledger commit was kept on this machine, and the ledger went on without it.'),
    keptAside: error('PS6112', 'The ledger commit of an apply could not be pushed; it is kept on this machine.'),
    lost: error('PS6113', 'The lock was lost or could not be renewed, so nothing more is written.'),
    takenInto: error('PS6114', 'A file ledger was taken into the git ledger and is not used any more.'),
    gitFailed: error('PS6115', 'Git failed on this machine.'),
    takenOver: note('PS6116', 'The lock of a run that ended early was taken over; what it recorded is folded in.'),
    imported: note('PS6117', 'A file ledger is taken into the git ledger.'),
    keptOnRemote: note('PS6118', 'A ledger commit that was kept on this machine is taken in.'),
    stopped: error('PS6150', 'The run was stopped while it waited for the lock of the ledger.'),
};

;// CONCATENATED MODULE: ./build/ledger/journal.js


/**
 * Reads a journal. A last line without its end was being written when the run was cut off: what it
 * would have said has not been promised to anybody, so it is left out. A damaged line before the
 * last one is an error.
 */
function parseJournal(text, where) {
    const complete = text.split('\n').slice(0, -1);
    return complete.map((line, index) => {
        const place = `${where}:${index + 1}`;
        try {
            return check(JSON.parse(line), place);
        }
        catch (error) {
            if (error instanceof model/* UserError */.yo)
                throw error;
            throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${place} is damaged (it is no JSON).`, 'Restore the file from a copy.');
        }
    });
}
function check(line, where) {
    if ((0,model/* isObject */.Gv)(line) && line.t === 'begin' && (0,model/* isObject */.Gv)(line.start)) {
        const start = line.start;
        const isWhole = (0,model/* isObject */.Gv)(start.head) && Array.isArray(start.intents) && Array.isArray(start.marks);
        if (!isWhole || !(0,model/* isObject */.Gv)(start.head.source) || typeof start.at !== 'string')
            throw unknownLine(where);
        for (const entry of [...start.intents, ...start.marks])
            readEntry(entry, where);
        return { t: 'begin', start };
    }
    if ((0,model/* isObject */.Gv)(line) && line.t === 'put')
        return { t: 'put', entry: readEntry(line.entry, where) };
    if ((0,model/* isObject */.Gv)(line) && line.t === 'remove' && typeof line.address === 'string')
        return { t: 'remove', address: line.address };
    throw unknownLine(where);
}
function unknownLine(where) {
    return new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} says nothing that is known.`, 'Restore the file from a copy.');
}
/** Applies what a run recorded to the entries that it started from. */
function replay(entries, lines) {
    const out = new Map(entries);
    for (const line of lines) {
        if (line.t === 'begin') {
            for (const entry of [...line.start.marks, ...line.start.intents]) {
                // An object that is known already is newer than the intent to make it.
                const known = out.get(entry.address);
                const isMade = known !== undefined && known.id !== null && known.generation >= entry.generation;
                if (!isMade)
                    out.set(entry.address, entry);
            }
        }
        else if (line.t === 'put')
            out.set(line.entry.address, line.entry);
        else
            out.delete(line.address);
    }
    return out;
}
/**
 * The head as an interrupted run leaves it: its files are what was applied last, if only in part, so
 * that an older commit is still found to be older.
 */
function headAfter(head, lines) {
    const begin = lines.find((line) => line.t === 'begin');
    if (head === undefined || begin === undefined)
        return head;
    const { source, departed } = begin.start.head;
    return { ...head, source, ...(departed === undefined ? {} : { departed }) };
}

;// CONCATENATED MODULE: ./build/ledger/lock-record.js


/** Another number is another layout; a newer one is left alone. */
const LOCK_FORMAT = 1;
/** A lock whose run gave no sign for so long is taken over, in milliseconds (design §8). */
const SILENT_MS = 15 * 60_000;
/** A new lock of this process. */
function newLock(deps, commit) {
    const at = new Date(deps.clock.now()).toISOString();
    return {
        ...deps.process.self,
        format: LOCK_FORMAT,
        run: deps.randomBytes(8).toString('hex'),
        actor: deps.actor,
        run_url: deps.runUrl,
        commit,
        started_at: at,
        at,
        ended: false,
    };
}
function lockText(lock) {
    return `${JSON.stringify(lock, null, 2)}\n`;
}
const TEXTS = ['run', 'actor', 'host', 'machine', 'started_at', 'at'];
/** Checks what a lock says. @param remedy how to get rid of it when it cannot be read */
function readLock(text, where, remedy) {
    const broken = (what) => {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.badLock.code, `The lock of the ledger cannot be read: ${where} ${what}.`, remedy, 3);
    };
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch {
        return broken('is no JSON');
    }
    if (!(0,model/* isObject */.Gv)(lock) || !Number.isSafeInteger(lock.format))
        return broken('has no format');
    if (Number(lock.format) > LOCK_FORMAT)
        return broken('was written by a newer version of this tool');
    for (const name of TEXTS)
        if (typeof lock[name] !== 'string')
            broken(`has no ${name}`);
    for (const name of ['started_at', 'at']) {
        if (Number.isNaN(Date.parse(String(lock[name]))))
            broken(`has no time in ${name}`);
    }
    if (!/^[0-9a-f]{16}$/.test(String(lock.run)))
        broken('names no run');
    if (!Number.isSafeInteger(lock.pid) || Number(lock.pid) <= 0)
        broken('has no pid');
    if (lock.started !== null && typeof lock.started !== 'string')
        broken('has no start');
    return {
        ...lock,
        run_url: typeof lock.run_url === 'string' ? lock.run_url : null,
        commit: typeof lock.commit === 'string' ? lock.commit : null,
        ended: lock.ended === true,
    };
}
/** The process that holds a lock runs on this very machine. */
function isHere(lock, process) {
    return lock.machine === process.self.machine && !lock.ended && !process.isGone(lock);
}
/** @param heard when its holder was heard of last, in milliseconds; may be wrong by the skew of clocks */
async function standingOf(lock, heard, deps) {
    if (lock.ended || deps.process.isGone(lock))
        return 'over';
    if ((await deps.isFinished?.(lock)) === true)
        return 'over';
    return deps.clock.now() - heard >= SILENT_MS ? 'silent' : 'live';
}
/** `alice on host-1, since 2026-11-22 11:02 UTC, last sign of life 2 minutes ago (https://…)`. */
function holderOf(lock, now) {
    const silent = now - Date.parse(lock.at);
    const sign = silent < -60_000
        ? `; its clock is ${minutes(-silent)} ahead of this one`
        : `, last sign of life ${silent < 60_000 ? 'just now' : `${minutes(silent)} ago`}`;
    const page = lock.run_url === null ? '' : ` (${lock.run_url})`;
    return `${lock.actor} on ${lock.host}, since ${minuteOf(lock.started_at)}${sign}${page}`;
}
/** Refuses to go on beside somebody else's run. */
function lockedOut(lock, target, now) {
    return inUse(holderOf(lock, now), target);
}
/** @param holder what `holderOf` says */
function inUse(holder, target) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.locked.code, `Somebody else is applying to ${target}: ${holder}.`, 'Nothing was changed. Wait until that run has ended and run the command again; a run that gives no sign of life for 15 minutes is taken over by itself.', 3);
}
/** Refuses to go on from what is not true any more. */
function movedOn(target) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.moved.code, `The ledger of ${target} changed after it was read: somebody else applied meanwhile.`, 'Nothing was changed. Run the command again, so that it plans from what is there now.', 3);
}
function minutes(ms) {
    const count = Math.round(ms / 60_000);
    return `${count} minute${count === 1 ? '' : 's'}`;
}
function minuteOf(iso) {
    return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/ledger/lock-file.js




const NAME = /^lock-(\d{6,})\.json$/;
/** How often a lock shows that its holder lives, in milliseconds. */
const SIGN_MS = 20_000;
/** The lock in a folder, first one that somebody seems to be working under; null where there is none. */
async function lockHolder(folder, place, deps) {
    let holder = null;
    for (const { lock: record, heard } of await locksIn(folder, place)) {
        const standing = await standingOf(record, heard, deps);
        holder = { record, standing, isHere: isHere(record, deps.process) };
        if (standing === 'live')
            break;
    }
    return holder;
}
/**
 * The lock of a file ledger: `lock-000007.json`, made by a call that fails when it is there. A stale
 * one is not removed first (two could do that at once, and one of them would remove the other's):
 * the next number is taken, which only one gets, and the highest number holds.
 */
class FolderLock {
    record;
    #file;
    #inode;
    #deps;
    #stop;
    #signed;
    constructor(file, inode, record, deps) {
        this.record = record;
        this.#file = file;
        this.#inode = inode;
        this.#deps = deps;
        this.#signed = deps.clock.now();
        this.#stop = deps.clock.every?.(SIGN_MS, () => void this.sign());
    }
    /**
     * Takes the lock of a folder that exists; with `force` also one whose holder seems to be at work.
     * @returns the lock, and the locks of ended runs that it replaces
     * @throws UserError exit 3 when somebody holds it
     */
    static async take(folder, names, deps, force = false) {
        const before = await locksIn(folder, names.place);
        for (const { lock, heard } of before) {
            if (!force && (await standingOf(lock, heard, deps)) === 'live')
                throw lockedOut(lock, names.target, deps.clock.now());
        }
        const record = newLock(deps, names.commit);
        const number = Math.max(0, ...before.map((one) => one.number)) + 1;
        const name = `lock-${String(number).padStart(6, '0')}.json`;
        const file = external_node_path_.join(folder, name);
        if (!(await createWhole(file, lockText(record), record.run))) {
            const winner = (await locksIn(folder, names.place)).find((one) => one.name === name);
            throw winner === undefined
                ? movedOn(names.target)
                : lockedOut(winner.lock, names.target, deps.clock.now());
        }
        const known = new Set(before.map((one) => one.lock.run));
        const other = (await locksIn(folder, names.place)).find((one) => one.lock.run !== record.run && !known.has(one.lock.run));
        if (other !== undefined) {
            await (0,promises_.rm)(file, { force: true });
            throw lockedOut(other.lock, names.target, deps.clock.now());
        }
        await sign(file, deps.clock.now());
        for (const one of before)
            await (0,promises_.rm)(external_node_path_.join(folder, one.name), { force: true });
        const lock = new FolderLock(file, (await (0,promises_.stat)(file)).ino, record, deps);
        return { lock, replaced: before.map((one) => one.lock) };
    }
    /** Why this run does not hold the lock any more; null while it does. Looks at the disk each time. */
    lost() {
        const own = external_node_path_.basename(this.#file);
        let names;
        try {
            names = (0,external_node_fs_.readdirSync)(external_node_path_.dirname(this.#file)).filter((name) => NAME.test(name));
            if (names.includes(own) && (0,external_node_fs_.statSync)(this.#file).ino !== this.#inode)
                names = [];
        }
        catch {
            return 'the folder of the ledger cannot be read any more';
        }
        if (!names.includes(own))
            return 'another run took the lock of the ledger away';
        const isHighest = names.every((name) => numberOf(name) <= numberOf(own));
        return isHighest ? null : 'another run took the lock of the ledger over';
    }
    /** Shows that this run lives, at most every twenty seconds. */
    async sign() {
        const now = this.#deps.clock.now();
        if (now - this.#signed < SIGN_MS || this.lost() !== null)
            return;
        this.#signed = now;
        await sign(this.#file, now);
    }
    async release() {
        this.#stop?.();
        if (this.lost() === null)
            await (0,promises_.rm)(this.#file, { force: true });
    }
    /** Ends without releasing: whoever comes next knows that this run is over. */
    async leave() {
        this.#stop?.();
        if (this.lost() !== null)
            return;
        const temporary = `${this.#file}.tmp`;
        await writeSynced(temporary, lockText({ ...this.record, ended: true }));
        await (0,promises_.rename)(temporary, this.#file);
    }
}
/** The time of a lock's file is the last sign of life of its holder, by the holder's clock. */
async function sign(file, now) {
    try {
        await (0,promises_.utimes)(file, now / 1000, now / 1000);
    }
    catch {
        // Whoever removed it is found by `lost`.
    }
}
function numberOf(name) {
    return Number(NAME.exec(name)?.[1] ?? 0);
}
async function locksIn(folder, place) {
    const found = [];
    for (const name of (await (0,promises_.readdir)(folder).catch(() => [])).filter((one) => NAME.test(one)).sort()) {
        const file = external_node_path_.join(folder, name);
        let text;
        let mtime;
        try {
            text = await (0,promises_.readFile)(file, 'utf8');
            mtime = (await (0,promises_.stat)(file)).mtimeMs;
        }
        catch {
            // Released in this moment.
            continue;
        }
        const remedy = `Make sure that nothing applies to this target, remove ${place}/${name}, and run the command again.`;
        const lock = readLock(text, `${place}/${name}`, remedy);
        found.push({ name, number: numberOf(name), lock, heard: Math.max(mtime, Date.parse(lock.at)) });
    }
    return found;
}
/** Makes a file that is complete from its first moment on; false when there is one already. */
async function createWhole(file, text, run) {
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `lock-${run}.tmp`);
    await writeSynced(temporary, text);
    try {
        await (0,promises_.link)(temporary, file);
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        // A file system without links: the file is made first and filled then.
        return await createThenFill(file, text);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function createThenFill(file, text) {
    try {
        const handle = await (0,promises_.open)(file, 'wx', 0o600);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        throw error;
    }
}
async function writeSynced(file, text) {
    const handle = await (0,promises_.open)(file, 'w', 0o600);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: ./build/ledger/path-part.js

/** Longer ones end in a digest: a file system takes 255 bytes, and git adds a suffix of its own. */
const MAX_LENGTH = 160;
/**
 * Turns any name into exactly one part of a path and of a ref, so that two names never meet: what
 * comes out decodes back to what went in, or carries its digest. It has no `/`, begins and ends with
 * no dot, and holds nothing that `git check-ref-format` or a file system refuses.
 */
function pathPart(name) {
    if (name === '')
        return '%empty';
    let out = '';
    for (const char of name)
        out += /^[A-Za-z0-9_.-]$/.test(char) ? char : encoded(char);
    out = out
        .replace(/^[.-]/, hex)
        .replace(/\.(?=\.)/g, hex)
        .replace(/\.$/, hex)
        .replace(/\.(?=lock$)/i, hex);
    if (out.length <= MAX_LENGTH)
        return out;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name, 'utf16le').digest('hex').slice(0, 32);
    return `${out.slice(0, 100)}%h${digest}`;
}
function encoded(char) {
    const unit = char.charCodeAt(0);
    // Half of a pair is no character and has no UTF-8: it gets a mark of its own.
    if (char.length === 1 && unit >= 0xd800 && unit <= 0xdfff)
        return `%u${unit.toString(16)}`;
    return [...Buffer.from(char, 'utf8')].map(hexByte).join('');
}
function hex(char) {
    return hexByte(char.charCodeAt(0));
}
function hexByte(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/ledger/store.js
/** A run that says nothing of addresses without an entry leaves what is known of them as it is. */
function withDeparted(start, head) {
    if (start.head.departed !== undefined || head?.departed === undefined)
        return start;
    return { ...start, head: { ...start.head, departed: head.departed } };
}

;// CONCATENATED MODULE: ./build/ledger/file-store.js














const HEAD = 'head.json';
const JOURNAL = 'journal.jsonl';
/** One line per apply, for `history`; it holds no values. */
const HISTORY = 'history.jsonl';
/** Says that a git ledger took this one in. */
const IMPORTED = 'imported.json';
/** Files that are written and synced side by side: waiting for the disk one by one takes far longer. */
const SYNC_BATCH = 32;
/** The folder that all file ledgers of a repository live in; git ignores it by itself. */
const LEDGER_FOLDER = '.pipelines-sync';
/**
 * A ledger in a folder: `head.json`, a file per resource, and while a run goes on a journal that is
 * synced to disk line by line. A run that was cut off leaves its journal; reading folds it in.
 */
class FileStore {
    place;
    #base;
    #folder;
    #deps;
    #read = new WeakMap();
    #holders = new WeakMap();
    /** @param root absolute folder that holds (or will hold) `.pipelines-sync` */
    constructor(root, namespace, target, deps) {
        this.#deps = deps;
        this.#base = external_node_path_.join(root, LEDGER_FOLDER);
        this.#folder = external_node_path_.join(this.#base, pathPart(namespace), pathPart(target));
        this.place = external_node_path_.posix.join(LEDGER_FOLDER, pathPart(namespace), pathPart(target));
    }
    async read(binding) {
        await this.#refuseImported();
        const { headText, journalText } = await this.#texts();
        const head = headText === undefined
            ? undefined
            : readHead(parse(headText, `${this.place}/${HEAD}`), `${this.place}/${HEAD}`);
        if (head !== undefined)
            checkBinding(head, binding);
        const lines = journalText === undefined ? [] : parseJournal(journalText, `${this.place}/${JOURNAL}`);
        const first = lines[0];
        const stored = await this.#entries();
        // Entries without a head are a first ledger that was cut off while its journal was folded in.
        if (head === undefined && stored.size > 0 && first?.t !== 'begin') {
            throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${this.place}/${HEAD} is missing, but entries are there.`, 'Restore it from a copy, or move the folder away to begin a new ledger.');
        }
        const read = textKey({ headText, journalText });
        // With a journal, or while somebody folds one in, entries are there that the head does not count yet.
        if (head !== undefined && lines.length === 0 && textKey(await this.#texts()) === read)
            checkCounts(head, stored, `${this.place}/${HEAD}`);
        if (first?.t === 'begin' && head === undefined)
            checkBinding({ ...first.start.head, ...emptyHead(first.start.at) }, binding);
        // A damaged lock stops whoever wants to take it; beside a ledger at rest it stops nobody from reading.
        const holder = await lockHolder(this.#folder, this.place, this.#deps).catch((error) => {
            if (lines.length > 0)
                throw error;
            return null;
        });
        const isUnderway = lines.length > 0 && holder?.standing === 'live';
        const ledger = {
            head: headAfter(head, lines),
            state: head !== undefined || lines.length > 0 ? 'present' : 'absent',
            revision: head === undefined ? (lines.length > 0 ? '0' : null) : String(head.sequence),
            entries: replay(stored, lines),
            interrupted: lines.length > 0,
            ...(head === undefined && first?.t === 'begin' ? { begun: first.start.head } : {}),
            ...(isUnderway ? { underway: holderOf(holder.record, this.#deps.clock.now()) } : {}),
        };
        this.#read.set(ledger, read);
        this.#holders.set(ledger, holder);
        return ledger;
    }
    holder(ledger) {
        return this.#holders.get(ledger) ?? null;
    }
    history() {
        return new FileHistory(external_node_path_.join(this.#folder, HISTORY), this.place);
    }
    async begin(ledger, start, force = false) {
        try {
            return await this.#begin(ledger, withDeparted(start, ledger.head), force);
        }
        catch (error) {
            if (error instanceof model/* UserError */.yo)
                throw error;
            throw this.#unwritable(error, 'Make the folder writable and try again; nothing was sent.');
        }
    }
    #unwritable(error, remedy) {
        return new model/* UserError */.yo('PS6006', `The ledger in ${this.place} cannot be written (${reasonOf(error)}).`, remedy);
    }
    async #begin(ledger, start, force) {
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(this.#base, '.gitignore'), '*\n');
        const { target, source } = start.head;
        const names = { place: this.place, target, commit: source.commit };
        const { lock, replaced } = await FolderLock.take(this.#folder, names, this.#deps, force);
        for (const old of replaced)
            this.#deps.say(GIT_LEDGER_CODES.takenOver.code, `The lock of ${holderOf(old, this.#deps.clock.now())} is taken over.`);
        try {
            if (textKey(await this.#texts()) !== this.#read.get(ledger))
                throw movedOn(target);
            return await this.#session(ledger, start, lock);
        }
        catch (error) {
            await lock.release();
            throw error;
        }
    }
    /** Marks this ledger as taken over by another store; it is not used any more. */
    async markImported(into) {
        await writeSafely(external_node_path_.join(this.#folder, IMPORTED), `${JSON.stringify({ into }, null, 2)}\n`);
    }
    async isImported() {
        return (await readText(external_node_path_.join(this.#folder, IMPORTED))) !== undefined;
    }
    async #refuseImported() {
        if (!(await this.isImported()))
            return;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.takenInto.code, `The ledger in ${this.place} was taken into git and is not kept up any more.`, `Leave out "ledger: file", so that the ledger in git is used; or remove ${this.place}/${IMPORTED} to go on from what the folder knew then.`, 3);
    }
    async #texts() {
        const headText = await readText(external_node_path_.join(this.#folder, HEAD));
        return { headText, journalText: await readText(external_node_path_.join(this.#folder, JOURNAL)) };
    }
    async #session(ledger, start, lock) {
        // What an earlier run left behind goes into the tree first; its journal is then of no more use.
        if (ledger.interrupted)
            await this.#fold(ledger, {
                ...start,
                head: { ...start.head, source: ledger.head?.source ?? start.head.source },
                intents: [],
                marks: [],
                subject: 'take in an apply that was cut off',
            }, ledger.entries, start.at, lock);
        // A new file, so that a run which wakes up later writes into one that is gone.
        const file = external_node_path_.join(this.#folder, JOURNAL);
        await (0,promises_.rm)(file, { force: true });
        const journal = await (0,promises_.open)(file, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND, 0o600);
        const lines = [{ t: 'begin', start }];
        const { ino } = await journal.stat();
        let tail = Promise.resolve();
        const append = (line) => {
            // After a failed line nothing is appended any more: half a line in the middle would spoil the rest.
            const written = tail.then(async () => {
                await journal.appendFile(`${JSON.stringify(line)}\n`);
                await journal.datasync();
                // A journal that somebody removed takes every line, and none of them will be found again.
                if ((await (0,promises_.stat)(file)).ino !== ino)
                    throw new Error('its journal was replaced');
            });
            written.catch(() => undefined);
            tail = written;
            return written;
        };
        await append(lines[0]);
        await syncFolder(this.#folder);
        const add = async (line) => {
            lines.push(line);
            const lost = lock.lost();
            if (lost !== null)
                throw lockLost(lost);
            await append(line);
            await lock.sign();
        };
        return {
            put: (entry) => add({ t: 'put', entry }),
            remove: (address) => add({ t: 'remove', address }),
            lost: () => lock.lost(),
            renew: async () => {
                await lock.sign();
                return lock.lost();
            },
            finish: async (at) => {
                await tail.catch(() => undefined);
                const lost = lock.lost();
                await journal.close();
                if (lost !== null)
                    throw lockLost(lost);
                try {
                    const revision = await this.#fold(ledger, start, replay(ledger.entries, lines), at, lock);
                    await lock.release();
                    return revision;
                }
                catch (error) {
                    throw error instanceof model/* UserError */.yo
                        ? error
                        : this.#unwritable(error, `The journal in ${this.place} holds everything; the next run takes it in.`);
                }
            },
            leave: async () => {
                await tail.catch(() => undefined);
                await journal.close();
                await lock.leave();
            },
        };
    }
    /** Writes the tree so that it can be cut off anywhere: entries, then the head, then no journal. */
    async #fold(ledger, start, entries, at, lock) {
        const stored = await this.#entries();
        const counts = countKinds(entries);
        const changed = [];
        for (const [address, entry] of entries) {
            const text = ledgerText(entry);
            const old = stored.get(address);
            if (old !== undefined && ledgerText(old) === text)
                continue;
            changed.push({ file: external_node_path_.join(this.#folder, entryFile(entry)), text });
        }
        for (let first = 0; first < changed.length; first += SYNC_BATCH) {
            const batch = changed.slice(first, first + SYNC_BATCH);
            await Promise.all(batch.map(({ file, text }) => writeSafely(file, text)));
        }
        const gone = [...stored].filter(([address]) => !entries.has(address));
        for (const [, entry] of gone)
            await (0,promises_.rm)(external_node_path_.join(this.#folder, entryFile(entry)), { force: true });
        const sequence = (ledger.head?.sequence ?? 0) + 1;
        const head = { ...start.head, format: LEDGER_FORMAT, sequence, applied_at: at, counts };
        const lost = lock.lost();
        if (lost !== null)
            throw lockLost(lost);
        const added = [...entries.keys()].filter((address) => !stored.has(address)).length;
        const numbers = {
            added,
            changed: changed.length - added,
            removed: gone.length,
            total: entries.size,
        };
        // Before the head, so that every head has its line; one written twice counts once.
        await this.history().add(head, start.subject ?? 'apply', numbers, this.#deps);
        await writeSafely(external_node_path_.join(this.#folder, HEAD), ledgerText(head));
        await (0,promises_.rm)(external_node_path_.join(this.#folder, JOURNAL), { force: true });
        await syncFolder(this.#folder);
        ledger.head = head;
        return String(sequence);
    }
    async #entries() {
        const entries = new Map();
        for (const folder of await readFolder(this.#folder)) {
            if (!folder.isDirectory())
                continue;
            for (const file of await readFolder(external_node_path_.join(this.#folder, folder.name))) {
                if (!file.isFile() || !file.name.endsWith('.json'))
                    continue;
                const name = `${folder.name}/${file.name}`;
                const text = await readText(external_node_path_.join(this.#folder, folder.name, file.name));
                const entry = readEntry(parse(text ?? '', `${this.place}/${name}`), `${this.place}/${name}`);
                if (entryFile(entry) !== name)
                    throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${this.place}/${name} holds the entry of ${entry.address}.`, 'Restore the file from a copy.');
                entries.set(entry.address, entry);
            }
        }
        return entries;
    }
}
/** What begin() compares: is the folder as it was read? */
function textKey(texts) {
    return JSON.stringify([texts.headText ?? null, texts.journalText ?? null]);
}
function lockLost(why) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.lost.code, `The ledger was not written: ${why}.`, 'The run that took it over looks up what this one began. Run the command again when it has ended.');
}
function emptyHead(at) {
    return { format: LEDGER_FORMAT, sequence: 0, applied_at: at, counts: {} };
}
function parse(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} is damaged (it is no JSON).`, 'Restore the file from a copy.');
    }
}

// EXTERNAL MODULE: ./build/ledger/git-process.js
var git_process = __webpack_require__(75008);
;// CONCATENATED MODULE: ./build/ledger/git-place.js



/** Refs of this repository below or equal to some names; one process. */
async function localRefs(git, names) {
    const ran = await git(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
    if (ran.code !== 0)
        throw localFailure('listing refs', ran.stderr);
    return parseRefs(ran.stdout.toString('utf8'), ' ');
}
function localFailure(doing, stderr) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.gitFailed.code, `The ledger cannot be used: git failed while ${doing} (${(0,git_process/* complaint */.U)(stderr)}).`, 'Repair what git complains about, for instance a full disk or a repository of another owner, and run the command again.');
}
function parseRefs(text, separator) {
    const refs = new Map();
    for (const line of text.split('\n')) {
        const at = line.indexOf(separator);
        if (at > 0)
            refs.set(line.slice(at + 1), line.slice(0, at));
    }
    return refs;
}
/** A place that is pushed to. Git's own words only choose the advice; what is true is asked for. */
class RemotePlace {
    name;
    remote;
    #git;
    constructor(git, remote) {
        this.#git = git;
        this.remote = remote;
        this.name = `remote ${remote}`;
    }
    async see(refs) {
        const ran = await this.#git(['ls-remote', '--', this.remote, ...refs]);
        if (ran.code !== 0)
            throw this.#unreachable(ran.stderr);
        // A pattern also matches the end of longer names.
        const found = parseRefs(ran.stdout.toString('utf8'), '\t');
        return new Map([...found].filter(([name]) => refs.includes(name)));
    }
    async bring(refs) {
        const quiet = [
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-auto-gc',
            '--recurse-submodules=no',
            // In a clone that leaves blobs out, each would be fetched by itself when it is read.
            '--no-filter',
        ];
        // Without --depth: with it a complete clone would become a shallow one.
        const ran = await this.#git(['fetch', ...quiet, '--', this.remote, ...refs]);
        if (ran.code === 0)
            return true;
        const now = await this.see(refs);
        if (refs.some((ref) => !now.has(ref)))
            return false;
        throw this.#unreachable(ran.stderr);
    }
    async swap(moves) {
        const real = moves.filter((move) => move.from !== move.to);
        const ran = await this.#git([
            'push',
            '--porcelain',
            '--no-verify',
            '--no-follow-tags',
            '--no-signed',
            '--recurse-submodules=no',
            // Also for one ref: a server that cannot do it at the end is found out at the beginning.
            '--atomic',
            ...real.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`),
            '--',
            this.remote,
            ...real.map(({ ref, to }) => `${to ?? ''}:${ref}`),
        ]);
        if (ran.code === 0 && real.length === moves.length)
            return { state: 'done' };
        let now;
        try {
            now = await this.see(moves.map((move) => move.ref));
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            return { state: 'unknown', message: ran.code === 0 ? why : (0,git_process/* complaint */.U)(ran.stderr) };
        }
        if (moves.every(({ ref, to }) => (now.get(ref) ?? null) === to))
            return { state: 'done' };
        if (moves.every(({ ref, from }) => (now.get(ref) ?? null) === from))
            return { state: 'refused', message: (0,git_process/* complaint */.U)(ran.stderr) };
        return { state: 'moved', now };
    }
    #unreachable(stderr) {
        const why = (0,git_process/* complaint */.U)(stderr);
        const isDenied = /could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied|\b40[13]\b|Invalid username/i.test(stderr);
        if (isDenied) {
            return new model/* UserError */.yo(GIT_LEDGER_CODES.denied.code, `The ledger cannot be reached: remote ${this.remote} does not let git in (${why}).`, 'Give git credentials for it: on GitHub leave persist-credentials of the checkout action on and grant contents: write; on your own machine use a credential helper or an ssh agent. Nothing was taken as absent.');
        }
        const isMoved = /not found|does not exist|does not appear to be a git repository|No such remote/i.test(stderr);
        return new model/* UserError */.yo(GIT_LEDGER_CODES.unreachable.code, `The ledger cannot be reached: remote ${this.remote} does not answer as a repository (${why}).`, isMoved
            ? `Look at git remote get-url ${this.remote}: when the repository moved, set the new address with git remote set-url; when it is private, check the right to read it. Nothing was taken as absent.`
            : 'Check the network and run the command again; plan --no-ledger shows a plan without the ledger. Nothing was taken as absent.');
    }
}
/** A repository without any remote: its own refs are the place. */
class LocalPlace {
    name = 'this repository (it has no remote)';
    remote = null;
    #git;
    constructor(git) {
        this.#git = git;
    }
    async see(refs) {
        const found = await localRefs(this.#git, refs);
        return new Map([...found].filter(([name]) => refs.includes(name)));
    }
    async bring() {
        return true;
    }
    async swap(moves) {
        const lines = moves.map(({ ref, from, to }) => {
            if (from === to)
                return from === null ? '' : `verify ${ref} ${from}\n`;
            if (from === null)
                return `create ${ref} ${to}\n`;
            return to === null ? `delete ${ref} ${from}\n` : `update ${ref} ${to} ${from}\n`;
        });
        const ran = await this.#git(['update-ref', '--stdin'], Buffer.from(lines.join('')));
        const now = await this.see(moves.map((move) => move.ref));
        if (moves.every(({ ref, to }) => (now.get(ref) ?? null) === to))
            return { state: 'done' };
        if (moves.every(({ ref, from }) => (now.get(ref) ?? null) === from))
            return { state: 'refused', message: (0,git_process/* complaint */.U)(ran.stderr) };
        return { state: 'moved', now };
    }
}

;// CONCATENATED MODULE: ./build/ledger/git-import.js


/**
 * Makes commits with one `git fast-import`, whatever the number of files, and returns their ids. No
 * ref is left behind: each is deleted in the stream that makes it.
 * @param run a name of this run that no other run has; `[0-9a-f]+`
 */
async function makeCommits(git, run, commits, objectIdLength) {
    const chunks = [Buffer.from('feature done\n')];
    const add = (text) => chunks.push(Buffer.from(text));
    const data = (text) => {
        const bytes = Buffer.from(text);
        add(`data ${bytes.length}\n`);
        chunks.push(bytes);
        add('\n');
    };
    commits.forEach((commit, index) => {
        const seconds = Math.max(0, Math.floor(commit.at / 1000));
        const { parent } = commit;
        add(`commit refs/pipelines-sync-work/${run}-${index}\nmark :${index + 1}\n`);
        add(`author ${personName(commit.actor)} <noreply@pipelines-sync.invalid> ${seconds} +0000\n`);
        add(`committer pipelines-sync <noreply@pipelines-sync.invalid> ${seconds} +0000\n`);
        data(commit.message);
        if (parent !== null)
            add(`from ${typeof parent === 'string' ? parent : `:${parent.made + 1}`}\n`);
        if (commit.fresh === true)
            add('deleteall\n');
        for (const path of commit.remove ?? [])
            add(`D ${path}\n`);
        for (const { path, text } of commit.write) {
            add(`M 100644 inline ${path}\n`);
            data(text);
        }
        add('\n');
    });
    commits.forEach((_, index) => {
        add(`get-mark :${index + 1}\n`);
        add(`reset refs/pipelines-sync-work/${run}-${index}\nfrom ${'0'.repeat(objectIdLength)}\n\n`);
    });
    add('done\n');
    const ran = await git(['fast-import', '--quiet', '--done', '--date-format=raw'], Buffer.concat(chunks));
    const ids = ran.stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
    if (ran.code !== 0 || ids.length !== commits.length)
        throw localFailure('writing the ledger', ran.stderr === '' ? (0,git_process/* complaint */.U)('') : ran.stderr);
    return ids;
}
/** A name as git takes it: one line, without the marks around addresses. */
function personName(text) {
    return oneLine(text).replace(/[<>]/g, '').trim() || 'unknown';
}
/** Texts of other people stay on their line of a commit message. */
function oneLine(text) {
    return text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./build/ledger/git-message.js

/** The message of a ledger commit: subject, counts, and trailers that machines read. */
function applyMessage(note) {
    const { head } = note;
    const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
    const kinds = Object.keys(head.counts)
        .sort()
        .map((kind) => `${head.counts[kind]} ${kind}`);
    const dirty = head.source.dirty ? ' (with uncommitted changes)' : '';
    const lines = [
        `${note.subject ?? 'apply'} ${head.sequence}: ${oneLine(head.target)}`,
        '',
        `Entries: ${note.added} added, ${note.changed} changed, ${note.removed} removed, ${total} in all`,
        ...(kinds.length > 0 ? [`Kinds: ${oneLine(kinds.join(', '))}`] : []),
        `Actor: ${oneLine(note.actor)}`,
        `Source: ${head.source.commit === null ? 'no commit' : oneLine(head.source.commit)}${dirty}`,
        ...(note.runUrl === null ? [] : [`Run: ${oneLine(note.runUrl)}`]),
        `Run-Id: ${note.run}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Reads what `applyMessage` wrote; of a commit that somebody made by hand, what there is. */
function readApplyMessage(message) {
    const [subject = '', ...lines] = message.split('\n');
    const [, what, number] = /^(.*?),? (\d+): /.exec(subject) ?? [];
    const trailer = (name) => lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    const source = /^([0-9a-f]{40,64}|no commit)( \(with uncommitted changes\))?$/.exec(trailer('Source') ?? '');
    const counts = /^(\d+) added, (\d+) changed, (\d+) removed, (\d+) in all$/.exec(trailer('Entries') ?? '');
    return {
        number: number === undefined ? null : Number(number),
        what: what ?? subject,
        source: {
            commit: source?.[1] === undefined || source[1] === 'no commit' ? null : source[1],
            dirty: source?.[2] !== undefined,
        },
        run_url: trailer('Run') ?? null,
        counts: counts === null
            ? null
            : {
                added: Number(counts[1]),
                changed: Number(counts[2]),
                removed: Number(counts[3]),
                total: Number(counts[4]),
            },
    };
}
/** What a commit object says of itself: its parents and the run that made it. */
function readCommit(text) {
    const end = text.indexOf('\n\n');
    const parents = text
        .slice(0, end < 0 ? text.length : end)
        .split('\n')
        .filter((line) => line.startsWith('parent '))
        .map((line) => line.slice('parent '.length));
    const runs = [...text.slice(Math.max(0, end)).matchAll(/^Run-Id: ([0-9a-f]+)$/gm)];
    return { parents, run: runs.at(-1)?.[1] ?? null };
}

;// CONCATENATED MODULE: ./build/ledger/git-tree.js





/** Lists the files of a commit; undefined when its objects are not all here. */
async function listTree(git, commit) {
    const ran = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (ran.code !== 0) {
        if (/not a tree object|bad object|Not a valid object|could not (read|get)|unable to read/i.test(ran.stderr))
            return undefined;
        throw localFailure('listing the ledger', ran.stderr);
    }
    const files = new Map();
    for (const record of ran.stdout.toString('utf8').split('\0')) {
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        files.set(record.slice(tab + 1), { mode, oid });
    }
    return files;
}
/** Reads any number of objects with one process; undefined when one of them is not here. */
async function readObjects(git, ids) {
    if (ids.length === 0)
        return new Map();
    const ran = await git(['cat-file', '--batch', '--buffer'], Buffer.from(ids.map((id) => `${id}\n`).join('')));
    const objects = new Map();
    const bytes = ran.stdout;
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(10, at);
        const [id = '', , size = ''] = bytes.toString('latin1', at, end < 0 ? bytes.length : end).split(' ');
        if (end < 0 || !/^\d+$/.test(size))
            return undefined;
        const from = end + 1;
        objects.set(id, bytes.toString('utf8', from, from + Number(size)));
        at = from + Number(size) + 1;
    }
    if (ran.code !== 0)
        throw localFailure('reading the ledger', ran.stderr === '' ? (0,git_process/* complaint */.U)('') : ran.stderr);
    return ids.every((id) => objects.has(id)) ? objects : undefined;
}
/** Where entries stand in the tree; everything else is not ours. */
const ENTRY_FILE = /^[^/]+\/[^/]+\.json$/;
/**
 * Parses a ledger's tree.
 * @param where for messages, for instance the ref
 * @throws UserError PS6001 newer layout, PS6003 damaged
 */
function parseTree(files, objects, where) {
    const entries = new Map();
    const read = (name, { mode, oid }) => {
        const place = `${where}:${name}`;
        if (mode !== '100644' && mode !== '100755')
            throw damaged(place, 'it is no plain file');
        return git_tree_parse(objects.get(oid) ?? '', place);
    };
    const top = files.get('head.json');
    if (top === undefined)
        throw damaged(`${where}:head.json`, 'it is missing');
    const head = readHead(read('head.json', top), `${where}:head.json`);
    checkFormat(head);
    for (const [name, file] of files) {
        if (!ENTRY_FILE.test(name))
            continue;
        const place = `${where}:${name}`;
        const entry = readEntry(read(name, file), place);
        if (entryFile(entry) !== name)
            throw damaged(place, `it holds the entry of ${entry.address}`);
        entries.set(entry.address, entry);
    }
    checkCounts(head, entries, `${where}:head.json`);
    return { head, entries };
}
/** What has to be written and removed so that a stored tree holds these entries. */
function treeChanges(stored, entries, head) {
    const write = [{ path: 'head.json', text: ledgerText(head) }];
    const remove = [];
    let added = 0;
    let changed = 0;
    for (const [address, entry] of entries) {
        const text = ledgerText(entry);
        const old = stored.entries.get(address);
        if (old !== undefined && (old === entry || ledgerText(old) === text))
            continue;
        if (old === undefined)
            added += 1;
        else
            changed += 1;
        write.push({ path: entryFile(entry), text });
    }
    for (const [address, entry] of stored.entries)
        if (!entries.has(address))
            remove.push(entryFile(entry));
    return { write, remove, added, changed };
}
function git_tree_parse(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw damaged(where, 'it is no JSON');
    }
}
/** Where the ledger is, and so what helps, is for the caller to say. */
function damaged(where, what) {
    return new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} is damaged (${what}).`);
}

;// CONCATENATED MODULE: ./build/ledger/git-log.js






/** So many commits are all of a ledger's history, and less than what git takes for "no limit any more". */
const ALL = 1_000_000;
/** The history of a ledger's ref: few git processes, however long it is. */
class GitLog {
    place;
    #git;
    #at;
    #ref;
    #tip;
    /** @param tip the newest commit, which is here already; null where there is no ledger */
    constructor(git, at, ref, tip) {
        this.#git = git;
        this.#at = at;
        this.#ref = ref;
        this.#tip = tip;
        this.place = at.remote === null ? ref : `${ref} on ${at.name}`;
    }
    get values() {
        return this;
    }
    async list(limit) {
        if (this.#tip === null)
            return { revisions: [], more: false };
        let found = await this.#log(limit);
        // A clone may hold only the newest commits of the ref.
        if (found.isCut && (await this.#deepen()))
            found = await this.#log(limit);
        if (found.isCut)
            throw new model/* UserError */.yo(GIT_LEDGER_CODES.incomplete.code, `The history of the ledger is not all here: git has only the newest ${found.revisions.length} commits of ${this.#ref}, and ${this.#at.name} did not give the rest.`, 'Fetch it, or clone the repository anew without --depth.');
        const more = limit !== null && found.revisions.length > limit;
        return { revisions: limit === null ? found.revisions : found.revisions.slice(0, limit), more };
    }
    async #log(limit) {
        const ran = await this.#git([
            'log',
            '-z',
            '--first-parent',
            '--no-show-signature',
            '--no-color',
            '--format=%H%n%P%n%at%n%an%n%B',
            ...(limit === null ? [] : [`--max-count=${limit + 1}`]),
            this.#tip ?? '',
            '--',
        ]);
        if (ran.code !== 0) {
            if (/bad object|missing|unable to read|Could not read/i.test(ran.stderr))
                return { revisions: [], isCut: true };
            throw localFailure('reading the history of the ledger', ran.stderr);
        }
        const records = ran.stdout
            .toString('utf8')
            .split('\0')
            .filter((record) => record !== '');
        const revisions = records.map(readRevision);
        const isWhole = limit !== null && revisions.length > limit;
        return { revisions, isCut: !isWhole && (await this.#isShallow(revisions.at(-1))) };
    }
    /** True when git stops at a commit only because a clone is shallow there. */
    async #isShallow(last) {
        if (last?.commit === undefined || last.commit === null)
            return false;
        const objects = await readObjects(this.#git, [last.commit]);
        // `%P` leaves out parents that are not here; the commit itself still names them.
        return /^parent /m.test((objects?.get(last.commit) ?? '').split('\n\n', 1)[0] ?? '');
    }
    async #deepen() {
        if (this.#at.remote === null)
            return false;
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-gc'];
        const ran = await this.#git(['fetch', ...quiet, `--depth=${ALL}`, '--', this.#at.remote, this.#ref]);
        return ran.code === 0;
    }
    async changes(from, to) {
        const trees = from === null ? ['--root', commitOf(to)] : [commitOf(from), commitOf(to)];
        const ran = await this.#git([
            'diff-tree',
            '-r',
            '-z',
            '--raw',
            '--no-renames',
            '--no-commit-id',
            ...trees,
        ]);
        if (ran.code !== 0)
            throw localFailure('comparing revisions of the ledger', ran.stderr);
        const files = parseRaw(ran.stdout.toString('utf8'));
        const ids = files.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined));
        const objects = await this.#objects(ids);
        const changes = new Map();
        for (const file of files) {
            if (!ENTRY_FILE.test(file.path))
                continue;
            for (const side of ['before', 'after']) {
                const id = file[side];
                if (id === undefined)
                    continue;
                const entry = this.#entry(objects.get(id) ?? '', file.path);
                changes.set(entry.address, {
                    ...(changes.get(entry.address) ?? { address: entry.address }),
                    [side]: entry,
                });
            }
        }
        return [...changes.values()].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address));
    }
    async entries(revision) {
        const commit = commitOf(revision);
        const files = await listTree(this.#git, commit);
        if (files === undefined)
            throw this.#missing(commit);
        const objects = await this.#objects([...files.values()].map((file) => file.oid));
        return parseTree(files, objects, `${this.#ref} at ${commit.slice(0, 10)}`).entries;
    }
    async #objects(ids) {
        const objects = await readObjects(this.#git, ids);
        if (objects === undefined)
            throw this.#missing(this.#tip ?? '');
        return objects;
    }
    #entry(text, path) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            value = undefined;
        }
        return readEntry(value, `${this.#ref}:${path}`);
    }
    #missing(commit) {
        return new model/* UserError */.yo(GIT_LEDGER_CODES.incomplete.code, `Git does not have all objects of ${this.#ref} at ${commit.slice(0, 10)}.`, 'Look with git fsck; in a damaged clone, clone again.');
    }
}
function commitOf(revision) {
    if (revision.commit === null)
        throw new Error('a revision of git has a commit');
    return revision.commit;
}
/** `%H`, `%P`, `%at`, `%an`, `%B`, each on its line. */
function readRevision(record) {
    const [commit = '', , seconds = '0', actor = '', ...message] = record.split('\n');
    return {
        ...readApplyMessage(message.join('\n')),
        commit,
        at: new Date(Number(seconds) * 1000).toISOString(),
        actor,
    };
}
/** `:<mode> <mode> <id> <id> <status>\0<path>\0` (git-diff-tree(1), raw output). */
function parseRaw(text) {
    const parts = text.split('\0');
    const files = [];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [, , before = '', after = ''] = (parts[index] ?? '').split(' ');
        const real = (id) => (/^0+$/.test(id) ? undefined : id);
        files.push({ path: parts[index + 1] ?? '', before: real(before), after: real(after) });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/ledger/git-read.js








/** Namespace and target become one part each, so that no ledger's ref stands in the way of another's. */
function ledgerRefs(namespace, target) {
    const name = `${pathPart(namespace)}/${pathPart(target)}`;
    return {
        ledger: `refs/pipelines-sync/${name}`,
        lock: `refs/pipelines-sync-lock/${name}`,
        pending: `refs/pipelines-sync-pending/${name}`,
    };
}
/** Somebody moves refs while they are read: tried so often. */
const ROUNDS = 5;
/**
 * Reads a ledger: what this repository remembers first, then what is true at the place, so that what
 * is remembered can only be older. Objects are fetched only when they are not here.
 */
async function readState(git, place, refs) {
    for (let round = 1; round <= ROUNDS; round += 1) {
        const known = await localRefs(git, [refs.ledger, refs.pending]);
        const there = await place.see([refs.ledger, refs.lock]);
        const state = await readRound(git, place, refs, known, there);
        if (state !== 'again')
            return state;
    }
    throw new model/* UserError */.yo(GIT_LEDGER_CODES.incomplete.code, `The ledger cannot be read: git does not have all objects of ${refs.ledger}, even after fetching them from ${place.name}.`, 'Look with git fsck; in a damaged clone, clone again. Nothing was taken as absent.');
}
async function readRound(git, place, refs, known, there) {
    const ledger = there.get(refs.ledger) ?? null;
    const lock = there.get(refs.lock) ?? null;
    const names = [...(ledger === null ? [] : [refs.ledger]), ...(lock === null ? [] : [refs.lock])];
    const remembered = known.get(refs.ledger) ?? null;
    const kept = [...known].filter(([ref]) => ref !== refs.ledger).map(([ref, oid]) => ({ ref, oid }));
    // A ledger that this clone never saw is fetched first: looked for in a clone that leaves blobs out,
    // git would fetch its files one by one.
    const isNews = ledger !== null && ledger !== remembered;
    let files = isNews ? undefined : await readFiles(git, ledger, lock, kept);
    if (files === undefined) {
        if (names.length === 0 || !(await place.bring(names)))
            return 'again';
        files = await readFiles(git, ledger, lock, kept);
        if (files === undefined)
            return 'again';
    }
    const tree = files.top === null ? emptyTree() : parseLedger(files, files.top, refs, place);
    const held = lock === null ? null : parseLock(files, lock, refs.lock, place);
    if (place.remote !== null) {
        await checkRemembered(git, place.remote, refs, remembered, ledger);
        // Remembered, the next fetch brings only what is new, and a remote that loses commits is noticed.
        // One that is damaged is not: it has to be set back.
        if (ledger !== null && ledger !== remembered)
            await git(['update-ref', refs.ledger, ledger]);
    }
    const isFolded = held !== null && held.record.run === files.topRun;
    const lines = held === null || isFolded ? [] : held.lines;
    const others = kept.filter((one) => one.ref !== files.pending?.ref);
    const done = [];
    for (const one of others)
        if (ledger !== null && (await isAncestor(git, one.oid, ledger)))
            done.push(one);
    return {
        ledger,
        lock: held === null || lock === null ? null : { oid: lock, record: held.record },
        tree,
        lines,
        isFolded,
        head: headAfter(tree.head, lines),
        entries: replay(tree.entries, lines),
        pending: files.pending,
        apart: others.filter((one) => !done.includes(one)),
        done,
        objectIdLength: (ledger ?? lock ?? kept[0]?.oid ?? '').length,
    };
}
/** Undefined when objects are missing here. */
async function readFiles(git, ledger, lock, kept) {
    const commits = await readObjects(git, kept.map((one) => one.oid));
    // A commit that was kept builds on what the place has, or the place went on without it.
    const pending = kept.find((one) => (readCommit(commits?.get(one.oid) ?? '').parents[0] ?? null) === ledger);
    const top = pending?.oid ?? ledger;
    const none = new Map();
    const [ledgerFiles, lockFiles] = await Promise.all([
        top === null ? none : listTree(git, top),
        lock === null ? none : listTree(git, lock),
    ]);
    if (ledgerFiles === undefined || lockFiles === undefined)
        return undefined;
    const ids = [...ledgerFiles.values(), ...lockFiles.values()].map((file) => file.oid);
    const objects = await readObjects(git, top === null ? ids : [top, ...ids]);
    if (objects === undefined)
        return undefined;
    const topRun = top === null ? null : readCommit(objects.get(top) ?? '').run;
    return { ledger: ledgerFiles, lock: lockFiles, objects, top, topRun, pending: pending ?? null };
}
function emptyTree() {
    return { head: undefined, entries: new Map() };
}
function parseLock(files, oid, ref, place) {
    const away = place.remote === null ? `git update-ref -d ${ref}` : `git push ${place.remote} --delete ${ref}`;
    const remedy = `Make sure that nothing applies to this target, remove the lock with ${away}, and run the command again; what that run began is found on the platform by its name.`;
    const text = (name) => files.objects.get(files.lock.get(name)?.oid ?? '') ?? '';
    const record = readLock(text('lock.json'), `${ref} (${oid.slice(0, 10)})`, remedy);
    const parts = [...files.lock.keys()].filter((name) => /^journal\/\d+\.jsonl$/.test(name)).sort();
    const lines = parts.flatMap((name) => advised(remedy, () => parseJournal(text(name), `${ref}:${name}`)));
    return { record, lines };
}
/** Parses the ledger's tree; what is damaged comes with the command that sets it back. */
function parseLedger(files, top, refs, place) {
    const { pending } = files;
    const isFirst = readCommit(files.objects.get(top) ?? '').parents.length === 0;
    const ref = pending?.ref ?? refs.ledger;
    const before = isFirst ? '' : `${top}~1`;
    const local = isFirst ? `git update-ref -d ${ref} ${top}` : `git update-ref ${ref} ${before} ${top}`;
    const away = place.remote === null
        ? local
        : `git push --force-with-lease=${ref}:${top} ${place.remote} ${before}:${ref}`;
    const remedy = pending !== null
        ? `This commit is only on this machine. Forget it: git update-ref -d ${ref}; what it knew of is then found on the platform.`
        : `Look at what was changed last: git log --stat ${top}. ${isFirst ? 'Nothing was there before it; remove it' : 'Set it back to the commit before'}: ${away}. What is not in the ledger any more is adopted where it is equal and held where it differs; nothing is written over by mistake.`;
    return advised(remedy, () => parseTree(files.ledger, files.objects, ref));
}
/** Something damaged, with the advice that fits the place where it was found. */
function advised(remedy, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof model/* UserError */.yo) || error.code !== 'PS6003')
            throw error;
        throw new model/* UserError */.yo(error.code, error.message, remedy, error.exitCode);
    }
}
/**
 * What this clone saw on the remote once must still be in what is there; else somebody removed or
 * set back the ledger, and nobody but a person can tell whether on purpose.
 */
async function checkRemembered(git, remote, refs, remembered, ledger) {
    if (remembered === null || remembered === ledger)
        return;
    if (ledger !== null && (await isAncestor(git, remembered, ledger)))
        return;
    const own = `${refs.ledger} at ${remembered.slice(0, 10)}`;
    throw new model/* UserError */.yo(GIT_LEDGER_CODES.wentBack.code, ledger === null
        ? `Remote ${remote} has no ledger, but this clone knows one (${own}).`
        : `The ledger on remote ${remote} does not go on from the one that this clone knows (${own}).`, `If that is a mistake, or the remote is new, put it back: git push --force-with-lease=${refs.ledger}:${ledger ?? ''} ${remote} ${refs.ledger}. If it is meant, forget the one here: git update-ref -d ${refs.ledger}.`, 3);
}
async function isAncestor(git, older, newer) {
    return (await git(['merge-base', '--is-ancestor', older, newer])).code === 0;
}

;// CONCATENATED MODULE: ./build/ledger/git-session.js








/** Outcomes wait at most so long before they are pushed, in milliseconds. */
const PUSH_MS = 3_000;
/** A lock without news is renewed when its last sign is so old. */
const RENEW_MS = 10_000;
/** Without an accepted push for so long no further write starts (design §8). */
const LOST_MS = 30_000;
/** Pauses before the last push is tried again. */
const RETRY_PAUSES_MS = [1_000, 4_000];
/** One apply under a lock that is a ref: each sign of life and each outcome is a push on it. */
class GitSession {
    #taken;
    #lines = [];
    #stops = [];
    #tip;
    #accepted;
    /** How many lines are in the lock, and in how many parts. */
    #safe = 0;
    #parts = 1;
    /** A push whose outcome is not known. */
    #attempt;
    #problem;
    #stolen;
    #closed = false;
    #running = Promise.resolve();
    #queued;
    constructor(taken) {
        this.#taken = taken;
        this.#tip = taken.tip;
        this.#accepted = taken.acceptedAt;
        const { clock, signal } = taken.deps;
        const stop = clock.every?.(PUSH_MS, () => this.#pushIfDue());
        if (stop !== undefined)
            this.#stops.push(stop);
        const onAbort = () => void this.#push();
        signal?.addEventListener('abort', onAbort, { once: true });
        this.#stops.push(() => signal?.removeEventListener('abort', onAbort));
    }
    async put(entry) {
        this.#lines.push({ t: 'put', entry });
        const count = this.#lines.length;
        if (entry.launch?.state !== 'sending')
            return this.#pushIfDue();
        // What costs money is on record before it is sent, or it is not sent.
        await this.#push();
        const lost = this.lost();
        if (lost !== null || this.#safe < count)
            throw lostError(lost ?? `the record cannot be pushed (${this.#problem ?? 'no answer'})`);
    }
    async remove(address) {
        this.#lines.push({ t: 'remove', address });
        this.#pushIfDue();
    }
    lost() {
        if (this.#stolen !== undefined)
            return this.#stolen;
        const age = this.#taken.deps.clock.now() - this.#accepted;
        if (age > LOST_MS) {
            const why = this.#problem === undefined ? '' : ` (${this.#problem})`;
            return `the lock of the ledger was not renewed for ${Math.round(age / 1000)} seconds${why}`;
        }
        this.#pushIfDue();
        return null;
    }
    async renew() {
        if (this.#stolen === undefined && this.#age() > RENEW_MS)
            await this.#push();
        return this.lost();
    }
    async finish(at) {
        await this.#stop();
        const { ledger, stored, begin, deps, lock } = this.#taken;
        const entries = replay(stored.entries, [begin, ...this.#lines]);
        const head = {
            ...begin.start.head,
            format: LEDGER_FORMAT,
            sequence: (stored.head?.sequence ?? 0) + 1,
            applied_at: at,
            counts: countKinds(entries),
        };
        const { write, remove, added, changed } = treeChanges(stored, entries, head);
        const { actor, runUrl } = deps;
        const { subject } = begin.start;
        const note = {
            head,
            actor,
            runUrl,
            run: lock.run,
            added,
            changed,
            removed: remove.length,
            ...(subject === undefined ? {} : { subject }),
        };
        const commit = await this.#commit({
            parent: ledger,
            message: applyMessage(note),
            at: Date.parse(at),
            write,
            remove,
        });
        await this.#end(commit);
        await this.#taken.onDone(head, entries, commit);
        return String(head.sequence);
    }
    async leave() {
        if (this.#closed)
            return;
        this.#taken.lock.ended = true;
        await this.#push();
        await this.#stop();
    }
    /** Ends the signs of life; a push that is under way is waited for. */
    async #stop() {
        this.#closed = true;
        for (const stop of this.#stops.splice(0))
            stop();
        await this.#running;
    }
    /** Moves the ledger to its new commit and removes the lock, both or none. */
    async #end(commit) {
        const { refs, ledger, deps, place } = this.#taken;
        let swap = { state: 'refused', message: '' };
        for (const pause of [0, ...RETRY_PAUSES_MS]) {
            if (pause > 0)
                await deps.clock.sleep(pause);
            swap = await place.swap([
                { ref: refs.ledger, from: ledger, to: commit },
                { ref: refs.lock, from: this.#tip, to: null },
            ]);
            if (swap.state === 'done')
                return;
            if (swap.state !== 'moved')
                continue;
            // An earlier push of this run may have arrived after all.
            if (this.#attempt === undefined || swap.now.get(refs.lock) !== this.#attempt.tip)
                break;
            this.#tip = this.#attempt.tip;
            this.#attempt = undefined;
        }
        throw await this.#keepAside(commit, swap);
    }
    /** The worst moment: the platform is written and the ledger is not. Everything stays on this machine. */
    async #keepAside(commit, swap) {
        const { git, refs, lock, place } = this.#taken;
        const ref = `${refs.pending}/${lock.run}`;
        const kept = await git(['update-ref', ref, commit]);
        const where = kept.code === 0 ? `It is kept here as ${ref}` : `It is kept here as commit ${commit}`;
        if (swap.state === 'moved') {
            return new model/* UserError */.yo(GIT_LEDGER_CODES.keptAside.code, `The ledger was not written: somebody else took its lock over or moved it. ${where}.`, 'Run the command again when nobody else applies: what this run made is looked up on the platform.');
        }
        const why = swap.state === 'done' ? '' : ` (${swap.message})`;
        return new model/* UserError */.yo(GIT_LEDGER_CODES.keptAside.code, `The ledger could not be written to ${place.name}${why}. ${where}.`, 'Run the command again in this clone when the remote takes pushes: it is pushed first, and nothing is written twice.');
    }
    #age() {
        return this.#taken.deps.clock.now() - this.#accepted;
    }
    #pushIfDue() {
        if (this.#closed || this.#queued !== undefined)
            return;
        const limit = this.#lines.length > this.#safe ? PUSH_MS : RENEW_MS;
        if (this.#age() >= limit)
            void this.#push();
    }
    /** Pushes what is recorded until now; calls that come while one waits share it. Never rejects. */
    #push() {
        if (this.#queued !== undefined)
            return this.#queued;
        const queued = this.#running.then(() => {
            this.#queued = undefined;
            return this.#pushOnce();
        });
        this.#queued = queued;
        this.#running = queued;
        return queued;
    }
    async #pushOnce() {
        if (this.#stolen !== undefined || this.#closed)
            return;
        try {
            await this.#settleAttempt();
            if (this.#stolen !== undefined)
                return;
            const { lock, refs, place, deps } = this.#taken;
            const at = deps.clock.now();
            const safe = this.#lines.length;
            const fresh = this.#lines.slice(this.#safe);
            lock.at = new Date(at).toISOString();
            const write = [{ path: 'lock.json', text: lockText(lock) }];
            if (fresh.length > 0)
                write.push({ path: partName(this.#parts), text: journalText(fresh) });
            const tip = await this.#commit({ parent: this.#tip, message: `lock ${lock.run}\n`, at, write });
            this.#attempt = { tip, safe, at };
            const swap = await place.swap([{ ref: refs.lock, from: this.#tip, to: tip }]);
            if (swap.state === 'unknown') {
                this.#problem = swap.message;
                return;
            }
            if (swap.state === 'done')
                this.#accept(this.#attempt);
            else if (swap.state === 'moved')
                this.#stolen = 'another run took the lock of the ledger over';
            else
                this.#problem = swap.message;
            this.#attempt = undefined;
        }
        catch (error) {
            this.#problem = error instanceof Error ? error.message : String(error);
        }
    }
    /** Asks what became of a push that got no answer. */
    async #settleAttempt() {
        const attempt = this.#attempt;
        if (attempt === undefined)
            return;
        const { place, refs } = this.#taken;
        const now = (await place.see([refs.lock])).get(refs.lock);
        if (now === attempt.tip)
            this.#accept(attempt);
        else if (now !== this.#tip)
            this.#stolen = 'another run took the lock of the ledger over';
        this.#attempt = undefined;
    }
    #accept(attempt) {
        if (attempt.safe > this.#safe)
            this.#parts += 1;
        this.#tip = attempt.tip;
        this.#safe = attempt.safe;
        this.#accepted = attempt.at;
        this.#problem = undefined;
    }
    async #commit(one) {
        const { git, lock, deps, objectIdLength } = this.#taken;
        const [oid = ''] = await makeCommits(git, lock.run, [{ ...one, actor: deps.actor }], objectIdLength);
        return oid;
    }
}
/** The name of a part of the journal; parts are read in the order of their names. */
function partName(number) {
    return `journal/${String(number).padStart(8, '0')}.jsonl`;
}
function journalText(lines) {
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
function lostError(why) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.lost.code, `not sent: ${why}`, 'Run the command again.');
}

;// CONCATENATED MODULE: ./build/ledger/git-store.js












/**
 * Before a silent lock is taken, so long nothing is done, in milliseconds: longer than a living run
 * waits between two signs, so that a clock which is wrong does not end somebody's run.
 */
const LISTEN_MS = 35_000;
/**
 * A ledger in refs of git: `refs/pipelines-sync/<namespace>/<target>` with one commit per apply, and
 * while one runs `refs/pipelines-sync-lock/…`, which is lock and journal in one. The refs on the
 * remote are the truth; without a remote those of this repository are.
 */
class GitStore {
    place;
    #git;
    #at;
    #refs;
    #deps;
    #other;
    #read = new WeakMap();
    /** @param remote name of the remote; null where the repository has none */
    constructor(git, remote, names, deps, other) {
        this.#git = git;
        this.#at = remote === null ? new LocalPlace(git) : new RemotePlace(git, remote);
        this.#refs = ledgerRefs(names.namespace, names.target);
        this.#deps = deps;
        this.#other = other;
        this.place = remote === null ? this.#refs.ledger : `${this.#refs.ledger} on ${this.#at.name}`;
    }
    async read(binding) {
        const state = await readState(this.#git, this.#at, this.#refs);
        const begin = state.lines.find((line) => line.t === 'begin');
        if (state.tree.head !== undefined)
            checkBinding(state.tree.head, binding);
        else if (begin !== undefined)
            checkBinding(headOf(begin.start, 0, begin.start.at, {}), binding);
        await this.#tidy(state);
        const isNothing = state.tree.head === undefined && state.lines.length === 0;
        const other = isNothing && state.lock === null ? await this.#other?.read(binding) : undefined;
        if (other?.state === 'present')
            return this.#imported(state, other);
        const { lock } = state;
        const standing = lock === null ? 'over' : await this.#standing(lock.record);
        const holder = lock === null
            ? null
            : { record: lock.record, standing, isHere: isHere(lock.record, this.#deps.process) };
        const underway = standing === 'live' ? lock?.record : undefined;
        const unsaved = state.lines.length > 0;
        const ledger = {
            head: state.head,
            state: isNothing ? 'absent' : 'present',
            revision: state.head === undefined ? (isNothing ? null : '0') : String(state.head.sequence),
            entries: state.entries,
            interrupted: unsaved || state.pending !== null || lock !== null,
            ...(state.head === undefined && begin !== undefined ? { begun: begin.start.head } : {}),
            ...(underway === undefined ? {} : { underway: holderOf(underway, this.#deps.clock.now()) }),
        };
        this.#read.set(ledger, { state, unsaved, other: false, holder });
        return ledger;
    }
    async begin(ledger, begun, force = false) {
        const read = this.#readOf(ledger);
        const start = withDeparted(begun, ledger.head);
        const { state } = read;
        const { clock } = this.#deps;
        if (read.other && ledger.underway !== undefined)
            throw inUse(ledger.underway, start.head.target);
        await this.#clearWay(state, start, force);
        const lock = newLock(this.#deps, start.head.source.commit);
        const carry = read.unsaved || read.other ? this.#carry(ledger, state, start, lock.run) : undefined;
        const acceptedAt = clock.now();
        lock.at = new Date(acceptedAt).toISOString();
        const commits = [
            ...(carry === undefined ? [] : [carry.commit]),
            {
                parent: state.lock?.oid ?? null,
                fresh: true,
                message: `lock ${lock.run}\n`,
                actor: this.#deps.actor,
                at: acceptedAt,
                write: [
                    { path: 'lock.json', text: lockText(lock) },
                    { path: partName(0), text: journalText([{ t: 'begin', start }]) },
                ],
            },
        ];
        const objectIdLength = state.objectIdLength || (await this.#idLength());
        const made = await makeCommits(this.#git, lock.run, commits, objectIdLength);
        const tip = made.at(-1) ?? '';
        const base = carry === undefined ? (state.pending?.oid ?? state.ledger) : (made[0] ?? null);
        await this.#take([
            { ref: this.#refs.ledger, from: state.ledger, to: base },
            { ref: this.#refs.lock, from: state.lock?.oid ?? null, to: tip },
        ], start.head.target);
        if (base !== state.ledger && base !== null)
            await this.#remember(base);
        if (state.pending !== null)
            await this.#forget([state.pending]);
        const from = state.ledger === null && read.other ? this.#other : undefined;
        if (from !== undefined)
            await from.taken(this.#refs.ledger);
        const head = carry?.head ?? state.tree.head;
        return new GitSession({
            git: this.#git,
            place: this.#at,
            refs: this.#refs,
            deps: this.#deps,
            lock,
            tip,
            acceptedAt,
            ledger: base,
            stored: { head, entries: carry === undefined ? state.tree.entries : ledger.entries },
            begin: { t: 'begin', start },
            objectIdLength,
            onDone: async (now, entries, commit) => {
                ledger.head = now;
                ledger.entries = entries;
                await this.#remember(commit);
            },
        });
    }
    #readOf(ledger) {
        const read = this.#read.get(ledger);
        if (read === undefined)
            throw new Error('this store needs a ledger that it has read');
        return read;
    }
    holder(ledger) {
        return this.#readOf(ledger).holder;
    }
    history(ledger) {
        const { state } = this.#readOf(ledger);
        return new GitLog(this.#git, this.#at, this.#refs.ledger, state.pending?.oid ?? state.ledger);
    }
    /** A ledger commit that could not be pushed is kept on this machine. */
    isKept(ledger) {
        return this.#readOf(ledger).state.pending !== null;
    }
    /**
     * Pushes the ledger commit that an earlier run had to keep on this machine, with the lock that it
     * could not give back.
     * @returns the revision that the place has now
     * @throws UserError exit 3 when somebody else is at work, or another run has to be taken in first
     */
    async push(ledger) {
        const { state, holder } = this.#readOf(ledger);
        const { pending, lock } = state;
        const target = ledger.head?.target ?? '';
        if (pending === null)
            throw new Error('nothing is kept');
        if (holder !== null && !state.isFolded)
            throw lockedOut(holder.record, target, this.#deps.clock.now());
        await this.#take([
            { ref: this.#refs.ledger, from: state.ledger, to: pending.oid },
            { ref: this.#refs.lock, from: lock?.oid ?? null, to: null },
        ], target);
        await this.#remember(pending.oid);
        await this.#forget([pending]);
        return String(ledger.head?.sequence ?? 0);
    }
    /** Waits, or refuses, until nobody else can be at work. */
    async #clearWay(state, start, force) {
        if (state.lock === null)
            return;
        const { record } = state.lock;
        const now = this.#deps.clock.now();
        const standing = await this.#standing(record);
        if (standing === 'live' && !force)
            throw lockedOut(record, start.head.target, now);
        this.#deps.say(GIT_LEDGER_CODES.takenOver.code, `The lock of ${holderOf(record, now)} is taken over.`);
        // Its own next sign of life would be seen: taking the lock compares it with what was read.
        if (standing !== 'silent' || force)
            return;
        await this.#deps.clock.sleep(LISTEN_MS, this.#deps.signal);
        // A shorter wait would not have heard everybody.
        if (this.#deps.signal?.aborted !== true)
            return;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.stopped.code, `Nothing was changed: the run was stopped while it waited for the lock of ${start.head.target}.`, 'Run the command again.');
    }
    #standing(record) {
        return standingOf(record, Date.parse(record.at), this.#deps);
    }
    /** The commit that puts on record what an ended run, or another store, left behind. */
    #carry(ledger, state, start, run) {
        const source = ledger.head?.source ?? start.head.source;
        const sequence = (ledger.imported === undefined ? (state.tree.head?.sequence ?? 0) : (ledger.head?.sequence ?? 0)) + 1;
        const head = { ...headOf(start, sequence, start.at, countKinds(ledger.entries)), source };
        const { write, remove, added, changed } = treeChanges(state.tree, ledger.entries, head);
        const { actor, runUrl } = this.#deps;
        const subject = ledger.imported === undefined ? 'take in an apply that was cut off,' : 'take in a file ledger,';
        const note = { head, actor, runUrl, run, added, changed, removed: remove.length, subject };
        const parent = state.pending?.oid ?? state.ledger;
        const at = Date.parse(start.at);
        return { commit: { parent, message: applyMessage(note), actor, at, write, remove }, head };
    }
    async #take(moves, target) {
        const swap = await this.#at.swap(moves);
        if (swap.state === 'done')
            return;
        const own = moves.find((move) => move.ref === this.#refs.lock);
        if (swap.state === 'moved') {
            const now = swap.now.get(this.#refs.lock) ?? null;
            // The lock is ours, but the ledger went on before it was: it is given back.
            if (own !== undefined && now === own.to && now !== null)
                await this.#at.swap([{ ref: this.#refs.lock, from: now, to: null }]);
            throw movedOn(target);
        }
        if (swap.state === 'unknown') {
            throw new model/* UserError */.yo(GIT_LEDGER_CODES.unreachable.code, `The lock of the ledger could not be taken: ${this.#at.name} gave no answer (${swap.message}).`, 'Nothing was changed on the platform. Run the command again when the remote answers.');
        }
        const isOneByOne = swap.message.includes('does not support --atomic');
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.refused.code, `The ledger cannot be written: ${this.#at.name} can be read but does not take ${this.#refs.lock} (${swap.message}).`, isOneByOne
            ? 'Nothing was changed on the platform. Its server cannot move two refs at once, which the end of an apply needs. Keep the ledger on a remote that can: git config pipelines-sync.remote <name>; or say "ledger: file".'
            : 'Nothing was changed on the platform. Give this git the right to push: on GitHub permissions: contents: write, elsewhere a token or key that may write; a hook on the server must let refs/pipelines-sync* through.');
    }
    #imported(state, other) {
        const ledger = { ...other, interrupted: true, imported: 'the folder .pipelines-sync' };
        this.#deps.say(GIT_LEDGER_CODES.imported.code, 'There is no ledger in git yet: the one in .pipelines-sync is used, and the next apply takes it into git.');
        this.#read.set(ledger, { state, unsaved: false, other: true, holder: null });
        return ledger;
    }
    /** Says what is kept on this machine, and drops what the ledger holds by now. */
    async #tidy(state) {
        await this.#forget(state.done);
        if (state.pending !== null)
            this.#deps.say(GIT_LEDGER_CODES.keptOnRemote.code, `An earlier apply could not write the ledger; its commit ${state.pending.ref} is used, and the next apply pushes it.`);
        for (const one of state.apart)
            this.#deps.say(GIT_LEDGER_CODES.pendingApart.code, `The ledger went on without a commit that is kept here as ${one.ref}. What it made was looked up on the platform. Compare with git diff ${this.#refs.ledger} ${one.ref}, then forget it: git update-ref -d ${one.ref}.`);
    }
    async #forget(pending) {
        if (pending.length === 0)
            return;
        const lines = pending.map(({ ref, oid }) => `delete ${ref} ${oid}\n`);
        await this.#git(['update-ref', '--stdin'], Buffer.from(lines.join('')));
    }
    /** Keeps a copy of what the remote has; it only serves to notice when the remote loses it. */
    async #remember(commit) {
        if (this.#at.remote !== null)
            await this.#git(['update-ref', this.#refs.ledger, commit]);
    }
    async #idLength() {
        const ran = await this.#git(['hash-object', '--stdin']);
        return ran.stdout.toString('latin1').trim().length || 40;
    }
}
function headOf(start, sequence, at, counts) {
    return { ...start.head, format: LEDGER_FORMAT, sequence, applied_at: at, counts };
}

;// CONCATENATED MODULE: ./build/ledger/choose-store.js





/** Picks where a ledger is kept (design §8): in git where there is a repository, else in a folder. */
async function chooseStore(choice, deps) {
    const { root, namespace, target, wanted, git, problem } = choice;
    const folder = new FileStore(root, namespace, target, deps);
    if (wanted === 'file')
        return folder;
    if (problem !== null) {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.gitFailed.code, `The ledger cannot be reached: there is a git repository, but git does not open it (${problem}).`, 'Repair that, for instance with git config --global --add safe.directory and the folder; nothing was taken as absent.');
    }
    if (git === null) {
        if (wanted === null)
            return folder;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.gitFailed.code, 'The configuration says "ledger: git", but there is no git repository here.', 'Run git init, or clone the repository instead of copying its files; or say "ledger: file".');
    }
    const remote = await chooseRemote(git);
    return new GitStore(git, remote, { namespace, target }, deps, {
        read: async (binding) => {
            if (await folder.isImported())
                return undefined;
            try {
                return await folder.read(binding);
            }
            catch (error) {
                // A ledger of something else in that folder is none of this one's business.
                if (error instanceof model/* UserError */.yo && error.code === 'PS6002')
                    return undefined;
                throw error;
            }
        },
        taken: (into) => folder.markImported(into),
    });
}
/**
 * The remote that holds the ledger: what `git config pipelines-sync.remote` names, else `origin`,
 * else the only one; null where there is none. One git process.
 */
async function chooseRemote(git) {
    const pattern = '^(remote\\..*\\.(url|pushurl)|pipelines-sync\\.remote)$';
    const ran = await git(['config', '-z', '--get-regexp', pattern]);
    if (ran.code !== 0 && ran.code !== 1)
        throw localFailure('reading its settings', ran.stderr);
    const urls = new Map();
    let named;
    for (const record of ran.stdout.toString('utf8').split('\0')) {
        const end = record.indexOf('\n');
        if (end < 0)
            continue;
        const key = record.slice(0, end);
        const value = record.slice(end + 1);
        if (key === 'pipelines-sync.remote')
            named = value;
        const [, name, what] = /^remote\.(.*)\.(url|pushurl)$/s.exec(key) ?? [];
        if (name === undefined)
            continue;
        const known = urls.get(name) ?? {};
        urls.set(name, what === 'url' ? { url: value, ...known } : { push: value, ...known });
    }
    const names = [...urls.keys()].sort();
    const remote = named ?? (urls.has('origin') ? 'origin' : names.length === 1 ? names[0] : undefined);
    if (remote === undefined) {
        if (names.length === 0)
            return null;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.whichRemote.code, `The ledger is kept on a remote, but there are several and none is called origin: ${names.join(', ')}.`, 'Name the one that everybody who applies can push to: git config pipelines-sync.remote <name>.');
    }
    const place = urls.get(remote);
    if (place === undefined) {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.whichRemote.code, `git config pipelines-sync.remote names ${remote}, but there is no such remote.`, names.length === 0
            ? 'Add it with git remote add, or remove the setting.'
            : `The remotes are: ${names.join(', ')}.`);
    }
    if (place.push !== undefined && place.push !== place.url) {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.twoPlaces.code, `Remote ${remote} is read in one place and pushed to another, so that a ledger there could not be trusted.`, 'Add the place where the ledger is kept as a remote of its own and name it: git config pipelines-sync.remote <name>.');
    }
    return remote;
}

;// CONCATENATED MODULE: ./build/ledger/edit-entries.js


/** What stays known of an address when its entry goes, so that the next time is another request. */
function departedOf(entry) {
    const generation = entry.launch === null
        ? (0,plan/* nextGeneration */.aN)(entry)
        : // What was only held has not been launched.
            entry.generation + (entry.launch.state === 'undecided' ? 0 : 1);
    return { generation, rolled_back: null };
}
/**
 * The entries that change when an address gets another name: its own, and those that refer to it.
 * @returns the changed entries, under their new addresses
 */
function moveEntry(entries, from, to) {
    const changed = [];
    for (const entry of entries.values()) {
        const moved = renamed(entry, from, to);
        if (moved !== entry)
            changed.push(moved);
    }
    return changed;
}
function renamed(entry, from, to) {
    const isOwn = entry.address === from;
    const leaves = (0,model/* mapObject */.s8)(entry.leaves, (form) => renameRefs(form, from, to));
    const kept = (0,model/* mapObject */.s8)(entry.kept, ({ live, desired }) => ({
        live,
        desired: renameRefs(desired, from, to),
    }));
    const replaced = entry.replaced === from ? to : entry.replaced;
    const isSame = !isOwn &&
        replaced === entry.replaced &&
        JSON.stringify([leaves, kept]) === JSON.stringify([entry.leaves, entry.kept]);
    return isSame ? entry : { ...entry, address: isOwn ? to : entry.address, leaves, kept, replaced };
}
/** A form of the bundle language with every reference to one address leading to another. */
function renameRefs(form, from, to) {
    const walk = (value) => {
        if (value instanceof model/* Ref */.oS) {
            return value.address === from
                ? new model/* Ref */.oS(to, { version: value.version, external: value.external })
                : value;
        }
        if (Array.isArray(value))
            return value.map(walk);
        if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
            return (0,model/* mapObject */.s8)(value, walk);
        return value;
    };
    return (0,model/* toForms */.ln)(walk((0,model/* fromForms */.cB)(form)));
}

;// CONCATENATED MODULE: ./build/ledger/git-history.js


/** Most applies are a few commits apart; only where this is not enough the whole history is fetched. */
const FIRST_DEEPEN = 100;
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-gc',
    '--recurse-submodules=no',
];
/**
 * Tells how `commit` stands to `applied`, and fetches the history that is missing for it. A found
 * path between two commits is certain also in a shallow clone; that there is none is certain only
 * where the history is complete. One git process where the answer is here, few otherwise.
 * @param remoteOf the remote to fetch from, asked for only when something is missing; null for none
 * @param applied what a ledger says: checked to be an object id before git sees it
 */
async function relate(git, remoteOf, applied, commit) {
    if (applied === commit)
        return { is: 'same' };
    if (![applied, commit].every((id) => /^[0-9a-f]{40,64}$/.test(id)))
        return { is: 'unknown', why: 'the ledger names something that is no commit' };
    const history = new History(git, remoteOf, applied, commit);
    const near = await history.path();
    if (near !== undefined)
        return { is: near };
    for (const depth of [`--deepen=${FIRST_DEEPEN}`, '--unshallow']) {
        if (!(await history.isShallow()))
            break;
        const problem = await history.deepen(depth);
        if (problem !== undefined)
            return { is: 'unknown', why: problem };
        const found = await history.path();
        if (found !== undefined)
            return { is: found };
    }
    if (await history.isShallow())
        return { is: 'unknown', why: 'the remote does not have all of it either' };
    // All ancestors of our commit are here, so the applied one is none of them; it may still be a descendant.
    if (await history.bringApplied())
        return { is: (await history.path()) ?? 'unrelated' };
    return { is: 'unrelated' };
}
/** The two commits in one repository. */
class History {
    #git;
    #remoteOf;
    #applied;
    #commit;
    constructor(git, remoteOf, applied, commit) {
        this.#git = git;
        this.#remoteOf = remoteOf;
        this.#applied = applied;
        this.#commit = commit;
    }
    /** The way from one commit to the other, as far as the history that is here shows one. */
    async path() {
        if (await this.#isAncestor(this.#applied, this.#commit))
            return 'newer';
        return (await this.#isAncestor(this.#commit, this.#applied)) ? 'older' : undefined;
    }
    async #isAncestor(older, newer) {
        return (await this.#git(['merge-base', '--is-ancestor', older, newer])).code === 0;
    }
    async isShallow() {
        const ran = await this.#git(['rev-parse', '--is-shallow-repository']);
        return ran.stdout.toString('latin1').trim() === 'true';
    }
    /** Fetches more history below our commit; why it could not, or undefined. */
    async deepen(depth) {
        const remote = await this.#remote();
        if ('problem' in remote)
            return remote.problem;
        const byId = await this.#git([...FETCH, depth, '--', remote.name, this.#commit]);
        if (byId.code === 0)
            return undefined;
        // A commit that only this clone has, or a server that hands out branches alone.
        const byBranch = await this.#git([...FETCH, depth, '--', remote.name]);
        return byBranch.code === 0 ? undefined : (0,git_process/* complaint */.U)(byBranch.stderr);
    }
    /** Gets the applied commit itself where it is not here; false when it cannot be had. */
    async bringApplied() {
        const here = await this.#git(['cat-file', '-e', `${this.#applied}^{commit}`]);
        if (here.code === 0)
            return true;
        const remote = await this.#remote();
        if ('problem' in remote)
            return false;
        return (await this.#git([...FETCH, '--', remote.name, this.#applied])).code === 0;
    }
    async #remote() {
        try {
            const name = await this.#remoteOf();
            return name === null ? { problem: 'this repository has no remote' } : { name };
        }
        catch (error) {
            if (!(error instanceof model/* UserError */.yo))
                throw error;
            return { problem: error.message.replace(/\.$/, '') };
        }
    }
}

;// CONCATENATED MODULE: ./build/ledger/history.js

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
    const range = numbers.length === 0 ? 'There are none' : `There are ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
    throw new model/* UserError */.yo('PS7301', `There is no revision ${JSON.stringify(name)} in the history.`, `${range}; name one by its number, or latest, or latest~1 for the one before.`);
}

// EXTERNAL MODULE: ./build/ledger/lock-process.js
var lock_process = __webpack_require__(79497);
;// CONCATENATED MODULE: ./build/ledger/run-origin.js
/**
 * Who runs this and where it can be looked at, from what GitHub, GitLab and other CI systems set in
 * the environment; on a person's machine the name of the account.
 */
function runOrigin(env) {
    const actor = env.GITHUB_ACTOR || env.GITLAB_USER_LOGIN || env.USER || env.LOGNAME || env.USERNAME || 'unknown';
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    // A run that is started again keeps its number: only the attempt tells whose lock it is.
    const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    const page = `${server}/${repository}/actions/runs/${run}${attempt}`;
    const github = server && repository && run ? page : undefined;
    return { actor, runUrl: github ?? (env.CI_JOB_URL || env.BUILD_URL || null) };
}

;// CONCATENATED MODULE: ./build/ledger/index.js
















/***/ }),

/***/ 69661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ PipelinesReader),
/* harmony export */   Do: () => (/* binding */ PipelinesPlatform),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   nI: () => (/* binding */ serverTime)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74311);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);


/** Reads the Pipelines platform for the planner; it is given a client that cannot write. */
class PipelinesReader {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Answers one need; 403 and 404 are answers, everything else that goes wrong is thrown. */
    async answer(need) {
        try {
            if (need.mode === 'list')
                return { state: 'rows', rows: await this.#rows(need) };
            const { body } = await this.#client.read(need.path, need.query);
            if (need.mode === 'raw')
                return { state: 'raw', body: body ?? null };
            if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(body))
                return { state: 'object', object: body };
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5004', `The platform answered GET ${need.path} with something that is no object.`);
        }
        catch (error) {
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 404)
                return { state: 'missing' };
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 403) {
                return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
            }
            const isUnauthorized = error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 401;
            if (need.mode === 'raw' &&
                error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$ &&
                !isUnauthorized &&
                !(error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM)) {
                return { state: 'unreadable', status: 0, message: error.message };
            }
            throw readable(error);
        }
    }
    /** Absence counts only when two readings agree on it, where the need says so. */
    async #rows(need) {
        const rows = await this.#client.list(need.path, need.query);
        if (!need.twice)
            return rows;
        const again = await this.#client.list(need.path, need.query);
        const ids = new Set(again.map((row) => row.id));
        return [...again, ...rows.filter((row) => !ids.has(row.id))];
    }
}
/** Reads and writes the Pipelines platform. */
class PipelinesPlatform extends PipelinesReader {
    #client;
    constructor(client) {
        super(client);
        this.#client = client;
    }
    async write(method, path, request) {
        try {
            const response = await this.#client.write(method, path, request);
            const answer = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response.body) ? response.body : undefined;
            return { state: 'ok', answer, serverTime: serverTime(response) };
        }
        catch (error) {
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownOutcomeError */ .rk) {
                const detail = error.detail === undefined || error.detail === '' ? '' : ` (${error.detail})`;
                return {
                    state: 'unknown',
                    message: `${withoutStop(error.message)}${error.message.includes(detail) ? '' : detail}`,
                };
            }
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9)
                return { state: 'refused', status: error.status, message: error.detail };
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSentError */ .SD ||
                error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM ||
                error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidRequestError */ .tY) {
                return { state: 'not_sent', message: withoutStop(error.message) };
            }
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$)
                return { state: 'refused', status: 0, message: withoutStop(error.message) };
            throw error;
        }
    }
}
/** The server's own clock, from its Date header; null where it shows none. */
function serverTime(response) {
    const time = Date.parse(response.headers.date ?? '');
    return Number.isNaN(time) ? null : time;
}
function withoutStop(text) {
    return text.replace(/\.$/, '');
}
/** A failure of the platform as a sentence with a remedy. */
function readable(error) {
    if (!(error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
        return error;
    if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 401) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5010', `The platform does not accept the API key (401 ${error.detail}).`, 'Check that the key is not revoked or expired and belongs to this platform.');
    }
    const remedy = 'Nothing was taken as absent because of it. Try again; --verbose shows each request.';
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5005', error.message, remedy);
}


/***/ }),

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ resolveExternal),
/* harmony export */   l: () => (/* binding */ splitAddress)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);

/** An address taken apart again: kind, key parts in clear, scope where one is written. */
function splitAddress(address) {
    const kind = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(address);
    const rest = address.slice(kind.length + 1);
    const at = rest.lastIndexOf('@');
    const body = at < 0 ? rest : rest.slice(0, at);
    return { kind, parts: body.split('/').map(unescapePart), scope: at < 0 ? undefined : rest.slice(at + 1) };
}
function unescapePart(part) {
    try {
        return decodeURIComponent(part.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
    }
    catch {
        return part;
    }
}
/**
 * Looks up the live objects that external references to this kind mean: by key, exactly one.
 * @returns false while a list has to be read first
 */
function resolveExternal(kind, inputs, view, names) {
    const addresses = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        for (const ref of (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refsOf */ .gA)(resource.value)) {
            if (ref.external && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(ref.address) === kind.name)
                addresses.add(ref.address);
        }
    }
    let isRead = true;
    for (const address of [...addresses].sort()) {
        const { parts, scope } = splitAddress(address);
        const list = view.list(kind, scope ?? 'org');
        if (list.state === 'pending')
            isRead = false;
        if (list.state !== 'ok')
            continue;
        const [key] = kind.key;
        const rows = list.value.active.filter((live) => key !== undefined && live.object[key] === parts.join('/'));
        const [only] = rows;
        if (only !== undefined && rows.length === 1)
            names.setExternal(address, only.id);
    }
    return isRead;
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kl: () => (/* reexport */ plan/* ACTIONS */.kl),
  OX: () => (/* reexport */ LiveView),
  fS: () => (/* reexport */ Names),
  _A: () => (/* reexport */ plan/* PLAN_FORMAT */._A),
  Fm: () => (/* reexport */ Snapshot),
  V9: () => (/* reexport */ plan/* WRITING */.V9),
  "do": () => (/* reexport */ appliedForms),
  Fh: () => (/* reexport */ appliedValue),
  VW: () => (/* reexport */ changeDigest),
  Zh: () => (/* reexport */ compareSaved),
  eZ: () => (/* reexport */ contentDigest),
  o8: () => (/* reexport */ diffEntries),
  nm: () => (/* reexport */ elementKeys),
  _F: () => (/* reexport */ fieldOf),
  L1: () => (/* reexport */ findDrift),
  Z: () => (/* reexport */ findObject),
  Bq: () => (/* reexport */ flatten),
  $Q: () => (/* reexport */ flattenLive),
  ah: () => (/* reexport */ guard),
  T5: () => (/* reexport */ idempotencyKey),
  dK: () => (/* reexport */ isHidden),
  cq: () => (/* reexport */ isOrdered),
  rN: () => (/* reexport */ isProof),
  CC: () => (/* reexport */ isTakenOut),
  pZ: () => (/* reexport */ knownForms),
  Cf: () => (/* reexport */ launchEntry),
  EV: () => (/* reexport */ launchGeneration),
  EC: () => (/* reexport */ leftoverAddress),
  ed: () => (/* reexport */ leftoverEntry),
  Ln: () => (/* reexport */ leftoverName),
  nE: () => (/* reexport */ leftoverOf),
  Cs: () => (/* reexport */ makePlan),
  fm: () => (/* reexport */ makesRoom),
  O4: () => (/* reexport */ matchKind),
  aN: () => (/* reexport */ nextGeneration),
  S8: () => (/* reexport */ normalize),
  TM: () => (/* reexport */ planContentDigest),
  TW: () => (/* reexport */ pullCommand),
  sQ: () => (/* reexport */ pulledAt),
  tK: () => (/* reexport */ rawLeaf),
  p9: () => (/* reexport */ readLive),
  ay: () => (/* reexport */ external/* resolveExternal */.a),
  ef: () => (/* reexport */ setAt),
  r7: () => (/* reexport */ shellWord),
  yR: () => (/* reexport */ slug),
  lS: () => (/* reexport */ external/* splitAddress */.l),
  Xg: () => (/* reexport */ takenIn),
  Kx: () => (/* reexport */ threeWay),
  sB: () => (/* reexport */ unflatten),
  cK: () => (/* reexport */ unixLines),
  Jf: () => (/* reexport */ unnamedLeaves),
  fK: () => (/* reexport */ valueAt),
  rs: () => (/* reexport */ wantsProtection)
});

// UNUSED EXPORTS: DRIFT_FORMAT, contentForm, knownPaths, needKey

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
;// CONCATENATED MODULE: ./build/plan/compare.js

/**
 * The value of a leaf by meaning (design §5): line ends are LF, sets are sorted and without
 * repetition, list elements hold only what files may write, blank is null, ids are named.
 * Two values mean the same exactly when their normal forms are equal JSON.
 */
function normalize(field, value, context = {}) {
    const form = normalForm(field, value, context);
    return field?.blank === true && isBlank(form) ? null : form;
}
function normalForm(field, value, context) {
    if (value === undefined || value === null)
        return null;
    if (value instanceof model/* Ref */.oS)
        return nameRef(field, value, context);
    if (value instanceof model/* Secret */.zh)
        return (0,model/* toForms */.ln)(value);
    if (field === undefined)
        return (0,model/* toForms */.ln)(value);
    switch (field.type) {
        case 'text':
            return typeof value === 'string' ? unixLines(value) : (0,model/* toForms */.ln)(value);
        case 'id':
            return nameId(field, value, context);
        case 'list':
            return Array.isArray(value) ? normalList(field, value, context) : (0,model/* toForms */.ln)(value);
        case 'object':
            return (0,model/* isValueObject */.xk)(value) ? normalObject(field, value, context) : (0,model/* toForms */.ln)(value);
        default:
            return (0,model/* toForms */.ln)(value);
    }
}
/**
 * Line ends by meaning: CRLF and LF are the same (C-b.1). A CR before one belongs to it, so that the
 * normal form of a normal form is itself.
 */
function unixLines(text) {
    return text.replace(/\r+\n/g, '\n');
}
/** A stored `id:7` is a plain id of the field's kind again: it may have got an address since. */
function nameRef(field, ref, context) {
    if (context.naming === undefined)
        return (0,model/* toForms */.ln)(ref);
    if (field?.type === 'id' && ref.address.startsWith('id:')) {
        const raw = ref.address.slice('id:'.length);
        return nameId(field, field.id === 'integer' ? Number(raw) : raw, context);
    }
    return context.naming.ref(ref);
}
function nameId(field, value, context) {
    const known = field.kind !== undefined && (typeof value === 'number' || typeof value === 'string');
    return known && context.naming !== undefined
        ? context.naming.id(String(field.kind), value)
        : (0,model/* toForms */.ln)(value);
}
function normalList(field, list, context) {
    const items = list.map((item) => normalize(field.item, item, context));
    if (isOrdered(field, context.around))
        return items;
    const distinct = new Map(items.map((item) => [(0,model/* canonical */.$N)(item), item]));
    return [...distinct.entries()].sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b)).map(([, item]) => item);
}
function isOrdered(field, around) {
    if (typeof field.order === 'string')
        return field.order === 'ordered';
    return around?.[field.order.orderedWhen] === true;
}
/** Elements of lists: known fields that say something, and unknown ones that a file writes too. */
function normalObject(field, object, context) {
    const out = {};
    for (const [name, member] of Object.entries(object)) {
        const memberField = (0,model/* fieldAt */.UK)(field, [name]);
        if (memberField === undefined && !isWritten(context.written, name))
            continue;
        const form = normalize(memberField, member, { ...context, around: object });
        if (form !== null)
            out[name] = form;
    }
    return out;
}
function isWritten(written, name) {
    return written === 'all' || written?.has(name) === true;
}
function isBlank(form) {
    if (form === null || form === '')
        return true;
    if (Array.isArray(form))
        return form.length === 0;
    return typeof form === 'object' && Object.keys(form).length === 0;
}
/** Every key that list elements of a written value use. */
function elementKeys(...values) {
    const keys = new Set();
    for (const value of values) {
        if (!Array.isArray(value))
            continue;
        for (const item of value)
            if ((0,model/* isValueObject */.xk)(item))
                for (const key of Object.keys(item))
                    keys.add(key);
    }
    return keys;
}
/** Brings the elements of a live set into the order in which the file names them, for readers. */
function alignSet(live, wanted) {
    if (!Array.isArray(live) || !Array.isArray(wanted))
        return live;
    const rank = new Map(wanted.map((item, index) => [(0,model/* canonical */.$N)(item), index]));
    const place = (item) => rank.get((0,model/* canonical */.$N)(item)) ?? wanted.length;
    return live
        .map((item, index) => ({ item, index }))
        .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index)
        .map(({ item }) => item);
}

;// CONCATENATED MODULE: ./build/plan/leaves.js

/**
 * The leaves of a written value, by path. An empty object is a leaf of its own, so that
 * `unflatten` gives back exactly what went in. `roles` selects top-level fields by their role.
 */
function flatten(kind, value, roles) {
    const leaves = new Map();
    for (const [name, member] of inOrder(value, kind.fields)) {
        const field = (0,model/* fieldAt */.UK)(kind.fields, [name]);
        const role = field === undefined ? 'managed' : (0,model/* roleOf */.kp)(field);
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
    return Object.entries(value).sort(([a], [b]) => place(a) - place(b) || (0,model/* byCodeUnit */.X)(a, b));
}
function walk(field, value, steps, leaves) {
    const inner = (0,model/* isValueObject */.xk)(value) && Object.keys(value).length > 0 ? innerFields(field, value) : undefined;
    if (inner === undefined) {
        const path = (0,model/* formatPath */.jV)(steps);
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
        return entries.map(([name, member]) => [name, member, (0,model/* fieldAt */.UK)(field, [name])]);
    if (field.type === 'map')
        return entries.map(([name, member]) => [name, member, field.value]);
    if (field.type === 'json' && field.leaves === 'members') {
        const whole = { type: 'json', doc: field.doc, source: field.source, leaves: 'whole' };
        return entries.map(([name, member]) => [name, member, whole]);
    }
    return undefined;
}
/** Puts leaves back together into one object. */
function unflatten(leaves) {
    const root = {};
    for (const { steps, value } of leaves)
        setAt(root, steps, value);
    return root;
}
/** Sets a value inside an object, making the objects on the way; other members stay. */
function setAt(root, steps, value) {
    let at = root;
    for (const step of steps.slice(0, -1)) {
        const next = Object.hasOwn(at, step) ? at[step] : undefined;
        if ((0,model/* isValueObject */.xk)(next))
            at = next;
        else {
            const made = {};
            leaves_define(at, String(step), made);
            at = made;
        }
    }
    const last = steps.at(-1);
    if (last !== undefined)
        leaves_define(at, String(last), value);
}
function leaves_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
/** What stands at a path of an answer; undefined where the answer does not have it. */
function valueAt(root, steps) {
    let at = root;
    for (const step of steps) {
        if (Array.isArray(at) && typeof step === 'number')
            at = at[step];
        else if ((0,model/* isObject */.Gv)(at) && Object.hasOwn(at, step))
            at = at[String(step)];
        else
            return undefined;
    }
    return at;
}
/** An answer of the platform in the shape that files use: each field's `read` and `shorthand` applied. */
function readLive(kind, row) {
    const out = { ...row };
    for (const [name, field] of Object.entries(kind.fields.fields)) {
        const value = row[name];
        if (value === undefined || value === null)
            continue;
        out[name] = (0,model/* expandShorthand */.uC)(field, field.read === undefined ? value : field.read(value));
    }
    return out;
}
/** The leaves of a live object that belong to fields which the kind knows and the file may write. */
function flattenLive(kind, live) {
    const known = {};
    for (const name of Object.keys(kind.fields.fields)) {
        const value = live[name];
        if (value !== undefined)
            known[name] = value;
    }
    return flatten(kind, known, 'compared');
}
/** True for a reference or secret: something that only applying can fill in. */
function isLate(value) {
    return value instanceof Ref || value instanceof Secret;
}

;// CONCATENATED MODULE: ./build/plan/pulled.js


/**
 * `pull` takes a live value into one checkout, and other checkouts do not have it yet. So it does not
 * become the base: it counts as base only for files that hold what `pull` wrote, and older files are
 * still compared with what was applied last (design §6, rows of the table with a live side).
 */
/** The live value that a file has taken in for a leaf; undefined where it has taken in none. */
function takenIn(entry, path, field, desired, around, names) {
    const pair = pulledAt(entry, path);
    if (pair === undefined || desired === undefined)
        return undefined;
    const read = (form) => {
        const value = (0,model/* fromForms */.cB)(form);
        return normalize(field, value, { around, naming: names.base, written: elementKeys(value) });
    };
    const wanted = read(pair.desired);
    if (!(0,model/* sameJson */.Vk)(wanted, desired))
        return undefined;
    return pair.live === undefined ? wanted : read(pair.live);
}
/** True when `pull` took a leaf out of the file because the platform holds nothing there any more. */
function isTakenOut(entry, path) {
    return pulledAt(entry, path)?.desired === null;
}
/**
 * Every live value of a leaf that this repository knows, in the bundle language: what was applied
 * last, and what `pull` took in since. A live value that is none of them is drift.
 */
function knownForms(entry, path) {
    const known = [];
    if (Object.hasOwn(entry.leaves, path))
        known.push(entry.leaves[path] ?? null);
    const pair = pulledAt(entry, path);
    if (pair !== undefined)
        known.push(pair.live === undefined ? pair.desired : pair.live);
    return known;
}
/** Paths of a ledger entry: applied, or taken in by `pull`. */
function knownPaths(entry) {
    return [...new Set([...Object.keys(entry.leaves), ...Object.keys(entry.pulled)])];
}
function pulledAt(entry, path) {
    return entry !== undefined && Object.hasOwn(entry.pulled, path) ? entry.pulled[path] : undefined;
}

;// CONCATENATED MODULE: ./build/plan/three-way.js




/** True where something is to be written. */
function isUnsettled(state) {
    return !state.settled || state.dropped === 'clear';
}
/** Compares one resource with its live object and its ledger entry, leaf by leaf. */
function threeWay(kind, value, ignore, live, entry, names) {
    const written = flatten(kind, value, 'compared');
    const applied = entry === undefined ? new Map() : appliedLeaves(kind, entry);
    const ignored = ignore.map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    const paths = [...new Set([...written.keys(), ...applied.keys()])];
    const states = [];
    for (const path of paths) {
        const leaf = written.get(path) ?? applied.get(path);
        if (leaf === undefined || ignored.some((prefix) => (0,model/* startsWith */.w1)(leaf.steps, prefix)))
            continue;
        if (overlaps(path, written, applied))
            continue;
        states.push(compareLeaf(kind, leaf, written.get(path), applied.get(path), value, live, entry, names));
    }
    return states;
}
/**
 * A base leaf that became an object in the file, or the other way round, is judged by the file's
 * shape alone: both at once would set and clear the same place.
 */
function overlaps(path, written, applied) {
    const leaf = written.has(path) ? undefined : applied.get(path);
    if (leaf === undefined)
        return false;
    for (const other of written.values()) {
        if ((0,model/* startsWith */.w1)(other.steps, leaf.steps) || (0,model/* startsWith */.w1)(leaf.steps, other.steps))
            return true;
    }
    return false;
}
function compareLeaf(kind, leaf, written, applied, value, live, entry, names) {
    const { field, path, steps } = leaf;
    const found = valueAt(live.object, steps);
    const keys = elementKeys(written?.value, applied?.value);
    const context = (around, naming) => ({
        around,
        naming,
        written: keys,
    });
    const raw = rawLeaf(leaf.field, found, live.object);
    const nowLive = normalize(field, found, context(value, names.desired));
    const desired = written === undefined ? undefined : normalize(field, written.value, context(value, names.desired));
    const pulled = takenIn(entry, path, field, desired, value, names);
    const applying = applied === undefined ? undefined : normalize(field, applied.value, context(value, names.base));
    const former = names.former === undefined ? nowLive : normalize(field, found, context(value, names.former));
    // A reference to what has been replaced since means the old object: only the platform still has it.
    const last = applying !== undefined && (0,model/* sameJson */.Vk)(applying, former) ? nowLive : applying;
    const base = pulled === undefined ? last : pulled;
    const observed = pulled === undefined ? entry?.observed[path] : undefined;
    // What an answer never shows cannot be said to differ from what was applied.
    const hidden = isHidden(kind, steps, live.object);
    const isAsApplied = base !== undefined &&
        (hidden || (0,model/* sameJson */.Vk)(base, nowLive) || (observed !== undefined && (0,model/* sameJson */.Vk)(observed, raw)));
    const isUnknowable = hidden && base === undefined && field !== undefined && (0,model/* roleOf */.kp)(field) === 'derived';
    const isAsWanted = desired !== undefined && (isUnknowable || sameLive(field, desired, nowLive, found));
    const gitMoved = desired !== undefined && (base === undefined || !(0,model/* sameJson */.Vk)(base, desired));
    const kept = entry?.kept[path];
    const isKept = kept !== undefined &&
        desired !== undefined &&
        (0,model/* sameJson */.Vk)(kept.live, raw) &&
        (0,model/* sameJson */.Vk)(kept.desired, desired);
    const settled = desired === undefined || isAsWanted || isKept || (isAsApplied && !gitMoved);
    let dropped;
    if (desired === undefined && !isTakenOut(entry, path)) {
        const clearable = field?.clear !== undefined && isAsApplied && nowLive !== null;
        dropped = clearable ? 'clear' : 'unmanaged';
    }
    const foreign = entry !== undefined && base === undefined && desired !== undefined && !settled && nowLive !== null
        ? entry.seen[path] !== guard(raw)
        : false;
    return {
        path,
        leaf,
        written: written?.value,
        desired,
        base,
        live: nowLive,
        raw,
        present: found !== undefined,
        isSet: field?.type === 'list' && !isOrdered(field, value),
        asApplied: isAsApplied,
        pulled: pulled !== undefined,
        asWanted: isAsWanted,
        settled,
        kept: isKept && !isAsWanted,
        gitMoved,
        liveMoved: base !== undefined && desired !== undefined && !settled && !isAsApplied,
        dropped,
        foreign,
    };
}
/** A list row is believed only when it shows every written field, and none that differs (design §5). */
function isProof(states) {
    return states.every((state) => state.dropped === undefined &&
        state.settled &&
        !state.kept &&
        (state.present || state.desired === null));
}
/**
 * A leaf as it was read, in normal form but with ids as they are and with everything that list
 * elements hold: what guards and digests are made of, the same whoever reads it and whatever for.
 */
function rawLeaf(field, found, around) {
    return normalize(field, found, { around, written: 'all' });
}
/**
 * True for a field that no answer need hold: one that the server makes itself (C-h.8), and any of a
 * kind whose objects are only seen as list rows (C-a.3), which may come without long fields.
 */
function isHidden(kind, steps, object) {
    const [name] = steps;
    const field = (0,model/* fieldAt */.UK)(kind.fields, steps.slice(0, 1));
    if (name === undefined || field === undefined || object[name] !== undefined)
        return false;
    return (0,model/* roleOf */.kp)(field) === 'derived' || !kind.readable;
}
/** Equal by meaning; an empty object manages nothing inside, whatever object is there is fine. */
function sameLive(field, desired, live, found) {
    if ((0,model/* sameJson */.Vk)(desired, live))
        return true;
    if (field === undefined)
        return false;
    // Immutable fields are not part of every answer; what is not shown cannot be said to differ.
    if ((0,model/* roleOf */.kp)(field) === 'immutable' && found === undefined)
        return true;
    const empty = typeof desired === 'object' && desired !== null && Object.keys(desired).length === 0;
    const managedPerLeaf = field.type === 'object' || field.type === 'map' || (field.type === 'json' && field.leaves === 'members');
    return (empty &&
        !Array.isArray(desired) &&
        managedPerLeaf &&
        (live === null || (typeof live === 'object' && !Array.isArray(live))));
}
/** The leaves that were applied last, with the fields that describe them now. */
function appliedLeaves(kind, entry) {
    return flatten(kind, appliedValue(entry), 'compared');
}
/** What was applied last, as an item of the files would write it; without route fields and secrets. */
function appliedValue(entry) {
    const value = {};
    for (const [path, form] of Object.entries(entry.leaves)) {
        const steps = (0,model/* parsePath */.Rr)(path);
        if (steps !== undefined)
            setAt(value, steps, (0,model/* fromForms */.cB)(form));
    }
    return value;
}
/** What the ledger records as applied: every compared leaf that a file writes, in normal form. */
function appliedForms(kind, value, names, ignore) {
    const ignored = ignore.map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    const forms = {};
    for (const { path, steps, field, value: written } of flatten(kind, value, 'compared').values()) {
        if (ignored.some((prefix) => (0,model/* startsWith */.w1)(steps, prefix)))
            continue;
        const context = { around: value, naming: names.desired, written: elementKeys(written) };
        forms[path] = normalize(field, written, context);
    }
    return forms;
}
/** 16 hex digits that stand for a leaf as it was read. */
function guard(raw) {
    return (0,model/* digest */.br)(raw, 16);
}
/** Digests of the live leaves that a resource does not name: what we have seen and left alone. */
function unnamedLeaves(kind, live, named) {
    const seen = {};
    for (const [path, leaf] of flattenLive(kind, live)) {
        if (!named.has(path))
            seen[path] = guard(rawLeaf(leaf.field, valueAt(live, leaf.steps), live));
    }
    return seen;
}
/** Leaves that no file named when they were last seen, and that hold something else now. */
function touchedLeaves(kind, live, entry) {
    const touched = [];
    for (const [path, leaf] of flattenLive(kind, live)) {
        const seen = entry.seen[path];
        const raw = rawLeaf(leaf.field, valueAt(live, leaf.steps), live);
        if (seen !== undefined && entry.leaves[path] === undefined && seen !== guard(raw))
            touched.push({ path, value: raw });
    }
    return touched;
}
/** The field of a leaf, as `flatten` gives it; what lies inside opaque JSON is plain JSON. */
function fieldOf(kind, steps) {
    for (let length = 1; length < steps.length; length += 1) {
        const around = (0,model/* fieldAt */.UK)(kind.fields, steps.slice(0, length));
        if (around?.type === 'json')
            return { type: 'json', doc: '', source: '', leaves: 'whole' };
    }
    return (0,model/* fieldAt */.UK)(kind.fields, steps);
}

;// CONCATENATED MODULE: ./build/plan/changes.js



/** A change with everything that its kind of action leaves empty. */
function newChange(resource, action, reason, parts = {}) {
    const change = {
        address: resource.address,
        kind: resource.kind.name,
        action,
        id: null,
        reason,
        place: resource.place,
        leaves: [],
        unmanaged: [],
        kept: {},
        overwrites: null,
        depends_on: [],
        idempotency_key: null,
        guards: {},
        live_digest: null,
        version: null,
        effects: [],
        renamed_from: null,
        replaced_by: null,
        digest: '',
        ...parts,
    };
    return change;
}
/** What a change of a live object starts from: its id, its version and the state that was read. */
function liveParts(live, states, versioned) {
    const guards = Object.fromEntries(states.map((state) => [state.path, guard(state.raw)]));
    return {
        id: live.id,
        guards,
        live_digest: (0,model/* digest */.br)(guards, 16),
        version: versioned ? { from: live.version, expected: live.version } : null,
    };
}
/** Leaves of an update: what is there, what will be there. */
function leafChanges(states, names) {
    return states.map((state) => {
        const change = { path: state.path };
        if (state.present)
            change.before = readerOrder(state);
        if (state.dropped === 'clear')
            change.after = clearValue(state);
        else if (state.dropped === undefined)
            change.after = formWithUnknowns(state.written ?? null, names);
        return change;
    });
}
/** A live set in the order of the file; where order counts it is part of the value and stays. */
function readerOrder(state) {
    return state.isSet ? alignSet(state.live, state.desired ?? null) : state.live;
}
function clearValue(state) {
    return state.leaf.field?.clear?.value ?? null;
}
/** All leaves of something that does not exist yet. */
function newLeaves(leaves, names) {
    return [...leaves].map(({ path, value }) => ({ path, after: formWithUnknowns(value, names) }));
}
/** The bundle language, with `{$unknown: address}` for ids that do not exist yet. */
function formWithUnknowns(value, names) {
    if (value instanceof model/* Ref */.oS &&
        value.version === undefined &&
        !value.external &&
        names.idOf(value) === undefined) {
        return value.address.startsWith('id:') ? (0,model/* toForms */.ln)(value) : { $unknown: value.address };
    }
    if (Array.isArray(value))
        return value.map((item) => formWithUnknowns(item, names));
    if ((0,model/* isValueObject */.xk)(value) && (0,model/* refsOf */.gA)(value).length > 0)
        return (0,model/* mapObject */.s8)(value, (item) => formWithUnknowns(item, names));
    return (0,model/* toForms */.ln)(value);
}
/** The three sides of held leaves. */
function heldLeaves(states) {
    return states.map((state) => {
        const leaf = { path: state.path };
        if (state.base !== undefined)
            leaf.base = state.base;
        if (state.present)
            leaf.live = readerOrder(state);
        if (state.desired !== undefined)
            leaf.git = state.desired;
        return leaf;
    });
}
/** Both sides of leaves that moved on the platform. */
function driftLeaves(states) {
    return states.map((state) => {
        const leaf = { path: state.path };
        if (state.base !== undefined)
            leaf.base = state.base;
        if (state.present)
            leaf.live = readerOrder(state);
        return leaf;
    });
}
/** Digest over what a change will do: no id, version, place or revision, so that it can be compared. */
function changeDigest(change, secrets) {
    return (0,model/* digest */.br)({
        address: change.address,
        action: change.action,
        renamed_from: change.renamed_from,
        leaves: change.leaves.map(({ path, before, after }) => ({
            path,
            before: before === undefined ? null : { value: settledForm(before) },
            after: after === undefined ? null : { value: settledForm(after) },
        })),
        kept: Object.keys(change.kept).sort(),
        secrets: secrets
            .filter((secret) => secret.write && secret.address === change.address)
            .map(({ field, variable }) => ({ field, variable })),
    }, 16);
}
/** An id that is not known yet and the same id later are the same reference. */
function settledForm(form) {
    if (Array.isArray(form))
        return form.map(settledForm);
    if (form === null || typeof form !== 'object')
        return form;
    const keys = Object.keys(form);
    if (keys.length === 1 && keys[0] === '$unknown')
        return { $ref: form.$unknown ?? null };
    return (0,model/* mapObject */.s8)(form, settledForm);
}
/** The old address where the ledger or the platform knows the resource by another one. */
function renamedFrom(match) {
    const old = match.entry?.address ?? null;
    return old !== null && old !== match.resource.address ? old : null;
}

;// CONCATENATED MODULE: ./build/plan/remedies.js
/** An address as a word of a shell. */
function shellWord(address) {
    return /["$`\\]/.test(address) ? `'${address.replaceAll("'", "'\\''")}'` : `"${address}"`;
}
/** The command that decides one held resource. */
function command(address, flags) {
    return `pipelines-sync apply ${flags} --only ${shellWord(address)}`;
}
/** The command that takes live values of one resource into the files. */
function pullCommand(address) {
    return `pipelines-sync pull --only ${shellWord(address)}`;
}
function edit(place, what) {
    return place === null ? what : `${what} at ${place.file}:${place.line}`;
}
function driftRemedies(address) {
    return [
        { to: 'To keep the live edit', type: pullCommand(address) },
        { to: 'To overwrite it', type: command(address, '--on-drift overwrite') },
        { to: 'To leave both as they are for now', type: command(address, '--on-drift keep') },
    ];
}
function takeoverRemedies(address) {
    return [
        { to: 'To keep what is live', type: pullCommand(address) },
        { to: 'To overwrite it with the file', type: command(address, `--take-over=${shellWord(address)}`) },
    ];
}
function goneRemedies(address) {
    return [
        { to: 'To create it again', type: command(address, '--on-drift overwrite') },
        { to: 'To let it go', type: 'remove the item from the files' },
    ];
}
function launchRemedies(address) {
    return [{ to: 'To launch it', type: command(address, `--launch ${shellWord(address)}`) }];
}
/** A launch that may have run is not repeated by `--launch`; under another name it is another experiment. */
function unknownLaunchRemedies(place) {
    return [{ to: 'To launch it once more, when it did not run', type: edit(place, 'give it another name') }];
}
/** What to do where it is not clear which object is meant: pin one, or correct the pin that is there. */
function pinRemedies(address, ids, target, isPinned) {
    const setting = `sync: {${JSON.stringify(address)}`;
    const pins = ids.map((id) => ({
        to: `To mean the one with id ${id}`,
        type: `${setting}: {id: {${JSON.stringify(target)}: ${JSON.stringify(id)}}}}`,
    }));
    if (isPinned)
        pins.push({ to: 'To go on without the pin', type: `remove id from ${setting}: …}` });
    else if (pins.length === 0)
        pins.push({ to: 'To go on', type: 'give one of the two items another name, or remove it' });
    return pins;
}
function budgetRemedies(wanted) {
    return [
        { to: 'To allow it once', type: `pipelines-sync apply --allow-deletes ${wanted}` },
        { to: 'To allow it always', type: 'raise limits of the target in the configuration' },
        { to: 'To keep them', type: 'bring the items back into the files' },
    ];
}
function emptyRemedies() {
    return [
        { to: 'To remove everything', type: 'pipelines-sync apply --allow-empty' },
        { to: 'To keep everything', type: 'bring the bundles back, or correct bundles in the configuration' },
    ];
}
function unreviewedRemedies(address) {
    return [
        { to: 'To have it reviewed', type: 'open a pull request that makes this change; its plan shows it' },
        { to: 'To do it now', type: command(address, '--yes') },
    ];
}
function protectionRemedies(address) {
    return [
        {
            to: 'To allow it',
            type: `sync: {${JSON.stringify(address)}: {protect: false}}, apply that, then apply this change`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/plan/drift-remedies.js

/** Commands of a report that is read far from where it was made always name their target. */
function typed(words, address, target) {
    return `pipelines-sync ${words} --target ${shellWord(target)} --only ${shellWord(address)}`;
}
function editedRemedies(address, target, place) {
    if (place === null)
        return [leave(address, target), bringBack];
    return [
        { to: 'To keep the live edit', type: typed('pull', address, target) },
        { to: 'To overwrite it', type: typed('apply --on-drift overwrite', address, target) },
    ];
}
function deletedRemedies(address, target, place) {
    if (place === null)
        return [leave(address, target)];
    return [
        { to: 'To create it again', type: typed('apply --on-drift overwrite', address, target) },
        { to: 'To let it go', type: edit(place, 'remove the item from the files,') },
    ];
}
function replacedRemedies(address, target, place) {
    if (place === null)
        return [leave(address, target)];
    return [
        { to: 'To take it into the files', type: typed('pull', address, target) },
        {
            to: 'To overwrite it with the files',
            type: typed(`apply --take-over=${shellWord(address)}`, address, target),
        },
    ];
}
/** What stands in no file any more is only remembered. */
function leave(address, target) {
    return {
        to: 'To let it go, since it is in no file',
        type: `pipelines-sync ledger forget ${shellWord(address)} --target ${shellWord(target)}`,
    };
}
const bringBack = { to: 'To manage it again', type: 'bring the item back into the files' };

;// CONCATENATED MODULE: ./build/plan/drift-report.js
/** Minor versions add, another major version is another shape. */
const DRIFT_FORMAT = '1.0';

;// CONCATENATED MODULE: ./build/plan/live.js


const PENDING = { state: 'pending' };
/** Reads kinds' objects from a snapshot. */
class LiveView {
    #kinds;
    #org;
    #snapshot;
    #lists = new Map();
    constructor(kinds, org, snapshot) {
        this.#kinds = kinds;
        this.#org = org;
        this.#snapshot = snapshot;
    }
    get org() {
        return this.#org;
    }
    get snapshot() {
        return this.#snapshot;
    }
    /** The objects of one partition; archived and foreign ones apart or left out. */
    list(kind, partition) {
        const key = `${kind.name} ${partition}`;
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        const { path, query } = kind.collection(partition, this.#org);
        const answer = this.#snapshot.list(path, query);
        if (answer === undefined)
            return PENDING;
        const reading = this.#read(kind, partition, answer);
        this.#lists.set(key, reading);
        return reading;
    }
    #read(kind, partition, answer) {
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        if (answer.state === 'missing') {
            return {
                state: 'unreadable',
                message: `404: ${partition} does not exist or is not visible to this key`,
            };
        }
        const rows = answer.state === 'rows' ? answer.rows : [];
        const active = [];
        const archived = [];
        for (const row of rows) {
            const live = this.#live(kind, row, false);
            if (live === undefined || !kind.owns(row, partition, this.#org))
                continue;
            (this.#kinds.isArchived(row) ? archived : active).push(live);
        }
        // What is said of several objects must not depend on the order in which the platform lists them.
        active.sort(byId);
        archived.sort(byId);
        return {
            state: 'ok',
            value: { active, archived, byId: new Map(active.map((live) => [live.id, live])) },
        };
    }
    /** One object by id; archived counts as gone (design §6). */
    object(kind, partition, id, value) {
        const { path } = kind.collection(partition, this.#org);
        if (!kind.readable)
            return this.#narrow(kind, path, id, value);
        const answer = this.#snapshot.object(`${path}/${encodeURIComponent(String(id))}`);
        if (answer === undefined)
            return PENDING;
        if (answer.state === 'missing')
            return { state: 'gone' };
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        const row = answer.state === 'object' ? answer.object : undefined;
        if (row === undefined || this.#kinds.isArchived(row))
            return { state: 'gone' };
        const live = this.#live(kind, { id, ...row }, true);
        return live === undefined ? { state: 'gone' } : { state: 'ok', value: live };
    }
    /** A kind without GET by id: the narrowed list, read twice, stands for it (design §6). */
    #narrow(kind, path, id, value) {
        const query = value !== undefined && kind.narrow !== undefined ? kind.narrow(value) : {};
        const answer = this.#snapshot.list(path, query, true);
        if (answer === undefined)
            return PENDING;
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        const rows = answer.state === 'rows' ? answer.rows : [];
        const row = rows.find((candidate) => candidate.id === id && !this.#kinds.isArchived(candidate));
        const live = row === undefined ? undefined : this.#live(kind, row, true);
        return live === undefined ? { state: 'gone' } : { state: 'ok', value: live };
    }
    #live(kind, row, confirmed) {
        const id = row.id;
        if (typeof id !== 'number' && typeof id !== 'string')
            return undefined;
        return {
            id,
            object: readLive(kind, row),
            version: typeof row.version === 'number' ? row.version : null,
            createdAt: typeof row.created_at === 'string' ? row.created_at : null,
            confirmed,
        };
    }
}
function byId(a, b) {
    if (typeof a.id === 'number' && typeof b.id === 'number')
        return a.id - b.id;
    return (0,model/* byCodeUnit */.X)(String(a.id), String(b.id));
}

// EXTERNAL MODULE: ./build/plan/external.js
var external = __webpack_require__(42891);
;// CONCATENATED MODULE: ./build/plan/match.js





/** Matches the items of one kind with live objects: ledger id, then pin and rename, then key. */
function matchKind(kind, inputs, view, names) {
    const items = inputs.desired.filter((resource) => resource.kind === kind);
    const entries = [...inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
    const matcher = new Matcher(kind, items, entries, view, names);
    return matcher.run();
}
class Matcher {
    #kind;
    #items;
    #entries;
    #view;
    #names;
    /** Live object (by partition and id) → the entry whose witness agrees. */
    #owned = new Map();
    #located = new Map();
    #entryOf = new Map();
    #taken = new Map();
    #indexes = new Map();
    constructor(kind, items, entries, view, names) {
        this.#kind = kind;
        this.#items = items;
        this.#entries = entries;
        this.#view = view;
        this.#names = names;
    }
    run() {
        const partitions = new Set([...this.#items, ...this.#entries].map((holder) => holder.partition));
        let pending = false;
        for (const partition of partitions)
            if (this.#view.list(this.#kind, partition).state === 'pending')
                pending = true;
        if (pending)
            return { matches: this.#items.map((item) => bare(item, { state: 'pending' })), leftovers: [] };
        // What is known by its id comes first: a create that was begun is looked for among the rest.
        for (const entry of this.#entries)
            if (entry.id !== null)
                this.#locate(entry);
        for (const entry of this.#entries)
            if (entry.id === null)
                this.#locate(entry);
        this.#assignEntries();
        const matches = this.#items.map((item) => this.#match(item));
        const used = new Set(matches.map((match) => match.entry));
        for (const match of matches) {
            if (match.found.state === 'live')
                this.#names.set(this.#kind, match.resource.address, match.found.live.id);
        }
        // Where an item took an entry's address for another object, the new record will stand in its place.
        const replaced = new Set(matches.filter((match) => match.estranged).map((match) => match.resource.address));
        const leftovers = this.#entries
            .filter((entry) => !used.has(entry) && !replaced.has(entry.address))
            .map((entry) => ({
            entry,
            found: this.#located.get(entry) ?? { state: 'gone' },
            stranger: () => this.#stranger(entry),
        }));
        return { matches, leftovers };
    }
    /** Step 1: the ledger's id counts when its witness agrees. */
    #locate(entry) {
        const located = this.#seek(entry);
        this.#located.set(entry, located);
        if (located.state !== 'ok')
            return;
        this.#owned.set(ownKey(entry.partition, located.value.id), entry);
        if (entry.replaced !== null)
            this.#names.setReplaced(this.#kind, entry.address, entry.replaced, located.value.id);
    }
    #seek(entry) {
        const list = this.#view.list(this.#kind, entry.partition);
        if (list.state !== 'ok')
            return list;
        if (entry.id === null)
            return this.#intended(entry, list.value.active);
        const row = list.value.byId.get(entry.id);
        if (row !== undefined)
            return witnessAgrees(this.#kind, entry, row) ? { state: 'ok', value: row } : { state: 'gone' };
        const reading = this.#view.object(this.#kind, entry.partition, entry.id, keyValues(this.#kind, entry));
        const stranger = reading.state === 'ok' && !witnessAgrees(this.#kind, entry, reading.value);
        return stranger ? { state: 'gone' } : reading;
    }
    /** A create that was begun and whose outcome is unknown: the one object of its key is its work. */
    #intended(entry, rows) {
        const fields = this.#kind.fields;
        const free = rows.filter((live) => !this.#owned.has(ownKey(entry.partition, live.id)));
        const made = free.filter((live) => (0,model/* rowKeyFields */.pn)(this.#kind).every((name) => {
            const field = (0,model/* fieldAt */.UK)(fields, [name]);
            const naming = this.#names.base;
            const wanted = normalize(field, (0,model/* fromForms */.cB)(entry.leaves[name] ?? null), { naming });
            return (0,model/* sameJson */.Vk)(wanted, normalize(field, live.object[name], { naming }));
        }));
        const [only] = made;
        return only !== undefined && made.length === 1 ? { state: 'ok', value: only } : { state: 'gone' };
    }
    #stranger(entry) {
        const parts = [];
        for (const name of (0,model/* rowKeyFields */.pn)(this.#kind)) {
            const value = (0,model/* fromForms */.cB)(entry.leaves[name] ?? null);
            const id = value instanceof model/* Ref */.oS ? this.#names.idOf(value) : value;
            if (id === undefined)
                return undefined;
            parts.push(id);
        }
        const rows = this.#keyIndex(this.#rows(entry.partition)).get((0,model/* canonical */.$N)(parts)) ?? [];
        return rows.find((live) => !this.#owned.has(ownKey(entry.partition, live.id)));
    }
    /** Which entry belongs to which item: by address, by the old address of a rename, else by the key. */
    #assignEntries() {
        const byAddress = new Map(this.#entries.map((entry) => [entry.address, entry]));
        const addresses = new Set(this.#items.map((item) => item.address));
        const free = new Set(this.#entries.filter((entry) => entry.replaced === null));
        const take = (item, entry) => {
            if (entry === undefined || !free.has(entry))
                return;
            free.delete(entry);
            this.#entryOf.set(item, entry);
        };
        for (const item of this.#items)
            take(item, byAddress.get(item.address));
        for (const item of this.#items) {
            const old = item.settings.renamed_from;
            if (old !== undefined && !addresses.has(old) && !this.#entryOf.has(item))
                take(item, byAddress.get(old));
        }
        for (const item of this.#items) {
            if (this.#entryOf.has(item))
                continue;
            const owned = this.#byKey(item).map((live) => this.#owned.get(ownKey(item.partition, live.id)));
            const candidates = owned.filter((entry) => entry !== undefined && free.has(entry));
            if (candidates.length === 1)
                take(item, candidates[0]);
        }
    }
    #match(item) {
        const entry = this.#entryOf.get(item);
        const list = this.#view.list(this.#kind, item.partition);
        if (list.state === 'unreadable')
            return { ...bare(item, list), entry };
        const archived = list.state === 'ok' ? this.#sameKey(item, list.value.archived).map((live) => live.id) : [];
        const found = this.#find(item, entry);
        const replacing = found.found.state === 'absent' ? this.#replacing(item) : undefined;
        return { resource: item, archived, replacing, ...found, found: this.#claim(item, found.found) };
    }
    #replacing(item) {
        const entry = this.#entries.find((one) => one.replaced === item.address);
        const located = entry === undefined ? undefined : this.#located.get(entry);
        return entry !== undefined && located?.state === 'ok' ? { entry, live: located.value } : undefined;
    }
    #find(item, entry) {
        const pin = item.settings.id;
        if (entry !== undefined) {
            const located = this.#located.get(entry) ?? { state: 'pending' };
            if (located.state === 'ok') {
                if (pin !== undefined && pin !== located.value.id) {
                    const { id } = located.value;
                    const message = `the ledger knows it as id ${id}, sync pins it to id ${pin}`;
                    return { entry, estranged: false, found: { state: 'ambiguous', message, ids: [id] } };
                }
                return { entry, estranged: false, found: { state: 'live', live: located.value } };
            }
            if (located.state !== 'gone')
                return { entry, estranged: false, found: located };
            const other = this.#withoutLedger(item);
            // A create that was begun and left nothing behind never happened: nothing of it is gone.
            const never = entry.id === null;
            if (other.state === 'absent' && !never)
                return { entry, estranged: false, found: { state: 'gone' } };
            return { entry: undefined, estranged: true, found: other };
        }
        return { entry: undefined, estranged: false, found: this.#withoutLedger(item) };
    }
    /** Steps 2 and 3: pin, rename, natural key among objects that nothing else claims. */
    #withoutLedger(item) {
        const pin = item.settings.id;
        if (pin !== undefined)
            return this.#pinned(item, pin);
        const old = this.#renamed(item);
        const own = this.#unclaimed(item, this.#byKey(item));
        const candidates = old.length > 0 ? [...old, ...own.filter((live) => !old.includes(live))] : own;
        const [only] = candidates;
        if (only === undefined)
            return { state: 'absent' };
        if (candidates.length === 1)
            return { state: 'live', live: only };
        const ids = candidates.map((live) => live.id);
        return {
            state: 'ambiguous',
            ids,
            message: `${candidates.length} live objects could be meant: ids ${ids.join(', ')}`,
        };
    }
    #pinned(item, pin) {
        const list = this.#view.list(this.#kind, item.partition);
        const row = list.state === 'ok' ? list.value.byId.get(pin) : undefined;
        const reading = row === undefined
            ? this.#view.object(this.#kind, item.partition, pin, item.value)
            : { state: 'ok', value: row };
        if (reading.state === 'ok') {
            const owner = this.#owned.get(ownKey(item.partition, pin));
            if (owner !== undefined && this.#items.some((other) => this.#entryOf.get(other) === owner)) {
                const message = `id ${pin}, to which sync pins it, belongs to ${owner.address}`;
                return { state: 'ambiguous', message, ids: [] };
            }
            return { state: 'live', live: reading.value };
        }
        if (reading.state === 'gone') {
            return {
                state: 'ambiguous',
                message: `id ${pin}, to which sync pins it, does not exist or is archived`,
                ids: [],
            };
        }
        return reading;
    }
    /** Objects that still carry the key from which `renamed_from` leads here. */
    #renamed(item) {
        const old = item.settings.renamed_from;
        if (old === undefined || !this.#kind.renames)
            return [];
        const { parts } = (0,external/* splitAddress */.l)(old);
        const rows = this.#rows(item.partition).filter((live) => live.object[this.#kind.key[0] ?? ''] === parts[0]);
        return this.#unclaimed(item, rows);
    }
    #byKey(item) {
        return this.#sameKey(item, this.#rows(item.partition));
    }
    #sameKey(item, rows) {
        const wanted = this.#keyOf(item);
        return wanted === undefined ? [] : (this.#keyIndex(rows).get(wanted) ?? []);
    }
    /** Rows by natural key; made once per list, for thousands of items ask for it. */
    #keyIndex(rows) {
        const known = this.#indexes.get(rows);
        if (known !== undefined)
            return known;
        const index = new Map();
        for (const live of rows) {
            const key = (0,model/* canonical */.$N)(this.#liveKey(live));
            const same = index.get(key);
            if (same === undefined)
                index.set(key, [live]);
            else
                same.push(live);
        }
        this.#indexes.set(rows, index);
        return index;
    }
    #rows(partition) {
        const list = this.#view.list(this.#kind, partition);
        return list.state === 'ok' ? list.value.active : NONE;
    }
    #unclaimed(item, rows) {
        return rows.filter((live) => !this.#owned.has(ownKey(item.partition, live.id)));
    }
    /** The natural key with references as live ids; undefined while one of them does not exist. */
    #keyOf(item) {
        const parts = [];
        for (const name of (0,model/* rowKeyFields */.pn)(this.#kind)) {
            const value = item.value[name] ?? null;
            if (value instanceof model/* Ref */.oS) {
                const id = this.#names.idOf(value);
                if (id === undefined)
                    return undefined;
                parts.push(id);
            }
            else
                parts.push(value);
        }
        return (0,model/* canonical */.$N)(parts);
    }
    #liveKey(live) {
        return (0,model/* rowKeyFields */.pn)(this.#kind).map((name) => live.object[name] ?? null);
    }
    #claim(item, found) {
        if (found.state !== 'live')
            return found;
        const key = ownKey(item.partition, found.live.id);
        const other = this.#taken.get(key);
        if (other === undefined) {
            this.#taken.set(key, item);
            return found;
        }
        const message = `id ${found.live.id} is already meant by ${other.address}`;
        return { state: 'ambiguous', message, ids: [] };
    }
}
/**
 * The object of an entry's kind and place that has an id, read by itself; undefined where there is
 * none. What has to be read first is returned instead.
 */
function findObject(kind, entry, id, at) {
    const view = new LiveView(at.kinds, at.org, at.snapshot);
    // Only what the list of its place holds is of this organization and scope.
    const list = view.list(kind, entry.partition);
    const isListed = list.state === 'ok' && list.value.byId.has(id);
    const reading = isListed ? view.object(kind, entry.partition, id, keyValues(kind, entry)) : undefined;
    const needs = at.snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : { live: reading?.state === 'ok' ? reading.value : undefined };
}
const NONE = [];
function bare(resource, found) {
    return { resource, entry: undefined, found, estranged: false, archived: [], replacing: undefined };
}
function ownKey(partition, id) {
    return `${partition} ${typeof id} ${id}`;
}
/** `created_at` proves that an id is still the same object; without it the key or a text must agree. */
function witnessAgrees(kind, entry, live) {
    if (entry.witness.created_at !== null && live.createdAt !== null)
        return entry.witness.created_at === live.createdAt;
    const fields = kind.fields.fields;
    return knownPaths(entry).some((path) => {
        const field = fields[path];
        if (field === undefined)
            return false;
        const identifies = kind.key.includes(path) || (field.type === 'text' && field.long === true);
        if (!identifies)
            return false;
        const found = live.object[path];
        const known = [...knownForms(entry, path), entry.observed[path]];
        return typeof found === 'string' && found !== '' && known.includes(found);
    });
}
/** The applied key fields of an entry, as far as they are plain values. */
function keyValues(kind, entry) {
    const out = {};
    for (const name of kind.key) {
        const form = entry.leaves[name];
        if (typeof form === 'string' || typeof form === 'number')
            out[name] = form;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/plan/leftover.js
/**
 * The address of an object that was replaced and is still there: its own, marked with its id. `@` and
 * `+` stand in front of a scope only, so no item has such an address.
 */
function leftoverAddress(address, id) {
    const mark = address.includes('@') ? '+' : '@';
    return `${address}${mark}replaced:${encodeURIComponent(String(id))}`;
}
/** A name for the old one while the new one takes its name, where the platform knows a name only once. */
function leftoverName(kind, name, id) {
    const suffix = ` (replaced ${id})`;
    const field = kind.fields.fields.name;
    const limit = field?.type === 'text' ? (field.maxLength ?? 255) : 255;
    return `${[...name].slice(0, limit - suffix.length).join('')}${suffix}`;
}
/** True where two objects of one name cannot be there at once, so that the old one makes room first. */
function makesRoom(kind) {
    return kind.unique && kind.renames;
}
/**
 * The ledger's entry of an object that is about to be replaced. It keeps what is known of the object
 * until it is gone, whatever happens in between: who made it, what was applied, what it may be called.
 * @param entry what the ledger held of the resource; undefined where it is taken over
 */
function leftoverEntry(resource, live, entry) {
    const { kind, address } = resource;
    const name = live.object.name;
    const renamed = makesRoom(kind) && typeof name === 'string' ? leftoverName(kind, name, live.id) : undefined;
    return {
        ...(entry ?? taken(resource, live)),
        address: leftoverAddress(address, live.id),
        id: live.id,
        witness: { created_at: live.createdAt ?? entry?.witness.created_at ?? null },
        protect: false,
        kept: {},
        pulled: {},
        observed: { ...entry?.observed, ...(renamed === undefined ? {} : { name: renamed }) },
        replaced: address,
    };
}
/** What is taken over was never applied from here, so it is not ours to delete. */
function taken(resource, live) {
    return {
        kind: resource.kind.name,
        address: resource.address,
        partition: resource.partition,
        id: live.id,
        witness: { created_at: live.createdAt },
        origin: 'adopted',
        generation: 0,
        leaves: typeof live.object.name === 'string' ? { name: live.object.name } : {},
        observed: {},
        seen: {},
        kept: {},
        pulled: {},
        secrets: {},
        protect: false,
        version: live.version,
        launch: null,
        replaced: null,
        commit: null,
    };
}

;// CONCATENATED MODULE: ./build/plan/names.js


/**
 * Which live id belongs to which address (design §5: references are stored and compared as
 * addresses). Filled kind by kind while matching; an id that is going to be replaced is withdrawn,
 * so that everything that refers to it counts as changed; it goes by the address of what is left over.
 */
class Names {
    #base;
    #addressOf = new Map();
    #idOf = new Map();
    #external = new Map();
    /** Address of something replaced → the address that it had. */
    #replaced = new Map();
    constructor(base) {
        this.#base = base;
    }
    /** The same names, to go on from. */
    copy() {
        const copy = new Names(this.#base);
        for (const [key, address] of this.#addressOf)
            copy.#addressOf.set(key, address);
        for (const [address, id] of this.#idOf)
            copy.#idOf.set(address, id);
        for (const [address, id] of this.#external)
            copy.#external.set(address, id);
        for (const [address, former] of this.#replaced)
            copy.#replaced.set(address, former);
        return copy;
    }
    set(kind, address, id) {
        this.#addressOf.set(idKey(kind.name, id), address);
        this.#idOf.set(address, id);
    }
    /** The object is about to be replaced: its id no longer stands for the address. */
    withdraw(kind, address) {
        const id = this.#idOf.get(address);
        this.#idOf.delete(address);
        if (id !== undefined)
            this.setReplaced(kind, leftoverAddress(address, id), address, id);
    }
    /** An object that another one took the place of: `address` is its own, `former` the one it had. */
    setReplaced(kind, address, former, id) {
        this.#addressOf.set(idKey(kind.name, id), address);
        this.#replaced.set(address, former);
    }
    setExternal(address, id) {
        this.#external.set(address, id);
    }
    /** The live id behind an address of the files, or behind an external reference. */
    idOf(ref) {
        if (ref.address.startsWith('id:'))
            return undefined;
        return ref.external ? this.#external.get(ref.address) : this.#idOf.get(ref.address);
    }
    addressOf(kind, id) {
        return this.#addressOf.get(idKey(kind, id));
    }
    /** How the files name things. */
    get desired() {
        return {
            id: (kind, id) => this.#name(kind, id),
            ref: (ref) => {
                if (ref.external) {
                    const id = this.#external.get(ref.address);
                    if (id !== undefined && ref.version === undefined)
                        return this.#name((0,model/* kindOf */.I)(ref.address), id);
                }
                return ref.version === undefined
                    ? { $ref: ref.address }
                    : { $ref: ref.address, version: ref.version };
            },
        };
    }
    /** How the ledger names things: an address of it means the id that it had then. */
    get base() {
        return {
            id: (kind, id) => this.#name(kind, id),
            ref: (ref) => {
                if (ref.version !== undefined)
                    return { $ref: ref.address, version: ref.version };
                const entry = this.#base.entries.get(ref.address);
                if (entry !== undefined && entry.id !== null)
                    return this.#name(entry.kind, entry.id);
                return { $ref: ref.address };
            },
        };
    }
    /** How the platform's ids were named before anything was replaced; undefined where nothing was. */
    get former() {
        if (this.#replaced.size === 0)
            return undefined;
        return {
            id: (kind, id) => {
                const address = this.#addressOf.get(idKey(kind, id));
                return { $ref: address === undefined ? `id:${id}` : (this.#replaced.get(address) ?? address) };
            },
            ref: (ref) => this.desired.ref(ref),
        };
    }
    #name(kind, id) {
        return { $ref: this.#addressOf.get(idKey(kind, id)) ?? `id:${id}` };
    }
}
function idKey(kind, id) {
    return `${kind} ${typeof id} ${id}`;
}

;// CONCATENATED MODULE: ./build/plan/drift.js










/**
 * Compares the platform with what the ledger says was applied (design §9): pure, and by the very
 * matching and comparison that plans are made with, so that drift is what the next plan would call so.
 * Where the snapshot lacks something it returns what has to be read, and is called again.
 */
function findDrift(inputs, snapshot) {
    const finder = new DriftFinder(inputs, new LiveView(inputs.kinds, inputs.org, snapshot));
    finder.run();
    const needs = snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : { report: finder.report() };
}
class DriftFinder {
    #inputs;
    #view;
    #names;
    #items = [];
    #unreadable = [];
    #compared = 0;
    constructor(inputs, view) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = new Names(inputs.base);
    }
    run() {
        const { kinds, base } = this.#inputs;
        for (const entry of base.entries.values()) {
            const kind = kinds.find(entry.kind);
            if (kind !== undefined && entry.id !== null)
                this.#names.set(kind, entry.address, entry.id);
            if (kind === undefined && this.#isAsked(entry))
                this.#cannot(entry, `this version of the tool knows no kind ${entry.kind}`);
        }
        const found = kinds.all.flatMap((kind) => kind.lifecycle === 'object' ? this.#locate(kind).map((one) => ({ kind, ...one })) : []);
        // A create whose outcome was never learnt has its id only now.
        for (const { kind, entry, found: reading } of found)
            if (entry.id === null && reading.state === 'ok')
                this.#names.set(kind, entry.address, reading.value.id);
        for (const one of found)
            if (this.#isAsked(one.entry))
                this.#judge(one.kind, one);
    }
    /** What a replace left behind is only waiting to be deleted; it is nothing that should be so. */
    #isAsked(entry) {
        return entry.replaced === null && this.#inputs.selected(entry.address);
    }
    /** The entries of a kind with what became of their objects; those of lists that nobody asks about are left out. */
    #locate(kind) {
        const all = [...this.#inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
        const asked = all.filter((entry) => this.#isAsked(entry));
        const partitions = new Set(asked.map((entry) => entry.partition));
        // The others of the same lists are located too: an object of theirs stands in nobody's place.
        const entries = new Map(all.filter((entry) => partitions.has(entry.partition)).map((entry) => [entry.address, entry]));
        const base = { ...this.#inputs.base, entries };
        return matchKind(kind, { desired: [], base }, this.#view, this.#names).leftovers;
    }
    #judge(kind, { entry, found, stranger }) {
        const now = found.state === 'ok' ? this.#confirm(kind, entry, found.value) : found;
        switch (now.state) {
            case 'pending':
                return;
            case 'unreadable':
                this.#cannot(entry, now.message);
                return;
            case 'gone':
                // A create that was begun and left nothing behind never happened: nothing of it is gone.
                if (entry.id !== null)
                    this.#gone(kind, entry, stranger());
                return;
            case 'ok': {
                this.#compared += 1;
                const moved = this.#moved(kind, entry, now.value);
                if (moved.length > 0)
                    this.#edited(kind, entry, now.value, moved);
            }
        }
    }
    /** A row is trusted only when it shows everything that was applied, and equal; else the object is read. */
    #confirm(kind, entry, listed) {
        const states = this.#states(kind, entry, listed);
        if (listed.confirmed || isProof(states))
            return { state: 'ok', value: listed };
        return this.#view.object(kind, entry.partition, listed.id, keyValues(kind, entry));
    }
    #states(kind, entry, live) {
        const { ignore } = this.#inputs.inFiles(entry.address);
        return threeWay(kind, appliedValue(entry), ignore, live, entry, this.#names);
    }
    #moved(kind, entry, live) {
        return this.#states(kind, entry, live).filter((state) => state.liveMoved && !this.#isOnRecord(entry, state));
    }
    /** What differs from what was applied, and somebody kept or pulled as it is. */
    #isOnRecord(entry, state) {
        const kept = entry.kept[state.path];
        if (kept !== undefined && (0,model/* sameJson */.Vk)(kept.live, state.raw))
            return true;
        const around = appliedValue(entry);
        return knownForms(entry, state.path).some((form) => {
            const value = (0,model/* fromForms */.cB)(form);
            const context = { around, naming: this.#names.base, written: elementKeys(value) };
            return (0,model/* sameJson */.Vk)(normalize(state.leaf.field, value, context), state.live);
        });
    }
    #edited(kind, entry, live, moved) {
        const { place } = this.#inputs.inFiles(entry.address);
        this.#items.push({
            ...this.#item(kind, entry, live.version),
            id: live.id,
            what: 'edited',
            message: 'was edited on the platform after the last apply',
            leaves: driftLeaves(moved),
            remedies: editedRemedies(entry.address, this.#inputs.header.target, place),
        });
    }
    #gone(kind, entry, other) {
        this.#compared += 1;
        const { target } = this.#inputs.header;
        const item = this.#item(kind, entry, other?.version ?? null);
        if (other === undefined) {
            this.#items.push({
                ...item,
                message: 'was deleted or archived on the platform after the last apply',
                remedies: deletedRemedies(entry.address, target, item.place),
            });
            return;
        }
        const live = this.#confirm(kind, entry, other);
        const states = live.state === 'ok' ? this.#states(kind, entry, live.value) : [];
        this.#items.push({
            ...item,
            what: 'replaced',
            replaced_by: other.id,
            message: `is gone from the platform, and another ${kind.singular} of the same key stands there (id ${other.id})`,
            leaves: driftLeaves(states.filter((state) => state.liveMoved)),
            remedies: replacedRemedies(entry.address, target, item.place),
        });
    }
    #item(kind, entry, now) {
        return {
            address: entry.address,
            kind: kind.name,
            id: entry.id,
            what: 'deleted',
            replaced_by: null,
            message: '',
            place: this.#inputs.inFiles(entry.address).place,
            leaves: [],
            version: kind.versioned ? { from: entry.version, now } : null,
            remedies: [],
        };
    }
    #cannot(entry, message) {
        this.#unreadable.push({ address: entry.address, kind: entry.kind, message });
    }
    report() {
        const { commit, ...header } = this.#inputs.header;
        const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind.name, index]));
        const byAddress = (a, b) => (order.get(a.kind) ?? order.size) - (order.get(b.kind) ?? order.size) ||
            (0,model/* byCodeUnit */.X)(a.address, b.address);
        const items = [...this.#items].sort(byAddress);
        const unreadable = [...this.#unreadable].sort(byAddress);
        const told = items.map(({ address, what, replaced_by, leaves }) => ({
            address,
            what,
            replaced_by,
            leaves: leaves.map(({ path, base, live }) => ({
                path,
                base: base === undefined ? null : { value: base },
                live: live === undefined ? null : { value: live },
            })),
        }));
        return {
            format_version: DRIFT_FORMAT,
            ...header,
            org_id: this.#inputs.org,
            ledger: { revision: this.#inputs.base.revision, commit },
            compared: this.#compared,
            items,
            unreadable,
            digest: (0,model/* digest */.br)({ items: told, unreadable: unreadable.map(({ address }) => address) }),
        };
    }
}

;// CONCATENATED MODULE: ./build/plan/entry-diff.js

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
            : leaves.length > 0
                ? 'changed'
                : 'noted';
    return { address: one.address, kind: one.kind, what, id: one.id, leaves, facts };
}
function leafDiff(before, after) {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(model/* byCodeUnit */.X);
    return paths.flatMap((path) => {
        const old = before[path];
        const now = after[path];
        if (old !== undefined && now !== undefined && (0,model/* sameJson */.Vk)(old, now))
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
        ['id', before.id, after.id],
        ['version', before.version, after.version],
        ['origin', before.origin, after.origin],
        ['protected', before.protect, after.protect],
        ['rolled back to', before.rolled_back?.to ?? null, after.rolled_back?.to ?? null],
        ['kept as it is live', keys(before.kept), keys(after.kept)],
        ['stored otherwise by the platform', keys(before.observed), keys(after.observed)],
        ['launch', before.launch?.state ?? null, after.launch?.state ?? null],
    ];
    const facts = pairs
        .filter(([, old, now]) => !(0,model/* sameJson */.Vk)(old, now))
        .map(([name, old, now]) => ({ name, before: old, after: now }));
    const secrets = new Set([...Object.keys(before.secrets), ...Object.keys(after.secrets)]);
    for (const path of [...secrets].sort(model/* byCodeUnit */.X)) {
        const [old, now] = [before.secrets[path], after.secrets[path]];
        if (old?.hash === now?.hash && old?.salt === now?.salt)
            continue;
        facts.push({
            name: `secret ${path}`,
            before: old === undefined ? 'not known' : 'written before',
            after: now === undefined ? 'not known' : 'written anew',
        });
    }
    return facts;
}
function keys(object) {
    return Object.keys(object).sort(model/* byCodeUnit */.X);
}

;// CONCATENATED MODULE: ./build/plan/idempotency.js

/** Header values are ASCII; longer keys are cut at their readable end. */
const KEY_LIMIT = 200;
/** What is left of a long namespace or target, so that the digest after them is never cut. */
const PART_LIMIT = 64;
/** The written form that hashes stand for: references as addresses, secrets as names, no secret inside. */
function contentForm(kind, value) {
    const form = {};
    for (const [name, member] of Object.entries(value)) {
        const field = kind.fields.fields[name];
        const role = field === undefined ? 'managed' : (0,model/* roleOf */.kp)(field);
        if (role === 'route')
            continue;
        form[name] = role === 'secret' ? secretForm(member) : (0,model/* toForms */.ln)(member);
    }
    return form;
}
/** A secret written in the file itself counts by its place only. */
function secretForm(value) {
    if (Array.isArray(value))
        return value.map(secretForm);
    if ((0,model/* isValueObject */.xk)(value))
        return (0,model/* mapObject */.s8)(value, secretForm);
    const form = (0,model/* toForms */.ln)(value);
    return typeof form === 'object' ? form : null;
}
/** Digest of an experiment's content, with `latest` unresolved (design §7). */
function contentDigest(resource) {
    return (0,model/* digest */.br)(contentForm(resource.kind, resource.value));
}
/** How often the ledger saw an address created: the generation of its next create. */
function nextGeneration(entry, departed) {
    if (entry === undefined)
        return departed?.generation ?? 0;
    // A create that was begun and never confirmed is sent again as the same one.
    return entry.id === null ? entry.generation : entry.generation + 1;
}
/**
 * The Idempotency-Key of a create (design §7): `<namespace>-<target>-<h>-<slug>`, known when
 * planning and free of secrets. The SDK, given everything before the slug as its prefix, computes
 * the same key for an experiment with an ASCII name (C-d.3). What the readable parts leave out is in
 * the digest: two experiments of equal content and like names, or two namespaces that come to one slug,
 * never share a key, for a shared key is a launch that never happens.
 */
function idempotencyKey(resource, context) {
    const { kind, value } = resource;
    const route = kind.collection(resource.partition, context.org).path;
    const { namespace, target, generation } = context;
    const form = contentForm(kind, value);
    const called = (0,model/* toForms */.ln)(value.name ?? null);
    const h = (0,model/* digest */.br)({ namespace, target, kind: kind.name, route, generation, name: called, form }, 16);
    const prefix = `${slug(namespace).slice(0, PART_LIMIT)}-${slug(target).slice(0, PART_LIMIT)}-${h}`;
    const name = typeof value.name === 'string' && value.name !== '' ? value.name : nameless(resource);
    return `${prefix}-${slug(name) || 'experiment'}`.slice(0, KEY_LIMIT).replace(/-+$/, '');
}
function nameless(resource) {
    return resource.kind.lifecycle === 'launch' ? 'experiment' : resource.address;
}
/** The SDK's slug (C-d.3), with every character outside ASCII as a separator too. */
function slug(text) {
    return text
        .replace(/[^\p{ASCII}]/gu, '-')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('-');
}

;// CONCATENATED MODULE: ./build/plan/launch.js





/** How long the platform is trusted to remember an Idempotency-Key (C-h.20). */
const RESEND_MS = 24 * 60 * 60 * 1000;
/** Status words after which an experiment does not change any more (C-a.4). */
const FINAL = ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'];
/** The record of an experiment, also under the address that it is renamed from. */
function launchEntry(base, resource) {
    const old = resource.settings.renamed_from;
    return base.entries.get(resource.address) ?? (old === undefined ? undefined : base.entries.get(old));
}
/** The generation of the next launch of an experiment: another one is another request. */
function launchGeneration(base, resource) {
    const entry = launchEntry(base, resource);
    if (entry === undefined)
        return base.departed?.[resource.address]?.generation ?? 0;
    return entry.launch?.state === 'launched' ? entry.generation + 1 : entry.generation;
}
/** Decides whether an experiment is launched: at most once (design §7). */
class LaunchDecider {
    #inputs;
    #view;
    #names;
    #draft;
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
    }
    decide(resource) {
        const { address } = resource;
        const entry = launchEntry(this.#inputs.base, resource);
        const record = entry?.launch ?? undefined;
        const content = contentDigest(resource);
        const told = (0,model/* matchesAny */._I)(this.#inputs.policy.launch, address);
        const wasLaunched = entry === undefined && this.#inputs.base.departed?.[address] !== undefined;
        if (wasLaunched && !told) {
            this.#hold(resource, 'undecided', 'was launched or held before, and its record was forgotten; it is launched again only when told');
            return;
        }
        if (record === undefined) {
            const { state, experimentsMarked } = this.#inputs.base;
            const known = state === 'present' && experimentsMarked;
            if (known || told)
                this.#launch(resource, known ? 'not launched yet' : 'launched as told');
            else
                this.#hold(resource, 'undecided', 'is in the files, but without a ledger nobody can tell whether it was launched before');
            return;
        }
        if (record.state === 'sending')
            this.#resend(resource, entry, record);
        else if (record.state === 'undecided') {
            if (told || record.content !== content) {
                this.#launch(resource, told ? 'launched as told' : 'its content changed since it was held');
            }
            else
                this.#hold(resource, 'undecided', 'was there when the ledger began, so whether it was launched before is not known');
        }
        else
            this.#launched(resource, entry, record, content);
    }
    #launched(resource, entry, record, content) {
        this.#status(resource, entry, record);
        if (record.content === content) {
            this.#draft.unchanged += 1;
            return;
        }
        if (resource.settings.run === 'on_change') {
            this.#launch(resource, 'its content changed and run: on_change asks for another launch');
            return;
        }
        this.#draft.unchanged += 1;
        this.#draft.say('note', 'PS4401', resource.address, 'Its content changed after it was launched; it is run once, so it is not launched again.', {
            place: resource.place,
            remedy: 'To launch every new content: sync: {…: {run: on_change}}.',
        });
    }
    /** `launched` is not `succeeded`: the next plan says when it failed. */
    #status(resource, entry, record) {
        if (entry === undefined || entry.id === null)
            return;
        let { status } = record;
        if (status === null || !FINAL.includes(status.toLowerCase())) {
            const reading = this.#view.object(resource.kind, resource.partition, entry.id);
            if (reading.state === 'pending') {
                this.#draft.pending = true;
                return;
            }
            if (reading.state === 'ok' && typeof reading.value.object.status === 'string')
                status = reading.value.object.status;
        }
        if (status !== null && ['failed', 'cancelled', 'partially_cancelled'].includes(status.toLowerCase())) {
            this.#draft.say('warning', 'PS4402', resource.address, `It was launched (id ${entry.id}) and ended as ${status.toLowerCase()}.`, {
                place: resource.place,
                remedy: 'Look at it in the web app. It is not launched again by itself.',
            });
        }
    }
    /** The same request again, with the same key, while the platform can still recognize it. */
    #resend(resource, entry, record) {
        const sent = record.sent_at === null ? Number.NaN : Date.parse(record.sent_at);
        const age = this.#inputs.now - sent;
        if (record.key !== null && record.body !== null && age >= 0 && age < RESEND_MS) {
            this.#draft.change(newChange(resource, 'launch', 'the outcome of its launch is unknown; exactly the same request is sent again', {
                leaves: newLeaves(flatten(resource.kind, resource.value, 'compared').values(), this.#names),
                idempotency_key: record.key,
            }));
            return;
        }
        const { path } = resource.kind.collection(resource.partition, this.#inputs.org);
        this.#hold(resource, 'unknown_launch', `was sent at ${record.sent_at ?? 'an unknown time'} and no answer came; after a day the platform may not recognize the request any more (${path}, key ${record.key ?? 'none'}). Look in the web app for copies of the workflow made then`, entry);
    }
    #launch(resource, reason) {
        const generation = launchGeneration(this.#inputs.base, resource);
        const depends = new Set();
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            const problem = this.#reference(resource, ref, depends);
            if (problem !== undefined) {
                this.#draft.failed.add(resource.address);
                this.#draft.hold({
                    address: resource.address,
                    kind: resource.kind.name,
                    id: null,
                    why: 'dependency',
                    would: 'launch',
                    message: problem,
                    place: resource.place,
                    leaves: [],
                    remedies: [{ to: 'To go on', type: `decide about ${ref.address} first` }],
                });
                return;
            }
        }
        if (this.#draft.failed.has(resource.address))
            return;
        const { namespace, target } = this.#inputs.header;
        this.#draft.change(newChange(resource, 'launch', reason, {
            leaves: newLeaves(flatten(resource.kind, resource.value, 'compared').values(), this.#names),
            depends_on: [...depends].sort(),
            idempotency_key: idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation }),
        }));
    }
    /** What stands in the way of a reference, or undefined; changes to wait for are noted. */
    #reference(resource, ref, depends) {
        const change = this.#draft.changes.get(ref.address);
        const held = this.#draft.held.get(ref.address);
        if (this.#draft.failed.has(ref.address))
            return `needs ${ref.address}, which is not going to be there`;
        const makes = change !== undefined && (change.action === 'create' || change.action === 'replace');
        if (makes)
            depends.add(ref.address);
        else if (this.#names.idOf(ref) === undefined)
            return `needs ${ref.address}, which does not exist and is not created by this plan`;
        if (ref.version !== 'latest')
            return undefined;
        if (held !== undefined)
            return `needs the latest version of ${ref.address}, which is held`;
        if (change?.action === 'update')
            depends.add(ref.address);
        for (const mover of this.#movers(ref.address))
            depends.add(mover);
        if (change === undefined && this.#version(resource, ref) === null) {
            this.#draft.fail('PS4104', resource.address, `The platform shows no version of ${ref.address}, so latest cannot be resolved.`, {
                place: resource.place,
                remedy: 'Write the version number.',
            });
        }
        return undefined;
    }
    /** Changes that move the version of an address because it follows what it contains (C-b.2). */
    #movers(address) {
        const target = this.#inputs.desired.find((resource) => resource.address === address);
        if (target === undefined)
            return [];
        return (0,model/* refsOf */.gA)(target.value)
            .map((ref) => ref.address)
            .filter((inner) => ['update', 'replace', 'create'].includes(this.#draft.changes.get(inner)?.action ?? ''));
    }
    #version(_resource, ref) {
        const kind = this.#inputs.kinds.find(ref.address.split('/', 1)[0] ?? '');
        const id = this.#names.idOf(ref);
        const target = this.#inputs.desired.find((resource) => resource.address === ref.address);
        if (kind === undefined || id === undefined)
            return undefined;
        const partition = target?.partition ?? 'org';
        const list = this.#view.list(kind, partition);
        const row = list.state === 'ok' ? list.value.byId.get(id) : undefined;
        if (row?.version !== null && row?.version !== undefined)
            return row.version;
        const reading = this.#view.object(kind, partition, id);
        if (reading.state === 'pending')
            this.#draft.pending = true;
        return reading.state === 'ok' ? reading.value.version : undefined;
    }
    #hold(resource, why, message, entry) {
        this.#draft.hold({
            address: resource.address,
            kind: resource.kind.name,
            id: entry?.id ?? null,
            why,
            would: 'launch',
            message,
            place: resource.place,
            leaves: [],
            remedies: why === 'unknown_launch' ? unknownLaunchRemedies(resource.place) : launchRemedies(resource.address),
        });
    }
}

;// CONCATENATED MODULE: ./build/plan/counts.js
/** The numbers of a plan. */
function countPlan(parts) {
    const of = (action) => parts.changes.filter((change) => change.action === action).length;
    const severity = (word) => parts.diagnostics.filter((one) => one.severity === word).length;
    return {
        create: of('create'),
        update: of('update'),
        replace: of('replace'),
        delete: of('delete'),
        launch: of('launch'),
        adopt: of('adopt'),
        converge: of('converge'),
        keep: of('keep'),
        release: of('release'),
        forget: of('forget'),
        held: parts.held,
        unchanged: parts.unchanged,
        unreadable: parts.unreadable,
        errors: severity('error'),
        warnings: severity('warning'),
    };
}

;// CONCATENATED MODULE: ./build/plan/secrets.js


/**
 * Decides which secrets of a resource are written (design §6). A secret never decides a row: what
 * cannot be known is not written, until `--take-over` names the resource or its fingerprint, once
 * recorded, changes. A secret field is written whole, for what is in it cannot be read.
 */
function secretWrites(match, everything, named, inputs) {
    const { kind, address, value } = match.resource;
    const writes = [];
    for (const [field, leaves] of byField(flatten(kind, value, 'secret'))) {
        const found = leaves.map((leaf) => ({
            leaf,
            status: inputs.secretStatus(leaf.value, match.entry?.secrets[leaf.path]),
        }));
        const isNew = found.map(({ leaf, status }) => isNewSecret(leaf, match.entry) && status !== 'unchanged');
        const write = everything ||
            found.some(({ status }) => status === 'changed') ||
            isNew.includes(true) ||
            hasLost(field, leaves, match.entry) ||
            (named && found.some(({ status }) => status === 'unknown'));
        for (const { leaf, status } of found) {
            writes.push({
                address,
                field: leaf.path,
                variable: variableOf(leaf.value),
                status: everything ? 'changed' : status,
                write,
            });
        }
    }
    return writes;
}
function byField(leaves) {
    const fields = new Map();
    for (const leaf of leaves.values()) {
        if ((0,model/* isValueObject */.xk)(leaf.value) && Object.keys(leaf.value).length === 0)
            continue;
        const field = String(leaf.steps[0]);
        fields.set(field, [...(fields.get(field) ?? []), leaf]);
    }
    return fields;
}
/** The ledger knows other secrets of the resource but not this one: the file has just added it. */
function isNewSecret(leaf, entry) {
    if (entry === undefined || entry.secrets[leaf.path] !== undefined)
        return false;
    return entry.origin === 'created' || Object.keys(entry.secrets).length > 0;
}
function hasLost(field, leaves, entry) {
    const paths = new Set(leaves.map((leaf) => leaf.path));
    return Object.keys(entry?.secrets ?? {}).some((path) => path.split(/[.[]/, 1)[0] === field && !paths.has(path));
}
function variableOf(value) {
    return value instanceof model/* Secret */.zh ? value.name : null;
}

;// CONCATENATED MODULE: ./build/plan/decide-live.js






/** Decides what happens to an item whose object is there: the rows of design §6 with a live side. */
class LiveDecider {
    #inputs;
    #names;
    #draft;
    #policy;
    #holder;
    #removal;
    constructor(inputs, names, draft, policy, holder, removal) {
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
        this.#policy = policy;
        this.#holder = holder;
        this.#removal = removal;
    }
    states(resource, live, entry) {
        const ignore = resource.settings.ignore ?? [];
        return threeWay(resource.kind, resource.value, ignore, live, entry, this.#names);
    }
    withoutBase(match, live, states, unsettled) {
        const { resource } = match;
        if (unsettled.length > 0) {
            const why = this.#inputs.base.state === 'present'
                ? 'nobody has applied it from here yet'
                : 'there is no ledger to tell who wrote it';
            const message = `exists on the platform with other values, and ${why}`;
            if (!this.#policy.mayTakeOver(resource)) {
                this.#holder.hold(match, 'takeover', 'update', message, unsettled, takeoverRemedies(resource.address), live);
            }
            else if (this.#policy.isProtected(match))
                this.#holder.holdProtected(match, 'takeover', unsettled, live);
            else
                this.#update(match, live, states, unsettled, 'taken over as told', { overwrites: 'takeover' });
            return;
        }
        const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
        if (secrets.some((secret) => secret.write)) {
            this.#update(match, live, states, [], 'taken over as told', { overwrites: 'takeover' });
            return;
        }
        this.#holder.noteSecrets(match, secrets);
        this.#draft.change(newChange(resource, 'adopt', 'the platform holds exactly this already', liveParts(live, states, resource.kind.versioned)));
    }
    withBase(match, entry, live, states, unsettled) {
        const { resource } = match;
        const { address } = resource;
        const moved = unsettled.filter((state) => state.liveMoved);
        const foreign = unsettled.filter((state) => state.foreign);
        if (unsettled.length === 0)
            this.#settled(match, entry, live, states);
        else if (foreign.length > 0 && !this.#policy.mayTakeOver(resource)) {
            const message = 'the file now names fields that the platform holds other values for, never applied from here';
            this.#holder.hold(match, 'takeover', 'update', message, foreign, takeoverRemedies(address), live);
        }
        else if (moved.length === 0)
            this.#update(match, live, states, unsettled, reasonOf(unsettled), {
                overwrites: foreign.length > 0 ? 'takeover' : null,
            });
        else {
            const isConflict = unsettled.some((state) => state.gitMoved || state.dropped === 'clear');
            const policy = this.#policy.onDrift(resource);
            if (policy === 'overwrite') {
                this.#update(match, live, states, unsettled, 'edited on the platform after the last apply; overwritten as told', { overwrites: 'drift' });
            }
            else if (policy === 'keep')
                this.#keep(match, live, states, moved, unsettled);
            else if (isConflict) {
                const message = 'was edited on the platform and in the files after the last apply';
                this.#holder.hold(match, 'conflict', 'update', message, unsettled, driftRemedies(address), live);
            }
            else {
                const message = 'was edited on the platform after the last apply';
                this.#holder.hold(match, 'drift', 'update', message, unsettled, driftRemedies(address), live);
            }
        }
    }
    #settled(match, entry, live, states) {
        const { resource } = match;
        const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
        if (secrets.some((secret) => secret.write)) {
            this.#update(match, live, states, [], 'a secret changed');
            return;
        }
        this.#holder.noteSecrets(match, secrets);
        if (!this.isStale(match, entry, states)) {
            this.#draft.unchanged += 1;
            return;
        }
        this.#draft.change(newChange(resource, 'converge', 'the platform holds this already; the ledger takes note', {
            ...liveParts(live, states, resource.kind.versioned),
            unmanaged: unmanagedOf(states),
            kept: stillKept(states),
            renamed_from: renamedFrom(match),
        }));
    }
    #keep(match, live, states, moved, unsettled) {
        const kept = Object.fromEntries(moved.map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]));
        const rest = unsettled.filter((state) => !state.liveMoved);
        if (rest.length > 0) {
            this.#update(match, live, states, rest, 'the live edits are kept as told, the rest is updated', {
                kept,
            });
            return;
        }
        this.#draft.change(newChange(match.resource, 'keep', 'edited on the platform after the last apply; kept as told', {
            ...liveParts(live, states, match.resource.kind.versioned),
            kept: { ...stillKept(states), ...kept },
        }));
    }
    #update(match, live, states, unsettled, reason, { kept = {}, overwrites = null, begun = false, } = {}) {
        const { resource } = match;
        const { kind, address } = resource;
        const fixed = unsettled.filter((state) => state.leaf.field !== undefined && (0,model/* roleOf */.kp)(state.leaf.field) === 'immutable');
        const replaced = fixed.filter((state) => kind.replaceOn.includes(String(state.leaf.steps[0])));
        const stuck = fixed.find((state) => !replaced.includes(state));
        if (stuck !== undefined) {
            this.#draft.fail('PS4105', address, `${stuck.path} cannot be changed once ${withArticle(kind.singular)} exists.`, {
                place: resource.placeOf(stuck.leaf.steps),
                remedy: 'Write the live value, or give the item another name so that a new one is made.',
            });
            return;
        }
        const renames = unsettled.some((state) => kind.key.includes(state.path));
        const isProtected = this.#policy.isProtected(match);
        if (isProtected && (replaced.length > 0 || renames)) {
            this.#holder.holdProtected(match, replaced.length > 0 ? 'replace' : 'rename', unsettled, live);
            return;
        }
        const allKept = { ...stillKept(states), ...kept };
        if (replaced.length > 0 && Object.keys(allKept).length > 0) {
            const message = `would be replaced by a new one, which would lose ${Object.keys(allKept).join(', ')} as edited on the platform`;
            const lost = states.filter((state) => allKept[state.path] !== undefined || replaced.includes(state));
            const remedies = driftRemedies(address);
            this.#holder.hold(match, 'conflict', 'replace', message, lost, remedies, live);
            return;
        }
        const needs = this.#holder.needs(resource);
        if (needs === undefined)
            return;
        const action = replaced.length > 0 ? 'replace' : 'update';
        const secrets = secretWrites(match, action === 'replace', this.#policy.isNamed(resource), this.#inputs);
        if (!secrets.some((secret) => secret.write))
            this.#holder.noteSecrets(match, secrets);
        else
            this.#draft.secretWrites.push(...secrets);
        const parts = liveParts(live, states, kind.versioned);
        const from = live.version;
        const generation = nextGeneration(match.entry ?? this.#inputs.base.entries.get(address));
        const isPlanned = this.#draft.change(newChange(resource, action, action === 'replace' ? `${replaced[0]?.path} cannot change, so a new one takes its place` : reason, {
            ...parts,
            leaves: leafChanges(action === 'replace' ? withLost(states, unsettled) : unsettled, this.#names),
            unmanaged: action === 'replace' ? [] : unmanagedOf(states),
            kept: allKept,
            overwrites,
            depends_on: needs,
            idempotency_key: action === 'replace' ? this.#policy.key(resource, generation) : null,
            version: kind.versioned
                ? { from, expected: action === 'replace' ? 1 : from === null ? null : from + 1 }
                : null,
            renamed_from: renamedFrom(match),
        }));
        if (action !== 'replace' || !isPlanned || begun)
            return;
        this.#names.withdraw(kind, address);
        this.#removal.replaced(match, live, states);
    }
    /** A replace that was cut off goes on as the same change; what is left over is in the ledger already. */
    replaceOn(match, live, states) {
        this.#update(match, live, states, states.filter(isUnsettled), 'replacing it was cut off', {
            begun: true,
        });
    }
    isStale(match, entry, states) {
        return (entry.id === null ||
            isMarked(entry, this.#inputs.policy.rollback) ||
            (entry.address !== match.resource.address && !followsLive(match, states)) ||
            entry.protect !== this.#policy.wantsProtection(match.resource) ||
            states.some((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined) ||
            Object.keys(entry.kept).some((path) => !states.some((state) => state.path === path && state.kept)));
    }
}
/** A rollback's mark goes when the files agree, and moves with another rollback. */
function isMarked(entry, to) {
    const mark = entry.rolled_back ?? null;
    return mark !== null && mark.to !== to;
}
/** The item has another address because `pull` wrote a new name of the platform into the file. */
function followsLive(match, states) {
    return states.some((state) => state.pulled && match.resource.kind.key.includes(state.path));
}
/** Pairs that an earlier `on_drift: keep` left alone and that have not moved since. */
function stillKept(states) {
    return Object.fromEntries(states
        .filter((state) => state.kept)
        .map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]));
}
function unmanagedOf(states) {
    return states.filter((state) => state.dropped === 'unmanaged').map((state) => state.path);
}
/** The new one of a replace has nothing of what the files no longer name. */
function withLost(states, unsettled) {
    return [...unsettled, ...states.filter((state) => state.dropped === 'unmanaged' && state.present)];
}
function reasonOf(unsettled) {
    return unsettled.some((state) => state.base === undefined)
        ? 'the file names new values'
        : 'changed in the files';
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

;// CONCATENATED MODULE: ./build/plan/holder.js



/** Says why something is not done: held, unreadable, or in need of something that is not there. */
class Holder {
    #inputs;
    #names;
    #draft;
    constructor(inputs, names, draft) {
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
    }
    hold(match, why, would, message, states, remedies, live) {
        const { resource } = match;
        const id = live?.id ?? match.entry?.id ?? null;
        if (id === null || why === 'ambiguous' || why === 'gone')
            this.#draft.failed.add(resource.address);
        this.#draft.hold({
            address: resource.address,
            kind: resource.kind.name,
            id,
            why,
            would,
            message,
            place: resource.place,
            leaves: heldLeaves(states),
            remedies,
        });
    }
    holdProtected(match, what, states, live) {
        const { address } = match.resource;
        this.hold(match, 'protected', what === 'replace' ? 'replace' : 'update', `is protected, and protection forbids a ${what}`, states, protectionRemedies(address), live);
    }
    /**
     * What must be done before the resource can be written: addresses of changes whose id it needs.
     * Undefined when something it needs will not be there; then it has been held or refused.
     */
    needs(resource) {
        const needs = new Set();
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            if (this.#names.idOf(ref) !== undefined)
                continue;
            const change = this.#draft.changes.get(ref.address);
            if (!ref.external &&
                change !== undefined &&
                (change.action === 'create' || change.action === 'replace'))
                needs.add(ref.address);
            else {
                this.#missing(resource, ref);
                return undefined;
            }
        }
        return [...needs].sort();
    }
    #missing(resource, ref) {
        const { address, place, kind } = resource;
        this.#draft.failed.add(address);
        if (ref.external) {
            this.#draft.fail('PS4103', address, `The external reference ${ref.address} leads to no single live object.`, {
                place,
                remedy: 'Check the name on the platform, or write the id.',
            });
            return;
        }
        this.#draft.hold({
            address,
            kind: kind.name,
            id: null,
            why: 'dependency',
            would: 'create',
            message: `needs ${ref.address}, which does not exist and is not created by this plan`,
            place,
            leaves: [],
            remedies: [{ to: 'To go on', type: `decide about ${ref.address} first` }],
        });
    }
    noteSecrets(match, secrets) {
        this.#draft.secretWrites.push(...secrets.map((secret) => ({ ...secret, write: false })));
        const unknown = secrets.filter((secret) => secret.status === 'unknown');
        if (unknown.length === 0)
            return;
        const { address, place } = match.resource;
        const fields = unknown.map((secret) => secret.field).join(', ');
        this.#draft.say('note', 'PS4203', address, `Whether ${fields} on the platform is the current secret cannot be known; it is not written.`, {
            place,
            remedy: `Write it with --take-over=${JSON.stringify(address)} (a bare --take-over does not).`,
        });
    }
    sayArchived(resource, ids, place) {
        this.#draft.say('warning', 'PS4204', resource.address, `An archived ${resource.kind.singular} of the same name exists (id ${ids.join(', ')}); it stays archived.`, {
            place,
            remedy: 'Restore it in the web app first if that is the one you mean.',
        });
    }
    unreadable(match, message) {
        const { address, kind, partition, place } = match.resource;
        this.#draft.unread({ address, kind: kind.name, partition, place }, message, this.#inputs.policy.allow_unreadable);
    }
}

;// CONCATENATED MODULE: ./build/plan/policy-view.js


/** What files and target ask for; a resource's own setting comes before the target's patterns. */
function wantsProtection(resource, patterns) {
    return resource.settings.protect ?? (0,model/* matchesAny */._I)(patterns, resource.address);
}
/** What target, settings and command line say about one resource. */
class PolicyView {
    #inputs;
    constructor(inputs) {
        this.#inputs = inputs;
    }
    onDrift(resource) {
        const { policy } = this.#inputs;
        return policy.on_drift ?? resource.settings.on_drift ?? policy.target_on_drift;
    }
    mayTakeOver(resource) {
        return (resource.settings.take_over === true || (0,model/* matchesAny */._I)(this.#inputs.policy.take_over, resource.address));
    }
    /** `--take-over` with a pattern that is more than `*`: it also rewrites secrets (design §6). */
    isNamed(resource) {
        const patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== '*');
        return (0,model/* matchesAny */._I)(patterns, resource.address);
    }
    wantsProtection(resource) {
        return wantsProtection(resource, this.#inputs.policy.protect);
    }
    /** What the ledger has recorded as protected stays so until an apply has recorded otherwise. */
    isProtected(match) {
        return match.entry?.protect === true || this.wantsProtection(match.resource);
    }
    key(resource, generation) {
        const { namespace, target } = this.#inputs.header;
        return idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation });
    }
}

;// CONCATENATED MODULE: ./build/plan/rolled-back.js


/** The mark of a rollback that holds an address; null where there is none, or where this plan is a rollback. */
function markOf(inputs, address, entry) {
    if (inputs.policy.rollback !== undefined)
        return null;
    const departed = inputs.base.departed?.[address];
    return (entry === undefined ? departed : entry)?.rolled_back ?? null;
}
/**
 * Keeps a rollback from being undone by accident (design §8): what it put back stays so until the
 * files agree with the ledger, or until somebody takes the mark off.
 */
class RollbackGuard {
    #inputs;
    #names;
    #holder;
    constructor(inputs, names, holder) {
        this.#inputs = inputs;
        this.#names = names;
        this.#holder = holder;
    }
    /** True when the item was held because of a rollback. */
    holds(match) {
        const { resource, found } = match;
        const entry = match.entry ?? this.#inputs.base.entries.get(resource.address);
        const mark = markOf(this.#inputs, resource.address, entry);
        if (mark === null)
            return false;
        const live = found.state === 'live' ? found.live : undefined;
        if (entry === undefined) {
            const message = `was removed by a rollback to revision ${mark.to}, and the files still have it`;
            const remedies = [
                { to: 'To keep it removed', type: edit(resource.place, 'remove the item from the files,') },
                letGo(resource.address),
            ];
            this.#holder.hold(match, 'rolled_back', 'create', message, [], remedies, live);
            return true;
        }
        const differing = this.#differing(match, entry, live);
        if (differing.length === 0)
            return false;
        const message = `was rolled back to revision ${mark.to}, and the files do not agree with that yet`;
        const from = entry.commit === null ? '' : ` to what it was in commit ${entry.commit.slice(0, 10)}`;
        const remedies = [
            { to: 'To keep the rollback', type: edit(resource.place, `revert the item${from},`) },
            letGo(entry.address),
        ];
        this.#holder.hold(match, 'rolled_back', 'update', message, differing, remedies, live);
        return true;
    }
    /** The leaves in which the files want something else than what is recorded. */
    #differing({ resource }, entry, live) {
        const { kind, value, settings } = resource;
        const ignore = settings.ignore ?? [];
        return threeWay(kind, value, ignore, live ?? NOTHING, entry, this.#names).filter((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined);
    }
}
/** Stands for an object that is not there: what the files want does not depend on it. */
const NOTHING = { id: 0, object: {}, version: null, createdAt: null, confirmed: true };
/** What a rollback made again, and no file has. */
function heldWithoutItem(entry, mark) {
    return {
        address: entry.address,
        kind: entry.kind,
        id: entry.id,
        why: 'rolled_back',
        would: entry.origin === 'created' ? 'delete' : 'release',
        message: `was put back by a rollback to revision ${mark.to}, and is in no file`,
        place: null,
        leaves: [],
        remedies: [{ to: 'To keep it', type: 'bring the item back into the files' }, letGo(entry.address)],
    };
}
function letGo(address) {
    return {
        to: 'To apply the files again',
        type: `pipelines-sync ledger set ${shellWord(address)} --rolled-back off`,
    };
}

;// CONCATENATED MODULE: ./build/plan/decide.js










/** Decides what happens to one item of the files: the table of design §6. */
class Decider {
    #inputs;
    #view;
    #names;
    #draft;
    #policy;
    #holder;
    #live;
    #rollbacks;
    constructor(inputs, view, names, draft, removal) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#policy = new PolicyView(inputs);
        this.#holder = new Holder(inputs, names, draft);
        this.#live = new LiveDecider(inputs, names, draft, this.#policy, this.#holder, removal);
        this.#rollbacks = new RollbackGuard(inputs, names, this.#holder);
    }
    decide(match) {
        const { resource, found } = match;
        const { address, place } = resource;
        const isKnown = found.state !== 'pending' && found.state !== 'unreadable';
        if (isKnown && this.#rollbacks.holds(match))
            return;
        switch (found.state) {
            case 'pending':
                this.#draft.pending = true;
                return;
            case 'unreadable':
                this.#holder.unreadable(match, found.message);
                return;
            case 'ambiguous':
                this.#holder.hold(match, 'ambiguous', 'update', `${sentence(found.message)}; nothing is written before it is clear which one is meant`, [], pinRemedies(address, found.ids, this.#inputs.header.target, resource.settings.id !== undefined));
                return;
            case 'gone':
                this.#gone(match);
                return;
            case 'absent':
                if (match.replacing === undefined)
                    this.#create(match, 'in the files, not on the platform');
                else
                    this.#replaceOn(match, match.replacing);
                return;
            case 'live': {
                const archived = match.archived.length > 0;
                if (archived)
                    this.#holder.sayArchived(resource, match.archived, place);
                this.#present(match, found.live);
            }
        }
    }
    #gone(match) {
        const { resource } = match;
        const policy = this.#policy.onDrift(resource);
        if (policy === 'overwrite')
            this.#create(match, 'deleted on the platform after the last apply; created again as told');
        else if (policy === 'keep') {
            this.#draft.change(newChange(resource, 'release', 'deleted on the platform; on_drift: keep lets it go, and the next apply creates it anew unless it leaves the files', {
                id: match.entry?.id ?? null,
            }));
            this.#draft.failed.add(resource.address);
        }
        else {
            const message = 'was deleted or archived on the platform after the last apply';
            this.#holder.hold(match, 'gone', 'create', message, [], goneRemedies(resource.address));
        }
    }
    #create(match, reason) {
        const { resource, entry } = match;
        const { kind, address, place } = resource;
        const needs = this.#holder.needs(resource);
        if (needs === undefined)
            return;
        if (match.archived.length > 0)
            this.#holder.sayArchived(resource, match.archived, place);
        const { entries, departed } = this.#inputs.base;
        const generation = nextGeneration(entry ?? entries.get(address), departed?.[address]);
        this.#draft.secretWrites.push(...secretWrites(match, true, false, this.#inputs));
        this.#draft.change(newChange(resource, 'create', reason, {
            leaves: newLeaves(flatten(kind, resource.value, 'compared').values(), this.#names),
            depends_on: needs,
            idempotency_key: this.#policy.key(resource, generation),
            version: kind.versioned ? { from: null, expected: 1 } : null,
        }));
    }
    /** Goes on with a replace that was cut off before there was a new object. */
    #replaceOn(match, { entry, live: listed }) {
        const { resource } = match;
        const reading = this.#view.object(resource.kind, resource.partition, listed.id, resource.value);
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'unreadable')
            this.#holder.unreadable(match, reading.message);
        else if (reading.state === 'gone')
            this.#create(match, 'in the files, not on the platform');
        else
            this.#live.replaceOn(match, reading.value, this.#live.states(resource, reading.value, entry));
    }
    #present(match, listed) {
        const { resource, entry } = match;
        const live = this.#confirm(match, listed);
        if (live === undefined)
            return;
        const states = this.#live.states(resource, live, entry);
        for (const state of states.filter((one) => one.kept)) {
            this.#draft.say('note', 'PS4202', resource.address, `${state.path} differs from the file and is kept, as on_drift: keep said.`, {
                place: resource.placeOf(state.leaf.steps),
            });
        }
        const unsettled = states.filter(isUnsettled);
        if (entry === undefined)
            this.#live.withoutBase(match, live, states, unsettled);
        else
            this.#live.withBase(match, entry, live, states, unsettled);
    }
    /** A row is trusted only when it shows every written field, and equal; else the object is read. */
    #confirm(match, listed) {
        const { resource, entry } = match;
        if (listed.confirmed)
            return listed;
        const states = this.#live.states(resource, listed, entry);
        if (isProof(states) && (entry === undefined || !this.#live.isStale(match, entry, states)))
            return listed;
        const reading = this.#view.object(resource.kind, resource.partition, listed.id, resource.value);
        if (reading.state === 'ok')
            return reading.value;
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'unreadable')
            this.#holder.unreadable(match, reading.message);
        else if (entry !== undefined)
            this.#gone({ ...match, found: { state: 'gone' } });
        else
            this.#holder.hold(match, 'unconfirmed', 'update', 'is listed by the platform but cannot be read by its id', [], []);
        return undefined;
    }
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/plan/draft.js
/** A plan while it is being made. */
class Draft {
    changes = new Map();
    held = new Map();
    secretWrites = [];
    unreadable = [];
    diagnostics = [];
    /** Addresses that will not get an id, or not the change they need, in this plan. */
    failed = new Set();
    unchanged = 0;
    /** Something has to be read before everything can be decided. */
    pending = false;
    #stop;
    /** @param stop rules about the plan as a whole that hold single changes */
    constructor(stop) {
        this.#stop = stop;
    }
    /** Plans a change; false where it is held instead, because of the plan as a whole. */
    change(change) {
        const stop = this.#stop(change);
        if (stop === undefined) {
            this.changes.set(change.address, change);
            return true;
        }
        const { address, kind, id, action, place } = change;
        if (id === null)
            this.failed.add(address);
        const leaves = change.leaves.map(({ path, before, after }) => ({
            path,
            ...(before === undefined ? {} : { live: before }),
            ...(after === undefined ? {} : { git: after }),
        }));
        this.hold({ address, kind, id, would: action, place, leaves, ...stop });
        return false;
    }
    hold(held) {
        this.held.set(held.address, held);
    }
    say(severity, code, address, message, extra = {}) {
        this.diagnostics.push({
            code,
            severity,
            message,
            address,
            place: extra.place ?? null,
            remedy: extra.remedy ?? null,
        });
    }
    /** A list that cannot be read: told as allowed, else an error that names the missing right (design §5). */
    unread(of, message, allowed) {
        const { address, kind, partition, place } = of;
        this.failed.add(address);
        if (allowed.includes(kind)) {
            this.unreadable.push({ address, message });
            return;
        }
        this.fail('PS5003', address, `The ${kind} of ${partition} cannot be read (${message}), so nothing can be planned.`, {
            place,
            remedy: `Give the key's user the right to read them, or set allow_unreadable: [${kind}].`,
        });
    }
    /** An error of one resource alone: it is not planned, and what needs it is blocked. */
    fail(code, address, message, extra = {}) {
        this.failed.add(address);
        this.say('error', code, address, message, extra);
    }
}

;// CONCATENATED MODULE: ./build/plan/uses.js

/** Every reference or id of another kind's object inside a value, in reading order. */
function usesOf(kind, value) {
    const uses = [];
    for (const [name, field] of Object.entries(kind.fields.fields))
        uses_walk(field, value[name], uses);
    return uses;
}
function uses_walk(field, value, uses) {
    if (value === undefined || value === null)
        return;
    if (field.type === 'id' && field.kind !== undefined) {
        if (value instanceof model/* Ref */.oS || typeof value === 'number' || typeof value === 'string')
            uses.push({ field, target: value });
    }
    else if (field.type === 'list' && Array.isArray(value)) {
        for (const item of value)
            uses_walk(field.item, item, uses);
    }
    else if (field.type === 'object' && (0,model/* isValueObject */.xk)(value)) {
        for (const [name, member] of Object.entries(field.fields))
            uses_walk(member, value[name], uses);
    }
    else if (field.type === 'map' && (0,model/* isValueObject */.xk)(value)) {
        for (const member of Object.values(value))
            uses_walk(field.value, member, uses);
    }
}

;// CONCATENATED MODULE: ./build/plan/usage.js


/** Finds out who uses an object (design §6: deleted only when nothing outside the plan uses it). */
class Usage {
    #inputs;
    #view;
    #names;
    #draft;
    /** Live id of each entry that is in no file any more. */
    #leftFiles = new Map();
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
    }
    /** An object that is in no file any more, by the address that the ledger has for it. */
    left(kind, id, address) {
        this.#leftFiles.set(`${kind.name} ${id}`, address);
    }
    /** Undefined while something has to be read first. Decisions about the users come before this. */
    of(kind, id) {
        const users = { waits: [], stay: [] };
        this.#inFiles(kind, id, users);
        let pending = false;
        let seen = 0;
        for (const user of this.#inputs.kinds.all) {
            if (user.lifecycle === 'launch' || !user.after.includes(kind.name))
                continue;
            for (const partition of partitionsOf(user, this.#inputs)) {
                const list = this.#view.list(user, partition);
                if (list.state === 'pending')
                    pending = true;
                if (list.state === 'unreadable')
                    users.stay.push(`perhaps ${user.name} of ${partition}, which cannot be read`);
                if (list.state !== 'ok')
                    continue;
                for (const listed of list.value.active) {
                    const live = this.#whole(user, partition, listed, kind);
                    if (live === 'pending')
                        pending = true;
                    else if (refersTo(user, live.object, kind, id)) {
                        seen += 1;
                        this.#judge(user, live, kind, id, users);
                    }
                }
            }
        }
        const counted = this.#counted(kind, id);
        if (counted === 'pending')
            pending = true;
        else if (counted === 'unknown')
            users.stay.push('perhaps others: the platform does not say how many');
        else if (counted > seen)
            users.stay.push(`${counted - seen} that no list of this plan shows`);
        if (pending) {
            this.#draft.pending = true;
            return undefined;
        }
        return { waits: [...new Set(users.waits)].sort(), stay: [...new Set(users.stay)].sort() };
    }
    /** Items that name the object by its id, whether they are on the platform yet or not. */
    #inFiles(kind, id, users) {
        for (const { kind: user, address, value } of this.#inputs.desired) {
            if (user.lifecycle === 'launch' && this.#draft.changes.get(address)?.action !== 'launch')
                continue;
            const names = usesOf(user, value).some((use) => use.field.kind === kind.name && use.target === id && typeof use.target === typeof id);
            if (names)
                users.stay.push(address);
        }
    }
    /** A row that does not show what it refers to is read by itself. */
    #whole(user, partition, listed, kind) {
        const shown = referringFields(user, kind).every((name) => listed.object[name] !== undefined);
        if (shown || listed.confirmed || !user.readable)
            return listed;
        const reading = this.#view.object(user, partition, listed.id);
        if (reading.state === 'pending')
            return 'pending';
        return reading.state === 'ok' ? reading.value : listed;
    }
    #judge(user, live, kind, id, users) {
        const address = this.#names.addressOf(user.name, live.id) ?? this.#leftFiles.get(`${user.name} ${live.id}`);
        const change = address === undefined ? undefined : this.#draft.changes.get(address);
        if (address === undefined)
            users.stay.push(foreignAddress(user, live));
        else if (change?.action === 'delete')
            users.waits.push(address);
        else if (change?.action === 'update' && this.#dropsUse(user, change, kind, id))
            users.waits.push(address);
        else
            users.stay.push(address);
    }
    /** The update writes every field that may hold the reference, and the file's value does not. */
    #dropsUse(user, change, kind, id) {
        const written = new Set(change.leaves.map((leaf) => String((0,model/* parsePath */.Rr)(leaf.path)?.[0] ?? leaf.path)));
        if (!referringFields(user, kind).some((name) => written.has(name)))
            return false;
        const item = this.#inputs.desired.find((resource) => resource.address === change.address);
        if (item === undefined)
            return false;
        return !usesOf(user, item.value).some(({ field, target }) => {
            if (field.kind !== kind.name)
                return false;
            return typeof target === 'object' ? this.#names.idOf(target) === id : target === id;
        });
    }
    #counted(kind, id) {
        const { uses } = kind;
        if (uses === undefined)
            return 0;
        const { path } = kind.collection('org', this.#inputs.org);
        const answer = this.#view.snapshot.raw(`${path}/${encodeURIComponent(String(id))}/${uses.path}`);
        if (answer === undefined)
            return 'pending';
        return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
    }
}
/** Partitions in which objects of a kind may be: those of files and ledger, and the organization's own. */
function partitionsOf(kind, inputs) {
    const partitions = new Set([...inputs.desired, ...inputs.base.entries.values()]
        .filter((holder) => (typeof holder.kind === 'string' ? holder.kind : holder.kind.name) === kind.name)
        .map((holder) => holder.partition));
    if (kind.scoped)
        partitions.add('org');
    return partitions;
}
/** The address that a live object which is in no file would have. */
function foreignAddress(kind, live) {
    return (0,model/* formatAddress */.M0)(kind.name, kind.key.map((name) => String(live.object[name] ?? live.id)));
}
function refersTo(user, value, kind, id) {
    return usesOf(user, value).some((use) => use.field.kind === kind.name && use.target === id);
}
/** Top-level fields of a kind in which an id of another kind may stand. */
function referringFields(user, kind) {
    return Object.entries(user.fields.fields)
        .filter(([, field]) => holdsId(field, kind.name))
        .map(([name]) => name);
}
function holdsId(field, kind) {
    switch (field.type) {
        case 'id':
            return field.kind === kind;
        case 'list':
            return holdsId(field.item, kind);
        case 'map':
            return holdsId(field.value, kind);
        case 'object':
            return Object.values(field.fields).some((member) => holdsId(member, kind));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/plan/effects.js



/**
 * Adds to each change what else moves: evaluations that re-pin, users that stay on their version,
 * users at all; and corrects the versions to expect (C-b.1 to C-b.3).
 */
function addEffects(inputs, matches, view, names, draft) {
    const changed = [...draft.changes.values()].filter((change) => ['update', 'replace', 'delete'].includes(change.action));
    if (changed.length === 0)
        return;
    const referrers = findReferrers(new Set(changed.map((change) => change.kind)), inputs, matches, view, names, draft);
    const moves = new Map();
    for (const change of changed) {
        for (const referrer of referrers) {
            const effect = effectOf(change, referrer, names);
            if (effect === undefined)
                continue;
            change.effects.push(effect);
            if (effect.what === 'repins')
                moves.set(referrer.address, (moves.get(referrer.address) ?? 0) + 1);
        }
    }
    for (const change of changed) {
        for (const effect of change.effects) {
            if (effect.what !== 'repins' || effect.from === null || effect.from === undefined)
                continue;
            const own = draft.changes.get(effect.address)?.action === 'update' ? 1 : 0;
            effect.expected = effect.from + (moves.get(effect.address) ?? 0) + own;
        }
        const moved = moves.get(change.address);
        const { version } = change;
        if (moved !== undefined && version !== null && version.expected !== null && change.action === 'update')
            version.expected += moved;
    }
}
function effectOf(change, referrer, names) {
    for (const use of usesOf(referrer.kind, referrer.value)) {
        if (use.field.kind !== change.kind || !isSame(use.target, change, names))
            continue;
        const { address } = referrer;
        if (change.action !== 'update')
            return { what: 'used_by', address };
        if (use.field.onUpdate === 'moves')
            return { what: 'repins', address, from: referrer.version, expected: null };
        return { what: use.field.onUpdate === 'pinned' ? 'pinned_by' : 'used_by', address };
    }
    return undefined;
}
function isSame(target, change, names) {
    if (!(target instanceof model/* Ref */.oS))
        return target === change.id;
    return target.address === change.address || (change.id !== null && names.idOf(target) === change.id);
}
function findReferrers(changedKinds, inputs, matches, view, names, draft) {
    const referrers = [];
    for (const resource of inputs.desired) {
        const found = matches.get(resource.address)?.found;
        const version = found?.state === 'live' ? found.live.version : null;
        referrers.push({ address: resource.address, kind: resource.kind, value: resource.value, version });
    }
    for (const kind of inputs.kinds.all) {
        if (kind.lifecycle === 'launch' || !kind.after.some((name) => changedKinds.has(name)))
            continue;
        for (const partition of partitionsOf(kind, inputs)) {
            const list = view.list(kind, partition);
            if (list.state === 'pending')
                draft.pending = true;
            if (list.state !== 'ok')
                continue;
            for (const live of list.value.active) {
                if (names.addressOf(kind.name, live.id) === undefined)
                    referrers.push(foreign(kind, live));
            }
        }
    }
    return referrers.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}
/** A live object that no file names, under the address that it would have. */
function foreign(kind, live) {
    return { address: foreignAddress(kind, live), kind, value: live.object, version: live.version };
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
;// CONCATENATED MODULE: ./build/plan/gate.js


/** From so many entries on a share of them is a measure (design §4, `max_delete_percent`). */
const PERCENT_FROM = 10;
/**
 * Rules about a plan as a whole: how much it may delete, that files which hold nothing are no order to
 * delete everything, that only reviewed changes are made. They can be judged only when everything is
 * decided, and what they hold may decide other things anew: the plan is made again with what the gate
 * holds, until it holds nothing more.
 */
class Gate {
    #inputs;
    #stops = new Map();
    constructor(inputs) {
        this.#inputs = inputs;
    }
    /** What stands in the way of a change; undefined where nothing does. */
    stop(change) {
        return this.#stops.get(gateKey(change));
    }
    /** Judges a whole plan; true when it holds something that it did not hold before. */
    closes(changes) {
        const before = this.#stops.size;
        this.#judgeEmpty(changes);
        this.#judgeBudget(changes);
        this.#judgeReview(changes);
        return this.#stops.size > before;
    }
    #judgeEmpty(changes) {
        const { desired, policy, base, header } = this.#inputs;
        if (policy.allow_empty || desired.some((resource) => this.#inputs.removable(resource.address)))
            return;
        const owned = [...base.entries.values()].filter((entry) => this.#inputs.removable(entry.address)).length;
        const message = `left the files, which hold nothing at all for target ${header.target} any more, while the ledger knows ${owned} ${owned === 1 ? 'resource' : 'resources'}`;
        for (const change of changes) {
            if (change.action === 'delete' || change.action === 'release')
                this.#hold(change, { why: 'safeguard', message, remedies: emptyRemedies() });
        }
    }
    #judgeBudget(changes) {
        const { kinds, base, policy, header } = this.#inputs;
        const counted = changes.filter(countsAsDelete);
        if (counted.length === 0 || counted.length <= (policy.allow_deletes ?? -1))
            return;
        const owned = [...base.entries.values()].filter((entry) => entry.id !== null && entry.replaced === null && isObjectKind(kinds, entry.kind)).length;
        const { max_deletes: most, max_delete_percent: percent } = policy.limits;
        const isMany = counted.length > most;
        const isShare = owned >= PERCENT_FROM && counted.length * 100 > owned * percent;
        if (policy.allow_deletes === null && !isMany && !isShare)
            return;
        const limit = policy.allow_deletes !== null
            ? `--allow-deletes ${policy.allow_deletes}`
            : isMany
                ? `max_deletes: ${most}`
                : `max_delete_percent: ${percent} of the ${owned} that the ledger knows`;
        const message = `would be one of ${counted.length} deletes and replaces, and target ${header.target} allows ${limit}`;
        for (const change of counted)
            this.#hold(change, { why: 'safeguard', message, remedies: budgetRemedies(counted.length) });
    }
    #judgeReview(changes) {
        const { reviewed } = this.#inputs.policy;
        if (reviewed === null)
            return;
        for (const change of changes) {
            if (!plan/* WRITING */.V9.has(change.action) || reviewed.has(change.digest))
                continue;
            this.#hold(change, {
                why: 'unreviewed',
                message: `would be changed (${change.action}), but no reviewed plan says so`,
                remedies: unreviewedRemedies(change.address),
            });
        }
    }
    #hold(change, stop) {
        const key = gateKey(change);
        if (!this.#stops.has(key))
            this.#stops.set(key, stop);
    }
}
/** The same address may be decided otherwise once something else is held: then that is judged anew. */
function gateKey(change) {
    return `${change.action} ${change.address}`;
}
/** A replace counts once: the delete of what it leaves behind is a part of it, also in a later run. */
function countsAsDelete(change) {
    return change.action === 'replace' || (change.action === 'delete' && change.replaced_by === null);
}
function isObjectKind(kinds, name) {
    return kinds.find(name)?.lifecycle === 'object';
}

;// CONCATENATED MODULE: ./build/plan/online.js

/**
 * Findings that only the platform can tell, for what is going to be written (design §6): unknown
 * nodes and fields, tools that an endpoint does not offer, unknown models. An error is one of that
 * resource alone. What the platform does not say gives no finding.
 */
function checkOnline(inputs, view, names, draft) {
    const online = new Online(inputs, view, names);
    for (const resource of inputs.desired) {
        const change = draft.changes.get(resource.address);
        if (change === undefined || !['create', 'update', 'replace', 'launch'].includes(change.action))
            continue;
        resource.kind.online?.(resource.value, online, ({ path, code, severity, message, remedy }) => {
            const extra = { place: resource.placeOf(path), ...(remedy === undefined ? {} : { remedy }) };
            if (severity === 'error')
                drop(draft, resource, code, message, extra);
            else
                draft.say(severity, code, resource.address, message, extra);
        });
    }
}
/** It would fail, so it is not sent; what needs it is blocked. */
function drop(draft, resource, code, message, extra) {
    draft.changes.delete(resource.address);
    for (const secret of draft.secretWrites)
        if (secret.address === resource.address)
            secret.write = false;
    draft.fail(code, resource.address, message, extra);
}
class Online {
    org;
    #inputs;
    #view;
    #names;
    constructor(inputs, view, names) {
        this.org = inputs.org;
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
    }
    raw(path, query = {}) {
        const answer = this.#view.snapshot.raw(path, query);
        return answer?.state === 'raw' ? answer.body : undefined;
    }
    list(path) {
        const answer = this.#view.snapshot.list(path);
        return answer?.state === 'rows' ? answer.rows : undefined;
    }
    object(kindName, target) {
        const kind = this.#inputs.kinds.find(kindName);
        const id = target instanceof model/* Ref */.oS ? this.#names.idOf(target) : target;
        if (kind === undefined || (typeof id !== 'number' && typeof id !== 'string'))
            return undefined;
        const address = target instanceof model/* Ref */.oS ? target.address : this.#names.addressOf(kindName, id);
        const item = this.#inputs.desired.find((resource) => resource.address === address);
        if (address !== undefined && (0,model/* kindOf */.I)(address) !== kindName)
            return undefined;
        const reading = this.#view.object(kind, item?.partition ?? 'org', id, item?.value);
        return reading.state === 'ok' ? reading.value.object : undefined;
    }
}

;// CONCATENATED MODULE: ./build/plan/removal.js







/** Decides what happens to ledger entries that belong to no item any more (design §6). */
class RemovalDecider {
    #inputs;
    #view;
    #names;
    #draft;
    #usage;
    #waiting = [];
    #candidates = [];
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#usage = new Usage(inputs, view, names, draft);
    }
    /** An entry without an item, and what became of its object. */
    add(kind, entry, found) {
        if (found.state === 'pending')
            this.#draft.pending = true;
        this.#waiting.push({ kind, entry, found });
    }
    /** A live object that this plan replaces: it goes last, when it was made from here. */
    replaced(match, live, states) {
        const { resource } = match;
        const { kind } = resource;
        if (match.entry?.origin === 'created') {
            const entry = leftoverEntry(resource, live, match.entry);
            const touched = touchedLeaves(kind, live.object, entry).map(({ path, value }) => ({
                path,
                live: value,
            }));
            if (touched.length === 0 || this.#onDrift() === 'overwrite')
                this.#candidates.push({ kind, entry, live, states, after: resource.address });
            else
                this.#holdEdited(entry, live, touched);
        }
        else {
            this.#draft.say('warning', 'PS4303', resource.address, `Another one takes its place; the old one (id ${live.id}) was not made from here, so it stays on the platform.`, { place: resource.place, remedy: 'Delete it in the web app when nothing needs it any more.' });
        }
    }
    /** Decides about all of them; what uses others is decided before what it uses. */
    decideAll() {
        for (const { kind, entry, found } of this.#waiting)
            this.#decide(kind, entry, found);
        this.#agreeOnRemoved();
        const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind, index]));
        const last = (kind) => order.get(kind) ?? 0;
        for (const { kind, entry, live } of this.#candidates)
            this.#usage.left(kind, live.id, entry.address);
        for (const candidate of [...this.#candidates].sort((a, b) => last(b.kind) - last(a.kind)))
            this.#delete(candidate);
    }
    #decide(kind, entry, found) {
        if (found.state === 'pending')
            return;
        const subject = entry.replaced ?? entry.address;
        if (!this.#inputs.complete || !this.#inputs.removable(subject))
            return;
        if (found.state === 'unreadable') {
            this.#unreadable(entry, found.message);
            return;
        }
        if (found.state === 'gone') {
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
            return;
        }
        const mark = markOf(this.#inputs, entry.address, entry);
        if (mark !== null) {
            this.#draft.hold(heldWithoutItem(entry, mark));
            return;
        }
        const live = this.#confirmed(kind, entry, found.value);
        if (live === undefined)
            return;
        const states = threeWay(kind, {}, [], live, entry, this.#names);
        const moved = heldLeaves(states.filter((state) => !state.asApplied));
        // What no file ever named goes as well, so an edit of it counts too.
        for (const { path, value } of touchedLeaves(kind, live.object, entry))
            moved.push({ path, live: value });
        const wantsDelete = this.#inputs.leaving(subject).delete === true || entry.replaced !== null;
        if (entry.origin === 'adopted' && (entry.replaced !== null || !wantsDelete)) {
            const reason = entry.replaced === null
                ? 'left the files; it was not made from here, so it stays on the platform'
                : `${entry.replaced} took its place; it was not made from here, so it stays on the platform`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        const onDrift = this.#onDrift();
        if (moved.length > 0 && onDrift === 'hold') {
            this.#holdEdited(entry, live, moved);
            return;
        }
        if (moved.length > 0 && onDrift === 'keep') {
            const reason = `${leaves(entry)} and was edited on the platform; on_drift: keep lets it go`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        this.#remove(kind, entry, live, states, wantsDelete);
    }
    /** What a rollback removed and the files do not have either: they agree, and its mark goes. */
    #agreeOnRemoved() {
        const { base, desired, complete, removable, policy } = this.#inputs;
        if (!complete || policy.rollback !== undefined)
            return;
        const items = new Set(desired.map((resource) => resource.address));
        for (const [address, { rolled_back }] of Object.entries(base.departed ?? {})) {
            if (rolled_back === null || base.entries.has(address) || items.has(address) || !removable(address))
                continue;
            const of = { address, kind: { name: (0,model/* kindOf */.I)(address) }, place: null };
            this.#draft.change(newChange(of, 'forget', 'the files agree with the rollback that removed it'));
        }
    }
    #onDrift() {
        const { policy } = this.#inputs;
        return policy.on_drift ?? policy.target_on_drift;
    }
    #holdEdited(entry, live, moved) {
        const keep = entry.replaced === null ? 'bring the item back into the files' : 'copy what you need of it';
        this.#draft.hold({
            address: entry.address,
            kind: entry.kind,
            id: live.id,
            why: 'drift',
            would: 'delete',
            message: `${leaves(entry)}, and was edited on the platform after the last apply`,
            place: null,
            leaves: moved,
            remedies: [
                { to: 'To keep it', type: keep },
                { to: 'To go on as if it had not been edited', type: 'pipelines-sync apply --on-drift overwrite' },
            ],
        });
    }
    #remove(kind, entry, live, states, wantsDelete) {
        if (!this.#inputs.policy.prune && !wantsDelete) {
            this.#draft.say('note', 'PS4301', entry.address, `It left the files and stays on the platform (id ${live.id}): prune is off.`, {
                remedy: 'Set prune: true on the target to delete what this repository made, or delete it in the web app.',
            });
            return;
        }
        if (entry.replaced === null && this.#holdsProtected(entry, live, states))
            return;
        this.#candidates.push({ kind, entry, live, states });
    }
    /** Protection outlives its block; one that is lifted is recorded now and counts from the next apply on. */
    #holdsProtected(entry, live, states) {
        const { address } = entry;
        const said = this.#inputs.leaving(address).protect;
        if (said === false && entry.protect) {
            this.#draft.change({
                ...this.#entryChange(entry, 'converge', 'protection is lifted; the next apply may delete it'),
                ...liveParts(live, states, false),
            });
            return true;
        }
        if (!entry.protect && !(said ?? (0,model/* matchesAny */._I)(this.#inputs.policy.protect, address)))
            return false;
        this.#draft.hold({
            address,
            kind: entry.kind,
            id: live.id,
            why: 'protected',
            would: 'delete',
            message: 'left the files, but is protected, and protection forbids a delete',
            place: null,
            leaves: [],
            remedies: protectionRemedies(address),
        });
        return true;
    }
    #delete({ kind, entry, live, states, after }) {
        const { address, replaced } = entry;
        if (after !== undefined && !this.#draft.changes.has(after))
            return;
        const users = this.#usage.of(kind, live.id);
        if (users === undefined)
            return;
        if (users.stay.length > 0) {
            this.#draft.say('warning', 'PS4302', address, `It ${leaves(entry)} and stays on the platform (id ${live.id}), for it is still used by ${users.stay.join(', ')}.`, { remedy: 'Remove those uses, and the next apply deletes it.' });
            return;
        }
        const successors = this.#successors(kind, entry);
        const missing = successors.find((one) => !this.#draft.changes.has(one));
        if (missing !== undefined) {
            this.#draft.hold({
                address,
                kind: kind.name,
                id: live.id,
                why: 'dependency',
                would: 'delete',
                message: `left the files; ${missing} may be what becomes of it, and that is not done by this plan`,
                place: null,
                leaves: [],
                remedies: [{ to: 'To go on', type: `decide about ${missing} first` }],
            });
            return;
        }
        const waits = [...users.waits, ...successors];
        if (replaced !== null && this.#draft.changes.has(replaced))
            waits.push(replaced);
        const reason = replaced === null ? 'left the files; made by this repository' : `${replaced} takes its place`;
        this.#draft.change({
            ...this.#entryChange(entry, 'delete', reason),
            ...allParts(kind, live, states),
            leaves: states
                .filter((state) => state.present)
                .map((state) => ({ path: state.path, before: state.live })),
            depends_on: waits.sort(),
            replaced_by: replaced,
        });
    }
    /**
     * Where the key cannot be changed, moving an object is one more and one less: the old one goes when
     * the new ones of its place are there.
     */
    #successors(kind, { partition, replaced }) {
        if (kind.renames || replaced !== null)
            return [];
        return this.#inputs.desired
            .filter((item) => item.kind === kind && item.partition === partition)
            .map((item) => item.address)
            .filter((item) => {
            // What the ledger knows already is not what another one becomes.
            const isNew = !this.#inputs.base.entries.has(item);
            return isNew && (this.#draft.changes.get(item)?.action === 'create' || this.#draft.failed.has(item));
        });
    }
    /** A row that differs from the base, or does not show all of it, is read by itself. */
    #confirmed(kind, entry, listed) {
        if (listed.confirmed)
            return listed;
        const states = threeWay(kind, {}, [], listed, entry, this.#names);
        if (states.every((state) => state.asApplied))
            return listed;
        const key = Object.fromEntries(kind.key
            .filter((name) => entry.leaves[name] !== undefined)
            .map((name) => [name, (0,model/* fromForms */.cB)(entry.leaves[name] ?? null)]));
        const reading = this.#view.object(kind, entry.partition, listed.id, key);
        if (reading.state === 'ok')
            return reading.value;
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'gone')
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
        else
            this.#unreadable(entry, reading.message);
        return undefined;
    }
    #unreadable(entry, message) {
        this.#draft.unread({ ...entry, place: null }, message, this.#inputs.policy.allow_unreadable);
    }
    #ledgerOnly(entry, action, reason, live) {
        const { replaced } = entry;
        this.#draft.change({
            ...this.#entryChange(entry, action, reason),
            id: live?.id ?? entry.id,
            // Until its successor is known, it must not look like what an interrupted create left behind.
            depends_on: replaced !== null && this.#draft.changes.has(replaced) ? [replaced] : [],
        });
    }
    #entryChange(entry, action, reason) {
        const of = { address: entry.address, kind: { name: entry.kind }, place: null };
        return newChange(of, action, reason, { id: entry.id });
    }
}
/** Like `liveParts`, with a guard for every leaf: all of the object goes. */
function allParts(kind, live, states) {
    const named = new Set(states.map((state) => state.path));
    const parts = liveParts(live, states, false);
    const guards = { ...parts.guards, ...unnamedLeaves(kind, live.object, named) };
    return { ...parts, guards, live_digest: (0,model/* digest */.br)(guards, 16) };
}
function leaves(entry) {
    return entry.replaced === null ? 'left the files' : `was replaced by another ${entry.replaced}`;
}
/** Where the delete of what a replace leaves behind is planned. */
function leftoverOf(change) {
    return change.id === null ? null : leftoverAddress(change.address, change.id);
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js















/**
 * The one function that decides what changes (design §3): pure, the same inputs and answers give
 * the same plan. Where the snapshot lacks something it returns what has to be read, and is called
 * again; every call asks for all that can be known to be missing.
 */
function makePlan(inputs, snapshot) {
    const gate = new Gate(inputs);
    for (;;) {
        const planning = planOnce(inputs, snapshot, gate);
        if ('needs' in planning || !gate.closes(planning.plan.changes))
            return planning;
    }
}
/** One way through all decisions, with what the gate holds by now. */
function planOnce(inputs, snapshot, gate) {
    const view = new LiveView(inputs.kinds, inputs.org, snapshot);
    const names = new Names(inputs.base);
    const draft = new Draft((change) => gate.stop(change));
    const remover = new RemovalDecider(inputs, view, names, draft);
    const decider = new Decider(inputs, view, names, draft, remover);
    const launcher = new LaunchDecider(inputs, view, names, draft);
    const relevant = relevantKinds(inputs);
    const matches = new Map();
    for (const kind of inputs.kinds.all) {
        if (!relevant.has(kind.name))
            continue;
        const items = inputs.desired.filter((resource) => resource.kind === kind);
        if (!(0,external/* resolveExternal */.a)(kind, inputs, view, names))
            draft.pending = true;
        if (kind.lifecycle === 'launch') {
            for (const item of items)
                if (inputs.selected(item.address) && !draft.pending)
                    launcher.decide(item);
            continue;
        }
        const found = matchKind(kind, inputs, view, names);
        for (const match of found.matches) {
            matches.set(match.resource.address, match);
            // Without all the lists nothing can be decided yet; only what is missing is noted.
            if (match.found.state === 'pending')
                draft.pending = true;
            else if (!draft.pending && inputs.selected(match.resource.address))
                decider.decide(match);
        }
        for (const { entry, found: reading } of found.leftovers)
            remover.add(kind, entry, reading);
    }
    if (!draft.pending) {
        checkOnline(inputs, view, names, draft);
        remover.decideAll();
    }
    addEffects(inputs, matches, view, names, draft);
    const needs = snapshot.takeNeeds();
    if (needs.length > 0)
        return { needs };
    if (draft.pending)
        throw new Error('planning waits for something that it did not ask for');
    return { plan: finish(inputs, draft), names, matches };
}
/** Kinds that the plan is about, and kinds whose ids it needs. */
function relevantKinds(inputs) {
    const relevant = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        relevant.add(resource.kind.name);
        for (const ref of (0,model/* refsOf */.gA)(resource.value))
            relevant.add((0,model/* kindOf */.I)(ref.address));
    }
    for (const entry of inputs.base.entries.values()) {
        if (inputs.complete && inputs.removable(entry.address))
            relevant.add(entry.kind);
    }
    return relevant;
}
function finish(inputs, draft) {
    const order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index]));
    const byAddress = (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || (0,model/* byCodeUnit */.X)(a.address, b.address);
    const changes = [...draft.changes.values()].sort(byAddress);
    // A secret goes along with its change; where that is held, nothing of it is sent.
    const secrets = draft.secretWrites
        .map((secret) => (draft.changes.has(secret.address) ? secret : { ...secret, write: false }))
        .sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.field, b.field));
    for (const change of changes) {
        change.effects.sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.what, b.what));
        change.digest = changeDigest(change, secrets);
    }
    const { header, policy } = inputs;
    const options = {
        on_drift: policy.on_drift,
        take_over: [...policy.take_over].sort(),
        launch: [...policy.launch].sort(),
        only: [...policy.only].sort(),
        allow_deletes: policy.allow_deletes,
        allow_empty: policy.allow_empty,
    };
    const held = [...draft.held.values()].sort(byAddress);
    const diagnostics = [...draft.diagnostics].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address ?? '', b.address ?? '') ||
        (0,model/* byCodeUnit */.X)(a.code, b.code) ||
        (0,model/* byCodeUnit */.X)(a.message, b.message));
    return {
        format_version: plan/* PLAN_FORMAT */._A,
        tool_version: header.tool_version,
        target: header.target,
        namespace: header.namespace,
        base_url: header.base_url,
        org_id: inputs.org,
        source: header.source,
        inputs_digest: header.inputs_digest,
        ledger: { state: inputs.base.state, revision: inputs.base.revision },
        options,
        changes,
        secret_writes: secrets,
        held,
        unreadable: [...draft.unreadable].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address)),
        diagnostics,
        summary: countPlan({
            changes,
            held: draft.held.size,
            unchanged: draft.unchanged,
            unreadable: draft.unreadable.length,
            diagnostics,
        }),
        plan_digest: (0,model/* digest */.br)({
            target: header.target,
            base_url: header.base_url,
            org: inputs.org,
            options,
            changes: changes.map((change) => change.digest),
        }),
    };
}

;// CONCATENATED MODULE: ./build/plan/plan-content.js

/**
 * The `content_digest` of a plan's JSON: over all that it says except the digest itself, members of
 * later minor versions included. It shows an edit by hand or a damaged file; whoever computes it anew
 * is not kept out by it, and need not be: an apply does nothing that it does not plan by itself.
 */
function planContentDigest(json) {
    const { content_digest: _, ...rest } = json;
    return (0,model/* digest */.br)(rest);
}

;// CONCATENATED MODULE: ./build/plan/saved-difference.js




/**
 * What makes a change of the fresh plan another one than the saved change of the same address, in
 * half sentences; empty where it is the same. The version may move, and ids that were unknown be
 * known: neither changes what is going to happen.
 */
function differences(saved, plan, now, fresh, resourceOf) {
    const secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ['other secrets would be written'];
    if (now.action !== saved.action)
        return [`it is a ${now.action} now, not a ${saved.action} (${now.reason})`];
    const found = [];
    if (now.id !== saved.id)
        found.push(`it is another object now (id ${idText(now.id)}, then ${idText(saved.id)})`);
    const moved = Object.keys(saved.guards).filter((path) => Object.hasOwn(now.guards, path) && now.guards[path] !== saved.guards[path]);
    // The key of a replace is made of all that is wanted, so nothing else need be compared.
    if (moved.join() === 'name' && hasMadeRoom(saved, now, resourceOf(saved.replaced_by ?? saved.address)))
        return [...found, ...secrets];
    if (moved.length > 0)
        found.push(`${moved.join(', ')} changed on the platform`);
    // All of an object goes; how much of it was shown before does not matter.
    if (now.action === 'delete')
        return [...found, ...secrets];
    found.push(...wishes(saved, now, new Set(moved)));
    if (now.renamed_from !== saved.renamed_from)
        found.push('it is renamed from something else');
    if (now.overwrites !== saved.overwrites)
        found.push('what it overwrites is not what it was');
    if (!(0,model/* sameJson */.Vk)(now.kept, saved.kept))
        found.push('what on_drift: keep leaves alone is not what it was');
    found.push(...secrets);
    if (now.idempotency_key !== saved.idempotency_key && found.length === 0)
        found.push('it was made and removed again since');
    if (now.digest !== saved.digest && found.length === 0)
        found.push('it would be done otherwise now');
    return found;
}
/**
 * What is replaced got another name to make room for the new one, by a run of this plan that was cut
 * off; nothing else of it has changed.
 */
function hasMadeRoom(saved, now, resource) {
    const isReplace = saved.action === 'replace' && now.idempotency_key === saved.idempotency_key;
    if (resource === undefined || saved.id === null || (!isReplace && saved.replaced_by === null))
        return false;
    const shown = saved.leaves.find((leaf) => leaf.path === 'name')?.before;
    const name = shown ?? resource.value.name;
    return typeof name === 'string' && now.guards.name === guard(leftoverName(resource.kind, name, saved.id));
}
/** Leaves that would become something else; of those that moved on the platform the before is known to differ. */
function wishes(saved, now, moved) {
    const before = byPath(saved.leaves);
    const after = byPath(now.leaves);
    const other = [...before.keys()].filter((path) => {
        const there = after.get(path);
        return there !== undefined && !sameForm(there.after, before.get(path)?.after);
    });
    const gone = [...before.keys()].filter((path) => !after.has(path) && !moved.has(path));
    const more = [...after.keys()].filter((path) => !before.has(path) && !moved.has(path));
    return [
        ...(other.length > 0 ? [`the files want another ${other.join(', ')} now`] : []),
        ...(gone.length > 0 ? [`${gone.join(', ')} would not change any more`] : []),
        ...(more.length > 0 ? [`${more.join(', ')} would change too`] : []),
    ];
}
function byPath(leaves) {
    return new Map(leaves.map((leaf) => [leaf.path, leaf]));
}
function sameForm(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (0,model/* sameJson */.Vk)(settledForm(a), settledForm(b));
}
function secretsOf(change, plan) {
    const names = (one) => [one.field, one.variable];
    return JSON.stringify(plan.secret_writes
        .filter((one) => one.write && one.address === change.address)
        .map(names)
        .sort());
}
function idText(id) {
    return id === null ? 'none' : String(id);
}

;// CONCATENATED MODULE: ./build/plan/saved-done.js




/**
 * Whether a saved change is done already, where the fresh plan has nothing left to do at its address.
 * That alone proves nothing: the files may say something else by now, and the platform with them.
 */
function isDoneAlready(saved, plan, fresh, context) {
    const { address, action } = saved;
    const entry = context.entries.get(address);
    switch (action) {
        case 'release':
        case 'forget':
            return entry === undefined ? true : { not: 'the ledger has it, and would not let it go any more' };
        case 'delete':
            if (entry !== undefined)
                return { not: 'it would not be deleted any more' };
            return context.resources.has(address) ? { not: 'it is in the files again' } : 'look';
        case 'launch': {
            const record = entry?.launch;
            const isSame = record?.state === 'launched' && record.key === saved.idempotency_key;
            return isSame ? true : { not: 'it would not be launched any more' };
        }
        case 'converge':
            // Of something that left the files: its protection is lifted.
            if (!context.resources.has(address) && entry?.protect === false)
                return true;
            return isAsWanted(saved, plan, fresh, context);
        default:
            return isAsWanted(saved, plan, fresh, context);
    }
}
/** Whether what the files want of an address now is what the saved change wanted, secrets included. */
function isAsWanted(saved, plan, fresh, context) {
    const { address } = saved;
    const resource = context.resources.get(address);
    if (resource === undefined)
        return { not: 'it left the files' };
    if (!context.selected(address))
        return { not: 'it is left out now (include, exclude)' };
    const other = otherWish(saved, resource);
    if (other !== undefined)
        return { not: `the files want another ${other} now` };
    const secrets = plan.secret_writes.filter((one) => one.write && one.address === address);
    for (const { field } of secrets) {
        const now = fresh.secret_writes.find((one) => one.address === address && one.field === field);
        if (now?.status !== 'unchanged')
            return { not: `whether the secret ${field} was written cannot be told` };
    }
    return true;
}
/** The first leaf for which the files want something else than the saved change did. */
function otherWish(saved, resource) {
    const { kind, value, settings } = resource;
    const written = flatten(kind, value, 'compared');
    const ignored = (settings.ignore ?? []).map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    for (const { path, after } of saved.leaves) {
        if (after === undefined)
            continue;
        const steps = (0,model/* parsePath */.Rr)(path) ?? [path];
        // What is ignored by now was not looked at: nobody can say that it is there.
        if (ignored.some((prefix) => (0,model/* startsWith */.w1)(steps, prefix)))
            return path;
        const wanted = written.get(path);
        // The new object of a replace has nothing of what the files do not name.
        if (wanted === undefined && after === null && saved.action === 'replace')
            continue;
        const now = wanted === undefined ? fieldOf(kind, steps)?.clear?.value : (0,model/* toForms */.ln)(wanted.value);
        if (now === undefined || !(0,model/* sameJson */.Vk)(settledForm(now), settledForm(after)))
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/plan/saved.js




/**
 * Holds a saved plan against a fresh one that was made with its own options (design §7, saved
 * plans). Pure. A saved change is carried out where the fresh plan has the very same one, is done
 * where nothing is left of it, and else makes the saved plan stale as a whole.
 */
function compareSaved(saved, fresh, context) {
    return new Comparison(saved, fresh, context).result();
}
class Comparison {
    #saved;
    #fresh;
    #context;
    #now;
    #obstacles;
    #stale = [];
    #run = new Map();
    #completing = new Set();
    #done = [];
    #deleted = [];
    constructor(saved, fresh, context) {
        this.#saved = saved;
        this.#fresh = fresh;
        this.#context = context;
        this.#now = new Map(fresh.changes.map((change) => [change.address, change]));
        this.#obstacles = obstacles(fresh);
    }
    result() {
        for (const change of this.#saved.changes)
            this.#judge(change);
        this.#checkNeeds();
        return {
            stale: this.#stale,
            plan: this.#narrowed(),
            done: this.#done,
            completing: this.#completing,
            deleted: this.#deleted,
            waiting: this.#waiting(),
        };
    }
    #judge(saved) {
        const { address } = saved;
        const obstacle = this.#obstacles.get(address) ?? this.#obstacles.get(null);
        if (obstacle !== undefined) {
            this.#refuse(saved, obstacle);
            return;
        }
        const now = this.#now.get(address);
        if (now === undefined || isOver(saved, this.#context)) {
            const doneness = isDoneAlready(saved, this.#saved, this.#fresh, this.#context);
            if (doneness === true)
                this.#done.push(saved);
            else if (doneness === 'look')
                this.#deleted.push(saved);
            else
                this.#refuse(saved, doneness.not);
            return;
        }
        const found = differences(saved, this.#saved, now, this.#fresh, (one) => this.#context.resources.get(one));
        if (found.length === 0)
            this.#run.set(address, now);
        else if (this.#completes(saved, now)) {
            this.#run.set(address, now);
            this.#completing.add(address);
        }
        else
            this.#refuse(saved, found.join('; '));
    }
    /** Done on the platform, by a run that was cut off or by somebody: the ledger only has to take note. */
    #completes(saved, now) {
        if (!plan/* WRITING */.V9.has(saved.action))
            return false;
        if (saved.action === 'delete')
            return now.action === 'forget';
        if (saved.action === 'launch' || (now.action !== 'adopt' && now.action !== 'converge'))
            return false;
        return isAsWanted(saved, this.#saved, this.#fresh, this.#context) === true;
    }
    /** What a change needs must be carried out with it, or be there already. */
    #checkNeeds() {
        for (const saved of this.#saved.changes) {
            const missing = (this.#run.get(saved.address)?.depends_on ?? []).filter((one) => !this.#run.has(one));
            if (missing.length > 0)
                this.#refuse(saved, `it needs ${missing.join(', ')}, which the plan does not hold`);
        }
    }
    #refuse(saved, why) {
        this.#stale.push({ address: saved.address, action: saved.action, why });
    }
    /** Changes that run, with the secrets that they write and what the saved plan held back. */
    #narrowed() {
        const fresh = this.#fresh;
        const changes = fresh.changes.filter((change) => this.#run.get(change.address) === change);
        const listed = new Set(this.#saved.secret_writes.filter((one) => one.write).map(secretKey));
        const secret_writes = fresh.secret_writes
            .filter((one) => this.#run.has(one.address))
            .map((one) => ({ ...one, write: one.write && listed.has(secretKey(one)) }));
        const undone = new Set([...this.#saved.held, ...this.#saved.unreadable].map((one) => one.address));
        const held = [...fresh.held.filter((one) => undone.has(one.address)), ...this.#freed()];
        const unreadable = fresh.unreadable.filter((one) => undone.has(one.address));
        const diagnostics = fresh.diagnostics.filter(({ address }) => address !== null && (this.#run.has(address) || undone.has(address)));
        const { unchanged } = fresh.summary;
        const counted = { changes, held: held.length, unchanged, unreadable: unreadable.length, diagnostics };
        return {
            ...fresh,
            changes,
            secret_writes,
            held,
            unreadable,
            diagnostics,
            summary: countPlan(counted),
            plan_digest: this.#saved.plan_digest,
        };
    }
    /** Not done when the plan was made, and could be now: nobody reviewed it, so it stays. */
    #freed() {
        const { held, unreadable } = this.#saved;
        const remedies = [{ to: 'To do it', type: 'plan again, without the saved plan' }];
        const freed = [];
        for (const one of held) {
            const message = 'was held when the plan was made; it is free now, and a saved plan does only what it says';
            if (this.#now.has(one.address))
                freed.push({ ...one, message, remedies });
        }
        for (const { address } of unreadable) {
            const now = this.#now.get(address);
            if (now === undefined)
                continue;
            const message = 'could not be read when the plan was made, so the plan does nothing about it';
            const { kind, id, place, action } = now;
            freed.push({
                address,
                kind,
                id,
                why: 'unconfirmed',
                would: action,
                message,
                place,
                leaves: [],
                remedies,
            });
        }
        return freed;
    }
    #waiting() {
        const { changes, held, unreadable } = this.#saved;
        const known = new Set([...changes, ...held, ...unreadable].map((one) => one.address));
        const over = new Set(this.#done.map((one) => one.address));
        const fresh = this.#fresh;
        return [
            ...fresh.changes
                .filter((one) => !this.#run.has(one.address) && (!known.has(one.address) || over.has(one.address)))
                .map((one) => ({ address: one.address, what: one.action })),
            ...fresh.held
                .filter((one) => !known.has(one.address))
                .map((one) => ({ address: one.address, what: 'held' })),
            ...fresh.unreadable
                .filter((one) => !known.has(one.address))
                .map((one) => ({ address: one.address, what: 'unreadable' })),
        ];
    }
}
function secretKey({ address, field, variable }) {
    return JSON.stringify([address, field, variable]);
}
/**
 * Notes in the ledger about what left the files are done when the ledger says so; what is planned for
 * the address now is something new.
 */
function isOver(saved, { entries, resources }) {
    const { address, action } = saved;
    if (action === 'release' || action === 'forget')
        return !entries.has(address);
    return action === 'converge' && !resources.has(address) && entries.get(address)?.protect === false;
}
/** Why nothing can be done at an address now; null stands for all of them. */
function obstacles(fresh) {
    const found = new Map();
    for (const one of fresh.unreadable)
        found.set(one.address, `it cannot be read (${one.message})`);
    for (const one of fresh.held)
        found.set(one.address, `it is held now: ${one.message}`);
    for (const { severity, address, message } of fresh.diagnostics)
        if (severity === 'error')
            found.set(address, `it is in error now: ${message}`);
    return found;
}

;// CONCATENATED MODULE: ./build/plan/snapshot.js

/**
 * The platform as far as it was read. Asking for something that was not read yet notes the need
 * and answers undefined: the caller reads what is noted and plans again, so that planning itself
 * stays a pure function of what was read.
 */
class Snapshot {
    #answers;
    #needs = new Map();
    constructor(answers = new Map()) {
        this.#answers = answers;
    }
    list(path, query = {}, twice = false) {
        return this.#ask({ path, query, mode: 'list', twice });
    }
    object(path) {
        return this.#ask({ path, query: {}, mode: 'object', twice: false });
    }
    raw(path, query = {}) {
        return this.#ask({ path, query, mode: 'raw', twice: false });
    }
    #ask(need) {
        const key = needKey(need);
        const answer = this.#answers.get(key);
        if (answer === undefined)
            this.#needs.set(key, need);
        return answer;
    }
    /** What was asked for and not read yet, in a stable order; asking starts anew. */
    takeNeeds() {
        const needs = [...this.#needs.entries()].sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b)).map(([, need]) => need);
        this.#needs.clear();
        return needs;
    }
    put(need, answer) {
        this.#answers.set(needKey(need), answer);
    }
    /** Live objects and answers read so far, for the line that says what a plan rests on. */
    get size() {
        let objects = 0;
        for (const answer of this.#answers.values()) {
            if (answer.state === 'rows')
                objects += answer.rows.length;
            else if (answer.state === 'object')
                objects += 1;
        }
        return { answers: this.#answers.size, objects };
    }
}
/** The same for needs that ask the same. */
function needKey(need) {
    const query = Object.entries(need.query)
        .sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    return `${need.mode}${need.twice ? '2' : ''} ${need.path}?${query}`;
}

;// CONCATENATED MODULE: ./build/plan/index.js

























/***/ }),

/***/ 71583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ WRITING),
/* harmony export */   _A: () => (/* binding */ PLAN_FORMAT),
/* harmony export */   kl: () => (/* binding */ ACTIONS)
/* harmony export */ });
/** Minor versions add, another major version is refused (design §6, Plan JSON). */
const PLAN_FORMAT = '1.0';
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
