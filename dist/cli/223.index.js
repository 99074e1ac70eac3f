export const id = 223;
export const ids = [223];
export const modules = {

/***/ 54223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
// EXTERNAL MODULE: ./build/engine/apply-target.js + 32 modules
var apply_target = __webpack_require__(6081);
// EXTERNAL MODULE: ./build/engine/plan-target.js + 1 modules
var plan_target = __webpack_require__(71212);
// EXTERNAL MODULE: ./build/engine/source-guard.js
var source_guard = __webpack_require__(37418);
// EXTERNAL MODULE: ./build/plan/index.js + 53 modules
var build_plan = __webpack_require__(25126);
// EXTERNAL MODULE: ./build/report/index.js + 45 modules
var build_report = __webpack_require__(68421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
;// CONCATENATED MODULE: ./build/engine/is-gone.js

/**
 * Whether the object of a delete is surely gone from the platform, for one that no ledger entry and
 * no item names any more: it is in no list, and not there by id. False also where it cannot be read.
 */
async function isGone(session, change) {
    const kind = session.kinds.find(change.kind);
    if (kind === undefined || change.id === null)
        return false;
    const partition = partitionOf(session, kind, change.replaced_by ?? change.address);
    // A variable that the target has no more leaves open which list it was.
    if (!(0,model/* isPartitionOf */.m8)(kind, partition) || !(0,model/* isId */.eQ)(change.id))
        return false;
    const { path, query } = kind.collection(partition, session.org);
    try {
        // A list that answers shows that a 404 of the object is not one of everything around it.
        const list = await session.reader.answer({ path, query: query ?? {}, mode: 'list', twice: true });
        const rows = list.state === 'rows' ? list.rows.filter((row) => !session.kinds.isArchived(row)) : undefined;
        if (rows === undefined || rows.some((row) => row.id === change.id))
            return false;
        if (!kind.readable)
            return true;
        const object = `${path}/${encodeURIComponent(String(change.id))}`;
        const answer = await session.reader.answer({ path: object, query: {}, mode: 'object', twice: false });
        return (answer.state === 'missing' || (answer.state === 'object' && session.kinds.isArchived(answer.object)));
    }
    catch (error) {
        if (error instanceof model/* UserError */.yo)
            return false;
        throw error;
    }
}
/** The list that an address belongs to, read from the address alone. */
function partitionOf(session, kind, address) {
    const { parts, scope } = (0,model/* splitAddress */.lS)(address);
    if (kind.scoped)
        return scope ?? 'org';
    const value = {};
    kind.key.forEach((name, index) => {
        const part = parts[index] ?? '';
        const variable = /^\$\{(.*)\}$/s.exec(part)?.[1];
        const written = variable === undefined ? part : session.target.vars[variable];
        value[name] = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : (written ?? null);
    });
    return kind.partition(value);
}

;// CONCATENATED MODULE: ./build/engine/remembering-reader.js

/**
 * Answers every need once: a second plan of the same moment, from other files or with other options,
 * rests on the same state of the platform and costs only what it asks for beyond the first.
 */
class RememberingReader {
    #reader;
    #answers = new Map();
    constructor(reader) {
        this.#reader = reader;
    }
    serverTime() {
        return this.#reader.serverTime();
    }
    answer(need) {
        const key = (0,build_plan/* needKey */.uS)(need);
        const known = this.#answers.get(key) ?? this.#reader.answer(need);
        this.#answers.set(key, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./build/engine/saved-codes.js
const error = (code, doc) => ({ code, severity: 'error', doc });
const refused = (code, doc) => ({ code, severity: 'refused', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** Why a saved plan is not carried out; docs/errors.md is generated from this table. */
const SAVED_CODES = {
    unreadable: error('PS9110', 'The file that `apply --plan` names cannot be read.'),
    notJson: error('PS9111', 'The file that `apply --plan` names is no JSON.'),
    notPlan: error('PS9112', 'The file that `apply --plan` names is JSON, but no plan of this tool.'),
    version: refused('PS9113', 'A saved plan has another major format version.'),
    edited: refused('PS9114', 'A saved plan was changed after it was made.'),
    target: refused('PS9115', 'A saved plan is for another target.'),
    binding: refused('PS9116', 'A saved plan is for another organization, platform or namespace.'),
    noLedger: refused('PS9117', 'A saved plan was made without the ledger.'),
    errors: refused('PS9118', 'A saved plan contains errors.'),
    stale: refused('PS9119', 'What a saved plan rests on is not so any more; each change is named with what differs.'),
    flags: error('PS9120', 'A flag that decides what a plan holds, beside `apply --plan`.'),
    ledgerGone: refused('PS9121', 'The ledger that a saved plan was made with is gone.'),
    waiting: note('PS9122', 'Something else waits that is not in the saved plan; it is not done.'),
};

;// CONCATENATED MODULE: ./build/engine/apply-saved.js







/**
 * Plans anew with the saved plan's own options (the session must have been opened with them) and
 * holds the two against each other. It only reads.
 * @throws UserError with exit code 3 where the saved plan belongs to something else
 */
async function prepareSaved(session, saved) {
    checkSavedBinding(saved, {
        base_url: session.baseUrl,
        namespace: session.config.namespace,
        org_id: session.org,
    });
    if (saved.ledger.state === 'present' && session.ledger.state === 'absent') {
        throw new model/* UserError */.yo(SAVED_CODES.ledgerGone.code, `The plan was made with a ledger of ${saved.target}, and there is none any more. Nothing was changed.`, 'Find out what became of it; without it nobody can tell what was done already. Then plan again.', 3);
    }
    const planned = await (0,plan_target/* planTarget */.hB)(session);
    const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
    const { only } = session.deciding;
    const comparison = (0,build_plan/* compareSaved */.Zh)(saved, planned.plan, {
        resources,
        entries: planned.inputs.base.entries,
        selected: (address) => (0,config/* isInTarget */.jE)(session.target, address) && (only.length === 0 || (0,model/* matchesAny */._I)(only, address)),
    });
    const stale = [...comparison.stale];
    const done = [...comparison.done];
    // Each list is read twice for all of them together, and each object once.
    const once = { ...session, reader: new RememberingReader(session.reader) };
    const gone = await Promise.all(comparison.deleted.map((change) => isGone(once, change)));
    for (const [index, change] of comparison.deleted.entries()) {
        if (gone[index] === true)
            done.push(change);
        else {
            const why = 'the ledger does not have it any more, and that it is gone from the platform is not certain';
            stale.push({ address: change.address, action: change.action, why });
        }
    }
    return {
        planned: { ...planned, plan: comparison.plan, saved: { done, completing: comparison.completing } },
        stale,
        waiting: comparison.waiting,
    };
}
/** @throws UserError with exit code 3 when a saved plan is for another target */
function checkSavedTarget(saved, target) {
    if (saved.target === target)
        return;
    throw new model/* UserError */.yo(SAVED_CODES.target.code, `The plan is for target ${saved.target}, and this run is for ${target}. Nothing was changed.`, `Say --target ${saved.target} if that is what you want.`, 3);
}
/** @throws UserError with exit code 3 when a saved plan is for another organization, platform or namespace */
function checkSavedBinding(saved, here) {
    const words = { base_url: 'the platform', namespace: 'the namespace', org_id: 'organization' };
    const names = ['org_id', 'base_url', 'namespace'];
    const differ = names.filter((name) => here[name] !== undefined && here[name] !== saved[name]);
    if (differ.length === 0)
        return;
    const list = differ.map((name) => `${words[name]} ${saved[name]}, here it is ${here[name]}`).join('; ');
    throw new model/* UserError */.yo(SAVED_CODES.binding.code, `The plan of ${saved.target} is for something else: ${list}. Nothing was changed.`, 'Apply it where it was made for, with the same configuration, --base-url and --org, or plan again here.', 3);
}
/** @throws UserError with exit code 3 when a saved plan cannot be carried out as it is */
function refuseStale(saved, { stale }) {
    if (stale.length === 0)
        return;
    const names = stale.slice(0, 3).map((one) => one.address);
    const rest = stale.length > 3 ? ` and ${stale.length - 3} more` : '';
    const count = saved.changes.length;
    throw new model/* UserError */.yo(SAVED_CODES.stale.code, `The plan is stale: ${stale.length} of its ${count} change${count === 1 ? '' : 's'} cannot be carried out as reviewed (${names.join(', ')}${rest}). Nothing was changed.`, 'Plan again, look at it, and apply that.', 3);
}

// EXTERNAL MODULE: ./build/bundle/generated/validate.js
var generated_validate = __webpack_require__(37633);
// EXTERNAL MODULE: ./build/bundle/parse-source.js + 1 modules
var parse_source = __webpack_require__(99841);
// EXTERNAL MODULE: ./build/bundle/source-node.js
var source_node = __webpack_require__(97105);
;// CONCATENATED MODULE: ./build/engine/read-saved-plan.js






const AGAIN = 'Make it anew.';
/**
 * Reads a saved plan and refuses everything that is none, or that may not be applied whatever is
 * true on the platform (design §6, Plan JSON; §7). Unknown members, of a newer minor version, are left alone.
 * @param file for messages, as the user wrote it
 * @throws UserError with the place of what is wrong
 */
function readSavedPlan(file, bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const found = (0,parse_source/* parseSource */.P)('plan.json', bytes).findings.find((one) => one.severity === 'error');
        throw new model/* UserError */.yo(SAVED_CODES.notJson.code, `${at(file, found?.place)} is no JSON${found === undefined ? '.' : `: ${found.message}`}`, AGAIN, 1, (0,model/* pasted */.yw)('plan', '--out', file));
    }
    checkVersion(file, value);
    checkShape(file, value, bytes);
    const plan = value;
    checkContent(file, plan);
    checkUse(file, plan);
    return plan;
}
function checkVersion(file, value) {
    const version = (0,model/* isObject */.Gv)(value) ? value.format_version : undefined;
    if (typeof version !== 'string' || !/^\d+\.\d+$/.test(version)) {
        throw new model/* UserError */.yo(SAVED_CODES.notPlan.code, `${at(file, START)} is no plan of pipelines-sync: it has no format_version.`, AGAIN, 1, (0,model/* pasted */.yw)('plan', '--out', file));
    }
    if (majorOf(version) === majorOf(build_plan/* PLAN_FORMAT */._A))
        return;
    throw new model/* UserError */.yo(SAVED_CODES.version.code, `The plan in ${file} has format ${version}, and this version carries out ${majorOf(build_plan/* PLAN_FORMAT */._A)}.x only. Nothing was changed.`, `Apply it with the version that made it, or plan again with this one.`, 3);
}
function majorOf(version) {
    return Number(version.split('.', 1)[0]);
}
function checkShape(file, value, bytes) {
    const validate = generated_validate/* validators */.y.plan;
    if (validate === undefined)
        throw new TypeError('the generated validators hold none for plans');
    if (validate(value))
        return;
    const [first, ...more] = validate.errors ?? [];
    if (first === undefined)
        return;
    const root = (0,parse_source/* parseSource */.P)('plan.json', bytes).document?.root;
    const path = (0,source_node/* pointerPath */.hw)(root, first.instancePath);
    const place = root === undefined ? undefined : (0,source_node/* nodeAt */.oB)(root, path).node.place;
    const where = (0,model/* formatPath */.jV)(path) || 'the plan';
    const what = first.keyword === 'required'
        ? `has no ${String(first.params.missingProperty)}`
        : 'is not what a plan has there';
    const rest = more.length === 0 ? '' : `, and ${more.length} more of the kind`;
    throw new model/* UserError */.yo(SAVED_CODES.notPlan.code, `${at(file, place)} is no plan of pipelines-sync that can be carried out: ${where} ${what}${rest}.`, AGAIN, 1, (0,model/* pasted */.yw)('plan', '--out', file));
}
/** Digests show edits and damage; they are no seal against somebody who computes them anew. */
function checkContent(file, plan) {
    const isWhole = (0,build_plan/* planContentDigest */.TM)(plan) === plan.content_digest;
    const edited = plan.changes.find((change) => (0,build_plan/* changeDigest */.VW)(change, plan.secret_writes) !== change.digest);
    // A newer minor version may count more into a change's digest; the whole is still covered.
    const isNewer = Number(plan.format_version.split('.')[1]) > Number(build_plan/* PLAN_FORMAT */._A.split('.')[1]);
    if (isWhole && (edited === undefined || isNewer))
        return;
    const where = edited === undefined || isNewer ? '' : ` (the change of ${edited.address} is not what it was)`;
    throw new model/* UserError */.yo(SAVED_CODES.edited.code, `The plan in ${file} was changed after it was made${where}. Nothing was changed.`, `Plan again; to do only a part of it, plan with --only.`, 3);
}
function checkUse(file, plan) {
    if (plan.ledger.state === 'ignored') {
        throw new model/* UserError */.yo(SAVED_CODES.noLedger.code, `The plan in ${file} was made without the ledger, so it cannot be applied.`, 'Plan again without --no-ledger.', 3);
    }
    const errors = plan.diagnostics.filter((one) => one.severity === 'error');
    const [first] = errors;
    if (first === undefined)
        return;
    const rest = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
    throw new model/* UserError */.yo(SAVED_CODES.errors.code, `The plan in ${file} contains an error${rest}, so it is not carried out: ${first.address ?? plan.target}: ${first.message}`, 'Repair it, and plan again.', 3);
}
const START = { file: '', line: 1, column: 1 };
function at(file, place) {
    return place === undefined ? file : (0,model/* formatPlace */.dE)({ ...place, file });
}

// EXTERNAL MODULE: ./build/cli/opened.js
var cli_opened = __webpack_require__(4248);
;// CONCATENATED MODULE: ./build/cli/apply-saved.js








/** Flags that a saved plan has decided already, as they are written. */
const DECIDED = {
    onDrift: '--on-drift',
    takeOver: '--take-over',
    launch: '--launch',
    only: '--only',
    allowDeletes: '--allow-deletes',
    allowEmpty: '--allow-empty',
};
/** Opens what `apply --plan` needs: the saved plan, and its target with the plan's own options. */
async function openSaved(planFile, files, flags, io) {
    refuseDeciding(flags);
    const saved = readSavedPlan(planFile, await read(planFile, io));
    const inspect = (offline) => {
        checkSavedTarget(saved, offline.target.name);
        const { settings } = offline;
        checkSavedBinding(saved, {
            namespace: offline.config.namespace,
            ...(settings === undefined ? {} : { base_url: settings.baseUrl }),
            ...(settings === undefined || settings.orgId === null ? {} : { org_id: settings.orgId }),
        });
    };
    const opened = await (0,cli_opened/* openTarget */.Ap)({ ...flags, ...decidedBy(saved.options) }, files, io, { inspect });
    return { opened, saved };
}
/** Plans anew and refuses what is stale, naming each on stderr. */
async function prepare(opened, saved, quiet, io) {
    const prepared = await prepareSaved(opened.session, saved);
    for (const { address, action, why } of prepared.stale)
        io.err(`stale  ${(0,build_report/* visible */.RK)(address)}  ${action}: ${(0,build_report/* visible */.RK)(why)}\n`);
    refuseStale(saved, prepared);
    if (!quiet)
        sayWaiting(prepared, io);
    return prepared;
}
/** Waiting besides: at most ten by name. */
function sayWaiting({ waiting }, io) {
    if (waiting.length === 0)
        return;
    const named = waiting.slice(0, 10).map(({ address, what }) => `${(0,build_report/* visible */.RK)(address)} (${what})`);
    const rest = waiting.length > 10 ? ` and ${waiting.length - 10} more` : '';
    io.err(`note ${SAVED_CODES.waiting.code}  Also waiting now, and not in this plan: ${named.join(', ')}${rest}.\n`);
}
function refuseDeciding(flags) {
    const given = Object.keys(DECIDED).filter((name) => {
        const value = flags[name];
        return value !== undefined;
    });
    if (given.length === 0)
        return;
    throw new model/* UserError */.yo(SAVED_CODES.flags.code, `${given.map((name) => DECIDED[name]).join(', ')} cannot be said together with --plan: the saved plan has decided that.`, 'Leave it out, or say it to plan and save that plan.');
}
function decidedBy(options) {
    return {
        ...(options.on_drift === null ? {} : { onDrift: options.on_drift }),
        takeOver: options.take_over,
        launch: options.launch,
        only: options.only,
        ...(options.allow_deletes === null ? {} : { allowDeletes: options.allow_deletes }),
        allowEmpty: options.allow_empty,
    };
}
async function read(file, io) {
    try {
        return await (0,promises_.readFile)(external_node_path_.resolve(io.cwd, file));
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new model/* UserError */.yo(SAVED_CODES.unreadable.code, `The plan ${file} cannot be read (${reason}).`, 'Name a file that a plan was written to.', 1, (0,model/* pasted */.yw)('plan', '--out', file));
    }
}

// EXTERNAL MODULE: ./build/cli/confirm.js
var cli_confirm = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/lost-output.js
var lost_output = __webpack_require__(75389);
// EXTERNAL MODULE: ./build/cli/plan.js
var plan = __webpack_require__(49890);
// EXTERNAL MODULE: ./build/cli/run-deps.js
var run_deps = __webpack_require__(79387);
// EXTERNAL MODULE: ./build/cli/say-verdict.js
var say_verdict = __webpack_require__(23170);
;// CONCATENATED MODULE: ./build/cli/apply.js














/** `apply`: shows the plan, asks, carries it out, reports what became of each change. */
async function apply(files, flags, io) {
    if (flags.plan !== undefined)
        return applySaved(flags.plan, files, flags, io);
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, files, io);
    try {
        return await carryOut(opened, await (0,plan_target/* planTarget */.hB)(opened.session), flags, io);
    }
    finally {
        await opened.client.close();
    }
}
/** `apply --plan`: a plan that was looked at when it was saved, so nobody is asked again. */
async function applySaved(planFile, files, flags, io) {
    const { opened, saved } = await openSaved(planFile, files, flags, io);
    try {
        const { planned } = await prepare(opened, saved, flags.quiet === true, io);
        return await carryOut(opened, planned, { ...flags, yes: true }, io);
    }
    finally {
        await opened.client.close();
    }
}
async function carryOut(opened, planned, flags, io) {
    const isJson = flags.json === true;
    if (!(0,apply_target/* hasNothingToDo */.a)(opened.session, planned)) {
        const verdict = await opened.session.judge();
        (0,say_verdict/* sayVerdict */.F)(verdict, false, flags.quiet === true, io);
        (0,source_guard/* refuseSource */.S)(verdict);
    }
    if (!isJson && flags.quiet !== true)
        (0,plan.printPlan)(opened, planned, io);
    const writes = planned.plan.changes.some((change) => build_plan/* WRITING */.V9.has(change.action));
    if (writes && flags.yes !== true)
        await (0,cli_confirm/* confirm */.l)(`Apply this to ${planned.plan.target}?`, io, 'Say --yes when the plan is what you want.');
    if (writes && !isJson)
        io.out('\n');
    const report = await (0,apply_target/* applyTarget */.E)(opened.session, planned, (0,run_deps/* runDeps */.E)(opened, io, isJson));
    if (isJson)
        io.out(`${JSON.stringify(report, null, 2)}\n`);
    else
        io.out(`\n${(0,build_report/* renderApplyText */.OM)(report, planned.plan.held, { color: io.outColor, planShown: flags.quiet !== true, typing: (0,cli_io/* typingOf */.t)(opened.session, io) })}`);
    return (0,lost_output/* afterReport */.H)(report.exit_code, (0,exit_code/* hasWritten */.qF)(report), io);
}


/***/ }),

/***/ 14549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10169);

/** Asks a person; without a terminal nobody can say yes: refused, exit 3 (design §9). */
async function confirm(question, io, remedy = 'Say --yes when that is what you want.') {
    if (!io.interactive) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PS9020', 'Nobody can be asked here, so nothing was changed.', remedy, 3);
    }
    const answer = await io.ask(`${question} Only "yes" is taken as yes: `);
    if (answer.trim() !== 'yes')
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PS9021', 'Nothing was changed.', undefined, 3);
}


/***/ }),

/***/ 79387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runDeps)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68421);

/** What carries out a plan gets from the process; outcomes are told as they come, unless JSON is wanted. */
function runDeps({ platform }, io, isJson) {
    const { randomBytes, signal, outColor: color } = io;
    const deps = { platform, randomBytes, signal };
    if (!isJson)
        deps.onOutcome = (outcome) => io.out(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomeLine */ .di)(outcome, { color })}\n`);
    return deps;
}


/***/ })

};
