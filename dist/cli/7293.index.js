export const id = 7293;
export const ids = [7293];
export const modules = {

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Os: () => (/* binding */ group)
/* harmony export */ });
/** Checks a command against its own declaration. */
function defineCommand(spec) {
    return spec;
}
/** A command of the list, in a file that exports it as `command`. */
function listed(name, load) {
    return { name, load: async () => (await load()).command };
}
/** Commands that share a first word. */
function group(name, does, commands) {
    return { name, does, commands };
}


/***/ }),

/***/ 63602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ExitError)
/* harmony export */ });
/** Ends a command whose findings have been printed already. */
class ExitError extends Error {
    exitCode;
    constructor(exitCode) {
        super(`exit ${exitCode}`);
        this.exitCode = exitCode;
    }
}


/***/ }),

/***/ 75389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ afterReport),
/* harmony export */   m: () => (/* binding */ afterOutput)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61368);
/* harmony import */ var _command_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52739);


/**
 * The exit code of a command that changes something, after its report: a change whose report was lost is not a
 * success.
 */
function afterReport(exitCode, hasWritten, io) {
    return hasWritten && (io.lost?.() ?? null) !== null ? 4 : exitCode;
}
/**
 * The exit code of a whole run. Output that could not be written is an error. A reader that closed the pipe
 * (`| head`) has seen enough: nothing is printed, and the exit code stays.
 */
function afterOutput(exitCode, io) {
    const lost = io.lost?.() ?? null;
    if (lost === null || (lost.isClosed && exitCode !== 4))
        return exitCode;
    io.err(`error ${_command_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_CODES */ .R.outputLost.code}  The output could not be written (${lost.reason}).\n`);
    io.err(exitCode === 4
        ? `  Changes were made that this output does not show. To see them:\n${[(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('plan'), (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('history')].map((command) => `    ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceLine */ .D2)({ command }, io.typing)}\n`).join('')}`
        : '  Free some space or write to another place, then run the command again.\n');
    return exitCode === 4 ? 4 : 1;
}


/***/ }),

/***/ 47293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@commander-js/extra-typings/esm.mjs
var esm = __webpack_require__(19707);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
// EXTERNAL MODULE: ./build/model/package.js
var model_package = __webpack_require__(46750);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
;// CONCATENATED MODULE: ./build/cli/command-list.js

/** Every command, in the order of help. Adding one is a file in commands/ and a line here. */
const command_list_COMMANDS = [
    (0,command/* listed */.KE)('plan', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(6326), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(3348), __webpack_require__.e(5840), __webpack_require__.e(748), __webpack_require__.e(1945), __webpack_require__.e(3114), __webpack_require__.e(2129), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 723))),
    (0,command/* listed */.KE)('apply', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(6326), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(3348), __webpack_require__.e(5840), __webpack_require__.e(748), __webpack_require__.e(1945), __webpack_require__.e(3114), __webpack_require__.e(3504)]).then(__webpack_require__.bind(__webpack_require__, 43504))),
    (0,command/* listed */.KE)('validate', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(2959)]).then(__webpack_require__.bind(__webpack_require__, 52959))),
    (0,command/* listed */.KE)('drift', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(6326), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(3348), __webpack_require__.e(5840), __webpack_require__.e(748), __webpack_require__.e(1945), __webpack_require__.e(2129), __webpack_require__.e(9579)]).then(__webpack_require__.bind(__webpack_require__, 18959))),
    (0,command/* listed */.KE)('history', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(6326), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(1945), __webpack_require__.e(9445)]).then(__webpack_require__.bind(__webpack_require__, 89859))),
    (0,command/* listed */.KE)('rollback', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(6326), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(3348), __webpack_require__.e(5840), __webpack_require__.e(748), __webpack_require__.e(1945), __webpack_require__.e(3114), __webpack_require__.e(5130)]).then(__webpack_require__.bind(__webpack_require__, 45130))),
    (0,command/* group */.Os)('ledger', 'Inspect and repair the ledger of a target.', [
        (0,command/* listed */.KE)('show', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(6326), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(1945), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 31814))),
        (0,command/* listed */.KE)('forget', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(9815)]).then(__webpack_require__.bind(__webpack_require__, 9815))),
        (0,command/* listed */.KE)('move', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(1903)]).then(__webpack_require__.bind(__webpack_require__, 1903))),
        (0,command/* listed */.KE)('set', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(3348), __webpack_require__.e(5840), __webpack_require__.e(5628)]).then(__webpack_require__.bind(__webpack_require__, 5628))),
        (0,command/* listed */.KE)('rebind', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(7256)]).then(__webpack_require__.bind(__webpack_require__, 47256))),
        (0,command/* listed */.KE)('push', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(1698)]).then(__webpack_require__.bind(__webpack_require__, 41698))),
        (0,command/* listed */.KE)('unlock', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(5690)]).then(__webpack_require__.bind(__webpack_require__, 15690))),
    ]),
    (0,command/* listed */.KE)('compile', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(3348), __webpack_require__.e(5840), __webpack_require__.e(748), __webpack_require__.e(1041)]).then(__webpack_require__.bind(__webpack_require__, 25659))),
    (0,command/* listed */.KE)('init', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(3247)]).then(__webpack_require__.bind(__webpack_require__, 83247))),
    (0,command/* listed */.KE)('schema', () => Promise.all(/* import() */[__webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(8773)]).then(__webpack_require__.bind(__webpack_require__, 8773))),
    (0,command/* listed */.KE)('explain', () => Promise.all(/* import() */[__webpack_require__.e(3621), __webpack_require__.e(3051)]).then(__webpack_require__.bind(__webpack_require__, 3051))),
    (0,command/* listed */.KE)('fmt', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(2986), __webpack_require__.e(5915)]).then(__webpack_require__.bind(__webpack_require__, 85915))),
    (0,command/* listed */.KE)('pull', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(3348), __webpack_require__.e(5840), __webpack_require__.e(748), __webpack_require__.e(2986), __webpack_require__.e(1835)]).then(__webpack_require__.bind(__webpack_require__, 24309))),
    (0,command/* listed */.KE)('emulator', () => Promise.all(/* import() */[__webpack_require__.e(3621), __webpack_require__.e(7069)]).then(__webpack_require__.bind(__webpack_require__, 67069))),
    (0,command/* listed */.KE)('demo', () => Promise.all(/* import() */[__webpack_require__.e(3621), __webpack_require__.e(3738)]).then(__webpack_require__.bind(__webpack_require__, 63738))),
    (0,command/* listed */.KE)('doctor', () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(9563), __webpack_require__.e(3621), __webpack_require__.e(8186), __webpack_require__.e(703), __webpack_require__.e(8142), __webpack_require__.e(6473), __webpack_require__.e(842), __webpack_require__.e(4321), __webpack_require__.e(5556)]).then(__webpack_require__.bind(__webpack_require__, 75556))),
];

;// CONCATENATED MODULE: ./build/cli/help.js

