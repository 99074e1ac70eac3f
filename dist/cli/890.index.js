export const id = 890;
export const ids = [890];
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

/***/ 35333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ planOutcomes),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   aI: () => (/* binding */ driftExit),
/* harmony export */   mt: () => (/* binding */ planExit)
/* harmony export */ });
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22479);


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
        const { code, message, remedy } = diagnostic;
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
/**
 * The exit code of an apply (design §9): 4 something was written and something failed or is
 * unknown; else 1 an error; else 3 something was held or refused; else 0. An unknown outcome may
 * have written, so it counts as both.
 */
function exitCodeOf(outcomes, ledgerFailed, interrupted) {
    const has = (...words) => outcomes.some((outcome) => words.includes(outcome.outcome));
    // "Written, but not kept as sent" is a failure of something that was written.
    const isWritten = (outcome) => _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .S.has(outcome.outcome) || outcome.code === 'PS5205';
    const written = outcomes.some(isWritten) || has('unknown');
    const bad = has('failed', 'unknown', 'blocked', 'not attempted') || ledgerFailed || interrupted;
    if (interrupted)
        return 4;
    if (bad)
        return written ? 4 : has('failed', 'unknown', 'not attempted') || ledgerFailed ? 1 : 3;
    return has('held', 'unreadable') ? 3 : 0;
}
/** Of a plan: errors 1, held 3, with `detailed` changes 2 (ledger-only ones included), else 0. */
function planExit(plan, detailed) {
    if (plan.summary.errors > 0)
        return 1;
    if (plan.held.length > 0 || plan.unreadable.length > 0)
        return 3;
    const changes = _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .kl.reduce((sum, action) => sum + plan.summary[action], 0);
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

/***/ 22479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ WRITTEN)
/* harmony export */ });
/** Outcomes after which the platform may hold something new. */
const WRITTEN = new Set([
    'created',
    'updated',
    'replaced',
    'deleted',
    'launched',
]);


/***/ }),

/***/ 49890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   printPlan: () => (/* binding */ printPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _apply_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35333);
/* harmony import */ var _engine_apply_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _engine_ledger_label_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60833);
/* harmony import */ var _engine_plan_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85403);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91017);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4248);
/* harmony import */ var _say_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23170);










/** `plan`: what apply would do. It only reads. */
async function plan(files, flags, io) {
    const opened = await (0,_opened_js__WEBPACK_IMPORTED_MODULE_7__/* .openTarget */ .Ap)(flags, files, io);
    try {
        const planned = await (0,_engine_plan_target_js__WEBPACK_IMPORTED_MODULE_4__/* .planTarget */ .hB)(opened.session);
        if (!(0,_engine_apply_target_js__WEBPACK_IMPORTED_MODULE_3__/* .hasNothingToDo */ .a)(opened.session, planned))
            (0,_say_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .sayVerdict */ .F)(await opened.session.judge(), true, flags.quiet === true, io);
        if (flags.out !== undefined)
            await save(flags.out, planned.plan, io);
        const format = flags.format ?? (flags.json === true ? 'json' : 'text');
        if (format === 'json')
            io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPlanJson */ .uC)(planned.plan));
        else if (format === 'markdown')
            io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPlanMarkdown */ .d$)(planned.plan, {}));
        else if (flags.quiet !== true || !isEmpty(planned.plan))
            printPlan(opened, planned, io);
        return (0,_apply_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .planExit */ .mt)(planned.plan, flags.detailedExitcode === true);
    }
    finally {
        await opened.client.close();
    }
}
/** Shows a plan to a person on stdout. */
function printPlan(opened, planned, io) {
    const { session, offline, client } = opened;
    io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPlanText */ .$D)(planned.plan, {
        color: io.outColor,
        width: io.width,
        sourceReads: {
            objects: planned.reads.objects,
            requests: client.stats.reads,
            items: offline.desired.resources.length,
            files: offline.files.files.length,
        },
        ledgerLabel: (0,_engine_ledger_label_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerLabel */ .i)(session.ledger, session.ignoreLedger, io.clock.now()),
    }));
}
async function save(file, made, io) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, file), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPlanJson */ .uC)(made), { mode: 0o600 });
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('PS9010', `The plan cannot be written to ${file} (${reason}).`, 'Name a file in a folder that exists and is writable.');
    }
}
function isEmpty(made) {
    return made.changes.length === 0 && made.held.length === 0 && made.diagnostics.length === 0;
}


/***/ }),

/***/ 23170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sayVerdict)
/* harmony export */ });
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

/***/ 37006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ applyTarget),
  a: () => (/* binding */ hasNothingToDo)
});

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: ./build/plan/index.js + 36 modules
var build_plan = __webpack_require__(3348);
// EXTERNAL MODULE: ./build/apply/entries.js
var entries = __webpack_require__(72003);
;// CONCATENATED MODULE: ./build/apply/observe.js


/** Reads one object by id; kinds without such a route are looked up in their narrowed list, twice. */
async function look(run, kind, partition, id, value) {
    const { path } = kind.collection(partition, run.plan.org_id);
    const answer = await answerOf(run, kind.readable
        ? { path: `${path}/${encodeURIComponent(String(id))}`, query: {}, mode: 'object', twice: false }
        : { path, query: kind.narrow?.(value) ?? {}, mode: 'list', twice: true });
    if (answer.state === 'unreadable')
        return { state: 'unreadable', message: answer.message };
    const row = answer.state === 'object'
        ? answer.object
        : answer.state === 'rows'
            ? answer.rows.find((candidate) => candidate.id === id)
            : undefined;
    if (row === undefined || run.deps.kinds.isArchived(row))
        return { state: 'gone' };
    return { state: 'there', seen: seenOf(kind, row) };
}
function seenOf(kind, row) {
    return {
        object: (0,build_plan/* readLive */.p9)(kind, row),
        version: typeof row.version === 'number' ? row.version : null,
        createdAt: typeof row.created_at === 'string' ? row.created_at : null,
    };
}
/** The leaves of a change that somebody has touched since it was planned. */
function movedLeaves(kind, change, seen) {
    return Object.entries(change.guards)
        .filter(([path, before]) => (0,build_plan/* guard */.ah)(leafNow(kind, path, seen)) !== before)
        .map(([path]) => path)
        .sort();
}
/** One leaf as it is now, in the form that guards are made of. */
function leafNow(kind, path, seen) {
    const steps = (0,model/* parsePath */.Rr)(path) ?? [path];
    return (0,build_plan/* rawLeaf */.tK)((0,build_plan/* fieldOf */._F)(kind, steps), (0,build_plan/* valueAt */.fK)(seen.object, steps), seen.object);
}
/** All objects of a partition, read anew; undefined where the list cannot be read. */
async function listNow(run, kind, partition) {
    const { path, query } = kind.collection(partition, run.plan.org_id);
    const answer = await answerOf(run, { path, query: query ?? {}, mode: 'list', twice: false });
    if (answer.state !== 'rows')
        return undefined;
    return answer.rows.filter((row) => kind.owns(row, partition, run.plan.org_id) && !run.deps.kinds.isArchived(row));
}
/**
 * A read that fails while applying leaves open what it was asked for, such as the outcome of a write
 * that was sent: it is an answer that says so, and never an error that hides the write.
 */
async function answerOf(run, need) {
    try {
        return await run.deps.platform.answer(need);
    }
    catch (error) {
        if (!(error instanceof model/* UserError */.yo))
            throw error;
        return { state: 'unreadable', status: 0, message: error.message.replace(/\.$/, '') };
    }
}

;// CONCATENATED MODULE: ./build/apply/settle.js



/** Every compared leaf that the file writes, against the object after a create. */
function settleCreate(run, resource, seen) {
    const leaves = [...(0,build_plan/* flatten */.Bq)(resource.kind, resource.value, 'compared').values()];
    return settle(run, resource, seen, leaves.map(({ path, value }) => ({ path, value, before: undefined })));
}
/** The changed leaves, against the object after an update; `before` is what was there. */
function settleUpdate(run, resource, change, before, seen) {
    const leaves = change.leaves.map(({ path, after }) => ({
        path,
        value: (0,model/* fromForms */.cB)(after ?? null),
        before: leafNow(resource.kind, path, before),
    }));
    return settle(run, resource, seen, leaves);
}
function settle(run, resource, seen, leaves) {
    const settlement = { lost: [], observed: {} };
    for (const { path, value, before } of leaves) {
        const now = leafNow(resource.kind, path, seen);
        const sent = sentLeaf(run, resource, path, value);
        const steps = (0,model/* parsePath */.Rr)(path) ?? [path];
        if (isSettled(resource, path, sent, now) || (0,build_plan/* isHidden */.dK)(resource.kind, steps, seen.object))
            continue;
        // A value that is clamped anew may well be clamped to what was there.
        const isAdjusted = (0,build_plan/* fieldOf */._F)(resource.kind, steps)?.adjusted !== undefined;
        const isOld = before !== undefined && (0,model/* sameJson */.Vk)(now, before) && !isAdjusted;
        if (now === null || isOld)
            settlement.lost.push(path);
        else
            settlement.observed[path] = now;
    }
    return settlement;
}
/** The normal form of a written leaf, with live ids in place of references. */
function sentLeaf(run, resource, path, value) {
    const steps = (0,model/* parsePath */.Rr)(path) ?? [path];
    const plain = (0,model/* resolveLate */.xj)(value, {
        ref: (ref) => run.ids.of(ref) ?? ref.address,
        secret: (secret) => secret.name,
    });
    return (0,build_plan/* rawLeaf */.tK)((0,build_plan/* fieldOf */._F)(resource.kind, steps), plain, { ...resource.value });
}
/** True when a leaf holds what was sent, or does not show it where it need not. */
function isSettled(resource, path, sent, now) {
    if ((0,model/* sameJson */.Vk)(sent, now))
        return true;
    const field = (0,build_plan/* fieldOf */._F)(resource.kind, (0,model/* parsePath */.Rr)(path) ?? [path]);
    if (field?.role === 'immutable' && now === null)
        return true;
    // Elements may have got members that files never write; what was sent must be in them.
    if (Array.isArray(sent) && Array.isArray(now) && sent.length === now.length) {
        return sent.every((item) => now.some((other) => contains(other, item)));
    }
    const isEmpty = sent !== null && typeof sent === 'object' && !Array.isArray(sent) && Object.keys(sent).length === 0;
    return isEmpty && (now === null || (typeof now === 'object' && !Array.isArray(now)));
}
function contains(now, sent) {
    if ((0,model/* sameJson */.Vk)(now, sent))
        return true;
    if (now === null || sent === null || typeof now !== 'object' || typeof sent !== 'object')
        return false;
    if (Array.isArray(now) || Array.isArray(sent))
        return false;
    return Object.entries(sent).every(([key, value]) => (0,model/* sameJson */.Vk)(now[key] ?? null, value));
}
/** True when every changed leaf already is as it should become. */
function isDone(run, resource, change, seen) {
    return change.leaves.every(({ path, after }) => isSettled(resource, path, sentLeaf(run, resource, path, (0,model/* fromForms */.cB)(after ?? null)), leafNow(resource.kind, path, seen)));
}
/** True when an object holds every written leaf: what a create of ours would have made. */
function isAsWritten(run, resource, seen) {
    return [...(0,build_plan/* flatten */.Bq)(resource.kind, resource.value, 'compared').values()].every(({ path, value }) => isSettled(resource, path, sentLeaf(run, resource, path, value), leafNow(resource.kind, path, seen)));
}

