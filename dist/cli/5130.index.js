export const id = 5130;
export const ids = [5130];
export const modules = {

/***/ 24048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ LEDGER_COMMAND_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/** Codes of `drift`, `history`, `rollback` and `ledger`; docs/errors.md is generated from this table. */
const LEDGER_COMMAND_CODES = {
    noLedger: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7201', 'There is no ledger yet, so `drift` has nothing to compare with.'),
    brokenFiles: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS7202', 'The files have errors; `drift` continues, but may not know the line of an item.'),
    underway: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS7203', 'Another run applies while `drift` compares: its writes may look like drift.'),
    noValues: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7302', 'Only a ledger in git keeps the values of earlier revisions.'),
    emptyHistory: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7303', 'There is no ledger yet, so there is nothing to show, to change or to roll back.'),
    badLimit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7304', '`--limit` is not a whole number of 1 or more.'),
    cannotMove: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7502', '`ledger move` cannot give an entry this address.'),
    oneAddress: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7503', 'The address does not match exactly one entry of the ledger.'),
    nothingToSet: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7504', '`ledger set` needs a value to set.'),
    cannotSet: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7505', '`ledger set --id` names an object that the entry cannot stand for.'),
    notElsewhere: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7506', '`ledger rebind --from` finds no ledger to take over, or one that is in use.'),
    holderLives: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedCode */ .Q_)('PS7507', 'The lock is held by a running process of this machine; only `--force` takes it.'),
    onlyGit: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS7508', 'The ledger is not in git, so there is nothing to push.'),
};


/***/ }),

/***/ 50538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ noLedger),
/* harmony export */   J_: () => (/* binding */ openLedgerAt),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10917);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1032);
/* harmony import */ var _run_open_ledger_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81626);
/* harmony import */ var _run_open_open_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49987);
/* harmony import */ var _run_open_patterns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10300);
/* harmony import */ var _exit_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63602);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76910);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24048);








/**
 * Opens a target's ledger alone. Broken bundles stop nothing.
 * @param unbound also one that is bound to something else, for looking at it or binding it anew
 * @throws UserError when there is none
 */
async function openLedger(flags, io, unbound = false) {
    const opened = await openLedgerAt(flags, io, undefined, unbound);
    if (opened.ledger.state === 'absent')
        throw noLedger(opened.binding.target, opened.store.place);
    return opened;
}
/**
 * The same, also where there is none.
 * @param elsewhere another namespace than the configuration's, or another target, read whatever it is bound to
 */
async function openLedgerAt(flags, io, elsewhere, unbound = false) {
    const offline = await (0,_opened_js__WEBPACK_IMPORTED_MODULE_0__/* .openOffline */ .GA)(flags, [], io, true, { use: 'places' });
    const { settings, config } = offline;
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(offline.findings) || settings === undefined) {
        (0,_opened_js__WEBPACK_IMPORTED_MODULE_0__/* .printFindings */ .c2)(offline.findings, offline, io);
        throw new _exit_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitError */ .R(1);
    }
    const binding = (0,_run_open_ledger_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerBinding */ .R)(config, settings, settings.orgId, offline.target);
    const store = await (0,_run_open_open_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(offline, elsewhere?.target ?? settings.ledgerTarget, io, elsewhere?.namespace === undefined ? {} : { namespace: elsewhere.namespace });
    const ledger = await store.read(unbound || elsewhere !== undefined ? null : binding);
    return { offline, store, ledger, binding };
}
function noLedger(target, place) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.emptyHistory.code, `Target ${target} has no ledger yet (${place}).`, 'The first apply creates it. If there should be one, check --config, --target and the namespace.');
}
/** @throws UserError PS7302 where a store keeps only the list */
function valuesOf(log) {
    if (log.values !== undefined)
        return log.values;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.noValues.code, `The ledger in ${log.place} lists past applies without their values; only a ledger in git keeps them.`, 'In a git repository, remove "ledger: file" from the configuration to keep the ledger in git from now on. To list past applies.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('history'));
}
/** The entry of an address. @throws UserError PS9031, with a similar address where there is one */
function known(address, entries, kinds) {
    const entry = entries.get(address);
    if (entry !== undefined)
        return entry;
    (0,_run_open_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .fits */ .l)('ledger', address, [...entries.keys()], kinds, 'nothing in the ledger');
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_COMMAND_CODES */ .N.oneAddress.code, `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .i)(address)} does not match exactly one entry of the ledger.`, 'Write one address as the ledger lists it. To list them.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pasted */ .yw)('ledger', 'show'));
}


/***/ }),

