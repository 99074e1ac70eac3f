export const id = 3504;
export const ids = [3504];
export const modules = {

/***/ 43504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ apply_command)
});

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
// EXTERNAL MODULE: ./build/plan/document/plan.js
var document_plan = __webpack_require__(67095);
// EXTERNAL MODULE: ./build/report/text/apply-text.js + 1 modules
var apply_text = __webpack_require__(43624);
// EXTERNAL MODULE: ./build/run/apply-target.js + 42 modules
var apply_target = __webpack_require__(44857);
// EXTERNAL MODULE: ./build/run/open/source-guard.js
var source_guard = __webpack_require__(53034);
// EXTERNAL MODULE: ./build/run/plan-target.js + 18 modules
var plan_target = __webpack_require__(748);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/confirm.js
var cli_confirm = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/lost-output.js
var lost_output = __webpack_require__(75389);
// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var cli_opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/print-plan.js + 1 modules
var print_plan = __webpack_require__(85922);
// EXTERNAL MODULE: ./build/cli/run-deps.js
var run_deps = __webpack_require__(79387);
// EXTERNAL MODULE: ./build/cli/say-verdict.js
var say_verdict = __webpack_require__(23170);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/bundle/generated/validate.js
var generated_validate = __webpack_require__(37633);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/path.js
var model_path = __webpack_require__(68575);
// EXTERNAL MODULE: ./build/source/read/parse-source.js + 1 modules
var parse_source = __webpack_require__(1235);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
// EXTERNAL MODULE: ./build/plan/document/changes.js
var changes = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/plan/document/plan-content.js
var plan_content = __webpack_require__(75327);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/plan/saved/saved-codes.js

/** Why a saved plan is not carried out; docs/errors.md is generated from this table. */
const SAVED_CODES = {
    unreadable: (0,codes/* errorCode */.CA)('PS9110', 'The file that `apply --plan` names cannot be read.'),
    notJson: (0,codes/* errorCode */.CA)('PS9111', 'The file that `apply --plan` names is not valid JSON.'),
    notPlan: (0,codes/* errorCode */.CA)('PS9112', 'The file that `apply --plan` names is not a plan of pipelines-sync.'),
    version: (0,codes/* refusedCode */.Q_)('PS9113', 'A saved plan has an unsupported format version.'),
    edited: (0,codes/* refusedCode */.Q_)('PS9114', 'A saved plan was edited after it was saved.'),
    target: (0,codes/* refusedCode */.Q_)('PS9115', 'A saved plan is for another target.'),
    binding: (0,codes/* refusedCode */.Q_)('PS9116', 'A saved plan is for another {account}, platform or namespace.'),
    noLedger: (0,codes/* refusedCode */.Q_)('PS9117', 'A saved plan was made without the ledger.'),
    errors: (0,codes/* refusedCode */.Q_)('PS9118', 'A saved plan contains errors.'),
    stale: (0,codes/* refusedCode */.Q_)('PS9119', 'A saved plan is out of date; each change is listed with what differs.'),
    flags: (0,codes/* errorCode */.CA)('PS9120', 'A flag that decides what to plan was combined with `apply --plan`.'),
    ledgerGone: (0,codes/* refusedCode */.Q_)('PS9121', 'The ledger of a saved plan no longer exists.'),
    waiting: (0,codes/* noteCode */.Qx)('PS9122', 'Other changes are pending that are not in the saved plan; they are not made.'),
};

;// CONCATENATED MODULE: ./build/plan/saved/read-saved-plan.js








