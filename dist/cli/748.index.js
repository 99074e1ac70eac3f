export const id = 748;
export const ids = [748];
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

/***/ 77748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(91872);
// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/http/redact.js
var redact = __webpack_require__(32616);
;// CONCATENATED MODULE: ./build/engine/concealer.js

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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/engine/process-clock.js

/** The real clock. */
const processClock = {
    now: Date.now,
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

// EXTERNAL MODULE: ./build/ledger/git-process.js
var git_process = __webpack_require__(75008);
// EXTERNAL MODULE: ./build/ledger/lock-process.js
var lock_process = __webpack_require__(79497);
;// CONCATENATED MODULE: ./build/cli/process-io.js





// Not from the index: every command starts with this file, and few need a ledger.


/** The real process as `Io`. The second signal ends it at once. */
function processIo() {
    const concealer = new Concealer();
    const signal = processSignal();
    // A reader that went away (`| head`) is no reason to stop in the middle of an apply.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    return {
        cwd: process.cwd(),
        env: process.env,
        out: (text) => write(1, concealer.clean(text)),
        err: (text) => write(2, concealer.clean(text)),
        outColor: wantsColor(process.stdout.isTTY === true),
        errColor: wantsColor(process.stderr.isTTY === true),
        interactive: process.stdin.isTTY === true && process.stdout.isTTY === true && !isSet(process.env.CI),
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
        openGit: (root) => (0,git_process/* gitIn */.u)(root, process.env),
        get processes() {
            return (0,lock_process/* processView */.x)();
        },
        signal,
        conceal: (secrets) => concealer.add(secrets),
    };
}
/** Written before the call returns, so that nothing is lost however the process ends. */
function write(fd, text) {
    let rest = Buffer.from(text, 'utf8');
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EAGAIN')
                continue;
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

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
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

;// CONCATENATED MODULE: ./build/cli/program-doctor.js

/** Looking after an installation. */
function addDoctorCommand({ io, done, command }) {
    target(files(command('doctor', 'Look at everything that plan and apply need; say what is wrong and what to do.'))).action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(752), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(421), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 75390))).doctor(names, flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/program-format.js

/** The layout of bundles. */
function addFormatCommand({ io, done, command }) {
    files(command('fmt', 'Bring bundles into the canonical layout; comments stay.'))
        .option('--check', 'write nothing, list what would change; exit 1 when there is any')
        .option('--config <file>', 'the configuration; default: pipelines-sync.yaml, found upwards')
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(770), __webpack_require__.e(499)]).then(__webpack_require__.bind(__webpack_require__, 40499))).fmt(names, flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/program-ledger.js


/** What was applied: compared with the platform, listed, undone, repaired. */
function addLedgerCommands({ io, done, command }) {
    target(command('drift', 'Compare the platform with what was applied last. Only reads.'))
        .option('--only <pattern>', 'only resources that fit', collect)
        .addOption(new esm/* Option */.c$('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 68643))).drift(flags, io)));
    target(command('history', 'What was applied when; what one apply changed; what differs between two.'))
        .argument('[revision]', 'a number, latest, or latest~2: what that apply changed')
        .argument('[other]', 'what differs from the first one to this')
        .option('--limit <n>', 'how many are listed; default: 20')
        .action(async (one, other, flags) => {
        const names = [one, other].filter((name) => name !== undefined);
        done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 53117))).history(names, flags, io));
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
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(890), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 66859))).rollback(flags, io)));
    const ledger = command('ledger', 'Look at what is recorded of a target, and repair it.');
    const writing = (made) => target(made).option('--yes', 'do not ask');
    target(ledger.command('show').description('What is recorded; secrets by name alone.'))
        .argument('[pattern]', 'an address or a pattern')
        .action(async (pattern, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(548)]).then(__webpack_require__.bind(__webpack_require__, 78548))).ledgerShow(pattern, flags, io)));
    writing(ledger.command('forget').description('Drop entries: the next plan judges anew.'))
        .argument('<pattern>', 'an address or a pattern')
        .action(async (pattern, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 59861))).ledgerForget(pattern, flags, io)));
    writing(ledger.command('move').description('Give an entry another address.'))
        .argument('<old>', 'the address that the ledger knows')
        .argument('<new>', 'the address that it gets')
        .action(async (from, to, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 59861))).ledgerMove(from, to, flags, io)));
    writing(ledger.command('set').description('Correct what is recorded; nothing is sent.'))
        .argument('<pattern>', 'an address; with --origin, --protect and --rolled-back also a pattern')
        .option('--id <id>', 'the object that the entry stands for; it is looked up')
        .addOption(new esm/* Option */.c$('--origin <origin>', 'who made it').choices(['created', 'adopted']))
        .addOption(new esm/* Option */.c$('--protect <on|off>', 'protection, until an apply records another').choices(['on', 'off']))
        .addOption(new esm/* Option */.c$('--rolled-back <off>', 'let the files undo a rollback').choices(['off']))
        .action(async (pattern, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 54445))).ledgerSet(pattern, flags, io)));
    writing(ledger.command('rebind').description('Bind it to the present organization, URL and configuration.'))
        .option('--from <namespace>', 'take over the ledger of another namespace')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 44292))).ledgerRebind(flags, io)));
    writing(ledger.command('push').description('Push what an apply could not push.')).action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 44292))).ledgerPush(flags, io)));
    writing(ledger.command('unlock').description('Take the lock of a run that does not go on.'))
        .option('--force', 'also from a process that runs on this machine; does not ask')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(965), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 44292))).ledgerUnlock(flags, io)));
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
        .option('--force', 'overwrite texts that are not committed')
        .option('--dry-run', 'show what would be written')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(965), __webpack_require__.e(770), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 85872))).pull(flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/program.js







const ALLOW_OLDER = 'also from a commit that does not have the one applied last in its history';
/** The command line: names, flags and help; each command is loaded when it runs. */
function makeProgram(io, done) {
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
    const registrar = { io, done, command };
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
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 49890))).plan(names, flags, io)));
    deciding(target(files(command('apply', 'Carry out the plan after asking.'))))
        .option('--yes', 'do not ask')
        .option('--plan <file>', 'carry out a plan that was saved with plan --out, and nothing else')
        .option('--allow-older', ALLOW_OLDER)
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(326), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(17), __webpack_require__.e(890), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 86285))).apply(names, flags, io)));
    target(files(command('validate', 'Check everything that can be known offline.'))).action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(658)]).then(__webpack_require__.bind(__webpack_require__, 56658))).validate(names, flags, io)));
}
/** Files alone. */
function addFileCommands({ io, done, command }) {
    target(files(command('compile', 'Write one plain v1 bundle with every form resolved, which the SDK can push.')))
        .option('--out <file>', 'write to a file instead of stdout')
        .option('--with-secrets <file>', 'write to a file that only you can read, secrets included')
        .action(async (names, flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(476), __webpack_require__.e(545), __webpack_require__.e(248), __webpack_require__.e(348), __webpack_require__.e(212)]).then(__webpack_require__.bind(__webpack_require__, 42212))).compile(names, flags, io)));
    command('init', 'Write a configuration, a starter bundle and editor schemas.')
        .option('--org <id>', 'the organization of the first target')
        .option('--force', 'overwrite files that are there')
        .option('--github [action]', "the workflows of the GitHub Action; 'owner/name@commit' of it")
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(545), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 77670))).init(flags, io)));
    command('schema', 'Print a JSON Schema.')
        .addArgument(new esm/* Argument */.ef('[which]', 'which one').choices(['bundle', 'config', 'plan']).default('bundle'))
        .action(async (which) => done(await (await Promise.all(/* import() */[__webpack_require__.e(545), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 9034))).schema(which, io)));
    command('explain', 'Say what a kind or a field means, its limits, and where that is documented.')
        .argument('[topic]', 'a kind or a field: prompts, criteria.config.temperature')
        .action(async (topic) => done(await (await Promise.all(/* import() */[__webpack_require__.e(545), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 64538))).explain(topic, io)));
}
/** The embedded platform. */
function addEmulatorCommands({ io, done, command }) {
    command('emulator', 'Run the embedded platform on this machine.')
        .option('--port <port>', 'port on 127.0.0.1; default: a free one', port)
        .option('--data <dir>', 'keep its state in a folder')
        .option('--seed <file>', 'what it starts with')
        .option('--switch <name=value>', 'another reading of the contract; --switch help lists them', collect, [])
        .option('--fault <rule>', 'a fault on request, for instance "nth=3,writesOnly=true,status=503"', collect, [])
        .option('--control', 'serve the test routes under /_emulator/')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624), __webpack_require__.e(293), __webpack_require__.e(179)]).then(__webpack_require__.bind(__webpack_require__, 80179))).emulator(flags, io)));
    command('demo', 'Show the whole story in a minute on the embedded platform; nothing to set up.')
        .option('--keep', 'leave the folder of the demo behind')
        .action(async (flags) => done(await (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(624), __webpack_require__.e(293), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 91749))).demo(flags, io)));
}