/***/ 45130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ rollback_command)
});

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
// EXTERNAL MODULE: ./build/ledger/history.js
var ledger_history = __webpack_require__(55216);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/plan/document/plan.js
var plan = __webpack_require__(67095);
// EXTERNAL MODULE: ./build/report/json/plan-json.js
var plan_json = __webpack_require__(94226);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/report/text/text-layout.js
var text_layout = __webpack_require__(92923);
;// CONCATENATED MODULE: ./build/report/text/revert-advice.js



/** How the files are made to agree with a rollback, for a terminal. */
function renderRevertAdvice(advice, color) {
    const style = (0,text_style/* makeStyle */.Oe)(color);
    const head = 'Until the files agree with the rollback, every apply holds these resources.';
    const lines = [
        ...(advice.commands.length > 0 ? [`${head} To make them agree:`] : []),
        ...(0,text_layout/* remedyLines */.gb)(advice.commands, style).map((line) => `  ${line}`),
        ...advice.notes.map((note) => `${advice.commands.length > 0 ? '  ' : ''}${(0,visible/* visible */.i)(note)}`),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/text/apply-text.js + 1 modules
var apply_text = __webpack_require__(43624);
// EXTERNAL MODULE: ./build/run/open/patterns.js
var patterns = __webpack_require__(10300);
// EXTERNAL MODULE: ./build/model/from-top.js
var from_top = __webpack_require__(63742);
;// CONCATENATED MODULE: ./build/run/revert-advice.js

/**
 * The commands that make the files agree with a revision. Reads the repository, changes nothing.
 * @param to the revision to roll back to
 * @param latest the latest revision before the rollback
 * @param files bundles and their texts, relative to the root of the repository
 * @param prune later objects are removed too
 * @param pull the command that brings the result of the rollback into the files, with or without a commit
 */
async function revertAdvice(git, to, latest, files, prune, pull) {
    const byPull = { to: 'To restore the files', type: pull };
    const onlyPull = (note) => ({ commands: [byPull], notes: [note] });
    const target = to.source.commit;
    if (git === null || target === null) {
        return onlyPull(`Revision ${to.number} was not applied from a commit, so no commit holds its files.`);
    }
    // A rollback, a pull or a repair keeps the commit of the apply before it, which has other files.
    if (to.what !== 'apply') {
        return onlyPull(`Revision ${to.number} was made by ${to.what}, so no commit is known to hold its files.`);
    }
    if (to.source.dirty) {
        return onlyPull(`Revision ${to.number} was applied with uncommitted changes, so no commit holds all of its files.`);
    }
    const short = target.slice(0, 12);
    const there = await git(['diff', '--name-status', '-z', '--no-renames', target, 'HEAD']);
    if (there.code !== 0) {
        return onlyPull(`Commit ${short}, from which revision ${to.number} was applied, is not in this clone. To fetch it: git fetch --unshallow`);
    }
    const advice = { commands: [], notes: [] };
    const changed = parseStatus(there.stdout.toString('utf8'));
    const folders = new Set(files.map(parentOf));
    const back = changed
        .filter(({ status, file }) => status === 'D' ? folders.has(parentOf(file)) : status !== 'A' && files.includes(file))
        .map(({ file }) => file);
    const added = changed
        .filter(({ status, file }) => status === 'A' && files.includes(file))
        .map(({ file }) => file);
    const steps = [];
    if (back.length > 0)
        steps.push(`git checkout ${short} -- ${back.map(from_top/* fromTop */.k).join(' ')}`);
    if (prune && added.length > 0)
        steps.push(`git rm -- ${added.map(from_top/* fromTop */.k).join(' ')}`);
    if (steps.length > 0) {
        const message = `Roll back to ledger revision ${to.number}`;
        advice.commands.push({
            to: 'To restore the files',
            type: [...steps, `git commit -m "${message}"`].join(' && '),
        });
    }
    else {
        const dirty = await git(['status', '--porcelain', '-z', '--', ...files]);
        const isDirty = dirty.code !== 0 || dirty.stdout.length > 0;
        advice.notes.push(`The committed files match revision ${to.number} already${isDirty ? ', but there are uncommitted changes' : '; nothing to do'}.`);
        if (isDirty)
            advice.commands.push(byPull);
    }
    const revert = await revertRange(git, short, latest);
    if (revert !== undefined)
        advice.commands.push({ to: 'To revert the commits', type: revert });
    return advice;
}
/** The command that reverts all commits between two revisions, if one descends from the other. */
async function revertRange(git, short, latest) {
    const end = latest.source.commit?.slice(0, 12);
    if (end === undefined || end === short)
        return undefined;
    if ((await git(['merge-base', '--is-ancestor', short, end])).code !== 0)
        return undefined;
    const merges = await git(['rev-list', '--count', '--merges', `${short}..${end}`]);
    if (merges.code !== 0)
        return undefined;
    if (merges.stdout.toString('utf8').trim() === '0')
        return `git revert --no-edit ${short}..${end}`;
    return `git revert --no-edit -m 1 $(git rev-list --first-parent ${short}..${end})`;
}
function parseStatus(text) {
    const parts = text.split('\0');
    const changed = [];
    for (let index = 0; index + 1 < parts.length; index += 2)
        changed.push({ status: parts[index] ?? '', file: parts[index + 1] ?? '' });
    return changed;
}
function parentOf(file) {
    const slash = file.lastIndexOf('/');
    return slash < 0 ? '' : file.slice(0, slash);
}

// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/address.js
var address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/run/apply-target.js + 42 modules
var apply_target = __webpack_require__(44857);
// EXTERNAL MODULE: ./build/run/plan-target.js + 18 modules
var plan_target = __webpack_require__(748);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/run/rollback-codes.js

/** Codes of a rollback plan; docs/errors.md is generated from this table. */
const ROLLBACK_CODES = {
    notRebuilt: (0,codes/* warningCode */.kq)('PS7401', 'A resource of the revision cannot be restored from its ledger entry.'),
    withoutSecret: (0,codes/* warningCode */.kq)('PS7402', 'A rollback creates a resource again without its secret, which the ledger does not hold.'),
    staysMade: (0,codes/* noteCode */.Qx)('PS7403', 'A resource created after the revision stays, because the rollback does not prune.'),
};

// EXTERNAL MODULE: ./build/compare/three-way.js
var three_way = __webpack_require__(98558);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(47762);
// EXTERNAL MODULE: ./build/model/resource.js + 1 modules
var resource = __webpack_require__(78384);
;// CONCATENATED MODULE: ./build/run/rollback-resources.js


/**
 * Makes resources from ledger entries: the recorded values in the language of bundles. It leaves out secrets, which no
 * ledger holds, and experiments, which cannot be undone. Present settings apply.
 */
function rollbackResources(then, now, files, kinds) {
    const out = { resources: [], skipped: [] };
    const places = new Map(files.resources.map((resource) => [resource.address, resource]));
    for (const entry of then.values()) {
        const kind = kinds.find(entry.kind);
        const { address } = entry;
        if (kind?.lifecycle === 'launch' || entry.replaced !== null)
            continue;
        if (kind === undefined) {
            out.skipped.push({
                address,
                why: `this version of pipelines-sync does not know the kind ${entry.kind}`,
            });
            continue;
        }
        if (entry.id === null) {
            out.skipped.push({ address, why: 'its creation was not confirmed in that revision' });
            continue;
        }
        const value = {
            ...routeFields(kind, entry),
            ...(0,model_value/* mapObject */.s8)((0,three_way/* appliedValue */.Fh)(entry), (member, name) => plainIds((0,model_field/* fieldAt */.UK)(kind.fields, [name]), member)),
        };
        if (kind.partition(value) !== entry.partition) {
            out.skipped.push({ address, why: `its place (${entry.partition}) does not match its values` });
            continue;
        }
        const item = places.get(address);
        const place = item?.place ?? NOWHERE;
        out.resources.push(new resource/* Resource */.F({
            kind,
            address,
            partition: entry.partition,
            value,
            place,
            placeOf: (path) => item?.placeOf(path) ?? place,
            settings: settingsOf(entry, now, then, files),
        }));
    }
    return out;
}
/** Place of a resource that is in no file; `isNowhere` recognizes it. */
const NOWHERE = { file: '', line: 0, column: 0 };
function isNowhere(place) {
    return place === null || place.file === '';
}
/** The fields that choose the route, from the name of the partition: `workflow:10` is `workflow_id: 10`. */
function routeFields(kind, entry) {
    const fields = {};
    for (const part of entry.partition.split('/')) {
        const [word, id] = part.split(':');
        const name = `${word}_id`;
        const field = kind.fields.fields[name];
        if (id !== undefined && field !== undefined && (0,model_field/* roleOf */.kp)(field) === 'route')
            fields[name] = Number(id);
    }
    return fields;
}
/** Turns references to objects without an address back into plain ids. */
function plainIds(field, value) {
    if (value instanceof model_value/* Ref */.oS) {
        if (!value.address.startsWith('id:'))
            return value;
        const id = value.address.slice('id:'.length);
        return field?.type === 'id' && field.id === 'string' ? id : Number(id);
    }
    if (Array.isArray(value))
        return value.map((item) => plainIds(field?.type === 'list' ? field.item : undefined, item));
    if (!(0,model_value/* isValueObject */.xk)(value))
        return value;
    return (0,model_value/* mapObject */.s8)(value, (member, name) => plainIds(field === undefined ? undefined : (0,model_field/* fieldAt */.UK)(field, [name]), member));
}
/** Protection and ignored fields are not rolled back. A rename since then is undone and keeps the id. */
function settingsOf(entry, now, then, files) {
    const said = files.sync.of(entry.address);
    const present = now.get(entry.address);
    const settings = { protect: present?.protect ?? said.protect ?? entry.protect };
    if (said.ignore !== undefined)
        settings.ignore = said.ignore;
    if (present !== undefined && isSameObject(present, entry))
        return settings;
    const moved = placeNow(entry, now);
    if (moved === undefined)
        return settings;
    // Another object has the name now; it gives the name up if it was renamed as well.
    const other = then.get(moved);
    if (other === undefined || placeNow(other, now) !== undefined)
        settings.renamed_from = moved;
    return settings;
}
/** The present address of an object of a revision; undefined where it has none. */
function placeNow(entry, now) {
    for (const other of now.values())
        if (other.address !== entry.address && other.replaced === null && isSameObject(other, entry))
            return other.address;
    return undefined;
}
/** Compares creation times too, because a platform that was reset reuses ids. */
function isSameObject(a, b) {
    return (a.id !== null &&
        a.kind === b.kind &&
        a.id === b.id &&
        a.partition === b.partition &&
        a.witness.created_at === b.witness.created_at);
}

;// CONCATENATED MODULE: ./build/run/rollback-target.js






/**
 * Plans a rollback with the planner that plans the files, by address. Edits made on the platform since the last apply
 * are held as usual.
 */
async function planRollback(session, to) {
    const { desired, kinds, ledger } = session;
    const { resources, skipped } = rollbackResources(to.entries, ledger.entries, desired, kinds);
    const last = ledger.head?.source ?? session.source;
    const back = {
        ...session,
        desired: { ...desired, resources, digest: (0,json/* digest */.br)({ rollback: to.number, commit: to.revision.commit }) },
        complete: to.prune,
        // The source of the last apply stays recorded, so that an older commit is still refused.
        source: { commit: last.commit, dirty: last.dirty },
        uncommitted: [],
        // A rollback applies no files, so their source does not matter.
        judge: async () => ({ standing: 'on', refusals: [], notes: [] }),
        recorded: async () => last,
        rollback: { to: to.number, prune: to.prune },
    };
    const planned = await (0,plan_target/* planTarget */.hB)(back);
    const diagnostics = [
        ...planned.plan.diagnostics,
        ...skipped.map(({ address, why }) => say('warning', ROLLBACK_CODES.notRebuilt.code, address, `It is not rolled back: ${why}.`, 'Check it by hand.')),
        ...secretsMissing(planned.plan, to),
        ...staying(back, planned.plan, to),
    ];
    const warnings = diagnostics.filter((one) => one.severity === 'warning').length;
    const plan = {
        ...planned.plan,
        changes: planned.plan.changes.map((change) => reworded(change, to.number)),
        held: planned.plan.held.map((held) => rewordedHeld(held, to.number)),
        diagnostics,
        summary: { ...planned.plan.summary, warnings },
    };
    return { ...planned, plan, session: back, to };
}
/** Carries out a rollback, and marks what it touches until the files agree. */
async function applyRollback(planned, deps) {
    const { session, to } = planned;
    const { entries } = session.ledger;
    const remember = (entry) => {
        const before = entries.get(entry.address) ?? planned.matches.get(entry.address)?.entry;
        // Secrets keep their live values, so their fingerprints stay valid as long as the object is the same.
        const secrets = before !== undefined && before.id === entry.id ? before.secrets : {};
        return {
            ...entry,
            secrets: { ...secrets, ...entry.secrets },
            commit: commitOf(to, entry.address),
            rolled_back: { to: to.number },
        };
    };
    return (0,apply_target/* applyTarget */.E)(session, planned, { ...deps, subject: `rollback to ${to.number},`, remember });
}
/** The commit with the applied value of an address; null where none is known. */
function commitOf({ entries, uncommitted }, address) {
    const commit = entries.get(address)?.commit ?? null;
    return commit === null || uncommitted.has(commit) ? null : commit;
}
const REASONS = {
    update: (number) => `returns to its values of revision ${number}`,
    create: (number) => `was applied in revision ${number} and is gone since; it is created again`,
    replace: (number) => `can return to revision ${number} only as a new object`,
    delete: (number) => `was created after revision ${number}`,
    converge: (number) => `already has its values of revision ${number}; the ledger takes note`,
};
function reworded(change, number) {
    const place = isNowhere(change.place) ? null : change.place;
    if (change.overwrites !== null || change.replaced_by !== null)
        return { ...change, place };
    return { ...change, place, reason: REASONS[change.action]?.(number) ?? change.reason };
}
/** Turns commands of the planner, which are about the files, into commands of the rollback. */
function rewordedHeld(held, number) {
    const commands = held.remedies.flatMap(({ to, argv }) => {
        const [program, verb, ...rest] = argv ?? [];
        if (program === undefined || verb !== 'apply' || isPair(rest, '--on-drift', 'keep'))
            return [];
        return [(0,remedy/* toRun */.P3)(to, { argv: [program, 'rollback', ...rest, '--to', String(number)] })];
    });
    // A setting in the files does not decide about a rollback.
    const others = held.remedies.filter(({ argv, type }) => argv?.[1] !== 'apply' && !type.includes('overwrite: {'));
    const isEdited = held.why === 'conflict' || held.why === 'drift';
    return {
        ...held,
        place: isNowhere(held.place) ? null : held.place,
        message: isEdited
            ? `was edited on the platform after the last apply, and rolling back to revision ${number} would overwrite the edit`
            : held.message,
        edit: null,
        remedies: isEdited || commands.length > 0 ? commands : others,
    };
}
function isPair(words, flag, value) {
    return words.some((word, index) => word === flag && words[index + 1] === value);
}
/** Warns about objects that are created again without their secret. */
function secretsMissing(plan, to) {
    return plan.changes
        .filter((change) => change.action === 'create' || change.action === 'replace')
        .flatMap((change) => {
        const fields = Object.keys(to.entries.get(change.address)?.secrets ?? {}).sort();
        if (fields.length === 0)
            return [];
        const message = `It is created again without ${fields.join(', ')}: the ledger holds no secrets.`;
        const remedy = 'Update the files and apply them to write the secret.';
        return [say('warning', ROLLBACK_CODES.withoutSecret.code, change.address, message, remedy)];
    });
}
/** Notes objects created since then, which stay because nothing is pruned. */
function staying(session, plan, to) {
    if (to.prune)
        return [];
    const { ledger, target, deciding, kinds } = session;
    const touched = new Set(plan.changes.flatMap(({ address, renamed_from }) => [address, renamed_from]));
    return [...ledger.entries.values()]
        .filter((entry) => !to.entries.has(entry.address) && !touched.has(entry.address))
        .filter((entry) => kinds.find(entry.kind)?.lifecycle === 'object' && entry.replaced === null)
        .filter((entry) => (0,config_types/* isInTarget */.jE)(target, entry.address))
        .filter((entry) => deciding.only.length === 0 || (0,address/* matchesAny */._I)(deciding.only, entry.address))
        .map((entry) => entry.address)
        .sort()
        .map((address) => say('note', ROLLBACK_CODES.staysMade.code, address, `It was created after revision ${to.number} and stays.`, 'To remove objects created from here since then.', (0,pasted_command/* argvOf */.UU)((0,pasted_command.at)((0,pasted_command/* pasted */.yw)('rollback', '--to', String(to.number), '--prune'), session.commands.documents))));
}
function say(severity, code, address, message, remedy, argv) {
    const said = { code, severity, message, address, place: null, remedy };
    return argv === undefined ? said : { ...said, argv };
}

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
// EXTERNAL MODULE: ./build/cli/commands/ledger/open-ledger.js
var open_ledger = __webpack_require__(50538);
;// CONCATENATED MODULE: ./build/cli/commands/rollback.js

















const flags = (bare) => (0,options/* target */.aC)(bare)
    .requiredOption('--to <revision>', 'revision from history: a number, latest, latest~1')
    .option('--prune', 'also delete objects created from here since then')
    .option('--dry-run', 'show the plan only')
    .option('--only <pattern>', 'only matching resources; never removes anything', options/* collect */.Fo)
    .addOption((0,options/* onDrift */.nw)(['hold', 'overwrite']))
    .option('--take-over [pattern]', 'overwrite live objects created elsewhere; with a pattern, only matching ones', options/* optionalPattern */.F4)
    .option('--allow-deletes <n>', "allow up to <n> deletes and replacements, overriding the target's limits", options/* number */.ai)
    .option('--allow-empty', 'with --prune, allow a revision that holds no item')
    .option('--yes', 'skip the confirmation');
const rollback_command = (0,command/* defineCommand */.NB)({
    name: 'rollback',
    does: 'Restore an earlier revision on the platform, and say how to update the files.',
    flags,
    run: (_none, flags, { io }) => rollback(flags, io),
});
/** `rollback`: restores a revision of the ledger on the platform, and says how to update the files. */
async function rollback(flags, io) {
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, [], io, { use: 'places' });
    const isJson = flags.json === true;
    try {
        const { planned, latest } = await rollback_plan(opened, flags);
        const advice = await adviceFor(opened, planned, latest, io);
        const about = { revision: planned.to.revision, files: advice };
        if (!isJson && (flags.quiet !== true || flags.dryRun === true)) {
            io.out(`Roll back to revision ${planned.to.number} · ${planned.to.revision.at.slice(0, 10)}\n`);
            (0,print_plan/* printPlan */.Z)({ ...opened, session: planned.session }, planned, io);
        }
        if (flags.dryRun === true) {
            if (isJson)
                io.out(rollback_json({ ...about, plan: JSON.parse((0,plan_json/* renderPlanJson */.uC)(planned.plan)) }));
            else
                io.out(`\n${renderRevertAdvice(advice, io.outColor)}`);
            return (0,exit_code/* planExit */.mt)(planned.plan, false);
        }
        const writes = planned.plan.changes.some((change) => plan/* WRITING */.V9.has(change.action));
        if (writes && flags.yes !== true)
            await (0,cli_confirm/* confirm */.l)(`Roll ${planned.plan.target} back to revision ${planned.to.number}?`, io);
        if (writes && !isJson)
            io.out('\n');
        const report = await applyRollback(planned, (0,run_deps/* runDeps */.E)(opened, io, isJson));
        if (isJson)
            io.out(rollback_json({ ...report, ...about }));
        else {
            io.out(`\n${(0,apply_text/* renderApplyText */.O)(report, planned.plan.held, { color: io.outColor, typing: (0,cli_io/* typingOf */.t)(planned.session, io) })}`);
            io.out(`\n${renderRevertAdvice(advice, io.outColor)}`);
        }
        return (0,lost_output/* afterReport */.H)(report.exit_code, (0,exit_code/* hasWritten */.qF)(report), io);
    }
    finally {
        await opened.client.close();
    }
}
async function rollback_plan({ session }, flags) {
    const { ledger, store, target } = session;
    if (ledger.state === 'absent')
        throw (0,open_ledger/* noLedger */.Dw)(target.name, store.place);
    const log = store.history(ledger);
    const values = (0,open_ledger/* valuesOf */.sm)(log);
    const { revisions } = await log.list(null);
    const { revision } = (0,ledger_history/* findRevision */.p)(flags.to, revisions);
    const entries = await values.entries(revision);
    const addresses = [...entries.keys(), ...ledger.entries.keys()];
    for (const pattern of flags.only ?? [])
        (0,patterns/* fits */.l)('--only', pattern, addresses, session.kinds, 'nothing in that revision or in the ledger');
    const planned = await planRollback(session, {
        revision,
        number: revision.number ?? 0,
        entries,
        uncommitted: new Set(revisions.flatMap(({ source }) => (source.dirty && source.commit !== null ? [source.commit] : []))),
        prune: flags.prune === true || target.prune,
    });
    return { planned, latest: revisions[0] ?? revision };
}
function adviceFor({ offline, session }, planned, latest, io) {
    const { git, desired, files } = offline;
    const named = [...files.files.map(({ file }) => file), ...desired.texts];
    const { revision, prune } = planned.to;
    const runs = git.root === null ? null : io.openGit(git.root);
    const back = (0,pasted_command/* shellLine */.Tg)((0,pasted_command.at)((0,pasted_command/* pasted */.yw)('pull', '--rolled-back'), session.commands.documents), 'sh');
    return revertAdvice(runs, revision, latest, named, prune, back);
}
function rollback_json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
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

/***/ 55216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findRevision)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _ledger_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60964);


