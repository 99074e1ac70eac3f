export const id = 7069;
export const ids = [7069,9911];
export const modules = {

/***/ 67069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   runEmulator: () => (/* binding */ runEmulator),
/* harmony export */   switchHelp: () => (/* binding */ switchHelp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _emulator_emulator_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22280);
/* harmony import */ var _emulator_faults_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64873);
/* harmony import */ var _emulator_switches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45724);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49469);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42297);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13621);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33192);
/* harmony import */ var _command_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52739);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32315);









const flags = (bare) => bare
    .option('--provider <name>', `provider to emulate; default: ${_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROVIDER */ .Gr.name}`)
    .option('--port <port>', 'port on 127.0.0.1 (default: any free port)', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .port */ .Oh)
    .option('--data <dir>', 'folder to keep the state in (default: memory only)')
    .option('--seed <file>', 'JSON file with the objects to start with')
    .option('--switch <name=value>', 'change an assumption about the platform; "--switch help" lists them', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo, [])
    .option('--fault <rule>', 'inject a fault, for example "nth=3,writes=on,status=503"', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo, [])
    .option('--control', 'serve the test routes under /_emulator/');
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: 'emulator',
    does: 'Run the embedded platform on this machine.',
    flags,
    run: async (_none, flags, { io }) => {
        const provider = providerOf(flags.provider, io.providers ?? _providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq);
        if (flags.switch.includes('help')) {
            io.out(`${await switchHelp(provider)}\n`);
            return 0;
        }
        return runEmulator(flags, { stdout: io.out, stderr: io.err, signal: io.signal }, provider);
    },
});
function hasEmulator(provider) {
    return provider.emulate !== undefined;
}
/**
 * The provider that is named; the default one where none is.
 * @throws UserError for one that is not there, or has no embedded platform
 */
function providerOf(name, providers) {
    const emulated = providers.filter(hasEmulator);
    const known = `Providers with an emulator: ${emulated.map((one) => one.name).join(', ')}.`;
    const wanted = name ?? _providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROVIDER */ .Gr.name;
    const provider = providers.find((one) => one.name === wanted);
    if (provider === undefined) {
        const near = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(wanted, emulated.map((one) => one.name));
        const hint = near === undefined ? '.' : `; did you mean ${near}?`;
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(_command_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND_CODES */ .R.unknownProvider.code, `There is no provider ${JSON.stringify(wanted)}${hint}`, known);
    }
    if (!hasEmulator(provider))
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(_command_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND_CODES */ .R.noEmulator.code, `${provider.title} has no emulator.`, known);
    return provider;
}
/** The switches as `--switch help` lists them. */
async function switchHelp(provider = _providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROVIDER */ .Gr) {
    const { switches } = await provider.emulate();
    return Object.entries(switches)
        .map(([name, definition]) => {
        const value = `${name}=${(0,_emulator_switches_js__WEBPACK_IMPORTED_MODULE_7__/* .switchValues */ .BF)(definition)}`;
        return `  ${value} (${(0,_emulator_switches_js__WEBPACK_IMPORTED_MODULE_7__/* .switchText */ .yn)(definition.default)}, ${definition.source})\n      ${definition.doc}`;
    })
        .join('\n');
}
/**
 * Runs the embedded platform until the signal. Prints its address and a key on stdout, and a line
 * per request on stderr.
 * @returns the exit code: 0, or 1 after a message about unusable arguments
 */