/** True where these arguments may ask for help, so that commands are shown but do not run. */
function mayWantHelp(argv, commands) {
    const [first, second] = argv;
    const named = commands.find(({ name }) => name === first);
    if (named === undefined || argv.includes('--help') || argv.includes('-h'))
        return true;
    return 'commands' in named && !named.commands.some(({ name }) => name === second);
}
/** The help of a list of commands, by the words of each. */
async function help_helpOf(commands, bare, before = []) {
    const parts = commands.map(async (one) => {
        const words = [...before, one.name];
        if (!('load' in one))
            return help_helpOf(one.commands, bare, words);
        return { [words.join(' ')]: declaredBy(await one.load(), bare) };
    });
    return Object.assign({}, ...(await Promise.all(parts)));
}
function declaredBy({ name, does, flags }, bare) {
    const command = flags(bare(name));
    return {
        does,
        arguments: command.registeredArguments.map((one) => {
            const word = `${one.name()}${one.variadic ? '...' : ''}`;
            return {
                term: one.required ? `<${word}>` : `[${word}]`,
                says: one.description,
                choices: one.argChoices,
                default: one.defaultValue,
            };
        }),
        options: command.options.map((one) => ({
            term: one.flags,
            says: one.description,
            choices: one.argChoices,
            // The default of `--no-…` follows from its name.
            default: one.negate ? undefined : one.defaultValue,
        })),
    };
}
/** Declares a command from its help, without readers of values. */
function declare(bare, help) {
    for (const { term, says, choices, default: value } of help.arguments) {
        const argument = new esm/* Argument */.ef(term, says);
        if (choices !== undefined)
            argument.choices(choices);
        if (value !== undefined)
            argument.default(value);
        bare.addArgument(argument);
    }
    for (const { term, says, choices, default: value } of help.options) {
        const option = new esm/* Option */.c$(term, says);
        if (choices !== undefined)
            option.choices(choices);
        if (value !== undefined)
            option.default(value);
        bare.addOption(option);
    }
}

;// CONCATENATED MODULE: ./build/cli/command-line.js




/**
 * The command line. It holds only the command that the arguments begin with; where they begin with none, it holds
 * all of them, because help lists them.
 * @param done called with the exit code when a command has ended
 * @param help commands in this table are loaded only when they run
 */
async function makeCommandLine(argv, context, done, commands = command_list_COMMANDS, help) {
    const program = prepared(new esm/* Command */.uB('pipelines-sync'), context)
        .description(help?.about ?? (await about()))
        .version(model_package/* VERSION */.xv, '-V, --version')
        .showHelpAfterError('(see pipelines-sync --help)');
    const runLoaded = async () => {
        const loaded = await makeCommandLine(argv, context, done, commands);
        await loaded.parseAsync([...argv], { from: 'user' });
    };
    const adding = { context, done, known: help?.commands ?? {}, runLoaded };
    await addListed(program, wanted(commands, argv[0]), argv.slice(1), [], adding);
    return program;
}
/** The table for `makeCommandLine` with which help loads no command. */
async function helpTable(commands = COMMANDS) {
    return { about: await about(), commands: await helpOf(commands, (name) => new Command(name)) };
}
/** The first line of help: the purpose of the tool. */
async function about() {
    const { platformWords } = await Promise.all(/* import() */[__webpack_require__.e(3621), __webpack_require__.e(9911)]).then(__webpack_require__.bind(__webpack_require__, 19911));
    const { platform, things } = platformWords();
    return `Keep ${things} on the ${platform} platform in sync with files in git.`;
}
/** Adds the commands of a list to a parent command. */
async function addListed(parent, commands, rest, before, adding) {
    const below = await Promise.all(commands.map(async (one) => {
        if (!('load' in one))
            return { group: one };
        const help = adding.known[[...before, one.name].join(' ')];
        return help === undefined ? { command: await one.load() } : { name: one.name, help };
    }));
    for (const one of below) {
        if (one.command !== undefined)
            addCommand(parent, one.command, adding);
        else if (one.help !== undefined)
            addKnown(parent, one.name, one.help, adding);
        else {
            const { name, does, commands: inner } = one.group;
            const made = prepared(parent.command(name).description(does), adding.context);
            await addListed(made, wanted(inner, rest[0]), rest.slice(1), [...before, name], adding);
        }
    }
}
/** The command of that name, or all of them: help and the message about a wrong name need every name. */
function wanted(commands, name) {
    const one = commands.filter((command) => command.name === name);
    return one.length > 0 ? one : commands;
}
function addCommand(parent, command, { context, done }) {
    const bare = prepared(parent.command(command.name).description(command.does), context);
    const declared = command.flags(bare);
    declared.action(async (...given) => {
        // Commander hands over the arguments, the options, and the command itself.
        done(await command.run(given.slice(0, -2), declared.opts(), context));
    });
}
function addKnown(parent, name, help, { context, runLoaded }) {
    const bare = prepared(parent.command(name).description(help.does), context);
    declare(bare, help);
    // `--help` was the value of an option, or stood behind `--`.
    bare.action(runLoaded);
}
/** Prints through the context, and throws where it would end the process. */
function prepared(command, { io }) {
    return command
        .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
        .exitOverride();
}

// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
// EXTERNAL MODULE: ./build/cli/file-handles.js
var file_handles = __webpack_require__(18269);
// EXTERNAL MODULE: ./build/cli/lost-output.js
var lost_output = __webpack_require__(75389);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/host/git-process.js + 3 modules
var git_process = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/host/lock-process.js
var lock_process = __webpack_require__(13904);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/process-clock.js

/** The real clock. */
const processClock = {
    now: Date.now,
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
        }
        catch {
            // An interrupted sleep ends quietly; the caller checks the signal.
        }
    },
    every: (ms, tick) => {
        const timer = setInterval(tick, ms);
        timer.unref();
        return () => clearInterval(timer);
    },
};
/** Aborted by SIGINT and SIGTERM. The second one ends the process at once. */
function processSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(4);
            controller.abort();
        });
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./build/http/redact.js + 1 modules
var redact = __webpack_require__(17915);
;// CONCATENATED MODULE: ./build/http/concealer.js

/** The last safety net: replaces known secrets in all output. */
class Concealer {
    #redact = (text) => text;
    #secrets = new Set();
    add(secrets) {
        for (const secret of secrets)
            if (secret !== '')
                this.#secrets.add(secret);
        this.#redact = (0,redact/* makeRedactor */.$)([...this.#secrets]);
    }
    clean(text) {
        return this.#redact(text);
    }
}

// EXTERNAL MODULE: ./build/ledger/run-origin.js
var run_origin = __webpack_require__(25424);
;// CONCATENATED MODULE: ./build/cli/process-io.js



// Not from the index: every command starts with this file, and few need a ledger.





/** The real process as `Io`. The second signal ends it at once. */
function processIo() {
    const concealer = new Concealer();
    const lost = new Lost();
    const signal = processSignal();
    // An apply must not stop half-way because its reader closed the pipe (`| head`).
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    return {
        cwd: process.cwd(),
        env: process.env,
        out: (text) => write(1, concealer.clean(text), lost),
        err: (text) => write(2, concealer.clean(text), lost),
        lost: () => lost.all,
        outColor: wantsColor(process.stdout.isTTY === true),
        errColor: wantsColor(process.stderr.isTTY === true),
        interactive: process.stdin.isTTY === true && process.stdout.isTTY === true && !isSet(process.env.CI),
        shell: process.platform === 'win32' ? 'powershell' : 'sh',
        width: process.stdout.columns ?? 100,
        ask: async (question) => {
            const prompt = (0,promises_.createInterface)({ input: process.stdin, output: process.stdout });
            try {
                return await prompt.question(question, { signal });
            }
            finally {
                prompt.close();
            }
        },
        clock: processClock,
        random: Math.random,
        randomBytes: external_node_crypto_.randomBytes,
        openGit: (root) => (0,git_process/* gitIn */.uM)(root, process.env),
        get processes() {
            return (0,lock_process/* processView */.x)((0,run_origin/* ciJob */.C)(process.env));
        },
        signal,
        conceal: (secrets) => concealer.add(secrets),
    };
}
/** Notes the first output that could not be written. */
class Lost {
    #failed = null;
    #isClosed = false;
    add(fd, reason) {
        // Only results count: a closed stderr loses progress lines and nothing else.
        if (reason !== 'EPIPE')
            this.#failed ??= reason;
        else if (fd === 1)
            this.#isClosed = true;
    }
    get all() {
        if (this.#failed !== null)
            return { reason: this.#failed, isClosed: false };
        return this.#isClosed ? { reason: 'EPIPE', isClosed: true } : null;
    }
}
/** Writes synchronously, so that nothing is lost however the process ends. */
function write(fd, text, lost) {
    let rest = Buffer.from(text, 'utf8');
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EAGAIN')
                continue;
            lost.add(fd, String(code ?? 'unknown error'));
            return;
        }
    }
}
function wantsColor(isTerminal) {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (isSet(NO_COLOR))
        return false;
    if (isSet(FORCE_COLOR))
        return FORCE_COLOR !== '0';
    return isTerminal && TERM !== 'dumb';
}
function isSet(value) {
    return value !== undefined && value !== '';
}

