export const id = 691;
export const ids = [691];
export const modules = {

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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);

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
    io.err(`error PS9080  The output could not be written (${lost.reason}).\n`);
    io.err(exitCode === 4
        ? `  Something was changed and is not reported here. Look at it:\n${[(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pasted */ .yw)('plan'), (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pasted */ .yw)('history')].map((command) => `    ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLine */ .D2)({ command }, io.typing)}\n`).join('')}`
        : '  Make room, or write to another place, and run the command again.\n');
    return exitCode === 4 ? 4 : 1;
}


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
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
// EXTERNAL MODULE: ./build/http/redact.js + 1 modules
var redact = __webpack_require__(17915);
;// CONCATENATED MODULE: ./build/http/concealer.js

/** The last net (design §7): known secrets are replaced in every outgoing text. */
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/run/open/process-clock.js

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

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
;// CONCATENATED MODULE: ./build/cli/program-options.js

/** Options of every command that looks at a target. */
function target(command) {
    return command
        .option('--config <file>', 'the configuration; default: pipelines-sync.yaml, found upwards')
        .option('--target <name>', 'the target; default: default_target')
        .option('--base-url <url>', "another platform than the target's")
        .option('--api-key <key>', 'the API key; the environment is the better place for it')
        .option('--org <id>', "another organization than the target's")
        .option('--json', 'results as JSON')
        .option('--quiet', 'only results')
        .option('--verbose', 'each request, and stacks of errors');
}
/** The bundles that a command may be given by name. */
function files(command) {
    return command.argument('[files...]', 'bundles; default: those of the configuration');
}
/** Options that decide what a plan holds. */
function deciding(command) {
    return command
        .option('--only <pattern>', 'only resources that fit; nothing is removed', collect)
        .addOption(new esm/* Option */.c$('--on-drift <policy>', 'what becomes of edits in the web app').choices([
        'hold',
        'overwrite',
        'keep',
    ]))
        .option('--take-over [pattern]', 'overwrite live objects that were made elsewhere; a pattern also rewrites secrets', optionalPattern)
        .option('--launch <pattern>', 'launch experiments that are held', collect)
        .option('--allow-deletes <n>', "so many deletes and replaces, whatever the target's limits say", number)
        .option('--allow-empty', 'the files may hold nothing at all any more');
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
    throw new esm/* InvalidArgumentError */.Di('Write a whole number from 0 up.');
}
function port(value) {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0 && number <= 65_535)
        return number;
    throw new esm/* InvalidArgumentError */.Di('A port is a number from 0 to 65535.');
}

;// CONCATENATED MODULE: ./build/cli/commands/ledger/program-ledger.js


