export const id = 212;
export const ids = [212];
export const modules = {

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   sj: () => (/* binding */ compareSecret),
/* harmony export */   yD: () => (/* binding */ secretText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10169);


const COST = { N: 16_384, r: 8, p: 1 };
/** The secret behind a write-only leaf: the variable's value, or what the file itself holds. */
function secretText(value, env) {
    if (value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh)
        return env(value.name);
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toForms */ .ln)(value));
}
/** Tells equal secrets from different ones later on; the secret cannot be read back from it. */
function fingerprint(secret, variable, salt) {
    return { salt: salt.toString('hex'), hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(secret, salt, 32, COST).toString('hex'), variable };
}
/** `unknown` without a fingerprint to compare with, `unset` where there is one and the secret is not set. */
function compareSecret(value, known, env) {
    const secret = secretText(value, env);
    if (known === undefined)
        return 'unknown';
    if (secret === undefined)
        return 'unset';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(secret, Buffer.from(known.salt, 'hex'), 32, COST);
    const before = Buffer.from(known.hash, 'hex');
    return hash.length === before.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(hash, before) ? 'unchanged' : 'changed';
}


/***/ }),

/***/ 42212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/bundle/load-bundle.js
var load_bundle = __webpack_require__(62786);
;// CONCATENATED MODULE: ./build/bundle/compile-bundle.js


/** Everything that the files leave open until a platform or an environment is at hand, in reading order. */
function lateSpots(resources) {
    const refs = [];
    const secrets = [];
    const visit = (resource, path, value) => {
        if (value instanceof model/* Ref */.oS)
            refs.push({ resource, path, value });
        else if (value instanceof model/* Secret */.zh)
            secrets.push({ resource, path, value });
        else if (Array.isArray(value))
            value.forEach((item, index) => void visit(resource, [...path, index], item));
        else if (value !== null && typeof value === 'object')
            for (const [key, item] of Object.entries(value))
                visit(resource, [...path, key], item);
    };
    for (const resource of resources)
        visit(resource, [], resource.value);
    return { refs, secrets };
}
/** True for an item whose route names the organization, which the SDK then demands in the item (C-d.1, 5). */
function lacksOrganization(resource) {
    return resource.kind.fields.fields.org_id?.role === 'route' && typeof resource.value.org_id !== 'number';
}
/**
 * One plain bundle that the published SDK can push: all sections, in the order of the kinds, items in
 * the order of the files, no form and no `sync` (C-d). Pure.
 * @param org the target's organization, where an item needs one; null when no item does
 */
function compileBundle(kinds, bundles, resources, org, late) {
    const bundle = { artifact_type: load_bundle/* ARTIFACT_TYPE */.g };
    const [only] = bundles;
    // Several bundles have several names, and none of them is that of the whole.
    if (only !== undefined && bundles.length === 1) {
        if (only.name !== undefined)
            bundle.name = only.name;
        if (only.description !== undefined)
            bundle.description = only.description;
    }
    for (const kind of kinds.all) {
        bundle[kind.name] = resources
            .filter((resource) => resource.kind === kind)
            .map((resource) => (0,model/* resolveLate */.xj)(withOrganization(resource, org), late));
    }
    return bundle;
}
function withOrganization(resource, org) {
    if (!lacksOrganization(resource) || org === null)
        return resource.value;
    const rest = Object.entries(resource.value).filter(([name]) => name !== 'org_id');
    return { org_id: org, ...Object.fromEntries(rest) };
}

// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/engine/plan-target.js + 1 modules
var plan_target = __webpack_require__(71212);
// EXTERNAL MODULE: ./build/engine/settings-input.js
var settings_input = __webpack_require__(84295);
// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
// EXTERNAL MODULE: ./build/cli/opened.js
var cli_opened = __webpack_require__(4248);
// EXTERNAL MODULE: ./build/files/replace-file.js
var replace_file = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/cli/private-file.js




/**
 * Writes a file that only its owner can read (mode 0600, or less where the file that stands there
 * already allows less). It is made anew beside and renamed into place, so that nobody who holds the old
 * file open reads the new text, and a symbolic link is refused instead of followed.
 * @throws UserError PS9055 when it cannot be written
 */
