export const id = 694;
export const ids = [694];
export const modules = {

/***/ 6694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emulator: () => (/* binding */ emulator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/config/settings-key.js
var settings_key = __webpack_require__(29276);
// EXTERNAL MODULE: ./build/config/settings-url.js
var settings_url = __webpack_require__(96946);
// EXTERNAL MODULE: ./build/emulator/switches.js + 3 modules
var switches = __webpack_require__(96243);
// EXTERNAL MODULE: ./build/emulator/default-seed.js
var default_seed = __webpack_require__(49781);
// EXTERNAL MODULE: ./build/emulator/index.js + 34 modules
var build_emulator = __webpack_require__(56863);
// EXTERNAL MODULE: ./build/emulator/faults.js
var faults = __webpack_require__(64873);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/emulator/seed.js

/** A sentence about a seed that cannot be used. */
class SeedError extends Error {
    name = 'SeedError';
}
const isId = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isText = (value) => typeof value === 'string' && value !== '';
const isList = (value) => Array.isArray(value);
const isMap = (value) => (0,json/* isObject */.Gv)(value);
const oneOf = (...words) => (value) => typeof value === 'string' && words.includes(value);
const optional = (check) => (value) => value === undefined || check(value);
/** Per section: is it required, and what each entry must hold. */
const SECTIONS = {
    organizations: { required: true, entry: { id: isId, name: isText } },
    keys: {
        required: true,
        entry: {
            key: isText,
            email: isText,
            org_id: isId,
            role: oneOf('admin', 'member', 'viewer'),
            deny: optional(isList),
        },
    },
    projects: { required: true, entry: { id: isId, name: isText, org_id: isId } },
    workflows: {
        required: true,
        entry: { id: isId, name: isText, project_id: isId, fields: optional(isList), nodes: optional(isList) },
    },
    models: { required: true, entry: { slug: isText } },
    discovered_tools: { required: false, entry: {} },
    prompts: { required: false, entry: { name: isText, prompt_text: (value) => typeof value === 'string' } },
    criteria: { required: false, entry: { name: isText, type: isText, config: isMap } },
    evaluations: { required: false, entry: { name: isText, criteria: isList } },
    tool_endpoints: { required: false, entry: { name: isText } },
    tool_bindings: {
        required: false,
        entry: { workflow_id: isId, node_id: isText, field_id: isText, endpoint_id: isText },
    },
    tool_ground_truths: { required: false, entry: { workflow_id: isId, node_id: isText, field_id: isText } },
};
/**
 * Reads a seed that came from a file.
 * @throws SeedError naming the section, the entry and the field
 */
function parseSeed(value) {
    if (!(0,json/* isObject */.Gv)(value))
        throw new SeedError('A seed is a JSON object.');
    const seed = value;
    for (const name of Object.keys(seed)) {
        if (!Object.hasOwn(SECTIONS, name)) {
            throw new SeedError(`The seed has an unknown section ${JSON.stringify(name)}. Known: ${Object.keys(SECTIONS).join(', ')}.`);
        }
    }
    for (const [name, { required, entry }] of Object.entries(SECTIONS)) {
        checkSection(name, seed[name], required, entry);
    }
    checkParents(seed);
    return seed;
}
function checkSection(name, value, required, entry) {
    if (value === undefined) {
        if (required)
            throw new SeedError(`The seed lacks the section ${name}.`);
        return;
    }
    if (name === 'discovered_tools') {
        if (!(0,json/* isObject */.Gv)(value) || !Object.values(value).every((tools) => Array.isArray(tools))) {
            throw new SeedError('In the seed, discovered_tools must map each URL to a list of tools.');
        }
        return;
    }
    if (!Array.isArray(value))
        throw new SeedError(`In the seed, ${name} must be a list.`);
    value.forEach((item, index) => {
        if (!(0,json/* isObject */.Gv)(item))
            throw new SeedError(`In the seed, ${name}[${index}] must be an object.`);
        for (const [field, check] of Object.entries(entry)) {
            if (!check(item[field])) {
                throw new SeedError(`In the seed, ${name}[${index}].${field} is missing or of the wrong type.`);
            }
        }
    });
}
function checkParents(seed) {
    const organizations = new Set(seed.organizations.map((row) => row.id));
    const projects = new Set(seed.projects.map((row) => row.id));
    const workflows = new Set(seed.workflows.map((row) => row.id));
    const lacks = (where, what) => new SeedError(`In the seed, ${where} names ${what}, which is not in the seed.`);
    for (const row of seed.keys) {
        if (!organizations.has(row.org_id))
            throw lacks(`the key of ${row.email}`, `organization ${row.org_id}`);
    }
    for (const row of seed.projects) {
        if (!organizations.has(row.org_id))
            throw lacks(`project ${row.id}`, `organization ${row.org_id}`);
    }
    for (const row of seed.workflows) {
        if (!projects.has(row.project_id))
            throw lacks(`workflow ${row.id}`, `project ${row.project_id}`);
    }
    for (const row of [...(seed.tool_bindings ?? []), ...(seed.tool_ground_truths ?? [])]) {
        if (!workflows.has(row.workflow_id))
            throw lacks('a binding or ground truth', `workflow ${row.workflow_id}`);
    }
}

// EXTERNAL MODULE: ./build/emulator/durable-log.js
var durable_log = __webpack_require__(50654);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
;// CONCATENATED MODULE: ./build/cli/commands/emulator.js





/** The switches as the command's help shows them, one line each. */
function switchHelp() {
    return Object.entries(switches/* SWITCHES */.Xj)
        .map(([name, definition]) => {
        const value = `${name}=${(0,switches/* switchValues */.BF)(definition)}`;
        return `  ${value} (${(0,switches/* switchText */.yn)(definition.default)}, ${definition.source})\n      ${definition.doc}`;
    })
        .join('\n');
}
/**
 * Runs the embedded platform until the signal. Prints its address and a key on stdout, and a line
 * per request on stderr.
 * @returns the exit code: 0, or 1 after a sentence about arguments that cannot be used
 */
async function runEmulator(args, io) {
    try {
        const seed = args.seed === undefined ? (0,default_seed/* defaultSeed */.pr)() : await readSeed(args.seed);
        const emulator = await (0,build_emulator/* startEmulator */.sJ)({
            port: args.port ?? 0,
            seed,
            switches: (0,switches/* parseSwitches */.IZ)(args.switch),
            faults: args.fault.map(faults/* parseFault */.Gm),
            control: args.control ?? false,
            log: (line) => io.stderr(`${line}\n`),
            ...(args.data === undefined ? {} : { dataDir: args.data }),
        });
        io.stdout(greeting(emulator.url, showKey(emulator.store.list('keys').find((key) => key.role === 'admin' && !key.revoked)?.id)));
        await aborted(io.signal);
        await emulator.close();
        return 0;
    }
    catch (error) {
        const sentence = sentenceOf(error, args);
        if (sentence === undefined)
            throw error;
        io.stderr(`${sentence}\n`);
        return 1;
    }
}
/** Address and key, and the two lines that a shell takes as they are; in one piece for whoever waits for it. */
function greeting(url, key) {
    const told = `url: ${url}\napi key: ${key}\n`;
    const lines = [(0,pasted_command/* exportLine */.X3)(settings_url/* BASE_URL_VARIABLE */.V1, url), (0,pasted_command/* exportLine */.X3)(settings_key/* API_KEY_VARIABLE */.C6, key)];
    return `${told}\nTo use it, paste into another terminal:\n\n${lines.join('\n')}\n`;
}
/** A key of the emulator opens nothing but the emulator, so it may be shown. */
function showKey(key) {
    return key ?? default_seed/* ADMIN_KEY */.UF;
}
async function readSeed(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        throw new SeedError(`The seed ${path} cannot be read. Give the path of a JSON file.`);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new SeedError(`The seed ${path} is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`);
    }
    return parseSeed(value);
}
function aborted(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
const SENTENCES = [switches/* SwitchError */.nB, SeedError, faults/* FaultError */.VD, durable_log/* DataDirError */.I];
function sentenceOf(error, args) {
    if (!(error instanceof Error))
        return undefined;
    if (SENTENCES.some((type) => error instanceof type))
        return error.message;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
        return `Port ${args.port} is in use. Give another --port, or none for any free one.`;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS') {
        return `The emulator cannot start: ${error.message}. Give another --data folder or --port.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/cli/commands/emulator-command.js

/** `emulator`: the embedded platform, until a signal ends it. */
async function emulator(flags, io) {
    if (flags.switch.includes('help')) {
        io.out(`${switchHelp()}\n`);
        return 0;
    }
    return runEmulator(flags, { stdout: io.out, stderr: io.err, signal: io.signal });
}


/***/ }),

/***/ 31469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl),
/* harmony export */   F: () => (/* binding */ BASE_URL_PROBLEMS)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50356);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70271);


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
    if (url.protocol === 'http:' && !(0,_http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return { problem: 'clear' };
    // Where an @ stands, people and programs look for a password.
    return { url: `${url.origin}${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnd */ .M)(url.pathname, '/').replaceAll('@', '%40')}` };
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


/***/ }),

/***/ 64554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SDK_CONFIG_NAME),
/* harmony export */   b: () => (/* binding */ readSdkConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _settings_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91685);





/** How messages call the file: by what a person typed, never by its place on this machine. */
const SDK_CONFIG_NAME = '~/.config/pipelines/config.json';
/**
 * Reads the SDK's configuration file: `PIPELINES_CONFIG_FILE` (a leading `~` is the home folder), else
 * `~/.config/pipelines/config.json` (C-g). A missing file is no finding; one that cannot be read or is no
 * JSON object is a warning that shows nothing of its content. The file is never written.
 */
async function readSdkConfig(options) {
    const home = options.home ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const named = options.env.PIPELINES_CONFIG_FILE;
    const isNamed = named !== undefined && named !== '';
    const file = isNamed
        ? named.replace(/^~(?=$|[/\\])/, () => home)
        : node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, '.config', 'pipelines', 'config.json');
    const name = isNamed ? 'The file that PIPELINES_CONFIG_FILE names' : SDK_CONFIG_NAME;
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
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
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(data))
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
    const { code, severity } = _settings_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS_CODES */ .r.sdkConfig;
    return {
        code,
        severity,
        message: `${message} It is left out.`,
        remedy: 'Repair or remove the file; pipelines-sync never writes it.',
    };
}


/***/ }),

/***/ 91685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ SETTINGS_CODES)
/* harmony export */ });
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** All findings about flags, environment and the SDK's file; docs/errors.md is generated from this table. */
const SETTINGS_CODES = {
    notMasked: warning('PS3030', 'A secret or key is shorter than 8 characters or a plain word, so it is not masked in running text.'),
    secretUnset: warning('PS3031', 'Applying the plan sends a secret that is not set where the plan was made.'),
    notCompared: note('PS3032', 'Secrets are not set here, so they were not compared with what was applied.'),
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
    proxy: error('PS3112', 'A proxy of the environment cannot be used.'),
    secretEdges: warning('PS3113', 'The value of a secret begins or ends with white space, for instance a line break.'),
    noOrganization: note('PS3111', 'A target names no organization, so that of the API key is used, whichever it is.'),
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
/** A variable by a name that a file chose, which may also be the name of something of every object. */
function readVariable(env, name) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}
/** True for a flag or variable that holds something: an empty one counts as not set (C-g). */
function isSet(value) {
    return value !== undefined && value.trim() !== '';
}
/** The value of a secret; undefined where its variable is not set, or empty. */
function readSecret(env, name) {
    const value = readVariable(env, name);
    return isSet(value) ? value : undefined;
}
/** The values of secrets that are set. */
function readSecrets(env, names) {
    return names.flatMap((name) => readSecret(env, name) ?? []);
}
/** How a variable is set where this process runs: a job of GitHub, of another CI system, or a shell. */
function howToSet(name, env) {
    if (env.GITHUB_ACTIONS === 'true')
        return `Give the step that applies the secret: env: {${name}: "\${{ secrets.${name} }}"}.`;
    if (isSet(env.CI))
        return `Give ${name} to the CI job that applies, as a protected variable.`;
    return `Set it in the shell that applies: export ${name}=…`;
}
/** True for the target that stands in where there is no configuration file. */
function isImplicit(target) {
    return target.place === undefined;
}


/***/ }),

/***/ 29276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ API_KEY_VARIABLE),
/* harmony export */   Eg: () => (/* binding */ candidateKeys),
/* harmony export */   Tj: () => (/* binding */ findKey)
/* harmony export */ });
/* unused harmony export defaultKeyVariable */
/* harmony import */ var _sdk_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64554);
/* harmony import */ var _settings_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91685);
/* harmony import */ var _settings_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);



/** The variable that holds the key of every target without one of its own. */
const API_KEY_VARIABLE = 'PIPELINES_API_KEY';
/** The variable that holds a target's key when the configuration names none: `PIPELINES_API_KEY_<TARGET>`. */
function defaultKeyVariable(target) {
    return `PIPELINES_API_KEY_${target.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}`;
}
/**
 * Everything that could be a key, to be kept out of every message, also as an address would show one that
 * somebody put there: without white space around it, and in lower case.
 */
function candidateKeys({ flags, env, target, sdkConfig }) {
    const variables = [target.apiKeyEnv ?? '', defaultKeyVariable(target.name), API_KEY_VARIABLE];
    const keys = [flags.apiKey, ...variables.map((name) => (0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(env, name)), sdkConfig?.api_key];
    return keys.filter(_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM).flatMap((key) => [key, key.trim(), key.trim().toLowerCase()]);
}
/**
 * The key: flag, then the target's variables, then the SDK's file (C-g; never the keychain). Where the
 * target writes `api_key_env`, that variable is the only one: another key would be another
 * organization's. A missing key is an error unless offline; a key that no header may carry always is.
 */
function findKey(input, tell) {
    const places = keyPlaces(input);
    const found = places.find(({ value }) => (0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(value));
    if (found?.value === undefined) {
        if (input.offline !== true)
            tellMissing(input, places, tell);
        return undefined;
    }
    const fault = headerFault(found.value);
    if (fault === undefined)
        return { value: found.value, source: found.source };
    tell(_settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.keyCharacters, `The API key from ${found.source} ${fault}, which no HTTP header may carry. It is not shown here.`, 'Set it again without quotes, spaces or line breaks; a secret pasted from a file often ends with one.');
    return undefined;
}
function keyPlaces(input) {
    const { flags, env, target, sdkConfig } = input;
    const named = (source) => flags.keyWords?.[source] ?? source;
    const flag = { source: named('--api-key'), value: flags.apiKey };
    const variable = (name) => ({
        source: named(name),
        value: (0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readVariable */ .nt)(env, name),
    });
    if (target.apiKeyEnv !== null)
        return [flag, variable(target.apiKeyEnv)];
    const sdkName = (0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(env.PIPELINES_CONFIG_FILE) ? 'the file of PIPELINES_CONFIG_FILE' : _sdk_config_js__WEBPACK_IMPORTED_MODULE_2__/* .SDK_CONFIG_NAME */ .W;
    return [
        flag,
        variable(defaultKeyVariable(target.name)),
        variable(API_KEY_VARIABLE),
        { source: `api_key in ${sdkName}`, value: sdkConfig?.api_key },
    ];
}
function tellMissing(input, places, tell) {
    const { target } = input;
    const only = target.apiKeyEnv;
    tell(_settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.noKey, `There is no API key for target ${target.name}. Looked at: ${places.map((at) => at.source).join(', ')}.`, only !== null
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


/***/ }),

/***/ 96946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ mayReceiveKey),
/* harmony export */   V1: () => (/* binding */ BASE_URL_VARIABLE),
/* harmony export */   _H: () => (/* binding */ chooseBaseUrl)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50356);
/* harmony import */ var _config_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31469);
/* harmony import */ var _settings_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91685);
/* harmony import */ var _settings_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);




const DEFAULT_BASE_URL = 'https://api.pipelines.tech';
/** The variable that names the platform where the configuration does not. */
const BASE_URL_VARIABLE = 'PIPELINES_BASE_URL';
const ENV_NAMES = [BASE_URL_VARIABLE, 'PIPELINES_INTERNAL_BASE_URL'];
/**
 * `--base-url`, then the environment, then the target, then the SDK's file, then the platform's own
 * address (C-g). An environment that contradicts the target is refused: obeying it would send the
 * changes of one target to the platform of another. Undefined after an error.
 */
function chooseBaseUrl(input, tell) {
    const { flag, target } = input;
    const source = '--base-url';
    if ((0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(flag)) {
        const url = read(flag, source, tell);
        if (url === undefined)
            return undefined;
        // What the environment says is not judged here: the flag is the way around it.
        const silent = withoutFlag(input, () => { });
        // The stand-in target has no address of its own that a flag could differ from.
        return { url, source, named: true, overrides: !(0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isImplicit */ .Yq)(target) && url !== silent?.url };
    }
    return withoutFlag(input, tell);
}
function withoutFlag({ env, target, sdk, offline }, tell) {
    const written = target.baseUrl;
    const name = ENV_NAMES.find((variable) => (0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(env[variable]));
    if (name !== undefined) {
        const url = read(env[name] ?? '', name, tell);
        if (url === undefined)
            return undefined;
        if (written === null || written === url)
            return { url, source: name, named: true, overrides: false };
        tell(_settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.envDiffers, `${name} is ${url}, but target ${target.name} is on ${written}. The environment is not obeyed here.`, `Unset ${name}, or pass --base-url to go elsewhere on purpose, with a ledger of its own.`, { severity: offline ? 'warning' : 'error', place: target.places?.base_url ?? target.place });
    }
    const plain = { named: false, overrides: false };
    if (written !== null)
        return { url: written, source: `base_url of target ${target.name}`, ...plain };
    if ((0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(sdk?.base_url)) {
        const source = 'base_url in the SDK configuration';
        const url = read(sdk.base_url, source, tell);
        return url === undefined ? undefined : { url, source, ...plain };
    }
    return { url: DEFAULT_BASE_URL, source: 'the default', ...plain };
}
function read(text, source, tell) {
    const result = (0,_config_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseUrl */ .$)(text);
    if ('url' in result)
        return result.url;
    const { is, remedy } = _config_url_js__WEBPACK_IMPORTED_MODULE_2__/* .BASE_URL_PROBLEMS */ .F[result.problem];
    tell(result.problem === 'clear' ? _settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.clearText : _settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.baseUrl, `${source} ${is}`, remedy);
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
    if ((0,_http_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(url.hostname))
        return;
    // readBaseUrl lets no http:// to another machine through; this is the last look before a key leaves.
    if (url.protocol !== 'https:') {
        tell(_settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.clearText, `${base.source} ${_config_url_js__WEBPACK_IMPORTED_MODULE_2__/* .BASE_URL_PROBLEMS */ .F.clear.is}`, _config_url_js__WEBPACK_IMPORTED_MODULE_2__/* .BASE_URL_PROBLEMS */ .F.clear.remedy);
        return;
    }
    if (url.hostname.endsWith('.pipelines.tech') && url.port === '')
        return;
    if (base.named || hosts.some((host) => host === url.hostname || host === hostAndPort(url)))
        return;
    tell(_settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.hostNotNamed, `The API key is not sent to ${url.host}: only ${base.source} names it, and a file alone does not decide where a key goes.`, `If you trust it, pass --base-url ${base.url} or set PIPELINES_SYNC_HOSTS=${url.host}.`, { place: target.places?.base_url ?? target.place });
}
/** `host` and `host:port` entries, between commas or spaces; a host without a port stands for all its ports. */
function namedHosts(text, tell) {
    if (!(0,_settings_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(text))
        return [];
    return text
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .flatMap((entry, index) => {
        const host = readHost(entry);
        if (host !== undefined)
            return [host];
        tell(_settings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_CODES */ .r.hostList, `Entry ${index + 1} of PIPELINES_SYNC_HOSTS is not a host or host:port, and is left out.`, 'Write names like pipelines.example.com or pipelines.example.com:8443, with commas between them.');
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


/***/ }),

/***/ 50356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** True for `localhost`, 127.0.0.0/8 and `[::1]`, as a parsed URL writes its host name. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 70271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutEnds),
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
/** A text without every `char` at its end; a pattern such as `/x+$/` would try each of them anew. */
function withoutEnd(text, char) {
    let end = text.length;
    while (end > 0 && text.charAt(end - 1) === char)
        end -= 1;
    return text.slice(0, end);
}
/** A text without every `char` at its start and its end. */
function withoutEnds(text, char) {
    const short = withoutEnd(text, char);
    let start = 0;
    while (start < short.length && short.charAt(start) === char)
        start += 1;
    return short.slice(start);
}


/***/ })

};
