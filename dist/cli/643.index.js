export const id = 643;
export const ids = [643];
export const modules = {

/***/ 35333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ planOutcomes),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   aI: () => (/* binding */ driftExit),
/* harmony export */   mt: () => (/* binding */ planExit),
/* harmony export */   qF: () => (/* binding */ hasWritten)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10169);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25126);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22479);



/** What a plan itself leaves undone: held, unreadable, and resources with an error of their own. */
function planOutcomes(plan) {
    const blank = { version: null, code: null, remedy: null, duration_ms: 0 };
    const outcomes = plan.held.map((held) => ({
        ...blank,
        address: held.address,
        kind: held.kind,
        action: held.would,
        outcome: 'held',
        id: held.id,
        message: held.message,
    }));
    for (const { address, message } of plan.unreadable) {
        outcomes.push({
            ...blank,
            address,
            kind: kindIn(address),
            action: 'none',
            outcome: 'unreadable',
            id: null,
            message,
        });
    }
    for (const diagnostic of plan.diagnostics) {
        if (diagnostic.severity !== 'error')
            continue;
        const address = diagnostic.address ?? '';
        const { code, message, remedy: words, argv } = diagnostic;
        const remedy = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceText */ .YM)({ remedy: words, command: argv && { argv } }) || null;
        outcomes.push({
            ...blank,
            address,
            kind: kindIn(address),
            action: 'none',
            outcome: 'failed',
            id: null,
            message,
            code,
            remedy,
        });
    }
    return outcomes;
}
function kindIn(address) {
    return address.split('/', 1)[0] ?? '';
}
/** A failure of something that was written: it was made beside another of its name. */
const TWIN = 'PS5231';
/**
 * The exit code of an apply (design §9): 4 something was written and something failed or is
 * unknown; else 1 an error; else 3 something was held or refused; else 0. An unknown outcome may
 * have written, so it counts as both.
 */