async function runEmulator(args, io, provider = _providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROVIDER */ .Gr) {
    const platform = await provider.emulate();
    try {
        const seed = args.seed === undefined ? undefined : platform.parseSeed(await readSeed(args.seed));
        const emulator = await platform.start({
            port: args.port ?? 0,
            switches: (0,_emulator_switches_js__WEBPACK_IMPORTED_MODULE_7__/* .readSwitchPairs */ .Q_)(platform.switches, args.switch),
            faults: args.fault.map(_emulator_faults_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFault */ .Gm),
            control: args.control ?? false,
            log: (line) => io.stderr(`${line}\n`),
            ...(seed === undefined ? {} : { seed }),
            ...(args.data === undefined ? {} : { dataDir: args.data }),
        });
        // The key only opens the emulator, so it may be shown.
        io.stdout(greeting(emulator.url, emulator.key, provider));
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
/** Address, key and two lines to paste into a shell. Written at once, so that a waiting reader gets all of it. */
function greeting(url, key, { settings }) {
    const told = `url: ${url}\napi key: ${key}\n`;
    const lines = [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .exportLine */ .X3)(settings.baseUrlVariables[0], url), (0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .exportLine */ .X3)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_10__/* .keyVariable */ .OE)(settings), key)];
    return `${told}\nTo use it, paste these lines into another terminal:\n\n${lines.join('\n')}\n`;
}
async function readSeed(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        throw new _emulator_emulator_error_js__WEBPACK_IMPORTED_MODULE_11__/* .SeedError */ .u(`The seed ${path} cannot be read. Pass the path of a JSON file.`);
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _emulator_emulator_error_js__WEBPACK_IMPORTED_MODULE_11__/* .SeedError */ .u(`The seed ${path} is not valid JSON: ${error instanceof Error ? error.message : 'unreadable'}.`);
    }
}
function aborted(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
function sentenceOf(error, args) {
    if (!(error instanceof Error))
        return undefined;
    if (error instanceof _emulator_emulator_error_js__WEBPACK_IMPORTED_MODULE_11__/* .EmulatorError */ .K)
        return error.message;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
        return `Port ${args.port} is in use. Pass another --port, or none to use any free port.`;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS') {
        return `The emulator cannot start: ${error.message}. Pass another --data folder or --port.`;
    }
    return undefined;
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

/***/ 22280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ EmulatorError),
/* harmony export */   u: () => (/* binding */ SeedError)
/* harmony export */ });
/** A sentence for whoever starts an emulator: something that it was given cannot be used. */
class EmulatorError extends Error {
    name = 'EmulatorError';
}
/** A sentence about a seed that cannot be used. */
class SeedError extends EmulatorError {
    name = 'SeedError';
}


/***/ }),

/***/ 64873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ parseFault),
/* harmony export */   VD: () => (/* binding */ FaultError),
/* harmony export */   g7: () => (/* binding */ FaultPlan),
/* harmony export */   l0: () => (/* binding */ checkFault)
/* harmony export */ });
/* harmony import */ var _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22280);

/** A sentence about a fault that cannot be set. */
class FaultError extends _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EmulatorError */ .K {
    name = 'FaultError';
}
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** The faults in force, and how often each was met. */
class FaultPlan {
    #faults = [];
    set(faults) {
        this.#faults = faults.map((fault) => ({ fault, seen: 0 }));
    }
    /** Counts a request at every fault it matches, and gives those that strike now. */
    take(method, path) {
        const struck = [];
        for (const entry of this.#faults) {
            if (!matches(entry.fault, method, path))
                continue;
            entry.seen += 1;
            const { nth } = entry.fault;
            if (nth === 'every' || [nth].flat().includes(entry.seen))
                struck.push(entry.fault);
        }
        return struck;
    }
}
function matches({ match }, method, path) {
    if (match?.writesOnly && !WRITES.has(method))
        return false;
    if (match?.method !== undefined && match.method.toUpperCase() !== method)
        return false;
    const wanted = match?.path;
    if (wanted === undefined)
        return true;
    if (typeof wanted !== 'string')
        return new RegExp(wanted.source, wanted.flags.replace('g', '')).test(path);
    return wanted.startsWith('^') ? new RegExp(wanted).test(path) : path.startsWith(wanted);
}
const NUMBER_KEYS = ['status', 'latency'];
/**
 * Reads a fault as written on the command line: words `key=value` separated by commas, with
 * `nth` (number, or several with `+`, or `every`), `when`, `status`, `drop`, `latency` (ms),
 * `retry-after`, `method`, `path`, `writes`. Example: `nth=3,method=POST,status=503`.
 * @throws FaultError naming what cannot be read
 */
