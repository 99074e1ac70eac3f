export const id = 32;
export const ids = [32];
export const modules = {

/***/ 17032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTarget: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var bundle_config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/pipelines/platform.js
var platform = __webpack_require__(69661);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/engine/command-place.js
var command_place = __webpack_require__(23680);
// EXTERNAL MODULE: ./build/engine/connect.js
var connect = __webpack_require__(58749);
// EXTERNAL MODULE: ./build/engine/files.js + 6 modules
var files = __webpack_require__(56702);
// EXTERNAL MODULE: ./build/engine/ledger-binding.js
var ledger_binding = __webpack_require__(8858);
// EXTERNAL MODULE: ./build/engine/open-client.js + 1 modules
var open_client = __webpack_require__(27135);
// EXTERNAL MODULE: ./build/engine/open-files.js + 4 modules
var open_files = __webpack_require__(47317);
// EXTERNAL MODULE: ./build/ledger/index.js + 27 modules
var build_ledger = __webpack_require__(82351);
// EXTERNAL MODULE: ./build/engine/source-guard.js
var source_guard = __webpack_require__(37418);
// EXTERNAL MODULE: ./build/engine/work-tree.js
var work_tree = __webpack_require__(54035);
;// CONCATENATED MODULE: ./build/engine/open-source.js



/** Where the files come from, and whether they may be applied from there. */
async function openSource(offline, ledger, allowOlder, io) {
    const { root, commit, changed: entries } = offline.git;
    const git = root === null ? null : io.openGit(root);
    const uncommitted = git === null || root === null ? [] : await (0,work_tree/* changedInputs */.W)({ root, changed: entries }, git, offline);
    let verdict;
    return {
        source: { commit, dirty: uncommitted.length > 0 },
        uncommitted,
        judge: () => {
            verdict ??= (0,source_guard/* judgeSource */.r)({
                target: offline.target,
                ledger,
                commit,
                changed: uncommitted.map(({ file }) => file),
                allowOlder,
                relate: async (applied, here) => git === null
                    ? { is: 'unknown', why: 'there is no git repository' }
                    : (0,build_ledger/* relate */.c7)(git, () => (0,build_ledger/* chooseRemote */.yh)(git), applied, here),
            });
            return verdict;
        },
    };
}

// EXTERNAL MODULE: ./build/engine/open-store.js
var open_store = __webpack_require__(80131);
// EXTERNAL MODULE: ./build/engine/patterns.js
var patterns = __webpack_require__(28348);
// EXTERNAL MODULE: ./build/engine/refuse-elsewhere.js
var refuse_elsewhere = __webpack_require__(83142);
// EXTERNAL MODULE: ./build/engine/guard-codes.js
var guard_codes = __webpack_require__(98857);
;// CONCATENATED MODULE: ./build/engine/refuse-strangers.js


/**
 * Refuses a ledger with an entry that no apply has written: its place or its id is none that the kind
 * can have, so a request made from it would go to another route than the kind's. Whoever may push to
 * the repository can write an entry.
 * @throws UserError PS6134, exit 3
 */
function refuseStrangers(entries, kinds) {
    for (const { kind: name, address, partition, id } of entries.values()) {
        const kind = kinds.find(name);
        if (kind === undefined)
            continue;
        const isItsId = id === null || kind.idType === 'string' || typeof id === 'number';
        if ((0,model/* isPartitionOf */.m8)(kind, partition) && isItsId)
            continue;
        throw new model/* UserError */.yo(guard_codes/* GUARD_CODES */.Z.stranger.code, `The ledger cannot be used: its entry of ${address} has ${isItsId ? `the place ${partition}` : `the id ${id}`}, which no ${kind.singular} can have.`, 'No apply writes that: find out who changed the ledger; its history names them. Then forget the entry, and the next plan finds the object by its name.', 3, (0,model/* pasted */.yw)('ledger', 'forget', (0,model/* patternOf */.Id)(address)));
    }
}

// EXTERNAL MODULE: ./build/engine/settings-input.js
var settings_input = __webpack_require__(84295);
;// CONCATENATED MODULE: ./build/engine/open-target.js

















/**
 * Opens a target: files first (a broken file never causes a request), then key, ledger.
 * @throws FindingsError when an item, or a setting, is wrong
 */
async function openTarget(flags, named, io, { use = 'needed', forgive, lfs, inspect, onFindings }) {
    const offline = await (0,open_files/* openFiles */.Km)(flags, named, io, false, {
        use,
        ...(forgive === undefined ? {} : { forgive }),
        ...(lfs === undefined ? {} : { lfs }),
    });
    inspect?.(offline);
    const { settings, config, target, kinds } = offline;
    const stopOnErrors = () => {
        if (!(0,model/* hasErrors */.Cs)(offline.findings) && settings !== undefined)
            return;
        throw new open_files/* FindingsError */.NH(offline.findings, offline.files);
    };
    stopOnErrors();
    if (settings === undefined)
        throw new open_files/* FindingsError */.NH(offline.findings, offline.files);
    if (use === 'needed')
        (0,patterns/* checkPatterns */.u)(flags, {
            kinds,
            resources: offline.desired.resources,
            leftOut: offline.desired.leftOut.map(({ address }) => address),
            inTarget: (address) => (0,bundle_config/* isInTarget */.jE)(target, address),
            target: target.name,
        });
    const client = (0,open_client/* openClient */.M)(settings, target, flags, io);
    try {
        const { org } = await (0,connect/* identify */.l)(client, settings.orgId);
        if (settings.orgId === null) {
            // Only now the organization is known: what the items say of it has to be judged again.
            offline.desired = (0,files/* desire */.XS)(config, target, kinds, org, offline.files);
            const others = offline.desired.findings.filter((one) => one.code === bundle_codes/* BUNDLE_CODES */.c.otherOrganization.code);
            if (use === 'needed')
                offline.findings = (0,model/* sortFindings */.Tc)([...offline.findings, ...others]);
            else
                offline.brokenFiles += others.length;
            stopOnErrors();
        }
        onFindings(offline.findings, offline.files);
        const store = await (0,open_store/* openStore */.C)(offline, settings.ledgerTarget, io);
        const binding = (0,ledger_binding/* ledgerBinding */.R)(config, settings, org);
        const ledger = flags.ledger === false
            ? {
                state: 'absent',
                head: undefined,
                entries: new Map(),
                revision: null,
                interrupted: false,
            }
            : await store.read(binding);
        const commands = (0,command_place/* commandPlaces */.G)(flags, named, offline, io.cwd);
        if (ledger.state === 'absent' && flags.ledger !== false)
            await (0,refuse_elsewhere/* refuseElsewhere */.F)(store, binding, [...config.targets.keys()], commands.documents);
        refuseStrangers(ledger.entries, kinds);
        const session = {
            kinds,
            config,
            target,
            org,
            baseUrl: settings.baseUrl,
            desired: offline.desired,
            complete: offline.files.complete,
            reader: new platform/* PipelinesReader */.$g(client),
            store,
            binding,
            ledger,
            ...(await openSource(offline, ledger, flags.allowOlder === true, io)),
            toolVersion: version/* VERSION */.x,
            commands,
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
            secret: (name) => (target.secrets.includes(name) ? (0,settings_input/* readSecret */.n5)(io.env, name) : undefined),
            toSetSecret: (name) => (0,settings_input/* howToSet */.ac)(name, io.env),
        };
        return { offline, session, client, platform: new platform/* PipelinesPlatform */.Do(client) };
    }
    catch (error) {
        await client.close();
        if (error instanceof model/* UserError */.yo)
            error.place = (0,command_place/* commandPlaces */.G)(flags, named, offline, io.cwd).documents;
        throw error;
    }
}


/***/ }),

