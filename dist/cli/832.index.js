export const id = 832;
export const ids = [832];
export const modules = {

/***/ 5832:
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
// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/pipelines/platform.js
var platform = __webpack_require__(69661);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/engine/connect.js
var connect = __webpack_require__(58749);
// EXTERNAL MODULE: ./build/engine/files.js + 4 modules
var files = __webpack_require__(12845);
// EXTERNAL MODULE: ./build/engine/open-client.js
var open_client = __webpack_require__(19451);
// EXTERNAL MODULE: ./build/engine/open-files.js + 4 modules
var open_files = __webpack_require__(47317);
// EXTERNAL MODULE: ./build/ledger/index.js + 24 modules
var build_ledger = __webpack_require__(37965);
// EXTERNAL MODULE: ./build/engine/source-guard.js + 1 modules
var source_guard = __webpack_require__(72471);
// EXTERNAL MODULE: ./build/engine/work-tree.js
var work_tree = __webpack_require__(54035);
;// CONCATENATED MODULE: ./build/engine/open-source.js



/** Where the files come from, and whether they may be applied from there. */
async function openSource(offline, ledger, allowOlder, io) {
    const { root, commit, changed: entries } = offline.git;
    const git = root === null ? null : io.openGit(root);
    const changed = git === null || root === null ? [] : await (0,work_tree/* changedInputs */.W)({ root, changed: entries }, git, offline);
    let verdict;
    return {
        source: { commit, dirty: changed.length > 0 },
        judge: () => {
            verdict ??= (0,source_guard/* judgeSource */.r)({
                target: offline.target,
                ledger,
                commit,
                changed,
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
;// CONCATENATED MODULE: ./build/engine/open-target.js












/**
 * Opens a target: files first (a broken file never causes a request), then key, ledger.
 * @throws FindingsError when an item, or a setting, is wrong
 */
async function openTarget(flags, named, io, { use = 'needed', forgive, inspect, onFindings }) {
    const offline = await (0,open_files/* openFiles */.Km)(flags, named, io, false, {
        use,
        ...(forgive === undefined ? {} : { forgive }),
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
            reader: new platform/* PipelinesReader */.$g(client),
            store,
            binding,
            ledger,
            ...(await openSource(offline, ledger, flags.allowOlder === true, io)),
            toolVersion: version/* VERSION */.x,
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
        return { offline, session, client, platform: new platform/* PipelinesPlatform */.Do(client) };
    }
    catch (error) {
        await client.close();
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


/***/ })

};