/** `latest`, `latest~2`, `42`. */
const LATEST = /^latest(?:~(\d{1,6}))?$/;
/**
 * The revision of a name, and the one before it.
 * @param revisions all of them, newest first
 * @throws UserError PS7301 where there is none of that name
 */
function findRevision(name, revisions) {
    const steps = LATEST.exec(name);
    const index = steps === null
        ? revisions.findIndex((one) => one.number !== null && String(one.number) === name)
        : Number(steps[1] ?? 0);
    const revision = revisions[index];
    if (revision !== undefined)
        return { revision, before: revisions[index + 1] ?? null };
    const numbers = revisions.map((one) => one.number).filter((number) => number !== null);
    const range = numbers.length === 0
        ? 'The history is empty'
        : `It has revisions ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .HISTORY_CODES */ .A.noRevision.code, `The history has no revision ${JSON.stringify(name)}.`, `${range}; name one by number, or use latest, or latest~1 for the one before.`);
}


/***/ }),

/***/ 28624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ noKindWords),
/* harmony export */   cO: () => (/* binding */ isWholeKind),
/* harmony export */   lF: () => (/* binding */ fitsNoneRemedy)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49469);
/* harmony import */ var _kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10333);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60643);



/** What is said of a pattern of the command line that names no kind. */
function noKindWords(flag, pattern, kinds) {
    const meant = (0,_kind_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .meantPattern */ .Wv)(pattern, kinds);
    return {
        message: `${flag.startsWith('--') ? `The pattern ${flag}` : `${flag}: the pattern`} ${JSON.stringify(pattern)} does not begin with a kind, so it matches nothing.`,
        remedy: meant === undefined
            ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
            : `Did you mean ${JSON.stringify(meant)}?`,
    };
}
/** What to do about a pattern that fits none of some addresses. */
function fitsNoneRemedy(pattern, addresses) {
    const near = (0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(pattern, addresses, 3);
    return near === undefined
        ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
        : `Did you mean ${(0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(near, pattern, JSON.stringify(near))}?`;
}
/** True for a pattern of all, or of all of a kind, which may fit nothing. */
function isWholeKind(pattern, kinds) {
    return pattern === '*' || kinds.some((name) => pattern === name || pattern === `${name}/*`);
}


/***/ }),