;// CONCATENATED MODULE: ./build/cli/main.js









/** Runs the command line. Expected failures are printed as sentences; only `--verbose` adds a stack trace. */
async function main(argv, io = processIo()) {
    let exitCode = 0;
    const context = { io, main };
    const program = await makeCommandLine(argv, context, (code) => {
        exitCode = code;
    }, command_list_COMMANDS, mayWantHelp(argv, command_list_COMMANDS) ? (await __webpack_require__.e(/* import() */ 6036).then(__webpack_require__.bind(__webpack_require__, 46036))).HELP : undefined);
    // Until the target is resolved, printed commands repeat the flags that were given.
    program.hook('preAction', (_program, command) => {
        io.typing = { place: givenPlace(command.opts()), shell: io.shell ?? 'sh' };
    });
    try {
        await program.parseAsync([...argv], { from: 'user' });
    }
    catch (error) {
        exitCode = explain(error, argv, io);
    }
    return (0,lost_output/* afterOutput */.m)(exitCode, io);
}
/** The flags of a run that choose its target. */
function givenPlace({ target, config, org, baseUrl }) {
    const given = Object.entries({ target, config, org, baseUrl });
    return Object.fromEntries(given.filter(([, value]) => typeof value === 'string' && value !== ''));
}
function explain(error, argv, io) {
    if (error instanceof exit_error/* ExitError */.R)
        return error.exitCode;
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? 0 : 1;
    const isVerbose = argv.includes('--verbose');
    if (error instanceof finding/* UserError */.yo) {
        io.err(`error ${error.code}  ${(0,visible/* visible */.i)(error.message)}\n`);
        const advice = (0,remedy/* adviceText */.YM)(error.advice, io.typing);
        if (advice !== '')
            io.err(`  ${(0,visible/* visible */.i)(advice)}\n`);
        if (isVerbose && error.stack !== undefined)
            io.err(`${error.stack}\n`);
        return error.exitCode;
    }
    if ((0,file_handles/* isOutOfHandles */.NW)(error)) {
        io.err(file_handles/* OUT_OF_HANDLES */.fN);
        return 1;
    }
    const message = error instanceof Error ? error.message : String(error);
    io.err(`error ${common_codes/* TOOL_CODES */.W.fault.code}  Internal error: ${(0,visible/* visible */.i)(message)}\n`);
    io.err('  This is a bug in pipelines-sync. Run the command again with --verbose and report the output.\n');
    if (isVerbose && error instanceof Error && error.stack !== undefined)
        io.err(`${error.stack}\n`);
    return 1;
}


/***/ }),

/***/ 26713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U4: () => (/* binding */ complaint),
  uM: () => (/* binding */ gitIn),
  k0: () => (/* binding */ gitOutside),
  vd: () => (/* binding */ refusedHere)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/host/git-folder.js


/**
 * Why git must not run in a folder, as half a sentence; null where it may. Git searches for its repository, and accepts
 * any folder with `HEAD`, `objects` and `refs`: somebody may have committed such a folder, whose `config` names programs.
 * So the folder must have a `.git` (which git never checks out) that git is certain to accept first.
 */
function whyNotHere(root) {
    const dotGit = external_node_path_.join(root, '.git');
    if (!(0,external_node_fs_.existsSync)(dotGit))
        return 'it has no .git';
    const folder = repositoryOf(root);
    return folder === null ? 'its .git is not a git repository' : null;
}
/**
 * Outer work trees among whose files the repository of a work tree lies, each with its path there. Tracked files must not
 * be used as a repository: git does not check out a `.git` that points to them, but other programs unpack files.
 */
function surrounding(root) {
    const repository = repositoryOf(root);
    if (repository === null)
        return [];
    const found = [];
    const real = (0,external_node_fs_.realpathSync)(root);
    for (let at = external_node_path_.dirname(real);; at = external_node_path_.dirname(at)) {
        const way = external_node_path_.relative(at, repository).split(external_node_path_.sep);
        // The repository of a submodule or linked work tree is inside the outer `.git`, where nothing is tracked.
        const isAmong = way[0] !== '..' && !way.some((part) => part.toLowerCase() === '.git');
        if (isAmong && (0,external_node_fs_.existsSync)(external_node_path_.join(at, '.git')))
            found.push({ root: at, inside: way.join('/') });
        if (external_node_path_.dirname(at) === at)
            return found;
    }
}
/** The real path of a work tree's repository; null where `.git` leads to none. */
function repositoryOf(root) {
    const dotGit = external_node_path_.join(root, '.git');
    try {
        const to = (0,external_node_fs_.statSync)(dotGit).isDirectory() ? dotGit : pointedTo(root, (0,external_node_fs_.readFileSync)(dotGit, 'utf8'));
        return to !== null && isRepository(to) ? (0,external_node_fs_.realpathSync)(to) : null;
    }
    catch {
        return null;
    }
}
/** The folder named by a `.git` file, as in a submodule or a linked work tree (gitrepository-layout(5)). */
function pointedTo(root, text) {
    const start = 'gitdir: ';
    let end = text.length;
    while (end > start.length && /[\r\n]/.test(text.charAt(end - 1)))
        end -= 1;
    return text.startsWith(start) && end > start.length
        ? external_node_path_.resolve(root, text.slice(start.length, end))
        : null;
}
/** At least as strict as git, which skips an invalid repository and searches for a bare one instead. */
function isRepository(folder) {
    const file = external_node_path_.join(folder, 'commondir');
    const common = (0,external_node_fs_.existsSync)(file) ? external_node_path_.resolve(folder, (0,external_node_fs_.readFileSync)(file, 'utf8').trimEnd()) : folder;
    return (hasHead(folder) &&
        ['objects', 'refs'].every((name) => (0,external_node_fs_.statSync)(external_node_path_.join(common, name), { throwIfNoEntry: false })?.isDirectory()));
}
function hasHead(folder) {
    const head = external_node_path_.join(folder, 'HEAD');
    const found = (0,external_node_fs_.lstatSync)(head, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() === true)
        return (0,external_node_fs_.readlinkSync)(head).startsWith('refs/');
    return found?.isFile() === true && /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test((0,external_node_fs_.readFileSync)(head, 'latin1'));
}

;// CONCATENATED MODULE: ./build/host/git-program.js


/**
 * The absolute path of git on PATH. Only absolute folders of PATH count: a relative or empty one, or (on Windows) the
 * working folder, may contain a program from a checkout.
 * @returns null where there is none
 */
function gitProgram(env) {
    const isWindows = process.platform === 'win32';
    const name = isWindows ? 'git.exe' : 'git';
    // Windows spells it Path, and a copy of the environment keeps the spelling.
    const [, folders] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    for (const entry of (folders ?? DEFAULT_PATH).split(external_node_path_.delimiter)) {
        const folder = isWindows ? entry.replace(/^"(.*)"$/, '$1') : entry;
        const file = external_node_path_.join(folder, name);
        if (external_node_path_.isAbsolute(folder) && isProgram(file))
            return file;
    }
    return null;
}
/** The PATH of a POSIX system where the variable is not set. */
const DEFAULT_PATH = '/usr/local/bin:/usr/bin:/bin';
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/git-safe.js
/**
 * Settings of every call. They are passed as `-c`, which takes precedence over files and over settings of a parent
 * process. Credentials, headers, includes, proxies, ssh and filters of the repository keep working.
 */
