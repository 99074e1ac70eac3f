export const id = 859;
export const ids = [859,117];
export const modules = {

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

/***/ 53117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history),
/* harmony export */   valuesOf: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82351);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10169);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25126);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68421);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91331);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42627);






/** Applies that are listed when nobody says how many. */
const LISTED = 20;
/** `history`: what was applied when, by whom, from which commit. It needs no key and sends nothing. */
async function history(names, flags, io) {
    const limit = readLimit(flags.limit);
    const { store, ledger, binding } = await (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .au)(flags, io, true);
    const log = store.history(ledger);
    const view = { color: io.outColor, width: io.width, target: binding.target, place: log.place };
    const about = { target: binding.target, namespace: binding.namespace, place: log.place };
    const [first, second] = names;
    if (first === undefined) {
        const { revisions, more } = await log.list(limit);
        if (flags.json === true)
            io.out(json({ ...about, revisions, more }));
        else
            io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHistoryText */ .ym)(revisions, more, view));
        return 0;
    }
    const values = valuesOf(log);
    const { revisions } = await log.list(null);
    const one = (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevision */ .pV)(first, revisions);
    const from = second === undefined ? one.before : one.revision;
    const to = second === undefined ? one.revision : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevision */ .pV)(second, revisions).revision;
    const diffs = await differences(values, from, to);
    if (flags.json === true)
        io.out(json({ ...about, from, to, resources: diffs }));
    else
        io.out((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDiffText */ .pQ)(diffs, { from, to, isOne: second === undefined }, view));
    return 0;
}
/** @throws UserError PS7302 where a store keeps only the list */
function valuesOf(log) {
    if (log.values !== undefined)
        return log.values;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_COMMAND_CODES */ .N.noValues.code, `The ledger in ${log.place} keeps a list of what was applied, not the values: only a ledger in git does.`, 'In a git repository, leave out "ledger: file" to keep the ledger in git from now on. To list what there is.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('history'));
}
async function differences(values, from, to) {
    if (from?.commit === to.commit)
        return [];
    const changes = await values.changes(from, to);
    return changes.map(({ before, after }) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .diffEntries */ .o8)(before, after)).filter((diff) => diff !== undefined);
}
function readLimit(text) {
    if (text === undefined)
        return LISTED;
    const limit = Number(text);
    if (/^\d+$/.test(text) && limit >= 1 && limit <= 1_000_000)
        return limit;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_COMMAND_CODES */ .N.badLimit.code, `--limit ${JSON.stringify(text)} is no whole number from 1 up.`, 'Write a whole number, for instance 100.', 1, (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pasted */ .yw)('history', '--limit', '100'));
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
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

/***/ 42627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ noLedger),
/* harmony export */   J_: () => (/* binding */ openLedgerAt),
/* harmony export */   au: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _engine_ledger_binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8858);
/* harmony import */ var _engine_open_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80131);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10169);
/* harmony import */ var _exit_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63602);
/* harmony import */ var _ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91331);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4248);






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
    const offline = await (0,_opened_js__WEBPACK_IMPORTED_MODULE_4__/* .openOffline */ .GA)(flags, [], io, true, { use: 'places' });
    const { settings, config } = offline;
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(offline.findings) || settings === undefined) {
        (0,_opened_js__WEBPACK_IMPORTED_MODULE_4__/* .printFindings */ .c2)(offline.findings, offline, io);
        throw new _exit_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitError */ .R(1);
    }
    const binding = (0,_engine_ledger_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerBinding */ .R)(config, settings, settings.orgId);
    const store = await (0,_engine_open_store_js__WEBPACK_IMPORTED_MODULE_0__/* .openStore */ .C)(offline, elsewhere?.target ?? settings.ledgerTarget, io, elsewhere?.namespace);
    const ledger = await store.read(unbound || elsewhere !== undefined ? null : binding);
    return { offline, store, ledger, binding };
}
function noLedger(target, place) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_command_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_COMMAND_CODES */ .N.emptyHistory.code, `There is no ledger of target ${target} yet (${place}).`, 'The first apply begins it. Look at --config, --target and the namespace when there should be one.');
}


/***/ }),