function exitCodeOf(outcomes, ledgerFailed, interrupted) {
    const has = (...words) => outcomes.some((outcome) => words.includes(outcome.outcome));
    const written = outcomes.some(mayHaveWritten);
    const bad = has('failed', 'unknown', 'blocked', 'not attempted') || ledgerFailed || interrupted;
    if (interrupted)
        return 4;
    if (bad)
        return written ? 4 : has('failed', 'unknown', 'not attempted') || ledgerFailed ? 1 : 3;
    return has('held', 'unreadable') ? 3 : 0;
}
/** True for what reached the platform, or may have. */
function mayHaveWritten(outcome) {
    const { outcome: word, code } = outcome;
    return _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .WRITTEN */ .S.has(word) || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotKept */ .y)(outcome) || code === TWIN || word === 'unknown';
}
/** True for an apply that changed something, be it only the ledger. */
function hasWritten(report) {
    return report.outcomes.some(mayHaveWritten) || report.ledger.state === 'written';
}
/** Of a plan: errors 1, held 3, with `detailed` changes 2 (ledger-only ones included), else 0. */
function planExit(plan, detailed) {
    if (plan.summary.errors > 0)
        return 1;
    if (plan.held.length > 0 || plan.unreadable.length > 0)
        return 3;
    const changes = _plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIONS */ .kl.reduce((sum, action) => sum + plan.summary[action], 0);
    return detailed && changes > 0 ? 2 : 0;
}
/** Of a look at drift: what could not be compared 3, drift 2, else 0. */
function driftExit(report) {
    if (report.unreadable.length > 0)
        return 3;
    return report.items.length > 0 ? 2 : 0;
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

/***/ 68643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/plan/index.js + 53 modules
var plan = __webpack_require__(25126);
// EXTERNAL MODULE: ./build/engine/plan-target.js + 1 modules
var plan_target = __webpack_require__(71212);
// EXTERNAL MODULE: ./build/engine/read-as-asked.js
var read_as_asked = __webpack_require__(11137);
;// CONCATENATED MODULE: ./build/engine/drift-target.js





/**
 * Reads what the comparison with the ledger asks for until it has a report. Only reads. The files
 * only tell where an item stands; broken ones stop nothing.
 */
async function driftTarget(session) {
    const inputs = inputsOf(session);
    const { result, reads } = await (0,read_as_asked/* readAsAsked */.L)(session.reader, (snapshot) => (0,plan/* findDrift */.L1)(inputs, snapshot));
    return { report: result.report, reads };
}
function inputsOf(session) {
    const { target, deciding, desired, ledger } = session;
    const items = new Map(desired.resources.map((resource) => [resource.address, resource]));
    // What is going to be renamed is known to the ledger by the name that it had.
    for (const [resource, entry] of (0,plan/* renamedEntries */.fw)(desired.resources, ledger.entries))
        items.set(entry.address, resource);
    return {
        kinds: session.kinds,
        org: session.org,
        base: (0,plan_target/* baseOf */.bx)(session),
        selected: (address) => (0,config/* isInTarget */.jE)(target, address) && (deciding.only.length === 0 || (0,model/* matchesAny */._I)(deciding.only, address)),
        inFiles: (address) => {
            const settings = items.get(address)?.settings ?? desired.sync.of(address);
            return { place: items.get(address)?.place ?? null, ignore: settings.ignore ?? [] };
        },
        header: {
            tool_version: session.toolVersion,
            target: target.name,
            namespace: session.config.namespace,
            base_url: session.baseUrl,
            only: [...deciding.only].sort(),
            place: session.commands.documents,
            commit: ledger.head?.source.commit ?? null,
        },
    };
}

// EXTERNAL MODULE: ./build/engine/ledger-label.js
var ledger_label = __webpack_require__(60833);
// EXTERNAL MODULE: ./build/engine/patterns.js
var patterns = __webpack_require__(28348);
// EXTERNAL MODULE: ./build/report/index.js + 45 modules
var build_report = __webpack_require__(68421);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/ledger-command-codes.js
var ledger_command_codes = __webpack_require__(91331);
// EXTERNAL MODULE: ./build/cli/opened.js
var cli_opened = __webpack_require__(4248);
;// CONCATENATED MODULE: ./build/cli/drift.js









/** `drift`: the platform against what the ledger says was applied. It only reads. */
async function drift(flags, io) {
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, [], io, { use: 'places' });
    try {
        checkComparable(opened, flags, io);
        const { report, reads } = await driftTarget(opened.session);
        const format = flags.format ?? (flags.json === true ? 'json' : 'text');
        if (format === 'json')
            io.out((0,build_report/* renderDriftJson */.WF)(report));
        else if (format === 'markdown')
            io.out((0,build_report/* renderDriftMarkdown */.b9)(report));
        else if (flags.quiet !== true || (0,exit_code/* driftExit */.aI)(report) !== 0) {
            io.out((0,build_report/* renderDriftText */.j0)(report, {
                color: io.outColor,
                width: io.width,
                reads: { objects: reads.objects, requests: opened.client.stats.reads },
                ledgerLabel: (0,ledger_label/* ledgerLabel */.i)(opened.session.ledger, false, io.clock.now()),
                typing: (0,cli_io/* typingOf */.t)(opened.session, io),
            }));
        }
        return (0,exit_code/* driftExit */.aI)(report);
    }
    finally {
        await opened.client.close();
    }
}
/** Nothing to compare with is an error: it must not look as if all were well. */
function checkComparable(opened, flags, io) {
    const { session, offline } = opened;
    const { ledger, kinds, target, store } = session;
    if (ledger.state === 'absent')
        throw new model/* UserError */.yo(ledger_command_codes/* LEDGER_COMMAND_CODES */.N.noLedger.code, `There is no ledger of target ${target.name} yet (${store.place}), so there is nothing to compare the platform with.`, 'Apply once, or pull. To compare the platform with the files.', 1, (0,model/* pasted */.yw)('plan'));
    const line = (command) => (0,model/* adviceLine */.D2)({ command }, (0,cli_io/* typingOf */.t)(opened.session, io));
    const addresses = [...ledger.entries.keys()];
    for (const pattern of flags.only ?? [])
        (0,patterns/* fits */.l)('--only', pattern, addresses, kinds, 'nothing in the ledger');
    if (offline.brokenFiles > 0)
        io.err(`warning ${ledger_command_codes/* LEDGER_COMMAND_CODES */.N.brokenFiles.code}  The files have ${offline.brokenFiles} error${offline.brokenFiles === 1 ? '' : 's'}, so where something stands in them may be missing here. To list them: ${line((0,model/* pasted */.yw)('validate'))}\n`);
    if (ledger.underway !== undefined)
        io.err(`warning ${ledger_command_codes/* LEDGER_COMMAND_CODES */.N.underway.code}  Somebody is applying now (${ledger.underway}): what that run writes may look like drift.\n`);
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ typingOf)
/* harmony export */ });
/** How commands about a target are typed where this command was. */
function typingOf(session, io) {
    return { place: session.commands.typed, shell: io.shell ?? 'sh' };
}


/***/ }),