;// CONCATENATED MODULE: ./build/cli/main.js






/** Runs the command line; expected failures are sentences, and only `--verbose` shows a stack. */
async function main(argv, io = processIo()) {
    let exitCode = 0;
    const program = makeProgram(io, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        return explain(error, argv, io);
    }
}
function explain(error, argv, io) {
    if (error instanceof exit_error/* ExitError */.R)
        return error.exitCode;
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? 0 : 1;
    const isVerbose = argv.includes('--verbose');
    if (error instanceof model/* UserError */.yo) {
        io.err(`error ${error.code}  ${(0,sanitize/* visible */.RK)(error.message)}\n`);
        if (error.remedy !== undefined)
            io.err(`  ${(0,sanitize/* visible */.RK)(error.remedy)}\n`);
        if (isVerbose && error.stack !== undefined)
            io.err(`${error.stack}\n`);
        return error.exitCode;
    }
    const message = error instanceof Error ? error.message : String(error);
    io.err(`error PS9001  Something went wrong inside pipelines-sync: ${(0,sanitize/* visible */.RK)(message)}\n`);
    io.err('  This is a fault of the tool. Run it again with --verbose and report what it prints.\n');
    if (isVerbose && error instanceof Error && error.stack !== undefined)
        io.err(`${error.stack}\n`);
    return 1;
}