/***/ 66859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
// EXTERNAL MODULE: ./build/engine/patterns.js
var patterns = __webpack_require__(28348);
;// CONCATENATED MODULE: ./build/engine/revert-advice.js
/**
 * The commands that make the files agree with a revision. Reads the repository, changes nothing.
 * @param to the revision that is gone back to
 * @param latest the one that was the latest before
 * @param files bundles and the texts that they name, relative to the root of the repository
 * @param prune what came since was removed too
 */
async function revertAdvice(git, to, latest, files, prune) {
    const advice = { commands: [], notes: [] };
    const target = to.source.commit;
    if (git === null || target === null) {
        advice.notes.push(`Revision ${to.number} was applied from no commit, so the files have to be brought back by hand.`);
        return advice;
    }
    // A rollback, a pull or a repair hands on the commit of the apply before it, whose files are others.
    if (to.what !== 'apply') {
        advice.notes.push(`Revision ${to.number} was made by ${to.what}, so no commit is known to hold its files: the command pull brings its values into them.`);
        return advice;
    }
    if (to.source.dirty)
        advice.notes.push(`Revision ${to.number} was applied with uncommitted changes: its commit alone may not be all of it.`);
    const short = target.slice(0, 12);
    const there = await git(['diff', '--name-status', '-z', '--no-renames', target, 'HEAD']);
    if (there.code !== 0) {
        advice.notes.push(`Commit ${short}, from which revision ${to.number} was applied, is not in this clone: git fetch --unshallow brings it.`);
        return advice;
    }
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
        steps.push(`git checkout ${short} -- ${back.map(quotedFile).join(' ')}`);
    if (prune && added.length > 0)
        steps.push(`git rm -- ${added.map(quotedFile).join(' ')}`);
    if (steps.length > 0) {
        const message = `Roll back to ledger revision ${to.number}`;
        advice.commands.push({
            to: 'To bring the files back',
            type: [...steps, `git commit -m "${message}"`].join(' && '),
        });
    }
    else
        advice.notes.push(`The committed files are those of revision ${to.number} already.`);
    const revert = await revertRange(git, short, latest);
    if (revert !== undefined)
        advice.commands.push({ to: 'To revert the commits', type: revert });
    return advice;
}
/** All commits from one revision to another, where the one leads to the other. */
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
/** One word of a POSIX shell. */
function quotedFile(file) {
    return /^[\w./+-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var config = __webpack_require__(58574);
// EXTERNAL MODULE: ./build/model/index.js + 12 modules
var model = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/engine/apply-target.js + 32 modules
var apply_target = __webpack_require__(6081);
// EXTERNAL MODULE: ./build/engine/plan-target.js + 1 modules
var plan_target = __webpack_require__(71212);
// EXTERNAL MODULE: ./build/plan/index.js + 53 modules
var plan = __webpack_require__(25126);
;// CONCATENATED MODULE: ./build/engine/rollback-resources.js


/**
 * Makes items from ledger entries: the recorded values in the bundle language, without secrets, which
 * no ledger holds, and without experiments, which cannot be taken back. Settings are those that hold now.
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
            out.skipped.push({ address, why: `this version of the tool knows no kind ${entry.kind}` });
            continue;
        }
        if (entry.id === null) {
            out.skipped.push({ address, why: 'its create was not confirmed in that revision' });
            continue;
        }
        const value = {
            ...routeFields(kind, entry),
            ...(0,model/* mapObject */.s8)((0,plan/* appliedValue */.Fh)(entry), (member, name) => plainIds((0,model/* fieldAt */.UK)(kind.fields, [name]), member)),
        };
        if (kind.partition(value) !== entry.partition) {
            out.skipped.push({ address, why: `its place (${entry.partition}) cannot be told from its values` });
            continue;
        }
        const item = places.get(address);
        const place = item?.place ?? NOWHERE;
        out.resources.push({
            kind,
            address,
            partition: entry.partition,
            value,
            place,
            placeOf: (path) => item?.placeOf(path) ?? place,
            settings: settingsOf(entry, now, then, files),
        });
    }
    return out;
}
/** Stands for the place of something that is in no file; `isNowhere` tells it from a real one. */
const NOWHERE = { file: '', line: 0, column: 0 };
function isNowhere(place) {
    return place === null || place.file === '';
}
/** The fields that choose the route stand in the name of the partition: `workflow:10` is `workflow_id: 10`. */
function routeFields(kind, entry) {
    const fields = {};
    for (const part of entry.partition.split('/')) {
        const [word, id] = part.split(':');
        const name = `${word}_id`;
        const field = kind.fields.fields[name];
        if (id !== undefined && field !== undefined && (0,model/* roleOf */.T3)(field) === 'route')
            fields[name] = Number(id);
    }
    return fields;
}
/** A reference to an object that had no address is its plain id again. */
function plainIds(field, value) {
    if (value instanceof model/* Ref */.oS) {
        if (!value.address.startsWith('id:'))
            return value;
        const id = value.address.slice('id:'.length);
        return field?.type === 'id' && field.id === 'string' ? id : Number(id);
    }
    if (Array.isArray(value))
        return value.map((item) => plainIds(field?.type === 'list' ? field.item : undefined, item));
    if (!(0,model/* isValueObject */.xk)(value))
        return value;
    return (0,model/* mapObject */.s8)(value, (member, name) => plainIds(field === undefined ? undefined : (0,model/* fieldAt */.UK)(field, [name]), member));
}
/** Protection and what is ignored are not rolled back; a rename since then is undone and keeps the id. */
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
    // Something else has its name: that gives it up where it has another address now, too.
    const other = then.get(moved);
    if (other === undefined || placeNow(other, now) !== undefined)
        settings.renamed_from = moved;
    return settings;
}
/** The address that an object of a revision has now; undefined where nothing has it. */
function placeNow(entry, now) {
    for (const other of now.values())
        if (other.address !== entry.address && other.replaced === null && isSameObject(other, entry))
            return other.address;
    return undefined;
}
/** A platform that was reset hands ids out again: the time of creation tells objects apart. */
function isSameObject(a, b) {
    return (a.id !== null &&
        a.kind === b.kind &&
        a.id === b.id &&
        a.partition === b.partition &&
        a.witness.created_at === b.witness.created_at);
}