/***/ 94226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Zf: () => (/* binding */ orderRemedy),
/* harmony export */   mh: () => (/* binding */ orderAccount),
/* harmony export */   uC: () => (/* binding */ renderPlanJson),
/* harmony export */   yp: () => (/* binding */ orderPlace)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86835);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75327);


/**
 * A plan as JSON: two spaces, keys in the order of the `Plan` type whatever built the object, guards
 * by path, values with sorted keys, one line break at the end. Equal plans have equal bytes.
 */
function renderPlanJson(plan) {
    const ordered = {
        format_version: plan.format_version,
        tool_version: plan.tool_version,
        target: plan.target,
        namespace: plan.namespace,
        base_url: plan.base_url,
        ...orderAccount(plan),
        source: orderSource(plan.source),
        inputs_digest: plan.inputs_digest,
        ledger: { state: plan.ledger.state, revision: plan.ledger.revision },
        options: {
            on_drift: plan.options.on_drift,
            take_over: plan.options.take_over,
            launch: plan.options.launch,
            only: plan.options.only,
            allow_deletes: plan.options.allow_deletes,
            allow_empty: plan.options.allow_empty,
        },
        changes: plan.changes.map(orderChange),
        secret_writes: plan.secret_writes.map(orderSecret),
        held: plan.held.map(orderHeld),
        unreadable: plan.unreadable.map(({ address, message }) => ({ address, message })),
        diagnostics: plan.diagnostics.map(orderDiagnostic),
        summary: orderCounts(plan.summary),
        plan_digest: plan.plan_digest,
    };
    const text = JSON.stringify(ordered);
    // Read back first: what the digest is over must be what a reader of the file sees.
    const content_digest = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .planContentDigest */ .T)(JSON.parse(text));
    const document = { ...ordered, content_digest };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** Whose objects it is about; the account has one place in the JSON. */