/***/ 28348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268);
/* harmony import */ var _model_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49469);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10169);
/* harmony import */ var _guard_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98857);




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
function checkPattern(flag, pattern, resources, { kinds, inTarget, target, leftOut = [] }) {
    const what = flag === '--launch' ? 'no experiment of the files' : 'no item of the files';
    const addresses = resources.map((resource) => resource.address);
    const isMeant = (address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address);
    if (!addresses.some(isMeant) && leftOut.some(isMeant)) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_guard_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .GUARD_CODES */ .Z.leftOut.code, `${flag} ${JSON.stringify(pattern)} fits only items of files that git left out of this checkout.`, 'Bring the files in. To see how.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .pasted */ .yw)('doctor'));
    }
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
    if (!(0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .canMatch */ .kS)(pattern, names))
        throw noKind(flag, pattern, names);
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(pattern, address)))
        return true;
    if (pattern === '*' || names.includes(pattern) || names.some((name) => pattern === `${name}/*`))
        return false;
    const near = (0,_model_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(pattern, addresses, 3);
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9031', `${flag} ${JSON.stringify(pattern)} fits ${what}.`, near === undefined
        ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
        : `Did you mean ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(near, pattern, JSON.stringify(near))}?`);
}
function noKind(flag, pattern, kinds) {
    const shown = JSON.stringify(pattern);
    if (/\.(?:ya?ml|json)$/i.test(pattern)) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `${flag} takes a pattern of addresses, and ${shown} looks like a file.`, 'Write files before the flags, for instance like this.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .pasted */ .yw)('plan', pattern, ...(flag === '--take-over' ? [flag] : [flag, 'prompts/*'])));
    }
    const meant = (0,_bundle_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .meantPattern */ .Wv)(pattern, kinds);
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('PS9030', `The pattern ${flag} ${shown} names no kind, so it fits nothing.`, meant === undefined
        ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`);
}


/***/ })

};