const SETTINGS = [
    // Ignores folders that look like a bare repository (git 2.38 and later).
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.editor=:',
    'sequence.editor=:',
    'protocol.ext.allow=never',
    'commit.gpgSign=false',
    'tag.gpgSign=false',
    'push.gpgSign=false',
    'log.showSignature=false',
    'gpg.program=false',
    'gpg.openpgp.program=false',
    'gpg.x509.program=false',
    'gpg.ssh.program=false',
    'gpg.ssh.defaultKeyCommand=false',
    // Submodules are other repositories: nothing is fetched or pushed in them.
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'push.recurseSubmodules=no',
];
/** Commands that show differences; without these options they may call programs named by file attributes. */
const SHOWING_DIFFERENCES = new Set([
    'blame',
    'diff',
    'diff-files',
    'diff-index',
    'diff-tree',
    'log',
    'show',
]);
/**
 * Variables that lead git to another repository, or change the meaning of arguments: a hook sets GIT_DIR and
 * GIT_INDEX_FILE for its own repository (git rev-parse --local-env-vars). Settings of a parent process
 * (GIT_CONFIG_COUNT, GIT_CONFIG_PARAMETERS, GIT_CONFIG_GLOBAL) stay, because they may contain a token.
 */
const DROPPED = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_ATTR_SOURCE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_CONFIG',
    'GIT_DIR',
    'GIT_EXTERNAL_DIFF',
    'GIT_GLOB_PATHSPECS',
    'GIT_GRAFT_FILE',
    'GIT_ICASE_PATHSPECS',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INTERNAL_SUPER_PREFIX',
    'GIT_LITERAL_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_QUARANTINE_PATH',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
]);
/** Variables with API keys of this tool, and inputs of the Action, which include the token. */
const OURS = /^(?:INPUT_|PIPELINES_API_KEY(?:_|$))/;
/** The arguments of a call, with the settings of every call. */
function safeArguments(args) {
    const at = commandAt(args);
    const plain = SHOWING_DIFFERENCES.has(args[at] ?? '') ? ['--no-ext-diff', '--no-textconv'] : [];
    return [
        '--no-pager',
        ...SETTINGS.flatMap((setting) => ['-c', setting]),
        ...args.slice(0, at + 1),
        ...plain,
        ...args.slice(at + 1),
    ];
}
/** The index of the command, after the options of git itself. */
function commandAt(args) {
    let at = 0;
    while (args[at]?.startsWith('-') === true)
        at += args[at] === '-c' ? 2 : 1;
    return at;
}
/**
 * The environment of a call: no prompt, no editor, no pager, no other repository, and no API keys of this tool, because
 * no program that git starts needs them.
 * @param ceiling the folder at which git stops searching for a repository
 * @param config further settings, for example a header with a token; unlike arguments, the environment cannot be read by
 *   everybody on the machine
 */
function safeEnvironment(env, ceiling, config = []) {
    const kept = Object.entries(env).filter(([name]) => {
        const known = name.toUpperCase();
        return !DROPPED.has(known) && !OURS.test(known);
    });
    const out = {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_EDITOR: ':',
        GIT_SEQUENCE_EDITOR: ':',
        GIT_CEILING_DIRECTORIES: ceiling,
        LC_ALL: 'C',
    };
    // Where this list is set, git ignores protocol.ext.allow.
    if (out.GIT_ALLOW_PROTOCOL !== undefined)
        out.GIT_ALLOW_PROTOCOL = out.GIT_ALLOW_PROTOCOL.split(':')
            .filter((name) => name !== 'ext')
            .join(':');
    return withConfig(out, config);
}
/** Appends settings to those of the environment (git-config(1), GIT_CONFIG_COUNT). */
function withConfig(env, config) {
    const first = Number.parseInt(env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const out = { ...env };
    config.forEach(([key, value], index) => {
        out[`GIT_CONFIG_KEY_${first + index}`] = key;
        out[`GIT_CONFIG_VALUE_${first + index}`] = value;
    });
    if (config.length > 0)
        out.GIT_CONFIG_COUNT = String(first + config.length);
    return out;
}

;// CONCATENATED MODULE: ./build/host/git-process.js






/** The longest wait for a git process, for example for a silent remote. */
const LIMIT_MS = 120_000;
/**
 * Git in a work tree: the only way in which this tool runs git in a repository. `root` must be the folder with the
 * `.git` (`findRoot`, `GitInfo.root`), not one below it: elsewhere git is not started, and the result has `code: null`.
 * Paths are arguments after `--`, relative to the root.
 *
 * Every call uses the settings of `git-safe.ts`: it runs no hook, file monitor, pager, editor, external diff, textconv,
 * signing program or `ext::` address, never prompts, and ignores variables such as GIT_DIR, which a hook sets.
 * Credentials, headers, includes, proxies and filters of the repository's own configuration work. Git prints English,
 * takes no optional lock, and survives a Ctrl-C that the terminal sends to the whole group, so that a push can finish.
 * @param env the environment of this process; redirecting variables and API keys are removed from it
 * @param config settings of git for these calls only, for example a header with a token
 */
function gitIn(root, env, config = []) {
    let tracked;
    return async (args, stdin) => {
        tracked ??= whyTracked(root, env);
        const why = whyNotHere(root) ?? (await tracked);
        if (why !== null)
            return notStarted(`git was not started in ${root}: ${why}`);
        const real = (0,external_node_fs_.realpathSync)(root);
        return run(real, safeEnvironment(env, external_node_path_.dirname(real), config), args, stdin);
    };
}
/**
 * Git for commands without a repository: `version`, `init`, `merge-file`. It finds none, not even around the folder.
 * @param folder a folder made for this run, or one outside of every checkout
 */
function gitOutside(folder, env) {
    return async (args, stdin) => {
        const real = (0,external_node_fs_.realpathSync)(folder);
        return run(real, safeEnvironment(env, external_node_path_.dirname(real)), args, stdin);
    };
}
/** Why git must not run in a work tree; null where it may. */
async function refusedHere(root, env) {
    return whyNotHere(root) ?? (await whyTracked(root, env));
}
/** Refuses a `.git` that leads to files tracked by an outer repository, because somebody may have committed them. */
async function whyTracked(root, env) {
    for (const around of surrounding(root)) {
        const listed = await gitIn(around.root, env)(['--literal-pathspecs', 'ls-files', '--', around.inside]);
        if (listed.code === 0 && listed.stdout.length > 0)
            return `its .git leads to ${around.inside}, which is part of the files of the repository in ${around.root}`;
    }
    return null;
}
function notStarted(why) {
    return { code: null, stdout: Buffer.alloc(0), stderr: `fatal: ${why}\n` };
}
function run(cwd, env, args, stdin) {
    const program = gitProgram(env);
    if (program === null)
        return Promise.resolve(notStarted('git cannot be started (it is not on PATH)'));
    const isWindows = process.platform === 'win32';
    return new Promise((resolve) => {
        // Without free file handles there are no pipes, and so no streams.
        const child = (0,external_node_child_process_.spawn)(program, safeArguments(args), {
            cwd,
            env,
            detached: !isWindows,
            windowsHide: true,
        });
        const out = [];
        const err = [];
        const timer = setTimeout(() => {
            err.push(Buffer.from(`fatal: no answer within ${LIMIT_MS / 1000} seconds\n`));
            stop(child.pid, isWindows);
        }, LIMIT_MS);
        const end = (code) => {
            clearTimeout(timer);
            resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
        };
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        child.on('error', (error) => {
            err.push(Buffer.from(`fatal: git cannot be started (${error.message})\n`));
            end(null);
        });
        child.on('close', end);
        // Git may end before it has read all input; its exit code tells the result.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin ?? Buffer.alloc(0));
    });
}
function stop(pid, isWindows) {
    if (pid === undefined)
        return;
    try {
        process.kill(isWindows ? pid : -pid, 'SIGKILL');
    }
    catch {
        // The process has just ended by itself.
    }
}
/** Git's error message in one line, without user names and passwords in addresses. */
function complaint(stderr) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const told = lines.filter((line) => /^(fatal|error|remote|! )/.test(line) && !/^remote:\s*$/.test(line));
    const text = (told.length > 0 ? told : lines).slice(0, 4).join('; ');
    return text.replace(/\/\/[^/@\s]*@/g, '//').slice(0, 600) || 'git printed no message';
}