/***/ }),

/***/ 32616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ makeRedactor)
/* harmony export */ });
/* unused harmony export encodingsOf */
const MASK = '***';
const SHORTEST = 4;
/**
 * Makes a function that replaces every known secret by `***`, as it is and in the encodings in which it may
 * turn up in foreign text: base64 (standard and URL alphabet, also as part of a longer encoded text, such as
 * basic authentication), percent-encoding, JSON escapes, hexadecimal.
 *
 * @param secrets values shorter than 4 characters are left out: they would blank unrelated text
 */
function makeRedactor(secrets) {
    const known = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST);
    const plain = known.flatMap((secret) => [...new Set([secret, secret.replaceAll(' ', '+')])]);
    const bytes = plain.map(asBytes);
    const hexes = known.map((secret) => Buffer.from(secret).toString('hex'));
    const cores = known.flatMap(base64Cores);
    return (text) => {
        if (known.length === 0)
            return text;
        const found = plain.flatMap((secret) => findAll(text, secret));
        const lower = text.replace(/[A-F]+/g, (letters) => letters.toLowerCase());
        for (const hex of hexes)
            found.push(...findAll(lower, hex));
        for (const core of cores)
            found.push(...findCore(text, core));
        if (/%[0-9a-f]{2}/i.test(text))
            found.push(...findInView(percentView(text), bytes));
        if (/\\[u"\\/bfnrt]/.test(text))
            found.push(...findInView(jsonView(text), known));
        return mask(text, found);
    };
}
/**
 * A secret in the forms that a log may show it in, for a masker that only knows whole texts: as it is, line
 * by line, base64 (whole, and what of it does not depend on its neighbours), percent-encoded, as JSON, hexadecimal.
 */
function encodingsOf(secret) {
    const raw = Buffer.from(secret);
    const url = (text) => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    const base64 = raw.toString('base64');
    const forms = [
        secret,
        ...secret.split(/\r\n|\r|\n/).map((line) => line.trim()),
        base64,
        base64.replace(/=+$/, ''),
        url(base64),
        ...base64Cores(secret).map((core) => core.text),
        encodeURIComponent(raw.toString('utf8')),
        encodeURIComponent(raw.toString('utf8')).replaceAll('%20', '+'),
        JSON.stringify(secret).slice(1, -1),
        raw.toString('hex'),
    ];
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}
function findAll(text, wanted) {
    const found = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        found.push([at, at + wanted.length]);
    }
    return found;
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
function base64Cores(secret) {
    const raw = Buffer.from(secret);
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), raw]).toString('base64');
        const begin = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + raw.length) * 8) / 6);
        const core = encoded.slice(begin, end);
        const url = core.replaceAll('+', '-').replaceAll('/', '_');
        const over = (offset + raw.length) % 3;
        const edges = { headShared: offset > 0, tailShared: over > 0, padding: (3 - over) % 3 };
        return [...new Set([core, url])].map((text) => ({ text, ...edges }));
    });
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
function findInView(view, wanted) {
    return wanted.flatMap((secret) => findAll(view.text, secret).map(([start, end]) => [placeOf(view, start, 'from'), placeOf(view, end - 1, 'to')]));
}
/** Where in the text the character at a position of the reading begins (`from`) or ends (`to`). */
function placeOf(view, position, side) {
    let low = 0;
    let high = view.stretches.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((view.stretches[middle]?.at ?? 0) <= position)
            low = middle;
        else
            high = middle - 1;
    }
    const stretch = view.stretches[low];
    if (stretch === undefined)
        return 0;
    if (stretch.escaped)
        return stretch[side];
    const end = side === 'from' ? position : position + 1;
    return stretch.from + view.lengthOf(view.text.slice(stretch.at, end));
}
/** UTF-8 bytes, one character each, so that half of a percent-encoded character is still comparable. */
function asBytes(text) {
    return Buffer.from(text).toString('latin1');
}
function percentView(text) {
    const decode = (token) => String.fromCharCode(Number.parseInt(token.slice(1), 16));
    const lengthOf = (read) => Buffer.from(read, 'latin1').toString('utf8').length;
    return { ...readThrough(text, /%[0-9a-f]{2}/gi, decode, asBytes), lengthOf };
}
const JSON_ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function jsonView(text) {
    const decode = (token) => token.startsWith('\\u')
        ? String.fromCharCode(Number.parseInt(token.slice(2), 16))
        : (JSON_ESCAPES[token.charAt(1)] ?? token.charAt(1));
    const escapes = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])/g;
    return { ...readThrough(text, escapes, decode, (plain) => plain), lengthOf: (read) => read.length };
}
/** Decodes the escapes of a text and translates the rest, in stretches short enough to look back into. */
function readThrough(text, escapes, decode, translate) {
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
    const addPlain = (plain) => {
        for (const [piece] of plain.matchAll(/[\s\S]{1,500}/gu))
            add(piece.length, translate(piece), false);
    };
    for (const match of text.matchAll(escapes)) {
        addPlain(text.slice(from, match.index));
        add(match[0].length, decode(match[0]), true);
    }
    addPlain(text.slice(from));
    return { text: parts.join(''), stretches };
}


