export const id = 31;
export const ids = [31];
export const modules = {

/***/ 72003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ secretsAfter),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   pJ: () => (/* binding */ entryAfter),
/* harmony export */   xb: () => (/* binding */ writtenForms),
/* harmony export */   yN: () => (/* binding */ emptyEntry)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1903);



/** An entry without anything applied yet. */
function emptyEntry(resource, run) {
    return {
        kind: resource.kind.name,
        address: resource.address,
        partition: resource.partition,
        id: null,
        witness: { created_at: null },
        origin: 'created',
        generation: 0,
        leaves: {},
        observed: {},
        seen: {},
        kept: {},
        pulled: {},
        secrets: {},
        protect: run.protects(resource),
        version: null,
        launch: null,
        replaced: null,
        commit: run.plan.source.commit,
    };
}
/** The applied values of a resource: every compared leaf that the file writes, references as addresses. */
function writtenForms(resource, run) {
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedForms */ ["do"])(resource.kind, resource.value, run.names, resource.settings.ignore ?? []);
}
/** What the ledger holds after a resource was written, adopted or found equal. */
function entryAfter(run, resource, change, parts) {
    const before = run.entryOf(resource.address);
    const leaves = writtenForms(resource, run);
    for (const path of Object.keys(change.kept)) {
        // What `keep` leaves alone keeps its base: the next plan must still see both sides.
        const old = before?.leaves[path];
        if (old === undefined)
            delete leaves[path];
        else
            leaves[path] = old;
    }
    const observed = { ...stillWritten(before?.observed ?? {}, leaves, change), ...parts.observed };
    const named = new Set((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)(resource.kind, resource.value, 'compared').keys());
    return {
        ...emptyEntry(resource, run),
        id: parts.id,
        witness: { created_at: parts.seen?.createdAt ?? before?.witness.created_at ?? null },
        origin: parts.origin,
        generation: parts.generation,
        leaves,
        observed,
        seen: parts.seen === undefined
            ? (before?.seen ?? {})
            : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedLeaves */ .Jf)(resource.kind, parts.seen.object, named),
        kept: change.kept,
        pulled: keptPulls(before, change),
        secrets: secretsAfter(run, resource, before),
        version: parts.seen?.version ?? before?.version ?? null,
    };
}
/** What was written is the base now, whatever `pull` took in before; what `keep` left alone still has its pair. */
function keptPulls(before, change) {
    return Object.fromEntries(Object.entries(before?.pulled ?? {}).filter(([path]) => Object.hasOwn(change.kept, path)));
}
/** What the platform was seen to make of a value holds until that value is written anew. */
function stillWritten(observed, leaves, change) {
    const rewritten = new Set(change.leaves.map((leaf) => leaf.path));
    return Object.fromEntries(Object.entries(observed).filter(([path]) => path in leaves && !rewritten.has(path)));
}
/** Fingerprints of the secrets that this plan sends; of the others what was known. */
function secretsAfter(run, resource, before) {
    const sent = new Set(run.plan.secret_writes
        .filter((one) => one.write && one.address === resource.address)
        .map((one) => one.field));
    const secrets = {};
    for (const { path, value } of (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)(resource.kind, resource.value, 'secret').values()) {
        const known = before?.secrets[path];
        if (!sent.has(path)) {
            if (known !== undefined)
                secrets[path] = known;
            continue;
        }
        const intended = run.intents?.get(resource.address)?.secrets[path];
        if (intended !== undefined) {
            secrets[path] = intended;
            continue;
        }
        const text = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD)(value, run.deps.secret);
        const variable = value instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh ? value.name : null;
        if (text !== undefined)
            secrets[path] = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(text, variable, run.deps.randomBytes(16));
    }
    return secrets;
}
/** The generation of the create that the run has recorded as its intent. */
function generationOf(run, change) {
    return run.intents.get(change.address)?.generation ?? 0;
}


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   sj: () => (/* binding */ compareSecret),
/* harmony export */   yD: () => (/* binding */ secretText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);


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
/** `unknown` where the secret or its fingerprint is not there to be compared. */
function compareSecret(value, known, env) {
    const secret = secretText(value, env);
    if (secret === undefined || known === undefined)
        return 'unknown';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(secret, Buffer.from(known.salt, 'hex'), 32, COST);
    const before = Buffer.from(known.hash, 'hex');
    return hash.length === before.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(hash, before) ? 'unchanged' : 'changed';
}


/***/ }),

