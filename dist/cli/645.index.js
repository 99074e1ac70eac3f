export const id = 645;
export const ids = [645];
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
 * The exit code of a command that changes something, once its report is printed: what was done without
 * anybody being told of it is no success.
 */
function afterReport(exitCode, hasWritten, io) {
    return hasWritten && (io.lost?.() ?? null) !== null ? 4 : exitCode;
}
/**
 * The exit code of a whole run. Output that could not be written is an error; a reader that went away
 * (`| head`) has seen enough, so that nothing is said and the exit code stays.
 */
function afterOutput(exitCode, io) {
    const lost = io.lost?.() ?? null;
    if (lost === null || (lost.isClosed && exitCode !== 4))
        return exitCode;
    io.err(`error ${_command_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_CODES */ .R.outputLost.code}  The output could not be written (${lost.reason}).\n`);
    io.err(exitCode === 4
        ? `  Something was changed and is not reported here. Look at it:\n${[(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('plan'), (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('history')].map((command) => `    ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceLine */ .D2)({ command }, io.typing)}\n`).join('')}`
        : '  Make room, or write to another place, and run the command again.\n');
    return exitCode === 4 ? 4 : 1;
}


/***/ }),

/***/ 77645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@commander-js/extra-typings/esm.mjs
var esm = __webpack_require__(19707);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/model/package.js
var model_package = __webpack_require__(46750);
// EXTERNAL MODULE: ./build/run/platform-words.js
var platform_words = __webpack_require__(19911);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
;// CONCATENATED MODULE: ./build/cli/command-list.js

/** Every command, in the order of help. Adding one is a file in commands/ and a line here. */
const COMMANDS = [
    (0,command/* listed */.KE)('plan', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(326), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(716), __webpack_require__.e(840), __webpack_require__.e(256), __webpack_require__.e(945), __webpack_require__.e(784), __webpack_require__.e(129), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 723))),
    (0,command/* listed */.KE)('apply', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(326), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(716), __webpack_require__.e(840), __webpack_require__.e(256), __webpack_require__.e(945), __webpack_require__.e(784), __webpack_require__.e(504)]).then(__webpack_require__.bind(__webpack_require__, 43504))),
    (0,command/* listed */.KE)('validate', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 52959))),
    (0,command/* listed */.KE)('drift', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(326), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(716), __webpack_require__.e(840), __webpack_require__.e(256), __webpack_require__.e(945), __webpack_require__.e(129), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 18959))),
    (0,command/* listed */.KE)('history', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(326), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(945), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 89859))),
    (0,command/* listed */.KE)('rollback', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(326), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(716), __webpack_require__.e(840), __webpack_require__.e(256), __webpack_require__.e(945), __webpack_require__.e(784), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 45130))),
    (0,command/* group */.Os)('ledger', 'Look at what is recorded of a target, and repair it.', [
        (0,command/* listed */.KE)('show', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(326), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(945), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 31814))),
        (0,command/* listed */.KE)('forget', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 9815))),
        (0,command/* listed */.KE)('move', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 1903))),
        (0,command/* listed */.KE)('set', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(716), __webpack_require__.e(840), __webpack_require__.e(628)]).then(__webpack_require__.bind(__webpack_require__, 5628))),
        (0,command/* listed */.KE)('rebind', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 47256))),
        (0,command/* listed */.KE)('push', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(698)]).then(__webpack_require__.bind(__webpack_require__, 41698))),
        (0,command/* listed */.KE)('unlock', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 15690))),
    ]),
    (0,command/* listed */.KE)('compile', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(716), __webpack_require__.e(840), __webpack_require__.e(256), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 25659))),
    (0,command/* listed */.KE)('init', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 83247))),
    (0,command/* listed */.KE)('schema', () => Promise.all(/* import() */[__webpack_require__.e(186), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 8773))),
    (0,command/* listed */.KE)('explain', () => __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 3051))),
    (0,command/* listed */.KE)('fmt', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(986), __webpack_require__.e(915)]).then(__webpack_require__.bind(__webpack_require__, 85915))),
    (0,command/* listed */.KE)('pull', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(716), __webpack_require__.e(840), __webpack_require__.e(256), __webpack_require__.e(986), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 24309))),
    (0,command/* listed */.KE)('emulator', () => __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 67069))),
    (0,command/* listed */.KE)('demo', () => __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 90414))),
    (0,command/* listed */.KE)('doctor', () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(563), __webpack_require__.e(186), __webpack_require__.e(703), __webpack_require__.e(142), __webpack_require__.e(473), __webpack_require__.e(842), __webpack_require__.e(321), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 75556))),
];

;// CONCATENATED MODULE: ./build/cli/command-line.js




/**
 * The command line: the command that the arguments begin with, or where they begin with none all of them,
 * which help lists.
 * @param done called with the exit code when a command has ended
 */
async function makeCommandLine(argv, context, done, commands = COMMANDS) {
    const { platform, things } = (0,platform_words/* platformWords */.v)();
    const program = prepared(new esm/* Command */.uB('pipelines-sync'), context)
        .description(`Keeps ${things} on the ${platform} platform equal to files in git.`)
        .version(model_package/* VERSION */.xv, '-V, --version')
        .showHelpAfterError('(pipelines-sync --help shows how)');
    await addListed(program, wanted(commands, argv[0]), argv.slice(1), context, done);
    return program;
}
/** Adds what a list has below a command. */
async function addListed(parent, commands, rest, context, done) {
    const below = await Promise.all(commands.map(async (one) => ('load' in one ? { command: await one.load() } : { group: one })));
    for (const one of below) {
        if (one.command !== undefined)
            addCommand(parent, one.command, context, done);
        else {
            const { name, does, commands: inner } = one.group;
            const made = prepared(parent.command(name).description(does), context);
            await addListed(made, wanted(inner, rest[0]), rest.slice(1), context, done);
        }
    }
}
/** The one of that name, or all: help and mistakes want to know every name. */
function wanted(commands, name) {
    const one = commands.filter((command) => command.name === name);
    return one.length > 0 ? one : commands;
}
function addCommand(parent, command, context, done) {
    const bare = prepared(parent.command(command.name).description(command.does), context);
    const declared = command.flags(bare);
    declared.action(async (...given) => {
        // Commander hands over the arguments, the options, and the command itself.
        done(await command.run(given.slice(0, -2), declared.opts(), context));
    });
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
            // An interrupted sleep is over; whoever slept looks at the signal.
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

/** The last net: known secrets are replaced in every outgoing text. */
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
    // A reader that went away (`| head`) is no reason to stop in the middle of an apply.
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
/** What of the output could not be written. */
class Lost {
    #failed = null;
    #isClosed = false;
    add(fd, reason) {
        // Whoever reads the results may go; that nobody reads the progress any more takes nothing away.
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
/** Written before the call returns, so that nothing is lost however the process ends. */
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








/** Runs the command line; expected failures are sentences, and only `--verbose` shows a stack. */
async function main(argv, io = processIo()) {
    let exitCode = 0;
    const context = { io, main };
    const program = await makeCommandLine(argv, context, (code) => {
        exitCode = code;
    });
    // Until the target is known, commands name what was given.
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
/** What of a run's flags says which target is meant. */
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
    io.err(`error ${common_codes/* TOOL_CODES */.W.fault.code}  Something went wrong inside pipelines-sync: ${(0,visible/* visible */.i)(message)}\n`);
    io.err('  This is a fault of the tool. Run it again with --verbose and report what it prints.\n');
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
 * Why git must not be run in a folder, as half a sentence; null where it may be. Git looks for its
 * repository itself, and takes a folder with `HEAD`, `objects` and `refs` for one: such a folder may
 * be part of what somebody committed, and its `config` names programs. So the folder must have a
 * `.git` (which git never checks out) that git is certain to take, before it looks at anything else.
 */
function whyNotHere(root) {
    const dotGit = external_node_path_.join(root, '.git');
    if (!(0,external_node_fs_.existsSync)(dotGit))
        return 'it has no .git';
    const folder = repositoryOf(root);
    return folder === null ? 'its .git is not a git repository' : null;
}
/**
 * The folders above a work tree that have a `.git` too and among whose own files its repository lies,
 * each with the path of that. What another repository tracks is no repository (git does not check out
 * a `.git` that points to it, but other programs unpack files).
 */
function surrounding(root) {
    const repository = repositoryOf(root);
    if (repository === null)
        return [];
    const found = [];
    const real = (0,external_node_fs_.realpathSync)(root);
    for (let at = external_node_path_.dirname(real);; at = external_node_path_.dirname(at)) {
        const way = external_node_path_.relative(at, repository).split(external_node_path_.sep);
        // A submodule and a linked work tree are below the `.git` of the other one, which tracks nothing there.
        const isAmong = way[0] !== '..' && !way.some((part) => part.toLowerCase() === '.git');
        if (isAmong && (0,external_node_fs_.existsSync)(external_node_path_.join(at, '.git')))
            found.push({ root: at, inside: way.join('/') });
        if (external_node_path_.dirname(at) === at)
            return found;
    }
}
/** The real folder of the repository of a work tree; null where `.git` leads to none. */
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
/** What a `.git` file names, as it does in a submodule and in a linked work tree (gitrepository-layout(5)). */
function pointedTo(root, text) {
    const start = 'gitdir: ';
    let end = text.length;
    while (end > start.length && /[\r\n]/.test(text.charAt(end - 1)))
        end -= 1;
    return text.startsWith(start) && end > start.length
        ? external_node_path_.resolve(root, text.slice(start.length, end))
        : null;
}
/** At least as strict as git: what it does not take it would look past, for a bare repository. */
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
 * The git that PATH names, as an absolute path. Only absolute folders of PATH are looked at: what a
 * relative one, an empty one or (on Windows) the working folder holds may have come with a checkout.
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
/** What a POSIX system takes where PATH is not set. */
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
 * Settings of every call. They come as `-c`, which wins over every file and over what a parent gave
 * to this process. What a repository says of credentials, headers, includes, proxies, ssh and filters
 * is not among them and works on.
 */
const SETTINGS = [
    // A folder that only looks like a bare repository is none (git 2.38 and later).
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
    // Submodules are repositories of others: nothing is fetched or pushed in them.
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'push.recurseSubmodules=no',
];
/** Commands that show differences, and would call the programs that a file's attributes choose for it. */
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
 * Variables that lead git to another repository than the one it is started in, or that change what
 * arguments mean: a hook sets GIT_DIR and GIT_INDEX_FILE for its own repository (git rev-parse
 * --local-env-vars). Settings that a parent hands down (GIT_CONFIG_COUNT, GIT_CONFIG_PARAMETERS,
 * GIT_CONFIG_GLOBAL) stay: a token may be among them.
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
/** The API keys of this tool, and the inputs of the Action with the token. */
const OURS = /^(?:INPUT_|PIPELINES_API_KEY(?:_|$))/;
/** The arguments of a call, with the settings that every call has. */
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
/** Where the command stands behind the options of git itself. */
function commandAt(args) {
    let at = 0;
    while (args[at]?.startsWith('-') === true)
        at += args[at] === '-c' ? 2 : 1;
    return at;
}
/**
 * The environment of a call: nothing asks, opens an editor or a pager, or leads elsewhere; the keys
 * of this tool are not handed on, for no program that git starts needs them.
 * @param ceiling the folder that git does not look into for a repository
 * @param config further settings, for instance a header with a token: arguments can be read by
 * everybody on the machine, the environment cannot
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
    // This list, where it is set, is all that git looks at: protocol.ext.allow would say nothing.
    if (out.GIT_ALLOW_PROTOCOL !== undefined)
        out.GIT_ALLOW_PROTOCOL = out.GIT_ALLOW_PROTOCOL.split(':')
            .filter((name) => name !== 'ext')
            .join(':');
    return withConfig(out, config);
}
/** Adds settings behind those that the environment already holds (git-config(1), GIT_CONFIG_COUNT). */
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






/** A remote that says nothing for so long is not waited for any longer. */
const LIMIT_MS = 120_000;
/**
 * Git in a work tree: the one way in which this tool runs git in a repository. `root` is the folder
 * that has the `.git` (`findRoot`, `GitInfo.root`), never one below it: anywhere else git is not
 * started, and the result says so with `code: null`. Paths below the root are arguments, relative to
 * it, behind `--`.
 *
 * Every call has the settings of `git-safe.ts`: no hook, file monitor, pager, editor, external diff,
 * textconv, signing program or `ext::` address is run, nobody is asked, and variables such as GIT_DIR,
 * which a hook sets, lead nowhere else. Credentials, headers, includes, proxies and filters of the
 * repository's own configuration work. Git speaks English, takes no lock that another git could stumble
 * over, and stays alive when a terminal's Ctrl-C goes to the whole group: a push that is under way
 * ends by itself.
 * @param env of this process; what leads elsewhere and the API keys are taken out of it
 * @param config settings of git for these calls alone, for instance a header with a token
 */
function gitIn(root, env, config = []) {
    let tracked;
    return async (args, stdin) => {
        tracked ??= whyTracked(root, env);
        const why = whyNotHere(root) ?? (await tracked);
        if (why !== null)
            return notStarted(`git is not run in ${root}: ${why}`);
        const real = (0,external_node_fs_.realpathSync)(root);
        return run(real, safeEnvironment(env, external_node_path_.dirname(real), config), args, stdin);
    };
}
/**
 * Git for what needs no repository: `version`, `init`, `merge-file`. It finds none, not even around
 * the folder.
 * @param folder one that this run has made for it, or one where nothing of a checkout lies
 */
function gitOutside(folder, env) {
    return async (args, stdin) => {
        const real = (0,external_node_fs_.realpathSync)(folder);
        return run(real, safeEnvironment(env, external_node_path_.dirname(real)), args, stdin);
    };
}
/** Why git is not run in a work tree that is to be asked about; null where it is. */
async function refusedHere(root, env) {
    return whyNotHere(root) ?? (await whyTracked(root, env));
}
/** A `.git` that leads to files which a repository around it tracks leads to what somebody committed. */
async function whyTracked(root, env) {
    for (const around of surrounding(root)) {
        const listed = await gitIn(around.root, env)(['--literal-pathspecs', 'ls-files', '--', around.inside]);
        if (listed.code === 0 && listed.stdout.length > 0)
            return `its .git leads to ${around.inside}, which is among the files of the repository in ${around.root}`;
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
        // Where no pipe can be made, for want of file handles, there are no streams.
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
        // Git may end before it has read everything; its exit code says what happened.
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
        // It has just ended by itself.
    }
}
/** What git complained about, in one line, without user names and passwords of addresses. */
function complaint(stderr) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const told = lines.filter((line) => /^(fatal|error|remote|! )/.test(line) && !/^remote:\s*$/.test(line));
    const text = (told.length > 0 ? told : lines).slice(0, 4).join('; ');
    return text.replace(/\/\/[^/@\s]*@/g, '//').slice(0, 600) || 'git said nothing';
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




/** The real process. @param job what `ciJob` says of it */
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
 * Two containers may share host name and process numbers, so on Linux the kernel's boot and the
 * number space of processes are part of it; elsewhere the network hardware is.
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
/** True for a process of this machine that runs, or may. */
function isRunning(pid) {
    // One that has ended and that nobody has asked for yet still has its number.
    if (process.platform === 'linux' && /^[ZX]$/.test(statOf(pid)[0] ?? ''))
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Not allowed to signal it means that it is there.
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
/** Fields of a Linux process from its state on; the name before it may hold anything (proc(5)). */
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

/***/ 86668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText),
/* harmony export */   o: () => (/* binding */ readDetail)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83223);

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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(body))
        return { text: NOTHING, issues: [] };
    const detail = body.detail;
    if (Array.isArray(detail)) {
        const issues = detail.flatMap((item) => readIssue(item, redact));
        const lines = issues.map((issue) => (issue.loc.length > 0 ? `${issue.loc.join('.')}: ` : '') + issue.msg);
        return { text: shown(lines.join('; '), redact), issues };
    }
    if (typeof detail === 'string')
        return { text: shown(detail, redact), issues: [] };
    const source = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(detail) ? detail : body;
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) || typeof item.msg !== 'string')
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