/***/ }),

/***/ 13904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning),
/* harmony export */   x: () => (/* binding */ processView)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);




/** The real process. @param job the result of `ciJob` */
function processView(job = null) {
    const machine = machineMark();
    const self = { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), machine, pid: process.pid, started: startOf(process.pid), job };
    return {
        self,
        isGone: (other) => {
            if (other.machine !== machine)
                return false;
            if (!isRunning(other.pid))
                return true;
            const started = startOf(other.pid);
            return started !== null && other.started !== null && started !== other.started;
        },
    };
}
/**
 * Identifies the machine. Two containers may share host name and process numbers, so on Linux it includes the boot id and
 * the process namespace; elsewhere it includes the network hardware.
 */
function machineMark() {
    const parts = process.platform === 'linux'
        ? [readText('/proc/sys/kernel/random/boot_id'), readLink('/proc/self/ns/pid')]
        : Object.values((0,node_os__WEBPACK_IMPORTED_MODULE_3__.networkInterfaces)())
            .flatMap((list) => (list ?? []).map((one) => one.mac))
            .sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update(JSON.stringify([process.platform, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), ...parts]))
        .digest('hex')
        .slice(0, 16);
}
/** True for a process of this machine that runs or may run. */
function isRunning(pid) {
    // A zombie keeps its number although it has ended.
    if (process.platform === 'linux' && /^[ZX]$/.test(statOf(pid)[0] ?? ''))
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // A missing permission to signal it proves that it exists.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function startOf(pid) {
    if (process.platform === 'win32')
        return null;
    if (process.platform !== 'linux') {
        try {
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
        }
        catch {
            return null;
        }
    }
    return statOf(pid)[19] ?? null;
}
/** Fields of a Linux process from its state on; the name before them may contain anything (proc(5)). */
function statOf(pid) {
    return readText(`/proc/${pid}/stat`)
        .replace(/^.*\)\s*/s, '')
        .split(' ');
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function readLink(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)(file);
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 17915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ makeRedactor),
  A: () => (/* binding */ makeStrictRedactor)
});

// EXTERNAL MODULE: ./build/http/secret-forms.js
var secret_forms = __webpack_require__(6927);
;// CONCATENATED MODULE: ./build/http/redact-view.js

/** The plain text. */
function plainView(text) {
    return { text, bytes: false, place: (position, side) => (side === 'from' ? position : position + 1) };
}
const percent = (below) => {
    if (!/%[0-9a-f]{2}/i.test(below.text))
        return undefined;
    const decode = (token) => String.fromCharCode(Number.parseInt(token.slice(1), 16));
    return view(below, /%[0-9a-f]{2}/gi, decode, !below.bytes);
};
const JSON_ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const json = (below) => {
    if (!/\\[u"\\/bfnrt]/.test(below.text))
        return undefined;
    // The two halves of a surrogate pair have bytes only together.
    const pair = 'u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}';
    const escapes = new RegExp(`\\\\(?:${pair}|u[0-9a-fA-F]{4}|["\\\\/bfnrt])`, 'g');
    return view(below, escapes, (token) => {
        if (!token.startsWith('\\u'))
            return JSON_ESCAPES[token.charAt(1)] ?? token.charAt(1);
        const units = token.split('\\u').slice(1);
        const read = String.fromCharCode(...units.map((digits) => Number.parseInt(digits, 16)));
        return below.bytes ? (0,secret_forms/* asBytes */.Yd)(read) : read;
    });
};
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    newline: '\n',
    tab: '\t',
};
const html = (below) => {
    const entities = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp|newline|tab);/gi;
    if (below.text.search(entities) < 0)
        return undefined;
    return view(below, entities, (token) => {
        const name = token.slice(1, -1).toLowerCase();
        if (!name.startsWith('#'))
            return ENTITIES[name] ?? token;
        const point = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        if (point > 0x10ffff)
            return token;
        return below.bytes ? (0,secret_forms/* asBytes */.Yd)(String.fromCodePoint(point)) : String.fromCodePoint(point);
    });
};
/** Decodes runs of digits of an encoding from the n-th digit on, and drops the rest. */
function runs(digits, group, encoding) {
    return Array.from({ length: group }, (_, offset) => (below) => {
        const found = [...below.text.matchAll(digits)];
        if (found.length === 0)
            return undefined;
        const stretches = [];
        const parts = [];
        let at = 0;
        for (const { 0: run, index } of found) {
            for (let from = offset; from < run.length; from += group) {
                const to = Math.min(from + group, run.length);
                const read = Buffer.from(run.slice(from, to), encoding).toString('latin1');
                stretches.push({ at, from: index + from, to: index + to, escaped: true });
                parts.push(read);
                at += read.length;
            }
            // The reading of one run does not continue in the next.
            parts.push('\0');
            at += 1;
        }
        const reading = parts.join('');
        return { text: reading, bytes: true, digits: true, place: placeIn(below, reading, stretches, false) };
    });
}
/** Encodings with visible escapes, each decoded. */
const ESCAPES = [percent, json, html];
/** Encodings of a whole text as digits, from every possible start in a run. */
const DIGITS = [
    ...runs(/[0-9a-fA-F]{16,}/g, 2, 'hex'),
    ...runs(/[A-Za-z0-9+/_-]{11,}={0,2}/g, 4, 'base64'),
];
/** The text without white space: a value of several lines is often shown with other line breaks. */
const bare = (below) => (/\s/.test(below.text) ? view(below, /\s+/g, () => '') : undefined);
/** Decodes the escapes of a view; the rest stays, as bytes with `toBytes`. */
function view(below, escapes, decode, toBytes = false) {
    const { text } = below;
    const stretches = [];
    const parts = [];
    let at = 0;
    let from = 0;
    const add = (length, read, escaped) => {
        stretches.push({ at, from, to: from + length, escaped });
        parts.push(read);
        at += read.length;
        from += length;
    };
    const addPlain = (end) => {
        // In short pieces, so that positions stay exact where one character becomes several.
        if (!toBytes) {
            if (end > from)
                add(end - from, text.slice(from, end), false);
            return;
        }
        for (const [piece] of text.slice(from, end).matchAll(/[\s\S]{1,500}/gu))
            add(piece.length, (0,secret_forms/* asBytes */.Yd)(piece), false);
    };
    for (const match of text.matchAll(escapes)) {
        addPlain(match.index);
        add(match[0].length, decode(match[0]), true);
    }
    addPlain(text.length);
    const reading = parts.join('');
    return { text: reading, bytes: below.bytes || toBytes, place: placeIn(below, reading, stretches, toBytes) };
}
function placeIn(below, reading, stretches, toBytes) {
    return (position, side) => {
        let low = 0;
        let high = stretches.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((stretches[middle]?.at ?? 0) <= position)
                low = middle;
            else
                high = middle - 1;
        }
        const stretch = stretches[low];
        if (stretch === undefined)
            return 0;
        if (stretch.escaped)
            return below.place(side === 'from' ? stretch.from : stretch.to - 1, side);
        const read = reading.slice(stretch.at, side === 'from' ? position : position + 1);
        const length = toBytes ? Buffer.from(read, 'latin1').toString('utf8').length : read.length;
        return below.place(stretch.from + (side === 'from' ? length : length - 1), side);
    };
}