/***/ 92823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sayVerdict),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _engine_source_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72471);
/* harmony import */ var _engine_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54035);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37965);



/** Where the files come from, and whether they may be applied from there. */
async function openSource(offline, ledger, allowOlder, io) {
    const { root, commit, changed: entries } = offline.git;
    const git = root === null ? null : io.openGit(root);
    const changed = git === null || root === null ? [] : await (0,_engine_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .changedInputs */ .W)({ root, changed: entries }, git, offline);
    let verdict;
    return {
        source: { commit, dirty: changed.length > 0 },
        judge: () => {
            verdict ??= (0,_engine_source_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSource */ .r)({
                target: offline.target,
                ledger,
                commit,
                changed,
                allowOlder,
                relate: async (applied, here) => git === null
                    ? { is: 'unknown', why: 'there is no git repository' }
                    : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .relate */ .c7)(git, () => (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRemote */ .yh)(git), applied, here),
            });
            return verdict;
        },
    };
}
/**
 * Says what speaks against applying: for `plan`, which goes on, and before `apply` asks.
 * @param onlySay what is refused is a warning here
 */
function sayVerdict(verdict, onlySay, quiet, io) {
    const say = (word, { code, message, remedy }) => io.err(`${word} ${code}  ${message}\n  ${remedy}\n`);
    if (onlySay)
        for (const one of verdict.refusals)
            say('warning', { ...one, message: `An apply of this would be refused. ${one.message}` });
    if (!quiet)
        for (const one of verdict.notes)
            say('note', one);
}


/***/ }),

/***/ 24543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openTarget)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17506);
/* harmony import */ var _bundle_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58574);
/* harmony import */ var _engine_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58749);
/* harmony import */ var _engine_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12845);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85403);
/* harmony import */ var _pipelines_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69661);
/* harmony import */ var _exit_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63602);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57535);
/* harmony import */ var _open_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62017);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92823);
/* harmony import */ var _open_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71041);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52266);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5537);













/** Opens a target: files first (a broken file never causes a request), then key, ledger. */
async function openTarget(flags, named, io, { use = 'needed', forgive, inspect } = {}) {
    const offline = await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openOffline */ .GA)(flags, named, io, false, {
        use,
        ...(forgive === undefined ? {} : { forgive }),
    });
    inspect?.(offline);
    const { settings, config, target, kinds } = offline;
    const stopOnErrors = () => {
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(offline.findings) && settings !== undefined)
            return;
        (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .printFindings */ .c2)(offline.findings, offline, io);
        throw new _exit_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ExitError */ .R(1);
    };
    stopOnErrors();
    if (settings === undefined)
        throw new _exit_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ExitError */ .R(1);
    if (use === 'needed')
        (0,_patterns_js__WEBPACK_IMPORTED_MODULE_11__/* .checkPatterns */ .u)(flags, {
            kinds,
            resources: offline.desired.resources,
            inTarget: (address) => (0,_bundle_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isInTarget */ .jE)(target, address),
            target: target.name,
        });
    const client = (0,_open_client_js__WEBPACK_IMPORTED_MODULE_8__/* .openClient */ .M)(settings, target, flags, io);
    try {
        const { org } = await (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .l)(client, settings.orgId);
        if (settings.orgId === null) {
            // Only now the organization is known: what the items say of it has to be judged again.
            offline.desired = (0,_engine_files_js__WEBPACK_IMPORTED_MODULE_3__/* .desire */ .XS)(config, target, kinds, org, offline.files);
            const others = offline.desired.findings.filter((one) => one.code === _bundle_bundle_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CODES */ .c.otherOrganization.code);
            if (use === 'needed')
                offline.findings = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sortFindings */ .Tc)([...offline.findings, ...others]);
            else
                offline.brokenFiles += others.length;
            stopOnErrors();
        }
        (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .printFindings */ .c2)(flags.quiet === true ? [] : offline.findings, offline, io);
        const store = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_10__/* .openStore */ .C)(offline, settings.ledgerTarget, io);
        const binding = {
            namespace: config.namespace,
            target: settings.ledgerTarget,
            org_id: org,
            base_url: settings.baseUrl,
            configuration: config.file,
        };
        const ledger = flags.ledger === false
            ? {
                state: 'absent',
                head: undefined,
                entries: new Map(),
                revision: null,
                interrupted: false,
            }
            : await store.read(binding);
        const session = {
            kinds,
            config,
            target,
            org,
            baseUrl: settings.baseUrl,
            desired: offline.desired,
            complete: offline.files.complete,
            reader: new _pipelines_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .PipelinesReader */ .$g(client),
            store,
            binding,
            ledger,
            ...(await (0,_open_source_js__WEBPACK_IMPORTED_MODULE_9__/* .openSource */ .o)(offline, ledger, flags.allowOlder === true, io)),
            toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x,
            deciding: {
                onDrift: flags.onDrift ?? null,
                takeOver: flags.takeOver === true ? ['*'] : (flags.takeOver ?? []),
                launch: flags.launch ?? [],
                only: flags.only ?? [],
                allowDeletes: flags.allowDeletes ?? null,
                allowEmpty: flags.allowEmpty === true,
                reviewed: null,
            },
            ignoreLedger: flags.ledger === false,
            clock: io.clock,
            secret: (name) => (target.secrets.includes(name) ? io.env[name] : undefined),
        };
        return { offline, session, client, platform: new _pipelines_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .PipelinesPlatform */ .Do(client) };
    }
    catch (error) {
        await client.close();
        throw error;
    }
}