/***/ }),

/***/ 42602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   F9: () => (/* binding */ HttpStatusError),
/* harmony export */   Gb: () => (/* binding */ ListBrokenError),
/* harmony export */   Lx: () => (/* binding */ RedirectError),
/* harmony export */   SD: () => (/* binding */ NotSentError),
/* harmony export */   ac: () => (/* binding */ BadAnswerError),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   oM: () => (/* binding */ AbortedError),
/* harmony export */   rk: () => (/* binding */ UnknownOutcomeError),
/* harmony export */   tY: () => (/* binding */ InvalidRequestError)
/* harmony export */ });
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
/**
 * A request that certainly never left: no connection came about, or the server asks for a longer pause than
 * is waited for (`paused`). `reason` as in {@link NetworkError}.
 */
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


/***/ }),

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Narrows to an object that is neither null nor a list. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** The text as it is. */
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
    // The two halves of a pair are one character, which has bytes only as a whole.
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
/** What runs of the digits of an encoding say when they are read from the n-th digit on; nothing else. */
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
            // What is decoded of one run does not go on in the next.
            parts.push('\0');
            at += 1;
        }
        const reading = parts.join('');
        return { text: reading, bytes: true, digits: true, place: placeIn(below, reading, stretches, false) };
    });
}
/** Encodings whose signs stand in the text: what each of them hides is read. */
const ESCAPES = [percent, json, html];
/** Encodings that turn a whole text into digits, wherever in a run of them it begins. */
const DIGITS = [
    ...runs(/[0-9a-fA-F]{16,}/g, 2, 'hex'),
    ...runs(/[A-Za-z0-9+/_-]{11,}={0,2}/g, 4, 'base64'),
];
/** The text without its white space: a value of several lines is often shown with other breaks. */
const bare = (below) => (/\s/.test(below.text) ? view(below, /\s+/g, () => '') : undefined);
/** Decodes the escapes of a view; the rest stays, as bytes where `toBytes` says so. */
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
        // In pieces short enough to look back into, where one character may become several.
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
 * Makes a function that replaces every known secret by `***`, as it is and in the encodings in which it may
 * turn up in foreign text: base64 (standard and URL alphabet, also as part of a longer encoded text, such as
 * basic authentication), percent-encoding, JSON escapes, HTML entities, hexadecimal; each also inside one
 * more of them, and a value with white space also with other white space.
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
 * As `makeRedactor`, for a text about the very place where the secrets stand, such as what a server says of
 * a body that held them: short values and plain words are replaced too, where they stand by themselves.
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
/** The text, what its escapes say, and what the escapes in there say. */
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

/** Fewer characters stand in too many texts by chance, and hide hardly anything. */
const SHORTEST = 8;
/** No word of people is longer; random letters are. */
const LONGEST_WORD = 24;
/**
 * True for a value that is masked in running text: long enough, and no plain word. Hiding `true` or
 * `staging` everywhere would say more about it than it hides, and break what holds the word by itself.
 */
function isMasked(value) {
    const told = value.trim();
    return told.length >= SHORTEST && !isPlainWord(told);
}
/** Letters alone, written as words are: all small, all capital, or with one capital in front. */
function isPlainWord(text) {
    if (text.length > LONGEST_WORD || !/^\p{L}+$/u.test(text))
        return false;
    const rest = text.slice(1);
    return text === text.toUpperCase() || rest === rest.toLowerCase();
}
/** A secret, and each line of one that has several, since a log shows line by line. */
function withLines(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [secret] : [secret, ...lines.filter(isMasked)];
}
/** UTF-8 bytes, one character each, so that half of an encoded character is still comparable. */
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
/** The usual encodings of a text, each as one text: base64, percent-encoded, JSON, HTML, hexadecimal. */
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
 * A secret in the forms that a log may show it in, for a masker that only knows whole texts: as it is, line
 * by line, encoded (base64 also without what depends on its neighbours), and JSON in JSON. Empty for a
 * value that is not masked.
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

/***/ 39636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   pE: () => (/* binding */ waitingTime)
/* harmony export */ });
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86668);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42602);


/**
 * Statuses below 500 that say nothing about whether a write was carried out: the server, or a proxy in
 * front of it, gave up waiting (408), feared a replay (425), or lost the caller (499).
 */