/** What was applied: compared with the platform, listed, undone, repaired. */
function addLedgerCommands({ io, done, command }) {
    target(command('drift', 'Compare the platform with what was applied last. Only reads.'))
        .option('--only <pattern>', 'only resources that fit', collect)
        .addOption(new esm/* Option */.c$('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(326), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(544), __webpack_require__.e(53), __webpack_require__.e(799), __webpack_require__.e(945), __webpack_require__.e(841), __webpack_require__.e(85)]).then(__webpack_require__.bind(__webpack_require__, 18959))).drift(flags, io)));
    target(command('history', 'What was applied when; what one apply changed; what differs between two.'))
        .argument('[revision]', 'a number, latest, or latest~2: what that apply changed')
        .argument('[other]', 'what differs from the first one to this')
        .option('--limit <n>', 'how many are listed; default: 20')
        .action(async (one, other, flags) => {
        const names = [one, other].filter((name) => name !== undefined);
        done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(326), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(945), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 89859))).history(names, flags, io));
    });
    target(command('rollback', 'Go back to what an earlier apply had applied, and say how the files follow.'))
        .requiredOption('--to <revision>', 'a number of the history, latest, or latest~1')
        .option('--prune', 'also delete what was made from here since then')
        .option('--dry-run', 'only show what would be done')
        .option('--only <pattern>', 'only resources that fit; nothing is removed', collect)
        .addOption(new esm/* Option */.c$('--on-drift <policy>', 'what becomes of edits in the web app').choices([
        'hold',
        'overwrite',
    ]))
        .option('--take-over [pattern]', 'overwrite live objects that were made elsewhere; a pattern names which', optionalPattern)
        .option('--allow-deletes <n>', "so many deletes and replaces, whatever the target's limits say", number)
        .option('--allow-empty', 'with --prune: the revision may have held nothing at all')
        .option('--yes', 'do not ask')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(326), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(544), __webpack_require__.e(53), __webpack_require__.e(799), __webpack_require__.e(945), __webpack_require__.e(841), __webpack_require__.e(227), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 43286))).rollback(flags, io)));
    const ledger = command('ledger', 'Look at what is recorded of a target, and repair it.');
    const writing = (made) => target(made).option('--yes', 'do not ask');
    target(ledger.command('show').description('What is recorded; secrets by name alone.'))
        .argument('[pattern]', 'an address or a pattern')
        .action(async (pattern, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(326), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(945), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 31007))).ledgerShow(pattern, flags, io)));
    writing(ledger.command('forget').description('Drop entries: the next plan judges anew.'))
        .argument('<pattern>', 'an address or a pattern')
        .action(async (pattern, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 59406))).ledgerForget(pattern, flags, io)));
    writing(ledger.command('move').description('Give an entry another address.'))
        .argument('<old>', 'the address that the ledger knows')
        .argument('<new>', 'the address that it gets')
        .action(async (from, to, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 59406))).ledgerMove(from, to, flags, io)));
    writing(ledger.command('set').description('Correct what is recorded; nothing is sent.'))
        .argument('<pattern>', 'an address; with --origin, --protect and --rolled-back also a pattern')
        .option('--id <id>', 'the object that the entry stands for; it is looked up')
        .addOption(new esm/* Option */.c$('--origin <origin>', 'who made it').choices(['created', 'adopted']))
        .addOption(new esm/* Option */.c$('--protect <on|off>', 'protection, until an apply records another').choices(['on', 'off']))
        .addOption(new esm/* Option */.c$('--rolled-back <off>', 'let the files undo a rollback').choices(['off']))
        .action(async (pattern, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(544), __webpack_require__.e(53), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 98238))).ledgerSet(pattern, flags, io)));
    writing(ledger.command('rebind').description('Bind it to the present organization, URL and configuration.'))
        .option('--from <namespace>', 'take over the ledger of another namespace')
        .option('--from-target <name>', 'take over the ledger of a target that has another name now')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 17897))).ledgerRebind(flags, io)));
    writing(ledger.command('push').description('Push what an apply could not push.')).action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 17897))).ledgerPush(flags, io)));
    writing(ledger.command('unlock').description('Take the lock of a run that does not go on.'))
        .option('--force', 'also from a process that runs on this machine; does not ask')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 17897))).ledgerUnlock(flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/program-doctor.js

/** Looking after an installation. */
function addDoctorCommand({ io, done, command }) {
    target(files(command('doctor', 'Look at everything that plan and apply need; say what is wrong and what to do.'))).action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(752), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(842), __webpack_require__.e(103), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 37249))).doctor(names, flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/program-format.js

/** The layout of bundles. */
function addFormatCommand({ io, done, command }) {
    files(command('fmt', 'Bring bundles into the canonical layout; comments stay.'))
        .option('--check', 'write nothing, list what would change; exit 1 when there is any')
        .option('--config <file>', 'the configuration; default: pipelines-sync.yaml, found upwards')
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(428), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 70365))).fmt(names, flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/program-pull.js

/** From the platform to files. */
function addPullCommand({ io, done, command }) {
    target(command('pull', 'Bring live values into the files. To the platform it only reads.'))
        .option('--all', 'everything that is live, also what no file holds yet')
        .option('--only <pattern>', 'what fits, also what no file holds yet', collect)
        .option('--workflow <id>', 'what lives in a workflow; with --all only in these', collect)
        .option('--into <file>', 'the bundle for new objects')
        .option('--vars', 'add variables for workflow and project ids to the configuration')
        .option('--remove-gone', 'take items out of the files whose objects were deleted on the platform')
        .option('--resolved <pattern>', 'conflicts of these items are decided by what the files hold now', collect)
        .option('--rolled-back', 'bring what a rollback put back into the files')
        .option('--force', 'overwrite texts that are not committed')
        .option('--dry-run', 'show what would be written')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(544), __webpack_require__.e(53), __webpack_require__.e(799), __webpack_require__.e(428), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 86170))).pull(flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/program.js







const ALLOW_OLDER = 'also from a commit that does not have the one applied last in its history';
/**
 * The command line: names, flags and help; each command is loaded when it runs.
 * @param run the command line itself, for a command that runs others
 */
function makeProgram(io, done, run) {
    const program = new esm/* Command */.uB('pipelines-sync')
        .description('Keeps prompts, criteria, evaluations, tools and experiments on the Pipelines platform equal to files in git.')
        .version(version/* VERSION */.x, '-V, --version')
        .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
        .showHelpAfterError('(pipelines-sync --help shows how)')
        .exitOverride();
    const command = (name, description) => {
        const made = program
            .command(name)
            .description(description)
            .configureOutput({
            writeOut: (text) => io.out(text),
            writeErr: (text) => io.err(text),
        });
        return made.exitOverride();
    };
    const registrar = { io, done, command, run };
    addEverydayCommands(registrar);
    addLedgerCommands(registrar);
    addFileCommands(registrar);
    addFormatCommand(registrar);
    addPullCommand(registrar);
    addEmulatorCommands(registrar);
    addDoctorCommand(registrar);
    return program;
}
/** From files to the platform. */
function addEverydayCommands({ io, done, command }) {
    deciding(target(files(command('plan', 'Show what apply would do. Only reads.'))))
        .option('--out <file>', 'write the plan as JSON')
        .addOption(new esm/* Option */.c$('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
        .option('--detailed-exitcode', 'exit 2 when there are changes')
        .option('--allow-older', ALLOW_OLDER)
        .option('--no-ledger', 'without looking at the ledger; such a plan cannot be applied')
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(326), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(544), __webpack_require__.e(53), __webpack_require__.e(799), __webpack_require__.e(945), __webpack_require__.e(841), __webpack_require__.e(227), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 1227))).plan(names, flags, io)));
    deciding(target(files(command('apply', 'Carry out the plan after asking.'))))
        .option('--yes', 'do not ask')
        .option('--plan <file>', 'carry out a plan that was saved with plan --out, and nothing else')
        .option('--allow-older', ALLOW_OLDER)
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(326), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(544), __webpack_require__.e(53), __webpack_require__.e(799), __webpack_require__.e(945), __webpack_require__.e(841), __webpack_require__.e(227), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 43504))).apply(names, flags, io)));
    target(files(command('validate', 'Check everything that can be known offline.'))).action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 52959))).validate(names, flags, io)));
}
/** Files alone. */
function addFileCommands({ io, done, command }) {
    target(files(command('compile', 'Write one plain v1 bundle with every form resolved, which the SDK can push.')))
        .option('--out <file>', 'write to a file instead of stdout')
        .option('--with-secrets <file>', 'write to a file that only you can read, secrets included')
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(382), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(910), __webpack_require__.e(544), __webpack_require__.e(53), __webpack_require__.e(799), __webpack_require__.e(628)]).then(__webpack_require__.bind(__webpack_require__, 33998))).compile(names, flags, io)));
    command('init', 'Write a configuration, a starter bundle and editor schemas.')
        .option('--org <id>', 'the organization of the first target')
        .option('--existing', 'for an organization that has objects already: no starter bundle; pull --all then writes the bundles')
        .option('--force', 'overwrite files that are there')
        .option('--github [action]', "the workflows of the GitHub Action; 'owner/name@commit' of it")
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(812), __webpack_require__.e(772), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 83247))).init(flags, io)));
    command('schema', 'Print a JSON Schema.')
        .addArgument(new esm/* Argument */.ef('[which]', 'which one').choices(['bundle', 'config', 'plan']).default('bundle'))
        .action(async (which) => done(await (await Promise.all(/* import() */[__webpack_require__.e(812), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 8773))).schema(which, io)));
    command('explain', 'Say what a kind or a field means, its limits, and where that is documented.')
        .argument('[topic]', 'a kind or a field: prompts, criteria.config.temperature')
        .action(async (topic) => done(await (await Promise.all(/* import() */[__webpack_require__.e(812), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 76960))).explain(topic, io)));
}
/** The embedded platform. */
function addEmulatorCommands({ io, done, command, run }) {
    command('emulator', 'Run the embedded platform on this machine.')
        .option('--port <port>', 'port on 127.0.0.1; default: a free one', port)
        .option('--data <dir>', 'keep its state in a folder')
        .option('--seed <file>', 'what it starts with')
        .option('--switch <name=value>', 'another reading of the contract; --switch help lists them', collect, [])
        .option('--fault <rule>', 'a fault on request, for instance "nth=3,writes=on,status=503"', collect, [])
        .option('--control', 'serve the test routes under /_emulator/')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624), __webpack_require__.e(863), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 6694))).emulator(flags, io)));
    command('demo', 'Show the whole story in a minute on the embedded platform; nothing to set up.')
        .option('--keep', 'leave the folder of the demo behind')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624), __webpack_require__.e(863), __webpack_require__.e(414)]).then(__webpack_require__.bind(__webpack_require__, 90414))).demo(flags, io, run)));
}

;// CONCATENATED MODULE: ./build/cli/main.js








/** Runs the command line; expected failures are sentences, and only `--verbose` shows a stack. */
async function main(argv, io = processIo()) {
    let exitCode = 0;
    const program = makeProgram(io, (code) => {
        exitCode = code;
    }, main);
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
    io.err(`error PS9001  Something went wrong inside pipelines-sync: ${(0,visible/* visible */.i)(message)}\n`);
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
    /** Exit code of the command: 1 an error, 3 something was refused (design §9). */
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
    return a === b || canonical(a) === canonical(b);
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