/***/ }),

/***/ 52266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _bundle_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18174);
/* harmony import */ var _bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7268);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85403);



/**
 * Refuses patterns that decide nothing: with a misspelt `--only` an empty plan would look as if all
 * were well. All of a kind (`experiments`, `experiments/*`) may be nothing; everything else must fit
 * an item of the files.
 * @throws UserError naming the flag, the pattern and what was probably meant
 */
function checkPatterns(written, context) {
    const takeOver = written.takeOver === true ? [] : (written.takeOver ?? []);
    const launched = context.resources.filter((resource) => resource.kind.lifecycle === 'launch');
    for (const pattern of written.only ?? [])
        checkPattern('--only', pattern, context.resources, context);
    for (const pattern of takeOver)
        checkPattern('--take-over', pattern, context.resources, context);
    for (const pattern of written.launch ?? [])
        checkPattern('--launch', pattern, launched, context);
}
function checkPattern(flag, pattern, resources, { kinds, inTarget, target }) {
    const what = flag === '--launch' ? 'no experiment of the files' : 'no item of the files';
    const addresses = resources.map((resource) => resource.address);
    if (!fits(flag, pattern, addresses, kinds, what))
        return;
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address) && inTarget(address)))
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9032', `${flag} ${JSON.stringify(pattern)} fits only items that target ${target} leaves out (include, exclude).`, 'Choose another target, or change include and exclude in the configuration.');
}
/**
 * Refuses a pattern of addresses that decides nothing.
 * @param what what it fits none of, for the sentence: `no item of the files`
 * @returns false for all of a kind (`experiments`, `experiments/*`) that is nothing
 */