;// CONCATENATED MODULE: ./build/http/redact.js


const MASK = '***';
/**
 * Makes a function that replaces every known secret with `***`, plain and in the encodings of foreign text: base64
 * (standard and URL alphabet, also as part of a longer encoded text, such as basic authentication), percent-encoding,
 * JSON escapes, HTML entities, hexadecimal; each also inside one more of them. White space inside a value may differ.
 *
 * @param secrets short values and plain words are left out: see `isMasked`
 */
function makeRedactor(secrets) {
    const known = [...new Set(secrets.filter(secret_forms/* isMasked */.So).flatMap(secret_forms/* withLines */.Gy))];
    if (known.length === 0)
        return (text) => text;
    const spaced = known.map((secret) => secret.replaceAll(' ', '+'));
    const plain = wantedOf([...new Set([...known, ...spaced])]);
    const bytes = { ...plain, texts: plain.texts.map(secret_forms/* asBytes */.Yd) };
    const joined = known.filter((secret) => /\s/.test(secret)).map((secret) => secret.replace(/\s+/g, ''));
    const squeezed = { ...plain, texts: joined.filter(secret_forms/* isMasked */.So) };
    const squeezedBytes = { ...squeezed, texts: squeezed.texts.map(secret_forms/* asBytes */.Yd) };
    return (text) => {
        const found = [];
        for (const view of readingsOf(text)) {
            collect(view, view.digits ? { ...bytes, texts: [] } : view.bytes ? bytes : plain, found);
            const tight = bare(view);
            if (tight !== undefined)
                collect(tight, tight.bytes ? squeezedBytes : squeezed, found);
        }
        return mask(text, found);
    };
}
/**
 * As `makeRedactor`, for a text about the place of the secrets, such as a server's message about a request body: short
 * values and plain words are masked too, as whole words.
 */
function makeStrictRedactor(secrets) {
    const redact = makeRedactor(secrets);
    const short = [...new Set(secrets)].filter((secret) => secret.trim() !== '' && !(0,secret_forms/* isMasked */.So)(secret));
    return (text) => {
        const clean = redact(text);
        const alone = short.flatMap((secret) => findAll(clean, secret).filter(([start, end]) => !isJoined(clean, start, end)));
        return mask(clean, alone);
    };
}
/** True for a place inside a longer word. */
function isJoined(text, start, end) {
    const isWord = (char) => /[\p{L}\p{N}_]/u.test(char);
    return ((isWord(text.charAt(start)) && isWord(text.charAt(start - 1))) ||
        (isWord(text.charAt(end - 1)) && isWord(text.charAt(end))));
}
function wantedOf(texts) {
    return {
        texts,
        hexes: texts.map((text) => Buffer.from(text).toString('hex')),
        cores: texts.flatMap(secret_forms/* base64Cores */.kM),
    };
}
/** The readings of a text: plain, with escapes decoded, and with the escapes inside those decoded. */
function readingsOf(text) {
    const first = plainView(text);
    const read = (below, readings) => readings.flatMap((reading) => reading(below) ?? []);
    const second = read(first, [...ESCAPES, ...DIGITS]);
    return [first, ...second, ...second.flatMap((view) => read(view, ESCAPES))];
}
function collect(view, wanted, into) {
    const lower = view.text.replace(/[A-F]+/g, (letters) => letters.toLowerCase());
    const found = [
        ...wanted.texts.flatMap((secret) => findAll(view.text, secret)),
        ...wanted.hexes.flatMap((hex) => findAll(lower, hex)),
        ...wanted.cores.flatMap((core) => findCore(view.text, core)),
    ];
    for (const [start, end] of found)
        into.push([view.place(start, 'from'), view.place(end - 1, 'to')]);
}
function findAll(text, wanted) {
    const found = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        found.push([at, at + wanted.length]);
    }
    return found;
}
function findCore(text, core) {
    const isDigit = (at) => /^[A-Za-z0-9+/_-]$/.test(text.charAt(at));
    return findAll(text, core.text).map(([start, end]) => {
        let last = core.tailShared && isDigit(end) ? end + 1 : end;
        for (let left = core.padding; left > 0 && text.charAt(last) === '='; left -= 1)
            last += 1;
        return [core.headShared && isDigit(start - 1) ? start - 1 : start, last];
    });
}
function mask(text, found) {
    if (found.length === 0)
        return text;
    found.sort((a, b) => a[0] - b[0]);
    const parts = [];
    let done = 0;
    let open;
    const flush = () => {
        if (open === undefined)
            return;
        parts.push(text.slice(done, open[0]), MASK);
        done = open[1];
    };
    for (const range of found) {
        if (open !== undefined && range[0] <= open[1]) {
            open[1] = Math.max(open[1], range[1]);
        }
        else {
            flush();
            open = [range[0], range[1]];
        }
    }
    flush();
    return parts.join('') + text.slice(done);
}


/***/ }),

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   Yd: () => (/* binding */ asBytes),
/* harmony export */   kM: () => (/* binding */ base64Cores)
/* harmony export */ });
/* unused harmony exports encoded, encodingsOf */

/** Shorter values occur in texts by chance. */
const SHORTEST = 8;
/** Longer runs of letters are not words, but random. */
const LONGEST_WORD = 24;
/**
 * True for a value that is masked in running text: long enough, and not a plain word. Masking `true` or `staging`
 * everywhere would reveal the value, and break texts that use the word.
 */
function isMasked(value) {
    const told = value.trim();
    return told.length >= SHORTEST && !isPlainWord(told);
}
/** Letters only, spelled like a word: lower case, upper case, or capitalized. */
function isPlainWord(text) {
    if (text.length > LONGEST_WORD || !/^\p{L}+$/u.test(text))
        return false;
    const rest = text.slice(1);
    return text === text.toUpperCase() || rest === rest.toLowerCase();
}
/** A secret, and each of its lines, because a log shows single lines. */
function withLines(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [secret] : [secret, ...lines.filter(isMasked)];
}
/** UTF-8 bytes, one character each, so that parts of an encoded character can be compared. */
function asBytes(text) {
    return Buffer.from(text).toString('latin1');
}
function base64Cores(text) {
    const raw = Buffer.from(text);
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), raw]).toString('base64');
        const begin = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + raw.length) * 8) / 6);
        const core = encoded.slice(begin, end);
        const over = (offset + raw.length) % 3;
        const edges = { headShared: offset > 0, tailShared: over > 0, padding: (3 - over) % 3 };
        return [...new Set([core, urlAlphabet(core)])].map((one) => ({ text: one, ...edges }));
    });
}
/** The usual encodings of a text: base64, percent-encoded, JSON, HTML, hexadecimal. */
function encoded(text) {
    const raw = Buffer.from(text);
    const base64 = raw.toString('base64');
    const percent = encodeURIComponent(raw.toString('utf8'));
    const forms = [
        base64,
        withoutEnd(base64, '='),
        withoutEnd(urlAlphabet(base64), '='),
        percent,
        percent.replaceAll('%20', '+'),
        JSON.stringify(text).slice(1, -1),
        htmlEscaped(text, '&#39;'),
        htmlEscaped(text, '&#x27;'),
        raw.toString('hex'),
    ];
    return [...new Set(forms)].filter((form) => form !== text);
}
/**
 * A secret in the forms that a log may show, for a masker of whole texts: plain, line by line, encoded (base64 also
 * without the parts that depend on neighbours), and JSON in JSON. Empty for a value that is not masked.
 */
function encodingsOf(secret) {
    if (!isMasked(secret))
        return [];
    const json = JSON.stringify(secret).slice(1, -1);
    const forms = [
        ...withLines(secret),
        ...encoded(secret),
        ...base64Cores(secret).map((core) => core.text),
        JSON.stringify(json).slice(1, -1),
    ];
    return [...new Set(forms)].filter(isMasked);
}
function urlAlphabet(base64) {
    return base64.replaceAll('+', '-').replaceAll('/', '_');
}
function htmlEscaped(text, apostrophe) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", apostrophe);
}