;// CONCATENATED MODULE: ./build/engine/rollback-target.js





/**
 * Plans towards what a revision had applied, by address, with the planner that plans the files
 * (design §8). Edits on the platform since the last apply are held like everywhere.
 */
async function planRollback(session, to) {
    const { desired, kinds, ledger } = session;
    const { resources, skipped } = rollbackResources(to.entries, ledger.entries, desired, kinds);
    const back = {
        ...session,
        desired: { ...desired, resources, digest: (0,model/* digest */.br)({ rollback: to.number, commit: to.revision.commit }) },
        complete: to.prune,
        // What the files of the last apply were stays known: an older commit is still an older one.
        source: ledger.head?.source ?? session.source,
        uncommitted: [],
        // It applies no files, so nothing speaks against where they come from.
        judge: async () => ({ refusals: [], notes: [] }),
        rollback: { to: to.number, prune: to.prune },
    };
    const planned = await (0,plan_target/* planTarget */.hB)(back);
    const diagnostics = [
        ...planned.plan.diagnostics,
        ...skipped.map(({ address, why }) => say('warning', 'PS7401', address, `It is not rolled back: ${why}.`, 'Look at it by hand.')),
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
/** Carries out a rollback, and marks what it touches until the files agree (design §8). */
async function applyRollback(planned, deps) {
    const { session, to } = planned;
    const { entries } = session.ledger;
    const remember = (entry) => {
        const before = entries.get(entry.address) ?? planned.matches.get(entry.address)?.entry;
        // Secrets keep their live values, so what is known of them stays known as long as the object is the same.
        const secrets = before !== undefined && before.id === entry.id ? before.secrets : {};
        return {
            ...entry,
            secrets: { ...secrets, ...entry.secrets },
            commit: to.entries.get(entry.address)?.commit ?? null,
            rolled_back: { to: to.number },
        };
    };
    return (0,apply_target/* applyTarget */.E)(session, planned, { ...deps, subject: `rollback to ${to.number},`, remember });
}
const REASONS = {
    update: (number) => `goes back to what revision ${number} applied`,
    create: (number) => `was applied in revision ${number} and is gone since; it is made again`,
    replace: (number) => `revision ${number} applied what can only be had by making another one`,
    delete: (number) => `was made after revision ${number}`,
    converge: (number) => `the platform holds what revision ${number} applied; the ledger takes note`,
};
function reworded(change, number) {
    const place = isNowhere(change.place) ? null : change.place;
    if (change.overwrites !== null || change.replaced_by !== null)
        return { ...change, place };
    return { ...change, place, reason: REASONS[change.action]?.(number) ?? change.reason };
}
/** Commands of the planner mean the files; here they mean the rollback. */
function rewordedHeld(held, number) {
    const commands = held.remedies.flatMap(({ to, argv }) => {
        const [program, verb, ...rest] = argv ?? [];
        if (program === undefined || verb !== 'apply' || isPair(rest, '--on-drift', 'keep'))
            return [];
        return [(0,model/* toRun */.P3)(to, { argv: [program, 'rollback', ...rest, '--to', String(number)] })];
    });
    // A line of the files decides nothing about a rollback.
    const others = held.remedies.filter(({ argv, type }) => argv?.[1] !== 'apply' && !type.includes('overwrite: {'));
    const isEdited = held.why === 'conflict' || held.why === 'drift';
    return {
        ...held,
        place: isNowhere(held.place) ? null : held.place,
        message: isEdited
            ? `was edited on the platform after the last apply, and going back to revision ${number} would overwrite that`
            : held.message,
        edit: null,
        remedies: isEdited || commands.length > 0 ? commands : others,
    };
}
function isPair(words, flag, value) {
    return words.some((word, index) => word === flag && words[index + 1] === value);
}
/** Objects that are made again without the secret that they had. */
function secretsMissing(plan, to) {
    return plan.changes
        .filter((change) => change.action === 'create' || change.action === 'replace')
        .flatMap((change) => {
        const fields = Object.keys(to.entries.get(change.address)?.secrets ?? {}).sort();
        if (fields.length === 0)
            return [];
        const message = `It is made again without ${fields.join(', ')}: the ledger holds no secrets.`;
        const remedy = 'Make the files agree and apply them; that writes the secret.';
        return [say('warning', 'PS7402', change.address, message, remedy)];
    });
}
/** What was made since and stays, because nothing is pruned. */
function staying(session, plan, to) {
    if (to.prune)
        return [];
    const { ledger, target, deciding, kinds } = session;
    const touched = new Set(plan.changes.flatMap(({ address, renamed_from }) => [address, renamed_from]));
    return [...ledger.entries.values()]
        .filter((entry) => !to.entries.has(entry.address) && !touched.has(entry.address))
        .filter((entry) => kinds.find(entry.kind)?.lifecycle === 'object' && entry.replaced === null)
        .filter((entry) => (0,config/* isInTarget */.jE)(target, entry.address))
        .filter((entry) => deciding.only.length === 0 || (0,model/* matchesAny */._I)(deciding.only, entry.address))
        .map((entry) => entry.address)
        .sort()
        .map((address) => say('note', 'PS7403', address, `It came after revision ${to.number} and stays.`, 'To remove what was made from here since then.', (0,model/* argvOf */.UU)((0,model.at)((0,model/* pasted */.yw)('rollback', '--to', String(to.number), '--prune'), session.commands.documents))));
}
function say(severity, code, address, message, remedy, argv) {
    const said = { code, severity, message, address, place: null, remedy };
    return argv === undefined ? said : { ...said, argv };
}

// EXTERNAL MODULE: ./build/ledger/index.js + 27 modules
var build_ledger = __webpack_require__(82351);
// EXTERNAL MODULE: ./build/report/index.js + 45 modules
var build_report = __webpack_require__(68421);
// EXTERNAL MODULE: ./build/cli/confirm.js
var cli_confirm = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/cli/history.js
var cli_history = __webpack_require__(53117);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/lost-output.js
var lost_output = __webpack_require__(75389);
// EXTERNAL MODULE: ./build/cli/open-ledger.js
var open_ledger = __webpack_require__(42627);
// EXTERNAL MODULE: ./build/cli/opened.js
var cli_opened = __webpack_require__(4248);
// EXTERNAL MODULE: ./build/cli/plan.js
var cli_plan = __webpack_require__(49890);
// EXTERNAL MODULE: ./build/cli/run-deps.js
var run_deps = __webpack_require__(79387);
;// CONCATENATED MODULE: ./build/cli/rollback.js















/** `rollback`: back to what a revision of the ledger had applied, and how to make the files agree. */
async function rollback(flags, io) {
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, [], io, { use: 'places' });
    const isJson = flags.json === true;
    try {
        const { planned, latest } = await rollback_plan(opened, flags);
        const advice = await adviceFor(opened, planned, latest);
        const about = { revision: planned.to.revision, files: advice };
        if (!isJson && (flags.quiet !== true || flags.dryRun === true)) {
            io.out(`Back to revision ${planned.to.number} · ${planned.to.revision.at.slice(0, 10)}\n`);
            (0,cli_plan.printPlan)({ ...opened, session: planned.session }, planned, io);
        }
        if (flags.dryRun === true) {
            if (isJson)
                io.out(json({ ...about, plan: JSON.parse((0,build_report/* renderPlanJson */.uC)(planned.plan)) }));
            else
                io.out(`\n${(0,build_report/* renderRevertAdvice */.bI)(advice, io.outColor)}`);
            return (0,exit_code/* planExit */.mt)(planned.plan, false);
        }
        const writes = planned.plan.changes.some((change) => plan/* WRITING */.V9.has(change.action));
        if (writes && flags.yes !== true)
            await (0,cli_confirm/* confirm */.l)(`Go back to revision ${planned.to.number} on ${planned.plan.target}?`, io);
        if (writes && !isJson)
            io.out('\n');
        const report = await applyRollback(planned, (0,run_deps/* runDeps */.E)(opened, io, isJson));
        if (isJson)
            io.out(json({ ...report, ...about }));
        else {
            io.out(`\n${(0,build_report/* renderApplyText */.OM)(report, planned.plan.held, { color: io.outColor, typing: (0,cli_io/* typingOf */.t)(planned.session, io) })}`);
            io.out(`\n${(0,build_report/* renderRevertAdvice */.bI)(advice, io.outColor)}`);
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
    const values = (0,cli_history.valuesOf)(log);
    const { revisions } = await log.list(null);
    const { revision } = (0,build_ledger/* findRevision */.pV)(flags.to, revisions);
    const entries = await values.entries(revision);
    const addresses = [...entries.keys(), ...ledger.entries.keys()];
    for (const pattern of flags.only ?? [])
        (0,patterns/* fits */.l)('--only', pattern, addresses, session.kinds, 'nothing that was or is applied');
    const planned = await planRollback(session, {
        revision,
        number: revision.number ?? 0,
        entries,
        prune: flags.prune === true || target.prune,
    });
    return { planned, latest: revisions[0] ?? revision };
}
function adviceFor({ offline }, planned, latest) {
    const { git, desired, files } = offline;
    const named = [...files.files.map(({ file }) => file), ...desired.texts];
    const { revision, prune } = planned.to;
    const runs = git.root === null ? null : (0,build_ledger/* gitIn */.uM)(git.root, process.env);
    return revertAdvice(runs, revision, latest, named, prune);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
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


/***/ }),

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ledgerBinding)
/* harmony export */ });
/**
 * What the ledger of a target is bound to.
 * @param org null where it is not known yet
 */