/***/ }),

/***/ 75008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ complaint),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** A remote that says nothing for so long is not waited for any longer. */
const LIMIT_MS = 120_000;
/**
 * The real git in a folder. It asks nobody, speaks English and stays alive when a terminal's Ctrl-C
 * goes to the whole group: a push that is under way ends by itself.
 * @param config settings of git for these calls alone, for instance a header with a token. They go
 * through the environment, because arguments can be read by everybody on the machine.
 */
function gitIn(folder, env, config = []) {
    const all = withConfig({ ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }, config);
    const isWindows = process.platform === 'win32';
    return (args, stdin) => new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...args], {
            cwd: folder,
            env: all,
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
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', (error) => {
            err.push(Buffer.from(`fatal: git cannot be started (${error.message})\n`));
            end(null);
        });
        child.on('close', end);
        // Git may end before it has read everything; its exit code says what happened.
        child.stdin.on('error', () => undefined);
        child.stdin.end(stdin ?? Buffer.alloc(0));
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

/***/ 79497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ processView)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);




/** The real process. */
function processView() {
    const machine = machineMark();
    const self = { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), machine, pid: process.pid, started: startOf(process.pid) };
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

/***/ 85403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YZ: () => (/* reexport */ FORM_KEYS),
  EJ: () => (/* reexport */ Kinds),
  oS: () => (/* reexport */ Ref),
  zh: () => (/* reexport */ Secret),
  yo: () => (/* reexport */ UserError),
  X: () => (/* reexport */ json/* byCodeUnit */.X),
  $N: () => (/* reexport */ json/* canonical */.$N),
  br: () => (/* reexport */ json/* digest */.br),
  uC: () => (/* reexport */ expandShorthand),
  UK: () => (/* reexport */ fieldAt),
  QU: () => (/* reexport */ formOf),
  M0: () => (/* reexport */ formatAddress),
  jV: () => (/* reexport */ formatPath),
  dE: () => (/* reexport */ formatPlace),
  cB: () => (/* reexport */ fromForms),
  Cs: () => (/* reexport */ hasErrors),
  Gv: () => (/* reexport */ json/* isObject */.Gv),
  xk: () => (/* reexport */ isValueObject),
  I: () => (/* reexport */ kindOf),
  s8: () => (/* reexport */ mapObject),
  _I: () => (/* reexport */ matchesAny),
  MT: () => (/* reexport */ matchesPattern),
  Rr: () => (/* reexport */ parsePath),
  gA: () => (/* reexport */ refsOf),
  xj: () => (/* reexport */ resolveLate),
  kp: () => (/* reexport */ roleOf),
  pn: () => (/* reexport */ rowKeyFields),
  Vk: () => (/* reexport */ json/* sameJson */.Vk),
  Tc: () => (/* reexport */ sortFindings),
  w1: () => (/* reexport */ startsWith),
  ln: () => (/* reexport */ toForms)
});

