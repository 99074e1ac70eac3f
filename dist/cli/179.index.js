export const id = 179;
export const ids = [179];
export const modules = {

/***/ 80179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emulator: () => (/* binding */ emulator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/emulator/index.js + 42 modules
var build_emulator = __webpack_require__(88293);
;// CONCATENATED MODULE: ./build/cli/emulator.js


/** The switches as the command's help shows them, one line each. */
function switchHelp() {
    return Object.entries(build_emulator/* SWITCHES */.Xj)
        .map(([name, definition]) => {
        const value = `${name}=${(0,build_emulator/* switchValues */.BF)(definition)}`;
        return `  ${value} (${(0,build_emulator/* switchText */.yn)(definition.default)}, ${definition.source})\n      ${definition.doc}`;
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
        const seed = args.seed === undefined ? (0,build_emulator/* defaultSeed */.pr)() : await readSeed(args.seed);
        const emulator = await (0,build_emulator/* startEmulator */.sJ)({
            port: args.port ?? 0,
            seed,
            switches: (0,build_emulator/* parseSwitches */.IZ)(args.switch),
            faults: args.fault.map(build_emulator/* parseFault */.Gm),
            control: args.control ?? false,
            log: (line) => io.stderr(`${line}\n`),
            ...(args.data === undefined ? {} : { dataDir: args.data }),
        });
        io.stdout(`url: ${emulator.url}\n`);
        io.stdout(`api key: ${showKey(emulator.store.list('keys').find((key) => key.role === 'admin' && !key.revoked)?.id)}\n`);
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
/** A key of the emulator opens nothing but the emulator, so it may be shown. */
function showKey(key) {
    return key ?? build_emulator/* ADMIN_KEY */.UF;
}
async function readSeed(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        throw new build_emulator/* SeedError */.uV(`The seed ${path} cannot be read. Give the path of a JSON file.`);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new build_emulator/* SeedError */.uV(`The seed ${path} is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`);
    }
    return (0,build_emulator/* parseSeed */.dS)(value);
}
function aborted(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
const SENTENCES = [build_emulator/* SwitchError */.nB, build_emulator/* SeedError */.uV, build_emulator/* FaultError */.VD, build_emulator/* DataDirError */.Io];
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

;// CONCATENATED MODULE: ./build/cli/emulator-command.js

/** `emulator`: the embedded platform, until a signal ends it. */
async function emulator(flags, io) {
    if (flags.switch.includes('help')) {
        io.out(`${switchHelp()}\n`);
        return 0;
    }
    return runEmulator(flags, { stdout: io.out, stderr: io.err, signal: io.signal });
}


/***/ })

};