function parseFault(text) {
    const words = new Map();
    for (const word of text.split(',')) {
        const at = word.indexOf('=');
        words.set((at === -1 ? word : word.slice(0, at)).trim(), at === -1 ? 'on' : word.slice(at + 1).trim());
    }
    const value = {
        nth: nthOf(words.get('nth') ?? 'every'),
        when: words.get('when') ?? 'before',
    };
    const match = {};
    for (const [key, word] of words) {
        if (key === 'nth' || key === 'when')
            continue;
        if (NUMBER_KEYS.includes(key))
            value[key === 'latency' ? 'latencyMs' : key] = Number(word);
        else if (key === 'retry-after')
            value.retryAfter = word;
        else if (key === 'drop')
            value.drop = word === 'on';
        else if (key === 'method' || key === 'path')
            match[key] = word;
        else if (key === 'writes')
            match.writesOnly = word === 'on';
        else
            throw new FaultError(`In the fault ${JSON.stringify(text)}, ${JSON.stringify(key)} is unknown.`);
    }
    return checkFault({ ...value, match });
}
function nthOf(text) {
    return text === 'every' ? 'every' : text.split('+').map(Number);
}
/**
 * Checks a fault that came from outside.
 * @throws FaultError naming what is wrong
 */
function checkFault(value) {
    const wrong = (why) => new FaultError(`The fault ${JSON.stringify(value)} ${why}.`);
    if (typeof value !== 'object' || value === null)
        throw wrong('is no object');
    const fault = value;
    const counts = fault.nth === 'every' ? [] : [fault.nth].flat();
    if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
        throw wrong('needs nth: a number from 1, several of them, or "every"');
    }
    if (fault.when !== 'before' && fault.when !== 'after')
        throw wrong('needs when: "before" or "after"');
    const { status, latencyMs } = fault;
    if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
        throw wrong('needs a status from 200 to 599');
    }
    if (latencyMs !== undefined && !(latencyMs >= 0 && latencyMs <= 600_000))
        throw wrong('needs a latency in milliseconds');
    if (status === undefined && !fault.drop && latencyMs === undefined)
        throw wrong('does nothing: give status, drop or latency');
    const path = fault.match?.path;
    if (typeof path === 'string' && path.startsWith('^')) {
        try {
            new RegExp(path);
        }
        catch {
            throw wrong('has a path that is no regular expression');
        }
    }
    return fault;
}


/***/ }),

/***/ 45724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ switchValues),
/* harmony export */   Q_: () => (/* binding */ readSwitchPairs),
/* harmony export */   TW: () => (/* binding */ checkSwitches),
/* harmony export */   nB: () => (/* binding */ SwitchError),
/* harmony export */   p3: () => (/* binding */ switchDefaults),
/* harmony export */   yn: () => (/* binding */ switchText)
/* harmony export */ });
/* harmony import */ var _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22280);

/** A sentence about a switch that cannot be set so. */
class SwitchError extends _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EmulatorError */ .K {
    name = 'SwitchError';
}
/** All switches at their defaults. */
function switchDefaults(table) {
    const definitions = Object.entries(table);
    return Object.fromEntries(definitions.map(([name, { default: value }]) => [name, value]));
}
/** What values a switch takes, for help texts: `on|off`, `a|b`, `1..100`. */
function switchValues(definition) {
    if (definition.type === 'choice')
        return definition.values.join('|');
    if (definition.type === 'flag')
        return 'on|off';
    return `${definition.min}..${definition.max}`;
}
/** The written form of a value: `on` and `off` for flags. */
function switchText(value) {
    return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
/**
 * Reads `name=value` pairs, as the command line gives them.
 * @throws SwitchError naming the switch, and what it accepts.
 */
function readSwitchPairs(table, pairs) {
    const values = {};
    for (const pair of pairs) {
        const at = pair.indexOf('=');
        if (at < 1)
            throw new SwitchError(`Write a switch as name=value, not ${JSON.stringify(pair)}.`);
        values[pair.slice(0, at)] = pair.slice(at + 1);
    }
    return checkSwitches(table, values);
}
/**
 * Checks values that came from outside (JSON or text) against the table.
 * @throws SwitchError naming the switch, and what it accepts.
 */
function checkSwitches(table, values) {
    const known = new Map(Object.entries(table));
    const checked = {};
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const definition = known.get(name);
        if (definition === undefined) {
            throw new SwitchError(`Unknown switch ${JSON.stringify(name)}. Use one of: ${[...known.keys()].join(', ')}.`);
        }
        const read = readValue(definition, value);
        if (read === undefined) {
            throw new SwitchError(`The switch ${name} must be ${switchValues(definition)}, not ${JSON.stringify(value)}.`);
        }
        checked[name] = read;
    }
    return checked;
}
function readValue(definition, value) {
    if (definition.type === 'flag') {
        if (value === true || value === 'on' || value === 'true')
            return true;
        return value === false || value === 'off' || value === 'false' ? false : undefined;
    }
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string')
        return undefined;
    if (definition.type === 'choice')
        return definition.values.includes(text) ? text : undefined;
    if (!/^\d{1,9}$/.test(text))
        return undefined;
    const number = Number(text);
    return number >= definition.min && number <= definition.max ? number : undefined;
}