/***/ }),

/***/ 25424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ciJob),
/* harmony export */   s: () => (/* binding */ runOrigin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What names a person, the most certain one first: the CI system, the account of the machine, git. */
const ACTOR_VARIABLES = [
    'GITHUB_ACTOR',
    'GITLAB_USER_LOGIN',
    ...['USER', 'LOGNAME', 'USERNAME'],
    ...['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL'],
];
/**
 * Who runs this and where it can be looked at, from what GitHub, GitLab and other CI systems set in
 * the environment; on a person's machine the name of the account, else git's user, else the owner of the key.
 */
function runOrigin(env, { gitUser, keyOwner } = {}) {
    const names = [...ACTOR_VARIABLES.map((name) => env[name]), gitUser, keyOwner];
    const actor = names.map(plainName).find((name) => name !== '') ?? 'unknown';
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    // A run that is started again keeps its number: only the attempt tells whose lock it is.
    const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    const page = `${server}/${repository}/actions/runs/${run}${attempt}`;
    const github = server && repository && run ? page : undefined;
    return { actor, runUrl: github ?? (env.CI_JOB_URL || env.BUILD_URL || null) };
}
/** A name on one line: anybody may have written it, and it is shown on terminals and pages. */
function plainName(text) {
    return (text ?? '')
        .replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .slice(0, 200);
}
/** What CI systems set in the environment of one job, and of no other. */
const JOB_VARIABLES = [
    // GitHub: the last one is another in every job, also of a matrix.
    ...['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'],
    'RUNNER_TRACKING_ID',
    ...['CI_SERVER_URL', 'CI_JOB_ID'],
    'BUILD_TAG',
    'BUILDKITE_JOB_ID',
    'CIRCLE_WORKFLOW_JOB_ID',
    ...['SYSTEM_JOBID', 'SYSTEM_JOBATTEMPT'],
    'BITBUCKET_STEP_UUID',
    'SEMAPHORE_JOB_ID',
];
/**
 * Digest of the CI job that an environment belongs to; null outside CI. Machines that are restored from
 * one snapshot look alike down to their process numbers: only what the CI system gave a job tells them apart.
 */
function ciJob(env) {
    const set = JOB_VARIABLES.filter((name) => env[name]).map((name) => [name, env[name]]);
    if (set.length === 0)
        return null;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(set)).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 33746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PLATFORM_CODES),
/* harmony export */   W: () => (/* binding */ TOOL_CODES)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** What more than one room says of talking to a platform; docs/errors.md is generated from this table. */
const PLATFORM_CODES = {
    notSent: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5001', 'A request never left this machine, so it had no effect.'),
    unreadable: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5003', 'A list or an object cannot be read, so nothing in it is planned or written.'),
    noObject: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5004', 'The platform answered a read with something other than an object.'),
    readFailed: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5005', 'A read failed, also after retries.'),
    keyRefused: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5010', 'The platform does not accept the API key.'),
    otherAccount: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5011', "The API key belongs to another {account} than the target's."),
    otherService: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5012', 'The base URL does not belong to a {platform} platform.'),
    strangeId: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS4240', 'The platform returned an id that is not valid for its kind.'),
    deprecated: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS5030', 'The platform announced the removal of a route that pipelines-sync uses.'),
};
/** What is wrong with the tool itself; docs/errors.md is generated from this table. */
const TOOL_CODES = {
    fault: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9001', 'An internal error in pipelines-sync. Run with `--verbose` for details, and please report it.'),
};


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _pasted_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10917);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);



/** By file, line, column, code and message: the same findings always come out in the same order. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.address ?? '', b.address ?? '') ||
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.code, b.code) ||
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.message, b.message));
}
/** True when one of the findings stops the plan. */
function hasErrors(findings) {
    return findings.some((finding) => finding.severity === 'error');
}
/** `file:line:column`, the form that editors and terminals turn into links. */
function formatPlace(place) {
    return `${place.file}:${place.line}:${place.column}`;
}
/** An expected failure of a whole command: a sentence with a stable code, never a stack trace. */
class UserError extends Error {
    code;
    /** Which target its command means, as far as it is known. */
    place = {};
    #advice;
    /** Exit code of the command: 1 an error, 3 something was refused. */
    exitCode;
    constructor(code, message, remedy, exitCode = 1, command) {
        super(message);
        this.name = 'UserError';
        this.code = code;
        this.#advice = { remedy, command };
        this.exitCode = exitCode;
    }
    /** What to do, with the command for `place` where there is one; undefined where nothing is to be done. */
    get remedy() {
        const text = (0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceText */ .YM)(this.advice);
        return text === '' ? undefined : text;
    }
    /** Words and command apart, the command for `place`. */
    get advice() {
        const { remedy, command } = this.#advice;
        return { remedy, command: command && (0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_2__.at)(command, this.place) };
    }
}


/***/ }),

/***/ 29598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   tF: () => (/* binding */ isDeep)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var fast_json_stable_stringify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92049);


/** True for a JSON object: not null, not a list, not an instance of a class. */
function isObject(value) {
    if (value === null || typeof value !== 'object')
        return false;
    const proto = Object.getPrototypeOf(value);
    return proto === Object.prototype || proto === null;
}
/** Canonical JSON: keys sorted by code unit, no white space. Equal values have equal text. */
function canonical(value) {
    return fast_json_stable_stringify__WEBPACK_IMPORTED_MODULE_1__(value);
}
/** SHA-256 over the canonical JSON, as lower-case hex; `length` characters of it. */
function digest(value, length = 64) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(value), 'utf8').digest('hex').slice(0, length);
}
/** Equality of JSON by meaning: key order does not count, `1` equals `1.0`. */
function sameJson(a, b) {
    // Only lists and objects can be equal without being the same.
    return a === b || (isNested(a) && isNested(b) && sameNested(a, b));
}
/** The same as comparing their canonical texts, without making these. */
function sameNested(a, b) {
    if (Array.isArray(a)) {
        if (!Array.isArray(b) || a.length !== b.length)
            return false;
        return a.every((item, index) => sameMember(item, b[index]));
    }
    if (Array.isArray(b))
        return false;
    const names = namesIn(a);
    return names.length === namesIn(b).length && names.every((name) => sameMember(a[name], own(b, name)));
}
function sameMember(a, b) {
    if (isNested(a))
        return isNested(b) && sameNested(a, b);
    return a === b || (writtenAsNull(a) && writtenAsNull(b));
}
/** In a text of JSON a number that is none is null. */
function writtenAsNull(value) {
    return value === null || (typeof value === 'number' && !Number.isFinite(value));
}
function namesIn(object) {
    return Object.keys(object).filter((name) => object[name] !== undefined);
}
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
function isNested(value) {
    return typeof value === 'object' && value !== null;
}
/** Code-unit order, the same on every machine and in every locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The deepest JSON that is accepted: no file of a user is nested deeper, and walking a value recurses. */
const MOST_NESTED = 500;
/** True for the text of JSON that is nested too deeply to be worked with. It may also be no JSON at all. */
function isDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            // A text ends at the next quote that no backslash stands before.
            for (at += 1; at < text.length && text[at] !== '"'; at += 1)
                if (text[at] === '\\')
                    at += 1;
        }
        else if (char === '{' || char === '[') {
            depth += 1;
            if (depth > MOST_NESTED)
                return true;
        }
        else if (char === '}' || char === ']')
            depth -= 1;
    }
    return false;
}


/***/ }),

/***/ 10917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ valued),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   UU: () => (/* binding */ argvOf),
/* harmony export */   X3: () => (/* binding */ exportLine),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1032);