const AGAIN = 'Save a new plan.';
/**
 * Reads a saved plan and refuses everything that is none, or that may not be applied whatever is
 * true on the platform. Unknown members, of a newer minor version, are left alone.
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
        throw new finding/* UserError */.yo(SAVED_CODES.notJson.code, `${at(file, found?.place)} is not valid JSON${found === undefined ? '.' : `: ${found.message}`}`, AGAIN, 1, (0,pasted_command/* pasted */.yw)('plan', '--out', file));
    }
    const format = checkVersion(file, value);
    checkShape(file, value, bytes, format);
    const plan = value;
    checkContent(file, plan, format);
    checkUse(file, plan);
    return plan.account === undefined || format === document_plan/* PLAN_FORMAT */._A ? plan : { ...plan, org_id: plan.account.id };
}
/** The formats that are carried out, of which each major version is a shape of its own. */
const FORMATS = [document_plan/* PLAN_FORMAT */._A, document_plan/* PROVIDER_PLAN_FORMAT */.gX];
/** The format that a plan is read as: the one of this version with the same major number. */
function checkVersion(file, value) {
    const version = (0,json/* isObject */.Gv)(value) ? value.format_version : undefined;
    if (typeof version !== 'string' || !/^\d+\.\d+$/.test(version)) {
        throw new finding/* UserError */.yo(SAVED_CODES.notPlan.code, `${at(file, START)} is not a plan of pipelines-sync: format_version is missing.`, AGAIN, 1, (0,pasted_command/* pasted */.yw)('plan', '--out', file));
    }
    const known = FORMATS.find((format) => majorOf(format) === majorOf(version));
    if (known !== undefined)
        return known;
    throw new finding/* UserError */.yo(SAVED_CODES.version.code, `The plan in ${file} has format ${version}, but this version applies only ${FORMATS.map((format) => `${majorOf(format)}.x`).join(' and ')}. Nothing was changed.`, `Apply it with the version that made it, or plan again with this one.`, 3);
}
function majorOf(version) {
    return Number(version.split('.', 1)[0]);
}
function checkShape(file, value, bytes, format) {
    const validate = format === document_plan/* PLAN_FORMAT */._A ? generated_validate/* validators */.y.plan : generated_validate/* validators */.y.planOfProvider;
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
    const where = (0,model_path/* formatPath */.jV)(path) || 'the plan';
    const what = first.keyword === 'required' ? `has no ${String(first.params.missingProperty)}` : 'is invalid';
    const rest = more.length === 0 ? '' : `, and ${more.length} more`;
    throw new finding/* UserError */.yo(SAVED_CODES.notPlan.code, `${at(file, place)} is not an applicable plan of pipelines-sync: ${where} ${what}${rest}.`, AGAIN, 1, (0,pasted_command/* pasted */.yw)('plan', '--out', file));
}
/** Digests show edits and damage; they are no seal against somebody who computes them anew. */
function checkContent(file, plan, format) {
    const isWhole = (0,plan_content/* planContentDigest */.T)(plan) === plan.content_digest;
    const edited = plan.changes.find((change) => (0,changes/* changeDigest */.VW)(change, plan.secret_writes) !== change.digest);
    // A newer minor version may count more into a change's digest; the whole is still covered.
    const isNewer = Number(plan.format_version.split('.')[1]) > Number(format.split('.')[1]);
    if (isWhole && (edited === undefined || isNewer))
        return;
    const where = edited === undefined || isNewer ? '' : ` (the change of ${edited.address} differs)`;
    throw new finding/* UserError */.yo(SAVED_CODES.edited.code, `The plan in ${file} was edited after it was saved${where}. Nothing was changed.`, `Plan again; to apply only a part, plan with --only.`, 3);
}
function checkUse(file, plan) {
    if (plan.ledger.state === 'ignored') {
        throw new finding/* UserError */.yo(SAVED_CODES.noLedger.code, `The plan in ${file} was made without the ledger, so it cannot be applied.`, 'Plan again without --no-ledger.', 3);
    }
    const errors = plan.diagnostics.filter((one) => one.severity === 'error');
    const [first] = errors;
    if (first === undefined)
        return;
    const rest = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
    throw new finding/* UserError */.yo(SAVED_CODES.errors.code, `The plan in ${file} contains an error${rest}, so it is not applied: ${first.address ?? plan.target}: ${first.message}`, 'Fix it and plan again.', 3);
}
const START = { file: '', line: 1, column: 1 };
function at(file, place) {
    return place === undefined ? file : (0,finding/* formatPlace */.dE)({ ...place, file });
}

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/plan/document/counts.js
var counts = __webpack_require__(5932);
// EXTERNAL MODULE: ./build/compare/three-way.js
var three_way = __webpack_require__(98558);
// EXTERNAL MODULE: ./build/compare/leftover.js
var leftover = __webpack_require__(58417);
;// CONCATENATED MODULE: ./build/plan/saved/saved-difference.js



/**
 * What makes a change of the fresh plan another one than the saved change of the same address, in
 * half sentences; empty where it is the same. The version may move, and ids that were unknown be
 * known: neither changes what is going to happen.
 */
function differences(saved, plan, now, fresh, resourceOf) {
    const secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ['other secrets would be written'];
    if (now.action !== saved.action)
        return [`it is now a ${now.action} instead of a ${saved.action} (${now.reason})`];
    const found = [];
    if (now.id !== saved.id)
        found.push(`it is now another object (id ${idText(now.id)}, was ${idText(saved.id)})`);
    const moved = Object.keys(saved.guards).filter((path) => Object.hasOwn(now.guards, path) && now.guards[path] !== saved.guards[path]);
    // The key of a replace is made of all that is wanted, so nothing else need be compared.
    if (moved.join() === 'name' && hasMadeRoom(saved, now, resourceOf(saved.replaced_by ?? saved.address)))
        return [...found, ...secrets];
    if (moved.length > 0)
        found.push(`${moved.join(', ')} changed on the platform`);
    // All of an object goes; how much of it was shown before does not matter.
    if (now.action === 'delete')
        return [...found, ...secrets];
    found.push(...wishes(saved, now, new Set(moved)));
    if (now.renamed_from !== saved.renamed_from)
        found.push('it is renamed from something else');
    if (now.overwrites !== saved.overwrites)
        found.push('what it would overwrite has changed');
    if (!(0,json/* sameJson */.Vk)(now.kept, saved.kept))
        found.push('what on_drift: keep would keep has changed');
    found.push(...secrets);
    if (now.idempotency_key !== saved.idempotency_key && found.length === 0)
        found.push('it was created and removed since');
    if (now.digest !== saved.digest && found.length === 0)
        found.push('it would now be done differently');
    return found;
}
/**
 * What is replaced got another name to make room for the new one, by a run of this plan that was cut
 * off; nothing else of it has changed.
 */