// UNUSED EXPORTS: escapePart, secretsOf

;// CONCATENATED MODULE: ./build/model/address.js
/**
 * Addresses label resources in files, plans and messages: `kind/part/part[@scope]` (design §2).
 * They are not the identity of a live object.
 */
// biome's rule against control characters in patterns does not see a character class built by code.
const UNSAFE = new RegExp(`[%/@${String.fromCharCode(0)}-${String.fromCharCode(31)}\u007f-\u009f\u2028\u2029]`, 'gu');
/** Percent-encodes `%`, `/`, `@` and control characters of one part; everything else stays readable. */
function escapePart(part) {
    return part
        .replace(UNSAFE, (char) => [...new TextEncoder().encode(char)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''))
        .replace(/[\uD800-\uDFFF]/gu, (lone) => `%u${lone.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The address of a resource; `scope` is left out for the target's default scope. */
function formatAddress(kind, parts, scope) {
    const body = `${kind}/${parts.map(escapePart).join('/')}`;
    return scope === undefined ? body : `${body}@${scope}`;
}
/** The kind of an address: what stands before its first slash. */
function kindOf(address) {
    const slash = address.indexOf('/');
    return slash < 0 ? address : address.slice(0, slash);
}
/**
 * True when an address fits a pattern. `*` stands for any run of characters, slashes included;
 * everything else stands for itself, case counts. A bare kind (`experiments`) means all of it.
 */
function matchesPattern(pattern, address) {
    if (!pattern.includes('/') && !pattern.includes('*'))
        return kindOf(address) === pattern;
    const source = pattern.split('*').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${source.join('[^]*')}$`, 'u').test(address);
}
/** True when any of the patterns fits. */
function matchesAny(patterns, address) {
    return patterns.some((pattern) => matchesPattern(pattern, address));
}

;// CONCATENATED MODULE: ./build/model/field.js
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

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/model/finding.js

/** By file, line, column, code and message: the same findings always come out in the same order. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => (0,json/* byCodeUnit */.X)(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        (0,json/* byCodeUnit */.X)(a.address ?? '', b.address ?? '') ||
        (0,json/* byCodeUnit */.X)(a.code, b.code) ||
        (0,json/* byCodeUnit */.X)(a.message, b.message));
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
    remedy;
    /** Exit code of the command: 1 an error, 3 something was refused (design §9). */
    exitCode;
    constructor(code, message, remedy, exitCode = 1) {
        super(message);
        this.name = 'UserError';
        this.code = code;
        this.remedy = remedy;
        this.exitCode = exitCode;
    }
}