;// CONCATENATED MODULE: ./build/apply/appeared.js



/** Somebody made an object of this key after planning: equal ones are adopted, others are held. */
async function appearedResult(run, change, resource, rows) {
    const [row] = rows;
    const id = row?.id;
    if (row !== undefined && rows.length === 1 && (typeof id === 'number' || typeof id === 'string')) {
        const sight = await look(run, resource.kind, resource.partition, id, resource.value);
        if (sight.state === 'there' && isAsWritten(run, resource, sight.seen)) {
            run.ids.made(resource.address, id);
            const entry = (0,entries/* entryAfter */.pJ)(run, resource, change, {
                id,
                seen: sight.seen,
                origin: 'adopted',
                generation: (0,entries/* generationOf */.gS)(run, change),
                observed: {},
            });
            await run.session.put({ ...entry, secrets: {} });
            return {
                outcome: 'adopted',
                id,
                version: sight.seen.version,
                message: 'somebody made exactly this on the platform meanwhile',
            };
        }
    }
    return {
        outcome: 'held',
        code: 'PS5201',
        message: `an object of the same name appeared on the platform after planning (id ${rows.map((one) => String(one.id)).join(', ')})`,
        remedy: 'Plan again to see the difference.',
    };
}

;// CONCATENATED MODULE: ./build/apply/body.js


/** A body cannot be made because something that it needs is not there. */
class MissingError extends Error {
}
/** The body of a create: everything that the file writes, except what only chooses the route. */
function createBody(resource, late) {
    const body = {};
    for (const [name, value] of Object.entries(resource.value)) {
        if (roleIn(resource, name) !== 'route')
            body[name] = value;
    }
    const json = fill(body, late);
    return resource.kind.body?.(json) ?? json;
}
/**
 * The body of an update (design §7): every managed field, the changed leaves laid over what was
 * just read, so that neither a partial nor a full reading of the platform loses anything. Derived
 * fields only where the file writes them, secrets only where this plan lists them as to be written.
 */
function updateBody(resource, change, live, secretFields, late) {
    const body = {};
    for (const [name, field] of Object.entries(resource.kind.fields.fields)) {
        const value = live[name];
        if ((0,model/* roleOf */.kp)(field) === 'managed' && value !== undefined && value !== null)
            body[name] = writable(field, value);
    }
    for (const [name, value] of Object.entries(resource.value)) {
        const role = roleIn(resource, name);
        if (role === 'derived' || (role === 'secret' && secretFields.has(name)))
            body[name] = value;
    }
    for (const leaf of change.leaves) {
        const steps = (0,model/* parsePath */.Rr)(leaf.path);
        if (steps !== undefined)
            (0,build_plan/* setAt */.ef)(body, steps, (0,model/* fromForms */.cB)(leaf.after ?? null));
    }
    return fill(body, late);
}
function roleIn(resource, name) {
    const field = (0,model/* fieldAt */.UK)(resource.kind.fields, [name]);
    return field === undefined ? 'managed' : (0,model/* roleOf */.kp)(field);
}
/** A value of an answer as it may be sent back: list elements without what the platform added. */
function writable(field, value) {
    if (field.type === 'list' && Array.isArray(value))
        return value.map((item) => writable(field.item, item));
    if (field.type === 'object' && field.open !== true && (0,model/* isObject */.Gv)(value)) {
        const known = {};
        for (const [name, member] of Object.entries(field.fields)) {
            const inner = value[name];
            if (inner !== undefined && inner !== null)
                known[name] = writable(member, inner);
        }
        return known;
    }
    return value;
}
function fill(value, late) {
    return (0,model/* resolveLate */.xj)(value, { ref: (ref) => late.ref(ref), secret: (secret) => late.secret(secret.name) });
}

;// CONCATENATED MODULE: ./build/apply/late.js


/** Fills in ids and secrets as they are at this moment of the run. */
function lateOf(run, versions = new Map()) {
    return {
        ref: (ref) => {
            if (ref.version === 'latest') {
                const version = versions.get(ref.address);
                if (version === undefined)
                    throw new MissingError(`the platform shows no version of ${ref.address}`);
                return version;
            }
            const id = run.ids.of(ref);
            if (id === undefined)
                throw new MissingError(`${ref.address} has no id`);
            return id;
        },
        secret: (name) => {
            const value = run.deps.secret(name);
            if (value === undefined || value === '') {
                throw new MissingError(`the environment variable ${name} is not set`);
            }
            return value;
        },
    };
}
/** The partition in which the target of a reference lives. */
function partitionOf(run, ref) {
    return run.resources.get(ref.address)?.partition ?? run.base.entries.get(ref.address)?.partition ?? 'org';
}
/** Reads the newest version number of what a reference names; undefined where none is shown. */
async function readVersion(run, ref) {
    const kind = run.deps.kinds.get((0,model/* kindOf */.I)(ref.address));
    const id = run.ids.of(ref);
    if (id === undefined)
        return undefined;
    const { path } = kind.collection(partitionOf(run, ref), run.plan.org_id);
    const answer = await run.deps.platform.answer({
        path: `${path}/${encodeURIComponent(String(id))}`,
        query: {},
        mode: 'object',
        twice: false,
    });
    const version = answer.state === 'object' ? answer.object.version : undefined;
    return typeof version === 'number' ? version : undefined;
}

;// CONCATENATED MODULE: ./build/apply/lookup.js


/** Milliseconds between two looks: a platform may need a moment to show what it has just made. */
const PAUSE_MS = 2000;
/**
 * Finds the live objects that carry a resource's natural key and that no other resource is known
 * to own. Correctness of every second send rests on this (design §7).
 */