function hasMadeRoom(saved, now, resource) {
    const isReplace = saved.action === 'replace' && now.idempotency_key === saved.idempotency_key;
    if (resource === undefined || saved.id === null || (!isReplace && saved.replaced_by === null))
        return false;
    const shown = saved.leaves.find((leaf) => leaf.path === 'name')?.before;
    const name = shown ?? resource.value.name;
    return typeof name === 'string' && now.guards.name === (0,three_way/* guard */.ah)((0,leftover/* leftoverName */.Ln)(resource.kind, name, saved.id));
}
/** Leaves that would become something else; of those that moved on the platform the before is known to differ. */
function wishes(saved, now, moved) {
    const before = byPath(saved.leaves);
    const after = byPath(now.leaves);
    const other = [...before.keys()].filter((path) => {
        const there = after.get(path);
        return there !== undefined && !sameForm(there.after, before.get(path)?.after);
    });
    const gone = [...before.keys()].filter((path) => !after.has(path) && !moved.has(path));
    const more = [...after.keys()].filter((path) => !before.has(path) && !moved.has(path));
    return [
        ...(other.length > 0 ? [`the files now have another ${other.join(', ')}`] : []),
        ...(gone.length > 0 ? [`${gone.join(', ')} would no longer change`] : []),
        ...(more.length > 0 ? [`${more.join(', ')} would change too`] : []),
    ];
}
function byPath(leaves) {
    return new Map(leaves.map((leaf) => [leaf.path, leaf]));
}
function sameForm(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (0,json/* sameJson */.Vk)((0,changes/* settledForm */.W2)(a), (0,changes/* settledForm */.W2)(b));
}
function secretsOf(change, plan) {
    const names = (one) => [one.field, one.variable];
    return JSON.stringify(plan.secret_writes
        .filter((one) => one.write && one.address === change.address)
        .map(names)
        .sort());
}
function idText(id) {
    return id === null ? 'none' : String(id);
}

// EXTERNAL MODULE: ./build/model/value.js
var value = __webpack_require__(86835);
;// CONCATENATED MODULE: ./build/plan/saved/saved-done.js



/**
 * Whether a saved change is done already, where the fresh plan has nothing left to do at its address.
 * That alone proves nothing: the files may say something else by now, and the platform with them.
 */
