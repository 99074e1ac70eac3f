export const id = 69;
export const ids = [69];
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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42297);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61165);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32315);





const flags = (bare) => bare
    .option('--port <port>', 'port on 127.0.0.1; default: a free one', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .port */ .Oh)
    .option('--data <dir>', 'keep its state in a folder')
    .option('--seed <file>', 'what it starts with')
    .option('--switch <name=value>', 'change an assumption; --switch help lists them', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo, [])
    .option('--fault <rule>', 'a fault on request, for instance "nth=3,writes=on,status=503"', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo, [])
    .option('--control', 'serve the test routes under /_emulator/');
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: 'emulator',
    does: 'Run the embedded platform on this machine.',
    flags,
    run: async (_none, flags, { io }) => {
        if (flags.switch.includes('help')) {
            io.out(`${await switchHelp()}\n`);
            return 0;
        }
        return runEmulator(flags, { stdout: io.out, stderr: io.err, signal: io.signal });
    },
});
/** The embedded platform and its web server, which help does without. */
const embedded = () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 39991));
/** The switches as the command's help shows them, one line each. */
async function switchHelp() {
    const { SWITCHES, switchText, switchValues } = await embedded();
    return Object.entries(SWITCHES)
        .map(([name, definition]) => {
        const value = `${name}=${switchValues(definition)}`;
        return `  ${value} (${switchText(definition.default)}, ${definition.source})\n      ${definition.doc}`;
    })
        .join('\n');
}
/**
 * Runs the embedded platform until the signal. Prints its address and a key on stdout, and a line
 * per request on stderr.
 * @returns the exit code: 0, or 1 after a sentence about arguments that cannot be used
 */
async function runEmulator(args, io) {
    const platform = await embedded();
    try {
        const seed = args.seed === undefined ? platform.defaultSeed() : await readSeed(args.seed, platform);
        const emulator = await platform.startEmulator({
            port: args.port ?? 0,
            seed,
            switches: platform.parseSwitches(args.switch),
            faults: args.fault.map(platform.parseFault),
            control: args.control ?? false,
            log: (line) => io.stderr(`${line}\n`),
            ...(args.data === undefined ? {} : { dataDir: args.data }),
        });
        io.stdout(greeting(emulator.url, 
        // A key of the emulator opens nothing but the emulator, so it may be shown.
        emulator.store.list('keys').find((key) => key.role === 'admin' && !key.revoked)?.id ??
            platform.ADMIN_KEY));
        await aborted(io.signal);
        await emulator.close();
        return 0;
    }
    catch (error) {
        const sentence = sentenceOf(error, args, platform);
        if (sentence === undefined)
            throw error;
        io.stderr(`${sentence}\n`);
        return 1;
    }
}
/** Address and key, and the two lines that a shell takes as they are; in one piece for whoever waits for it. */
function greeting(url, key) {
    const told = `url: ${url}\napi key: ${key}\n`;
    const lines = [
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .exportLine */ .X3)(_providers_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelines */ .a.settings.baseUrlVariables[0], url),
        (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .exportLine */ .X3)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .keyVariable */ .OE)(_providers_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelines */ .a.settings), key),
    ];
    return `${told}\nTo use it, paste into another terminal:\n\n${lines.join('\n')}\n`;
}
async function readSeed(path, { parseSeed, SeedError }) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
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
function sentenceOf(error, args, platform) {
    if (!(error instanceof Error))
        return undefined;
    const { SwitchError, SeedError, FaultError, DataDirError } = platform;
    if ([SwitchError, SeedError, FaultError, DataDirError].some((type) => error instanceof type))
        return error.message;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
        return `Port ${args.port} is in use. Give another --port, or none for any free one.`;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS') {
        return `The emulator cannot start: ${error.message}. Give another --data folder or --port.`;
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
/* harmony import */ var _run_platform_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19911);


/** Options of every command that looks at a target. */
function target(command) {
    return command
        .option('--config <file>', 'the configuration; default: pipelines-sync.yaml, found upwards')
        .option('--target <name>', 'the target; default: default_target')
        .option('--base-url <url>', "another platform than the target's")
        .option('--api-key <key>', 'the API key; the environment is the better place for it')
        .option('--org <id>', `another ${(0,_run_platform_words_js__WEBPACK_IMPORTED_MODULE_1__/* .platformWords */ .v)().account} than the target's`)
        .option('--json', 'results as JSON')
        .option('--quiet', 'only results')
        .option('--verbose', 'each request, and stacks of errors');
}
/** The bundles that a command may be given by name. */
function files(command) {
    return command.argument('[files...]', 'bundles; default: those of the configuration');
}
/** Options of every command that changes a ledger by hand. */
function writing(command) {
    return target(command).option('--yes', 'do not ask');
}
/** Options that decide what a plan holds. */
function deciding(command) {
    return command
        .option('--only <pattern>', 'only resources that fit; nothing is removed', collect)
        .addOption(onDrift(['hold', 'overwrite', 'keep']))
        .option('--take-over [pattern]', 'overwrite live objects that were made elsewhere; a pattern also rewrites secrets', optionalPattern)
        .option('--launch <pattern>', 'launch experiments that are held', collect)
        .option('--allow-deletes <n>', "so many deletes and replaces, whatever the target's limits say", number)
        .option('--allow-empty', 'the files may hold nothing at all any more');
}
/** `--on-drift` with the policies that a command knows. */
function onDrift(policies) {
    return new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--on-drift <policy>', `what becomes of edits in ${(0,_run_platform_words_js__WEBPACK_IMPORTED_MODULE_1__/* .platformWords */ .v)().app}`).choices(policies);
}
/** How a result that may also go into a comment is printed. */
function format() {
    return new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']);
}
/** What lets an older commit be planned and applied. */
function allowOlder(command) {
    return command.option('--allow-older', 'also from a commit that does not have the one applied last in its history');
}
/** For an option that may be given several times. */
function collect(value, previous) {
    return [...(previous ?? []), value];
}
/** `--take-over` alone means everything; with a pattern only what fits, several add up. */
function optionalPattern(value, previous) {
    return Array.isArray(previous) ? [...previous, value] : [value];
}
function number(value) {
    if (/^\d{1,9}$/.test(value))
        return Number(value);
    throw new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('Write a whole number from 0 up.');
}
function port(value) {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 65_535)
        return number;
    throw new _commander_js_extra_typings__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('A port is a number from 0 to 65535.');
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


/***/ })

};