/***/ 91331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ LEDGER_COMMAND_CODES)
/* harmony export */ });
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const refused = (code, doc) => ({ code, severity: 'refused', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** Everything that `drift`, `history`, `rollback` and `ledger` say; docs/errors.md is generated from this table. */
const LEDGER_COMMAND_CODES = {
    noLedger: error('PS7201', 'There is no ledger yet, so `drift` has nothing to compare with.'),
    brokenFiles: warning('PS7202', 'The files have errors; `drift` goes on, but may not know where something stands in them.'),
    underway: warning('PS7203', 'Somebody applies while `drift` compares: what that run writes may look like drift.'),
    noRevision: error('PS7301', 'The history has no revision of that name.'),
    noValues: error('PS7302', 'Only a ledger in git keeps the values of earlier revisions; the file ledger keeps a list.'),
    emptyHistory: error('PS7303', 'There is no ledger yet, so there is no history, nothing to show and nothing to roll back.'),
    badLimit: error('PS7304', '`--limit` is no whole number from 1 up.'),
    notRebuilt: warning('PS7401', 'A resource of the revision cannot be planned from what the ledger holds of it.'),
    withoutSecret: warning('PS7402', 'A rollback creates a resource again without its secret, which the ledger does not hold.'),
    staysMade: note('PS7403', 'What was made after the revision stays, because nothing is pruned.'),
    cannotMove: error('PS7502', '`ledger move` was given two addresses that cannot be one object.'),
    oneAddress: error('PS7503', 'A single address of the ledger is needed, and this is none.'),
    nothingToSet: error('PS7504', '`ledger set` was not told what to set.'),
    cannotSet: error('PS7505', '`ledger set --id` names no object that the entry could stand for.'),
    notElsewhere: error('PS7506', 'There is no ledger where `ledger rebind --from` looks, or there is one here already.'),
    holderLives: refused('PS7507', 'The holder of the lock runs on this machine; only `--force` takes its lock.'),
    onlyGit: error('PS7508', 'A ledger in files has nothing to push.'),
};


/***/ }),

/***/ 98857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ GUARD_CODES)
/* harmony export */ });
const refused = (code, doc) => ({ code, severity: 'refused', doc });
const error = (code, doc) => ({ code, severity: 'error', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/**
 * What may stand against applying from a work tree; docs/errors.md is generated from this table.
 * `plan` says each of the refused ones as a warning.
 */
const GUARD_CODES = {
    older: refused('PS6201', 'The commit here is older than the one that was applied last.'),
    unrelated: refused('PS6202', 'The commit here does not have the one that was applied last in its history: another branch, or a rewritten history.'),
    noHistory: refused('PS6203', 'The history that would tell whether the commit here is older is missing, and cannot be fetched.'),
    unclean: refused('PS6204', 'Files that a plan is made from are in no commit, and the target says `require_clean`.'),
    dirty: note('PS6205', 'Files that a plan is made from are in no commit; the ledger records that.'),
    noCommit: note('PS6206', 'There is no commit here, so nothing can tell whether these files are older.'),
    leftOut: error('PS6210', 'A pattern fits only items of files that git left out of the checkout.'),
    allowed: note('PS6207', 'An older or unrelated commit is applied, as `--allow-older` says.'),
    stranger: refused('PS6134', 'The ledger holds an entry that no apply has written: no object of its kind can have its place or its id.'),
};


/***/ }),

/***/ 60833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ledgerLabel)
/* harmony export */ });
const UNITS = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** How a ledger is called in a plan's first line: `ledger 41 (3 days ago, a1b2c3d)`. */
function ledgerLabel(ledger, ignored, now) {
    if (ignored)
        return 'without the ledger';
    if (ledger.head === undefined)
        return ledger.state === 'absent' ? 'no ledger yet' : 'ledger of an unfinished first run';
    const { sequence, applied_at, source } = ledger.head;
    const parts = [age(now - Date.parse(applied_at))];
    if (source.commit !== null)
        parts.push(source.commit.slice(0, 7));
    return `ledger ${sequence} (${[...parts, ...addition(ledger)].join(', ')})`;
}
/** What of it is not in the stored ledger yet. */
function addition(ledger) {
    if (ledger.underway !== undefined)
        return [`in use by ${ledger.underway}`];
    if (ledger.imported !== undefined)
        return [`from ${ledger.imported}`];
    return ledger.interrupted ? ['a later run was cut off'] : [];
}
function age(ms) {
    for (const [unit, length] of UNITS) {
        const count = Math.floor(ms / length);
        if (count >= 1)
            return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
    }
    return 'just now';
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


/***/ })

};