const PROGRAM = 'pipelines-sync';
const FLAGS = [
    ['target', '--target'],
    ['config', '--config'],
    ['org', '--org'],
    ['baseUrl', '--base-url'],
];
const NAMES = new Set(FLAGS.map(([, flag]) => flag));
/** Commands of a group have two words. */
const GROUPS = new Set(['ledger']);
/** Commands that look at no target, and `fmt`, which only finds its files by the configuration. */
const NOWHERE = new Set(['init', 'schema', 'explain', 'emulator', 'demo']);
const CONFIG_ONLY = new Set(['fmt']);
const TAKES_FILES = new Set(['plan', 'apply', 'validate', 'compile', 'doctor', 'fmt']);
/** `pasted('apply', '--only', address)`; a subcommand is a word of its own. */
function pasted(...words) {
    return { argv: [PROGRAM, ...words] };
}
/** A flag that takes its value only behind `=`: `--take-over=prompts/Tone`. */
function valued(flag, value) {
    return `${flag}=${value}`;
}
/** The command for a place, right behind its name; a place that it named before is taken out. */
function at(command, place) {
    const { argv } = command;
    const [program, verb] = argv;
    if (program !== PROGRAM || typeof verb !== 'string' || NOWHERE.has(verb) || verb.startsWith('-'))
        return command;
    const start = GROUPS.has(verb) ? 3 : 2;
    let end = start;
    while (NAMES.has(String(argv[end])))
        end += 2;
    const flags = FLAGS.flatMap(([key, flag]) => {
        const value = CONFIG_ONLY.has(verb) && key !== 'config' ? undefined : place[key];
        return value === undefined ? [] : [flag, value];
    });
    const rest = argv.slice(end);
    const files = TAKES_FILES.has(verb) ? (place.files ?? []) : [];
    const hasFiles = files.length > 0 && files.every((file, index) => rest.at(index - files.length) === file);
    return { argv: [...argv.slice(0, start), ...flags, ...rest, ...(hasFiles ? [] : files)] };
}
/** The arguments, as JSON holds them; undefined where a word has to be filled in. */
function argvOf({ argv }) {
    const words = argv.filter((word) => typeof word === 'string');
    return words.length === argv.length ? words : undefined;
}
/**
 * The command as one line for a shell. What could not be seen is written as an escape, so that the
 * line survives being shown, copied and pasted.
 */
function shellLine({ argv }, shell) {
    const quote = shell === 'sh' ? shWord : powershellWord;
    return argv.map((word) => (typeof word === 'string' ? quote(word) : `<${word.blank}>`)).join(' ');
}
/** `export NAME=value`, quoted where a shell would read the value otherwise. */
function exportLine(name, value) {
    return `export ${name}=${/^[\w.:/-]+$/.test(value) ? value : shWord(value)}`;
}
const PLAIN = /^[\w.-]+$/;
/** White space that a page or a log may show as one blank. */
const UNSAFE_SPACE = /[^\S ]| {2}|^ | $/u;
const UNSAFE_SPACES = /[^\S ]+| {2,}|^ | $/gu;
function shWord(word) {
    if (PLAIN.test(word))
        return word;
    const flag = /^--[a-z-]+=/.exec(word)?.[0] ?? '';
    return flag + shText(word.slice(flag.length));
}
function shText(text) {
    // Octal escapes of printf are POSIX; a command's output loses line breaks at its very end only.
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(text) !== text || UNSAFE_SPACE.test(text)) {
        const format = text
            .replaceAll('\\', '\\\\')
            .replaceAll('%', '%%')
            .replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .R, octal)
            .replace(UNSAFE_SPACES, octal);
        return `"$(printf ${singleQuoted(format)})"`;
    }
    return /["$`\\!]/.test(text) ? singleQuoted(text) : `"${text}"`;
}
function octal(text) {
    const bytes = [...new TextEncoder().encode(text)];
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
function singleQuoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
function powershellWord(word) {
    if (PLAIN.test(word))
        return word;
    // PowerShell takes curly quotes for straight ones.
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .i)(word) === word)
        return `'${word.replace(/['‘’‚‛]/g, '$&$&')}'`;
    const text = word
        .replace(/[`$"“”„]/g, '`$&')
        .replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .R, (char) => `$([char]::ConvertFromUtf32(0x${(char.codePointAt(0) ?? 0).toString(16)}))`);
    return `"${text}"`;
}


/***/ }),

/***/ 61368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ adviceLine),
/* harmony export */   P3: () => (/* binding */ toRun),
/* harmony export */   RK: () => (/* binding */ typedLine),
/* harmony export */   YM: () => (/* binding */ adviceText),
/* harmony export */   eD: () => (/* binding */ adviceWords),
/* harmony export */   oX: () => (/* binding */ remediesAt)
/* harmony export */ });
/* harmony import */ var _pasted_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10917);

/** A remedy that is a command; which target it means is said where the whole report is known. */
function toRun(to, command) {
    const argv = (0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__/* .argvOf */ .UU)(command);
    const type = (0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(command, 'sh');
    return argv === undefined ? { to, type } : { to, type, argv };
}
/** The same remedies for a place, as far as they can be run there; edits stay as they are. */
function remediesAt(remedies, place) {
    const usable = remedies.filter(({ argv }) => place.withoutConfiguration !== true || argv === undefined || !needsConfiguration(argv));
    return usable.map((remedy) => remedy.argv === undefined ? remedy : toRun(remedy.to, (0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__.at)({ argv: remedy.argv }, place)));
}
/** `pull` writes into the bundles of a configuration. */
function needsConfiguration(argv) {
    return argv[1] === 'pull';
}
/** The words of an advice without the end that a command takes the place of. */
function adviceWords({ remedy, command }) {
    const words = remedy ?? '';
    return command === undefined ? words : words.replace(/[.:]$/, '');
}
/** The line of its command; undefined where it has none. */
function adviceLine({ command }, typing) {
    if (command === undefined)
        return undefined;
    return typing === undefined ? (0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(command, 'sh') : (0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)((0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__.at)(command, typing.place), typing.shell);
}
/** Words and command as one text; the command ends it, so that it can be copied as it stands. */
function adviceText(advice, typing) {
    const parts = [adviceWords(advice), adviceLine(advice, typing) ?? ''];
    return parts.filter((part) => part !== '').join(': ');
}
/** What to type on a terminal; without `typing` as it stands in documents. */
function typedLine({ type, argv }, typing) {
    return argv === undefined || typing === undefined
        ? type
        : (0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)((0,_pasted_command_js__WEBPACK_IMPORTED_MODULE_0__.at)({ argv }, typing.place), typing.shell);
}


/***/ }),

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ HIDDEN),
/* harmony export */   i: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Control, format and separator characters, lone surrogates, and everything that has no look of its
 * own. The Arabic number signs stay, since they are seen.
 */
const HIDDEN = /(?![\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** What stands beside a joiner that is needed: parts of an emoji, letters of scripts that join. */
const JOINS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}/u;
const SELECTOR = /[\ufe0e\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/u;
/** What a variation selector may follow: a sign that is also an emoji, an ideograph, Mongolian. */
const VARIES = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Mongolian}/u;
/** True for an invisible character that its neighbours need to look right. */
function isNeeded(char, at, text) {
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
    const after = Array.from(text.slice(at + char.length, at + char.length + 2))[0] ?? '';
    if (char === '\u200c' || char === '\u200d')
        return JOINS.test(before) && JOINS.test(after);
    return SELECTOR.test(char) && (VARIES.test(before) || after === '\u20e3');
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** One line of text with every control, bidi and invisible character written out (`\x1b`, `\u{202e}`). */
function visible(text) {
    return text.replace(HIDDEN, (char, at) => {
        if (isNeeded(char, at, text))
            return char;
        const code = char.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return SHORT[char] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
    });
}


/***/ })

};