function orderAccount({ provider, account, org_id }) {
    return provider === undefined || account === undefined
        ? { org_id }
        : { provider, account: { id: account.id, label: account.label } };
}
function orderSource({ commit, dirty, uncommitted, refused }) {
    return {
        commit,
        dirty,
        ...(uncommitted && { uncommitted: uncommitted.map(({ file, what }) => ({ file, what })) }),
        ...(refused && {
            refused: refused.map(({ code, message, remedy }) => ({ code, message, remedy })),
        }),
    };
}
function orderChange(change) {
    return {
        address: change.address,
        kind: change.kind,
        action: change.action,
        id: change.id,
        reason: change.reason,
        place: orderPlace(change.place),
        leaves: change.leaves.map(orderLeaf),
        unmanaged: change.unmanaged,
        kept: byPath(change.kept, ({ live, desired }) => ({ live: sorted(live), desired: sorted(desired) })),
        overwrites: change.overwrites,
        decision: change.decision,
        depends_on: change.depends_on,
        idempotency_key: change.idempotency_key,
        guards: byPath(change.guards, (guard) => guard),
        live_digest: change.live_digest,
        version: change.version && { from: change.version.from, expected: change.version.expected },
        effects: change.effects.map(orderEffect),
        renamed_from: change.renamed_from,
        replaced_by: change.replaced_by,
        digest: change.digest,
    };
}
function byPath(object, order) {
    const sorted = Object.entries(object).sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b));
    return Object.fromEntries(sorted.map(([path, value]) => [path, order(value)]));
}
/** Values mean the same in any order of their keys, so they are shown in one. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapObject */ .s8)(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a, b))), sorted);
}
function orderPlace(place) {
    return place && { file: place.file, line: place.line, column: place.column };
}
function orderLeaf(leaf) {
    return {
        path: leaf.path,
        ...(leaf.before === undefined ? {} : { before: sorted(leaf.before) }),
        ...(leaf.after === undefined ? {} : { after: sorted(leaf.after) }),
    };
}
function orderEffect(effect) {
    return {
        what: effect.what,
        address: effect.address,
        ...(effect.from === undefined ? {} : { from: effect.from }),
        ...(effect.expected === undefined ? {} : { expected: effect.expected }),
    };
}
function orderSecret(secret) {
    const { address, field, variable, status, write } = secret;
    return { address, field, variable, status, write };
}
function orderHeld(held) {
    return {
        address: held.address,
        kind: held.kind,
        id: held.id,
        why: held.why,
        would: held.would,
        message: held.message,
        place: orderPlace(held.place),
        leaves: held.leaves.map(orderHeldLeaf),
        edit: held.edit,
        remedies: held.remedies.map(orderRemedy),
    };
}
function orderRemedy({ to, type, argv }) {
    return { to, type, ...(argv === undefined ? {} : { argv }) };
}
function orderHeldLeaf(leaf) {
    return {
        path: leaf.path,
        ...(leaf.base === undefined ? {} : { base: sorted(leaf.base) }),
        ...(leaf.live === undefined ? {} : { live: sorted(leaf.live) }),
        ...(leaf.git === undefined ? {} : { git: sorted(leaf.git) }),
    };
}
function orderDiagnostic(diagnostic) {
    const { code, severity, message, address, place, remedy, argv } = diagnostic;
    const known = { code, severity, message, address, place: orderPlace(place), remedy };
    return argv === undefined ? known : { ...known, argv };
}
function orderCounts(counts) {
    return {
        create: counts.create,
        update: counts.update,
        replace: counts.replace,
        delete: counts.delete,
        launch: counts.launch,
        adopt: counts.adopt,
        converge: counts.converge,
        keep: counts.keep,
        release: counts.release,
        forget: counts.forget,
        held: counts.held,
        unchanged: counts.unchanged,
        unreadable: counts.unreadable,
        errors: counts.errors,
        warnings: counts.warnings,
    };
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


/***/ }),