;// CONCATENATED MODULE: ./build/model/kind.js
/** The key fields that a row shows: route fields are the same for a whole list and not in its rows. */
function rowKeyFields(kind) {
    return kind.key.filter((name) => kind.fields.fields[name]?.role !== 'route');
}
/** The kinds of a platform, by name and in the order in which they are created. */
class Kinds {
    all;
    /** True for an object that the platform only keeps for its history; it is never matched. */
    isArchived;
    /** Routes of the lists that hold the projects and the workflows of the organization. */
    surroundings;
    #byName;
    constructor(kinds, isArchived, surroundings = {}) {
        this.all = kinds;
        this.isArchived = isArchived;
        this.surroundings = surroundings;
        this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
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

;// CONCATENATED MODULE: ./build/model/path.js
const PLAIN = /^[A-Za-z_][\w-]*$/;
function formatPath(path) {
    let out = '';
    for (const step of path) {
        if (typeof step === 'number')
            out += `[${step}]`;
        else if (PLAIN.test(step))
            out += out === '' ? step : `.${step}`;
        else
            out += `[${JSON.stringify(step)}]`;
    }
    return out;
}
/** Reads what `formatPath` wrote; undefined where the text is no path. */
function parsePath(text) {
    const path = [];
    const step = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;
    let end = 0;
    for (let match = step.exec(text); match !== null; match = step.exec(text)) {
        if (match[1] !== undefined)
            path.push(match[1]);
        else if (match[2] !== undefined)
            path.push(Number(match[2]));
        else if (match[3] !== undefined) {
            try {
                path.push(JSON.parse(match[3]));
            }
            catch {
                return undefined;
            }
        }
        end = step.lastIndex;
    }
    return end === text.length && path.length > 0 ? path : undefined;
}
/** True when `path` is `prefix` or lies below it. */
function startsWith(path, prefix) {
    return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}

;// CONCATENATED MODULE: ./build/model/value.js

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
/** The form words of the bundle language (design §4). */
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
    return (0,json/* isObject */.Gv)(value);
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
        return value;
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
    if (!(0,json/* isObject */.Gv)(form))
        return form;
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
        return form.$literal;
    return mapObject(form, fromForms);
}
/** Copies an object with every value changed; `__proto__` stays an ordinary key. */
function mapObject(object, change) {
    const out = {};
    for (const [key, value] of Object.entries(object)) {
        Object.defineProperty(out, key, {
            value: change(value, key),
            enumerable: true,
            writable: true,
            configurable: true,
        });
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
        return value;
    return mapObject(value, (item) => resolveLate(item, late));
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

;// CONCATENATED MODULE: ./build/model/index.js










/***/ }),

/***/ 29598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   br: () => (/* binding */ digest)
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


/***/ }),

/***/ 91872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ visibleSpace),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Nothing that comes from a name, a text or an answer may act on the reader's terminal or page.
 * Terminal text is made visible first; Markdown is built on top of that.
 */
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
/** A line of a longer text: as `visible`, but a tab is shown as an arrow. */
function visibleLine(text) {
    return visible(text.replaceAll('\t', '→'));
}
/** White space that can be seen: a dot per space, an arrow per tab. */
function visibleSpace(text) {
    return visible(text.replaceAll('\t', '→').replaceAll(' ', '·'));
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
    let inner = visible(text);
    if (inner.trim() === '')
        inner = JSON.stringify(inner);
    if (options.table === true) {
        inner = inner
            .replace(/\\+\|/g, (match) => `${match.slice(0, -1)}¦`)
            .replaceAll('|', '\\|')
            .replace(/\\$/, '\\ ');
    }
    const ticks = '`'.repeat(longestRun(inner) + 1);
    const pad = /^`|`$|^ .* $/s.test(inner) ? ' ' : '';
    return `${ticks}${pad}${inner}${pad}${ticks}`;
}
const PLAIN = /^[\p{L}\p{M}\p{N}\p{Emoji_Presentation}.,;:?!'"()%+=/→–—…’“”·✓-]+$/u;
const LINKED = /www\.|:[^\s]|\w-\d|\b[0-9a-f]{7,64}\b/iu;
const STARTS_BLOCK = /^(?:\d+[.)]|[-+=]+)$/u;
/**
 * A sentence for Markdown, on one line. Words of letters and plain punctuation stay; every other
 * word (mentions, links, references to issues or commits, HTML, any Markdown sign, emoji names,
 * formulas) is put into a code span, where it means only itself.
 */
function markdownText(text, options = {}) {
    const words = visible(text.replace(/\s+/gu, ' ')).trim().split(' ');
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
    const end = /[.,;:?!)"'”]*$/u.exec(text.slice(start.length))?.[0] ?? '';
    return start + markdownCode(text.slice(start.length, text.length - end.length), options) + end;
}
/** Text inside raw HTML (a `<summary>`), where no Markdown is read. */
function htmlCode(text) {
    const escaped = visible(text)
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


/***/ })

};