async function findByKey(run, resource) {
    const rows = await listNow(run, resource.kind, resource.partition);
    const key = keyOf(run, resource);
    return rows?.filter((row) => rowKey(resource.kind, row) === key && isFree(run, resource, row));
}
/** Two looks, two seconds apart; the second only where the first finds nothing. */
async function findTwice(run, resource) {
    const first = await findByKey(run, resource);
    if (first === undefined || first.length > 0)
        return first;
    await run.deps.clock.sleep(PAUSE_MS, run.deps.signal);
    return findByKey(run, resource);
}
/** True for an object that a resource may be: nothing else is known to own it. */
function isFree(run, resource, row) {
    const { id } = row;
    if (typeof id !== 'number' && typeof id !== 'string')
        return false;
    const owner = run.names.addressOf(resource.kind.name, id);
    return owner === undefined || owner === resource.address;
}
/** The natural key as it will be on the platform; undefined while a reference in it has no id. */
function keyOf(run, resource) {
    const parts = [];
    for (const name of (0,model/* rowKeyFields */.pn)(resource.kind)) {
        const written = resource.value[name] ?? null;
        const part = written instanceof model/* Ref */.oS ? run.ids.of(written) : written;
        if (part === undefined || part === null)
            return undefined;
        parts.push(part);
    }
    return (0,model/* canonical */.$N)(parts);
}
function rowKey(kind, row) {
    return (0,model/* canonical */.$N)((0,model/* rowKeyFields */.pn)(kind).map((name) => row[name] ?? null));
}
/** What stands on the platform before the first create of a partition, read once for all of them. */
class Presence {
    #run;
    #lists = new Map();
    constructor(run) {
        this.#run = run;
    }
    /** Objects of the resource's key that appeared since planning; undefined where that cannot be read. */
    async appeared(resource) {
        const name = `${resource.kind.name} ${resource.partition}`;
        const list = this.#lists.get(name) ?? this.#read(resource);
        this.#lists.set(name, list);
        const groups = await list;
        if (groups === undefined)
            return undefined;
        const key = keyOf(this.#run, resource);
        const rows = key === undefined ? [] : (groups.get(key) ?? []);
        return rows.filter((row) => isFree(this.#run, resource, row));
    }
    async #read(resource) {
        const rows = await listNow(this.#run, resource.kind, resource.partition);
        return rows === undefined ? undefined : group(resource.kind, rows);
    }
}
function group(kind, rows) {
    const groups = new Map();
    for (const row of rows) {
        const key = rowKey(kind, row);
        const same = groups.get(key);
        if (same === undefined)
            groups.set(key, [row]);
        else
            same.push(row);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/apply/create.js








/** How often a create is sent at the most when its outcome stays unknown. */
const MAX_SENDS = 2;
/** How many generations of a key are tried when the platform answers for an object that is gone. */
const MAX_GENERATIONS = 3;
/** How far the clocks behind `created_at` and behind the answer's Date may differ without a further read. */
const CLOCKS_MS = 1000;
const LOOKS_FIRST = 'Run the same command again: it looks first and creates it only if it is not there.';
/**
 * Creates one object, never a second one of the same key (design §7).
 * @param makeRoom called once when the platform says that the name is taken and nothing that may be
 * meant has it: makes it free, or says what stands in the way
 */
async function createStep(run, change, resource, presence, makeRoom) {
    const appeared = await presence.appeared(resource);
    if (appeared === undefined)
        return failed('PS5003', `not sent: the ${resource.kind.name} cannot be read any more`);
    if (appeared.length > 0)
        return appearedResult(run, change, resource, appeared);
    let body;
    try {
        body = createBody(resource, lateOf(run));
    }
    catch (error) {
        if (!(error instanceof MissingError))
            throw error;
        return {
            outcome: 'failed',
            code: 'PS5101',
            message: `not sent: ${error.message}`,
            remedy: 'Set it and run the same command again.',
        };
    }
    return new Create(run, change, resource, body, makeRoom).send();
}
class Create {
    #run;
    #change;
    #resource;
    #body;
    #generation;
    #key;
    /** A send of this run has an unknown outcome: what is found later may be its work. */
    #maybeOurs = false;
    #makeRoom;
    constructor(run, change, resource, body, makeRoom) {
        this.#makeRoom = makeRoom;
        this.#run = run;
        this.#change = change;
        this.#resource = resource;
        this.#body = body;
        this.#generation = (0,entries/* generationOf */.gS)(run, change);
        this.#key = change.idempotency_key;
    }
    async send() {
        let generations = 1;
        for (let sends = 1;; sends += 1) {
            const began = this.#run.deps.clock.now();
            const result = await this.#post();
            if (result.state === 'ok') {
                const made = await this.#made(result, this.#run.deps.clock.now() - began);
                if (made !== 'replayed')
                    return made;
                if (generations >= MAX_GENERATIONS)
                    return failed('PS5202', 'the platform answers with objects that do not exist any more');
                generations += 1;
                this.#nextGeneration();
                continue;
            }
            if (result.state === 'not_sent')
                return this.#refused('PS5001', `not sent: ${result.message}`);
            if (result.state === 'refused' && result.status !== 409)
                return this.#refused('PS5220', `${result.status} ${result.message}`);
            const found = await this.#afterConflictOrUnknown(result, sends);
            if (found === 'again')
                continue;
            if (found === 'next') {
                if (generations >= MAX_GENERATIONS)
                    return this.#refused('PS5220', `409 ${result.message}`);
                generations += 1;
                this.#nextGeneration();
                continue;
            }
            return found;
        }
    }
    /** A send that did nothing says nothing about an earlier one whose answer never came. */
    #refused(code, message) {
        if (!this.#maybeOurs)
            return failed(code, message);
        return {
            outcome: 'unknown',
            code: 'PS5203',
            message: `no answer came to the first send; a second one: ${message}`,
            remedy: LOOKS_FIRST,
        };
    }
    #post() {
        const { kind, partition } = this.#resource;
        const { path } = kind.collection(partition, this.#run.plan.org_id);
        return this.#run.deps.platform.write('POST', path, {
            body: this.#body,
            ...(this.#key === null ? {} : { idempotencyKey: this.#key }),
        });
    }
    #nextGeneration() {
        const { namespace, target, org_id: org } = this.#run.plan;
        this.#generation += 1;
        this.#key = (0,build_plan/* idempotencyKey */.T5)(this.#resource, { namespace, target, org, generation: this.#generation });
    }
    /** 409 and unknown outcomes alike: look first, send again only when nothing is there. */
    async #afterConflictOrUnknown(result, sends) {
        if (result.state === 'unknown')
            this.#maybeOurs = true;
        const rows = result.state === 'unknown'
            ? await findTwice(this.#run, this.#resource)
            : await findByKey(this.#run, this.#resource);
        if (rows === undefined) {
            const problem = `${result.message}, and the list cannot be read to find out whether it was created`;
            if (!this.#maybeOurs)
                return failed('PS5220', `409 ${problem}`);
            return { outcome: 'unknown', code: 'PS5203', message: problem, remedy: LOOKS_FIRST };
        }
        if (rows.length > 0)
            return this.#found(rows, result.message);
        if (result.state === 'refused') {
            const makeRoom = this.#makeRoom;
            this.#makeRoom = undefined;
            return makeRoom === undefined ? 'next' : ((await makeRoom()) ?? 'again');
        }
        if (sends < MAX_SENDS && this.#run.deps.signal?.aborted !== true)
            return 'again';
        return {
            outcome: 'unknown',
            code: 'PS5203',
            message: `${result.message}; it was not found on the platform afterwards`,
            remedy: LOOKS_FIRST,
        };
    }
    async #found(rows, problem) {
        const [row] = rows;
        const id = row?.id;
        if (row === undefined || rows.length > 1 || (typeof id !== 'number' && typeof id !== 'string')) {
            return {
                outcome: 'held',
                code: 'PS5204',
                message: `${problem}; afterwards ${rows.length} objects of this name exist (ids ${rows.map((one) => String(one.id)).join(', ')})`,
                remedy: 'Keep one of them in the web app, or pin its id in sync.',
            };
        }
        const sight = await look(this.#run, this.#resource.kind, this.#resource.partition, id, this.#resource.value);
        if (sight.state === 'there' && isAsWritten(this.#run, this.#resource, sight.seen)) {
            return this.#finish(id, sight.seen, this.#maybeOurs ? 'created' : 'adopted');
        }
        if (sight.state === 'unreadable' && this.#maybeOurs) {
            return {
                outcome: 'unknown',
                code: 'PS5203',
                message: `${problem}; an object of this name is there (id ${id}) and cannot be read (${sight.message})`,
                remedy: LOOKS_FIRST,
            };
        }
        return {
            outcome: 'held',
            code: 'PS5204',
            message: `${problem}; an object of this name is there (id ${id}) and holds other values`,
            remedy: 'Plan again to see the difference.',
        };
    }
    /** Reads the new object from the answer, or by id where the answer does not show all of it. */
    async #made(result, tookMs) {
        const { kind, partition, value } = this.#resource;
        const answer = result.answer;
        const id = answer === undefined ? undefined : (kind.idOf?.(answer) ?? answer.id);
        if (answer === undefined || (typeof id !== 'number' && typeof id !== 'string')) {
            this.#maybeOurs = true;
            const rows = await findTwice(this.#run, this.#resource);
            const only = rows?.length === 1 ? rows[0]?.id : undefined;
            if (typeof only === 'number' || typeof only === 'string') {
                // Nothing of this key was there before, and the platform said that it made one: this is it.
                const sight = await look(this.#run, kind, partition, only, value);
                if (sight.state === 'there')
                    return this.#finish(only, sight.seen, 'created');
            }
            if (rows !== undefined && rows.length > 0)
                return this.#found(rows, 'the answer showed no id');
            return {
                outcome: 'unknown',
                code: 'PS5203',
                message: 'the platform accepted it and showed no id, and it cannot be found',
                remedy: LOOKS_FIRST,
            };
        }
        let seen = seenOf(kind, answer);
        const isFirst = this.#generation === 0 && !this.#maybeOurs;
        const isFresh = isFirst && isMadeNow(seen.createdAt, result.serverTime, tookMs);
        if (!isFresh || !isAsWritten(this.#run, this.#resource, seen)) {
            const sight = await look(this.#run, kind, partition, id, value);
            if (sight.state === 'gone')
                return 'replayed';
            if (sight.state === 'there')
                seen = sight.seen;
            else if (!isAsWritten(this.#run, this.#resource, seen))
                return this.#unseen(id, seen, sight.message);
        }
        return this.#finish(id, seen, 'created');
    }
    /** Created for certain; what the platform made of it is for the next plan to find. */
    async #unseen(id, seen, problem) {
        this.#run.ids.made(this.#resource.address, id);
        await this.#run.session.put(this.#entry(id, seen, 'created', {}));
        return {
            outcome: 'created',
            id,
            version: seen.version,
            code: 'PS5207',
            message: `the platform accepted it; it could not be read afterwards (${problem})`,
        };
    }
    #entry(id, seen, origin, observed) {
        const generation = this.#generation;
        return (0,entries/* entryAfter */.pJ)(this.#run, this.#resource, this.#change, { id, seen, origin, generation, observed });
    }
    async #finish(id, seen, origin) {
        const { observed, lost } = settleCreate(this.#run, this.#resource, seen);
        this.#run.ids.made(this.#resource.address, id);
        await this.#run.session.put(this.#entry(id, seen, origin, observed));
        const version = seen.version;
        if (lost.length > 0) {
            return {
                outcome: 'failed',
                id,
                version,
                code: 'PS5205',
                message: `created, but the platform did not keep ${lost.join(', ')}`,
                remedy: 'Look at it in the web app; the next plan shows the difference.',
            };
        }
        const changed = Object.keys(observed);
        const note = changed.length === 0
            ? null
            : `the platform stored another value of ${changed.join(', ')} than was sent`;
        return {
            outcome: origin === 'created' ? 'created' : 'already applied',
            id,
            version,
            message: note,
            code: note === null ? null : 'PS5206',
        };
    }
}
function failed(code, message) {
    return { outcome: 'failed', code, message, remedy: null };
}
/** False when the answer may be the replay of an earlier create, whose object may be gone since. */
function isMadeNow(createdAt, serverTime, tookMs) {
    if (createdAt === null || serverTime === null)
        return false;
    const made = Date.parse(createdAt);
    return !Number.isNaN(made) && made >= serverTime - tookMs - CLOCKS_MS;
}

;// CONCATENATED MODULE: ./build/apply/read-again.js

/** The object as it is right before a write, or what stands in the way (design §7). */
async function readAgain(run, { kind, partition, value }, id) {
    const sight = await look(run, kind, partition, id, value);
    if (sight.state === 'there')
        return { seen: sight.seen };
    if (sight.state === 'gone')
        return { stop: held(id, 'it was deleted on the platform after planning') };
    const message = `not sent: it cannot be read again (${sight.message})`;
    return { stop: { outcome: 'failed', id, code: 'PS5003', message } };
}
/** Held where somebody edited a guarded leaf after planning; undefined where nobody did. */
function editedSince(kind, change, seen, id) {
    const moved = movedLeaves(kind, change, seen);
    if (moved.length === 0)
        return undefined;
    return held(id, `${moved.join(', ')} was edited on the platform after planning`);
}
/** Not written because the platform moved on since the plan. */
function held(id, message) {
    return { outcome: 'held', id, code: 'PS5201', message, remedy: 'Plan again to see the difference.' };
}

;// CONCATENATED MODULE: ./build/apply/delete.js




const delete_MAX_SENDS = 2;
const AGAIN = 'Run the same command again.';
/** Deletes one object: reads it again first, and never deletes what moved since (design §7). */
async function deleteStep(run, change) {
    const { id } = change;
    const entry = run.entries.get(change.address);
    if (id === null || entry === undefined)
        throw new Error(`${change.address} is not in the ledger`);
    return new Delete(run, change, entry, id).send();
}
class Delete {
    #run;
    #change;
    #entry;
    #kind;
    #id;
    constructor(run, change, entry, id) {
        this.#run = run;
        this.#change = change;
        this.#entry = entry;
        this.#kind = run.deps.kinds.get(entry.kind);
        this.#id = id;
    }
    async send() {
        const stop = await this.#stop();
        if (stop !== undefined)
            return stop;
        for (let sends = 1;; sends += 1) {
            const result = await this.#request();
            if (result.state === 'not_sent')
                return this.#failed('PS5001', `not sent: ${result.message}`);
            // Gone is what was wanted, whoever did it (DELETE then 404).
            if (result.state === 'refused' && result.status !== 404)
                return this.#failed('PS5220', `${result.status} ${result.message}`);
            const sight = await this.#look();
            if (sight.state === 'gone')
                return this.#done();
            if (sight.state === 'unreadable') {
                const message = result.state === 'unknown' ? result.message : 'the platform accepted it';
                return this.#unknown(`${message}; it cannot be read afterwards (${sight.message})`);
            }
            if (result.state !== 'unknown')
                return this.#failed('PS5302', 'the platform accepted it, and it is still there');
            if (sends >= delete_MAX_SENDS || this.#run.deps.signal?.aborted === true)
                return this.#unknown(`${result.message}; it is still there`);
        }
    }
    /** Why it is not deleted after all; also when it is gone already. */
    async #stop() {
        const sight = await this.#look();
        if (sight.state === 'gone')
            return this.#done();
        if (sight.state === 'unreadable')
            return this.#failed('PS5003', `not sent: it cannot be read again (${sight.message})`);
        const { observed } = this.#entry;
        // What this run itself made of it, a name that made room, is no edit.
        const moved = movedLeaves(this.#kind, this.#change, sight.seen).filter((path) => !(0,model/* sameJson */.Vk)(observed[path] ?? null, leafNow(this.#kind, path, sight.seen)));
        if (moved.length > 0)
            return held(this.#id, `${moved.join(', ')} was edited on the platform after planning`);
        const users = await this.#users();
        if (users === 'unknown')
            return held(this.#id, 'the platform does not say any more how many use it');
        if (users > 0)
            return held(this.#id, `${users} began to use it on the platform after planning`);
        return undefined;
    }
    /** What the platform counts as its users; everything that this plan removes is removed by now. */
    async #users() {
        const { uses } = this.#kind;
        if (uses === undefined)
            return 0;
        const path = `${this.#path()}/${uses.path}`;
        const answer = await this.#run.deps.platform.answer({ path, query: {}, mode: 'raw', twice: false });
        return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
    }
    #look() {
        return look(this.#run, this.#kind, this.#entry.partition, this.#id, (0,build_plan/* keyValues */.K7)(this.#kind, this.#entry));
    }
    #path() {
        const { path } = this.#kind.collection(this.#entry.partition, this.#run.plan.org_id);
        return `${path}/${encodeURIComponent(String(this.#id))}`;
    }
    #request() {
        return this.#run.deps.platform.write('DELETE', this.#path(), {});
    }
    async #done() {
        await this.#run.session.remove(this.#change.address);
        return { outcome: 'deleted', id: this.#id };
    }
    #failed(code, message) {
        return { outcome: 'failed', id: this.#id, code, message };
    }
    #unknown(message) {
        return { outcome: 'unknown', id: this.#id, code: 'PS5203', message, remedy: AGAIN };
    }
}

;// CONCATENATED MODULE: ./build/apply/key-watch.js

/** Notices that the platform does not accept the API key any more: 401 anywhere ends a run (design §5). */
class KeyWatch {
    #platform;
    #isRefused = false;
    constructor(platform) {
        this.#platform = platform;
    }
    get isRefused() {
        return this.#isRefused;
    }
    async answer(need) {
        try {
            return await this.#platform.answer(need);
        }
        catch (error) {
            if (error instanceof model/* UserError */.yo && error.code === 'PS5010')
                this.#isRefused = true;
            throw error;
        }
    }
    async write(method, path, request) {
        const result = await this.#platform.write(method, path, request);
        if (result.state === 'refused' && result.status === 401)
            this.#isRefused = true;
        return result;
    }
}

;// CONCATENATED MODULE: ./build/apply/launch.js





/**
 * Launches an experiment at most once (design §7): the exact request is recorded before it is sent,
 * and sent a second time only as the same request, by a later run that finds no answer recorded.
 */
async function launchStep(run, change, resource) {
    const before = (0,build_plan/* launchEntry */.Cf)(run.base, resource);
    const isRepeat = before?.launch?.state === 'sending';
    const { path } = resource.kind.collection(resource.partition, run.plan.org_id);
    let record;
    try {
        record =
            isRepeat && before?.launch != null ? before.launch : await newRecord(run, change, resource, path);
    }
    catch (error) {
        if (!(error instanceof MissingError))
            throw error;
        return { outcome: 'failed', code: 'PS5102', message: `not sent: ${error.message}` };
    }
    if (record.body === null || record.key === null)
        return { outcome: 'failed', code: 'PS5102', message: 'not sent: its record is incomplete' };
    const entry = {
        ...(before ?? (0,entries/* emptyEntry */.yN)(resource, run)),
        address: resource.address,
        partition: resource.partition,
        ...(isRepeat ? {} : { generation: (0,build_plan/* launchGeneration */.EV)(run.base, resource) }),
        launch: record,
    };
    try {
        await run.session.intend(entry);
    }
    catch (error) {
        // Nothing was sent: a record that reaches the disk after all must not say otherwise.
        await restore(run, resource, before);
        throw error;
    }
    const result = await run.deps.platform.write('POST', record.route ?? path, {
        body: JSON.parse(record.body),
        idempotencyKey: record.key,
    });
    switch (result.state) {
        case 'ok':
            return launched(run, resource, entry, record, result.answer);
        case 'unknown':
            return {
                outcome: 'unknown',
                code: 'PS5203',
                message: result.message,
                remedy: 'Run the same command again within a day: exactly the same request is sent, with the same key.',
            };
        case 'not_sent':
        case 'refused': {
            const message = result.state === 'refused' ? `${result.status} ${result.message}` : `not sent: ${result.message}`;
            // A first send that was refused never ran; a repeated one says nothing about the first.
            if (isRepeat) {
                return {
                    outcome: 'unknown',
                    code: 'PS5203',
                    message: `no answer came to the first send; the same request again: ${message}`,
                    remedy: 'Look in the web app for copies of the workflow made then.',
                };
            }
            await restore(run, resource, before);
            return { outcome: 'failed', code: result.state === 'refused' ? 'PS5220' : 'PS5001', message };
        }
    }
}
async function newRecord(run, change, resource, route) {
    const versions = new Map();
    for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
        if (ref.version !== 'latest' || versions.has(ref.address))
            continue;
        const version = await readVersion(run, ref);
        if (version === undefined)
            throw new MissingError(`the platform shows no version of ${ref.address} (${(0,model/* kindOf */.I)(ref.address)})`);
        versions.set(ref.address, version);
    }
    return {
        state: 'sending',
        content: (0,build_plan/* contentDigest */.eZ)(resource),
        key: change.idempotency_key,
        route,
        body: JSON.stringify(createBody(resource, lateOf(run, versions))),
        sent_at: new Date(run.deps.clock.now()).toISOString(),
        status: null,
    };
}
async function launched(run, resource, entry, record, answer) {
    const id = answer === undefined ? undefined : resource.kind.idOf?.(answer);
    const status = typeof answer?.status === 'string' ? answer.status : null;
    const known = typeof id === 'string' || typeof id === 'number' ? id : null;
    await run.session.put({ ...entry, id: known, launch: { ...record, state: 'launched', status } });
    const old = (0,build_plan/* launchEntry */.Cf)(run.base, resource)?.address;
    if (old !== undefined && old !== resource.address)
        await run.session.remove(old);
    if (known === null)
        return {
            outcome: 'launched',
            code: 'PS5208',
            message: 'the platform accepted it and showed no id; its status cannot be followed',
        };
    run.ids.made(resource.address, known);
    return { outcome: 'launched', id: known, message: status === null ? null : `status ${status}` };
}
/** As it was before this run; under an old address nothing had been removed yet. */
async function restore(run, resource, before) {
    if (before?.address !== resource.address)
        await run.session.remove(resource.address);
    else
        await run.session.put(before);
}

;// CONCATENATED MODULE: ./build/apply/ledger-only.js

const WORDS = {
    adopt: 'adopted',
    converge: 'converged',
    keep: 'kept',
    release: 'released',
    forget: 'forgotten',
};
/** Changes that only the ledger takes note of; nothing is sent. */
async function ledgerStep(run, change, resource) {
    const outcome = WORDS[change.action];
    if (outcome === undefined)
        throw new Error(`${change.action} is no change of the ledger`);
    if (change.action === 'release' || change.action === 'forget') {
        await run.session.remove(change.address);
        return { outcome, id: change.id };
    }
    const left = run.entries.get(change.address);
    if (resource === undefined && change.action === 'converge' && left !== undefined) {
        // An item that left the files: the only thing to note is that nothing protects it any more.
        await run.session.put({ ...left, protect: false });
        return { outcome, id: left.id };
    }
    const found = run.matches.get(change.address)?.found;
    if (resource === undefined || found?.state !== 'live')
        throw new Error(`${change.address} was not matched`);
    const { live } = found;
    const before = run.entryOf(change.address);
    const entry = (0,entries/* entryAfter */.pJ)(run, resource, change, {
        id: live.id,
        seen: { object: live.object, version: live.version, createdAt: live.createdAt },
        origin: before?.origin ?? 'adopted',
        generation: before?.generation ?? 0,
        observed: {},
    });
    await run.session.put(entry);
    return { outcome, id: live.id, version: live.version };
}

// EXTERNAL MODULE: ./build/apply/outcome.js
var outcome = __webpack_require__(22479);
;// CONCATENATED MODULE: ./build/apply/replace.js






const NAME = 'name';
/**
 * Makes a new object in the place of one that cannot be changed that far. The old one stays until
 * everything that used it has been pointed to the new one: its delete is a change of its own. Where
 * the platform knows a name only once, the old one is renamed first, and back when nothing was made.
 */
async function replaceStep(run, change, resource, presence) {
    const { id } = change;
    if (id === null)
        throw new Error(`the replace of ${change.address} has no id`);
    const { kind } = resource;
    const again = await readAgain(run, resource, id);
    if ('stop' in again)
        return again.stop;
    const { seen } = again;
    const edited = editedSince(kind, change, seen, id);
    if (edited !== undefined)
        return edited;
    const room = new Room(run, resource, id, seen);
    if ((0,build_plan/* makesRoom */.fm)(kind)) {
        const stop = await room.make();
        if (stop !== undefined)
            return stop;
    }
    const result = await createStep(run, change, resource, presence, kind.renames ? () => room.make() : undefined);
    return room.after(result, change);
}
/** The name that the old object has to give up. */
class Room {
    #run;
    #resource;
    #id;
    #before;
    /** The name that it had when it was applied last. */
    #old;
    #isMade = false;
    constructor(run, resource, id, before) {
        this.#run = run;
        this.#resource = resource;
        this.#id = id;
        this.#before = before;
        const name = this.#entry()?.leaves[NAME] ?? before.object[NAME];
        this.#old = typeof name === 'string' ? name : undefined;
        // A run that was cut off may have come so far.
        this.#isMade = this.#old !== undefined && before.object[NAME] === this.#free(this.#old);
    }
    #entry() {
        return this.#run.entries.get((0,build_plan/* leftoverAddress */.EC)(this.#resource.address, this.#id));
    }
    #free(name) {
        return (0,build_plan/* leftoverName */.Ln)(this.#resource.kind, name, this.#id);
    }
    /** Renames the old object; what stands in the way, or undefined when its name is free. */
    async make() {
        if (this.#isMade || this.#old === undefined)
            return undefined;
        const name = this.#free(this.#old);
        await this.#expect(name);
        const problem = await this.#rename(this.#before, name);
        if (problem !== undefined)
            return problem;
        this.#isMade = true;
        return undefined;
    }
    /** Gives the name back when nothing was made that needs it. */
    async after(result, change) {
        if (result.outcome === 'created')
            return { ...result, outcome: 'replaced' };
        if (result.outcome === 'already applied' || result.outcome === 'adopted')
            return { ...result, outcome: 'replaced' };
        const isMade = result.outcome === 'failed' && result.id !== undefined && result.id !== null;
        if (result.outcome === 'unknown' || isMade || !this.#isMade || this.#old === undefined)
            return result;
        const { kind, partition, value } = this.#resource;
        const sight = await look(this.#run, kind, partition, this.#id, value);
        const problem = sight.state === 'there' ? await this.#rename(sight.seen, this.#old) : { message: 'it cannot be read' };
        if (problem === undefined)
            return result;
        const left = (0,build_plan/* leftoverOf */.nE)(change);
        const message = `${result.message ?? 'nothing was made'}; the old one keeps the name that made room for it (${problem.message ?? 'it could not be renamed back'})`;
        return { ...result, message, remedy: `Rename it back in the web app, id ${this.#id} (${left}).` };
    }
    /** What the ledger must know before the name changes: the delete later on compares with it. */
    async #expect(name) {
        const left = this.#entry();
        if (left === undefined || left.observed[NAME] === name)
            return;
        const renamed = { ...left, observed: { ...left.observed, [NAME]: name } };
        this.#run.entries.set(left.address, renamed);
        await this.#run.session.put(renamed);
    }
    async #rename(seen, name) {
        const { kind, partition, value } = this.#resource;
        const { path } = kind.collection(partition, this.#run.plan.org_id);
        const body = this.#body(seen, name);
        for (let sends = 1;; sends += 1) {
            const result = await this.#run.deps.platform.write(kind.update ?? 'PUT', `${path}/${encodeURIComponent(String(this.#id))}`, { body });
            if (result.state === 'ok')
                return undefined;
            if (result.state === 'not_sent')
                return this.#failed('PS5001', result.message);
            if (result.state === 'refused')
                return this.#failed('PS5220', `${result.status} ${result.message}`);
            const sight = await look(this.#run, kind, partition, this.#id, value);
            if (sight.state === 'there' && sight.seen.object[NAME] === name)
                return undefined;
            const isAsBefore = sight.state === 'there' && sight.seen.object[NAME] === seen.object[NAME];
            if (!isAsBefore || sends >= 2)
                return {
                    outcome: 'unknown',
                    id: this.#id,
                    code: 'PS5203',
                    message: `the old one was to be renamed: ${result.message}`,
                    remedy: 'Run the same command again.',
                };
        }
    }
    /** Everything as it is there, with another name. */
    #body(seen, name) {
        const leaves = [{ path: NAME, after: name }];
        const bare = { ...this.#resource, value: {} };
        return updateBody(bare, { leaves }, seen.object, new Set(), lateOf(this.#run));
    }
    #failed(code, message) {
        return {
            outcome: 'failed',
            id: null,
            code,
            message: `not replaced: the old one could not be renamed (${message})`,
        };
    }
}

;// CONCATENATED MODULE: ./build/apply/update.js






/** Changes one object: reads it again first, and never overwrites what moved since (design §7). */
async function updateStep(run, change, resource) {
    const { id } = change;
    if (id === null)
        throw new Error(`the update of ${change.address} has no id`);
    const again = await readAgain(run, resource, id);
    if ('stop' in again)
        return again.stop;
    const { seen } = again;
    const secrets = secretFields(run, change);
    if (secrets.size === 0 && change.leaves.length > 0 && isDone(run, resource, change, seen)) {
        await record(run, change, resource, id, seen, {});
        return { outcome: 'already applied', id, version: seen.version };
    }
    const edited = editedSince(resource.kind, change, seen, id);
    if (edited !== undefined)
        return edited;
    let body;
    try {
        body = updateBody(resource, change, seen.object, secrets, lateOf(run));
    }
    catch (error) {
        if (!(error instanceof MissingError))
            throw error;
        return {
            outcome: 'failed',
            id,
            code: 'PS5101',
            message: `not sent: ${error.message}`,
            remedy: 'Set it and run the same command again.',
        };
    }
    return send(run, change, resource, id, body, seen);
}
/** Top-level fields whose secrets this plan may write. */
function secretFields(run, change) {
    const writes = run.plan.secret_writes.filter((one) => one.write && one.address === change.address);
    return new Set(writes.map((one) => one.field.split(/[.[]/, 1)[0] ?? one.field));
}
async function send(run, change, resource, id, body, before) {
    for (let sends = 1;; sends += 1) {
        const result = await put(run, resource, id, body);
        switch (result.state) {
            case 'ok':
                return finish(run, change, resource, id, before, result.answer);
            case 'not_sent':
                return { outcome: 'failed', id, code: 'PS5001', message: `not sent: ${result.message}` };
            case 'refused':
                if (result.status === 404)
                    return held(id, 'it was deleted on the platform after planning');
                return { outcome: 'failed', id, code: 'PS5220', message: `${result.status} ${result.message}` };
            case 'unknown': {
                const after = await afterUnknown(run, change, resource, id, before, result, sends);
                if (after !== 'again')
                    return after;
            }
        }
    }
}
function put(run, resource, id, body) {
    const method = resource.kind.update ?? 'PUT';
    const { path } = resource.kind.collection(resource.partition, run.plan.org_id);
    return run.deps.platform.write(method, `${path}/${encodeURIComponent(String(id))}`, { body });
}
/** As sent: it worked. As before: it may be sent once more. Anything else: somebody was there. */
async function afterUnknown(run, change, resource, id, before, result, sends) {
    const sight = await look(run, resource.kind, resource.partition, id, resource.value);
    if (sight.state === 'gone')
        return held(id, `${result.message}; afterwards it was gone`);
    if (sight.state === 'unreadable') {
        return {
            outcome: 'unknown',
            id,
            code: 'PS5203',
            message: `${result.message}, and it cannot be read afterwards (${sight.message})`,
            remedy: 'Run the same command again.',
        };
    }
    const { seen } = sight;
    // A secret cannot be read back; a version that moved is the only sign that it arrived.
    const hasSecret = secretFields(run, change).size > 0;
    const isUntouched = seen.version !== null && seen.version === before.version;
    if (isDone(run, resource, change, seen) &&
        !(hasSecret && isUntouched) &&
        !(hasSecret && seen.version === null)) {
        return finish(run, change, resource, id, before, undefined, seen);
    }
    if (movedLeaves(resource.kind, change, seen).length > 0) {
        return held(id, `${result.message}; afterwards it holds neither the old nor the new values`);
    }
    if (sends < 2 && run.deps.signal?.aborted !== true)
        return 'again';
    return {
        outcome: 'unknown',
        id,
        code: 'PS5203',
        message: `${result.message}; afterwards it was as before`,
        remedy: 'Run the same command again.',
    };
}
async function finish(run, change, resource, id, before, answer, known) {
    const seen = known ?? (await afterwards(run, change, resource, id, answer));
    if (seen === undefined) {
        await record(run, change, resource, id, undefined, {});
        return {
            outcome: 'updated',
            id,
            code: 'PS5207',
            message: 'the platform accepted it; it could not be read afterwards',
        };
    }
    const { lost, observed } = settleUpdate(run, resource, change, before, seen);
    const { version } = seen;
    if (lost.length > 0) {
        return {
            outcome: 'failed',
            id,
            version,
            code: 'PS5205',
            message: `the platform accepted it but did not keep ${lost.join(', ')}`,
            remedy: 'Look at it in the web app; the next plan shows the difference.',
        };
    }
    await record(run, change, resource, id, seen, observed);
    const notes = [];
    const names = Object.keys(observed);
    if (names.length > 0)
        notes.push(`the platform stored another value of ${names.join(', ')} than was sent`);
    const jump = version !== null && before.version !== null ? version - before.version : 0;
    if (jump > 1 + repins(change))
        notes.push(`updated over a concurrent edit: version ${before.version} became ${version}`);
    const message = notes.length === 0 ? null : notes.join('; ');
    return { outcome: 'updated', id, version, message, code: message === null ? null : 'PS5206' };
}
/** Versions that this plan itself makes move besides the update's own. */
function repins(change) {
    const { version } = change;
    if (version === null || version.from === null || version.expected === null)
        return 0;
    return Math.max(0, version.expected - version.from - 1);
}
/** The object after the update: the answer where it shows what was sent, else it is read. */
async function afterwards(run, change, resource, id, answer) {
    if (answer !== undefined && answer.id === id) {
        const seen = seenOf(resource.kind, answer);
        if (isDone(run, resource, change, seen))
            return seen;
    }
    const sight = await look(run, resource.kind, resource.partition, id, resource.value);
    return sight.state === 'there' ? sight.seen : undefined;
}
async function record(run, change, resource, id, seen, observed) {
    const before = run.entryOf(resource.address);
    // Taken over means adopted: it was there before us (design §6).
    const origin = before?.origin ?? 'adopted';
    const generation = before?.generation ?? 0;
    await run.session.put((0,entries/* entryAfter */.pJ)(run, resource, change, { id, seen, origin, generation, observed }));
}

;// CONCATENATED MODULE: ./build/apply/execute.js











/** Changes under way at once; the HTTP client decides how many requests of them are. */
const AT_ONCE = 16;
const execute_AGAIN = 'Run the same command again when nobody else applies.';
/** Outcomes after which what depends on a change can go on. */
const GOOD = new Set([
    'created',
    'updated',
    'replaced',
    'deleted',
    'released',
    'forgotten',
    'launched',
    'adopted',
    'converged',
    'kept',
    'already applied',
]);
/** Carries out a plan: what is ready runs, by dependency and not by phase (design §7). */
async function execute(run) {
    return new Execution(run).all();
}
class Execution {
    #run;
    #key;
    #presence;
    #outcomes = new Map();
    /** Held by the plan, or in error by itself: nothing of it is tried. */
    #undone;
    #waitsFor;
    constructor(run) {
        this.#key = new KeyWatch(run.deps.platform);
        this.#run = { ...run, deps: { ...run.deps, platform: this.#key } };
        this.#presence = new Presence(this.#run);
        const failed = run.plan.diagnostics.filter((one) => one.severity === 'error');
        this.#undone = new Set([...run.plan.held, ...failed].map((one) => one.address ?? ''));
        this.#waitsFor = waiting(run.plan, run.resources);
    }
    async all() {
        const { plan } = this.#run;
        const queue = [...plan.changes];
        const running = new Map();
        while (queue.length > 0 || running.size > 0) {
            for (let index = 0; index < queue.length && running.size < AT_ONCE;) {
                const change = queue[index];
                if (!this.#isReady(change)) {
                    index += 1;
                    continue;
                }
                queue.splice(index, 1);
                running.set(change.address, this.#do(change).then(() => change.address));
            }
            if (running.size === 0)
                throw new Error(`nothing can be started of ${queue.map((change) => change.address).join(', ')}`);
            const done = await Promise.race(running.values());
            running.delete(done);
        }
        return plan.changes
            .map((change) => this.#outcomes.get(change.address))
            .filter((outcome) => outcome !== undefined);
    }
    #isReady(change) {
        for (const address of this.#waitsFor.get(change.address) ?? [])
            if (!this.#outcomes.has(address))
                return false;
        return true;
    }
    async #do(change) {
        const { deps } = this.#run;
        const started = deps.clock.now();
        const result = this.#noted(await this.#attempt(change));
        await this.#settleIntent(change, result);
        const outcome = {
            address: change.address,
            kind: change.kind,
            action: change.action,
            outcome: result.outcome,
            id: result.id ?? change.id,
            version: result.version ?? null,
            message: result.message ?? null,
            code: result.code ?? null,
            remedy: result.remedy ?? null,
            duration_ms: Math.max(0, Math.round(deps.clock.now() - started)),
        };
        this.#outcomes.set(change.address, outcome);
        deps.onOutcome?.(outcome);
    }
    async #attempt(change) {
        const run = this.#run;
        const blocker = change.depends_on.find((address) => !this.#isGood(address));
        if (blocker !== undefined)
            return { outcome: 'blocked', message: `needs ${blocker}, which was not done` };
        const stopped = this.#stopped();
        if (stopped !== undefined)
            return { outcome: 'not attempted', message: stopped };
        if (build_plan/* WRITING */.V9.has(change.action)) {
            const lost = await run.session.renew();
            if (lost !== null)
                return { outcome: 'not attempted', code: 'PS6113', message: lost, remedy: execute_AGAIN };
        }
        run.deps.onStart?.(change);
        const resource = run.resources.get(change.address);
        try {
            return await this.#step(change, resource);
        }
        catch (error) {
            const remedy = 'Run the same command again.';
            if (error instanceof model/* UserError */.yo)
                return { outcome: 'failed', code: 'PS5002', message: error.message, remedy };
            // Whatever this is, the other changes have to be reported; how far this one came is not known.
            const message = `something went wrong inside pipelines-sync: ${error instanceof Error ? error.message : String(error)}`;
            return { outcome: build_plan/* WRITING */.V9.has(change.action) ? 'unknown' : 'failed', code: 'PS9001', message, remedy };
        }
    }
    /** Why nothing new may be started any more. */
    #stopped() {
        if (this.#run.deps.signal?.aborted === true)
            return 'the run was interrupted before';
        if (this.#key.isRefused)
            return 'the platform does not accept the API key any more';
        return this.#run.session.problem ?? undefined;
    }
    /** A ledger that took no note is said where something was written; what only it should note has failed. */
    #noted(result) {
        const { problem } = this.#run.session;
        if (problem === null || !GOOD.has(result.outcome))
            return result;
        if (!outcome/* WRITTEN */.S.has(result.outcome))
            return { ...result, outcome: 'failed', code: 'PS6006', message: problem };
        const message = [result.message ?? [], problem].flat().join('; ');
        return { ...result, code: 'PS6006', message };
    }
    async #step(change, resource) {
        const run = this.#run;
        switch (change.action) {
            case 'create':
                return createStep(run, change, known(resource, change), this.#presence);
            case 'update': {
                const result = await updateStep(run, change, known(resource, change));
                if (change.renamed_from !== null && GOOD.has(result.outcome))
                    await run.session.remove(change.renamed_from);
                return result;
            }
            case 'launch':
                return launchStep(run, change, known(resource, change));
            case 'replace':
                return replaceStep(run, change, known(resource, change), this.#presence);
            case 'delete':
                return deleteStep(run, change);
            default: {
                const result = await ledgerStep(run, change, resource);
                if (change.renamed_from !== null)
                    await run.session.remove(change.renamed_from);
                return result;
            }
        }
    }
    /** An intent stays only while its outcome is unknown; everything else is recorded as it is. */
    async #settleIntent(change, result) {
        const intent = this.#run.intents.get(change.address);
        if (intent === undefined || GOOD.has(result.outcome) || result.outcome === 'unknown')
            return;
        // Created, but something got lost on the way: the step has recorded the object itself.
        if (result.outcome === 'failed' && result.id !== undefined && result.id !== null)
            return;
        const left = this.#run.leftovers.get(change.address);
        if (left !== undefined)
            await this.#run.session.remove(left.address);
        const before = this.#run.base.entries.get(change.address);
        if (before === undefined)
            await this.#run.session.remove(change.address);
        else
            await this.#run.session.put(before);
    }
    #isGood(address) {
        const outcome = this.#outcomes.get(address);
        return outcome === undefined ? !this.#undone.has(address) : GOOD.has(outcome.outcome);
    }
}
function known(resource, change) {
    if (resource === undefined)
        throw new Error(`${change.address} is not in the files`);
    return resource;
}
/**
 * What each change waits for: what it depends on, and every other change of something it refers to,
 * so that versions settle before anybody reads them. Only the former blocks it when it fails.
 */
function waiting(plan, resources) {
    const planned = new Set(plan.changes.map((change) => change.address));
    const others = plan.changes.filter((change) => change.action !== 'launch').map((change) => change.address);
    const waits = new Map();
    for (const change of [...plan.changes].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address))) {
        const resource = resources.get(change.address);
        const refs = resource === undefined ? [] : (0,model/* refsOf */.gA)(resource.value).map((ref) => ref.address);
        const all = [...change.depends_on, ...refs].filter((address) => planned.has(address) && address !== change.address);
        // An experiment runs a copy of the workflow as it is then: everything else comes first.
        if (change.action === 'launch')
            all.push(...others);
        waits.set(change.address, new Set(all));
    }
    return waits;
}

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
;// CONCATENATED MODULE: ./build/apply/ids.js
/** Live ids by address while a run goes on: those that planning found and those made since. */
class Ids {
    #names;
    #made = new Map();
    constructor(names) {
        this.#names = names;
    }
    made(address, id) {
        this.#made.set(address, id);
    }
    of(ref) {
        if (ref.address.startsWith('id:')) {
            const raw = ref.address.slice('id:'.length);
            return /^\d+$/.test(raw) ? Number(raw) : raw;
        }
        return this.#made.get(ref.address) ?? this.#names.idOf(ref);
    }
}

;// CONCATENATED MODULE: ./build/apply/intents.js


/** The entries of a plan as they will be if its creates and replaces go through. */
function intentsOf(run) {
    const made = new Map();
    const leftovers = new Map();
    for (const change of run.plan.changes) {
        const { address, action } = change;
        const resource = run.resources.get(address);
        if ((action !== 'create' && action !== 'replace') || resource === undefined)
            continue;
        const match = run.matches.get(address);
        const known = match?.entry ?? run.base.entries.get(address);
        const generation = (0,build_plan/* nextGeneration */.aN)(known, run.base.departed?.[address]);
        // With the fingerprints of what is sent: a create found later brought its secrets along.
        made.set(address, {
            ...(0,entries/* emptyEntry */.yN)(resource, run),
            generation,
            leaves: (0,entries/* writtenForms */.xb)(resource, run),
            secrets: (0,entries/* secretsAfter */._G)(run, resource, undefined),
        });
        if (action === 'replace' && match?.found.state === 'live')
            leftovers.set(address, (0,build_plan/* leftoverEntry */.ed)(resource, match.found.live, match.entry));
    }
    return { made, leftovers };
}

;// CONCATENATED MODULE: ./build/apply/recorder.js

/**
 * The ledger as the steps of a run see it. What has happened on the platform has happened, whether
 * it can be noted or not: recording it never throws. The first failure stays, and nothing new is
 * started after it.
 */
class Recorder {
    #session;
    #problem = null;
    constructor(session) {
        this.#session = session;
    }
    /** Why the ledger cannot be written any more; null while it can. */
    get problem() {
        return this.#problem;
    }
    /** Why no further write may start: the lock of the ledger is not surely ours; null while it is. */
    renew() {
        return this.#session.renew();
    }
    /** Notes what is about to be sent. @throws UserError when it is not safe on disk: then nothing may be sent */
    async intend(entry) {
        await this.put(entry);
        if (this.#problem !== null)
            throw new model/* UserError */.yo('PS6006', `not sent: ${this.#problem}`);
    }
    async put(entry) {
        await this.#note(this.#session.put(entry));
    }
    async remove(address) {
        await this.#note(this.#session.remove(address));
    }
    async #note(written) {
        try {
            await written;
        }
        catch (error) {
            const reason = reasonOf(error);
            this.#problem ??= `the ledger cannot be written (${reason})`;
        }
    }
}
/** A system's error by its code alone: its message would name paths of this machine. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return 'code' in error ? String(error.code) : error.message;
}

;// CONCATENATED MODULE: ./build/apply/settle-pulled.js



/**
 * Live values that `pull` took in become the base as soon as an apply finds files and platform in
 * agreement about them: from then on later edits are judged from there. Only for a resource that the
 * plan leaves as it is.
 */
function settlePulled(match, names) {
    const { resource, entry } = match;
    if (entry === undefined || match.found.state !== 'live')
        return undefined;
    const forms = (0,entries/* writtenForms */.xb)(resource, { names });
    const settled = {
        ...entry,
        leaves: { ...entry.leaves },
        observed: { ...entry.observed },
        pulled: { ...entry.pulled },
    };
    const { kind, value } = resource;
    let isRenamed = false;
    for (const path of Object.keys(entry.pulled)) {
        const form = Object.hasOwn(forms, path) ? forms[path] : undefined;
        const field = (0,build_plan/* fieldOf */._F)(kind, (0,model/* parsePath */.Rr)(path) ?? [path]);
        const agrees = form === undefined
            ? (0,build_plan/* isTakenOut */.CC)(entry, path)
            : (0,build_plan/* takenIn */.Xg)(entry, path, field, form, value, names) !== undefined;
        if (!agrees)
            continue;
        if (form === undefined)
            delete settled.leaves[path];
        else
            settled.leaves[path] = form;
        delete settled.pulled[path];
        delete settled.observed[path];
        isRenamed ||= kind.key.includes(path) && entry.address !== resource.address;
    }
    if (Object.keys(settled.pulled).length === Object.keys(entry.pulled).length)
        return undefined;
    if (!isRenamed)
        return { entry: settled, formerly: null };
    return { entry: { ...settled, address: resource.address }, formerly: entry.address };
}
/** All of them, and the entries that refer to one whose address changed: they name the new one. */
function settleAllPulled(matches, names) {
    const settled = new Map();
    for (const match of matches) {
        const one = settlePulled(match, names);
        if (one !== undefined)
            settled.set(match, one);
    }
    const renamed = new Set([...settled.values()].map(({ formerly }) => formerly));
    renamed.delete(null);
    if (renamed.size === 0)
        return [...settled.values()];
    for (const match of matches) {
        const known = settled.get(match) ?? { entry: match.entry, formerly: null };
        if (known.entry === undefined)
            continue;
        const forms = (0,entries/* writtenForms */.xb)(match.resource, { names });
        const leaves = { ...known.entry.leaves };
        const stale = Object.keys(leaves).filter((path) => Object.hasOwn(forms, path) &&
            !Object.hasOwn(known.entry?.kept ?? {}, path) &&
            (0,model/* refsOf */.gA)((0,model/* fromForms */.cB)(leaves[path] ?? null)).some(({ address }) => renamed.has(address)));
        if (stale.length === 0)
            continue;
        for (const path of stale)
            leaves[path] = forms[path] ?? null;
        settled.set(match, { entry: { ...known.entry, leaves }, formerly: known.formerly });
    }
    return [...settled.values()];
}

// EXTERNAL MODULE: ./build/engine/finish-ledger.js
var finish_ledger = __webpack_require__(77880);
// EXTERNAL MODULE: ./build/engine/marks.js
var engine_marks = __webpack_require__(75261);
;// CONCATENATED MODULE: ./build/engine/saved-outcomes.js
/** What is reported of changes of a saved plan that are done already. */
function savedOutcomes(done) {
    return done.map((change) => ({
        address: change.address,
        kind: change.kind,
        action: change.action,
        outcome: 'already applied',
        id: change.id,
        version: null,
        message: null,
        code: null,
        remedy: null,
        duration_ms: 0,
    }));
}
/** What was on the platform before this run is "already applied", whatever note the ledger took of it. */
function completed(outcome, completing) {
    const isNoted = ['adopted', 'converged', 'forgotten'].includes(outcome.outcome);
    return isNoted && completing?.has(outcome.address) === true
        ? { ...outcome, outcome: 'already applied' }
        : outcome;
}

// EXTERNAL MODULE: ./build/engine/source-guard.js + 1 modules
var source_guard = __webpack_require__(72471);
;// CONCATENATED MODULE: ./build/engine/apply-target.js












/** Carries out a plan and records it; what it returns is the truth, whatever happened. */
async function applyTarget(session, planned, deps) {
    if (session.ignoreLedger)
        throw new model/* UserError */.yo('PS6005', 'A plan without the ledger cannot be applied.', 'Plan again without --no-ledger.', 3);
    const { plan } = planned;
    const start = startOf(session, planned);
    const marks = marksFor(session, planned, start);
    // A rollback applies no files, so nothing that they took in is settled by it.
    const settled = session.rollback === undefined ? settledBy(planned) : [];
    const before = savedOutcomes(planned.saved?.done ?? []);
    const worded = (outcome) => completed(outcome, planned.saved?.completing);
    const { onOutcome } = deps;
    for (const outcome of before)
        onOutcome?.(outcome);
    if (isNothing(session, plan, [...marks, ...settled]))
        return report(plan, [...before, ...(0,exit_code/* planOutcomes */.$u)(plan)], { state: 'unchanged', revision: session.ledger.revision, message: null }, false);
    (0,source_guard/* refuseSource */.S)(await session.judge());
    const runDeps = {
        kinds: session.kinds,
        platform: deps.platform,
        clock: session.clock,
        randomBytes: deps.randomBytes,
        secret: session.secret,
        ...(deps.signal === undefined ? {} : { signal: deps.signal }),
        ...(onOutcome === undefined ? {} : { onOutcome: (outcome) => onOutcome(worded(outcome)) }),
    };
    const { made: intents, leftovers } = intentsOf({ ...start, deps: runDeps, matches: planned.matches });
    const remember = deps.remember ?? ((entry) => entry);
    const begun = await session.store.begin(session.ledger, {
        at: new Date(session.clock.now()).toISOString(),
        head: {
            ...session.binding,
            source: session.source,
            experiments_marked: (0,engine_marks/* knowsExperiments */.L)(session),
            departed: departedAfter(session, plan),
        },
        intents: [...[...intents.values()].map(remember), ...leftovers.values()],
        marks,
        ...(deps.subject === undefined ? {} : { subject: deps.subject }),
    });
    const run = {
        ...start,
        deps: { ...runDeps, platform: guarded(deps.platform, begun) },
        matches: planned.matches,
        ids: new Ids(planned.names),
        session: new Recorder(remembering(begun, session, remember)),
        entryOf: (address) => planned.matches.get(address)?.entry,
        entries: new Map([
            ...start.base.entries,
            ...[...leftovers.values()].map((entry) => [entry.address, entry]),
        ]),
        intents,
        leftovers,
    };
    let done;
    try {
        for (const { entry, formerly } of settled) {
            if (formerly !== null)
                await run.session.remove(formerly);
            await run.session.put(entry);
        }
        done = await execute(run);
    }
    catch (error) {
        // A fault of ours: what was recorded stays, and the next run may go on at once.
        await begun.leave();
        throw error;
    }
    const outcomes = [...before, ...done.map(worded), ...(0,exit_code/* planOutcomes */.$u)(plan)];
    const ledger = await (0,finish_ledger/* finishLedger */.N)(begun, session.clock);
    return report(plan, outcomes, ledger, deps.signal?.aborted === true);
}
/** What `pull` took in and the files agree with: it becomes the base, also when nothing else is to do. */
function settledBy({ plan, matches, names, inputs }) {
    const open = new Set([...plan.changes, ...plan.held, ...plan.unreadable, ...plan.diagnostics.filter(isError)].map(({ address }) => address));
    const agreed = [...matches.values()].filter(({ resource: { address } }) => !open.has(address) && inputs.selected(address));
    return settleAllPulled(agreed, names);
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
/** True where an apply of the plan would write nothing at all, not even into the ledger. */
function hasNothingToDo(session, planned) {
    const marks = marksFor(session, planned, startOf(session, planned));
    return isNothing(session, planned.plan, [...marks, ...settledBy(planned)]);
}
/** @param ledgerOnly what only the ledger takes note of */
function isNothing(session, plan, ledgerOnly) {
    const { ledger } = session;
    return (ledger.state === 'present' && !ledger.interrupted && plan.changes.length === 0 && ledgerOnly.length === 0);
}
function marksFor(session, { plan }, { protects }) {
    return (0,engine_marks/* marksOf */.O)(session, new Set(plan.changes.map((change) => change.address)), protects);
}
function startOf(session, planned) {
    const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
    const protects = (resource) => (0,build_plan/* wantsProtection */.rs)(resource, session.target.protect);
    return { plan: planned.plan, resources, base: planned.inputs.base, names: planned.names, protects };
}
/** Writes are stopped at the last moment when the ledger's lock is lost, however long they waited. */
function guarded(platform, session) {
    return {
        answer: (need) => platform.answer(need),
        write: (method, path, request) => platform.write(method, path, { ...request, guard: () => session.lost() }),
    };
}
/** A session that has the last word about what is recorded; what is only put back stays as it was. */
function remembering(begun, session, remember) {
    const known = new Set(session.ledger.entries.values());
    return {
        put: (entry) => begun.put(known.has(entry) ? entry : remember(entry)),
        remove: (address) => begun.remove(address),
        lost: () => begun.lost(),
        renew: () => begun.renew(),
        finish: (at) => begun.finish(at),
        leave: () => begun.leave(),
    };
}
/**
 * What must be known of addresses without an entry, as it will be when this plan is carried out: how
 * often they were made, so that the next time is another request, and what a rollback removed. An
 * address that gets or keeps its entry after all is not looked for here.
 */
function departedAfter(session, plan) {
    const { ledger, kinds, rollback } = session;
    const after = {};
    const agreed = new Set(plan.changes.filter((change) => change.action === 'forget').map((change) => change.address));
    for (const [address, known] of Object.entries(ledger.head?.departed ?? {})) {
        if (ledger.entries.has(address))
            continue;
        const one = agreed.has(address) ? { ...known, rolled_back: null } : known;
        const isLaunch = kinds.find((0,model/* kindOf */.I)(address))?.lifecycle === 'launch';
        if (one.generation > 0 || one.rolled_back !== null || isLaunch)
            after[address] = one;
    }
    for (const { address, action, replaced_by } of plan.changes) {
        if (action !== 'delete' || replaced_by !== null)
            continue;
        after[address] = {
            generation: (0,build_plan/* nextGeneration */.aN)(ledger.entries.get(address)),
            rolled_back: rollback === undefined ? null : { to: rollback.to },
        };
    }
    return after;
}
function report(plan, outcomes, ledger, interrupted) {
    const summary = {};
    for (const { outcome } of outcomes)
        summary[outcome] = (summary[outcome] ?? 0) + 1;
    return {
        target: plan.target,
        plan_digest: plan.plan_digest,
        outcomes,
        summary,
        ledger,
        interrupted,
        exit_code: (0,exit_code/* exitCodeOf */.FO)(outcomes, ledger.state === 'failed', interrupted),
    };
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


/***/ }),

/***/ 72471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ judgeSource),
  S: () => (/* binding */ refuseSource)
});

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
;// CONCATENATED MODULE: ./build/engine/guard-codes.js
const refused = (code, doc) => ({ code, severity: 'refused', doc });
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
    allowed: note('PS6207', 'An older or unrelated commit is applied, as `--allow-older` says.'),
};

;// CONCATENATED MODULE: ./build/engine/source-guard.js


/**
 * Whether these files may be applied (design §7): not when their commit is older than, or has
 * nothing to do with, the one that was applied last, because that would silently undo it; and not
 * when they are in no commit and the target wants them to be.
 */
async function judgeSource(facts) {
    const verdict = { refusals: [], notes: [] };
    await judgeAge(facts, verdict);
    judgeChanges(facts, verdict);
    return verdict;
}
/** @throws UserError with exit code 3 when something speaks against applying */
function refuseSource(verdict) {
    const [first, ...others] = verdict.refusals;
    if (first === undefined)
        return;
    const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
    throw new model/* UserError */.yo(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}
async function judgeAge(facts, verdict) {
    const { commit, ledger, allowOlder } = facts;
    const applied = appliedCommit(ledger);
    if (applied === null)
        return;
    const by = ledger.head === undefined ? 'by a run that was cut off' : `ledger ${ledger.head.sequence}`;
    const last = `${source_guard_short(applied)}, which was applied last (${by})`;
    if (commit === null) {
        verdict.notes.push({
            code: GUARD_CODES.noCommit.code,
            message: `There is no commit here, so nothing can tell whether these files are older than ${last}.`,
            remedy: 'Apply from a clone of the repository to be protected from that.',
        });
        return;
    }
    const relation = await facts.relate(applied, commit);
    const remark = ageRemark(relation, source_guard_short(commit), last);
    if (remark === undefined)
        return;
    if (!allowOlder)
        verdict.refusals.push(remark);
    else {
        verdict.notes.push({
            code: GUARD_CODES.allowed.code,
            message: `${remark.message} It is applied all the same, as --allow-older says.`,
            remedy: 'From now on this commit counts as the one that was applied last.',
        });
    }
}
/** A first run that was cut off has left no head, but what it began names the commit. */
function appliedCommit({ head, entries }) {
    if (head !== undefined)
        return head.source.commit;
    for (const { commit } of entries.values())
        if (commit !== null)
            return commit;
    return null;
}
function ageRemark(relation, here, last) {
    switch (relation.is) {
        case 'same':
        case 'newer':
            return undefined;
        case 'older':
            return {
                code: GUARD_CODES.older.code,
                message: `Commit ${here} is older than ${last}: applying it would undo what came after.`,
                remedy: 'Apply the newest commit (git pull, or the newest job). To go back on purpose, say --allow-older.',
            };
        case 'unrelated':
            return {
                code: GUARD_CODES.unrelated.code,
                message: `Commit ${here} does not have ${last} in its history: applying it could undo what that brought.`,
                remedy: 'Merge or rebase so that it has, and apply that. If the history was rewritten on purpose, say --allow-older once.',
            };
        case 'unknown':
            return {
                code: GUARD_CODES.noHistory.code,
                message: `Nothing can tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
                remedy: 'Check out with the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow). To apply without that protection, say --allow-older.',
            };
    }
}
function judgeChanges({ target, changed, commit }, verdict) {
    if (changed.length === 0)
        return;
    const verb = changed.length === 1 ? 'is' : 'are';
    if (target.requireClean) {
        verdict.refusals.push({
            code: GUARD_CODES.unclean.code,
            message: `${listed(changed)} ${verb} in no commit as used here, and target ${target.name} says require_clean.`,
            remedy: 'Commit them, or undo the changes, and apply that.',
        });
        return;
    }
    verdict.notes.push({
        code: GUARD_CODES.dirty.code,
        message: `${listed(changed)} ${verb} in no commit as used here.`,
        remedy: `An apply records that its files were not exactly those of ${commit === null ? 'a commit' : source_guard_short(commit)}.`,
    });
}
/** At most five names. */
function listed(files) {
    const shown = files.slice(0, 5).join(', ');
    return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
function source_guard_short(commit) {
    return commit.slice(0, 7);
}


/***/ })

};