/***/ }),

/***/ 49469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ Suggestions),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/**
 * Number of single-character insertions, removals and replacements that turn `a` into `b`, or
 * `max + 1` as soon as it is clear that more than `max` are needed. Counts UTF-16 units. Only places
 * within `max` of the diagonal can be part of so few edits, so the work grows with the length alone.
 */
function editDistance(a, b, max) {
    const tooFar = max + 1;
    if (Math.abs(a.length - b.length) > max)
        return tooFar;
    // Index `column - row + max`; what lies beyond either end is out of reach.
    let previous = Array.from({ length: 2 * max + 1 }, (_, at) => Math.max(at - max, 0));
    for (let row = 1; row <= a.length; row++) {
        const current = [];
        let least = tooFar;
        for (let at = 0; at <= 2 * max; at++) {
            const column = row + at - max;
            let cost = tooFar;
            if (column === 0)
                cost = row;
            else if (column > 0 && column <= b.length) {
                const replaced = (previous[at] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
                cost = Math.min(replaced, (previous[at + 1] ?? tooFar) + 1, (current[at - 1] ?? tooFar) + 1, tooFar);
            }
            current.push(cost);
            least = Math.min(least, cost);
        }
        if (least > max)
            return tooFar;
        previous = current;
    }
    return Math.min(previous[b.length - a.length + max] ?? tooFar, tooFar);
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
    for (const candidate of candidates) {
        if (candidate === word)
            continue;
        const limit = Math.min(max, Math.max(word.length, candidate.length) - 1);
        const distance = candidate.toLowerCase() === folded ? 0 : limit < 1 ? max + 1 : editDistance(word, candidate, limit);
        if (distance > 0 && distance > limit)
            continue;
        const isFirst = best === undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(candidate, best) < 0;
        if (distance < bestDistance || (distance === bestDistance && isFirst)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Words of one file or one load that get a suggestion; a file full of unknown names has another fault. */
const SUGGESTIONS = 100;
/**
 * `closest` among many candidates for many words: after a hundred words it knows nothing any more, so
 * that a file of so many names and so many unknown ones does not cost their product.
 */
class Suggestions {
    #max;
    #left = SUGGESTIONS;
    constructor(max = 2) {
        this.#max = max;
    }
    of(word, candidates) {
        if (this.#left === 0)
            return undefined;
        this.#left -= 1;
        return closest(word, candidates, this.#max);
    }
}


/***/ }),

/***/ 42297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ targetKeyVariable),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   Tx: () => (/* binding */ reservedPrefixes)
/* harmony export */ });
/** How names begin that no secret may have: variables of the platforms and of GitHub hold keys of their own. */
function reservedPrefixes(providers) {
    return [...providers.map(({ settings }) => `${settings.prefix}_`), 'GITHUB_', 'ACTIONS_'];
}
/** The variable that holds the key of every target without one of its own. */
function keyVariable({ prefix }) {
    return `${prefix}_API_KEY`;
}
/** The variable that holds a target's key when the configuration names none: `<PREFIX>_API_KEY_<TARGET>`. */
function targetKeyVariable(settings, target) {
    return `${keyVariable(settings)}_${target.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}`;
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


/***/ })

};