const LEAVES_OPEN = new Set([408, 425, 499]);
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
        const text = `${label} was not sent: ${failureText(failure, situation)}. Nothing was changed by it.${connectionAdvice(failure, situation)}`;
        return { error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSentError */ .SD(name, text, reason) };
    }
    const text = `${label} got no answer${tries(situation)}: ${failureText(failure, situation)}.${connectionAdvice(failure, situation)}`;
    return {
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(name, text, reason),
        setback: { network: true, permanent: isCertificateProblem(reason) || reason.startsWith('proxy 4') },
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
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadAnswerError */ .ac(name, `${labelOf(name)}: ${what}. Check that the base URL is that of the API.`),
    };
}
function judgeRefusal(answer, situation) {
    const { access, name, redact, retryAfterMs, attempts } = situation;
    const status = answer.status;
    const detail = (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .readDetail */ .o)(answer.body === undefined ? undefined : parseJson(answer.body)?.body, redact);
    const setback = { status, retryAfterMs };
    if (access === 'write' && (status >= 500 || LEAVES_OPEN.has(status))) {
        const what = `the server answered ${status}: ${detail.text}`;
        return { error: unknownOutcome(situation, 'status', { what, status, detail: detail.text }), setback };
    }
    const text = `${labelOf(name)} was answered ${status}${tries(situation)}: ${sentence(detail.text)}${adviceFor(status, retryAfterMs)}`;
    const facts = { status, detail: detail.text, issues: detail.issues, attempts };
    const waiting = retryAfterMs === undefined ? {} : { retryAfterMs };
    return {
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9(name, text, { ...facts, ...waiting }),
        setback,
    };
}
/** The error of a request that the end of the client kept from being sent, or that only read. */
function stopped(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM(name, `${labelOf(name)} was not carried out: the run was stopped.`);
}
function unknownOutcome(situation, reason, facts) {
    const { what, ...known } = facts;
    const text = `${labelOf(situation.name)}: ${sentence(what)} Whether it took effect is unknown. Look at the platform before repeating it.`;
    const waiting = situation.retryAfterMs === undefined ? {} : { retryAfterMs: situation.retryAfterMs };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownOutcomeError */ .rk(situation.name, text, { reason, ...known, ...waiting });
}
function redirectError(answer, situation) {
    const { name, redact, url } = situation;
    const header = answer.headers.location;
    const target = header !== undefined && URL.canParse(header, url) ? new URL(header, url) : undefined;
    const location = target === undefined ? undefined : (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(`${target.host}${target.pathname}`, redact);
    const text = `${labelOf(name)} was answered ${answer.status}, a redirect${location === undefined ? '' : ` to ${location}`}. Redirects are not followed, as the key is meant for one host only; set the base URL to the right one.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RedirectError */ .Lx(name, text, answer.status, location);
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
    if (failure.reason === 'unpacking failed')
        return 'the answer is packed and cannot be unpacked';
    if (!failure.sent)
        return unreached(failure, situation);
    return `the connection was lost (${failure.reason})`;
}
function unreached({ reason, address }, { url, proxy, redact }) {
    const { host } = new URL(url);
    if (isCertificateProblem(reason))
        return `the certificate of ${host} is not accepted (${reason})`;
    const refused = /^proxy (\d+)$/.exec(reason)?.[1];
    if (refused !== undefined)
        return `the proxy ${proxy ?? ''} answered ${refused} instead of connecting to ${host}`;
    const where = address === undefined || address === proxy ? '' : `, tried ${(0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(address, redact)}`;
    return `no connection to ${address !== undefined && address === proxy ? `the proxy ${proxy}` : host} (${reason}${where})`;
}
/** What to do where no connection came about. */
function connectionAdvice(failure, { proxy, proxyFrom }) {
    if (failure.sent)
        return ' Check the network.';
    if (isCertificateProblem(failure.reason))
        return ' Where a company network signs with a certificate of its own, name its file: NODE_EXTRA_CA_CERTS=/path/to/ca.pem.';
    if (failure.reason === 'proxy 407')
        return ' The proxy wants a name and a password: HTTPS_PROXY=http://name:password@host:port.';
    if (proxy !== null)
        return ` Requests go through the proxy ${proxy} (${proxyFrom}), but for the hosts in NO_PROXY. Check the proxy and the base URL.`;
    return ' Check the network and the base URL; behind a company proxy, set HTTPS_PROXY.';
}
/** Trying again does not make a certificate valid. */
function isCertificateProblem(reason) {
    return /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^SELF_SIGNED|^HOSTNAME_MISMATCH/.test(reason);
}
/** A time that a server asks to wait, as people say it. */
function waitingTime(ms) {
    const seconds = Math.ceil(ms / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}
function adviceFor(status, retryAfterMs) {
    if ((status === 429 || status >= 500) && retryAfterMs !== undefined && retryAfterMs > 0)
        return ` The server asks to wait ${waitingTime(retryAfterMs)}; run the command again after that.`;
    if (status === 401)
        return ' The API key is missing, wrong, expired or revoked.';
    if (status === 403)
        return ' The key has no right to this.';
    if (status === 429)
        return ' The server asks for fewer requests; try again later.';
    return status >= 500 ? ' The fault is with the server; try again later.' : '';
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
    notSent: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5001', 'A request never left this machine, so nothing came of it.'),
    unreadable: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCode */ .lu)('PS5003', 'A list or an object cannot be read, so nothing of it is planned or written.'),
    noObject: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5004', 'The platform answered a read with something else than an object.'),
    readFailed: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5005', 'A read failed, also when it was tried again.'),
    keyRefused: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5010', 'The platform does not accept the API key.'),
    otherAccount: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5011', "The API key belongs to another {account} than the target's."),
    otherService: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS5012', 'The base URL is not that of a {platform} platform.'),
    strangeId: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS4240', 'The platform shows an id that no object of its kind can have.'),
    deprecated: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS5030', 'The platform announces that it will drop a route that this tool uses.'),
};
/** What is wrong with the tool itself; docs/errors.md is generated from this table. */
const TOOL_CODES = {
    fault: (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9001', 'A fault of the tool itself. `--verbose` shows where; please report it.'),
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


/** True for a JSON object: not null, not a list, not an instance of a class of ours. */
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
    if (a === b)
        return true;
    // Only lists and objects can be equal without being the same.
    return isNested(a) && isNested(b) && canonical(a) === canonical(b);
}
function isNested(value) {
    return typeof value === 'object' && value !== null;
}
/** Code-unit order, the same on every machine and in every locale. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Deeper JSON than this no file of a user holds; what walks a value goes as deep as it does. */
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

/***/ 72246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ Kinds),
/* harmony export */   F$: () => (/* binding */ isArchived),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   al: () => (/* binding */ idSpace),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   j7: () => (/* binding */ launchRules),
/* harmony export */   m8: () => (/* binding */ isPartitionOf),
/* harmony export */   pn: () => (/* binding */ rowKeyFields)
/* harmony export */ });
/** @throws RangeError for a kind that is not launched */
function launchRules({ name, launch }) {
    if (launch === undefined)
        throw new RangeError(`${name} are not launched`);
    return launch;
}
/** What a partition is written like; the numbers are ids. */
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;
/** True for the text of a partition that objects of the kind can live in. */
function isPartitionOf(kind, partition) {
    return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}
/**
 * True for an id that can stand as one part of a request's path: what a server might read as more than
 * one part, or as the way up, is none.
 */
function isId(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0;
    if (typeof value !== 'string' || value === '.' || value === '..')
        return false;
    return /^[^\p{C}\p{Z}/\\?#%]{1,200}$/u.test(value);
}
/** Names the objects among which an id of a kind means one: its whole kind, or those of a partition. */
function idSpace(kind, partition) {
    return kind.idsUniqueIn === 'kind' ? kind.name : `${kind.name} ${partition}`;
}
/** Names an object within what its id is counted in (`idSpace`); a number is another id than its text. */
function objectKey(space, id) {
    return `${space} ${typeof id} ${id}`;
}
/** True for a row that the platform only keeps for its history; it is never matched. */
function isArchived(row) {
    return row.archived === true;
}
/** The key fields that a row shows: route fields are the same for a whole list and not in its rows. */
function rowKeyFields(kind) {
    return kind.key.filter((name) => kind.fields.fields[name]?.role !== 'route');
}
/** The kinds of a platform, by name and in the order in which they are created. */
class Kinds {
    all;
    /** The lists that hold the projects and the workflows of the account. */
    surroundings;
    #byName;
    constructor(kinds, surroundings = {}) {
        this.all = kinds;
        this.surroundings = surroundings;
        this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
    }
    /** What their platform is called. */
    get words() {
        const [first] = this.all;
        if (first === undefined)
            throw new RangeError('no kind, so nothing to call their platform');
        return first.words;
    }
    find(name) {
        return this.#byName.get(name);
    }
    get(name) {
        const kind = this.#byName.get(name);
        if (kind === undefined)
            throw new RangeError(`unknown kind ${name}`);
        return kind;
    }
}


/***/ }),

/***/ 59482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setOwn)
/* harmony export */ });
/** Sets a member that the object has itself, whatever it is called: `__proto__` is an ordinary one too. */
function setOwn(object, key, value) {
    // Assigning would call the setter of this one name instead of making a member.
    if (key === '__proto__')
        Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    else
        object[key] = value;
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

/***/ 86835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   YZ: () => (/* binding */ FORM_KEYS),
/* harmony export */   cB: () => (/* binding */ fromForms),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   ln: () => (/* binding */ toForms),
/* harmony export */   oS: () => (/* binding */ Ref),
/* harmony export */   s8: () => (/* binding */ mapObject),
/* harmony export */   xj: () => (/* binding */ resolveLate),
/* harmony export */   xk: () => (/* binding */ isValueObject),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* unused harmony export secretsOf */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59482);


/** A reference to another resource: its id, or with `version` its version number. */
class Ref {
    /** Address of the target, or `id:<id>` for a live object that no file and no ledger entry names. */
    address;
    version;
    external;
    constructor(address, options = {}) {
        this.address = address;
        this.version = options.version;
        this.external = options.external ?? false;
    }
}
/** A secret that is read from the environment while applying; only its name is ever known here. */
class Secret {
    name;
    constructor(name) {
        this.name = name;
    }
}
/** The form words of the bundle language. */
const FORM_KEYS = ['$file', '$var', '$env', '$ref', '$literal'];
/** The form word of an object that is one of the forms, else undefined. */
function formOf(value) {
    const keys = Object.keys(value);
    const word = keys.find((key) => FORM_KEYS.includes(key));
    if (word === undefined)
        return undefined;
    if (keys.length === 1)
        return word;
    const allowed = word === '$ref' ? ['$ref', 'version', 'external'] : [word];
    return keys.every((key) => allowed.includes(key)) ? word : undefined;
}
function isValueObject(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value);
}
/**
 * Writes a value in the bundle language: references and secrets by name, and a plain object that
 * would read as a form as `{$literal: …}`. `fromForms` is its exact inverse. Used wherever a value
 * is stored, hashed or shown, so that neither an id of one platform nor a secret gets in.
 */
function toForms(value) {
    if (value instanceof Ref) {
        const form = { $ref: value.address };
        if (value.version !== undefined)
            form.version = value.version;
        if (value.external)
            form.external = true;
        return form;
    }
    if (value instanceof Secret)
        return { $env: value.name };
    if (Array.isArray(value))
        return value.map(toForms);
    if (!isValueObject(value))
        return oneZero(value);
    if (formOf(value) !== undefined || isUnknownForm(value))
        return { $literal: plainJson(value) };
    return mapObject(value, toForms);
}
/** `{$unknown: address}`: in a plan, the id of an object that does not exist yet. */
function isUnknownForm(value) {
    return Object.keys(value).length === 1 && Object.hasOwn(value, '$unknown');
}
/** Reads what `toForms` wrote; a plan's `{$unknown: address}` is a reference like any other. */
function fromForms(form) {
    if (Array.isArray(form))
        return form.map(fromForms);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(form))
        return oneZero(form);
    const word = formOf(form);
    if (word === '$ref') {
        return new Ref(String(form.$ref), {
            version: form.version === 'latest' ? 'latest' : undefined,
            external: form.external === true,
        });
    }
    if (isUnknownForm(form))
        return new Ref(String(form.$unknown));
    if (word === '$env')
        return new Secret(String(form.$env));
    if (word === '$literal')
        return plainJson(form.$literal);
    return mapObject(form, fromForms);
}
/** Copies an object with every value changed; `__proto__` stays an ordinary key. */
function mapObject(object, change) {
    const out = {};
    for (const [key, value] of Object.entries(object)) {
        (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(out, key, change(value, key));
    }
    return out;
}
/** Every reference inside a value, in reading order. */
function refsOf(value) {
    if (value instanceof Ref)
        return [value];
    if (Array.isArray(value))
        return value.flatMap(refsOf);
    return isValueObject(value) ? Object.values(value).flatMap(refsOf) : [];
}
/** Every secret inside a value, in reading order. */
function secretsOf(value) {
    if (value instanceof Secret)
        return [value];
    if (Array.isArray(value))
        return value.flatMap(secretsOf);
    return isValueObject(value) ? Object.values(value).flatMap(secretsOf) : [];
}
/** Replaces every reference and secret; what comes back is plain JSON, ready for a request body. */
function resolveLate(value, late) {
    if (value instanceof Ref)
        return late.ref(value);
    if (value instanceof Secret)
        return late.secret(value);
    if (Array.isArray(value))
        return value.map((item) => resolveLate(item, late));
    if (!isValueObject(value))
        return oneZero(value);
    return mapObject(value, (item) => resolveLate(item, late));
}
/** JSON has one zero: its text of `-0` is `0`, so a value that is stored, sent or compared is that too. */
function oneZero(value) {
    return value === 0 ? 0 : value;
}
function plainJson(value) {
    return resolveLate(value, {
        ref: () => {
            throw new TypeError('a reference inside an object that reads as a form');
        },
        secret: () => {
            throw new TypeError('a secret inside an object that reads as a form');
        },
    });
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


/***/ }),

/***/ 13621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ DEFAULT_PROVIDER),
/* harmony export */   TO: () => (/* binding */ allKinds),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72246);
/* harmony import */ var _pipelines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61165);



/** Every platform that this tool keeps in order; the only list of them. */
const PROVIDERS = [_pipelines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelines */ .a];
/** The provider of a target that names none. */
const DEFAULT_PROVIDER = _pipelines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelines */ .a;
/** Kinds of all platforms: their names are disjoint, so that an address tells which platform is meant. */
const allKinds = new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Kinds */ .EJ(PROVIDERS.flatMap(({ kinds }) => kinds.all));


/***/ }),

/***/ 61165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ pipelines)
});

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(42602);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/http/verdict.js
var verdict = __webpack_require__(39636);
;// CONCATENATED MODULE: ./build/providers/pipelines/routes.js
/** Every route of the kinds; nothing else knows one (C-a.2). */
const ROUTES = {
    prompts: { list: library('/api/prompts'), update: 'PUT' },
    criteria: { list: library('/api/criteria'), update: 'PUT' },
    evaluations: { list: library('/api/evaluations'), update: 'PUT' },
    tool_endpoints: {
        list: (_partition, org) => ({ path: `/api/organizations/${org}/tool-endpoints` }),
        update: 'PATCH',
    },
    tool_bindings: { list: ofWorkflow('tool-bindings'), update: 'PATCH' },
    tool_ground_truths: { list: ofWorkflow('tool-ground-truths'), update: 'PUT' },
    experiments: {
        list: (partition) => {
            const { project, workflow } = partitionIds(partition);
            return { path: `/api/projects/${project}/workflows/${workflow}/experiments` };
        },
    },
};
/** The list of a kind's objects in one partition. */
function listRoute(kind, partition, org) {
    return routeOf(kind).list(partition, org);
}
/** One object of a kind. */
function objectRoute(kind, partition, org, id) {
    return `${listRoute(kind, partition, org).path}/${encodeURIComponent(String(id))}`;
}
/** Where what is needed is read. */
function readRoute(need, org) {
    switch (need.ask) {
        case 'list': {
            const { path, query = {} } = listRoute(need.kind.name, need.partition, org);
            return { path, query: need.narrow ?? query };
        }
        case 'object':
            return { path: objectRoute(need.kind.name, need.partition, org, need.id), query: {} };
        default:
            return { path: need.raw, query: need.query };
    }
}
/** The method that changes an object of a kind. */
function updateMethod(kind) {
    return routeOf(kind).update ?? 'PUT';
}
/** What stands for the place of a create in its Idempotency-Key: the route that it is sent to (C-d.3). */
function createPlace(kind) {
    return (partition, org) => listRoute(kind, partition, org).path;
}
/** Ids of a partition text, by word. */
function partitionIds(partition) {
    const ids = {};
    for (const part of partition.split('/')) {
        const [word, id] = part.split(':');
        if (word !== undefined && id !== undefined)
            ids[word] = Number(id);
    }
    return ids;
}
function routeOf(kind) {
    const route = Object.hasOwn(ROUTES, kind) ? ROUTES[kind] : undefined;
    if (route === undefined)
        throw new RangeError(`no route of ${kind}`);
    return route;
}
/** The list of a library kind; narrower scopes are asked for by query (C-h.26). */
function library(path) {
    return (partition) => {
        const ids = partitionIds(partition);
        if (ids.project !== undefined)
            return { path, query: { scope_type: 'project', project_id: ids.project } };
        if (ids.workflow !== undefined)
            return { path, query: { scope_type: 'workflow', workflow_id: ids.workflow } };
        return { path };
    };
}
function ofWorkflow(name) {
    return (partition) => ({ path: `/api/workflows/${partitionIds(partition).workflow}/${name}` });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/rows.js

/**
 * A row of a kind as this tool reads it: its id in the one form that the ledger, requests and reports know,
 * and `archived` says so for each of the ways in which the platform may (C-h.17).
 * @throws UserError PS4240 for an id that no object of the kind can have
 */
function readRow(kind, row) {
    if (row.id === undefined)
        return readFields(row);
    const id = readId(kind, row.id);
    if (id !== undefined)
        return readFields(id === row.id ? row : { ...row, id });
    throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.strangeId.code, `The platform shows one of ${kind.name} whose id is ${JSON.stringify(row.id)}, and theirs are whole numbers up to ${Number.MAX_SAFE_INTEGER}.`, 'Nothing was written. What it is cannot be told, and passing over it could make it a second time: ask whoever runs the platform, or look what stands between it and this machine.');
}
/** The answer to a write as a row; a launch names the id of what it made in its own way (C-b.7). */
function readAnswer(kind, body) {
    if (!(0,json/* isObject */.Gv)(body))
        return undefined;
    const row = readFields(body);
    const own = kind.name === 'experiments' ? row.experiment_id : undefined;
    const shown = own ?? row.id;
    if (shown === undefined)
        return row;
    const id = readId(kind, shown);
    if (id !== undefined)
        return id === row.id ? row : { ...row, id };
    // It is written already: an answer that names nothing, so that a look tells what was made.
    const { id: _, ...rest } = row;
    return rest;
}
/** A row of something that is no kind. */
function readFields(row) {
    return row.archived !== true && isKeptForHistory(row) ? { ...row, archived: true } : row;
}
/** An id as its kind has it; undefined for one that is neither a number nor its digits. */
function readId({ idType }, id) {
    if (idType !== 'integer' || id === null)
        return id;
    const number = typeof id === 'string' && /^(0|[1-9]\d*)$/.test(id) ? Number(id) : id;
    return Number.isSafeInteger(number) ? number : undefined;
}
function isKeptForHistory(row) {
    return row.is_archived === true || (row.archived_at !== undefined && row.archived_at !== null);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/platform.js




/** Reads and writes one organization of the Pipelines platform. */
class PipelinesPlatform {
    #client;
    #key;
    #org;
    constructor(client, key, org) {
        this.#client = client;
        this.#key = key;
        this.#org = org;
    }
    serverTime() {
        const { serverTime } = this.#client;
        return serverTime === null ? null : new Date(serverTime).toISOString();
    }
    wordsOf(need) {
        return `GET ${readRoute(need, this.#org).path}`;
    }
    /** Answers one need; 403 and 404 are answers, everything else that goes wrong is thrown. */
    async answer(need) {
        const { path, query } = readRoute(need, this.#org);
        try {
            if (need.ask === 'list') {
                const { kind } = need;
                const rowOf = (row) => readRow(kind, row);
                return await this.#rows(path, query, rowOf, need.twice === true);
            }
            if (need.ask === 'rows')
                return await this.#rows(path, query, readFields, false);
            const { body } = await this.#client.read(path, query);
            if (need.ask === 'raw')
                return { state: 'raw', body: body ?? null };
            if (need.ask === 'object' && (0,json/* isObject */.Gv)(body))
                return { state: 'object', object: readRow(need.kind, body) };
            throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.noObject.code, `The platform answered GET ${path} with something that is no object.`);
        }
        catch (error) {
            if (error instanceof errors/* HttpStatusError */.F9 && error.status === 404)
                return { state: 'missing' };
            if (error instanceof errors/* HttpStatusError */.F9 && error.status === 403) {
                return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
            }
            const isUnauthorized = error instanceof errors/* HttpStatusError */.F9 && error.status === 401;
            if (need.ask === 'raw' &&
                error instanceof errors/* HttpError */.j$ &&
                !isUnauthorized &&
                !(error instanceof errors/* AbortedError */.oM)) {
                return { state: 'unreadable', status: 0, message: error.message };
            }
            throw readable(error, this.#key);
        }
    }
    /** Absence counts only when two readings agree on it, where the need says so. */
    async #rows(path, query, rowOf, twice) {
        let pages = 0;
        const onPage = () => {
            pages += 1;
        };
        const list = async () => (await this.#client.list(path, query, { onPage })).map(rowOf);
        const rows = await list();
        if (!twice)
            return { state: 'rows', rows, pages };
        const again = await list();
        const ids = new Set(again.map((row) => row.id));
        return { state: 'rows', rows: [...again, ...rows.filter((row) => !ids.has(row.id))], pages };
    }
    create({ kind, partition }, body, how) {
        const { path } = listRoute(kind.name, partition, this.#org);
        return this.#write(kind, 'POST', path, { body, ...how });
    }
    update({ kind, partition, id }, body, how) {
        const path = objectRoute(kind.name, partition, this.#org, id);
        return this.#write(kind, updateMethod(kind.name), path, { body, ...how });
    }
    remove({ kind, partition, id }, how) {
        return this.#write(kind, 'DELETE', objectRoute(kind.name, partition, this.#org, id), how);
    }
    async #write(kind, method, path, request) {
        try {
            const response = await this.#client.write(method, path, request);
            return {
                state: 'ok',
                answer: readAnswer(kind, response.body),
                serverTime: serverTime(response),
            };
        }
        catch (error) {
            if (error instanceof errors/* UnknownOutcomeError */.rk) {
                const detail = error.detail === undefined || error.detail === '' ? '' : ` (${error.detail})`;
                return {
                    state: 'unknown',
                    message: `${withoutStop(error.message)}${error.message.includes(detail) ? '' : detail}`,
                };
            }
            if (error instanceof errors/* HttpStatusError */.F9) {
                const { status } = error;
                const message = refusedText(error, this.#key);
                return { state: 'refused', status, message, ...(status === 409 ? { taken: true } : {}) };
            }
            if (error instanceof errors/* NotSentError */.SD ||
                error instanceof errors/* AbortedError */.oM ||
                error instanceof errors/* InvalidRequestError */.tY) {
                return { state: 'not_sent', message: withoutStop(error.message) };
            }
            if (error instanceof errors/* HttpError */.j$)
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
/** What a refused write is told with: where rights are missing, whose; where it came too early, until when. */
function refusedText({ status, detail, retryAfterMs: wait }, { source }) {
    if (status === 429 && wait !== undefined && wait > 0)
        return `${withoutStop(detail)}; the server asks to wait ${(0,verdict/* waitingTime */.pE)(wait)}, so run the command again after that`;
    return status === 401 || status === 403 ? `${withoutStop(detail)}, with the key from ${source}` : detail;
}
/** A failure of the platform as a sentence with a remedy. */
function readable(error, key) {
    if (!(error instanceof errors/* HttpError */.j$))
        return error;
    if (error instanceof errors/* HttpStatusError */.F9 && error.status === 401) {
        return new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.keyRefused.code, `The platform does not accept the API key of target ${key.target} (401 ${withoutStop(error.detail)}). It came from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`, `Check that the key from ${key.source} is not revoked or expired and belongs to this platform.`);
    }
    const remedy = 'Nothing was taken as absent because of it. Try again; --verbose shows each request.';
    return new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.readFailed.code, error.message, remedy);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/connect.js



/** Asks who the key belongs to, and whether that is the organization of the target (C-a.4). */
async function connect(client, wanted, key) {
    let response;
    try {
        response = await client.read('/api/auth/me');
    }
    catch (error) {
        if (error instanceof errors/* HttpStatusError */.F9 && error.status === 404) {
            throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.otherService.code, `The base URL of target ${key.target}, ${key.baseUrl}, answers, but it is no Pipelines platform (404 for /api/auth/me).`, `Check the base URL (from ${key.baseUrlSource}); it ends before /api.`);
        }
        throw readable(error, key);
    }
    const me = (0,json/* isObject */.Gv)(response.body) ? response.body : {};
    const org = Number(me.org_id);
    if (!Number.isSafeInteger(org) ||
        typeof me.org_id === 'boolean' ||
        me.org_id === null ||
        me.org_id === '') {
        throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.otherService.code, `The platform at ${key.baseUrl} does not say which organization the API key from ${key.source} belongs to.`, `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`);
    }
    if (wanted !== null && org !== wanted)
        throw otherOrganization(org, wanted, key);
    return {
        account: { id: org, label: `org ${org}` },
        who: { email: textOf(me.email), role: textOf(me.role) },
        serverTime: serverTime(response),
        platform: new PipelinesPlatform(client, key, org),
    };
}
/** A key of somebody else's organization, or of another one of ours. */
function otherOrganization(org, wanted, key) {
    return new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.otherAccount.code, `The API key from ${key.source} belongs to organization ${org}, but target ${key.target} is organization ${wanted}.`, 'Use a key of the right organization, or correct org_id of the target.');
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: ./build/model/kind.js
var kind = __webpack_require__(72246);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/providers/pipelines/pipelines-codes.js

/** What is said of a person's own settings of the platform. */
const PIPELINES_CODES = {
    deadVariable: (0,codes/* warningCode */.kq)('PS3108', 'PIPELINES_ENV is set, but nothing reads it.'),
    sdkConfig: (0,codes/* warningCode */.kq)('PS3109', 'The SDK configuration file cannot be read, and is left out.'),
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/providers/pipelines/sdk-file.js





/** How messages call the file: by what a person typed, never by its place on this machine. */
const SDK_CONFIG_NAME = '~/.config/pipelines/config.json';
/** What messages call the file that is read here. */
function sdkFileName(env) {
    const named = env.PIPELINES_CONFIG_FILE;
    return named !== undefined && named.trim() !== '' ? 'the file of PIPELINES_CONFIG_FILE' : SDK_CONFIG_NAME;
}
/**
 * Reads the SDK's configuration file: `PIPELINES_CONFIG_FILE` (a leading `~` is the home folder), else
 * `~/.config/pipelines/config.json` (C-g). A missing file is no finding; one that cannot be read or is no
 * JSON object is a warning that shows nothing of its content. The file is never written.
 */
async function readSdkFile(options) {
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
    if (!(0,json/* isObject */.Gv)(data))
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
    return {
        ...(0,codes/* coded */.yC)(PIPELINES_CODES.sdkConfig),
        message: `${message} It is left out.`,
        remedy: 'Repair or remove the file; pipelines-sync never writes it.',
    };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/settings.js


/** How the platform is reached (C-a.1, C-g). */
const settings = {
    prefix: 'PIPELINES',
    defaultBaseUrl: 'https://api.pipelines.tech',
    baseUrlVariables: ['PIPELINES_BASE_URL', 'PIPELINES_INTERNAL_BASE_URL'],
    trusts: (url) => url.hostname.endsWith('.pipelines.tech') && url.port === '',
    headers: (key) => ({ authorization: `Bearer ${key}` }),
    dead: [
        {
            variable: 'PIPELINES_ENV',
            code: PIPELINES_CODES.deadVariable,
            message: 'PIPELINES_ENV is set, but nothing reads it: neither pipelines-sync nor the SDK since 0.1.15.',
            remedy: 'Unset it, and choose with --target or PIPELINES_BASE_URL.',
        },
    ],
    own: { nameOf: sdkFileName, read: readSdkFile },
};

;// CONCATENATED MODULE: ./build/providers/pipelines/words.js

/** What the Pipelines platform calls its own things. */
const words = {
    account: 'organization',
    app: 'the web app',
    platform: 'Pipelines',
    variables: `${settings.prefix}_`,
    things: 'prompts, criteria, evaluations, tools and experiments',
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/criteria-check.js

/** What can be wrong with a criterion. */
const CRITERION_CODES = {
    subtype: (0,codes/* errorCode */.CA)('PS2104', 'The subtype of a criterion is missing or does not belong to its type.'),
    metric: (0,codes/* warningCode */.kq)('PS2105', 'The metric of a criterion is not documented.'),
    pattern: (0,codes/* warningCode */.kq)('PS2106', 'The pattern of a criterion does not look like a regular expression.'),
    verdict: (0,codes/* warningCode */.kq)('PS2107', 'A programmatic criterion is only documented with a boolean verdict.'),
    range: (0,codes/* errorCode */.CA)('PS2108', 'The range of a verdict is not two numbers, the lower one first.'),
    label: (0,codes/* errorCode */.CA)('PS2109', 'A label belongs to no rating of the range.'),
};
const PROGRAMMATIC = ['exact_match', 'contains_keywords', 'regex_match', 'json_validity'];
const METRICS = ['answer_relevancy'];
/** Rules of C-c that depend on several fields at once. */
function checkCriterion(value, report) {
    if (!(0,model_value/* isValueObject */.xk)(value.config))
        return;
    checkSubtype(value.type, value.config, report);
    checkPattern(value.config, report);
    if ((0,model_value/* isValueObject */.xk)(value.output_schema))
        checkOutput(value.type, value.output_schema, report);
}
function checkSubtype(type, config, report) {
    const subtype = config.subtype;
    if (type === 'programmatic') {
        if (subtype === undefined || subtype === null) {
            report({
                path: ['config'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
                message: 'A programmatic criterion needs config.subtype.',
                remedy: `Add one of: ${PROGRAMMATIC.join(', ')}.`,
            });
        }
        else if (typeof subtype === 'string' && !PROGRAMMATIC.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
                message: `A programmatic criterion knows no subtype ${JSON.stringify(subtype)}.`,
                remedy: `Use one of: ${PROGRAMMATIC.join(', ')}.`,
            });
        }
    }
    else if (type === 'llm_metric') {
        if (typeof subtype !== 'string')
            return;
        if (PROGRAMMATIC.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
                message: `${subtype} is a subtype of programmatic criteria, not of llm_metric.`,
                remedy: 'Set type: programmatic, or name a metric such as answer_relevancy.',
            });
        }
        else if (!METRICS.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.metric),
                message: `The metric ${JSON.stringify(subtype)} is not documented; the platform may refuse it with 422.`,
                remedy: `Documented: ${METRICS.join(', ')}.`,
            });
        }
    }
    else if (typeof type === 'string' && subtype !== undefined && subtype !== null) {
        report({
            path: ['config', 'subtype'],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
            message: `A ${type} criterion has no subtype.`,
            remedy: 'Remove config.subtype, or correct the type.',
        });
    }
}
/** The pattern is Python's; what neither language can read is certainly wrong. */
function checkPattern(config, report) {
    if (typeof config.pattern !== 'string')
        return;
    const translated = config.pattern
        .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
        .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
        .replace(/^\(\?[aiLmsux]+\)/, '')
        .replace(/\\A/g, '^')
        .replace(/\\Z/g, '$');
    // Python-only syntax that JavaScript cannot read is no finding: only balance can be judged for it.
    if (/\(\?(?:[aiLmsux-]+:|\(|>|#)|[*+?}]\+/.test(translated))
        return;
    try {
        new RegExp(translated);
    }
    catch (error) {
        report({
            path: ['config', 'pattern'],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.pattern),
            message: `The pattern does not look like a valid regular expression (${reasonOf(error)}).`,
            remedy: 'Try it with Python: python3 -c \'import re; re.compile(r"…")\'.',
        });
    }
}
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(': ') + 2);
}
function checkOutput(type, schema, report) {
    const output = schema.type;
    if (type === 'programmatic' && typeof output === 'string' && output !== 'boolean') {
        report({
            path: ['output_schema', 'type'],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.verdict),
            message: `Programmatic criteria are only documented with a boolean verdict, not ${output}.`,
            remedy: 'Use output_schema: {type: boolean}.',
        });
    }
    if (output === 'rating' || output === 'numeric')
        checkRange(output, schema, report);
    if (output === 'rating')
        checkLabels(schema, report);
}
function checkRange(output, schema, report) {
    const { range } = schema;
    if (range === undefined)
        return;
    const numbers = Array.isArray(range) && range.length === 2 && range.every((bound) => typeof bound === 'number');
    const whole = output !== 'rating' || (numbers && range.every(Number.isInteger));
    if (numbers && whole && Number(range[0]) < Number(range[1]))
        return;
    report({
        path: ['output_schema', 'range'],
        ...(0,codes/* coded */.yC)(CRITERION_CODES.range),
        message: `The range of a ${output} verdict is two ${output === 'rating' ? 'integers' : 'numbers'}, the lower one first.`,
        remedy: 'For instance range: [1, 5].',
    });
}
function checkLabels(schema, report) {
    const { labels, range } = schema;
    if (!(0,model_value/* isValueObject */.xk)(labels))
        return;
    for (const key of Object.keys(labels)) {
        const inside = /^-?\d+$/.test(key) &&
            (!Array.isArray(range) || (Number(key) >= Number(range[0]) && Number(key) <= Number(range[1])));
        if (inside)
            continue;
        report({
            path: ['output_schema', 'labels', key],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.label),
            message: `The label ${JSON.stringify(key)} belongs to no rating of the range.`,
            remedy: 'Labels are keyed by a rating inside the range, for instance "1": Poor.',
        });
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/pages.js

/** Rows of a page; a server may cap it lower. */
const SIZE = 100;
/** More pages than this are taken for a server that never ends. */
const MOST = 1_000;
/**
 * Reads a list of discovery page by page, as far as it is needed and the platform tells it. What it does not
 * tell is no error here: nothing of a plan rests on it, and it only gives no finding.
 * @param isEnough ends the reading when the rows so far hold what is looked for
 */
function pagesOf(view, path, isEnough = () => false) {
    const rows = [];
    const seen = new Set();
    for (let page = 1; page <= MOST; page += 1) {
        const body = view.raw(path, { page, page_size: SIZE });
        const found = rowsOf(body);
        if (found === undefined)
            break;
        const fresh = found.filter((row) => !seen.has(keyOf(row)));
        for (const row of fresh)
            seen.add(keyOf(row));
        rows.push(...fresh);
        if (isEnough(rows))
            break;
        const more = moreOf(body, rows.length);
        // A page without anything new is the end of a server that counts nothing or ignores `page`, and of one that
        // promises more it shows that the promise is not kept.
        if (more === 'no' || (more === 'unsaid' && fresh.length === 0))
            return { rows, complete: true };
        if (fresh.length === 0)
            break;
    }
    return { rows, complete: false };
}
function keyOf(row) {
    return JSON.stringify((0,json/* isObject */.Gv)(row) ? (row.id ?? row) : row);
}
function rowsOf(body) {
    if (Array.isArray(body))
        return body;
    if (!(0,json/* isObject */.Gv)(body))
        return undefined;
    for (const key of ['items', 'data', 'results', 'models']) {
        const rows = body[key];
        if (Array.isArray(rows))
            return rows;
    }
    return undefined;
}
function moreOf(body, received) {
    if (!(0,json/* isObject */.Gv)(body))
        return 'unsaid';
    if (typeof body.has_more === 'boolean')
        return body.has_more ? 'yes' : 'no';
    if (body.next_page !== undefined)
        return body.next_page === null ? 'no' : 'yes';
    if (typeof body.total === 'number')
        return received < body.total ? 'yes' : 'no';
    return 'unsaid';
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/online.js


/** What only the platform can tell of an item. */
const ONLINE_CODES = {
    node: (0,codes/* errorCode */.CA)('PS4501', 'The workflow has no node of this name.'),
    field: (0,codes/* errorCode */.CA)('PS4502', 'The node has no field of this name.'),
    tool: (0,codes/* warningCode */.kq)('PS4503', 'The endpoint offers no tool of this name.'),
    model: (0,codes/* warningCode */.kq)('PS4504', 'The organization knows no model of this name.'),
};
/** What an answer says, found out once for all items that ask. */
const FIELDS = new WeakMap();
/** Node and field ids of a workflow (C-a.4), or undefined where the platform does not tell them. */
function fieldsOf(view, project, workflow) {
    const body = view.raw(`/api/projects/${project}/workflows/${workflow}/configurable-fields`);
    if (!(0,json/* isObject */.Gv)(body) || !Array.isArray(body.fields))
        return undefined;
    const known = FIELDS.get(body) ?? byNode(body.fields);
    FIELDS.set(body, known);
    return known;
}
function byNode(fields) {
    const nodes = new Map();
    for (const field of fields) {
        if (!(0,json/* isObject */.Gv)(field))
            continue;
        const node = String(field.nodeId);
        const ids = nodes.get(node) ?? new Set();
        nodes.set(node, ids.add(String(field.fieldId)));
    }
    return nodes;
}
/** The project of a workflow: bindings and ground truths know only the workflow (C-a.3). */
function projectOf(view, workflow) {
    const isIt = (row) => (0,json/* isObject */.Gv)(row) && Number(row.id) === workflow;
    const { rows } = pagesOf(view, '/api/workflows', (list) => list.some(isIt));
    const row = rows.find(isIt);
    return (0,json/* isObject */.Gv)(row) && typeof row.project_id === 'number' ? row.project_id : undefined;
}
/** Slugs of the organization's models, only when the answer is complete. */
function modelsOf(view) {
    const { rows, complete } = pagesOf(view, `/api/orgs/${view.org}/models`);
    if (!complete || rows.length === 0)
        return undefined;
    const slugs = rows.map((row) => ((0,json/* isObject */.Gv)(row) ? (row.slug ?? row.model_slug ?? row.id) : row));
    return slugs.every((slug) => typeof slug === 'string') ? new Set(slugs) : undefined;
}
/** An unknown node or field is certain to fail; it is said before anything is sent. */
function checkField(fields, node, field, places, report) {
    if (fields === undefined || typeof node !== 'string')
        return;
    const ofNode = fields.get(node);
    if (ofNode === undefined) {
        const known = [...fields.keys()].sort();
        report({
            path: places.node,
            ...(0,codes/* coded */.yC)(ONLINE_CODES.node),
            message: `The workflow has no node ${JSON.stringify(node)}.`,
            remedy: known.length === 0
                ? 'The workflow has no configurable fields.'
                : `Nodes with configurable fields: ${known.join(', ')}.`,
        });
    }
    else if (typeof field === 'string' && !ofNode.has(field)) {
        report({
            path: places.field,
            ...(0,codes/* coded */.yC)(ONLINE_CODES.field),
            message: `Node ${JSON.stringify(node)} has no field ${JSON.stringify(field)}.`,
            remedy: `Its configurable fields: ${[...ofNode].sort().join(', ')}.`,
        });
    }
}
/** For bindings and ground truths: are node and field there? */
function checkWorkflowField(value, view, report) {
    if (typeof value.workflow_id !== 'number')
        return;
    const project = projectOf(view, value.workflow_id);
    if (project === undefined)
        return;
    const fields = fieldsOf(view, project, value.workflow_id);
    checkField(fields, value.node_id, value.field_id, { node: ['node_id'], field: ['field_id'] }, report);
}
/** For bindings: does the endpoint offer the selected tools? */
function checkSelectedTools(value, view, report) {
    const { selected_tools: selected, endpoint_id: endpoint } = value;
    if (!Array.isArray(selected) || endpoint === undefined || endpoint === null)
        return;
    const tools = view.object('tool_endpoints', endpoint, 'tools')?.tools;
    if (!Array.isArray(tools) || tools.length === 0)
        return;
    const names = tools.map((tool) => ((0,json/* isObject */.Gv)(tool) ? tool.name : tool));
    for (const [index, tool] of selected.entries()) {
        if (names.includes(tool))
            continue;
        report({
            path: ['selected_tools', index],
            ...(0,codes/* coded */.yC)(ONLINE_CODES.tool),
            message: `The endpoint offers no tool ${JSON.stringify(tool)}.`,
            remedy: `It offers ${names.join(', ')}. Refresh its tools in the web app if that is out of date.`,
        });
    }
}
/** Is a model known to the organization? */
function checkModel(slug, path, view, report) {
    if (typeof slug !== 'string')
        return;
    const models = modelsOf(view);
    if (models === undefined || models.has(slug))
        return;
    report({
        path,
        ...(0,codes/* coded */.yC)(ONLINE_CODES.model),
        message: `The organization knows no model ${JSON.stringify(slug)}.`,
        remedy: `Known: ${[...models].sort().slice(0, 20).join(', ')}.`,
    });
}
/** For experiments: nodes, fields and models of every override. */
function checkOverrides(value, view, report) {
    const { project_id: project, workflow_id: workflow, payload } = value;
    if (typeof project !== 'number' || typeof workflow !== 'number' || !(0,model_value/* isValueObject */.xk)(payload))
        return;
    const variants = Array.isArray(payload.variants) ? payload.variants : [];
    const fields = fieldsOf(view, project, workflow);
    for (const [number, variant] of variants.entries()) {
        const overrides = (0,model_value/* isValueObject */.xk)(variant) && (0,model_value/* isValueObject */.xk)(variant.configOverrides) ? variant.configOverrides : {};
        for (const section of ['prompts', 'models', 'evaluations']) {
            const list = overrides[section];
            for (const [index, override] of (Array.isArray(list) ? list : []).entries()) {
                if (!(0,model_value/* isValueObject */.xk)(override))
                    continue;
                const path = ['payload', 'variants', number, 'configOverrides', section, index];
                const places = { node: [...path, 'nodeId'], field: [...path, 'fieldId'] };
                checkField(fields, override.nodeId, override.fieldId, places, report);
                if (section === 'models')
                    checkModel(override.modelSlug, [...path, 'modelSlug'], view, report);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/shared.js

/** Names share one limit all over the platform (C-b.1, C-e.3). */
const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 5000;
const PROMPT_LIMIT = 50_000;
function nameField(doc, source) {
    return { type: 'text', doc, source, required: true, minLength: 1, maxLength: NAME_LIMIT };
}
/** `description`: missing, null and "" mean the same (C-b.1). */
function descriptionField(source) {
    return {
        type: 'text',
        doc: 'What the object is for, for the people who meet it in the web app.',
        source,
        maxLength: DESCRIPTION_LIMIT,
        nullable: true,
        blank: true,
        clear: { value: null, source: 'C-h.6' },
    };
}
/** Where a library object lives; the default is the organization of the API key (C-h.9). */
const scopeFields = {
    scope_type: {
        type: 'text',
        doc: 'Who sees the object: the organization (default), one project, or one workflow. `system` objects belong to the platform and are never written.',
        source: 'C-b.1, C-h.9, C-h.25',
        role: 'immutable',
        values: ['org', 'project', 'workflow'],
    },
    org_id: {
        type: 'id',
        id: 'integer',
        doc: "The organization. May be left out: the target's is used; another one is an error.",
        source: 'C-b.1',
        role: 'immutable',
    },
    project_id: {
        type: 'id',
        id: 'integer',
        doc: 'The project, with `scope_type: project`.',
        source: 'C-b.1',
        role: 'immutable',
    },
    workflow_id: {
        type: 'id',
        id: 'integer',
        doc: 'The workflow, with `scope_type: workflow`.',
        source: 'C-b.1',
        role: 'immutable',
    },
};
/** An id for a partition's name; `?` where something else than an id is written, which is a finding. */
function idText(value) {
    return typeof value === 'number' ? String(value) : '?';
}
/** `org`, `project:22` or `workflow:10`, as `scope_type` says. */
function libraryPartition(value) {
    if (value.scope_type === 'project')
        return `project:${idText(value.project_id)}`;
    if (value.scope_type === 'workflow')
        return `workflow:${idText(value.workflow_id)}`;
    return 'org';
}
/** What an item says to live in a partition; nothing for the organization, which is the default (C-h.9). */
function libraryPlaced(partition) {
    const [scope, id] = partition.split(':');
    return scope === undefined || id === undefined ? {} : { scope_type: scope, [`${scope}_id`]: Number(id) };
}
/** `workflow_id` of objects that live in a workflow. */
function workflowPlaced(partition) {
    const { workflow } = partitionIds(partition);
    return workflow === undefined ? {} : { workflow_id: workflow };
}
/** Library objects live in the organization, a project or a workflow (C-b.1). */
const LIBRARY_LIVES = ['org', 'project', 'workflow'];
/** Rows of other scopes, of other organizations and of the platform itself are not ours (C-h.25). */
function libraryOwns(row, partition, org) {
    const ids = partitionIds(partition);
    const scope = row.scope_type ??
        (ids.project !== undefined ? 'project' : ids.workflow !== undefined ? 'workflow' : 'org');
    if (!isOf(row.org_id, org))
        return false;
    if (ids.project !== undefined)
        return scope === 'project' && isOf(row.project_id, ids.project);
    if (ids.workflow !== undefined)
        return scope === 'workflow' && isOf(row.workflow_id, ids.workflow);
    return scope === 'org' || scope === 'organization';
}
/** True where a row shows this id, as a number or as text, or shows none at all. */
function isOf(shown, id) {
    return shown === undefined || shown === null || String(shown) === String(id);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/criteria.js






/** What each type and subtype of criterion asks of `config` (C-c). */
const criterionVariants = [
    {
        when: { type: 'programmatic', 'config.subtype': 'exact_match' },
        object: 'config',
        required: [],
        allowed: ['subtype', 'case_sensitive', 'strip_whitespace'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'contains_keywords' },
        object: 'config',
        required: ['keywords'],
        allowed: ['subtype', 'keywords', 'mode', 'case_sensitive'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'regex_match' },
        object: 'config',
        required: ['pattern'],
        allowed: ['subtype', 'pattern', 'flags'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'json_validity' },
        object: 'config',
        required: [],
        allowed: ['subtype', 'schema'],
        source: 'C-c',
    },
    {
        when: { type: 'llm_judge' },
        object: 'config',
        required: ['prompt_template'],
        allowed: ['prompt_template', 'model', 'temperature'],
        source: 'C-c',
    },
    {
        when: { type: 'human_rating' },
        object: 'config',
        required: [],
        allowed: ['rubric'],
        source: 'C-c',
    },
    {
        when: { type: 'llm_metric' },
        object: 'config',
        required: ['subtype'],
        allowed: ['subtype', 'threshold'],
        source: 'C-c',
    },
];
/** Criteria: how one answer is judged (C-b.2, C-c). */
const criteria = {
    name: 'criteria',
    singular: 'criterion',
    words: words,
    doc: 'One way of judging an answer. Its type cannot change: another type means another criterion. An update also moves every evaluation that contains it to the new version.',
    source: 'C-b.2',
    after: [],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: ['type'],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    variants: criterionVariants,
    fields: {
        type: 'object',
        doc: 'One criterion.',
        source: 'C-b.2',
        fields: {
            name: nameField('The internal name, and the key by which the criterion is found again.', 'C-b.2'),
            display_label: {
                type: 'text',
                doc: 'What people see.',
                source: 'C-b.2',
                required: true,
                minLength: 1,
                maxLength: 255,
            },
            description: descriptionField('C-b.2'),
            type: {
                type: 'text',
                doc: 'Who judges: a rule, a language model, a person, or a built-in metric.',
                source: 'C-c',
                required: true,
                role: 'immutable',
                values: ['programmatic', 'llm_judge', 'human_rating', 'llm_metric'],
            },
            config: {
                type: 'object',
                doc: 'Settings of the type; which ones exist depends on `type` and `config.subtype`.',
                source: 'C-c',
                required: true,
                open: true,
                fields: {
                    subtype: {
                        type: 'text',
                        doc: 'For programmatic: exact_match, contains_keywords, regex_match, json_validity. For llm_metric: the metric, for instance answer_relevancy.',
                        source: 'C-c',
                    },
                    case_sensitive: { type: 'boolean', doc: 'Upper and lower case differ.', source: 'C-c' },
                    strip_whitespace: {
                        type: 'boolean',
                        doc: 'White space at the ends does not count.',
                        source: 'C-c',
                    },
                    keywords: {
                        type: 'list',
                        doc: 'Words to look for.',
                        source: 'C-c',
                        order: 'set',
                        minItems: 1,
                        item: { type: 'text', doc: 'One word.', source: 'C-c', minLength: 1 },
                    },
                    mode: {
                        type: 'text',
                        doc: 'One word is enough, or all must occur.',
                        source: 'C-c',
                        values: ['any', 'all'],
                    },
                    pattern: {
                        type: 'text',
                        doc: 'A regular expression in the syntax of Python.',
                        source: 'C-c',
                        minLength: 1,
                    },
                    flags: {
                        type: 'list',
                        doc: "Names of Python's `re` flags.",
                        source: 'C-c',
                        order: 'set',
                        item: {
                            type: 'text',
                            doc: 'One flag.',
                            source: 'C-c',
                            values: [
                                'IGNORECASE',
                                'I',
                                'MULTILINE',
                                'M',
                                'DOTALL',
                                'S',
                                'VERBOSE',
                                'X',
                                'ASCII',
                                'A',
                                'UNICODE',
                                'U',
                            ],
                            open: true,
                        },
                    },
                    schema: {
                        type: 'json',
                        doc: 'The JSON Schema that the answer must fit.',
                        source: 'C-c',
                        shape: 'object',
                        leaves: 'whole',
                    },
                    prompt_template: {
                        type: 'text',
                        doc: "The judge's prompt.",
                        source: 'C-c',
                        minLength: 1,
                        maxLength: PROMPT_LIMIT,
                        long: true,
                    },
                    model: {
                        type: 'text',
                        doc: "Slug of the judge's model; left out, the node's model judges.",
                        source: 'C-c',
                    },
                    temperature: {
                        type: 'number',
                        doc: 'From 0 to 2. The platform clamps other values, so they are refused here.',
                        source: 'C-c, C-h.27',
                        minimum: 0,
                        maximum: 2,
                        adjusted: { says: 'rounded to steps of 0.01', allows: isNearestHundredth },
                    },
                    rubric: {
                        type: 'text',
                        doc: 'What the ratings mean, for the people who rate.',
                        source: 'C-c',
                        long: true,
                    },
                    threshold: { type: 'number', doc: 'From which value the metric passes.', source: 'C-c' },
                },
            },
            output_schema: {
                type: 'json',
                doc: 'The shape of the verdict: boolean, rating, numeric or categorical.',
                source: 'C-c, C-h.10',
                required: true,
                shape: 'object',
                leaves: 'members',
                fields: {
                    type: {
                        type: 'text',
                        doc: 'Kind of verdict.',
                        source: 'C-c',
                        required: true,
                        values: ['boolean', 'rating', 'numeric', 'categorical'],
                    },
                    range: {
                        type: 'list',
                        doc: 'Lowest and highest value.',
                        source: 'C-c',
                        order: 'ordered',
                        item: { type: 'number', doc: 'A bound.', source: 'C-c' },
                    },
                    labels: {
                        type: 'json',
                        doc: 'Texts for ratings, keyed by the rating.',
                        source: 'C-c',
                        leaves: 'whole',
                    },
                },
            },
            ...scopeFields,
        },
    },
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    idempotency: createPlace('criteria'),
    owns: libraryOwns,
    online: (value, view, report) => {
        if ((0,model_value/* isValueObject */.xk)(value.config))
            checkModel(value.config.model, ['config', 'model'], view, report);
    },
    codes: Object.values(CRITERION_CODES),
    onlineCodes: [ONLINE_CODES.model],
    check: checkCriterion,
};
/** Exactly between two steps, either is the nearest one. */
function isNearestHundredth(sent, stored) {
    if (typeof sent !== 'number' || typeof stored !== 'number')
        return false;
    return Number(stored.toFixed(2)) === stored && Math.abs(sent - stored) <= 0.005 + 1e-9;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/evaluations.js




/** What can be wrong with an evaluation. */
const CODES = {
    noDescription: (0,codes/* warningCode */.kq)('PS2301', 'An evaluation has no description.'),
};
/** Evaluations: bundles of criteria (C-b.3). */
const evaluations = {
    name: 'evaluations',
    singular: 'evaluation',
    words: words,
    doc: 'A set of criteria that are judged together. It follows new versions of its criteria by itself.',
    source: 'C-b.3',
    after: ['criteria'],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: [],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One evaluation.',
        source: 'C-b.3',
        fields: {
            name: nameField('The name, and the key by which the evaluation is found again.', 'C-b.3'),
            description: descriptionField('C-b.3'),
            criteria: {
                type: 'list',
                doc: 'The criteria, at least one. Order does not count; versions are chosen by the platform.',
                source: 'C-b.3',
                required: true,
                order: 'set',
                minItems: 1,
                key: 'criterion_id',
                read: readMembers,
                item: {
                    type: 'object',
                    doc: 'One member.',
                    source: 'C-b.3',
                    fields: {
                        criterion_id: {
                            type: 'id',
                            id: 'integer',
                            kind: 'criteria',
                            onUpdate: 'moves',
                            doc: 'The criterion: an id, or {$ref: "criteria/Name"}.',
                            source: 'C-b.3',
                            required: true,
                        },
                    },
                },
            },
            ...scopeFields,
        },
    },
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    idempotency: createPlace('evaluations'),
    owns: libraryOwns,
    codes: Object.values(CODES),
    check(value, report) {
        if (value.description !== undefined && value.description !== '' && value.description !== null)
            return;
        report({
            path: [],
            ...(0,codes/* coded */.yC)(CODES.noDescription),
            message: 'The documentation says that an evaluation needs a description.',
            remedy: 'Add a description.',
        });
    },
};
/** Members come back as `{criterion_id}` or as whole criteria with `id` and a pinned version (C-b.3). */
function readMembers(members) {
    if (!Array.isArray(members))
        return members;
    return members.map((member) => {
        if (typeof member === 'number')
            return { criterion_id: member };
        if (!(0,json/* isObject */.Gv)(member))
            return member;
        return { criterion_id: (member.criterion_id ?? member.id ?? null) };
    });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/experiments.js




function place(fields, doc) {
    return {
        type: 'object',
        doc,
        source: 'C-b.7',
        open: true,
        fields: {
            nodeId: {
                type: 'text',
                doc: 'The node, as configurable-fields names it.',
                source: 'C-b.7',
                required: true,
            },
            ...fields,
        },
    };
}
const fieldId = {
    fieldId: { type: 'text', doc: 'The field inside the node.', source: 'C-b.7', required: true },
};
/** Experiments: launched once, they can be neither listed, nor changed, nor deleted (C-b.7). */
const experiments = {
    name: 'experiments',
    singular: 'experiment',
    words: words,
    doc: 'Runs copies of a workflow with other prompts, models or evaluations. Every launch costs money and cannot be undone, so it happens at most once.',
    source: 'C-b.7',
    after: ['prompts', 'criteria', 'evaluations', 'tool_endpoints', 'tool_bindings', 'tool_ground_truths'],
    key: ['project_id', 'workflow_id', 'name'],
    scoped: false,
    idType: 'string',
    lifecycle: 'launch',
    launch: {
        // C-a.4
        ended: ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'],
        failed: ['failed', 'cancelled', 'partially_cancelled'],
        traces: 'copies of the workflow',
        // C-h.20
        repeatable: { ms: 24 * 60 * 60 * 1000, words: 'a day' },
    },
    renames: false,
    unique: false,
    replaceOn: [],
    versioned: false,
    idsUniqueIn: 'partition',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One experiment.',
        source: 'C-b.7',
        fields: {
            name: {
                type: 'text',
                doc: 'Names the experiment here and in its Idempotency-Key; it is never sent.',
                source: 'C-b.7, C-d.3',
                role: 'route',
                maxLength: 255,
            },
            project_id: {
                type: 'id',
                id: 'integer',
                doc: 'The project.',
                source: 'C-d.1',
                role: 'route',
                required: true,
            },
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow.',
                source: 'C-d.1',
                role: 'route',
                required: true,
            },
            payload: {
                type: 'object',
                doc: 'The body of the launch, in camelCase.',
                source: 'C-b.7',
                required: true,
                open: true,
                fields: {
                    count: { type: 'integer', doc: 'Tasks per variant.', source: 'C-b.7', minimum: 0 },
                    variants: {
                        type: 'list',
                        doc: 'The copies of the workflow.',
                        source: 'C-b.7',
                        order: 'ordered',
                        key: 'name',
                        item: {
                            type: 'object',
                            doc: 'One copy.',
                            source: 'C-b.7',
                            open: true,
                            fields: {
                                name: { type: 'text', doc: 'Its name.', source: 'C-b.7', required: true, minLength: 1 },
                                configOverrides: {
                                    type: 'object',
                                    doc: 'What is different in this copy; {} is a plain copy.',
                                    source: 'C-b.7',
                                    open: true,
                                    fields: {
                                        prompts: {
                                            type: 'list',
                                            doc: 'Other prompts.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                ...fieldId,
                                                promptId: {
                                                    type: 'id',
                                                    id: 'integer',
                                                    kind: 'prompts',
                                                    onUpdate: 'pinned',
                                                    doc: 'The prompt: an id, or {$ref: "prompts/Name"}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                                version: {
                                                    type: 'version',
                                                    of: 'promptId',
                                                    doc: 'The pinned version: a number, or {$ref: "prompts/Name", version: latest}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One prompt swap.'),
                                        },
                                        models: {
                                            type: 'list',
                                            doc: 'Other models.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                modelSlug: {
                                                    type: 'text',
                                                    doc: 'Slug of the model.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One model swap.'),
                                        },
                                        evaluations: {
                                            type: 'list',
                                            doc: 'Other evaluations.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                ...fieldId,
                                                evaluationId: {
                                                    type: 'id',
                                                    id: 'integer',
                                                    kind: 'evaluations',
                                                    onUpdate: 'pinned',
                                                    doc: 'The evaluation: an id, or {$ref: "evaluations/Name"}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                                version: {
                                                    type: 'version',
                                                    of: 'evaluationId',
                                                    doc: 'The pinned version: a number, or {$ref: "evaluations/Name", version: latest}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One evaluation swap.'),
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    // They cannot be listed, so nothing of them is ever found (C-b.7).
    lives: [],
    placed: (partition) => {
        const { project, workflow } = partitionIds(partition);
        return project === undefined || workflow === undefined
            ? {}
            : { project_id: project, workflow_id: workflow };
    },
    partition: (value) => `project:${idText(value.project_id)}/workflow:${idText(value.workflow_id)}`,
    idempotency: createPlace('experiments'),
    owns: () => true,
    body: (value) => value.payload,
    online: checkOverrides,
    onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field, ONLINE_CODES.model],
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/prompts.js




/** What can be wrong with a prompt. */
const prompts_CODES = {
    assistant: (0,codes/* warningCode */.kq)('PS2201', 'A prompt has the role assistant, which the documentation does not know.'),
    unusedPlaceholder: (0,codes/* warningCode */.kq)('PS2202', 'A prompt lists a placeholder that its text does not use.'),
};
/** Prompts of the library (C-b.1). */
const prompts = {
    name: 'prompts',
    singular: 'prompt',
    words: words,
    doc: 'A prompt of the library. Every change of it makes a new version; workflows and experiments stay on the version that they pin.',
    source: 'C-b.1',
    after: [],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: [],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One prompt.',
        source: 'C-b.1',
        fields: {
            name: nameField('The name, and the key by which the prompt is found again.', 'C-b.1'),
            description: descriptionField('C-b.1'),
            prompt_text: {
                type: 'text',
                doc: 'The text, in Markdown; `{{name}}` marks a placeholder. Line ends CRLF and LF are equal.',
                source: 'C-b.1',
                required: true,
                maxLength: PROMPT_LIMIT,
                long: true,
            },
            prompt_placeholders: {
                type: 'list',
                doc: 'The placeholders of the text. The platform finds them itself; written, they are managed.',
                source: 'C-b.1, C-h.8',
                role: 'derived',
                nullable: true,
                blank: true,
                order: 'set',
                key: 'name',
                adjusted: { says: 'the names that it finds in the text', allows: areFound },
                item: {
                    type: 'object',
                    doc: 'One placeholder.',
                    source: 'C-d.6',
                    fields: { name: { type: 'text', doc: 'Its name.', source: 'C-d.6', required: true } },
                },
            },
            role: {
                type: 'text',
                doc: 'The role of the message.',
                source: 'C-b.1',
                values: ['user', 'system', 'assistant'],
            },
            ...scopeFields,
        },
    },
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    idempotency: createPlace('prompts'),
    owns: libraryOwns,
    codes: Object.values(prompts_CODES),
    check: checkPrompt,
};
function checkPrompt(value, report) {
    if (value.role === 'assistant') {
        report({
            path: ['role'],
            ...(0,codes/* coded */.yC)(prompts_CODES.assistant),
            message: 'The documentation knows the roles user and system only; the SDK also lists assistant.',
            remedy: 'Use user or system unless you know that your organization accepts assistant.',
        });
    }
    const text = value.prompt_text;
    if (typeof text !== 'string' || !Array.isArray(value.prompt_placeholders))
        return;
    const used = namesIn(text);
    value.prompt_placeholders.forEach((placeholder, index) => {
        const name = (0,model_value/* isValueObject */.xk)(placeholder) ? placeholder.name : undefined;
        if (typeof name !== 'string' || used.has(name))
            return;
        report({
            path: ['prompt_placeholders', index, 'name'],
            ...(0,codes/* coded */.yC)(prompts_CODES.unusedPlaceholder),
            message: `The text has no placeholder {{${name}}}.`,
            remedy: 'Remove it from prompt_placeholders, or leave the field out: the platform finds placeholders itself.',
        });
    });
}
function namesIn(text) {
    return new Set([...text.matchAll(/\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu)].map((match) => match[1] ?? ''));
}
/** Placeholders that are exactly those of the stored text, whatever was sent (C-h.8). */
function areFound(_sent, stored, around) {
    const text = around.prompt_text;
    if (typeof text !== 'string' || (stored !== null && !Array.isArray(stored)))
        return false;
    const names = (stored ?? []).map((one) => ((0,json/* isObject */.Gv)(one) ? one.name : one));
    // What counts as a name is the platform's affair; the names that are certain must be there.
    const all = new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/gu)].map((match) => match[1]));
    const areThere = names.every((name) => typeof name === 'string' && all.has(name));
    return areThere && [...namesIn(text)].every((name) => names.includes(name));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-bindings.js





/** What can be wrong with a tool binding. */
const tool_bindings_CODES = {
    noTool: (0,codes/* warningCode */.kq)('PS2501', 'A tool binding has an empty selected_tools.'),
};
/** Tool bindings: an endpoint at a field of a workflow (C-b.5). */
const toolBindings = {
    name: 'tool_bindings',
    singular: 'tool binding',
    words: words,
    doc: 'Gives the model of one workflow field the tools of one endpoint. Workflow, node, field and endpoint are its identity and cannot change.',
    source: 'C-b.5',
    after: ['tool_endpoints'],
    key: ['workflow_id', 'node_id', 'field_id', 'endpoint_id'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: false,
    unique: true,
    replaceOn: ['endpoint_id'],
    versioned: false,
    idsUniqueIn: 'partition',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One tool binding.',
        source: 'C-b.5',
        fields: {
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow. It chooses the route and never enters a body.',
                source: 'C-b.5, C-d.2',
                role: 'route',
                required: true,
            },
            node_id: {
                type: 'text',
                doc: 'The node, as configurable-fields names it.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
                minLength: 1,
            },
            field_id: {
                type: 'text',
                doc: 'The field; it must be an answer of a language model.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
                minLength: 1,
            },
            endpoint_id: {
                type: 'id',
                id: 'string',
                kind: 'tool_endpoints',
                doc: 'The endpoint: its id, or {$ref: "tool_endpoints/Name"}.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
            },
            selected_tools: {
                type: 'list',
                doc: 'Names of the tools that may be called. Left out or null: all, future ones too.',
                source: 'C-b.5, C-h.11',
                nullable: true,
                order: 'set',
                item: { type: 'text', doc: 'One tool.', source: 'C-b.5', minLength: 1 },
            },
            max_tool_rounds: {
                type: 'integer',
                doc: 'How often the model may call tools before it must answer.',
                source: 'C-b.5',
                minimum: 0,
            },
        },
    },
    lives: ['workflow'],
    partition: (value) => `workflow:${idText(value.workflow_id)}`,
    placed: workflowPlaced,
    idempotency: createPlace('tool_bindings'),
    owns: () => true,
    online(value, view, report) {
        checkWorkflowField(value, view, report);
        checkSelectedTools(value, view, report);
    },
    onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field, ONLINE_CODES.tool],
    codes: Object.values(tool_bindings_CODES),
    check(value, report) {
        if (!Array.isArray(value.selected_tools) || value.selected_tools.length > 0)
            return;
        report({
            path: ['selected_tools'],
            ...(0,codes/* coded */.yC)(tool_bindings_CODES.noTool),
            message: 'An empty selected_tools is not documented: it may mean no tool or all tools.',
            remedy: 'Name the tools, or leave the field out for all.',
        });
    },
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-endpoints.js




/** What can be wrong with a tool endpoint. */
const tool_endpoints_CODES = {
    noUrl: (0,codes/* errorCode */.CA)('PS2401', 'An MCP server has no url.'),
    noCode: (0,codes/* errorCode */.CA)('PS2402', 'A code endpoint has no code_config.'),
    credentials: (0,codes/* errorCode */.CA)('PS2403', 'The url of an endpoint holds a user name and a password.'),
};
/** Tool endpoints of the organization, "MCP Servers" in the web app (C-b.4). */
const toolEndpoints = {
    name: 'tool_endpoints',
    singular: 'tool endpoint',
    words: words,
    doc: 'A source of tools: an MCP server, an HTTP API, a mock or a code tool set. The name is unique in the organization.',
    source: 'C-b.4',
    after: [],
    key: ['name'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: true,
    unique: true,
    replaceOn: ['endpoint_type'],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One tool endpoint.',
        source: 'C-b.4',
        open: true,
        fields: {
            org_id: {
                type: 'id',
                id: 'integer',
                doc: "The organization. May be left out: the target's is used. It chooses the route and is never in a body.",
                source: 'C-b.4, C-d.2',
                role: 'route',
            },
            name: nameField('The name, unique in the organization.', 'C-b.4'),
            description: descriptionField('C-b.4'),
            endpoint_type: {
                type: 'text',
                doc: 'Kind of endpoint. mcp_server and code are known; other words are passed through.',
                source: 'C-b.4, C-h.15',
                role: 'immutable',
                values: ['mcp_server', 'code'],
                open: true,
            },
            url: { type: 'text', doc: 'Where the server is.', source: 'C-b.4', format: 'uri', nullable: true },
            auth_type: {
                type: 'text',
                doc: 'How the platform authenticates itself to the server. none is known; api_key, bearer and oauth2 are assumed; other words are passed through.',
                source: 'C-b.4, C-h.14',
                values: ['none', 'api_key', 'bearer', 'oauth2'],
                open: true,
            },
            auth_config: {
                type: 'json',
                doc: 'Credentials. Write-only: never read back, never shown. Put secrets in as {$env: NAME}.',
                source: 'C-b.4, C-h.16',
                role: 'secret',
                shape: 'object',
                leaves: 'members',
            },
            code_config: {
                type: 'object',
                doc: 'For endpoint_type code: the tools themselves.',
                source: 'C-b.4',
                nullable: true,
                open: true,
                fields: {
                    tools: {
                        type: 'map',
                        doc: 'Tools by name.',
                        source: 'C-b.4',
                        value: {
                            type: 'object',
                            doc: 'One tool.',
                            source: 'C-b.4',
                            open: true,
                            fields: {
                                description: {
                                    type: 'text',
                                    doc: 'What the model reads.',
                                    source: 'C-b.4',
                                    maxLength: 500,
                                    blank: true,
                                },
                                source_code: {
                                    type: 'text',
                                    doc: 'The code, Python.',
                                    source: 'C-b.4',
                                    long: true,
                                    extension: 'py',
                                },
                                timeout_seconds: {
                                    type: 'number',
                                    doc: 'Time limit of one call; 30 when left out.',
                                    source: 'C-b.4',
                                    minimum: 0,
                                    adjusted: { says: 'clamped to a maximum that is not documented', allows: isLowered },
                                },
                                env_vars: {
                                    type: 'list',
                                    doc: "Names of the organization's credentials that the code may read.",
                                    source: 'C-b.4',
                                    order: 'set',
                                    blank: true,
                                    item: { type: 'text', doc: 'One name.', source: 'C-b.4' },
                                },
                                input_schema: {
                                    type: 'json',
                                    doc: "JSON Schema of the tool's input.",
                                    source: 'C-b.4',
                                    shape: 'object',
                                    leaves: 'whole',
                                },
                            },
                        },
                    },
                    requirements: {
                        type: 'list',
                        doc: 'Python packages, plain specifiers.',
                        source: 'C-b.4',
                        order: 'set',
                        blank: true,
                        item: { type: 'text', doc: 'One package.', source: 'C-b.4' },
                    },
                },
            },
        },
    },
    lives: ['org'],
    partition: () => 'org',
    placed: () => ({}),
    idempotency: createPlace('tool_endpoints'),
    owns: (row, _partition, org) => isOf(row.org_id, org),
    uses: {
        ask: (id, org) => `${objectRoute('tool_endpoints', 'org', org, id)}/binding-count`,
        count: bindingCount,
    },
    codes: Object.values(tool_endpoints_CODES),
    check: checkEndpoint,
};
/** How many bindings use an endpoint; the key is not documented (C-a.2, C-h.13). */
function bindingCount(body) {
    const count = (0,json/* isObject */.Gv)(body) ? (body.count ?? body.binding_count ?? body.total) : body;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
function checkEndpoint(value, report) {
    if (value.endpoint_type === 'mcp_server' &&
        (value.url === undefined || value.url === null || value.url === '')) {
        report({
            path: [],
            ...(0,codes/* coded */.yC)(tool_endpoints_CODES.noUrl),
            message: 'An MCP server needs a url.',
            remedy: 'Add url: https://…/mcp.',
        });
    }
    if (value.endpoint_type === 'code' && !(0,model_value/* isValueObject */.xk)(value.code_config)) {
        report({
            path: [],
            ...(0,codes/* coded */.yC)(tool_endpoints_CODES.noCode),
            message: 'A code endpoint needs a code_config with its tools.',
            remedy: 'Add code_config: {tools: {…}}.',
        });
    }
    if (typeof value.url === 'string' && hasCredentials(value.url)) {
        report({
            path: ['url'],
            ...(0,codes/* coded */.yC)(tool_endpoints_CODES.credentials),
            message: 'The url holds a user name and a password, which every plan would show.',
            remedy: 'Put credentials into auth_config as {$env: NAME}.',
        });
    }
}
/** A maximum only ever makes a limit smaller, and never nothing of it. */
function isLowered(sent, stored) {
    return typeof sent === 'number' && typeof stored === 'number' && stored > 0 && stored < sent;
}
/** True where a part right behind `//` has a `:` and somewhere after it an `@`. */
function hasCredentials(url) {
    return url
        .split('/')
        .some((part, index, parts) => index > 1 &&
        parts[index - 1] === '' &&
        part.includes(':') &&
        part.lastIndexOf('@') > part.indexOf(':'));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-ground-truths.js





/** What can be wrong with a tool ground truth. */
const tool_ground_truths_CODES = {
    bothWays: (0,codes/* errorCode */.CA)('PS2601', 'A tool is both expected and excluded.'),
};
/**
 * Tool ground truths: which tools a field should and should not call (C-b.6). Lists of tools are in
 * use as `{name}` and as bare names; both are read, `{name}` is written (C-b.6).
 */
const toolGroundTruths = {
    name: 'tool_ground_truths',
    singular: 'tool ground truth',
    words: words,
    doc: 'Which tools should, and which should not, be called for one workflow field. One per field.',
    source: 'C-b.6, C-h.28',
    after: [],
    key: ['workflow_id', 'node_id', 'field_id'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: false,
    unique: false,
    replaceOn: [],
    versioned: false,
    idsUniqueIn: 'partition',
    readable: false,
    fields: {
        type: 'object',
        doc: 'One tool ground truth.',
        source: 'C-b.6',
        fields: {
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow. It chooses the route and never enters a body.',
                source: 'C-b.6, C-d.2',
                role: 'route',
                required: true,
            },
            node_id: { type: 'text', doc: 'The node.', source: 'C-b.6', required: true, minLength: 1 },
            field_id: { type: 'text', doc: 'The field.', source: 'C-b.6', required: true, minLength: 1 },
            expected_tools: {
                type: 'list',
                doc: 'Tools that should be called; the order counts when ordering_matters is true.',
                source: 'C-b.6',
                blank: true,
                order: { orderedWhen: 'ordering_matters' },
                item: {
                    type: 'object',
                    doc: 'One expected call; a bare text is the name of the tool.',
                    shorthand: 'name',
                    source: 'C-b.6',
                    fields: {
                        name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 },
                        input_parameters: {
                            type: 'json',
                            doc: 'Expected arguments.',
                            source: 'C-b.6',
                            shape: 'object',
                            leaves: 'whole',
                            nullable: true,
                            blank: true,
                        },
                    },
                },
            },
            excluded_tools: {
                type: 'list',
                doc: 'Tools that must not be called.',
                source: 'C-b.6',
                blank: true,
                order: 'set',
                key: 'name',
                item: {
                    type: 'object',
                    doc: 'One tool; a bare text is its name.',
                    shorthand: 'name',
                    source: 'C-b.6',
                    fields: { name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 } },
                },
            },
            ordering_matters: { type: 'boolean', doc: 'The order of the calls counts.', source: 'C-b.6' },
            source: {
                type: 'text',
                doc: 'Where the expectation comes from.',
                source: 'C-b.6',
                values: ['manual'],
                open: true,
            },
            confidence: {
                type: 'number',
                doc: 'How sure the expectation is, from 0 to 1.',
                source: 'C-b.6',
                minimum: 0,
                maximum: 1,
            },
        },
    },
    lives: ['workflow'],
    partition: (value) => `workflow:${idText(value.workflow_id)}`,
    placed: workflowPlaced,
    idempotency: createPlace('tool_ground_truths'),
    owns: () => true,
    narrow: (value) => ({ node_id: String(value.node_id), field_id: String(value.field_id) }),
    online: checkWorkflowField,
    onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field],
    codes: Object.values(tool_ground_truths_CODES),
    check(value, report) {
        const excluded = new Set(tool_ground_truths_namesIn(value.excluded_tools));
        for (const [index, name] of tool_ground_truths_namesIn(value.expected_tools).entries()) {
            if (!excluded.has(name))
                continue;
            report({
                path: ['expected_tools', index, 'name'],
                ...(0,codes/* coded */.yC)(tool_ground_truths_CODES.bothWays),
                message: `The tool ${JSON.stringify(name)} is both expected and excluded.`,
                remedy: 'Remove it from one of the two lists.',
            });
        }
    },
};
function tool_ground_truths_namesIn(list) {
    if (!Array.isArray(list))
        return [];
    return list.map((tool) => ((0,model_value/* isValueObject */.xk)(tool) ? String(tool.name) : String(tool)));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/index.js








/** The seven kinds of the Pipelines platform, in the order in which they are created (C-d.2). */
const kinds = new kind/* Kinds */.EJ([prompts, criteria, evaluations, toolEndpoints, toolBindings, toolGroundTruths, experiments], 
// C-a.4
{ project: '/api/projects', workflow: '/api/workflows' });

;// CONCATENATED MODULE: ./build/providers/pipelines/starter.js

/** What `init` writes for the Pipelines platform: a configuration with its usual settings, and a first bundle. */
const starter = {
    exampleKey: 'pk_live_…',
    configuration,
    bundles: (options) => ({
        'pipelines/prompts.yaml': bundle(options),
        'pipelines/texts/concise-rome.md': TEXT,
    }),
};
function configuration({ org, namespace, schemas }) {
    const line = org === null
        ? '    # org_id: 2      # put the number of your organization here; until then the key decides'
        : `    org_id: ${org}   # a key of another organization is refused`;
    return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# What every setting means: docs/configuration.md of pipelines-sync, or your editor's help.
version: 1

# Name of the ledger. It stays the same when the repository is renamed, forked or gets another remote.
namespace: ${JSON.stringify(namespace)}

# Files with ${words.things}. A pattern without a match is an error.
bundles: ["pipelines/**/*.{yaml,yml,json}"]

targets:
  # One organization on one platform. The API key is never in a file: set PIPELINES_API_KEY_PRODUCTION,
  # or PIPELINES_API_KEY where there is one key only.
  production:
    # base_url: https://api.pipelines.tech   # where nothing is written, and PIPELINES_BASE_URL is not set
${line}
    on_drift: hold   # edits in the web app: hold, overwrite, keep
    # vars: { italy_workflow: 3086 }   # {$var: italy_workflow} in a bundle; each target has its own values
    # secrets: [DOCS_TOKEN]            # environment variables that {$env: DOCS_TOKEN} may name
    # protect: ["prompts/*"]           # never deleted, replaced, taken over or renamed
`;
}
function bundle({ schemas }) {
    return `# yaml-language-server: $schema=../${schemas}/bundle.v1.schema.json
artifact_type: pipelines.artifact.bundle.v1
name: starter
description: The first prompts in git

prompts:
  - name: Concise Rome Prompt
    description: Short itinerary
    # A long text is best kept in a file of its own; the path is relative to this file.
    prompt_text: { $file: texts/concise-rome.md }
    role: user

  - name: Tone of voice
    description: Put before every itinerary
    prompt_text: Write in a warm, plain voice. Never promise what you cannot know.
    role: system
`;
}
const TEXT = `Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- End with the two things that must be booked ahead.
`;

;// CONCATENATED MODULE: ./build/providers/pipelines/index.js






/** The Pipelines platform: what a target is on that names no provider. */
const pipelines = {
    name: 'pipelines',
    title: 'Pipelines',
    words: words,
    settings: settings,
    kinds: kinds,
    starter: starter,
    codes: PIPELINES_CODES,
    connect: connect,
    otherAccount: otherOrganization,
};


/***/ }),

/***/ 19911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ platformWords)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13621);

/** What the platform is called in sentences. */
function platformWords() {
    return _providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROVIDER */ .Gr.words;
}


/***/ })

};
