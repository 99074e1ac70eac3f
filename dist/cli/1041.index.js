export const id = 1041;
export const ids = [1041];
export const modules = {

/***/ 25659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ compile_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/compile-bundle.js
var compile_bundle = __webpack_require__(96057);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/config/settings-input.js
var settings_input = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/host/host-codes.js

/** Codes of failures of the machine; docs/errors.md is generated from this table. */
const HOST_CODES = {
    privateFile: (0,codes/* errorCode */.CA)('PS9055', 'The file for secrets is a symbolic link, not a regular file, or not writable.'),
};

// EXTERNAL MODULE: ./build/host/whole-file.js
var whole_file = __webpack_require__(31880);
;// CONCATENATED MODULE: ./build/host/private-file.js





/**
 * Writes a file that only its owner can read (mode 0600, or stricter where the existing file is). The new file is written
 * beside the old one and renamed, so that a process with the old file open cannot read it. A symbolic link is refused.
 * @throws UserError PS9055 when it cannot be written
 */
async function writePrivateFile(file, shown, text, random) {
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.${random}`);
    try {
        const there = await (0,promises_.lstat)(file).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (there !== undefined && !there.isFile()) {
            throw new finding/* UserError */.yo(HOST_CODES.privateFile.code, `${shown} is ${there.isSymbolicLink() ? 'a symbolic link' : 'not a regular file'}, so no secret was written to it.`, 'Name another file.');
        }
        const mode = there === undefined ? 0o600 : there.mode & 0o600;
        await (0,whole_file/* replaceWhole */.eX)(file, { temporary, text, mode, isExact: true });
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo)
            throw error;
        const reason = (0,system_error/* codeOf */.$)(error) ?? 'unknown error';
        throw new finding/* UserError */.yo(HOST_CODES.privateFile.code, `Cannot write ${shown} (${reason}).`, 'Name a file in a folder that exists and is writable.');
    }
}

// EXTERNAL MODULE: ./build/model/path.js
var path = __webpack_require__(68575);
// EXTERNAL MODULE: ./build/model/address.js
var address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/run/plan-target.js + 18 modules
var plan_target = __webpack_require__(748);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/command-codes.js
var command_codes = __webpack_require__(52739);
// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var cli_opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/compile.js













const flags = (bare) => (0,options/* target */.aC)((0,options/* files */.aq)(bare))
    .option('--out <file>', 'file to write instead of stdout')
    .option('--with-secrets <file>', 'file to write with secrets included, readable only by you');
const compile_command = (0,command/* defineCommand */.NB)({
    name: 'compile',
    does: 'Write one plain v1 bundle with every form resolved, ready for the SDK.',
    flags,
    run: ([files], flags, { io }) => compile(files, flags, io),
});
/**
 * `compile`: one plain v1 bundle with every form resolved, which the SDK can push. It contacts the platform only for
 * references, and leaves out what the target leaves out.
 */
async function compile(files, flags, io) {
    if (flags.out !== undefined && flags.withSecrets !== undefined) {
        throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.twoFiles.code, '--out and --with-secrets cannot be combined: each names the file to write.', 'Pass one of them.');
    }
    const offline = await (0,cli_opened/* openOffline */.GA)(flags, files, io, true);
    stopOn(offline.findings, offline, io);
    const { desired } = offline;
    const { refs, secrets } = (0,compile_bundle/* lateSpots */.OR)(selected(offline, desired));
    const values = readSecrets(secrets, flags, offline, io);
    const org = offline.settings?.orgId ?? offline.target.orgId;
    const asksPlatform = refs.length > 0 || (org === null && selected(offline, desired).some(compile_bundle/* lacksAccount */.QV));
    if (!asksPlatform && flags.quiet !== true)
        (0,cli_opened/* printFindings */.c2)(offline.findings, offline, io);
    const answers = asksPlatform
        ? await ask(files, flags, io)
        : { desired, org, refs: new Map() };
    const resources = selected(offline, answers.desired);
    const bundle = (0,compile_bundle/* compileBundle */.eP)(offline.kinds, answers.desired.bundles, resources, answers.org, {
        ref: (ref) => answers.refs.get(refKey(ref)) ?? null,
        secret: (secret) => values.get(secret.name) ?? null,
    });
    await write(`${JSON.stringify(bundle, null, 2)}\n`, flags, io);
    if (flags.quiet !== true)
        report(resources.length, answers.desired.resources.length, flags, io);
    return 0;
}
/** The items that the target includes. */
function selected(offline, desired) {
    return desired.resources.filter(({ address }) => (0,config_types/* isInTarget */.jE)(offline.target, address));
}
function stopOn(findings, opened, io) {
    if (!(0,finding/* hasErrors */.Cs)(findings))
        return;
    (0,cli_opened/* printFindings */.c2)(findings, opened, io);
    io.err('Nothing was written.\n');
    throw new exit_error/* ExitError */.R(1);
}
/** Reads secrets only on request, and then all of them: a bundle that lacks one would be pushed without it. */
function readSecrets(secrets, flags, offline, io) {
    const values = new Map();
    const findings = secrets.flatMap((spot) => {
        const { name } = spot.value;
        if (flags.withSecrets === undefined) {
            return compile_finding(spot, command_codes/* COMMAND_CODES */.R.showsSecret.code, `${(0,path/* formatPath */.jV)(spot.path)} is the secret ${name}, which the compiled bundle would contain.`, 'Pass --with-secrets FILE to write a file that only you can read.');
        }
        const value = (0,settings_input/* readSecret */.n5)(io.env, name);
        if (value !== undefined) {
            values.set(name, value);
            return [];
        }
        return compile_finding(spot, command_codes/* COMMAND_CODES */.R.secretUnset.code, `${(0,path/* formatPath */.jV)(spot.path)} needs the environment variable ${name}, which is not set.`, `Set ${name}, then run the command again.`);
    });
    stopOn(findings, offline, io);
    return values;
}
/** Looks up live ids and versions the way a plan does. */
async function ask(files, flags, io) {
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, files, io);
    try {
        const { offline, session } = opened;
        const { refs } = (0,compile_bundle/* lateSpots */.OR)(selected(offline, offline.desired));
        const planned = refs.length > 0 ? await (0,plan_target/* planTarget */.hB)(session) : undefined;
        const values = planned === undefined ? new Map() : await lookUpAll(opened, planned, refs);
        const findings = refs
            .filter((spot) => !values.has(refKey(spot.value)))
            .flatMap((spot) => missing(spot, planned));
        stopOn(findings, offline, io);
        return { desired: offline.desired, org: session.org, refs: values };
    }
    finally {
        await opened.client.close();
    }
}
/** The values of references, each looked up once, all in parallel. */
async function lookUpAll(opened, planned, spots) {
    const refs = new Map(spots.map(({ value }) => [refKey(value), value]));
    const partitions = new Map(opened.session.desired.resources.map(({ address, partition }) => [address, partition]));
    const values = new Map();
    await Promise.all([...refs].map(async ([key, ref]) => {
        const value = await lookUp(opened, planned, ref, partitions.get(ref.address));
        if (value !== undefined)
            values.set(key, value);
    }));
    return values;
}
/** The live id behind a reference, or with `version` its newest version number. */
async function lookUp(opened, planned, ref, known) {
    const { session } = opened;
    const id = planned.names.idOf(ref);
    if (id === undefined || ref.version === undefined)
        return id;
    const kind = session.kinds.get((0,address/* kindOf */.I)(ref.address));
    const partition = known ?? (0,address/* splitAddress */.lS)(ref.address).scope ?? kind.home;
    const answer = await session.reader.answer({ ask: 'object', kind, partition, id });
    const version = answer.state === 'object' ? answer.object.version : undefined;
    return typeof version === 'number' ? version : undefined;
}
function missing(spot, planned) {
    const { address, external, version } = spot.value;
    const found = planned?.matches.get(address)?.found;
    const [why, remedy, command] = planned?.names.idOf(spot.value) !== undefined && version !== undefined
        ? [`the platform reports no version of ${address}`, 'Write the version number into the file.']
        : found?.state === 'ambiguous' || found?.state === 'unreadable' || found?.state === 'disputed'
            ? [`${address} cannot be identified: ${found.message}`, 'To see what to do.', (0,pasted_command/* pasted */.yw)('plan')]
            : external
                ? [`not exactly one live object matches ${address}`, 'Correct the name, or write the id.']
                : [`${address} does not exist on the platform yet`, 'Apply first.', (0,pasted_command/* pasted */.yw)('apply')];
    return compile_finding(spot, command_codes/* COMMAND_CODES */.R.unresolved.code, `${(0,path/* formatPath */.jV)(spot.path)} cannot be resolved: ${why}.`, remedy, command);
}
function compile_finding(spot, code, message, remedy, command) {
    const { resource, path: at } = spot;
    return [
        {
            code,
            severity: 'error',
            message,
            remedy,
            ...(command === undefined ? {} : { command }),
            address: resource.address,
            place: resource.placeOf(at),
        },
    ];
}
function refKey(ref) {
    return `${ref.version ?? 'id'} ${ref.external} ${ref.address}`;
}
async function write(text, flags, io) {
    if (flags.withSecrets !== undefined) {
        const random = io.randomBytes(6).toString('hex');
        await writePrivateFile(external_node_path_.resolve(io.cwd, flags.withSecrets), flags.withSecrets, text, random);
        return;
    }
    if (flags.out === undefined) {
        io.out(text);
        return;
    }
    try {
        await (0,promises_.writeFile)(external_node_path_.resolve(io.cwd, flags.out), text);
    }
    catch (error) {
        const reason = (0,system_error/* codeOf */.$)(error) ?? 'unknown error';
        throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.bundleUnwritable.code, `Cannot write the bundle to ${flags.out} (${reason}).`, 'Name a file in a folder that exists and is writable.');
    }
}
function report(written, all, flags, io) {
    const file = flags.withSecrets ?? flags.out;
    const items = `${written} ${written === 1 ? 'item' : 'items'}`;
    if (file !== undefined)
        io.err(`${items} written to ${file}${flags.withSecrets === undefined ? '' : ', including secrets: keep it out of git'}.\n`);
    if (written < all)
        io.err(`${all - written} left out: the target does not include them.\n`);
}


/***/ }),

/***/ 58417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ leftoverAddress),
/* harmony export */   Ln: () => (/* binding */ leftoverName),
/* harmony export */   cE: () => (/* binding */ isLeftoverAddress),
/* harmony export */   ed: () => (/* binding */ leftoverEntry),
/* harmony export */   fm: () => (/* binding */ makesRoom),
/* harmony export */   z: () => (/* binding */ passingName)
/* harmony export */ });
/**
 * The address of an object that was replaced and is still there: its own, marked with its id. `@` and
 * `+` stand in front of a scope only, so no item has such an address.
 */
function leftoverAddress(address, id) {
    const mark = address.includes('@') ? '+' : '@';
    return `${address}${mark}replaced:${encodeURIComponent(String(id))}`;
}
/** True for an address that {@link leftoverAddress} made; an item never has one. */
function isLeftoverAddress(address) {
    return /[@+]replaced:[^/@+]+$/.test(address);
}
/** A name for the old one while the new one takes its name, where the platform knows a name only once. */
function leftoverName(kind, name, id) {
    return suffixed(kind, name, ` (replaced ${id})`);
}
/** A name for one of several objects that take each other's names, where the platform knows a name only once. */
function passingName(kind, name, id) {
    return suffixed(kind, name, ` (renamed ${id})`);
}
function suffixed(kind, name, suffix) {
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


/***/ }),

/***/ 31880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ createThenFill),
/* harmony export */   cl: () => (/* binding */ createWhole),
/* harmony export */   eX: () => (/* binding */ replaceWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Creates or replaces a file atomically: after a crash, either the old or the new one is there.
 * @param isRight called when the new file is on disk; false keeps the old one
 * @returns false where the old file was kept
 */
async function replaceWhole(file, made, isRight = async () => true) {
    try {
        await writeSynced(made.temporary, made);
        if (!(await isRight()))
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made.temporary, file);
        return true;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made.temporary, { force: true });
    }
}
/**
 * Creates a file that is complete from the start.
 * @param unlinked fallback where the file system cannot link
 * @throws EEXIST where the file exists
 */
async function createWhole(file, made, unlinked = (error) => Promise.reject(error)) {
    try {
        await writeSynced(made.temporary, made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(made.temporary, file).catch(unlinked);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made.temporary, { force: true });
    }
}
/** Creates a file, then fills it, for a file system without links. @throws EEXIST where the file exists */
async function createThenFill(file, text, mode) {
    await writeSynced(file, { text, mode });
}
/** Writes a file and flushes it to disk. */
async function writeSynced(file, { text, mode, isExact, isOver }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, isOver === true ? 'w' : 'wx', mode);
    try {
        await handle.writeFile(text, 'utf8');
        if (isExact === true)
            await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/** The SDK's slug (C-d.3), with every character outside ASCII as a separator too. */
function slug(text) {
    return text
        .replace(/[^\p{ASCII}]/gu, '-')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('-');
}


/***/ })

};