async function writePrivateFile(file, shown, text, random) {
    const made = external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.${random}`);
    try {
        const there = await (0,promises_.lstat)(file).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (there !== undefined && !there.isFile()) {
            throw new model/* UserError */.yo('PS9055', `${shown} is ${there.isSymbolicLink() ? 'a symbolic link' : 'no regular file'}, so no secret is written to it.`, 'Name a file of its own.');
        }
        const mode = there === undefined ? 0o600 : there.mode & 0o600;
        await (0,replace_file/* writeWhole */.y)(made, text, mode);
        await (0,promises_.rename)(made, file);
    }
    catch (error) {
        await (0,promises_.rm)(made, { force: true });
        if (error instanceof model/* UserError */.yo)
            throw error;
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new model/* UserError */.yo('PS9055', `${shown} cannot be written (${reason}).`, 'Name a file in a folder that exists and is writable.');
    }
}

;// CONCATENATED MODULE: ./build/cli/compile.js










/**
 * `compile`: one plain v1 bundle with every form resolved, which the SDK can push. Only references make
 * it ask the platform; what the target leaves out is left out here as well.
 */
async function compile(files, flags, io) {
    if (flags.out !== undefined && flags.withSecrets !== undefined) {
        throw new model/* UserError */.yo('PS9050', '--out and --with-secrets both name the file to write.', 'Use one of them.');
    }
    const offline = await (0,cli_opened/* openOffline */.GA)(flags, files, io, true);
    stopOn(offline.findings, offline, io);
    const { desired } = offline;
    const { refs, secrets } = lateSpots(selected(offline, desired));
    const values = readSecrets(secrets, flags, offline, io);
    const org = offline.settings?.orgId ?? offline.target.orgId;
    const asksPlatform = refs.length > 0 || (org === null && selected(offline, desired).some(lacksOrganization));
    if (!asksPlatform && flags.quiet !== true)
        (0,cli_opened/* printFindings */.c2)(offline.findings, offline, io);
    const answers = asksPlatform
        ? await ask(files, flags, io)
        : { desired, org, refs: new Map() };
    const resources = selected(offline, answers.desired);
    const bundle = compileBundle(offline.kinds, answers.desired.bundles, resources, answers.org, {
        ref: (ref) => answers.refs.get(refKey(ref)) ?? null,
        secret: (secret) => values.get(secret.name) ?? null,
    });
    await write(`${JSON.stringify(bundle, null, 2)}\n`, flags, io);
    if (flags.quiet !== true)
        report(resources.length, answers.desired.resources.length, flags, io);
    return 0;
}
/** The items that the target is about. */
function selected(offline, desired) {
    return desired.resources.filter(({ address }) => (0,config/* isInTarget */.jE)(offline.target, address));
}
function stopOn(findings, opened, io) {
    if (!(0,model/* hasErrors */.Cs)(findings))
        return;
    (0,cli_opened/* printFindings */.c2)(findings, opened, io);
    io.err('Nothing was written.\n');
    throw new exit_error/* ExitError */.R(1);
}
/** Secrets only on demand, and then all of them: a bundle that lacks one would be pushed without it. */
function readSecrets(secrets, flags, offline, io) {
    const values = new Map();
    const findings = secrets.flatMap((spot) => {
        const { name } = spot.value;
        if (flags.withSecrets === undefined) {
            return finding(spot, 'PS9051', `${(0,model/* formatPath */.jV)(spot.path)} is the secret ${name}, and a compiled bundle would show it.`, 'Use --with-secrets FILE, which writes a file that only you can read.');
        }
        const value = (0,settings_input/* readSecret */.n5)(io.env, name);
        if (value !== undefined) {
            values.set(name, value);
            return [];
        }
        return finding(spot, 'PS9052', `${(0,model/* formatPath */.jV)(spot.path)} needs the environment variable ${name}, which is not set.`, `Set ${name} and run the same command again.`);
    });
    stopOn(findings, offline, io);
    return values;
}
/** Looks up live ids and versions the way a plan does. */
async function ask(files, flags, io) {
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, files, io);
    try {
        const { offline, session } = opened;
        const { refs } = lateSpots(selected(offline, offline.desired));
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
/** What stands behind references, each looked up once and all side by side. */
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
    const kind = session.kinds.get((0,model/* kindOf */.I)(ref.address));
    const partition = known ?? (0,model/* splitAddress */.lS)(ref.address).scope ?? 'org';
    const { path: list } = kind.collection(partition, session.org);
    const answer = await session.reader.answer({
        path: `${list}/${encodeURIComponent(String(id))}`,
        query: {},
        mode: 'object',
        twice: false,
    });
    const version = answer.state === 'object' ? answer.object.version : undefined;
    return typeof version === 'number' ? version : undefined;
}
function missing(spot, planned) {
    const { address, external, version } = spot.value;
    const found = planned?.matches.get(address)?.found;
    const [why, remedy, command] = planned?.names.idOf(spot.value) !== undefined && version !== undefined
        ? [`the platform shows no version of ${address}`, 'Write the number itself.']
        : found?.state === 'ambiguous' || found?.state === 'unreadable' || found?.state === 'disputed'
            ? [`${address} cannot be told: ${found.message}`, 'Plan, which says what to do.', (0,model/* pasted */.yw)('plan')]
            : external
                ? [`there is not exactly one live object ${address}`, 'Correct the name, or write the id.']
                : [`${address} does not exist on the platform yet`, 'Apply first.', (0,model/* pasted */.yw)('apply')];
    return finding(spot, 'PS9053', `${(0,model/* formatPath */.jV)(spot.path)} cannot be resolved: ${why}.`, remedy, command);
}
function finding(spot, code, message, remedy, command) {
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
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new model/* UserError */.yo('PS9054', `The bundle cannot be written to ${flags.out} (${reason}).`, 'Name a file in a folder that exists and is writable.');
    }
}
function report(written, all, flags, io) {
    const file = flags.withSecrets ?? flags.out;
    const items = `${written} ${written === 1 ? 'item' : 'items'}`;
    if (file !== undefined)
        io.err(`${items} written to ${file}${flags.withSecrets === undefined ? '' : ', secrets included: keep it out of git'}.\n`);
    if (written < all)
        io.err(`${all - written} more are outside of what the target includes.\n`);
}


/***/ }),

/***/ 71212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  Vc: () => (/* binding */ inputsOf),
  hB: () => (/* binding */ planTarget)
});

// EXTERNAL MODULE: ./build/apply/fingerprint.js
var apply_fingerprint = __webpack_require__(1903);
;// CONCATENATED MODULE: ./build/apply/sightings.js
/**
 * What a run has read of the platform, in the order in which it came in: an object that was there before
 * a create was sent is not what that create made, whatever the platform answers. Objects are known by the
 * route of their list, for within one of them an id means one object.
 */
class Sightings {
    #first = new Map();
    #owners = new Map();
    #readings = 0;
    /** The same reader, with everything that it reads taken note of. */
    watch(reader) {
        return {
            serverTime: () => reader.serverTime(),
            answer: async (need) => {
                const answer = await reader.answer(need);
                this.note(need, answer);
                return answer;
            },
        };
    }
    note(need, answer) {
        this.#readings += 1;
        if (answer.state === 'rows')
            for (const row of answer.rows)
                this.#see(need.path, row.id);
        else if (answer.state === 'object')
            this.#see(need.path.replace(/\/[^/]*$/, ''), answer.object.id);
    }
    #see(path, id) {
        if (typeof id !== 'number' && typeof id !== 'string')
            return;
        const key = keyOf(path, id);
        if (!this.#first.has(key))
            this.#first.set(key, this.#readings);
    }
    /** This moment, for `wasThere`. */
    get moment() {
        return this.#readings;
    }
    /** True for an object that something read until a moment has shown. */
    wasThere(path, id, moment) {
        const first = this.#first.get(keyOf(path, id));
        return first !== undefined && first <= moment;
    }
    /** An object belongs to an address: the ledger says so, or this run has made it. */
    belongs(path, id, address) {
        this.#owners.set(keyOf(path, id), address);
    }
    /** The address to which an object is known to belong. */
    ownerOf(path, id) {
        return this.#owners.get(keyOf(path, id));
    }
}
function keyOf(path, id) {
    return `${path} ${typeof id} ${id}`;
}

// EXTERNAL MODULE: ./build/bundle/checkout.js
var checkout = __webpack_require__(1709);
// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/plan/index.js + 53 modules
var plan = __webpack_require__(25126);
// EXTERNAL MODULE: ./build/engine/read-as-asked.js
var read_as_asked = __webpack_require__(11137);
;// CONCATENATED MODULE: ./build/engine/plan-target.js







/** Reads what the planner asks for until it has a plan. Only reads: it is given no writer. */
async function planTarget(session) {
    const inputs = inputsOf(session);
    const sightings = new Sightings();
    const reader = sightings.watch(session.reader);
    const { result, reads } = await (0,read_as_asked/* readAsAsked */.L)(reader, (snapshot) => (0,plan/* makePlan */.Cs)(inputs, snapshot));
    return { ...result, inputs, reads, sightings };
}
/** A fingerprint is slow to compare by design, and planning asks again in every round: once is enough. */
function secretMemory(session) {
    const known = new Map();
    return (value, fingerprint) => {
        if (fingerprint === undefined)
            return 'unknown';
        const answers = known.get(fingerprint) ?? new Map();
        known.set(fingerprint, answers);
        const status = answers.get(value) ?? (0,apply_fingerprint/* compareSecret */.sj)(value, fingerprint, session.secret);
        answers.set(value, status);
        return status;
    };
}
/** The ledger as planner and drift see it. */
function baseOf({ ledger, ignoreLedger }) {
    if (ignoreLedger)
        return { state: 'ignored', revision: null, experimentsMarked: false, entries: new Map() };
    return {
        state: ledger.state,
        revision: ledger.revision,
        experimentsMarked: ledger.head?.experiments_marked === true,
        entries: ledger.entries,
        departed: ledger.head?.departed ?? {},
    };
}
/** Files that git left out and that nobody can read here, with what brings them in. */
function unreadOf({ desired: { unread }, config }) {
    if (unread.length === 0)
        return null;
    const ways = (0,checkout/* waysIn */.m1)(unread).map((command) => (0,model/* toRun */.P3)('To judge it', command));
    const fetch = (0,checkout/* waysToFetch */.OY)(unread).map((command) => (0,model/* toRun */.P3)('To judge it without the files', command));
    return {
        named: (0,checkout/* listed */.KE)(unread),
        count: unread.length,
        remedies: [
            ...ways,
            ...fetch,
            {
                to: 'To plan without them',
                type: `leave them out of bundles in ${config.file ?? 'the configuration'}, and their addresses out of include or into exclude of the target`,
            },
        ],
    };
}
/** A rollback renames back what lines of `sync` renamed: that they were done says nothing against it. */
function withoutDoneRenames(base) {
    const entries = [...base.entries].map(([address, entry]) => {
        const { renamed_from: done = null, ...rest } = entry;
        return [address, done === null ? entry : rest];
    });
    return { ...base, entries: new Map(entries) };
}
/** The planner's inputs; secrets are compared here and never handed on. */
function inputsOf(session) {
    const { target, deciding, desired, rollback } = session;
    // A rollback goes back to entries of the ledger, whatever of the files is here.
    const leftOut = rollback === undefined ? desired.leftOut : [];
    const items = new Set(desired.resources.map((resource) => resource.address));
    const unplanned = new Set(leftOut.map((resource) => resource.address));
    const inTarget = (address) => (0,config/* isInTarget */.jE)(target, address);
    const asked = (address) => deciding.only.length === 0 || (0,model/* matchesAny */._I)(deciding.only, address);
    return {
        kinds: session.kinds,
        org: session.org,
        desired: [...desired.resources, ...leftOut],
        selected: (address) => inTarget(address) && asked(address) && !unplanned.has(address),
        unread: rollback === undefined ? unreadOf(session) : null,
        complete: session.complete && deciding.only.length === 0,
        isWhole: session.complete,
        // A rollback does not let go of what was adopted since: it was there before, and it stays.
        removable: (address) => inTarget(address) &&
            (rollback === undefined ||
                items.has(address) ||
                session.ledger.entries.get(address)?.origin !== 'adopted'),
        leaving: (address) => desired.sync.of(address),
        // A rollback goes by what a revision had, not by what the files decide about.
        decisions: rollback === undefined ? desired.sync.decisions : [],
        endings: rollback === undefined ? desired.sync.endings : [],
        base: rollback === undefined ? baseOf(session) : withoutDoneRenames(baseOf(session)),
        policy: {
            on_drift: deciding.onDrift,
            take_over: deciding.takeOver,
            launch: deciding.launch,
            only: deciding.only,
            target_on_drift: target.onDrift,
            prune: rollback?.prune ?? target.prune,
            protect: target.protect,
            allow_unreadable: target.allowUnreadable,
            ...(rollback === undefined ? {} : { rollback: rollback.to }),
            limits: {
                max_deletes: target.limits.maxDeletes,
                max_delete_percent: target.limits.maxDeletePercent,
            },
            allow_deletes: deciding.allowDeletes,
            allow_empty: deciding.allowEmpty,
            reviewed: deciding.reviewed,
        },
        secretStatus: secretMemory(session),
        secrets: { isSet: (name) => session.secret(name) !== undefined, toSet: session.toSetSecret },
        now: session.clock.now(),
        header: {
            tool_version: session.toolVersion,
            target: target.name,
            namespace: session.config.namespace,
            base_url: session.baseUrl,
            source: { ...session.source, uncommitted: session.uncommitted },
            place: session.commands.documents,
            inputs_digest: (0,model/* digest */.br)({
                files: desired.digest,
                target: target.name,
                include: target.include,
                exclude: target.exclude,
                protect: target.protect,
                prune: target.prune,
                on_drift: target.onDrift,
                limits: { deletes: target.limits.maxDeletes, percent: target.limits.maxDeletePercent },
            }),
        },
    };
}


/***/ }),

/***/ 11137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readAsAsked)
/* harmony export */ });
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25126);

/**
 * Calls a pure function again and again: what it lacks is read between the calls, until it lacks
 * nothing. All that it asks for at once is read side by side. How often it asks is its own affair, for
 * every answer brings it nearer to its end; asking for something that was answered is a fault of ours.
 */
async function readAsAsked(reader, judge, snapshot = new _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .Fm()) {
    const asked = new Set();
    for (;;) {
        const judged = judge(snapshot);
        if (!('needs' in judged))
            return { result: judged, reads: { objects: snapshot.size.objects, requests: asked.size } };
        if (judged.needs.length === 0)
            throw new Error('judging waits for something that it does not ask for');
        for (const need of judged.needs) {
            const key = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .needKey */ .uS)(need);
            if (asked.has(key))
                throw new Error(`judging asks again for what was read: ${key}`);
            asked.add(key);
        }
        await Promise.all(judged.needs.map(async (need) => {
            snapshot.put(need, await reader.answer(need));
        }));
    }
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   y: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Puts a new text in the place of a file, at once: whenever the machine stops, the old or the new one
 * is there. Permissions stay. A file that no longer holds what was read of it is left alone.
 *
 * @param file absolute, no symbolic link
 * @param old what the file held when it was read
 * @param unique part of the temporary name beside it
 */
async function replaceFile(file, old, text, unique) {
    const made = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.${unique}`);
    try {
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        await writeWhole(made, text, mode & 0o7777);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)).equals(old)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made, { force: true });
            return 'changed';
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made, file);
        return 'written';
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made, { force: true });
        return { reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown error' };
    }
}
/** Writes a file that does not exist yet, to the disk itself. */
async function writeWhole(file, text, mode) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', mode);
    try {
        await handle.writeFile(text, 'utf8');
        await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