function ledgerBinding(config, settings, org) {
    return {
        namespace: config.namespace,
        target: settings.ledgerTarget,
        org_id: org,
        base_url: settings.baseUrl,
        configuration: config.file,
    };
}


/***/ }),

/***/ 80131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82351);



/**
 * Opens the ledger's store of a target: git where the configuration lies in a repository.
 * @param namespace another one than the configuration's
 * @param target the name that the ledger goes by, which is not always the target's own (design §8)
 */
function openStore(offline, target, io, namespace = offline.config.namespace) {
    const { config, git } = offline;
    const isHidden = git.root === null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(config.root, '.git'));
    return (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStore */ .zp)({
        root: config.root,
        namespace,
        target,
        wanted: config.ledger,
        git: git.root === null ? null : io.openGit(git.root),
        ...(git.root === null ? {} : { gitRoot: git.root }),
        problem: git.problem ?? (isHidden ? 'git is not installed, or cannot read it' : null),
        refused: git.refused,
    }, storeDeps(io));
}
/** What a ledger store gets from the process: clock, chance, who runs this. */
function storeDeps(io) {
    const severities = new Map(Object.values(_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_LEDGER_CODES */ .Oe).map(({ code, severity }) => [code, severity]));
    return {
        clock: io.clock,
        randomBytes: io.randomBytes,
        process: io.processes,
        ...(0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runOrigin */ .sd)(io.env),
        say: (code, text) => io.err(`${severities.get(code) ?? 'note'} ${code}  ${text}\n`),
        signal: io.signal,
        ...(io.isFinished === undefined ? {} : { isFinished: io.isFinished }),
    };
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