/***/ 10300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10333);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28624);
/* harmony import */ var _guard_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69129);
/* harmony import */ var _open_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94752);



/**
 * Refuses patterns without a match: the empty plan of a misspelt `--only` would look like success. A whole kind
 * (`experiments`, `experiments/*`) may match nothing; every other pattern must match an item of the files.
 * @throws UserError naming the flag, the pattern and the likely intention
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
    const isMeant = (address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, address);
    if (!addresses.some(isMeant) && leftOut.some(isMeant)) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_guard_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .GUARD_CODES */ .Z.leftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items of files that git left out of this checkout.`, 'Check out these files first. To see how.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pasted */ .yw)('doctor'));
    }
    if (!fits(flag, pattern, addresses, kinds, what))
        return;
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, address) && inTarget(address)))
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.fitsLeftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items that target ${target} leaves out (include, exclude).`, 'Choose another target, or change include and exclude in the configuration.');
}
/**
 * Refuses a pattern of addresses without a match.
 * @param what what it matches, for the sentence: `no item of the files`
 * @returns false for a whole kind (`experiments`, `experiments/*`) without a match
 */
function fits(flag, pattern, addresses, kinds, what) {
    const names = kinds.all.map((kind) => kind.name);
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .canMatch */ .kS)(pattern, names))
        throw noKind(flag, pattern, names);
    if (addresses.some((address) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, address)))
        return true;
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .isWholeKind */ .cO)(pattern, names))
        return false;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.fitsNothing.code, `${flag.startsWith('--') ? flag : `${flag}:`} ${JSON.stringify(pattern)} matches ${what}.`, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fitsNoneRemedy */ .lF)(pattern, addresses));
}
function noKind(flag, pattern, kinds) {
    // Only a flag has file names before it.
    if (flag.startsWith('--') && /\.(?:ya?ml|json)$/i.test(pattern)) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.badPattern.code, `${flag} expects a pattern of addresses, but ${JSON.stringify(pattern)} looks like a file.`, 'Write file names before the flags, for example.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pasted */ .yw)('plan', pattern, ...(flag === '--take-over' ? [flag] : [flag, 'prompts/*'])));
    }
    const { message, remedy } = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .noKindWords */ .Pz)(flag, pattern, kinds);
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_open_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_CODES */ .m.badPattern.code, message, remedy);
}


/***/ })

};