function fits(flag, pattern, addresses, kinds, what) {
    const names = kinds.all.map((kind) => kind.name);
    if (!(0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .canMatch */ .k)(pattern, names))
        throw noKind(flag, pattern, names);
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address)))
        return true;
    if (pattern === '*' || names.includes(pattern) || names.some((name) => pattern === `${name}/*`))
        return false;
    const near = (0,_bundle_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(pattern, addresses, 3);
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9031', `${flag} ${JSON.stringify(pattern)} fits ${what}.`, near === undefined
        ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
        : `Did you mean ${JSON.stringify(near)}?`);
}
function noKind(flag, pattern, kinds) {
    const shown = JSON.stringify(pattern);
    if (/\.(?:ya?ml|json)$/i.test(pattern)) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `${flag} takes a pattern of addresses, and ${shown} looks like a file.`, `Write files before the flags, for instance: pipelines-sync plan ${pattern} ${flag}${flag === '--take-over' ? '' : ' "prompts/*"'}.`);
    }
    const meant = (0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .meantPattern */ .W)(pattern, kinds);
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `The pattern ${flag} ${shown} names no kind, so it fits nothing.`, meant === undefined
        ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`);
}


/***/ }),

/***/ 77880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ finishLedger),
/* harmony export */   T: () => (/* binding */ failedLedger)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);

/** A ledger that cannot be written after writes is the worst time for silence: it is said, exit 4. */
async function finishLedger(begun, clock) {
    try {
        const revision = await begun.finish(new Date(clock.now()).toISOString());
        return { state: 'written', revision, message: null };
    }
    catch (error) {
        return failedLedger(error);
    }
}
/** The sentence for a ledger that could not be written, with what to do about it. */
function failedLedger(error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.remedy : undefined;
    return {
        state: 'failed',
        revision: null,
        message: remedy === undefined ? message : `${message} ${remedy}`,
    };
}


/***/ }),

/***/ 75261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ knowsExperiments),
/* harmony export */   O: () => (/* binding */ marksOf)
/* harmony export */ });
/* harmony import */ var _apply_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72003);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);


/**
 * Experiments that are there when a ledger begins: nobody can tell whether they ran before. All of
 * the files, also those that this run is not about: to the next run the ledger is no news.
 * @param launched addresses of experiments that this run decides about itself
 */
function marksOf(session, launched, protects) {
    if (session.ledger.head?.experiments_marked === true)
        return [];
    return session.desired.resources
        .filter((resource) => resource.kind.lifecycle === 'launch' && !launched.has(resource.address))
        .filter((resource) => (session.ledger.entries.get(resource.address)?.launch ?? null) === null)
        .map((resource) => ({
        ...(0,_apply_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyEntry */ .yN)(resource, { plan: session, protects }),
        origin: 'adopted',
        launch: {
            state: 'undecided',
            content: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .contentDigest */ .eZ)(resource),
            key: null,
            route: null,
            body: null,
            sent_at: null,
            status: null,
        },
    }));
}
/** Files named on the command line are not all there is, unless there is no configuration to name more. */
function knowsExperiments(session) {
    const isAll = session.rollback === undefined && (session.complete || session.config.file === null);
    return isAll || session.ledger.head?.experiments_marked === true;
}


/***/ }),

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   hB: () => (/* binding */ planTarget)
/* harmony export */ });
/* harmony import */ var _apply_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1903);
/* harmony import */ var _bundle_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58574);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85403);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3348);
/* harmony import */ var _read_as_asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11137);





/** Reads what the planner asks for until it has a plan. Only reads: it is given no writer. */
async function planTarget(session) {
    const inputs = inputsOf(session);
    const { result, reads } = await (0,_read_as_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .readAsAsked */ .L)(session.reader, (snapshot) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .makePlan */ .Cs)(inputs, snapshot));
    return { ...result, inputs, reads };
}
/** A fingerprint is slow to compare by design, and planning asks again in every round: once is enough. */
function secretMemory(session) {
    const known = new Map();
    return (value, fingerprint) => {
        if (fingerprint === undefined)
            return 'unknown';
        const answers = known.get(fingerprint) ?? new Map();
        known.set(fingerprint, answers);
        const status = answers.get(value) ?? (0,_apply_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSecret */ .sj)(value, fingerprint, session.secret);
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
/** The planner's inputs; secrets are compared here and never handed on. */
function inputsOf(session) {
    const { target, deciding, desired, rollback } = session;
    const items = new Set(desired.resources.map((resource) => resource.address));
    const inTarget = (address) => (0,_bundle_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isInTarget */ .jE)(target, address);
    const asked = (address) => deciding.only.length === 0 || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(deciding.only, address);
    return {
        kinds: session.kinds,
        org: session.org,
        desired: desired.resources,
        selected: (address) => inTarget(address) && asked(address),
        complete: session.complete && deciding.only.length === 0,
        // A rollback does not let go of what was adopted since: it was there before, and it stays.
        removable: (address) => inTarget(address) &&
            (rollback === undefined ||
                items.has(address) ||
                session.ledger.entries.get(address)?.origin !== 'adopted'),
        leaving: (address) => desired.sync.of(address),
        base: baseOf(session),
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
        now: session.clock.now(),
        header: {
            tool_version: session.toolVersion,
            target: target.name,
            namespace: session.config.namespace,
            base_url: session.baseUrl,
            source: session.source,
            inputs_digest: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)({
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
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);

/** More rounds than any chain of questions has; something that asks for ever is a fault of ours. */
const MAX_ROUNDS = 50;
/**
 * Calls a pure function again and again: what it lacks is read between the calls, until it lacks
 * nothing. All that it asks for at once is read side by side.
 */
async function readAsAsked(reader, judge) {
    const snapshot = new _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .Fm();
    let requests = 0;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const judged = judge(snapshot);
        if (!('needs' in judged))
            return { result: judged, reads: { objects: snapshot.size.objects, requests } };
        requests += judged.needs.length;
        await Promise.all(judged.needs.map(async (need) => {
            snapshot.put(need, await reader.answer(need));
        }));
    }
    throw new Error('judging what was read does not come to an end');
}


/***/ })

};