function isDoneAlready(saved, plan, fresh, context) {
    const { address, action } = saved;
    const entry = context.entries.get(address);
    switch (action) {
        case 'release':
        case 'forget':
            return entry === undefined ? true : { not: 'it is recorded and would no longer be released' };
        case 'delete':
            if (entry !== undefined)
                return { not: 'it would no longer be deleted' };
            return context.resources.has(address) ? { not: 'it is in the files again' } : 'look';
        case 'launch': {
            const record = entry?.launch;
            const isSame = record?.state === 'launched' && record.key === saved.idempotency_key;
            return isSame ? true : { not: 'it would no longer be launched' };
        }
        case 'converge':
            // Of something that left the files: its protection is lifted.
            if (!context.resources.has(address) && entry?.protect === false)
                return true;
            return isAsWanted(saved, plan, fresh, context);
        default:
            return isAsWanted(saved, plan, fresh, context);
    }
}
/** Whether what the files want of an address now is what the saved change wanted, secrets included. */
function isAsWanted(saved, plan, fresh, context) {
    const { address } = saved;
    const resource = context.resources.get(address);
    if (resource === undefined)
        return { not: 'it is no longer in the files' };
    if (!context.selected(address))
        return { not: 'it is now excluded (include, exclude)' };
    const other = otherWish(saved, resource);
    if (other !== undefined)
        return { not: `the files now have another ${other}` };
    const secrets = plan.secret_writes.filter((one) => one.write && one.address === address);
    for (const { field } of secrets) {
        const now = fresh.secret_writes.find((one) => one.address === address && one.field === field);
        if (now?.status !== 'unchanged')
            return { not: `cannot tell whether the secret ${field} was written` };
    }
    return true;
}
/** The first leaf for which the files want something else than the saved change did. */
function otherWish(saved, resource) {
    const { kind, leaves: written, settings } = resource;
    const ignored = (settings.ignore ?? []).map((path) => (0,model_path/* parsePath */.Rr)(path) ?? [path]);
    for (const { path, after } of saved.leaves) {
        if (after === undefined)
            continue;
        const steps = (0,model_path/* parsePath */.Rr)(path) ?? [path];
        // What is ignored by now was not looked at: nobody can say that it is there.
        if (ignored.some((prefix) => (0,model_path/* startsWith */.w1)(steps, prefix)))
            return path;
        const wanted = written.get(path);
        // The new object of a replace has nothing of what the files do not name.
        if (wanted === undefined && after === null && saved.action === 'replace')
            continue;
        const now = wanted === undefined ? (0,three_way/* fieldOf */._F)(kind, steps)?.clear?.value : (0,value/* toForms */.ln)(wanted.value);
        if (now === undefined || !(0,json/* sameJson */.Vk)((0,changes/* settledForm */.W2)(now), (0,changes/* settledForm */.W2)(after)))
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/plan/saved/compare-saved.js




/**
 * Holds a saved plan against a fresh one that was made with its own options. Pure. A saved change is
 * carried out where the fresh plan has the very same one, is done where nothing is left of it, and else
 * makes the saved plan stale as a whole.
 */
function compareSaved(saved, fresh, context) {
    return new Comparison(saved, fresh, context).result();
}
class Comparison {
    #saved;
    #fresh;
    #context;
    #now;
    #obstacles;
    #stale = [];
    #run = new Map();
    #completing = new Set();
    #done = [];
    #deleted = [];
    constructor(saved, fresh, context) {
        this.#saved = saved;
        this.#fresh = fresh;
        this.#context = context;
        this.#now = new Map(fresh.changes.map((change) => [change.address, change]));
        this.#obstacles = obstacles(fresh);
    }
    result() {
        for (const change of this.#saved.changes)
            this.#judge(change);
        this.#checkNeeds();
        return {
            stale: this.#stale,
            plan: this.#narrowed(),
            done: this.#done,
            completing: this.#completing,
            deleted: this.#deleted,
            waiting: this.#waiting(),
        };
    }
    #judge(saved) {
        const { address } = saved;
        const obstacle = this.#obstacles.get(address) ?? this.#obstacles.get(null);
        if (obstacle !== undefined) {
            this.#refuse(saved, obstacle);
            return;
        }
        const now = this.#now.get(address);
        if (now === undefined || isOver(saved, this.#context)) {
            const doneness = isDoneAlready(saved, this.#saved, this.#fresh, this.#context);
            if (doneness === true)
                this.#done.push(saved);
            else if (doneness === 'look')
                this.#deleted.push(saved);
            else
                this.#refuse(saved, doneness.not);
            return;
        }
        const found = differences(saved, this.#saved, now, this.#fresh, (one) => this.#context.resources.get(one));
        if (found.length === 0)
            this.#run.set(address, now);
        else if (this.#completes(saved, now)) {
            this.#run.set(address, now);
            this.#completing.add(address);
        }
        else
            this.#refuse(saved, found.join('; '));
    }
    /** Done on the platform, by a run that was cut off or by somebody: the ledger only has to take note. */
    #completes(saved, now) {
        if (!document_plan/* WRITING */.V9.has(saved.action))
            return false;
        if (saved.action === 'delete')
            return now.action === 'forget';
        if (saved.action === 'launch' || (now.action !== 'adopt' && now.action !== 'converge'))
            return false;
        return isAsWanted(saved, this.#saved, this.#fresh, this.#context) === true;
    }
    /** What a change needs must be carried out with it, or be there already. */
    #checkNeeds() {
        for (const saved of this.#saved.changes) {
            const missing = (this.#run.get(saved.address)?.depends_on ?? []).filter((one) => !this.#run.has(one));
            if (missing.length > 0)
                this.#refuse(saved, `it needs ${missing.join(', ')}, which the plan does not contain`);
        }
    }
    #refuse(saved, why) {
        this.#stale.push({ address: saved.address, action: saved.action, why });
    }
    /** Changes that run, with the secrets that they write and what the saved plan held back. */
    #narrowed() {
        const fresh = this.#fresh;
        const changes = fresh.changes.filter((change) => this.#run.get(change.address) === change);
        const listed = new Set(this.#saved.secret_writes.filter((one) => one.write).map(secretKey));
        const secret_writes = fresh.secret_writes
            .filter((one) => this.#run.has(one.address))
            .map((one) => ({ ...one, write: one.write && listed.has(secretKey(one)) }));
        const undone = new Set([...this.#saved.held, ...this.#saved.unreadable].map((one) => one.address));
        const held = [...fresh.held.filter((one) => undone.has(one.address)), ...this.#freed()];
        const unreadable = fresh.unreadable.filter((one) => undone.has(one.address));
        const diagnostics = fresh.diagnostics.filter(({ address }) => address !== null && (this.#run.has(address) || undone.has(address)));
        const { unchanged } = fresh.summary;
        const counted = { changes, held: held.length, unchanged, unreadable: unreadable.length, diagnostics };
        return {
            ...fresh,
            changes,
            secret_writes,
            held,
            unreadable,
            diagnostics,
            summary: (0,counts/* countPlan */.R)(counted),
            plan_digest: this.#saved.plan_digest,
        };
    }
    /** Not done when the plan was made, and could be now: nobody reviewed it, so it stays. */
    #freed() {
        const { held, unreadable } = this.#saved;
        const remedies = [{ to: 'To do it', type: 'make a new plan' }];
        const freed = [];
        for (const one of held) {
            const message = 'was held when the plan was saved; it is no longer held, but a saved plan makes only its own changes';
            if (this.#now.has(one.address))
                freed.push({ ...one, message, remedies });
        }
        for (const { address } of unreadable) {
            const now = this.#now.get(address);
            if (now === undefined)
                continue;
            const message = 'could not be read when the plan was saved, so the plan does not change it';
            const { kind, id, place, action } = now;
            freed.push({
                address,
                kind,
                id,
                why: 'unconfirmed',
                would: action,
                message,
                place,
                leaves: [],
                edit: null,
                remedies,
            });
        }
        return freed;
    }
    #waiting() {
        const { changes, held, unreadable } = this.#saved;
        const known = new Set([...changes, ...held, ...unreadable].map((one) => one.address));
        const over = new Set(this.#done.map((one) => one.address));
        const fresh = this.#fresh;
        return [
            ...fresh.changes
                .filter((one) => !this.#run.has(one.address) && (!known.has(one.address) || over.has(one.address)))
                .map((one) => ({ address: one.address, what: one.action })),
            ...fresh.held
                .filter((one) => !known.has(one.address))
                .map((one) => ({ address: one.address, what: 'held' })),
            ...fresh.unreadable
                .filter((one) => !known.has(one.address))
                .map((one) => ({ address: one.address, what: 'unreadable' })),
        ];
    }
}
function secretKey({ address, field, variable }) {
    return JSON.stringify([address, field, variable]);
}
/**
 * Notes in the ledger about what left the files are done when the ledger says so; what is planned for
 * the address now is something new.
 */
function isOver(saved, { entries, resources }) {
    const { address, action } = saved;
    if (action === 'release' || action === 'forget')
        return !entries.has(address);
    return action === 'converge' && !resources.has(address) && entries.get(address)?.protect === false;
}
/** Why nothing can be done at an address now; null stands for all of them. */
function obstacles(fresh) {
    const found = new Map();
    for (const one of fresh.unreadable)
        found.set(one.address, `it cannot be read (${one.message})`);
    for (const one of fresh.held)
        found.set(one.address, `it is held now: ${one.message}`);
    for (const { severity, address, message } of fresh.diagnostics)
        if (severity === 'error')
            found.set(address, `it is in error now: ${message}`);
    return found;
}

// EXTERNAL MODULE: ./build/model/kind.js
var model_kind = __webpack_require__(72246);
;// CONCATENATED MODULE: ./build/run/is-gone.js

/**
 * Whether the object of a delete is certainly gone from the platform: it is in no list, and its id answers 404. For
 * objects that no ledger entry and no item names any more. False also where something cannot be read.
 */
async function isGone(session, change) {
    const kind = session.kinds.find(change.kind);
    if (kind === undefined || change.id === null)
        return false;
    const partition = partitionOf(session, kind, change.replaced_by ?? change.address);
    // Without the variable, which the target no longer has, its list is unknown.
    if (!(0,model_kind/* isPartitionOf */.m8)(kind, partition) || !(0,model_kind/* isId */.eQ)(change.id))
        return false;
    try {
        // Only where its list answers does a 404 mean the object alone, not everything around it.
        const list = await session.reader.answer({ ask: 'list', kind, partition, twice: true });
        const rows = list.state === 'rows' ? list.rows.filter((row) => !(0,model_kind/* isArchived */.F$)(row)) : undefined;
        if (rows === undefined || rows.some((row) => row.id === change.id))
            return false;
        if (!kind.readable)
            return true;
        const answer = await session.reader.answer({ ask: 'object', kind, partition, id: change.id });
        return answer.state === 'missing' || (answer.state === 'object' && (0,model_kind/* isArchived */.F$)(answer.object));
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo)
            return false;
        throw error;
    }
}
/** The list that an address belongs to, from the address alone. */
function partitionOf(session, kind, address) {
    const { parts, scope } = (0,model_address/* splitAddress */.lS)(address);
    if (kind.scoped)
        return scope ?? kind.home;
    const value = {};
    kind.key.forEach((name, index) => {
        const part = parts[index] ?? '';
        const variable = /^\$\{(.*)\}$/s.exec(part)?.[1];
        const written = variable === undefined ? part : session.target.vars[variable];
        value[name] = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : (written ?? null);
    });
    return kind.partition(value);
}

// EXTERNAL MODULE: ./build/compare/snapshot.js
var snapshot = __webpack_require__(59826);
;// CONCATENATED MODULE: ./build/run/open/remembering-reader.js

/**
 * Reads every need once. A second plan at the same time, from other files or with other options, then sees the same
 * state of the platform, and reads only what the first did not.
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
    wordsOf(need) {
        return this.#reader.wordsOf(need);
    }
    answer(need) {
        const key = (0,snapshot/* needKey */.u)(need);
        const known = this.#answers.get(key) ?? this.#reader.answer(need);
        this.#answers.set(key, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./build/run/apply-saved.js






/**
 * Plans again with the options of the saved plan (the session must have been opened with them), and compares the two
 * plans. It only reads.
 * @throws UserError with exit code 3 where the saved plan belongs to something else
 */
async function prepareSaved(session, saved) {
    const binding = {
        base_url: session.baseUrl,
        namespace: session.config.namespace,
        provider: session.target.provider,
        org_id: session.org,
    };
    checkSavedBinding(saved, binding, session.kinds.words);
    if (saved.ledger.state === 'present' && session.ledger.state === 'absent') {
        throw new finding/* UserError */.yo(SAVED_CODES.ledgerGone.code, `The plan was made with a ledger of ${saved.target} that no longer exists. Nothing was changed.`, 'Find out what happened to the ledger: without it, it is unknown what was applied already. Then plan again.', 3);
    }
    const planned = await (0,plan_target/* planTarget */.hB)(session);
    const resources = new Map(session.desired.resources.map((resource) => [resource.address, resource]));
    const { only } = session.deciding;
    const comparison = compareSaved(saved, planned.plan, {
        resources,
        entries: planned.inputs.base.entries,
        selected: (address) => (0,config_types/* isInTarget */.jE)(session.target, address) && (only.length === 0 || (0,model_address/* matchesAny */._I)(only, address)),
    });
    const stale = [...comparison.stale];
    const done = [...comparison.done];
    // Shared by all deletes: each list is read twice, and each object once.
    const once = { ...session, reader: new RememberingReader(session.reader) };
    const gone = await Promise.all(comparison.deleted.map((change) => isGone(once, change)));
    for (const [index, change] of comparison.deleted.entries()) {
        if (gone[index] === true)
            done.push(change);
        else {
            const why = 'the ledger no longer has it, and it may still be on the platform';
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
    throw new finding/* UserError */.yo(SAVED_CODES.target.code, `The plan is for target ${saved.target}, but this run is for ${target}. Nothing was changed.`, `To apply it, pass --target ${saved.target}.`, 3);
}
/**
 * @param platform what the target's platform calls its account
 * @throws UserError with exit code 3 when a saved plan is for another account, platform or namespace
 */
function checkSavedBinding(saved, here, platform) {
    const words = {
        provider: 'provider',
        base_url: 'platform',
        namespace: 'namespace',
        org_id: platform.account,
    };
    const there = { ...saved, provider: saved.provider ?? config_types/* DEFAULT_PROVIDER */.Gr };
    const names = ['provider', 'org_id', 'base_url', 'namespace'];
    const differ = names.filter((name) => here[name] !== undefined && here[name] !== there[name]);
    if (differ.length === 0)
        return;
    const list = differ.map((name) => `${words[name]} ${there[name]}, not ${here[name]}`).join('; ');
    throw new finding/* UserError */.yo(SAVED_CODES.binding.code, `The plan of ${saved.target} was made for ${list}. Nothing was changed.`, 'Apply it with the configuration, --base-url and --org that it was made with, or plan again here.', 3);
}
/** @throws UserError with exit code 3 when a saved plan is stale */
function refuseStale(saved, { stale }) {
    if (stale.length === 0)
        return;
    const names = stale.slice(0, 3).map((one) => one.address);
    const rest = stale.length > 3 ? ` and ${stale.length - 3} more` : '';
    const count = saved.changes.length;
    throw new finding/* UserError */.yo(SAVED_CODES.stale.code, `The plan is stale: ${stale.length} of its ${count} change${count === 1 ? '' : 's'} can no longer be applied as reviewed (${names.join(', ')}${rest}). Nothing was changed.`, 'Plan again, review the new plan, and apply that.', 3);
}

;// CONCATENATED MODULE: ./build/cli/commands/apply-saved.js







/** Flags that a saved plan has already decided, as they are typed. */
const DECIDED = {
    onDrift: '--on-drift',
    takeOver: '--take-over',
    launch: '--launch',
    only: '--only',
    allowDeletes: '--allow-deletes',
    allowEmpty: '--allow-empty',
};
/** Opens the saved plan of `apply --plan`, and its target with the options of the plan. */
async function openSaved(planFile, files, flags, io) {
    refuseDeciding(flags);
    const saved = readSavedPlan(planFile, await read(planFile, io));
    const inspect = (offline) => {
        checkSavedTarget(saved, offline.target.name);
        const { settings } = offline;
        const binding = {
            namespace: offline.config.namespace,
            provider: offline.target.provider,
            ...(settings === undefined ? {} : { base_url: settings.baseUrl }),
            ...(settings === undefined || settings.orgId === null ? {} : { org_id: settings.orgId }),
        };
        checkSavedBinding(saved, binding, offline.kinds.words);
    };
    const opened = await (0,cli_opened/* openTarget */.Ap)({ ...flags, ...decidedBy(saved.options) }, files, io, { inspect });
    return { opened, saved };
}
/** Plans again, prints stale changes on stderr, and refuses the saved plan when there are any. */
async function prepare(opened, saved, quiet, io) {
    const prepared = await prepareSaved(opened.session, saved);
    for (const { address, action, why } of prepared.stale)
        io.err(`stale  ${(0,visible/* visible */.i)(address)}  ${action}: ${(0,visible/* visible */.i)(why)}\n`);
    refuseStale(saved, prepared);
    if (!quiet)
        sayWaiting(prepared, io);
    return prepared;
}
/** Prints changes that are pending besides the saved plan, at most ten by name. */
function sayWaiting({ waiting }, io) {
    if (waiting.length === 0)
        return;
    const named = waiting.slice(0, 10).map(({ address, what }) => `${(0,visible/* visible */.i)(address)} (${what})`);
    const rest = waiting.length > 10 ? ` and ${waiting.length - 10} more` : '';
    io.err(`note ${SAVED_CODES.waiting.code}  Also pending now, but not in this plan: ${named.join(', ')}${rest}.\n`);
}
function refuseDeciding(flags) {
    const given = Object.keys(DECIDED).filter((name) => {
        const value = flags[name];
        return value !== undefined;
    });
    if (given.length === 0)
        return;
    throw new finding/* UserError */.yo(SAVED_CODES.flags.code, `${given.map((name) => DECIDED[name]).join(', ')} cannot be combined with --plan: the saved plan has decided that already.`, 'Leave it out, or pass it to plan and save a new plan.');
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
        const reason = (0,system_error/* codeOf */.$)(error) ?? 'unknown error';
        throw new finding/* UserError */.yo(SAVED_CODES.unreadable.code, `The plan ${file} cannot be read (${reason}).`, 'Name a saved plan. To save one.', 1, (0,pasted_command/* pasted */.yw)('plan', '--out', file));
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/apply.js
















const flags = (bare) => (0,options/* allowOlder */.Yp)((0,options/* deciding */.C$)((0,options/* target */.aC)((0,options/* files */.aq)(bare)))
    .option('--yes', 'skip the confirmation')
    .option('--plan <file>', 'apply exactly the plan that plan --out saved'));
const apply_command = (0,command/* defineCommand */.NB)({
    name: 'apply',
    does: 'Apply the plan after confirmation.',
    flags,
    run: ([files], flags, { io }) => apply(files, flags, io),
});
/** `apply`: shows the plan, asks for confirmation, applies it, and reports the outcome of each change. */
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
/** `apply --plan`: no confirmation, because the plan was reviewed when it was saved. */
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
        (0,source_guard/* refuseSource */.Sk)(verdict);
    }
    if (!isJson && flags.quiet !== true)
        (0,print_plan/* printPlan */.Z)(opened, planned, io);
    const writes = planned.plan.changes.some((change) => document_plan/* WRITING */.V9.has(change.action));
    if (writes && flags.yes !== true)
        await (0,cli_confirm/* confirm */.l)(`Apply this to ${planned.plan.target}?`, io, 'Check the plan, then pass --yes.');
    if (writes && !isJson)
        io.out('\n');
    const report = await (0,apply_target/* applyTarget */.E)(opened.session, planned, (0,run_deps/* runDeps */.E)(opened, io, isJson));
    if (isJson)
        io.out(`${JSON.stringify(report, null, 2)}\n`);
    else
        io.out(`\n${(0,apply_text/* renderApplyText */.O)(report, planned.plan.held, { color: io.outColor, planShown: flags.quiet !== true, typing: (0,cli_io/* typingOf */.t)(opened.session, io) })}`);
    return (0,lost_output/* afterReport */.H)(report.exit_code, (0,exit_code/* hasWritten */.qF)(report), io);
}


/***/ }),

/***/ 14549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _command_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52739);


/** Asks for confirmation. Without a terminal the command is refused, exit 3. */
async function confirm(question, io, remedy = 'Pass --yes to confirm.') {
    if (!io.interactive) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_command_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_CODES */ .R.nobodyToAsk.code, 'No terminal to confirm on; nothing was changed.', remedy, 3);
    }
    const answer = await io.ask(`${question} Only "yes" is accepted: `);
    if (answer.trim() !== 'yes')
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_command_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_CODES */ .R.notConfirmed.code, 'Cancelled; nothing was changed.', undefined, 3);
}


/***/ }),

/***/ 79387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runDeps)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43624);

/** What an apply needs from the process. Outcomes are printed as they arrive, unless JSON is wanted. */
function runDeps({ platform }, io, isJson) {
    const { randomBytes, signal, outColor: color } = io;
    const deps = { platform, randomBytes, signal };
    if (!isJson)
        deps.onOutcome = (outcome) => io.out(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomeLine */ .d)(outcome, { color })}\n`);
    return deps;
}


/***/ }),

/***/ 23170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sayVerdict)
/* harmony export */ });
/**
 * Prints what speaks against applying from here. `apply` calls it before it asks, `plan` calls it and goes on.
 * @param onlySay print refusals as warnings
 */
function sayVerdict(verdict, onlySay, quiet, io) {
    const say = (word, { code, message, remedy }) => io.err(`${word} ${code}  ${message}\n  ${remedy}\n`);
    if (onlySay)
        for (const one of verdict.refusals)
            say('warning', { ...one, message: `Applying this plan would be refused. ${one.message}` });
    if (!quiet)
        for (const one of verdict.notes)
            say('note', one);
}


/***/ }),

/***/ 43624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ renderApplyText),
  d: () => (/* binding */ renderOutcomeLine)
});

// EXTERNAL MODULE: ./build/model/remedy.js
var model_remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/report/words/entries.js
var entries = __webpack_require__(91753);
// EXTERNAL MODULE: ./build/report/words/held-words.js
var held_words = __webpack_require__(81698);
// EXTERNAL MODULE: ./build/apply/outcome.js
var outcome = __webpack_require__(22479);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
;// CONCATENATED MODULE: ./build/report/words/outcomes.js


const TONES = {
    created: { sign: '✓', tone: 'good' },
    updated: { sign: '✓', tone: 'good' },
    replaced: { sign: '✓', tone: 'good' },
    deleted: { sign: '✓', tone: 'good' },
    adopted: { sign: '✓', tone: 'good' },
    converged: { sign: '✓', tone: 'good' },
    kept: { sign: '✓', tone: 'good' },
    released: { sign: '✓', tone: 'good' },
    forgotten: { sign: '✓', tone: 'good' },
    launched: { sign: '✓', tone: 'good' },
    'already applied': { sign: '✓', tone: 'good' },
    held: { sign: '!', tone: 'warn' },
    unreadable: { sign: '!', tone: 'warn' },
    blocked: { sign: '·', tone: 'quiet' },
    'not attempted': { sign: '·', tone: 'quiet' },
    failed: { sign: '✗', tone: 'bad' },
    unknown: { sign: '?', tone: 'bad' },
};
/** Words that say what is not done, worst first. */
const NOT_DONE = [
    'failed',
    'unknown',
    'blocked',
    'not attempted',
    'held',
    'unreadable',
];
function toneOf(word) {
    return TONES[word];
}
/** Counts a report; `held` are those of the plan, which the run never tried. */
function tallyOf(report, held) {
    const names = new Set(held.map((entry) => entry.address));
    const numbers = new Map();
    for (const { outcome, address } of report.outcomes) {
        if (outcome === 'held' && names.has(address))
            continue;
        numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
    }
    if (held.length > 0)
        numbers.set('held', (numbers.get('held') ?? 0) + held.length);
    let done = 0;
    let tried = 0;
    for (const [word, number] of numbers) {
        if (TONES[word].tone === 'good')
            done += number;
        if (word !== 'held' && word !== 'unreadable')
            tried += number;
    }
    return {
        done,
        tried,
        notDone: NOT_DONE.flatMap((word) => {
            const number = numbers.get(word) ?? 0;
            return number > 0 ? [{ word, text: `${(0,text_style/* thousands */.oh)(number)} ${word}` }] : [];
        }),
        held: [...held],
        open: NOT_DONE.flatMap((word) => report.outcomes.filter((outcome) => outcome.outcome === word && !(word === 'held' && names.has(outcome.address)))),
    };
}
/** What a person has to know of an outcome that did not go well: message with its code. */
function messageText(outcome) {
    const code = outcome.code === null ? '' : `(${outcome.code})`;
    return [outcome.message ?? '', code].filter((part) => part !== '').join(' ');
}
/** Seconds with one decimal: `0.2 s`; minutes from two on: `3 min 5 s`. */
function durationText(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 120)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
/** The state of the ledger, as a sentence. */
function ledgerSentence(report) {
    const { state, revision, message } = report.ledger;
    const where = revision === null ? '' : ` revision ${revision.slice(0, 12)}`;
    const said = message === null ? '' : `: ${message.replace(/\.$/, '')}`;
    if (state === 'written')
        return `Ledger${where} saved${said}.`;
    if (state === 'unchanged')
        return `Ledger${where} unchanged${said}.`;
    return `The ledger could not be saved${said}.`;
}
/** True when running the same command again goes on where this run stopped; what was not kept waits for a decision. */
function isResumable(report) {
    return (report.interrupted ||
        report.outcomes.some((one) => ['failed', 'unknown', 'blocked', 'not attempted'].includes(one.outcome) && !(0,outcome/* isNotKept */.yN)(one)));
}

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/report/text/apply-text.js






const ADDRESS_COLUMNS = 52;
/** One line for one outcome, without a line break: what runs prints it as soon as it is known. */
function renderOutcomeLine(outcome, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const { sign, tone } = toneOf(outcome.outcome);
    const facts = [];
    if (outcome.version !== null)
        facts.push(`v${outcome.version}`);
    const message = (0,visible/* visible */.i)(messageText(outcome));
    if (message !== '')
        facts.push(message);
    if (outcome.duration_ms > 0)
        facts.push(style.quiet(durationText(outcome.duration_ms)));
    const address = (0,text_style/* padTo */.v0)((0,visible/* visible */.i)(outcome.address), ADDRESS_COLUMNS);
    const word = (0,text_style/* padTo */.v0)(outcome.outcome, facts.length > 0 ? 13 : 0);
    return `${style[tone](sign)} ${address}  ${style[tone](word)}  ${facts.join('  ')}`.trimEnd();
}
/**
 * The end of a run: counts, the state of the ledger, and for everything that is not
 * done the reason and the next step. `planHeld` are those of the plan. Ends with a line break.
 */
function renderApplyText(report, planHeld, view) {
    const style = (0,text_style/* makeStyle */.Oe)(view.color);
    const tally = tallyOf(report, planHeld);
    const out = [];
    if (view.lines === true && report.outcomes.length > 0) {
        out.push(...report.outcomes.map((outcome) => renderOutcomeLine(outcome, view)), '');
    }
    const open = tally.open.filter((outcome) => outcome.remedy !== null || !['blocked', 'not attempted'].includes(outcome.outcome));
    for (const outcome of open) {
        const { sign, tone } = toneOf(outcome.outcome);
        out.push(`${style[tone](`${sign} ${outcome.outcome}`)}  ${(0,visible/* visible */.i)(outcome.address)}`);
        const message = (0,visible/* visible */.i)(messageText(outcome));
        if (message !== '')
            out.push(`    ${message}`);
        if (outcome.remedy !== null)
            out.push(`    To do: ${(0,visible/* visible */.i)(outcome.remedy)}`);
    }
    const held = view.planShown === true ? [] : tally.held;
    for (const entry of held) {
        out.push(`${style.warn('! held')}  ${(0,visible/* visible */.i)(entry.address)}  ${held_words/* HELD_WORDS */.A[entry.why]}`);
        out.push(`    ${(0,visible/* visible */.i)(entry.message)}`);
        for (const remedy of entry.remedies) {
            out.push(`    To ${(0,visible/* visible */.i)((0,entries/* goalOf */.ZZ)(remedy))}: ${style.strong((0,visible/* visible */.i)((0,model_remedy/* typedLine */.RK)(remedy, view.typing)))}`);
        }
    }
    if (open.length + held.length > 0)
        out.push('');
    const parts = [];
    if (tally.tried === 0)
        parts.push('Nothing to apply');
    else if (tally.done === tally.tried) {
        // "All" would be a lie beside something that is held.
        const all = tally.notDone.length === 0 ? 'all ' : '';
        parts.push(style.good(`Applied ${all}${(0,text_style/* thousands */.oh)(tally.tried)}`));
    }
    else
        parts.push(`Applied ${(0,text_style/* thousands */.oh)(tally.done)} of ${(0,text_style/* thousands */.oh)(tally.tried)}`);
    for (const { word, text } of tally.notDone)
        parts.push(style[toneOf(word).tone](text));
    if (report.interrupted)
        parts.push(style.bad('interrupted'));
    out.push(`${style.strong(parts.join(' · '))}`);
    const again = isResumable(report) ? ' Run the same command again to continue.' : '';
    const sentence = (0,visible/* visible */.i)(ledgerSentence(report));
    out.push(`${report.ledger.state === 'failed' ? style.bad(sentence) : sentence}${again}`);
    return `${out.join('\n')}\n`;
}


/***/ })

};
