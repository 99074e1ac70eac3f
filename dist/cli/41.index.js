export const id = 41;
export const ids = [41];
export const modules = {

/***/ 71041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37965);



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
        problem: git.problem ?? (isHidden ? 'git is not installed, or cannot read it' : null),
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
    };
}


/***/ }),

/***/ 37965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oe: () => (/* reexport */ GIT_LEDGER_CODES),
  Wc: () => (/* reexport */ GitStore),
  xj: () => (/* reexport */ bindingChanges),
  yh: () => (/* reexport */ chooseRemote),
  zp: () => (/* reexport */ chooseStore),
  U4: () => (/* reexport */ git_process/* complaint */.U),
  B1: () => (/* reexport */ departedOf),
  pV: () => (/* reexport */ findRevision),
  uM: () => (/* reexport */ git_process/* gitIn */.u),
  Kd: () => (/* reexport */ holderOf),
  cb: () => (/* reexport */ moveEntry),
  c7: () => (/* reexport */ relate),
  sd: () => (/* reexport */ runOrigin)
});

// UNUSED EXPORTS: FileStore, LEDGER_FOLDER, LEDGER_FORMAT, checkBinding, entryFile, ledgerRefs, processView, renameRefs

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/plan/index.js + 36 modules
var plan = __webpack_require__(3348);
;// CONCATENATED MODULE: ./build/ledger/ledger.js



/** Another number is another layout of the tree: a newer one is never written over. */
const LEDGER_FORMAT = 1;
/** The name of an entry's file: readable, and unambiguous however hostile the address is. */
function entryFile(entry) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(entry.address, 'utf8').digest('hex').slice(0, 12);
    const name = (0,plan/* slug */.yR)(entry.address.slice(entry.address.indexOf('/') + 1))
        .slice(0, 60)
        .replace(/-+$/, '');
    return `${(0,plan/* slug */.yR)(entry.kind.replaceAll('_', '-'))}/${name === '' ? 'item' : name}-${hash}.json`;
}
/** The text of one file of the tree; the same value always has the same bytes. */
function ledgerText(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const out = {};
    for (const key of Object.keys(value).sort()) {
        Object.defineProperty(out, key, {
            value: sortKeys(value[key] ?? null),
            enumerable: true,
            writable: true,
            configurable: true,
        });
    }
    return out;
}
/** Refuses a ledger of a newer layout: what its entries mean is not known here. */
function checkFormat(head) {
    if (head.format <= LEDGER_FORMAT)
        return;
    throw new model/* UserError */.yo('PS6001', `The ledger was written by a newer version of this tool (format ${head.format}).`, 'Update pipelines-sync; nothing was changed.');
}
/** How many entries of each kind there are. */
function countKinds(entries) {
    const counts = {};
    for (const { kind } of entries.values())
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
}
/** What a ledger is bound to and what is at hand, where they differ. */
function bindingChanges(head, binding) {
    return ['org_id', 'base_url', 'namespace', 'target', 'configuration'].filter((name) => binding[name] !== head[name] && !(name === 'org_id' && binding.org_id === null));
}
/** Refuses a ledger that belongs to something else (design §8); with null only one of a newer format. */
function checkBinding(head, binding) {
    checkFormat(head);
    if (binding === null)
        return;
    const differ = bindingChanges(head, binding);
    if (differ.length === 0)
        return;
    const list = differ
        .map((name) => `${name} ${String(head[name])} there, ${String(binding[name])} here`)
        .join('; ');
    throw new model/* UserError */.yo('PS6002', `The ledger of target ${binding.target} belongs to something else: ${list}.`, 'When it is the same thing under a new name: pipelines-sync ledger rebind. Else give this one another namespace or target name.', 3);
}

;// CONCATENATED MODULE: ./build/ledger/check.js


/** What comes out of a ledger is checked before it is used: it may be torn, edited or newer. */
function readHead(value, where) {
    const head = (0,model/* isObject */.Gv)(value) ? value : broken(where, 'it is no object');
    if (typeof head.format !== 'number')
        broken(where, 'it has no format');
    if (Number(head.format) > LEDGER_FORMAT)
        return head;
    for (const name of ['namespace', 'target', 'base_url', 'applied_at']) {
        if (typeof head[name] !== 'string')
            broken(where, `${name} is no text`);
    }
    for (const name of ['org_id', 'sequence']) {
        if (!Number.isSafeInteger(head[name]))
            broken(where, `${name} is no integer`);
    }
    if (!(0,model/* isObject */.Gv)(head.source) || !(0,model/* isObject */.Gv)(head.counts))
        broken(where, 'source or counts is missing');
    if (head.departed !== undefined)
        checkDeparted(head.departed, where);
    return head;
}
const MAPS = ['leaves', 'observed', 'seen', 'kept', 'secrets'];
/** One entry; its id, partition and texts are data, never trusted as paths or addresses of hosts. */
function readEntry(value, where) {
    const entry = (0,model/* isObject */.Gv)(value) ? value : broken(where, 'it is no object');
    for (const name of ['kind', 'address', 'partition']) {
        if (typeof entry[name] !== 'string' || entry[name] === '')
            broken(where, `${name} is no text`);
    }
    if (!String(entry.address).startsWith(`${String(entry.kind)}/`))
        broken(where, 'address and kind do not fit');
    if (!/^[a-z]+(:\d+)?(\/[a-z]+:\d+)*$/.test(String(entry.partition)))
        broken(where, 'partition is malformed');
    const id = entry.id;
    if (id !== null && typeof id !== 'string' && !Number.isSafeInteger(id))
        broken(where, 'id is no id');
    if (entry.origin !== 'created' && entry.origin !== 'adopted')
        broken(where, 'origin is neither created nor adopted');
    if (!Number.isSafeInteger(entry.generation))
        broken(where, 'generation is no integer');
    if (typeof entry.protect !== 'boolean')
        broken(where, 'protect is neither true nor false');
    for (const name of MAPS)
        if (!(0,model/* isObject */.Gv)(entry[name]))
            broken(where, `${name} is no object`);
    if (!(0,model/* isObject */.Gv)(entry.witness))
        broken(where, 'witness is no object');
    if (entry.launch !== null && !(0,model/* isObject */.Gv)(entry.launch))
        broken(where, 'launch is no object');
    if ((0,model/* isObject */.Gv)(entry.launch) && !['undecided', 'sending', 'launched'].includes(String(entry.launch.state))) {
        broken(where, 'launch has an unknown state');
    }
    if (!isRolledBack(entry.rolled_back ?? null))
        broken(where, 'rolled_back names no revision');
    const pulled = entry.pulled ?? {};
    if (!(0,model/* isObject */.Gv)(pulled) || !Object.values(pulled).every((pair) => (0,model/* isObject */.Gv)(pair) && 'desired' in pair)) {
        broken(where, 'pulled holds something else than pairs');
    }
    const replaced = entry.replaced ?? null;
    if (replaced !== null && typeof replaced !== 'string')
        broken(where, 'replaced is no address');
    // Written before there were pulls and replaces, it has neither.
    return { ...entry, pulled, replaced };
}
function checkDeparted(departed, where) {
    const all = (0,model/* isObject */.Gv)(departed)
        ? Object.entries(departed)
        : broken(where, 'departed is no object');
    for (const [address, one] of all) {
        if (!(0,model/* isObject */.Gv)(one) || !Number.isSafeInteger(one.generation) || !isRolledBack(one.rolled_back))
            broken(where, `departed says nothing that is known of ${address}`);
    }
}
function isRolledBack(value) {
    return value === null || ((0,model/* isObject */.Gv)(value) && Number.isSafeInteger(value.to));
}
/**
 * The head counts the entries, so that one which got lost is noticed: without the record of an
 * experiment, for instance, it would be launched a second time.
 */
function checkCounts(head, entries, where) {
    const there = countKinds(entries);
    for (const kind of new Set([...Object.keys(head.counts), ...Object.keys(there)])) {
        const [told, found] = [head.counts[kind] ?? 0, there[kind] ?? 0];
        if (told !== found)
            broken(where, `it counts ${told} entries of ${kind}, but ${found} are there`);
    }
}
function broken(where, what) {
    throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} is damaged (${what}).`, 'Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is written by mistake.');
}

;// CONCATENATED MODULE: ./build/ledger/disk.js



/** The text of a file; undefined where there is none. */
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw unreachable(file, error);
    }
}
async function readFolder(folder) {
    try {
        const found = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw unreachable(folder, error);
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
/** The system's code of an error; its message would name paths of this machine. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return 'code' in error ? String(error.code) : error.message;
}
/** Unreachable is never taken for absent (design §6). */
function unreachable(file, error) {
    return new model/* UserError */.yo('PS6004', `The ledger cannot be reached: reading ${external_node_path_.basename(file)} failed (${reasonOf(error)}).`, 'Make the folder .pipelines-sync readable.');
}
/** Either the old or the new text is there, whenever the machine stops. */
async function writeSafely(file, text) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const temporary = `${file}.tmp`;
    const handle = await (0,promises_.open)(temporary, 'w', 0o600);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(temporary, file);
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    catch {
        // Some file systems cannot sync a folder; the files themselves are synced.
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/ledger/file-history.js



/**
 * The log of a ledger in a folder: one line per apply, added and never changed. It says who applied
 * what when, and how much; values of earlier revisions are kept by git alone.
 */
class FileHistory {
    place;
    values = undefined;
    #file;
    constructor(file, place) {
        this.#file = file;
        this.place = place;
    }
    async list(limit) {
        const text = (await readText(this.#file)) ?? '';
        const byNumber = new Map();
        for (const line of text.split('\n')) {
            const revision = readLine(line);
            if (revision !== undefined)
                byNumber.set(revision.number, revision);
        }
        const all = [...byNumber.values()].sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
        const revisions = limit === null ? all : all.slice(0, limit);
        return { revisions, more: revisions.length < all.length };
    }
    /** Adds what a run has done. A number that is there already is said anew. */
    async add(head, what, counts, { actor, runUrl }) {
        const revision = {
            number: head.sequence,
            what,
            commit: null,
            at: head.applied_at,
            actor,
            source: head.source,
            run_url: runUrl,
            counts,
        };
        const before = (await readText(this.#file)) ?? '';
        // Half a line of a run that was cut off must not spoil this one.
        const start = before === '' || before.endsWith('\n') ? '' : '\n';
        await (0,promises_.appendFile)(this.#file, `${start}${JSON.stringify(revision)}\n`, { mode: 0o600 });
    }
}
/** Undefined for a line that was being written when the machine stopped, and for one that says nothing known. */
function readLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!(0,model/* isObject */.Gv)(value) || !Number.isSafeInteger(value.number) || !(0,model/* isObject */.Gv)(value.source))
        return undefined;
    const isWhole = ['what', 'at', 'actor'].every((name) => typeof value[name] === 'string');
    if (!isWhole || Number.isNaN(Date.parse(String(value.at))))
        return undefined;
    return value;
}

;// CONCATENATED MODULE: ./build/ledger/git-codes.js
const error = (code, doc) => ({ code, severity: 'error', doc });
const warning = (code, doc) => ({ code, severity: 'warning', doc });
const note = (code, doc) => ({ code, severity: 'note', doc });
/** All codes of the git store and of the lock of both stores; docs/errors.md is generated from this table. */
const GIT_LEDGER_CODES = {
    unreachable: error('PS6101', 'The remote that holds the ledger does not answer; it is never taken as empty.'),
    denied: error('PS6102', 'Git has no credentials, or not the right ones, for the remote of the ledger.'),
    refused: error('PS6103', 'The remote can be read but does not take the ledger.'),
    locked: error('PS6104', 'Somebody else applies to this target now.'),
    moved: error('PS6105', 'The ledger or its lock changed after it was read.'),
    badLock: error('PS6106', 'The lock of the ledger is damaged or of a newer version.'),
    wentBack: error('PS6107', 'The remote lost ledger commits that this clone knows.'),
    whichRemote: error('PS6108', 'There are several remotes, and none is called origin.'),
    twoPlaces: error('PS6109', 'The remote is read in one place and written in another.'),
    incomplete: error('PS6110', 'Git cannot read all objects of the ledger, even after fetching it.'),
    pendingApart: warning('PS6111', 'A ledger commit was kept on this machine, and the ledger went on without it.'),
    keptAside: error('PS6112', 'The ledger commit of an apply could not be pushed; it is kept on this machine.'),
    lost: error('PS6113', 'The lock was lost or could not be renewed, so nothing more is written.'),
    takenInto: error('PS6114', 'A file ledger was taken into the git ledger and is not used any more.'),
    gitFailed: error('PS6115', 'Git failed on this machine.'),
    takenOver: note('PS6116', 'The lock of a run that ended early was taken over; what it recorded is folded in.'),
    imported: note('PS6117', 'A file ledger is taken into the git ledger.'),
    keptOnRemote: note('PS6118', 'A ledger commit that was kept on this machine is taken in.'),
    stopped: error('PS6150', 'The run was stopped while it waited for the lock of the ledger.'),
};

;// CONCATENATED MODULE: ./build/ledger/journal.js


/**
 * Reads a journal. A last line without its end was being written when the run was cut off: what it
 * would have said has not been promised to anybody, so it is left out. A damaged line before the
 * last one is an error.
 */
function parseJournal(text, where) {
    const complete = text.split('\n').slice(0, -1);
    return complete.map((line, index) => {
        const place = `${where}:${index + 1}`;
        try {
            return check(JSON.parse(line), place);
        }
        catch (error) {
            if (error instanceof model/* UserError */.yo)
                throw error;
            throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${place} is damaged (it is no JSON).`, 'Restore the file from a copy.');
        }
    });
}
function check(line, where) {
    if ((0,model/* isObject */.Gv)(line) && line.t === 'begin' && (0,model/* isObject */.Gv)(line.start)) {
        const start = line.start;
        const isWhole = (0,model/* isObject */.Gv)(start.head) && Array.isArray(start.intents) && Array.isArray(start.marks);
        if (!isWhole || !(0,model/* isObject */.Gv)(start.head.source) || typeof start.at !== 'string')
            throw unknownLine(where);
        for (const entry of [...start.intents, ...start.marks])
            readEntry(entry, where);
        return { t: 'begin', start };
    }
    if ((0,model/* isObject */.Gv)(line) && line.t === 'put')
        return { t: 'put', entry: readEntry(line.entry, where) };
    if ((0,model/* isObject */.Gv)(line) && line.t === 'remove' && typeof line.address === 'string')
        return { t: 'remove', address: line.address };
    throw unknownLine(where);
}
function unknownLine(where) {
    return new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} says nothing that is known.`, 'Restore the file from a copy.');
}
/** Applies what a run recorded to the entries that it started from. */
function replay(entries, lines) {
    const out = new Map(entries);
    for (const line of lines) {
        if (line.t === 'begin') {
            for (const entry of [...line.start.marks, ...line.start.intents]) {
                // An object that is known already is newer than the intent to make it.
                const known = out.get(entry.address);
                const isMade = known !== undefined && known.id !== null && known.generation >= entry.generation;
                if (!isMade)
                    out.set(entry.address, entry);
            }
        }
        else if (line.t === 'put')
            out.set(line.entry.address, line.entry);
        else
            out.delete(line.address);
    }
    return out;
}
/**
 * The head as an interrupted run leaves it: its files are what was applied last, if only in part, so
 * that an older commit is still found to be older.
 */
function headAfter(head, lines) {
    const begin = lines.find((line) => line.t === 'begin');
    if (head === undefined || begin === undefined)
        return head;
    const { source, departed } = begin.start.head;
    return { ...head, source, ...(departed === undefined ? {} : { departed }) };
}

;// CONCATENATED MODULE: ./build/ledger/lock-record.js


/** Another number is another layout; a newer one is left alone. */
const LOCK_FORMAT = 1;
/** A lock whose run gave no sign for so long is taken over, in milliseconds (design §8). */
const SILENT_MS = 15 * 60_000;
/** A new lock of this process. */
function newLock(deps, commit) {
    const at = new Date(deps.clock.now()).toISOString();
    return {
        ...deps.process.self,
        format: LOCK_FORMAT,
        run: deps.randomBytes(8).toString('hex'),
        actor: deps.actor,
        run_url: deps.runUrl,
        commit,
        started_at: at,
        at,
        ended: false,
    };
}
function lockText(lock) {
    return `${JSON.stringify(lock, null, 2)}\n`;
}
const TEXTS = ['run', 'actor', 'host', 'machine', 'started_at', 'at'];
/** Checks what a lock says. @param remedy how to get rid of it when it cannot be read */
function readLock(text, where, remedy) {
    const broken = (what) => {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.badLock.code, `The lock of the ledger cannot be read: ${where} ${what}.`, remedy, 3);
    };
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch {
        return broken('is no JSON');
    }
    if (!(0,model/* isObject */.Gv)(lock) || !Number.isSafeInteger(lock.format))
        return broken('has no format');
    if (Number(lock.format) > LOCK_FORMAT)
        return broken('was written by a newer version of this tool');
    for (const name of TEXTS)
        if (typeof lock[name] !== 'string')
            broken(`has no ${name}`);
    for (const name of ['started_at', 'at']) {
        if (Number.isNaN(Date.parse(String(lock[name]))))
            broken(`has no time in ${name}`);
    }
    if (!/^[0-9a-f]{16}$/.test(String(lock.run)))
        broken('names no run');
    if (!Number.isSafeInteger(lock.pid) || Number(lock.pid) <= 0)
        broken('has no pid');
    if (lock.started !== null && typeof lock.started !== 'string')
        broken('has no start');
    return {
        ...lock,
        run_url: typeof lock.run_url === 'string' ? lock.run_url : null,
        commit: typeof lock.commit === 'string' ? lock.commit : null,
        ended: lock.ended === true,
    };
}
/** The process that holds a lock runs on this very machine. */
function isHere(lock, process) {
    return lock.machine === process.self.machine && !lock.ended && !process.isGone(lock);
}
/** @param heard when its holder was heard of last, in milliseconds; may be wrong by the skew of clocks */
async function standingOf(lock, heard, deps) {
    if (lock.ended || deps.process.isGone(lock))
        return 'over';
    if ((await deps.isFinished?.(lock)) === true)
        return 'over';
    return deps.clock.now() - heard >= SILENT_MS ? 'silent' : 'live';
}
/** `alice on host-1, since 2026-11-22 11:02 UTC, last sign of life 2 minutes ago (https://…)`. */
function holderOf(lock, now) {
    const silent = now - Date.parse(lock.at);
    const sign = silent < -60_000
        ? `; its clock is ${minutes(-silent)} ahead of this one`
        : `, last sign of life ${silent < 60_000 ? 'just now' : `${minutes(silent)} ago`}`;
    const page = lock.run_url === null ? '' : ` (${lock.run_url})`;
    return `${lock.actor} on ${lock.host}, since ${minuteOf(lock.started_at)}${sign}${page}`;
}
/** Refuses to go on beside somebody else's run. */
function lockedOut(lock, target, now) {
    return inUse(holderOf(lock, now), target);
}
/** @param holder what `holderOf` says */
function inUse(holder, target) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.locked.code, `Somebody else is applying to ${target}: ${holder}.`, 'Nothing was changed. Wait until that run has ended and run the command again; a run that gives no sign of life for 15 minutes is taken over by itself.', 3);
}
/** Refuses to go on from what is not true any more. */
function movedOn(target) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.moved.code, `The ledger of ${target} changed after it was read: somebody else applied meanwhile.`, 'Nothing was changed. Run the command again, so that it plans from what is there now.', 3);
}
function minutes(ms) {
    const count = Math.round(ms / 60_000);
    return `${count} minute${count === 1 ? '' : 's'}`;
}
function minuteOf(iso) {
    return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/ledger/lock-file.js




const NAME = /^lock-(\d{6,})\.json$/;
/** How often a lock shows that its holder lives, in milliseconds. */
const SIGN_MS = 20_000;
/** The lock in a folder, first one that somebody seems to be working under; null where there is none. */
async function lockHolder(folder, place, deps) {
    let holder = null;
    for (const { lock: record, heard } of await locksIn(folder, place)) {
        const standing = await standingOf(record, heard, deps);
        holder = { record, standing, isHere: isHere(record, deps.process) };
        if (standing === 'live')
            break;
    }
    return holder;
}
/**
 * The lock of a file ledger: `lock-000007.json`, made by a call that fails when it is there. A stale
 * one is not removed first (two could do that at once, and one of them would remove the other's):
 * the next number is taken, which only one gets, and the highest number holds.
 */
class FolderLock {
    record;
    #file;
    #inode;
    #deps;
    #stop;
    #signed;
    constructor(file, inode, record, deps) {
        this.record = record;
        this.#file = file;
        this.#inode = inode;
        this.#deps = deps;
        this.#signed = deps.clock.now();
        this.#stop = deps.clock.every?.(SIGN_MS, () => void this.sign());
    }
    /**
     * Takes the lock of a folder that exists; with `force` also one whose holder seems to be at work.
     * @returns the lock, and the locks of ended runs that it replaces
     * @throws UserError exit 3 when somebody holds it
     */
    static async take(folder, names, deps, force = false) {
        const before = await locksIn(folder, names.place);
        for (const { lock, heard } of before) {
            if (!force && (await standingOf(lock, heard, deps)) === 'live')
                throw lockedOut(lock, names.target, deps.clock.now());
        }
        const record = newLock(deps, names.commit);
        const number = Math.max(0, ...before.map((one) => one.number)) + 1;
        const name = `lock-${String(number).padStart(6, '0')}.json`;
        const file = external_node_path_.join(folder, name);
        if (!(await createWhole(file, lockText(record), record.run))) {
            const winner = (await locksIn(folder, names.place)).find((one) => one.name === name);
            throw winner === undefined
                ? movedOn(names.target)
                : lockedOut(winner.lock, names.target, deps.clock.now());
        }
        const known = new Set(before.map((one) => one.lock.run));
        const other = (await locksIn(folder, names.place)).find((one) => one.lock.run !== record.run && !known.has(one.lock.run));
        if (other !== undefined) {
            await (0,promises_.rm)(file, { force: true });
            throw lockedOut(other.lock, names.target, deps.clock.now());
        }
        await sign(file, deps.clock.now());
        for (const one of before)
            await (0,promises_.rm)(external_node_path_.join(folder, one.name), { force: true });
        const lock = new FolderLock(file, (await (0,promises_.stat)(file)).ino, record, deps);
        return { lock, replaced: before.map((one) => one.lock) };
    }
    /** Why this run does not hold the lock any more; null while it does. Looks at the disk each time. */
    lost() {
        const own = external_node_path_.basename(this.#file);
        let names;
        try {
            names = (0,external_node_fs_.readdirSync)(external_node_path_.dirname(this.#file)).filter((name) => NAME.test(name));
            if (names.includes(own) && (0,external_node_fs_.statSync)(this.#file).ino !== this.#inode)
                names = [];
        }
        catch {
            return 'the folder of the ledger cannot be read any more';
        }
        if (!names.includes(own))
            return 'another run took the lock of the ledger away';
        const isHighest = names.every((name) => numberOf(name) <= numberOf(own));
        return isHighest ? null : 'another run took the lock of the ledger over';
    }
    /** Shows that this run lives, at most every twenty seconds. */
    async sign() {
        const now = this.#deps.clock.now();
        if (now - this.#signed < SIGN_MS || this.lost() !== null)
            return;
        this.#signed = now;
        await sign(this.#file, now);
    }
    async release() {
        this.#stop?.();
        if (this.lost() === null)
            await (0,promises_.rm)(this.#file, { force: true });
    }
    /** Ends without releasing: whoever comes next knows that this run is over. */
    async leave() {
        this.#stop?.();
        if (this.lost() !== null)
            return;
        const temporary = `${this.#file}.tmp`;
        await writeSynced(temporary, lockText({ ...this.record, ended: true }));
        await (0,promises_.rename)(temporary, this.#file);
    }
}
/** The time of a lock's file is the last sign of life of its holder, by the holder's clock. */
async function sign(file, now) {
    try {
        await (0,promises_.utimes)(file, now / 1000, now / 1000);
    }
    catch {
        // Whoever removed it is found by `lost`.
    }
}
function numberOf(name) {
    return Number(NAME.exec(name)?.[1] ?? 0);
}
async function locksIn(folder, place) {
    const found = [];
    for (const name of (await (0,promises_.readdir)(folder).catch(() => [])).filter((one) => NAME.test(one)).sort()) {
        const file = external_node_path_.join(folder, name);
        let text;
        let mtime;
        try {
            text = await (0,promises_.readFile)(file, 'utf8');
            mtime = (await (0,promises_.stat)(file)).mtimeMs;
        }
        catch {
            // Released in this moment.
            continue;
        }
        const remedy = `Make sure that nothing applies to this target, remove ${place}/${name}, and run the command again.`;
        const lock = readLock(text, `${place}/${name}`, remedy);
        found.push({ name, number: numberOf(name), lock, heard: Math.max(mtime, Date.parse(lock.at)) });
    }
    return found;
}
/** Makes a file that is complete from its first moment on; false when there is one already. */
async function createWhole(file, text, run) {
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `lock-${run}.tmp`);
    await writeSynced(temporary, text);
    try {
        await (0,promises_.link)(temporary, file);
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        // A file system without links: the file is made first and filled then.
        return await createThenFill(file, text);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function createThenFill(file, text) {
    try {
        const handle = await (0,promises_.open)(file, 'wx', 0o600);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        throw error;
    }
}
async function writeSynced(file, text) {
    const handle = await (0,promises_.open)(file, 'w', 0o600);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: ./build/ledger/path-part.js

/** Longer ones end in a digest: a file system takes 255 bytes, and git adds a suffix of its own. */
const MAX_LENGTH = 160;
/**
 * Turns any name into exactly one part of a path and of a ref, so that two names never meet: what
 * comes out decodes back to what went in, or carries its digest. It has no `/`, begins and ends with
 * no dot, and holds nothing that `git check-ref-format` or a file system refuses.
 */
function pathPart(name) {
    if (name === '')
        return '%empty';
    let out = '';
    for (const char of name)
        out += /^[A-Za-z0-9_.-]$/.test(char) ? char : encoded(char);
    out = out
        .replace(/^[.-]/, hex)
        .replace(/\.(?=\.)/g, hex)
        .replace(/\.$/, hex)
        .replace(/\.(?=lock$)/i, hex);
    if (out.length <= MAX_LENGTH)
        return out;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name, 'utf16le').digest('hex').slice(0, 32);
    return `${out.slice(0, 100)}%h${digest}`;
}
function encoded(char) {
    const unit = char.charCodeAt(0);
    // Half of a pair is no character and has no UTF-8: it gets a mark of its own.
    if (char.length === 1 && unit >= 0xd800 && unit <= 0xdfff)
        return `%u${unit.toString(16)}`;
    return [...Buffer.from(char, 'utf8')].map(hexByte).join('');
}
function hex(char) {
    return hexByte(char.charCodeAt(0));
}
function hexByte(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/ledger/store.js
/** A run that says nothing of addresses without an entry leaves what is known of them as it is. */
function withDeparted(start, head) {
    if (start.head.departed !== undefined || head?.departed === undefined)
        return start;
    return { ...start, head: { ...start.head, departed: head.departed } };
}

;// CONCATENATED MODULE: ./build/ledger/file-store.js














const HEAD = 'head.json';
const JOURNAL = 'journal.jsonl';
/** One line per apply, for `history`; it holds no values. */
const HISTORY = 'history.jsonl';
/** Says that a git ledger took this one in. */
const IMPORTED = 'imported.json';
/** Files that are written and synced side by side: waiting for the disk one by one takes far longer. */
const SYNC_BATCH = 32;
/** The folder that all file ledgers of a repository live in; git ignores it by itself. */
const LEDGER_FOLDER = '.pipelines-sync';
/**
 * A ledger in a folder: `head.json`, a file per resource, and while a run goes on a journal that is
 * synced to disk line by line. A run that was cut off leaves its journal; reading folds it in.
 */
class FileStore {
    place;
    #base;
    #folder;
    #deps;
    #read = new WeakMap();
    #holders = new WeakMap();
    /** @param root absolute folder that holds (or will hold) `.pipelines-sync` */
    constructor(root, namespace, target, deps) {
        this.#deps = deps;
        this.#base = external_node_path_.join(root, LEDGER_FOLDER);
        this.#folder = external_node_path_.join(this.#base, pathPart(namespace), pathPart(target));
        this.place = external_node_path_.posix.join(LEDGER_FOLDER, pathPart(namespace), pathPart(target));
    }
    async read(binding) {
        await this.#refuseImported();
        const { headText, journalText } = await this.#texts();
        const head = headText === undefined
            ? undefined
            : readHead(parse(headText, `${this.place}/${HEAD}`), `${this.place}/${HEAD}`);
        if (head !== undefined)
            checkBinding(head, binding);
        const lines = journalText === undefined ? [] : parseJournal(journalText, `${this.place}/${JOURNAL}`);
        const first = lines[0];
        const stored = await this.#entries();
        // Entries without a head are a first ledger that was cut off while its journal was folded in.
        if (head === undefined && stored.size > 0 && first?.t !== 'begin') {
            throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${this.place}/${HEAD} is missing, but entries are there.`, 'Restore it from a copy, or move the folder away to begin a new ledger.');
        }
        const read = textKey({ headText, journalText });
        // With a journal, or while somebody folds one in, entries are there that the head does not count yet.
        if (head !== undefined && lines.length === 0 && textKey(await this.#texts()) === read)
            checkCounts(head, stored, `${this.place}/${HEAD}`);
        if (first?.t === 'begin' && head === undefined)
            checkBinding({ ...first.start.head, ...emptyHead(first.start.at) }, binding);
        // A damaged lock stops whoever wants to take it; beside a ledger at rest it stops nobody from reading.
        const holder = await lockHolder(this.#folder, this.place, this.#deps).catch((error) => {
            if (lines.length > 0)
                throw error;
            return null;
        });
        const isUnderway = lines.length > 0 && holder?.standing === 'live';
        const ledger = {
            head: headAfter(head, lines),
            state: head !== undefined || lines.length > 0 ? 'present' : 'absent',
            revision: head === undefined ? (lines.length > 0 ? '0' : null) : String(head.sequence),
            entries: replay(stored, lines),
            interrupted: lines.length > 0,
            ...(head === undefined && first?.t === 'begin' ? { begun: first.start.head } : {}),
            ...(isUnderway ? { underway: holderOf(holder.record, this.#deps.clock.now()) } : {}),
        };
        this.#read.set(ledger, read);
        this.#holders.set(ledger, holder);
        return ledger;
    }
    holder(ledger) {
        return this.#holders.get(ledger) ?? null;
    }
    history() {
        return new FileHistory(external_node_path_.join(this.#folder, HISTORY), this.place);
    }
    async begin(ledger, start, force = false) {
        try {
            return await this.#begin(ledger, withDeparted(start, ledger.head), force);
        }
        catch (error) {
            if (error instanceof model/* UserError */.yo)
                throw error;
            throw this.#unwritable(error, 'Make the folder writable and try again; nothing was sent.');
        }
    }
    #unwritable(error, remedy) {
        return new model/* UserError */.yo('PS6006', `The ledger in ${this.place} cannot be written (${reasonOf(error)}).`, remedy);
    }
    async #begin(ledger, start, force) {
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(this.#base, '.gitignore'), '*\n');
        const { target, source } = start.head;
        const names = { place: this.place, target, commit: source.commit };
        const { lock, replaced } = await FolderLock.take(this.#folder, names, this.#deps, force);
        for (const old of replaced)
            this.#deps.say(GIT_LEDGER_CODES.takenOver.code, `The lock of ${holderOf(old, this.#deps.clock.now())} is taken over.`);
        try {
            if (textKey(await this.#texts()) !== this.#read.get(ledger))
                throw movedOn(target);
            return await this.#session(ledger, start, lock);
        }
        catch (error) {
            await lock.release();
            throw error;
        }
    }
    /** Marks this ledger as taken over by another store; it is not used any more. */
    async markImported(into) {
        await writeSafely(external_node_path_.join(this.#folder, IMPORTED), `${JSON.stringify({ into }, null, 2)}\n`);
    }
    async isImported() {
        return (await readText(external_node_path_.join(this.#folder, IMPORTED))) !== undefined;
    }
    async #refuseImported() {
        if (!(await this.isImported()))
            return;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.takenInto.code, `The ledger in ${this.place} was taken into git and is not kept up any more.`, `Leave out "ledger: file", so that the ledger in git is used; or remove ${this.place}/${IMPORTED} to go on from what the folder knew then.`, 3);
    }
    async #texts() {
        const headText = await readText(external_node_path_.join(this.#folder, HEAD));
        return { headText, journalText: await readText(external_node_path_.join(this.#folder, JOURNAL)) };
    }
    async #session(ledger, start, lock) {
        // What an earlier run left behind goes into the tree first; its journal is then of no more use.
        if (ledger.interrupted)
            await this.#fold(ledger, {
                ...start,
                head: { ...start.head, source: ledger.head?.source ?? start.head.source },
                intents: [],
                marks: [],
                subject: 'take in an apply that was cut off',
            }, ledger.entries, start.at, lock);
        // A new file, so that a run which wakes up later writes into one that is gone.
        const file = external_node_path_.join(this.#folder, JOURNAL);
        await (0,promises_.rm)(file, { force: true });
        const journal = await (0,promises_.open)(file, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND, 0o600);
        const lines = [{ t: 'begin', start }];
        const { ino } = await journal.stat();
        let tail = Promise.resolve();
        const append = (line) => {
            // After a failed line nothing is appended any more: half a line in the middle would spoil the rest.
            const written = tail.then(async () => {
                await journal.appendFile(`${JSON.stringify(line)}\n`);
                await journal.datasync();
                // A journal that somebody removed takes every line, and none of them will be found again.
                if ((await (0,promises_.stat)(file)).ino !== ino)
                    throw new Error('its journal was replaced');
            });
            written.catch(() => undefined);
            tail = written;
            return written;
        };
        await append(lines[0]);
        await syncFolder(this.#folder);
        const add = async (line) => {
            lines.push(line);
            const lost = lock.lost();
            if (lost !== null)
                throw lockLost(lost);
            await append(line);
            await lock.sign();
        };
        return {
            put: (entry) => add({ t: 'put', entry }),
            remove: (address) => add({ t: 'remove', address }),
            lost: () => lock.lost(),
            renew: async () => {
                await lock.sign();
                return lock.lost();
            },
            finish: async (at) => {
                await tail.catch(() => undefined);
                const lost = lock.lost();
                await journal.close();
                if (lost !== null)
                    throw lockLost(lost);
                try {
                    const revision = await this.#fold(ledger, start, replay(ledger.entries, lines), at, lock);
                    await lock.release();
                    return revision;
                }
                catch (error) {
                    throw error instanceof model/* UserError */.yo
                        ? error
                        : this.#unwritable(error, `The journal in ${this.place} holds everything; the next run takes it in.`);
                }
            },
            leave: async () => {
                await tail.catch(() => undefined);
                await journal.close();
                await lock.leave();
            },
        };
    }
    /** Writes the tree so that it can be cut off anywhere: entries, then the head, then no journal. */
    async #fold(ledger, start, entries, at, lock) {
        const stored = await this.#entries();
        const counts = countKinds(entries);
        const changed = [];
        for (const [address, entry] of entries) {
            const text = ledgerText(entry);
            const old = stored.get(address);
            if (old !== undefined && ledgerText(old) === text)
                continue;
            changed.push({ file: external_node_path_.join(this.#folder, entryFile(entry)), text });
        }
        for (let first = 0; first < changed.length; first += SYNC_BATCH) {
            const batch = changed.slice(first, first + SYNC_BATCH);
            await Promise.all(batch.map(({ file, text }) => writeSafely(file, text)));
        }
        const gone = [...stored].filter(([address]) => !entries.has(address));
        for (const [, entry] of gone)
            await (0,promises_.rm)(external_node_path_.join(this.#folder, entryFile(entry)), { force: true });
        const sequence = (ledger.head?.sequence ?? 0) + 1;
        const head = { ...start.head, format: LEDGER_FORMAT, sequence, applied_at: at, counts };
        const lost = lock.lost();
        if (lost !== null)
            throw lockLost(lost);
        const added = [...entries.keys()].filter((address) => !stored.has(address)).length;
        const numbers = {
            added,
            changed: changed.length - added,
            removed: gone.length,
            total: entries.size,
        };
        // Before the head, so that every head has its line; one written twice counts once.
        await this.history().add(head, start.subject ?? 'apply', numbers, this.#deps);
        await writeSafely(external_node_path_.join(this.#folder, HEAD), ledgerText(head));
        await (0,promises_.rm)(external_node_path_.join(this.#folder, JOURNAL), { force: true });
        await syncFolder(this.#folder);
        ledger.head = head;
        return String(sequence);
    }
    async #entries() {
        const entries = new Map();
        for (const folder of await readFolder(this.#folder)) {
            if (!folder.isDirectory())
                continue;
            for (const file of await readFolder(external_node_path_.join(this.#folder, folder.name))) {
                if (!file.isFile() || !file.name.endsWith('.json'))
                    continue;
                const name = `${folder.name}/${file.name}`;
                const text = await readText(external_node_path_.join(this.#folder, folder.name, file.name));
                const entry = readEntry(parse(text ?? '', `${this.place}/${name}`), `${this.place}/${name}`);
                if (entryFile(entry) !== name)
                    throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${this.place}/${name} holds the entry of ${entry.address}.`, 'Restore the file from a copy.');
                entries.set(entry.address, entry);
            }
        }
        return entries;
    }
}
/** What begin() compares: is the folder as it was read? */
function textKey(texts) {
    return JSON.stringify([texts.headText ?? null, texts.journalText ?? null]);
}
function lockLost(why) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.lost.code, `The ledger was not written: ${why}.`, 'The run that took it over looks up what this one began. Run the command again when it has ended.');
}
function emptyHead(at) {
    return { format: LEDGER_FORMAT, sequence: 0, applied_at: at, counts: {} };
}
function parse(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} is damaged (it is no JSON).`, 'Restore the file from a copy.');
    }
}

// EXTERNAL MODULE: ./build/ledger/git-process.js
var git_process = __webpack_require__(75008);
;// CONCATENATED MODULE: ./build/ledger/git-place.js



/** Refs of this repository below or equal to some names; one process. */
async function localRefs(git, names) {
    const ran = await git(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
    if (ran.code !== 0)
        throw localFailure('listing refs', ran.stderr);
    return parseRefs(ran.stdout.toString('utf8'), ' ');
}
function localFailure(doing, stderr) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.gitFailed.code, `The ledger cannot be used: git failed while ${doing} (${(0,git_process/* complaint */.U)(stderr)}).`, 'Repair what git complains about, for instance a full disk or a repository of another owner, and run the command again.');
}
function parseRefs(text, separator) {
    const refs = new Map();
    for (const line of text.split('\n')) {
        const at = line.indexOf(separator);
        if (at > 0)
            refs.set(line.slice(at + 1), line.slice(0, at));
    }
    return refs;
}
/** A place that is pushed to. Git's own words only choose the advice; what is true is asked for. */
class RemotePlace {
    name;
    remote;
    #git;
    constructor(git, remote) {
        this.#git = git;
        this.remote = remote;
        this.name = `remote ${remote}`;
    }
    async see(refs) {
        const ran = await this.#git(['ls-remote', '--', this.remote, ...refs]);
        if (ran.code !== 0)
            throw this.#unreachable(ran.stderr);
        // A pattern also matches the end of longer names.
        const found = parseRefs(ran.stdout.toString('utf8'), '\t');
        return new Map([...found].filter(([name]) => refs.includes(name)));
    }
    async bring(refs) {
        const quiet = [
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-auto-gc',
            '--recurse-submodules=no',
            // In a clone that leaves blobs out, each would be fetched by itself when it is read.
            '--no-filter',
        ];
        // Without --depth: with it a complete clone would become a shallow one.
        const ran = await this.#git(['fetch', ...quiet, '--', this.remote, ...refs]);
        if (ran.code === 0)
            return true;
        const now = await this.see(refs);
        if (refs.some((ref) => !now.has(ref)))
            return false;
        throw this.#unreachable(ran.stderr);
    }
    async swap(moves) {
        const real = moves.filter((move) => move.from !== move.to);
        const ran = await this.#git([
            'push',
            '--porcelain',
            '--no-verify',
            '--no-follow-tags',
            '--no-signed',
            '--recurse-submodules=no',
            // Also for one ref: a server that cannot do it at the end is found out at the beginning.
            '--atomic',
            ...real.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`),
            '--',
            this.remote,
            ...real.map(({ ref, to }) => `${to ?? ''}:${ref}`),
        ]);
        if (ran.code === 0 && real.length === moves.length)
            return { state: 'done' };
        let now;
        try {
            now = await this.see(moves.map((move) => move.ref));
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            return { state: 'unknown', message: ran.code === 0 ? why : (0,git_process/* complaint */.U)(ran.stderr) };
        }
        if (moves.every(({ ref, to }) => (now.get(ref) ?? null) === to))
            return { state: 'done' };
        if (moves.every(({ ref, from }) => (now.get(ref) ?? null) === from))
            return { state: 'refused', message: (0,git_process/* complaint */.U)(ran.stderr) };
        return { state: 'moved', now };
    }
    #unreachable(stderr) {
        const why = (0,git_process/* complaint */.U)(stderr);
        const isDenied = /could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied|\b40[13]\b|Invalid username/i.test(stderr);
        if (isDenied) {
            return new model/* UserError */.yo(GIT_LEDGER_CODES.denied.code, `The ledger cannot be reached: remote ${this.remote} does not let git in (${why}).`, 'Give git credentials for it: on GitHub leave persist-credentials of the checkout action on and grant contents: write; on your own machine use a credential helper or an ssh agent. Nothing was taken as absent.');
        }
        const isMoved = /not found|does not exist|does not appear to be a git repository|No such remote/i.test(stderr);
        return new model/* UserError */.yo(GIT_LEDGER_CODES.unreachable.code, `The ledger cannot be reached: remote ${this.remote} does not answer as a repository (${why}).`, isMoved
            ? `Look at git remote get-url ${this.remote}: when the repository moved, set the new address with git remote set-url; when it is private, check the right to read it. Nothing was taken as absent.`
            : 'Check the network and run the command again; plan --no-ledger shows a plan without the ledger. Nothing was taken as absent.');
    }
}
/** A repository without any remote: its own refs are the place. */
class LocalPlace {
    name = 'this repository (it has no remote)';
    remote = null;
    #git;
    constructor(git) {
        this.#git = git;
    }
    async see(refs) {
        const found = await localRefs(this.#git, refs);
        return new Map([...found].filter(([name]) => refs.includes(name)));
    }
    async bring() {
        return true;
    }
    async swap(moves) {
        const lines = moves.map(({ ref, from, to }) => {
            if (from === to)
                return from === null ? '' : `verify ${ref} ${from}\n`;
            if (from === null)
                return `create ${ref} ${to}\n`;
            return to === null ? `delete ${ref} ${from}\n` : `update ${ref} ${to} ${from}\n`;
        });
        const ran = await this.#git(['update-ref', '--stdin'], Buffer.from(lines.join('')));
        const now = await this.see(moves.map((move) => move.ref));
        if (moves.every(({ ref, to }) => (now.get(ref) ?? null) === to))
            return { state: 'done' };
        if (moves.every(({ ref, from }) => (now.get(ref) ?? null) === from))
            return { state: 'refused', message: (0,git_process/* complaint */.U)(ran.stderr) };
        return { state: 'moved', now };
    }
}

;// CONCATENATED MODULE: ./build/ledger/git-import.js


/**
 * Makes commits with one `git fast-import`, whatever the number of files, and returns their ids. No
 * ref is left behind: each is deleted in the stream that makes it.
 * @param run a name of this run that no other run has; `[0-9a-f]+`
 */
async function makeCommits(git, run, commits, objectIdLength) {
    const chunks = [Buffer.from('feature done\n')];
    const add = (text) => chunks.push(Buffer.from(text));
    const data = (text) => {
        const bytes = Buffer.from(text);
        add(`data ${bytes.length}\n`);
        chunks.push(bytes);
        add('\n');
    };
    commits.forEach((commit, index) => {
        const seconds = Math.max(0, Math.floor(commit.at / 1000));
        const { parent } = commit;
        add(`commit refs/pipelines-sync-work/${run}-${index}\nmark :${index + 1}\n`);
        add(`author ${personName(commit.actor)} <noreply@pipelines-sync.invalid> ${seconds} +0000\n`);
        add(`committer pipelines-sync <noreply@pipelines-sync.invalid> ${seconds} +0000\n`);
        data(commit.message);
        if (parent !== null)
            add(`from ${typeof parent === 'string' ? parent : `:${parent.made + 1}`}\n`);
        if (commit.fresh === true)
            add('deleteall\n');
        for (const path of commit.remove ?? [])
            add(`D ${path}\n`);
        for (const { path, text } of commit.write) {
            add(`M 100644 inline ${path}\n`);
            data(text);
        }
        add('\n');
    });
    commits.forEach((_, index) => {
        add(`get-mark :${index + 1}\n`);
        add(`reset refs/pipelines-sync-work/${run}-${index}\nfrom ${'0'.repeat(objectIdLength)}\n\n`);
    });
    add('done\n');
    const ran = await git(['fast-import', '--quiet', '--done', '--date-format=raw'], Buffer.concat(chunks));
    const ids = ran.stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
    if (ran.code !== 0 || ids.length !== commits.length)
        throw localFailure('writing the ledger', ran.stderr === '' ? (0,git_process/* complaint */.U)('') : ran.stderr);
    return ids;
}
/** A name as git takes it: one line, without the marks around addresses. */
function personName(text) {
    return oneLine(text).replace(/[<>]/g, '').trim() || 'unknown';
}
/** Texts of other people stay on their line of a commit message. */
function oneLine(text) {
    return text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./build/ledger/git-message.js

/** The message of a ledger commit: subject, counts, and trailers that machines read. */
function applyMessage(note) {
    const { head } = note;
    const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
    const kinds = Object.keys(head.counts)
        .sort()
        .map((kind) => `${head.counts[kind]} ${kind}`);
    const dirty = head.source.dirty ? ' (with uncommitted changes)' : '';
    const lines = [
        `${note.subject ?? 'apply'} ${head.sequence}: ${oneLine(head.target)}`,
        '',
        `Entries: ${note.added} added, ${note.changed} changed, ${note.removed} removed, ${total} in all`,
        ...(kinds.length > 0 ? [`Kinds: ${oneLine(kinds.join(', '))}`] : []),
        `Actor: ${oneLine(note.actor)}`,
        `Source: ${head.source.commit === null ? 'no commit' : oneLine(head.source.commit)}${dirty}`,
        ...(note.runUrl === null ? [] : [`Run: ${oneLine(note.runUrl)}`]),
        `Run-Id: ${note.run}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Reads what `applyMessage` wrote; of a commit that somebody made by hand, what there is. */
function readApplyMessage(message) {
    const [subject = '', ...lines] = message.split('\n');
    const [, what, number] = /^(.*?),? (\d+): /.exec(subject) ?? [];
    const trailer = (name) => lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    const source = /^([0-9a-f]{40,64}|no commit)( \(with uncommitted changes\))?$/.exec(trailer('Source') ?? '');
    const counts = /^(\d+) added, (\d+) changed, (\d+) removed, (\d+) in all$/.exec(trailer('Entries') ?? '');
    return {
        number: number === undefined ? null : Number(number),
        what: what ?? subject,
        source: {
            commit: source?.[1] === undefined || source[1] === 'no commit' ? null : source[1],
            dirty: source?.[2] !== undefined,
        },
        run_url: trailer('Run') ?? null,
        counts: counts === null
            ? null
            : {
                added: Number(counts[1]),
                changed: Number(counts[2]),
                removed: Number(counts[3]),
                total: Number(counts[4]),
            },
    };
}
/** What a commit object says of itself: its parents and the run that made it. */
function readCommit(text) {
    const end = text.indexOf('\n\n');
    const parents = text
        .slice(0, end < 0 ? text.length : end)
        .split('\n')
        .filter((line) => line.startsWith('parent '))
        .map((line) => line.slice('parent '.length));
    const runs = [...text.slice(Math.max(0, end)).matchAll(/^Run-Id: ([0-9a-f]+)$/gm)];
    return { parents, run: runs.at(-1)?.[1] ?? null };
}

;// CONCATENATED MODULE: ./build/ledger/git-tree.js





/** Lists the files of a commit; undefined when its objects are not all here. */
async function listTree(git, commit) {
    const ran = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (ran.code !== 0) {
        if (/not a tree object|bad object|Not a valid object|could not (read|get)|unable to read/i.test(ran.stderr))
            return undefined;
        throw localFailure('listing the ledger', ran.stderr);
    }
    const files = new Map();
    for (const record of ran.stdout.toString('utf8').split('\0')) {
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        files.set(record.slice(tab + 1), { mode, oid });
    }
    return files;
}
/** Reads any number of objects with one process; undefined when one of them is not here. */
async function readObjects(git, ids) {
    if (ids.length === 0)
        return new Map();
    const ran = await git(['cat-file', '--batch', '--buffer'], Buffer.from(ids.map((id) => `${id}\n`).join('')));
    const objects = new Map();
    const bytes = ran.stdout;
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(10, at);
        const [id = '', , size = ''] = bytes.toString('latin1', at, end < 0 ? bytes.length : end).split(' ');
        if (end < 0 || !/^\d+$/.test(size))
            return undefined;
        const from = end + 1;
        objects.set(id, bytes.toString('utf8', from, from + Number(size)));
        at = from + Number(size) + 1;
    }
    if (ran.code !== 0)
        throw localFailure('reading the ledger', ran.stderr === '' ? (0,git_process/* complaint */.U)('') : ran.stderr);
    return ids.every((id) => objects.has(id)) ? objects : undefined;
}
/** Where entries stand in the tree; everything else is not ours. */
const ENTRY_FILE = /^[^/]+\/[^/]+\.json$/;
/**
 * Parses a ledger's tree.
 * @param where for messages, for instance the ref
 * @throws UserError PS6001 newer layout, PS6003 damaged
 */
function parseTree(files, objects, where) {
    const entries = new Map();
    const read = (name, { mode, oid }) => {
        const place = `${where}:${name}`;
        if (mode !== '100644' && mode !== '100755')
            throw damaged(place, 'it is no plain file');
        return git_tree_parse(objects.get(oid) ?? '', place);
    };
    const top = files.get('head.json');
    if (top === undefined)
        throw damaged(`${where}:head.json`, 'it is missing');
    const head = readHead(read('head.json', top), `${where}:head.json`);
    checkFormat(head);
    for (const [name, file] of files) {
        if (!ENTRY_FILE.test(name))
            continue;
        const place = `${where}:${name}`;
        const entry = readEntry(read(name, file), place);
        if (entryFile(entry) !== name)
            throw damaged(place, `it holds the entry of ${entry.address}`);
        entries.set(entry.address, entry);
    }
    checkCounts(head, entries, `${where}:head.json`);
    return { head, entries };
}
/** What has to be written and removed so that a stored tree holds these entries. */
function treeChanges(stored, entries, head) {
    const write = [{ path: 'head.json', text: ledgerText(head) }];
    const remove = [];
    let added = 0;
    let changed = 0;
    for (const [address, entry] of entries) {
        const text = ledgerText(entry);
        const old = stored.entries.get(address);
        if (old !== undefined && (old === entry || ledgerText(old) === text))
            continue;
        if (old === undefined)
            added += 1;
        else
            changed += 1;
        write.push({ path: entryFile(entry), text });
    }
    for (const [address, entry] of stored.entries)
        if (!entries.has(address))
            remove.push(entryFile(entry));
    return { write, remove, added, changed };
}
function git_tree_parse(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw damaged(where, 'it is no JSON');
    }
}
/** Where the ledger is, and so what helps, is for the caller to say. */
function damaged(where, what) {
    return new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} is damaged (${what}).`);
}

;// CONCATENATED MODULE: ./build/ledger/git-log.js






/** So many commits are all of a ledger's history, and less than what git takes for "no limit any more". */
const ALL = 1_000_000;
/** The history of a ledger's ref: few git processes, however long it is. */
class GitLog {
    place;
    #git;
    #at;
    #ref;
    #tip;
    /** @param tip the newest commit, which is here already; null where there is no ledger */
    constructor(git, at, ref, tip) {
        this.#git = git;
        this.#at = at;
        this.#ref = ref;
        this.#tip = tip;
        this.place = at.remote === null ? ref : `${ref} on ${at.name}`;
    }
    get values() {
        return this;
    }
    async list(limit) {
        if (this.#tip === null)
            return { revisions: [], more: false };
        let found = await this.#log(limit);
        // A clone may hold only the newest commits of the ref.
        if (found.isCut && (await this.#deepen()))
            found = await this.#log(limit);
        if (found.isCut)
            throw new model/* UserError */.yo(GIT_LEDGER_CODES.incomplete.code, `The history of the ledger is not all here: git has only the newest ${found.revisions.length} commits of ${this.#ref}, and ${this.#at.name} did not give the rest.`, 'Fetch it, or clone the repository anew without --depth.');
        const more = limit !== null && found.revisions.length > limit;
        return { revisions: limit === null ? found.revisions : found.revisions.slice(0, limit), more };
    }
    async #log(limit) {
        const ran = await this.#git([
            'log',
            '-z',
            '--first-parent',
            '--no-show-signature',
            '--no-color',
            '--format=%H%n%P%n%at%n%an%n%B',
            ...(limit === null ? [] : [`--max-count=${limit + 1}`]),
            this.#tip ?? '',
            '--',
        ]);
        if (ran.code !== 0) {
            if (/bad object|missing|unable to read|Could not read/i.test(ran.stderr))
                return { revisions: [], isCut: true };
            throw localFailure('reading the history of the ledger', ran.stderr);
        }
        const records = ran.stdout
            .toString('utf8')
            .split('\0')
            .filter((record) => record !== '');
        const revisions = records.map(readRevision);
        const isWhole = limit !== null && revisions.length > limit;
        return { revisions, isCut: !isWhole && (await this.#isShallow(revisions.at(-1))) };
    }
    /** True when git stops at a commit only because a clone is shallow there. */
    async #isShallow(last) {
        if (last?.commit === undefined || last.commit === null)
            return false;
        const objects = await readObjects(this.#git, [last.commit]);
        // `%P` leaves out parents that are not here; the commit itself still names them.
        return /^parent /m.test((objects?.get(last.commit) ?? '').split('\n\n', 1)[0] ?? '');
    }
    async #deepen() {
        if (this.#at.remote === null)
            return false;
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-gc'];
        const ran = await this.#git(['fetch', ...quiet, `--depth=${ALL}`, '--', this.#at.remote, this.#ref]);
        return ran.code === 0;
    }
    async changes(from, to) {
        const trees = from === null ? ['--root', commitOf(to)] : [commitOf(from), commitOf(to)];
        const ran = await this.#git([
            'diff-tree',
            '-r',
            '-z',
            '--raw',
            '--no-renames',
            '--no-commit-id',
            ...trees,
        ]);
        if (ran.code !== 0)
            throw localFailure('comparing revisions of the ledger', ran.stderr);
        const files = parseRaw(ran.stdout.toString('utf8'));
        const ids = files.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined));
        const objects = await this.#objects(ids);
        const changes = new Map();
        for (const file of files) {
            if (!ENTRY_FILE.test(file.path))
                continue;
            for (const side of ['before', 'after']) {
                const id = file[side];
                if (id === undefined)
                    continue;
                const entry = this.#entry(objects.get(id) ?? '', file.path);
                changes.set(entry.address, {
                    ...(changes.get(entry.address) ?? { address: entry.address }),
                    [side]: entry,
                });
            }
        }
        return [...changes.values()].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address));
    }
    async entries(revision) {
        const commit = commitOf(revision);
        const files = await listTree(this.#git, commit);
        if (files === undefined)
            throw this.#missing(commit);
        const objects = await this.#objects([...files.values()].map((file) => file.oid));
        return parseTree(files, objects, `${this.#ref} at ${commit.slice(0, 10)}`).entries;
    }
    async #objects(ids) {
        const objects = await readObjects(this.#git, ids);
        if (objects === undefined)
            throw this.#missing(this.#tip ?? '');
        return objects;
    }
    #entry(text, path) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            value = undefined;
        }
        return readEntry(value, `${this.#ref}:${path}`);
    }
    #missing(commit) {
        return new model/* UserError */.yo(GIT_LEDGER_CODES.incomplete.code, `Git does not have all objects of ${this.#ref} at ${commit.slice(0, 10)}.`, 'Look with git fsck; in a damaged clone, clone again.');
    }
}
function commitOf(revision) {
    if (revision.commit === null)
        throw new Error('a revision of git has a commit');
    return revision.commit;
}
/** `%H`, `%P`, `%at`, `%an`, `%B`, each on its line. */
function readRevision(record) {
    const [commit = '', , seconds = '0', actor = '', ...message] = record.split('\n');
    return {
        ...readApplyMessage(message.join('\n')),
        commit,
        at: new Date(Number(seconds) * 1000).toISOString(),
        actor,
    };
}
/** `:<mode> <mode> <id> <id> <status>\0<path>\0` (git-diff-tree(1), raw output). */
function parseRaw(text) {
    const parts = text.split('\0');
    const files = [];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [, , before = '', after = ''] = (parts[index] ?? '').split(' ');
        const real = (id) => (/^0+$/.test(id) ? undefined : id);
        files.push({ path: parts[index + 1] ?? '', before: real(before), after: real(after) });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/ledger/git-read.js








/** Namespace and target become one part each, so that no ledger's ref stands in the way of another's. */
function ledgerRefs(namespace, target) {
    const name = `${pathPart(namespace)}/${pathPart(target)}`;
    return {
        ledger: `refs/pipelines-sync/${name}`,
        lock: `refs/pipelines-sync-lock/${name}`,
        pending: `refs/pipelines-sync-pending/${name}`,
    };
}
/** Somebody moves refs while they are read: tried so often. */
const ROUNDS = 5;
/**
 * Reads a ledger: what this repository remembers first, then what is true at the place, so that what
 * is remembered can only be older. Objects are fetched only when they are not here.
 */
async function readState(git, place, refs) {
    for (let round = 1; round <= ROUNDS; round += 1) {
        const known = await localRefs(git, [refs.ledger, refs.pending]);
        const there = await place.see([refs.ledger, refs.lock]);
        const state = await readRound(git, place, refs, known, there);
        if (state !== 'again')
            return state;
    }
    throw new model/* UserError */.yo(GIT_LEDGER_CODES.incomplete.code, `The ledger cannot be read: git does not have all objects of ${refs.ledger}, even after fetching them from ${place.name}.`, 'Look with git fsck; in a damaged clone, clone again. Nothing was taken as absent.');
}
async function readRound(git, place, refs, known, there) {
    const ledger = there.get(refs.ledger) ?? null;
    const lock = there.get(refs.lock) ?? null;
    const names = [...(ledger === null ? [] : [refs.ledger]), ...(lock === null ? [] : [refs.lock])];
    const remembered = known.get(refs.ledger) ?? null;
    const kept = [...known].filter(([ref]) => ref !== refs.ledger).map(([ref, oid]) => ({ ref, oid }));
    // A ledger that this clone never saw is fetched first: looked for in a clone that leaves blobs out,
    // git would fetch its files one by one.
    const isNews = ledger !== null && ledger !== remembered;
    let files = isNews ? undefined : await readFiles(git, ledger, lock, kept);
    if (files === undefined) {
        if (names.length === 0 || !(await place.bring(names)))
            return 'again';
        files = await readFiles(git, ledger, lock, kept);
        if (files === undefined)
            return 'again';
    }
    const tree = files.top === null ? emptyTree() : parseLedger(files, files.top, refs, place);
    const held = lock === null ? null : parseLock(files, lock, refs.lock, place);
    if (place.remote !== null) {
        await checkRemembered(git, place.remote, refs, remembered, ledger);
        // Remembered, the next fetch brings only what is new, and a remote that loses commits is noticed.
        // One that is damaged is not: it has to be set back.
        if (ledger !== null && ledger !== remembered)
            await git(['update-ref', refs.ledger, ledger]);
    }
    const isFolded = held !== null && held.record.run === files.topRun;
    const lines = held === null || isFolded ? [] : held.lines;
    const others = kept.filter((one) => one.ref !== files.pending?.ref);
    const done = [];
    for (const one of others)
        if (ledger !== null && (await isAncestor(git, one.oid, ledger)))
            done.push(one);
    return {
        ledger,
        lock: held === null || lock === null ? null : { oid: lock, record: held.record },
        tree,
        lines,
        isFolded,
        head: headAfter(tree.head, lines),
        entries: replay(tree.entries, lines),
        pending: files.pending,
        apart: others.filter((one) => !done.includes(one)),
        done,
        objectIdLength: (ledger ?? lock ?? kept[0]?.oid ?? '').length,
    };
}
/** Undefined when objects are missing here. */
async function readFiles(git, ledger, lock, kept) {
    const commits = await readObjects(git, kept.map((one) => one.oid));
    // A commit that was kept builds on what the place has, or the place went on without it.
    const pending = kept.find((one) => (readCommit(commits?.get(one.oid) ?? '').parents[0] ?? null) === ledger);
    const top = pending?.oid ?? ledger;
    const none = new Map();
    const [ledgerFiles, lockFiles] = await Promise.all([
        top === null ? none : listTree(git, top),
        lock === null ? none : listTree(git, lock),
    ]);
    if (ledgerFiles === undefined || lockFiles === undefined)
        return undefined;
    const ids = [...ledgerFiles.values(), ...lockFiles.values()].map((file) => file.oid);
    const objects = await readObjects(git, top === null ? ids : [top, ...ids]);
    if (objects === undefined)
        return undefined;
    const topRun = top === null ? null : readCommit(objects.get(top) ?? '').run;
    return { ledger: ledgerFiles, lock: lockFiles, objects, top, topRun, pending: pending ?? null };
}
function emptyTree() {
    return { head: undefined, entries: new Map() };
}
function parseLock(files, oid, ref, place) {
    const away = place.remote === null ? `git update-ref -d ${ref}` : `git push ${place.remote} --delete ${ref}`;
    const remedy = `Make sure that nothing applies to this target, remove the lock with ${away}, and run the command again; what that run began is found on the platform by its name.`;
    const text = (name) => files.objects.get(files.lock.get(name)?.oid ?? '') ?? '';
    const record = readLock(text('lock.json'), `${ref} (${oid.slice(0, 10)})`, remedy);
    const parts = [...files.lock.keys()].filter((name) => /^journal\/\d+\.jsonl$/.test(name)).sort();
    const lines = parts.flatMap((name) => advised(remedy, () => parseJournal(text(name), `${ref}:${name}`)));
    return { record, lines };
}
/** Parses the ledger's tree; what is damaged comes with the command that sets it back. */
function parseLedger(files, top, refs, place) {
    const { pending } = files;
    const isFirst = readCommit(files.objects.get(top) ?? '').parents.length === 0;
    const ref = pending?.ref ?? refs.ledger;
    const before = isFirst ? '' : `${top}~1`;
    const local = isFirst ? `git update-ref -d ${ref} ${top}` : `git update-ref ${ref} ${before} ${top}`;
    const away = place.remote === null
        ? local
        : `git push --force-with-lease=${ref}:${top} ${place.remote} ${before}:${ref}`;
    const remedy = pending !== null
        ? `This commit is only on this machine. Forget it: git update-ref -d ${ref}; what it knew of is then found on the platform.`
        : `Look at what was changed last: git log --stat ${top}. ${isFirst ? 'Nothing was there before it; remove it' : 'Set it back to the commit before'}: ${away}. What is not in the ledger any more is adopted where it is equal and held where it differs; nothing is written over by mistake.`;
    return advised(remedy, () => parseTree(files.ledger, files.objects, ref));
}
/** Something damaged, with the advice that fits the place where it was found. */
function advised(remedy, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof model/* UserError */.yo) || error.code !== 'PS6003')
            throw error;
        throw new model/* UserError */.yo(error.code, error.message, remedy, error.exitCode);
    }
}
/**
 * What this clone saw on the remote once must still be in what is there; else somebody removed or
 * set back the ledger, and nobody but a person can tell whether on purpose.
 */
async function checkRemembered(git, remote, refs, remembered, ledger) {
    if (remembered === null || remembered === ledger)
        return;
    if (ledger !== null && (await isAncestor(git, remembered, ledger)))
        return;
    const own = `${refs.ledger} at ${remembered.slice(0, 10)}`;
    throw new model/* UserError */.yo(GIT_LEDGER_CODES.wentBack.code, ledger === null
        ? `Remote ${remote} has no ledger, but this clone knows one (${own}).`
        : `The ledger on remote ${remote} does not go on from the one that this clone knows (${own}).`, `If that is a mistake, or the remote is new, put it back: git push --force-with-lease=${refs.ledger}:${ledger ?? ''} ${remote} ${refs.ledger}. If it is meant, forget the one here: git update-ref -d ${refs.ledger}.`, 3);
}
async function isAncestor(git, older, newer) {
    return (await git(['merge-base', '--is-ancestor', older, newer])).code === 0;
}

;// CONCATENATED MODULE: ./build/ledger/git-session.js








/** Outcomes wait at most so long before they are pushed, in milliseconds. */
const PUSH_MS = 3_000;
/** A lock without news is renewed when its last sign is so old. */
const RENEW_MS = 10_000;
/** Without an accepted push for so long no further write starts (design §8). */
const LOST_MS = 30_000;
/** Pauses before the last push is tried again. */
const RETRY_PAUSES_MS = [1_000, 4_000];
/** One apply under a lock that is a ref: each sign of life and each outcome is a push on it. */
class GitSession {
    #taken;
    #lines = [];
    #stops = [];
    #tip;
    #accepted;
    /** How many lines are in the lock, and in how many parts. */
    #safe = 0;
    #parts = 1;
    /** A push whose outcome is not known. */
    #attempt;
    #problem;
    #stolen;
    #closed = false;
    #running = Promise.resolve();
    #queued;
    constructor(taken) {
        this.#taken = taken;
        this.#tip = taken.tip;
        this.#accepted = taken.acceptedAt;
        const { clock, signal } = taken.deps;
        const stop = clock.every?.(PUSH_MS, () => this.#pushIfDue());
        if (stop !== undefined)
            this.#stops.push(stop);
        const onAbort = () => void this.#push();
        signal?.addEventListener('abort', onAbort, { once: true });
        this.#stops.push(() => signal?.removeEventListener('abort', onAbort));
    }
    async put(entry) {
        this.#lines.push({ t: 'put', entry });
        const count = this.#lines.length;
        if (entry.launch?.state !== 'sending')
            return this.#pushIfDue();
        // What costs money is on record before it is sent, or it is not sent.
        await this.#push();
        const lost = this.lost();
        if (lost !== null || this.#safe < count)
            throw lostError(lost ?? `the record cannot be pushed (${this.#problem ?? 'no answer'})`);
    }
    async remove(address) {
        this.#lines.push({ t: 'remove', address });
        this.#pushIfDue();
    }
    lost() {
        if (this.#stolen !== undefined)
            return this.#stolen;
        const age = this.#taken.deps.clock.now() - this.#accepted;
        if (age > LOST_MS) {
            const why = this.#problem === undefined ? '' : ` (${this.#problem})`;
            return `the lock of the ledger was not renewed for ${Math.round(age / 1000)} seconds${why}`;
        }
        this.#pushIfDue();
        return null;
    }
    async renew() {
        if (this.#stolen === undefined && this.#age() > RENEW_MS)
            await this.#push();
        return this.lost();
    }
    async finish(at) {
        await this.#stop();
        const { ledger, stored, begin, deps, lock } = this.#taken;
        const entries = replay(stored.entries, [begin, ...this.#lines]);
        const head = {
            ...begin.start.head,
            format: LEDGER_FORMAT,
            sequence: (stored.head?.sequence ?? 0) + 1,
            applied_at: at,
            counts: countKinds(entries),
        };
        const { write, remove, added, changed } = treeChanges(stored, entries, head);
        const { actor, runUrl } = deps;
        const { subject } = begin.start;
        const note = {
            head,
            actor,
            runUrl,
            run: lock.run,
            added,
            changed,
            removed: remove.length,
            ...(subject === undefined ? {} : { subject }),
        };
        const commit = await this.#commit({
            parent: ledger,
            message: applyMessage(note),
            at: Date.parse(at),
            write,
            remove,
        });
        await this.#end(commit);
        await this.#taken.onDone(head, entries, commit);
        return String(head.sequence);
    }
    async leave() {
        if (this.#closed)
            return;
        this.#taken.lock.ended = true;
        await this.#push();
        await this.#stop();
    }
    /** Ends the signs of life; a push that is under way is waited for. */
    async #stop() {
        this.#closed = true;
        for (const stop of this.#stops.splice(0))
            stop();
        await this.#running;
    }
    /** Moves the ledger to its new commit and removes the lock, both or none. */
    async #end(commit) {
        const { refs, ledger, deps, place } = this.#taken;
        let swap = { state: 'refused', message: '' };
        for (const pause of [0, ...RETRY_PAUSES_MS]) {
            if (pause > 0)
                await deps.clock.sleep(pause);
            swap = await place.swap([
                { ref: refs.ledger, from: ledger, to: commit },
                { ref: refs.lock, from: this.#tip, to: null },
            ]);
            if (swap.state === 'done')
                return;
            if (swap.state !== 'moved')
                continue;
            // An earlier push of this run may have arrived after all.
            if (this.#attempt === undefined || swap.now.get(refs.lock) !== this.#attempt.tip)
                break;
            this.#tip = this.#attempt.tip;
            this.#attempt = undefined;
        }
        throw await this.#keepAside(commit, swap);
    }
    /** The worst moment: the platform is written and the ledger is not. Everything stays on this machine. */
    async #keepAside(commit, swap) {
        const { git, refs, lock, place } = this.#taken;
        const ref = `${refs.pending}/${lock.run}`;
        const kept = await git(['update-ref', ref, commit]);
        const where = kept.code === 0 ? `It is kept here as ${ref}` : `It is kept here as commit ${commit}`;
        if (swap.state === 'moved') {
            return new model/* UserError */.yo(GIT_LEDGER_CODES.keptAside.code, `The ledger was not written: somebody else took its lock over or moved it. ${where}.`, 'Run the command again when nobody else applies: what this run made is looked up on the platform.');
        }
        const why = swap.state === 'done' ? '' : ` (${swap.message})`;
        return new model/* UserError */.yo(GIT_LEDGER_CODES.keptAside.code, `The ledger could not be written to ${place.name}${why}. ${where}.`, 'Run the command again in this clone when the remote takes pushes: it is pushed first, and nothing is written twice.');
    }
    #age() {
        return this.#taken.deps.clock.now() - this.#accepted;
    }
    #pushIfDue() {
        if (this.#closed || this.#queued !== undefined)
            return;
        const limit = this.#lines.length > this.#safe ? PUSH_MS : RENEW_MS;
        if (this.#age() >= limit)
            void this.#push();
    }
    /** Pushes what is recorded until now; calls that come while one waits share it. Never rejects. */
    #push() {
        if (this.#queued !== undefined)
            return this.#queued;
        const queued = this.#running.then(() => {
            this.#queued = undefined;
            return this.#pushOnce();
        });
        this.#queued = queued;
        this.#running = queued;
        return queued;
    }
    async #pushOnce() {
        if (this.#stolen !== undefined || this.#closed)
            return;
        try {
            await this.#settleAttempt();
            if (this.#stolen !== undefined)
                return;
            const { lock, refs, place, deps } = this.#taken;
            const at = deps.clock.now();
            const safe = this.#lines.length;
            const fresh = this.#lines.slice(this.#safe);
            lock.at = new Date(at).toISOString();
            const write = [{ path: 'lock.json', text: lockText(lock) }];
            if (fresh.length > 0)
                write.push({ path: partName(this.#parts), text: journalText(fresh) });
            const tip = await this.#commit({ parent: this.#tip, message: `lock ${lock.run}\n`, at, write });
            this.#attempt = { tip, safe, at };
            const swap = await place.swap([{ ref: refs.lock, from: this.#tip, to: tip }]);
            if (swap.state === 'unknown') {
                this.#problem = swap.message;
                return;
            }
            if (swap.state === 'done')
                this.#accept(this.#attempt);
            else if (swap.state === 'moved')
                this.#stolen = 'another run took the lock of the ledger over';
            else
                this.#problem = swap.message;
            this.#attempt = undefined;
        }
        catch (error) {
            this.#problem = error instanceof Error ? error.message : String(error);
        }
    }
    /** Asks what became of a push that got no answer. */
    async #settleAttempt() {
        const attempt = this.#attempt;
        if (attempt === undefined)
            return;
        const { place, refs } = this.#taken;
        const now = (await place.see([refs.lock])).get(refs.lock);
        if (now === attempt.tip)
            this.#accept(attempt);
        else if (now !== this.#tip)
            this.#stolen = 'another run took the lock of the ledger over';
        this.#attempt = undefined;
    }
    #accept(attempt) {
        if (attempt.safe > this.#safe)
            this.#parts += 1;
        this.#tip = attempt.tip;
        this.#safe = attempt.safe;
        this.#accepted = attempt.at;
        this.#problem = undefined;
    }
    async #commit(one) {
        const { git, lock, deps, objectIdLength } = this.#taken;
        const [oid = ''] = await makeCommits(git, lock.run, [{ ...one, actor: deps.actor }], objectIdLength);
        return oid;
    }
}
/** The name of a part of the journal; parts are read in the order of their names. */
function partName(number) {
    return `journal/${String(number).padStart(8, '0')}.jsonl`;
}
function journalText(lines) {
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
function lostError(why) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.lost.code, `not sent: ${why}`, 'Run the command again.');
}

;// CONCATENATED MODULE: ./build/ledger/git-store.js












/**
 * Before a silent lock is taken, so long nothing is done, in milliseconds: longer than a living run
 * waits between two signs, so that a clock which is wrong does not end somebody's run.
 */
const LISTEN_MS = 35_000;
/**
 * A ledger in refs of git: `refs/pipelines-sync/<namespace>/<target>` with one commit per apply, and
 * while one runs `refs/pipelines-sync-lock/…`, which is lock and journal in one. The refs on the
 * remote are the truth; without a remote those of this repository are.
 */
class GitStore {
    place;
    #git;
    #at;
    #refs;
    #deps;
    #other;
    #read = new WeakMap();
    /** @param remote name of the remote; null where the repository has none */
    constructor(git, remote, names, deps, other) {
        this.#git = git;
        this.#at = remote === null ? new LocalPlace(git) : new RemotePlace(git, remote);
        this.#refs = ledgerRefs(names.namespace, names.target);
        this.#deps = deps;
        this.#other = other;
        this.place = remote === null ? this.#refs.ledger : `${this.#refs.ledger} on ${this.#at.name}`;
    }
    async read(binding) {
        const state = await readState(this.#git, this.#at, this.#refs);
        const begin = state.lines.find((line) => line.t === 'begin');
        if (state.tree.head !== undefined)
            checkBinding(state.tree.head, binding);
        else if (begin !== undefined)
            checkBinding(headOf(begin.start, 0, begin.start.at, {}), binding);
        await this.#tidy(state);
        const isNothing = state.tree.head === undefined && state.lines.length === 0;
        const other = isNothing && state.lock === null ? await this.#other?.read(binding) : undefined;
        if (other?.state === 'present')
            return this.#imported(state, other);
        const { lock } = state;
        const standing = lock === null ? 'over' : await this.#standing(lock.record);
        const holder = lock === null
            ? null
            : { record: lock.record, standing, isHere: isHere(lock.record, this.#deps.process) };
        const underway = standing === 'live' ? lock?.record : undefined;
        const unsaved = state.lines.length > 0;
        const ledger = {
            head: state.head,
            state: isNothing ? 'absent' : 'present',
            revision: state.head === undefined ? (isNothing ? null : '0') : String(state.head.sequence),
            entries: state.entries,
            interrupted: unsaved || state.pending !== null || lock !== null,
            ...(state.head === undefined && begin !== undefined ? { begun: begin.start.head } : {}),
            ...(underway === undefined ? {} : { underway: holderOf(underway, this.#deps.clock.now()) }),
        };
        this.#read.set(ledger, { state, unsaved, other: false, holder });
        return ledger;
    }
    async begin(ledger, begun, force = false) {
        const read = this.#readOf(ledger);
        const start = withDeparted(begun, ledger.head);
        const { state } = read;
        const { clock } = this.#deps;
        if (read.other && ledger.underway !== undefined)
            throw inUse(ledger.underway, start.head.target);
        await this.#clearWay(state, start, force);
        const lock = newLock(this.#deps, start.head.source.commit);
        const carry = read.unsaved || read.other ? this.#carry(ledger, state, start, lock.run) : undefined;
        const acceptedAt = clock.now();
        lock.at = new Date(acceptedAt).toISOString();
        const commits = [
            ...(carry === undefined ? [] : [carry.commit]),
            {
                parent: state.lock?.oid ?? null,
                fresh: true,
                message: `lock ${lock.run}\n`,
                actor: this.#deps.actor,
                at: acceptedAt,
                write: [
                    { path: 'lock.json', text: lockText(lock) },
                    { path: partName(0), text: journalText([{ t: 'begin', start }]) },
                ],
            },
        ];
        const objectIdLength = state.objectIdLength || (await this.#idLength());
        const made = await makeCommits(this.#git, lock.run, commits, objectIdLength);
        const tip = made.at(-1) ?? '';
        const base = carry === undefined ? (state.pending?.oid ?? state.ledger) : (made[0] ?? null);
        await this.#take([
            { ref: this.#refs.ledger, from: state.ledger, to: base },
            { ref: this.#refs.lock, from: state.lock?.oid ?? null, to: tip },
        ], start.head.target);
        if (base !== state.ledger && base !== null)
            await this.#remember(base);
        if (state.pending !== null)
            await this.#forget([state.pending]);
        const from = state.ledger === null && read.other ? this.#other : undefined;
        if (from !== undefined)
            await from.taken(this.#refs.ledger);
        const head = carry?.head ?? state.tree.head;
        return new GitSession({
            git: this.#git,
            place: this.#at,
            refs: this.#refs,
            deps: this.#deps,
            lock,
            tip,
            acceptedAt,
            ledger: base,
            stored: { head, entries: carry === undefined ? state.tree.entries : ledger.entries },
            begin: { t: 'begin', start },
            objectIdLength,
            onDone: async (now, entries, commit) => {
                ledger.head = now;
                ledger.entries = entries;
                await this.#remember(commit);
            },
        });
    }
    #readOf(ledger) {
        const read = this.#read.get(ledger);
        if (read === undefined)
            throw new Error('this store needs a ledger that it has read');
        return read;
    }
    holder(ledger) {
        return this.#readOf(ledger).holder;
    }
    history(ledger) {
        const { state } = this.#readOf(ledger);
        return new GitLog(this.#git, this.#at, this.#refs.ledger, state.pending?.oid ?? state.ledger);
    }
    /** A ledger commit that could not be pushed is kept on this machine. */
    isKept(ledger) {
        return this.#readOf(ledger).state.pending !== null;
    }
    /**
     * Pushes the ledger commit that an earlier run had to keep on this machine, with the lock that it
     * could not give back.
     * @returns the revision that the place has now
     * @throws UserError exit 3 when somebody else is at work, or another run has to be taken in first
     */
    async push(ledger) {
        const { state, holder } = this.#readOf(ledger);
        const { pending, lock } = state;
        const target = ledger.head?.target ?? '';
        if (pending === null)
            throw new Error('nothing is kept');
        if (holder !== null && !state.isFolded)
            throw lockedOut(holder.record, target, this.#deps.clock.now());
        await this.#take([
            { ref: this.#refs.ledger, from: state.ledger, to: pending.oid },
            { ref: this.#refs.lock, from: lock?.oid ?? null, to: null },
        ], target);
        await this.#remember(pending.oid);
        await this.#forget([pending]);
        return String(ledger.head?.sequence ?? 0);
    }
    /** Waits, or refuses, until nobody else can be at work. */
    async #clearWay(state, start, force) {
        if (state.lock === null)
            return;
        const { record } = state.lock;
        const now = this.#deps.clock.now();
        const standing = await this.#standing(record);
        if (standing === 'live' && !force)
            throw lockedOut(record, start.head.target, now);
        this.#deps.say(GIT_LEDGER_CODES.takenOver.code, `The lock of ${holderOf(record, now)} is taken over.`);
        // Its own next sign of life would be seen: taking the lock compares it with what was read.
        if (standing !== 'silent' || force)
            return;
        await this.#deps.clock.sleep(LISTEN_MS, this.#deps.signal);
        // A shorter wait would not have heard everybody.
        if (this.#deps.signal?.aborted !== true)
            return;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.stopped.code, `Nothing was changed: the run was stopped while it waited for the lock of ${start.head.target}.`, 'Run the command again.');
    }
    #standing(record) {
        return standingOf(record, Date.parse(record.at), this.#deps);
    }
    /** The commit that puts on record what an ended run, or another store, left behind. */
    #carry(ledger, state, start, run) {
        const source = ledger.head?.source ?? start.head.source;
        const sequence = (ledger.imported === undefined ? (state.tree.head?.sequence ?? 0) : (ledger.head?.sequence ?? 0)) + 1;
        const head = { ...headOf(start, sequence, start.at, countKinds(ledger.entries)), source };
        const { write, remove, added, changed } = treeChanges(state.tree, ledger.entries, head);
        const { actor, runUrl } = this.#deps;
        const subject = ledger.imported === undefined ? 'take in an apply that was cut off,' : 'take in a file ledger,';
        const note = { head, actor, runUrl, run, added, changed, removed: remove.length, subject };
        const parent = state.pending?.oid ?? state.ledger;
        const at = Date.parse(start.at);
        return { commit: { parent, message: applyMessage(note), actor, at, write, remove }, head };
    }
    async #take(moves, target) {
        const swap = await this.#at.swap(moves);
        if (swap.state === 'done')
            return;
        const own = moves.find((move) => move.ref === this.#refs.lock);
        if (swap.state === 'moved') {
            const now = swap.now.get(this.#refs.lock) ?? null;
            // The lock is ours, but the ledger went on before it was: it is given back.
            if (own !== undefined && now === own.to && now !== null)
                await this.#at.swap([{ ref: this.#refs.lock, from: now, to: null }]);
            throw movedOn(target);
        }
        if (swap.state === 'unknown') {
            throw new model/* UserError */.yo(GIT_LEDGER_CODES.unreachable.code, `The lock of the ledger could not be taken: ${this.#at.name} gave no answer (${swap.message}).`, 'Nothing was changed on the platform. Run the command again when the remote answers.');
        }
        const isOneByOne = swap.message.includes('does not support --atomic');
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.refused.code, `The ledger cannot be written: ${this.#at.name} can be read but does not take ${this.#refs.lock} (${swap.message}).`, isOneByOne
            ? 'Nothing was changed on the platform. Its server cannot move two refs at once, which the end of an apply needs. Keep the ledger on a remote that can: git config pipelines-sync.remote <name>; or say "ledger: file".'
            : 'Nothing was changed on the platform. Give this git the right to push: on GitHub permissions: contents: write, elsewhere a token or key that may write; a hook on the server must let refs/pipelines-sync* through.');
    }
    #imported(state, other) {
        const ledger = { ...other, interrupted: true, imported: 'the folder .pipelines-sync' };
        this.#deps.say(GIT_LEDGER_CODES.imported.code, 'There is no ledger in git yet: the one in .pipelines-sync is used, and the next apply takes it into git.');
        this.#read.set(ledger, { state, unsaved: false, other: true, holder: null });
        return ledger;
    }
    /** Says what is kept on this machine, and drops what the ledger holds by now. */
    async #tidy(state) {
        await this.#forget(state.done);
        if (state.pending !== null)
            this.#deps.say(GIT_LEDGER_CODES.keptOnRemote.code, `An earlier apply could not write the ledger; its commit ${state.pending.ref} is used, and the next apply pushes it.`);
        for (const one of state.apart)
            this.#deps.say(GIT_LEDGER_CODES.pendingApart.code, `The ledger went on without a commit that is kept here as ${one.ref}. What it made was looked up on the platform. Compare with git diff ${this.#refs.ledger} ${one.ref}, then forget it: git update-ref -d ${one.ref}.`);
    }
    async #forget(pending) {
        if (pending.length === 0)
            return;
        const lines = pending.map(({ ref, oid }) => `delete ${ref} ${oid}\n`);
        await this.#git(['update-ref', '--stdin'], Buffer.from(lines.join('')));
    }
    /** Keeps a copy of what the remote has; it only serves to notice when the remote loses it. */
    async #remember(commit) {
        if (this.#at.remote !== null)
            await this.#git(['update-ref', this.#refs.ledger, commit]);
    }
    async #idLength() {
        const ran = await this.#git(['hash-object', '--stdin']);
        return ran.stdout.toString('latin1').trim().length || 40;
    }
}
function headOf(start, sequence, at, counts) {
    return { ...start.head, format: LEDGER_FORMAT, sequence, applied_at: at, counts };
}

;// CONCATENATED MODULE: ./build/ledger/choose-store.js





/** Picks where a ledger is kept (design §8): in git where there is a repository, else in a folder. */
async function chooseStore(choice, deps) {
    const { root, namespace, target, wanted, git, problem } = choice;
    const folder = new FileStore(root, namespace, target, deps);
    if (wanted === 'file')
        return folder;
    if (problem !== null) {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.gitFailed.code, `The ledger cannot be reached: there is a git repository, but git does not open it (${problem}).`, 'Repair that, for instance with git config --global --add safe.directory and the folder; nothing was taken as absent.');
    }
    if (git === null) {
        if (wanted === null)
            return folder;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.gitFailed.code, 'The configuration says "ledger: git", but there is no git repository here.', 'Run git init, or clone the repository instead of copying its files; or say "ledger: file".');
    }
    const remote = await chooseRemote(git);
    return new GitStore(git, remote, { namespace, target }, deps, {
        read: async (binding) => {
            if (await folder.isImported())
                return undefined;
            try {
                return await folder.read(binding);
            }
            catch (error) {
                // A ledger of something else in that folder is none of this one's business.
                if (error instanceof model/* UserError */.yo && error.code === 'PS6002')
                    return undefined;
                throw error;
            }
        },
        taken: (into) => folder.markImported(into),
    });
}
/**
 * The remote that holds the ledger: what `git config pipelines-sync.remote` names, else `origin`,
 * else the only one; null where there is none. One git process.
 */
async function chooseRemote(git) {
    const pattern = '^(remote\\..*\\.(url|pushurl)|pipelines-sync\\.remote)$';
    const ran = await git(['config', '-z', '--get-regexp', pattern]);
    if (ran.code !== 0 && ran.code !== 1)
        throw localFailure('reading its settings', ran.stderr);
    const urls = new Map();
    let named;
    for (const record of ran.stdout.toString('utf8').split('\0')) {
        const end = record.indexOf('\n');
        if (end < 0)
            continue;
        const key = record.slice(0, end);
        const value = record.slice(end + 1);
        if (key === 'pipelines-sync.remote')
            named = value;
        const [, name, what] = /^remote\.(.*)\.(url|pushurl)$/s.exec(key) ?? [];
        if (name === undefined)
            continue;
        const known = urls.get(name) ?? {};
        urls.set(name, what === 'url' ? { url: value, ...known } : { push: value, ...known });
    }
    const names = [...urls.keys()].sort();
    const remote = named ?? (urls.has('origin') ? 'origin' : names.length === 1 ? names[0] : undefined);
    if (remote === undefined) {
        if (names.length === 0)
            return null;
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.whichRemote.code, `The ledger is kept on a remote, but there are several and none is called origin: ${names.join(', ')}.`, 'Name the one that everybody who applies can push to: git config pipelines-sync.remote <name>.');
    }
    const place = urls.get(remote);
    if (place === undefined) {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.whichRemote.code, `git config pipelines-sync.remote names ${remote}, but there is no such remote.`, names.length === 0
            ? 'Add it with git remote add, or remove the setting.'
            : `The remotes are: ${names.join(', ')}.`);
    }
    if (place.push !== undefined && place.push !== place.url) {
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.twoPlaces.code, `Remote ${remote} is read in one place and pushed to another, so that a ledger there could not be trusted.`, 'Add the place where the ledger is kept as a remote of its own and name it: git config pipelines-sync.remote <name>.');
    }
    return remote;
}

;// CONCATENATED MODULE: ./build/ledger/edit-entries.js


/** What stays known of an address when its entry goes, so that the next time is another request. */
function departedOf(entry) {
    const generation = entry.launch === null
        ? (0,plan/* nextGeneration */.aN)(entry)
        : // What was only held has not been launched.
            entry.generation + (entry.launch.state === 'undecided' ? 0 : 1);
    return { generation, rolled_back: null };
}
/**
 * The entries that change when an address gets another name: its own, and those that refer to it.
 * @returns the changed entries, under their new addresses
 */
function moveEntry(entries, from, to) {
    const changed = [];
    for (const entry of entries.values()) {
        const moved = renamed(entry, from, to);
        if (moved !== entry)
            changed.push(moved);
    }
    return changed;
}
function renamed(entry, from, to) {
    const isOwn = entry.address === from;
    const leaves = (0,model/* mapObject */.s8)(entry.leaves, (form) => renameRefs(form, from, to));
    const kept = (0,model/* mapObject */.s8)(entry.kept, ({ live, desired }) => ({
        live,
        desired: renameRefs(desired, from, to),
    }));
    const replaced = entry.replaced === from ? to : entry.replaced;
    const isSame = !isOwn &&
        replaced === entry.replaced &&
        JSON.stringify([leaves, kept]) === JSON.stringify([entry.leaves, entry.kept]);
    return isSame ? entry : { ...entry, address: isOwn ? to : entry.address, leaves, kept, replaced };
}
/** A form of the bundle language with every reference to one address leading to another. */
function renameRefs(form, from, to) {
    const walk = (value) => {
        if (value instanceof model/* Ref */.oS) {
            return value.address === from
                ? new model/* Ref */.oS(to, { version: value.version, external: value.external })
                : value;
        }
        if (Array.isArray(value))
            return value.map(walk);
        if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
            return (0,model/* mapObject */.s8)(value, walk);
        return value;
    };
    return (0,model/* toForms */.ln)(walk((0,model/* fromForms */.cB)(form)));
}

;// CONCATENATED MODULE: ./build/ledger/git-history.js


/** Most applies are a few commits apart; only where this is not enough the whole history is fetched. */
const FIRST_DEEPEN = 100;
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-gc',
    '--recurse-submodules=no',
];
/**
 * Tells how `commit` stands to `applied`, and fetches the history that is missing for it. A found
 * path between two commits is certain also in a shallow clone; that there is none is certain only
 * where the history is complete. One git process where the answer is here, few otherwise.
 * @param remoteOf the remote to fetch from, asked for only when something is missing; null for none
 * @param applied what a ledger says: checked to be an object id before git sees it
 */
async function relate(git, remoteOf, applied, commit) {
    if (applied === commit)
        return { is: 'same' };
    if (![applied, commit].every((id) => /^[0-9a-f]{40,64}$/.test(id)))
        return { is: 'unknown', why: 'the ledger names something that is no commit' };
    const history = new History(git, remoteOf, applied, commit);
    const near = await history.path();
    if (near !== undefined)
        return { is: near };
    for (const depth of [`--deepen=${FIRST_DEEPEN}`, '--unshallow']) {
        if (!(await history.isShallow()))
            break;
        const problem = await history.deepen(depth);
        if (problem !== undefined)
            return { is: 'unknown', why: problem };
        const found = await history.path();
        if (found !== undefined)
            return { is: found };
    }
    if (await history.isShallow())
        return { is: 'unknown', why: 'the remote does not have all of it either' };
    // All ancestors of our commit are here, so the applied one is none of them; it may still be a descendant.
    if (await history.bringApplied())
        return { is: (await history.path()) ?? 'unrelated' };
    return { is: 'unrelated' };
}
/** The two commits in one repository. */
class History {
    #git;
    #remoteOf;
    #applied;
    #commit;
    constructor(git, remoteOf, applied, commit) {
        this.#git = git;
        this.#remoteOf = remoteOf;
        this.#applied = applied;
        this.#commit = commit;
    }
    /** The way from one commit to the other, as far as the history that is here shows one. */
    async path() {
        if (await this.#isAncestor(this.#applied, this.#commit))
            return 'newer';
        return (await this.#isAncestor(this.#commit, this.#applied)) ? 'older' : undefined;
    }
    async #isAncestor(older, newer) {
        return (await this.#git(['merge-base', '--is-ancestor', older, newer])).code === 0;
    }
    async isShallow() {
        const ran = await this.#git(['rev-parse', '--is-shallow-repository']);
        return ran.stdout.toString('latin1').trim() === 'true';
    }
    /** Fetches more history below our commit; why it could not, or undefined. */
    async deepen(depth) {
        const remote = await this.#remote();
        if ('problem' in remote)
            return remote.problem;
        const byId = await this.#git([...FETCH, depth, '--', remote.name, this.#commit]);
        if (byId.code === 0)
            return undefined;
        // A commit that only this clone has, or a server that hands out branches alone.
        const byBranch = await this.#git([...FETCH, depth, '--', remote.name]);
        return byBranch.code === 0 ? undefined : (0,git_process/* complaint */.U)(byBranch.stderr);
    }
    /** Gets the applied commit itself where it is not here; false when it cannot be had. */
    async bringApplied() {
        const here = await this.#git(['cat-file', '-e', `${this.#applied}^{commit}`]);
        if (here.code === 0)
            return true;
        const remote = await this.#remote();
        if ('problem' in remote)
            return false;
        return (await this.#git([...FETCH, '--', remote.name, this.#applied])).code === 0;
    }
    async #remote() {
        try {
            const name = await this.#remoteOf();
            return name === null ? { problem: 'this repository has no remote' } : { name };
        }
        catch (error) {
            if (!(error instanceof model/* UserError */.yo))
                throw error;
            return { problem: error.message.replace(/\.$/, '') };
        }
    }
}

;// CONCATENATED MODULE: ./build/ledger/history.js

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
    const range = numbers.length === 0 ? 'There are none' : `There are ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
    throw new model/* UserError */.yo('PS7301', `There is no revision ${JSON.stringify(name)} in the history.`, `${range}; name one by its number, or latest, or latest~1 for the one before.`);
}

// EXTERNAL MODULE: ./build/ledger/lock-process.js
var lock_process = __webpack_require__(79497);
;// CONCATENATED MODULE: ./build/ledger/run-origin.js
/**
 * Who runs this and where it can be looked at, from what GitHub, GitLab and other CI systems set in
 * the environment; on a person's machine the name of the account.
 */
function runOrigin(env) {
    const actor = env.GITHUB_ACTOR || env.GITLAB_USER_LOGIN || env.USER || env.LOGNAME || env.USERNAME || 'unknown';
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    const github = server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
    return { actor, runUrl: github ?? (env.CI_JOB_URL || env.BUILD_URL || null) };
}

;// CONCATENATED MODULE: ./build/ledger/index.js















/***/ }),

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ resolveExternal),
/* harmony export */   l: () => (/* binding */ splitAddress)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);

/** An address taken apart again: kind, key parts in clear, scope where one is written. */
function splitAddress(address) {
    const kind = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(address);
    const rest = address.slice(kind.length + 1);
    const at = rest.lastIndexOf('@');
    const body = at < 0 ? rest : rest.slice(0, at);
    return { kind, parts: body.split('/').map(unescapePart), scope: at < 0 ? undefined : rest.slice(at + 1) };
}
function unescapePart(part) {
    try {
        return decodeURIComponent(part.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
    }
    catch {
        return part;
    }
}
/**
 * Looks up the live objects that external references to this kind mean: by key, exactly one.
 * @returns false while a list has to be read first
 */
function resolveExternal(kind, inputs, view, names) {
    const addresses = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        for (const ref of (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refsOf */ .gA)(resource.value)) {
            if (ref.external && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(ref.address) === kind.name)
                addresses.add(ref.address);
        }
    }
    let isRead = true;
    for (const address of [...addresses].sort()) {
        const { parts, scope } = splitAddress(address);
        const list = view.list(kind, scope ?? 'org');
        if (list.state === 'pending')
            isRead = false;
        if (list.state !== 'ok')
            continue;
        const [key] = kind.key;
        const rows = list.value.active.filter((live) => key !== undefined && live.object[key] === parts.join('/'));
        const [only] = rows;
        if (only !== undefined && rows.length === 1)
            names.setExternal(address, only.id);
    }
    return isRead;
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kl: () => (/* reexport */ plan/* ACTIONS */.kl),
  OX: () => (/* reexport */ LiveView),
  fS: () => (/* reexport */ Names),
  _A: () => (/* reexport */ plan/* PLAN_FORMAT */._A),
  Fm: () => (/* reexport */ Snapshot),
  V9: () => (/* reexport */ plan/* WRITING */.V9),
  "do": () => (/* reexport */ appliedForms),
  Fh: () => (/* reexport */ appliedValue),
  VW: () => (/* reexport */ changeDigest),
  Zh: () => (/* reexport */ compareSaved),
  eZ: () => (/* reexport */ contentDigest),
  o8: () => (/* reexport */ diffEntries),
  nm: () => (/* reexport */ elementKeys),
  _F: () => (/* reexport */ fieldOf),
  L1: () => (/* reexport */ findDrift),
  Z: () => (/* reexport */ findObject),
  Bq: () => (/* reexport */ flatten),
  $Q: () => (/* reexport */ flattenLive),
  ah: () => (/* reexport */ guard),
  T5: () => (/* reexport */ idempotencyKey),
  dK: () => (/* reexport */ isHidden),
  cq: () => (/* reexport */ isOrdered),
  rN: () => (/* reexport */ isProof),
  CC: () => (/* reexport */ isTakenOut),
  pZ: () => (/* reexport */ knownForms),
  Cf: () => (/* reexport */ launchEntry),
  EV: () => (/* reexport */ launchGeneration),
  EC: () => (/* reexport */ leftoverAddress),
  ed: () => (/* reexport */ leftoverEntry),
  Ln: () => (/* reexport */ leftoverName),
  nE: () => (/* reexport */ leftoverOf),
  Cs: () => (/* reexport */ makePlan),
  fm: () => (/* reexport */ makesRoom),
  O4: () => (/* reexport */ matchKind),
  aN: () => (/* reexport */ nextGeneration),
  S8: () => (/* reexport */ normalize),
  TM: () => (/* reexport */ planContentDigest),
  TW: () => (/* reexport */ pullCommand),
  sQ: () => (/* reexport */ pulledAt),
  tK: () => (/* reexport */ rawLeaf),
  p9: () => (/* reexport */ readLive),
  ay: () => (/* reexport */ external/* resolveExternal */.a),
  ef: () => (/* reexport */ setAt),
  r7: () => (/* reexport */ shellWord),
  yR: () => (/* reexport */ slug),
  lS: () => (/* reexport */ external/* splitAddress */.l),
  Xg: () => (/* reexport */ takenIn),
  Kx: () => (/* reexport */ threeWay),
  sB: () => (/* reexport */ unflatten),
  cK: () => (/* reexport */ unixLines),
  Jf: () => (/* reexport */ unnamedLeaves),
  fK: () => (/* reexport */ valueAt),
  rs: () => (/* reexport */ wantsProtection)
});

// UNUSED EXPORTS: DRIFT_FORMAT, contentForm, knownPaths

// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
;// CONCATENATED MODULE: ./build/plan/compare.js

/**
 * The value of a leaf by meaning (design §5): line ends are LF, sets are sorted and without
 * repetition, list elements hold only what files may write, blank is null, ids are named.
 * Two values mean the same exactly when their normal forms are equal JSON.
 */
function normalize(field, value, context = {}) {
    const form = normalForm(field, value, context);
    return field?.blank === true && isBlank(form) ? null : form;
}
function normalForm(field, value, context) {
    if (value === undefined || value === null)
        return null;
    if (value instanceof model/* Ref */.oS)
        return nameRef(field, value, context);
    if (value instanceof model/* Secret */.zh)
        return (0,model/* toForms */.ln)(value);
    if (field === undefined)
        return (0,model/* toForms */.ln)(value);
    switch (field.type) {
        case 'text':
            return typeof value === 'string' ? unixLines(value) : (0,model/* toForms */.ln)(value);
        case 'id':
            return nameId(field, value, context);
        case 'list':
            return Array.isArray(value) ? normalList(field, value, context) : (0,model/* toForms */.ln)(value);
        case 'object':
            return (0,model/* isValueObject */.xk)(value) ? normalObject(field, value, context) : (0,model/* toForms */.ln)(value);
        default:
            return (0,model/* toForms */.ln)(value);
    }
}
/**
 * Line ends by meaning: CRLF and LF are the same (C-b.1). A CR before one belongs to it, so that the
 * normal form of a normal form is itself.
 */
function unixLines(text) {
    return text.replace(/\r+\n/g, '\n');
}
/** A stored `id:7` is a plain id of the field's kind again: it may have got an address since. */
function nameRef(field, ref, context) {
    if (context.naming === undefined)
        return (0,model/* toForms */.ln)(ref);
    if (field?.type === 'id' && ref.address.startsWith('id:')) {
        const raw = ref.address.slice('id:'.length);
        return nameId(field, field.id === 'integer' ? Number(raw) : raw, context);
    }
    return context.naming.ref(ref);
}
function nameId(field, value, context) {
    const known = field.kind !== undefined && (typeof value === 'number' || typeof value === 'string');
    return known && context.naming !== undefined
        ? context.naming.id(String(field.kind), value)
        : (0,model/* toForms */.ln)(value);
}
function normalList(field, list, context) {
    const items = list.map((item) => normalize(field.item, item, context));
    if (isOrdered(field, context.around))
        return items;
    const distinct = new Map(items.map((item) => [(0,model/* canonical */.$N)(item), item]));
    return [...distinct.entries()].sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b)).map(([, item]) => item);
}
function isOrdered(field, around) {
    if (typeof field.order === 'string')
        return field.order === 'ordered';
    return around?.[field.order.orderedWhen] === true;
}
/** Elements of lists: known fields that say something, and unknown ones that a file writes too. */
function normalObject(field, object, context) {
    const out = {};
    for (const [name, member] of Object.entries(object)) {
        const memberField = (0,model/* fieldAt */.UK)(field, [name]);
        if (memberField === undefined && !isWritten(context.written, name))
            continue;
        const form = normalize(memberField, member, { ...context, around: object });
        if (form !== null)
            out[name] = form;
    }
    return out;
}
function isWritten(written, name) {
    return written === 'all' || written?.has(name) === true;
}
function isBlank(form) {
    if (form === null || form === '')
        return true;
    if (Array.isArray(form))
        return form.length === 0;
    return typeof form === 'object' && Object.keys(form).length === 0;
}
/** Every key that list elements of a written value use. */
function elementKeys(...values) {
    const keys = new Set();
    for (const value of values) {
        if (!Array.isArray(value))
            continue;
        for (const item of value)
            if ((0,model/* isValueObject */.xk)(item))
                for (const key of Object.keys(item))
                    keys.add(key);
    }
    return keys;
}
/** Brings the elements of a live set into the order in which the file names them, for readers. */
function alignSet(live, wanted) {
    if (!Array.isArray(live) || !Array.isArray(wanted))
        return live;
    const rank = new Map(wanted.map((item, index) => [(0,model/* canonical */.$N)(item), index]));
    const place = (item) => rank.get((0,model/* canonical */.$N)(item)) ?? wanted.length;
    return live
        .map((item, index) => ({ item, index }))
        .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index)
        .map(({ item }) => item);
}

;// CONCATENATED MODULE: ./build/plan/leaves.js

/**
 * The leaves of a written value, by path. An empty object is a leaf of its own, so that
 * `unflatten` gives back exactly what went in. `roles` selects top-level fields by their role.
 */
function flatten(kind, value, roles) {
    const leaves = new Map();
    for (const [name, member] of inOrder(value, kind.fields)) {
        const field = (0,model/* fieldAt */.UK)(kind.fields, [name]);
        const role = field === undefined ? 'managed' : (0,model/* roleOf */.kp)(field);
        if (role === 'route' && kind.lifecycle === 'object')
            continue;
        if ((role === 'secret') !== (roles === 'secret'))
            continue;
        walk(field, member, [name], leaves);
    }
    return leaves;
}
/** Members in the order of the description, others by name: never in that of the file. */
function inOrder(value, field) {
    const known = field.type === 'object' ? Object.keys(field.fields) : [];
    const rank = new Map(known.map((name, index) => [name, index]));
    const place = (name) => rank.get(name) ?? known.length;
    return Object.entries(value).sort(([a], [b]) => place(a) - place(b) || (0,model/* byCodeUnit */.X)(a, b));
}
function walk(field, value, steps, leaves) {
    const inner = (0,model/* isValueObject */.xk)(value) && Object.keys(value).length > 0 ? innerFields(field, value) : undefined;
    if (inner === undefined) {
        const path = (0,model/* formatPath */.jV)(steps);
        leaves.set(path, { path, steps, field, value });
        return;
    }
    for (const [name, member, memberField] of inner)
        walk(memberField, member, [...steps, name], leaves);
}
/** The members of an object that is managed per leaf; undefined where the value is one leaf. */
function innerFields(field, value) {
    if (field === undefined)
        return undefined;
    const entries = inOrder(value, field);
    if (field.type === 'object')
        return entries.map(([name, member]) => [name, member, (0,model/* fieldAt */.UK)(field, [name])]);
    if (field.type === 'map')
        return entries.map(([name, member]) => [name, member, field.value]);
    if (field.type === 'json' && field.leaves === 'members') {
        const whole = { type: 'json', doc: field.doc, source: field.source, leaves: 'whole' };
        return entries.map(([name, member]) => [name, member, whole]);
    }
    return undefined;
}
/** Puts leaves back together into one object. */
function unflatten(leaves) {
    const root = {};
    for (const { steps, value } of leaves)
        setAt(root, steps, value);
    return root;
}
/** Sets a value inside an object, making the objects on the way; other members stay. */
function setAt(root, steps, value) {
    let at = root;
    for (const step of steps.slice(0, -1)) {
        const next = Object.hasOwn(at, step) ? at[step] : undefined;
        if ((0,model/* isValueObject */.xk)(next))
            at = next;
        else {
            const made = {};
            leaves_define(at, String(step), made);
            at = made;
        }
    }
    const last = steps.at(-1);
    if (last !== undefined)
        leaves_define(at, String(last), value);
}
function leaves_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
/** What stands at a path of an answer; undefined where the answer does not have it. */
function valueAt(root, steps) {
    let at = root;
    for (const step of steps) {
        if (Array.isArray(at) && typeof step === 'number')
            at = at[step];
        else if ((0,model/* isObject */.Gv)(at) && Object.hasOwn(at, step))
            at = at[String(step)];
        else
            return undefined;
    }
    return at;
}
/** An answer of the platform in the shape that files use: each field's `read` and `shorthand` applied. */
function readLive(kind, row) {
    const out = { ...row };
    for (const [name, field] of Object.entries(kind.fields.fields)) {
        const value = row[name];
        if (value === undefined || value === null)
            continue;
        out[name] = (0,model/* expandShorthand */.uC)(field, field.read === undefined ? value : field.read(value));
    }
    return out;
}
/** The leaves of a live object that belong to fields which the kind knows and the file may write. */
function flattenLive(kind, live) {
    const known = {};
    for (const name of Object.keys(kind.fields.fields)) {
        const value = live[name];
        if (value !== undefined)
            known[name] = value;
    }
    return flatten(kind, known, 'compared');
}
/** True for a reference or secret: something that only applying can fill in. */
function isLate(value) {
    return value instanceof Ref || value instanceof Secret;
}

;// CONCATENATED MODULE: ./build/plan/pulled.js


/**
 * `pull` takes a live value into one checkout, and other checkouts do not have it yet. So it does not
 * become the base: it counts as base only for files that hold what `pull` wrote, and older files are
 * still compared with what was applied last (design §6, rows of the table with a live side).
 */
/** The live value that a file has taken in for a leaf; undefined where it has taken in none. */
function takenIn(entry, path, field, desired, around, names) {
    const pair = pulledAt(entry, path);
    if (pair === undefined || desired === undefined)
        return undefined;
    const read = (form) => {
        const value = (0,model/* fromForms */.cB)(form);
        return normalize(field, value, { around, naming: names.base, written: elementKeys(value) });
    };
    const wanted = read(pair.desired);
    if (!(0,model/* sameJson */.Vk)(wanted, desired))
        return undefined;
    return pair.live === undefined ? wanted : read(pair.live);
}
/** True when `pull` took a leaf out of the file because the platform holds nothing there any more. */
function isTakenOut(entry, path) {
    return pulledAt(entry, path)?.desired === null;
}
/**
 * Every live value of a leaf that this repository knows, in the bundle language: what was applied
 * last, and what `pull` took in since. A live value that is none of them is drift.
 */
function knownForms(entry, path) {
    const known = [];
    if (Object.hasOwn(entry.leaves, path))
        known.push(entry.leaves[path] ?? null);
    const pair = pulledAt(entry, path);
    if (pair !== undefined)
        known.push(pair.live === undefined ? pair.desired : pair.live);
    return known;
}
/** Paths of a ledger entry: applied, or taken in by `pull`. */
function knownPaths(entry) {
    return [...new Set([...Object.keys(entry.leaves), ...Object.keys(entry.pulled)])];
}
function pulledAt(entry, path) {
    return entry !== undefined && Object.hasOwn(entry.pulled, path) ? entry.pulled[path] : undefined;
}

;// CONCATENATED MODULE: ./build/plan/three-way.js




/** True where something is to be written. */
function isUnsettled(state) {
    return !state.settled || state.dropped === 'clear';
}
/** Compares one resource with its live object and its ledger entry, leaf by leaf. */
function threeWay(kind, value, ignore, live, entry, names) {
    const written = flatten(kind, value, 'compared');
    const applied = entry === undefined ? new Map() : appliedLeaves(kind, entry);
    const ignored = ignore.map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    const paths = [...new Set([...written.keys(), ...applied.keys()])];
    const states = [];
    for (const path of paths) {
        const leaf = written.get(path) ?? applied.get(path);
        if (leaf === undefined || ignored.some((prefix) => (0,model/* startsWith */.w1)(leaf.steps, prefix)))
            continue;
        if (overlaps(path, written, applied))
            continue;
        states.push(compareLeaf(kind, leaf, written.get(path), applied.get(path), value, live, entry, names));
    }
    return states;
}
/**
 * A base leaf that became an object in the file, or the other way round, is judged by the file's
 * shape alone: both at once would set and clear the same place.
 */
function overlaps(path, written, applied) {
    const leaf = written.has(path) ? undefined : applied.get(path);
    if (leaf === undefined)
        return false;
    for (const other of written.values()) {
        if ((0,model/* startsWith */.w1)(other.steps, leaf.steps) || (0,model/* startsWith */.w1)(leaf.steps, other.steps))
            return true;
    }
    return false;
}
function compareLeaf(kind, leaf, written, applied, value, live, entry, names) {
    const { field, path, steps } = leaf;
    const found = valueAt(live.object, steps);
    const keys = elementKeys(written?.value, applied?.value);
    const context = (around, naming) => ({
        around,
        naming,
        written: keys,
    });
    const raw = rawLeaf(leaf.field, found, live.object);
    const nowLive = normalize(field, found, context(value, names.desired));
    const desired = written === undefined ? undefined : normalize(field, written.value, context(value, names.desired));
    const pulled = takenIn(entry, path, field, desired, value, names);
    const last = applied === undefined ? undefined : baseNow();
    const base = pulled === undefined ? last : pulled;
    /** A reference to what has been replaced since means the old object: only the platform still has it. */
    function baseNow() {
        const form = normalize(field, applied?.value, context(value, names.base));
        const { former } = names;
        if (former === undefined)
            return form;
        const asBefore = normalize(field, found, context(value, former));
        return (0,model/* sameJson */.Vk)(form, asBefore) ? nowLive : form;
    }
    const observed = pulled === undefined ? entry?.observed[path] : undefined;
    // What an answer never shows cannot be said to differ from what was applied.
    const hidden = isHidden(kind, steps, live.object);
    const isAsApplied = base !== undefined &&
        (hidden || (0,model/* sameJson */.Vk)(base, nowLive) || (observed !== undefined && (0,model/* sameJson */.Vk)(observed, raw)));
    const isUnknowable = hidden && base === undefined && field !== undefined && (0,model/* roleOf */.kp)(field) === 'derived';
    const isAsWanted = desired !== undefined && (isUnknowable || sameLive(field, desired, nowLive, found));
    const gitMoved = desired !== undefined && (base === undefined || !(0,model/* sameJson */.Vk)(base, desired));
    const kept = entry?.kept[path];
    const isKept = kept !== undefined &&
        desired !== undefined &&
        (0,model/* sameJson */.Vk)(kept.live, raw) &&
        (0,model/* sameJson */.Vk)(kept.desired, desired);
    const settled = desired === undefined || isAsWanted || isKept || (isAsApplied && !gitMoved);
    let dropped;
    if (desired === undefined && !isTakenOut(entry, path)) {
        const clearable = field?.clear !== undefined && isAsApplied && nowLive !== null;
        dropped = clearable ? 'clear' : 'unmanaged';
    }
    const foreign = entry !== undefined && base === undefined && desired !== undefined && !settled && nowLive !== null
        ? entry.seen[path] !== guard(raw)
        : false;
    return {
        path,
        leaf,
        written: written?.value,
        desired,
        base,
        live: nowLive,
        raw,
        present: found !== undefined,
        isSet: field?.type === 'list' && !isOrdered(field, value),
        asApplied: isAsApplied,
        pulled: pulled !== undefined,
        asWanted: isAsWanted,
        settled,
        kept: isKept && !isAsWanted,
        gitMoved,
        liveMoved: base !== undefined && desired !== undefined && !settled && !isAsApplied,
        dropped,
        foreign,
    };
}
/** A list row is believed only when it shows every written field, and none that differs (design §5). */
function isProof(states) {
    return states.every((state) => state.dropped === undefined &&
        state.settled &&
        !state.kept &&
        (state.present || state.desired === null));
}
/**
 * A leaf as it was read, in normal form but with ids as they are and with everything that list
 * elements hold: what guards and digests are made of, the same whoever reads it and whatever for.
 */
function rawLeaf(field, found, around) {
    return normalize(field, found, { around, written: 'all' });
}
/**
 * True for a field that no answer need hold: one that the server makes itself (C-h.8), and any of a
 * kind whose objects are only seen as list rows (C-a.3), which may come without long fields.
 */
function isHidden(kind, steps, object) {
    const [name] = steps;
    const field = (0,model/* fieldAt */.UK)(kind.fields, steps.slice(0, 1));
    if (name === undefined || field === undefined || object[name] !== undefined)
        return false;
    return (0,model/* roleOf */.kp)(field) === 'derived' || !kind.readable;
}
/** Equal by meaning; an empty object manages nothing inside, whatever object is there is fine. */
function sameLive(field, desired, live, found) {
    if ((0,model/* sameJson */.Vk)(desired, live))
        return true;
    if (field === undefined)
        return false;
    // Immutable fields are not part of every answer; what is not shown cannot be said to differ.
    if ((0,model/* roleOf */.kp)(field) === 'immutable' && found === undefined)
        return true;
    const empty = typeof desired === 'object' && desired !== null && Object.keys(desired).length === 0;
    const managedPerLeaf = field.type === 'object' || field.type === 'map' || (field.type === 'json' && field.leaves === 'members');
    return (empty &&
        !Array.isArray(desired) &&
        managedPerLeaf &&
        (live === null || (typeof live === 'object' && !Array.isArray(live))));
}
/** The leaves that were applied last, with the fields that describe them now. */
function appliedLeaves(kind, entry) {
    return flatten(kind, appliedValue(entry), 'compared');
}
/** What was applied last, as an item of the files would write it; without route fields and secrets. */
function appliedValue(entry) {
    const value = {};
    for (const [path, form] of Object.entries(entry.leaves)) {
        const steps = (0,model/* parsePath */.Rr)(path);
        if (steps !== undefined)
            setAt(value, steps, (0,model/* fromForms */.cB)(form));
    }
    return value;
}
/** What the ledger records as applied: every compared leaf that a file writes, in normal form. */
function appliedForms(kind, value, names, ignore) {
    const ignored = ignore.map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    const forms = {};
    for (const { path, steps, field, value: written } of flatten(kind, value, 'compared').values()) {
        if (ignored.some((prefix) => (0,model/* startsWith */.w1)(steps, prefix)))
            continue;
        const context = { around: value, naming: names.desired, written: elementKeys(written) };
        forms[path] = normalize(field, written, context);
    }
    return forms;
}
/** 16 hex digits that stand for a leaf as it was read. */
function guard(raw) {
    return (0,model/* digest */.br)(raw, 16);
}
/** Digests of the live leaves that a resource does not name: what we have seen and left alone. */
function unnamedLeaves(kind, live, named) {
    const seen = {};
    for (const [path, leaf] of flattenLive(kind, live)) {
        if (!named.has(path))
            seen[path] = guard(rawLeaf(leaf.field, valueAt(live, leaf.steps), live));
    }
    return seen;
}
/** Leaves that no file named when they were last seen, and that hold something else now. */
function touchedLeaves(kind, live, entry) {
    const touched = [];
    for (const [path, leaf] of flattenLive(kind, live)) {
        const seen = entry.seen[path];
        const raw = rawLeaf(leaf.field, valueAt(live, leaf.steps), live);
        if (seen !== undefined && entry.leaves[path] === undefined && seen !== guard(raw))
            touched.push({ path, value: raw });
    }
    return touched;
}
/** The field of a leaf, as `flatten` gives it; what lies inside opaque JSON is plain JSON. */
function fieldOf(kind, steps) {
    for (let length = 1; length < steps.length; length += 1) {
        const around = (0,model/* fieldAt */.UK)(kind.fields, steps.slice(0, length));
        if (around?.type === 'json')
            return { type: 'json', doc: '', source: '', leaves: 'whole' };
    }
    return (0,model/* fieldAt */.UK)(kind.fields, steps);
}

;// CONCATENATED MODULE: ./build/plan/changes.js



/** A change with everything that its kind of action leaves empty. */
function newChange(resource, action, reason, parts = {}) {
    const change = {
        address: resource.address,
        kind: resource.kind.name,
        action,
        id: null,
        reason,
        place: resource.place,
        leaves: [],
        unmanaged: [],
        kept: {},
        overwrites: null,
        depends_on: [],
        idempotency_key: null,
        guards: {},
        live_digest: null,
        version: null,
        effects: [],
        renamed_from: null,
        replaced_by: null,
        digest: '',
        ...parts,
    };
    return change;
}
/** What a change of a live object starts from: its id, its version and the state that was read. */
function liveParts(live, states, versioned) {
    const guards = Object.fromEntries(states.map((state) => [state.path, guard(state.raw)]));
    return {
        id: live.id,
        guards,
        live_digest: (0,model/* digest */.br)(guards, 16),
        version: versioned ? { from: live.version, expected: live.version } : null,
    };
}
/** Leaves of an update: what is there, what will be there. */
function leafChanges(states, names) {
    return states.map((state) => {
        const change = { path: state.path };
        if (state.present)
            change.before = readerOrder(state);
        if (state.dropped === 'clear')
            change.after = clearValue(state);
        else if (state.dropped === undefined)
            change.after = formWithUnknowns(state.written ?? null, names);
        return change;
    });
}
/** A live set in the order of the file; where order counts it is part of the value and stays. */
function readerOrder(state) {
    return state.isSet ? alignSet(state.live, state.desired ?? null) : state.live;
}
function clearValue(state) {
    return state.leaf.field?.clear?.value ?? null;
}
/** All leaves of something that does not exist yet. */
function newLeaves(leaves, names) {
    return [...leaves].map(({ path, value }) => ({ path, after: formWithUnknowns(value, names) }));
}
/** The bundle language, with `{$unknown: address}` for ids that do not exist yet. */
function formWithUnknowns(value, names) {
    if (value instanceof model/* Ref */.oS &&
        value.version === undefined &&
        !value.external &&
        names.idOf(value) === undefined) {
        return value.address.startsWith('id:') ? (0,model/* toForms */.ln)(value) : { $unknown: value.address };
    }
    if (Array.isArray(value))
        return value.map((item) => formWithUnknowns(item, names));
    if ((0,model/* isValueObject */.xk)(value) && (0,model/* refsOf */.gA)(value).length > 0)
        return (0,model/* mapObject */.s8)(value, (item) => formWithUnknowns(item, names));
    return (0,model/* toForms */.ln)(value);
}
/** The three sides of held leaves. */
function heldLeaves(states) {
    return states.map((state) => {
        const leaf = { path: state.path };
        if (state.base !== undefined)
            leaf.base = state.base;
        if (state.present)
            leaf.live = readerOrder(state);
        if (state.desired !== undefined)
            leaf.git = state.desired;
        return leaf;
    });
}
/** Both sides of leaves that moved on the platform. */
function driftLeaves(states) {
    return states.map((state) => {
        const leaf = { path: state.path };
        if (state.base !== undefined)
            leaf.base = state.base;
        if (state.present)
            leaf.live = readerOrder(state);
        return leaf;
    });
}
/** Digest over what a change will do: no id, version, place or revision, so that it can be compared. */
function changeDigest(change, secrets) {
    return (0,model/* digest */.br)({
        address: change.address,
        action: change.action,
        renamed_from: change.renamed_from,
        leaves: change.leaves.map(({ path, before, after }) => ({
            path,
            before: before === undefined ? null : { value: settledForm(before) },
            after: after === undefined ? null : { value: settledForm(after) },
        })),
        kept: Object.keys(change.kept).sort(),
        secrets: secrets
            .filter((secret) => secret.write && secret.address === change.address)
            .map(({ field, variable }) => ({ field, variable })),
    }, 16);
}
/** An id that is not known yet and the same id later are the same reference. */
function settledForm(form) {
    if (Array.isArray(form))
        return form.map(settledForm);
    if (form === null || typeof form !== 'object')
        return form;
    const keys = Object.keys(form);
    if (keys.length === 1 && keys[0] === '$unknown')
        return { $ref: form.$unknown ?? null };
    return (0,model/* mapObject */.s8)(form, settledForm);
}
/** The old address where the ledger or the platform knows the resource by another one. */
function renamedFrom(match) {
    const old = match.entry?.address ?? null;
    return old !== null && old !== match.resource.address ? old : null;
}

;// CONCATENATED MODULE: ./build/plan/remedies.js
/** An address as a word of a shell. */
function shellWord(address) {
    return /["$`\\]/.test(address) ? `'${address.replaceAll("'", "'\\''")}'` : `"${address}"`;
}
/** The command that decides one held resource. */
function command(address, flags) {
    return `pipelines-sync apply ${flags} --only ${shellWord(address)}`;
}
/** The command that takes live values of one resource into the files. */
function pullCommand(address) {
    return `pipelines-sync pull --only ${shellWord(address)}`;
}
function edit(place, what) {
    return place === null ? what : `${what} at ${place.file}:${place.line}`;
}
function driftRemedies(address) {
    return [
        { to: 'To keep the live edit', type: pullCommand(address) },
        { to: 'To overwrite it', type: command(address, '--on-drift overwrite') },
        { to: 'To leave both as they are for now', type: command(address, '--on-drift keep') },
    ];
}
function takeoverRemedies(address) {
    return [
        { to: 'To keep what is live', type: pullCommand(address) },
        { to: 'To overwrite it with the file', type: command(address, `--take-over=${shellWord(address)}`) },
    ];
}
function goneRemedies(address) {
    return [
        { to: 'To create it again', type: command(address, '--on-drift overwrite') },
        { to: 'To let it go', type: 'remove the item from the files' },
    ];
}
function launchRemedies(address) {
    return [{ to: 'To launch it', type: command(address, `--launch ${shellWord(address)}`) }];
}
/** A launch that may have run is not repeated by `--launch`; under another name it is another experiment. */
function unknownLaunchRemedies(place) {
    return [{ to: 'To launch it once more, when it did not run', type: edit(place, 'give it another name') }];
}
/** What to do where it is not clear which object is meant: pin one, or correct the pin that is there. */
function pinRemedies(address, ids, target, isPinned) {
    const setting = `sync: {${JSON.stringify(address)}`;
    const pins = ids.map((id) => ({
        to: `To mean the one with id ${id}`,
        type: `${setting}: {id: {${JSON.stringify(target)}: ${JSON.stringify(id)}}}}`,
    }));
    if (isPinned)
        pins.push({ to: 'To go on without the pin', type: `remove id from ${setting}: …}` });
    else if (pins.length === 0)
        pins.push({ to: 'To go on', type: 'give one of the two items another name, or remove it' });
    return pins;
}
function budgetRemedies(wanted) {
    return [
        { to: 'To allow it once', type: `pipelines-sync apply --allow-deletes ${wanted}` },
        { to: 'To allow it always', type: 'raise limits of the target in the configuration' },
        { to: 'To keep them', type: 'bring the items back into the files' },
    ];
}
function emptyRemedies() {
    return [
        { to: 'To remove everything', type: 'pipelines-sync apply --allow-empty' },
        { to: 'To keep everything', type: 'bring the bundles back, or correct bundles in the configuration' },
    ];
}
function unreviewedRemedies(address) {
    return [
        { to: 'To have it reviewed', type: 'open a pull request that makes this change; its plan shows it' },
        { to: 'To do it now', type: command(address, '--yes') },
    ];
}
function protectionRemedies(address) {
    return [
        {
            to: 'To allow it',
            type: `sync: {${JSON.stringify(address)}: {protect: false}}, apply that, then apply this change`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/plan/drift-remedies.js

/** Commands of a report that is read far from where it was made always name their target. */
function typed(words, address, target) {
    return `pipelines-sync ${words} --target ${shellWord(target)} --only ${shellWord(address)}`;
}
function editedRemedies(address, target, place) {
    if (place === null)
        return [leave(address, target), bringBack];
    return [
        { to: 'To keep the live edit', type: typed('pull', address, target) },
        { to: 'To overwrite it', type: typed('apply --on-drift overwrite', address, target) },
    ];
}
function deletedRemedies(address, target, place) {
    if (place === null)
        return [leave(address, target)];
    return [
        { to: 'To create it again', type: typed('apply --on-drift overwrite', address, target) },
        { to: 'To let it go', type: edit(place, 'remove the item from the files,') },
    ];
}
function replacedRemedies(address, target, place) {
    if (place === null)
        return [leave(address, target)];
    return [
        { to: 'To take it into the files', type: typed('pull', address, target) },
        {
            to: 'To overwrite it with the files',
            type: typed(`apply --take-over=${shellWord(address)}`, address, target),
        },
    ];
}
/** What stands in no file any more is only remembered. */
function leave(address, target) {
    return {
        to: 'To let it go, since it is in no file',
        type: `pipelines-sync ledger forget ${shellWord(address)} --target ${shellWord(target)}`,
    };
}
const bringBack = { to: 'To manage it again', type: 'bring the item back into the files' };

;// CONCATENATED MODULE: ./build/plan/drift-report.js
/** Minor versions add, another major version is another shape. */
const DRIFT_FORMAT = '1.0';

;// CONCATENATED MODULE: ./build/plan/live.js


const PENDING = { state: 'pending' };
/** Reads kinds' objects from a snapshot. */
class LiveView {
    #kinds;
    #org;
    #snapshot;
    #lists = new Map();
    constructor(kinds, org, snapshot) {
        this.#kinds = kinds;
        this.#org = org;
        this.#snapshot = snapshot;
    }
    get org() {
        return this.#org;
    }
    get snapshot() {
        return this.#snapshot;
    }
    /** The objects of one partition; archived and foreign ones apart or left out. */
    list(kind, partition) {
        const key = `${kind.name} ${partition}`;
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        const { path, query } = kind.collection(partition, this.#org);
        const answer = this.#snapshot.list(path, query);
        if (answer === undefined)
            return PENDING;
        const reading = this.#read(kind, partition, answer);
        this.#lists.set(key, reading);
        return reading;
    }
    #read(kind, partition, answer) {
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        if (answer.state === 'missing') {
            return {
                state: 'unreadable',
                message: `404: ${partition} does not exist or is not visible to this key`,
            };
        }
        const rows = answer.state === 'rows' ? answer.rows : [];
        const active = [];
        const archived = [];
        for (const row of rows) {
            const live = this.#live(kind, row, false);
            if (live === undefined || !kind.owns(row, partition, this.#org))
                continue;
            (this.#kinds.isArchived(row) ? archived : active).push(live);
        }
        // What is said of several objects must not depend on the order in which the platform lists them.
        active.sort(byId);
        archived.sort(byId);
        return {
            state: 'ok',
            value: { active, archived, byId: new Map(active.map((live) => [live.id, live])) },
        };
    }
    /** One object by id; archived counts as gone (design §6). */
    object(kind, partition, id, value) {
        const { path } = kind.collection(partition, this.#org);
        if (!kind.readable)
            return this.#narrow(kind, path, id, value);
        const answer = this.#snapshot.object(`${path}/${encodeURIComponent(String(id))}`);
        if (answer === undefined)
            return PENDING;
        if (answer.state === 'missing')
            return { state: 'gone' };
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        const row = answer.state === 'object' ? answer.object : undefined;
        if (row === undefined || this.#kinds.isArchived(row))
            return { state: 'gone' };
        const live = this.#live(kind, { id, ...row }, true);
        return live === undefined ? { state: 'gone' } : { state: 'ok', value: live };
    }
    /** A kind without GET by id: the narrowed list, read twice, stands for it (design §6). */
    #narrow(kind, path, id, value) {
        const query = value !== undefined && kind.narrow !== undefined ? kind.narrow(value) : {};
        const answer = this.#snapshot.list(path, query, true);
        if (answer === undefined)
            return PENDING;
        if (answer.state === 'unreadable')
            return { state: 'unreadable', message: answer.message };
        const rows = answer.state === 'rows' ? answer.rows : [];
        const row = rows.find((candidate) => candidate.id === id && !this.#kinds.isArchived(candidate));
        const live = row === undefined ? undefined : this.#live(kind, row, true);
        return live === undefined ? { state: 'gone' } : { state: 'ok', value: live };
    }
    #live(kind, row, confirmed) {
        const id = row.id;
        if (typeof id !== 'number' && typeof id !== 'string')
            return undefined;
        return {
            id,
            object: readLive(kind, row),
            version: typeof row.version === 'number' ? row.version : null,
            createdAt: typeof row.created_at === 'string' ? row.created_at : null,
            confirmed,
        };
    }
}
function byId(a, b) {
    if (typeof a.id === 'number' && typeof b.id === 'number')
        return a.id - b.id;
    return (0,model/* byCodeUnit */.X)(String(a.id), String(b.id));
}

// EXTERNAL MODULE: ./build/plan/external.js
var external = __webpack_require__(42891);
;// CONCATENATED MODULE: ./build/plan/match.js





/** Matches the items of one kind with live objects: ledger id, then pin and rename, then key. */
function matchKind(kind, inputs, view, names) {
    const items = inputs.desired.filter((resource) => resource.kind === kind);
    const entries = [...inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
    const matcher = new Matcher(kind, items, entries, view, names);
    return matcher.run();
}
class Matcher {
    #kind;
    #items;
    #entries;
    #view;
    #names;
    /** Live object (by partition and id) → the entry whose witness agrees. */
    #owned = new Map();
    #located = new Map();
    #entryOf = new Map();
    #taken = new Map();
    #indexes = new Map();
    constructor(kind, items, entries, view, names) {
        this.#kind = kind;
        this.#items = items;
        this.#entries = entries;
        this.#view = view;
        this.#names = names;
    }
    run() {
        const partitions = new Set([...this.#items, ...this.#entries].map((holder) => holder.partition));
        let pending = false;
        for (const partition of partitions)
            if (this.#view.list(this.#kind, partition).state === 'pending')
                pending = true;
        if (pending)
            return { matches: this.#items.map((item) => bare(item, { state: 'pending' })), leftovers: [] };
        // What is known by its id comes first: a create that was begun is looked for among the rest.
        for (const entry of this.#entries)
            if (entry.id !== null)
                this.#locate(entry);
        for (const entry of this.#entries)
            if (entry.id === null)
                this.#locate(entry);
        this.#assignEntries();
        const matches = this.#items.map((item) => this.#match(item));
        const used = new Set(matches.map((match) => match.entry));
        for (const match of matches) {
            if (match.found.state === 'live')
                this.#names.set(this.#kind, match.resource.address, match.found.live.id);
        }
        // Where an item took an entry's address for another object, the new record will stand in its place.
        const replaced = new Set(matches.filter((match) => match.estranged).map((match) => match.resource.address));
        const leftovers = this.#entries
            .filter((entry) => !used.has(entry) && !replaced.has(entry.address))
            .map((entry) => ({
            entry,
            found: this.#located.get(entry) ?? { state: 'gone' },
            stranger: () => this.#stranger(entry),
        }));
        return { matches, leftovers };
    }
    /** Step 1: the ledger's id counts when its witness agrees. */
    #locate(entry) {
        const located = this.#seek(entry);
        this.#located.set(entry, located);
        if (located.state !== 'ok')
            return;
        this.#owned.set(ownKey(entry.partition, located.value.id), entry);
        if (entry.replaced !== null)
            this.#names.setReplaced(this.#kind, entry.address, entry.replaced, located.value.id);
    }
    #seek(entry) {
        const list = this.#view.list(this.#kind, entry.partition);
        if (list.state !== 'ok')
            return list;
        if (entry.id === null)
            return this.#intended(entry, list.value.active);
        const row = list.value.byId.get(entry.id);
        if (row !== undefined)
            return witnessAgrees(this.#kind, entry, row) ? { state: 'ok', value: row } : { state: 'gone' };
        const reading = this.#view.object(this.#kind, entry.partition, entry.id, keyValues(this.#kind, entry));
        const stranger = reading.state === 'ok' && !witnessAgrees(this.#kind, entry, reading.value);
        return stranger ? { state: 'gone' } : reading;
    }
    /** A create that was begun and whose outcome is unknown: the one object of its key is its work. */
    #intended(entry, rows) {
        const fields = this.#kind.fields;
        const free = rows.filter((live) => !this.#owned.has(ownKey(entry.partition, live.id)));
        const made = free.filter((live) => (0,model/* rowKeyFields */.pn)(this.#kind).every((name) => {
            const field = (0,model/* fieldAt */.UK)(fields, [name]);
            const naming = this.#names.base;
            const wanted = normalize(field, (0,model/* fromForms */.cB)(entry.leaves[name] ?? null), { naming });
            return (0,model/* sameJson */.Vk)(wanted, normalize(field, live.object[name], { naming }));
        }));
        const [only] = made;
        return only !== undefined && made.length === 1 ? { state: 'ok', value: only } : { state: 'gone' };
    }
    #stranger(entry) {
        const parts = [];
        for (const name of (0,model/* rowKeyFields */.pn)(this.#kind)) {
            const value = (0,model/* fromForms */.cB)(entry.leaves[name] ?? null);
            const id = value instanceof model/* Ref */.oS ? this.#names.idOf(value) : value;
            if (id === undefined)
                return undefined;
            parts.push(id);
        }
        const rows = this.#keyIndex(this.#rows(entry.partition)).get((0,model/* canonical */.$N)(parts)) ?? [];
        return rows.find((live) => !this.#owned.has(ownKey(entry.partition, live.id)));
    }
    /** Which entry belongs to which item: by address, by the old address of a rename, else by the key. */
    #assignEntries() {
        const byAddress = new Map(this.#entries.map((entry) => [entry.address, entry]));
        const addresses = new Set(this.#items.map((item) => item.address));
        const free = new Set(this.#entries.filter((entry) => entry.replaced === null));
        const take = (item, entry) => {
            if (entry === undefined || !free.has(entry))
                return;
            free.delete(entry);
            this.#entryOf.set(item, entry);
        };
        for (const item of this.#items)
            take(item, byAddress.get(item.address));
        for (const item of this.#items) {
            const old = item.settings.renamed_from;
            if (old !== undefined && !addresses.has(old) && !this.#entryOf.has(item))
                take(item, byAddress.get(old));
        }
        for (const item of this.#items) {
            if (this.#entryOf.has(item))
                continue;
            const owned = this.#byKey(item).map((live) => this.#owned.get(ownKey(item.partition, live.id)));
            const candidates = owned.filter((entry) => entry !== undefined && free.has(entry));
            if (candidates.length === 1)
                take(item, candidates[0]);
        }
    }
    #match(item) {
        const entry = this.#entryOf.get(item);
        const list = this.#view.list(this.#kind, item.partition);
        if (list.state === 'unreadable')
            return { ...bare(item, list), entry };
        const archived = list.state === 'ok' ? this.#sameKey(item, list.value.archived).map((live) => live.id) : [];
        const found = this.#find(item, entry);
        const replacing = found.found.state === 'absent' ? this.#replacing(item) : undefined;
        return { resource: item, archived, replacing, ...found, found: this.#claim(item, found.found) };
    }
    #replacing(item) {
        const entry = this.#entries.find((one) => one.replaced === item.address);
        const located = entry === undefined ? undefined : this.#located.get(entry);
        return entry !== undefined && located?.state === 'ok' ? { entry, live: located.value } : undefined;
    }
    #find(item, entry) {
        const pin = item.settings.id;
        if (entry !== undefined) {
            const located = this.#located.get(entry) ?? { state: 'pending' };
            if (located.state === 'ok') {
                if (pin !== undefined && pin !== located.value.id) {
                    const { id } = located.value;
                    const message = `the ledger knows it as id ${id}, sync pins it to id ${pin}`;
                    return { entry, estranged: false, found: { state: 'ambiguous', message, ids: [id] } };
                }
                return { entry, estranged: false, found: { state: 'live', live: located.value } };
            }
            if (located.state !== 'gone')
                return { entry, estranged: false, found: located };
            const other = this.#withoutLedger(item);
            // A create that was begun and left nothing behind never happened: nothing of it is gone.
            const never = entry.id === null;
            if (other.state === 'absent' && !never)
                return { entry, estranged: false, found: { state: 'gone' } };
            return { entry: undefined, estranged: true, found: other };
        }
        return { entry: undefined, estranged: false, found: this.#withoutLedger(item) };
    }
    /** Steps 2 and 3: pin, rename, natural key among objects that nothing else claims. */
    #withoutLedger(item) {
        const pin = item.settings.id;
        if (pin !== undefined)
            return this.#pinned(item, pin);
        const old = this.#renamed(item);
        const own = this.#unclaimed(item, this.#byKey(item));
        const candidates = old.length > 0 ? [...old, ...own.filter((live) => !old.includes(live))] : own;
        const [only] = candidates;
        if (only === undefined)
            return { state: 'absent' };
        if (candidates.length === 1)
            return { state: 'live', live: only };
        const ids = candidates.map((live) => live.id);
        return {
            state: 'ambiguous',
            ids,
            message: `${candidates.length} live objects could be meant: ids ${ids.join(', ')}`,
        };
    }
    #pinned(item, pin) {
        const list = this.#view.list(this.#kind, item.partition);
        const row = list.state === 'ok' ? list.value.byId.get(pin) : undefined;
        const reading = row === undefined
            ? this.#view.object(this.#kind, item.partition, pin, item.value)
            : { state: 'ok', value: row };
        if (reading.state === 'ok') {
            const owner = this.#owned.get(ownKey(item.partition, pin));
            if (owner !== undefined && this.#items.some((other) => this.#entryOf.get(other) === owner)) {
                const message = `id ${pin}, to which sync pins it, belongs to ${owner.address}`;
                return { state: 'ambiguous', message, ids: [] };
            }
            return { state: 'live', live: reading.value };
        }
        if (reading.state === 'gone') {
            return {
                state: 'ambiguous',
                message: `id ${pin}, to which sync pins it, does not exist or is archived`,
                ids: [],
            };
        }
        return reading;
    }
    /** Objects that still carry the key from which `renamed_from` leads here. */
    #renamed(item) {
        const old = item.settings.renamed_from;
        if (old === undefined || !this.#kind.renames)
            return [];
        const { parts } = (0,external/* splitAddress */.l)(old);
        const rows = this.#rows(item.partition).filter((live) => live.object[this.#kind.key[0] ?? ''] === parts[0]);
        return this.#unclaimed(item, rows);
    }
    #byKey(item) {
        return this.#sameKey(item, this.#rows(item.partition));
    }
    #sameKey(item, rows) {
        const wanted = this.#keyOf(item);
        return wanted === undefined ? [] : (this.#keyIndex(rows).get(wanted) ?? []);
    }
    /** Rows by natural key; made once per list, for thousands of items ask for it. */
    #keyIndex(rows) {
        const known = this.#indexes.get(rows);
        if (known !== undefined)
            return known;
        const index = new Map();
        for (const live of rows) {
            const key = (0,model/* canonical */.$N)(this.#liveKey(live));
            const same = index.get(key);
            if (same === undefined)
                index.set(key, [live]);
            else
                same.push(live);
        }
        this.#indexes.set(rows, index);
        return index;
    }
    #rows(partition) {
        const list = this.#view.list(this.#kind, partition);
        return list.state === 'ok' ? list.value.active : NONE;
    }
    #unclaimed(item, rows) {
        return rows.filter((live) => !this.#owned.has(ownKey(item.partition, live.id)));
    }
    /** The natural key with references as live ids; undefined while one of them does not exist. */
    #keyOf(item) {
        const parts = [];
        for (const name of (0,model/* rowKeyFields */.pn)(this.#kind)) {
            const value = item.value[name] ?? null;
            if (value instanceof model/* Ref */.oS) {
                const id = this.#names.idOf(value);
                if (id === undefined)
                    return undefined;
                parts.push(id);
            }
            else
                parts.push(value);
        }
        return (0,model/* canonical */.$N)(parts);
    }
    #liveKey(live) {
        return (0,model/* rowKeyFields */.pn)(this.#kind).map((name) => live.object[name] ?? null);
    }
    #claim(item, found) {
        if (found.state !== 'live')
            return found;
        const key = ownKey(item.partition, found.live.id);
        const other = this.#taken.get(key);
        if (other === undefined) {
            this.#taken.set(key, item);
            return found;
        }
        const message = `id ${found.live.id} is already meant by ${other.address}`;
        return { state: 'ambiguous', message, ids: [] };
    }
}
/**
 * The object of an entry's kind and place that has an id, read by itself; undefined where there is
 * none. What has to be read first is returned instead.
 */
function findObject(kind, entry, id, at) {
    const view = new LiveView(at.kinds, at.org, at.snapshot);
    // Only what the list of its place holds is of this organization and scope.
    const list = view.list(kind, entry.partition);
    const isListed = list.state === 'ok' && list.value.byId.has(id);
    const reading = isListed ? view.object(kind, entry.partition, id, keyValues(kind, entry)) : undefined;
    const needs = at.snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : { live: reading?.state === 'ok' ? reading.value : undefined };
}
const NONE = [];
function bare(resource, found) {
    return { resource, entry: undefined, found, estranged: false, archived: [], replacing: undefined };
}
function ownKey(partition, id) {
    return `${partition} ${typeof id} ${id}`;
}
/** `created_at` proves that an id is still the same object; without it the key or a text must agree. */
function witnessAgrees(kind, entry, live) {
    if (entry.witness.created_at !== null && live.createdAt !== null)
        return entry.witness.created_at === live.createdAt;
    const fields = kind.fields.fields;
    return knownPaths(entry).some((path) => {
        const field = fields[path];
        if (field === undefined)
            return false;
        const identifies = kind.key.includes(path) || (field.type === 'text' && field.long === true);
        if (!identifies)
            return false;
        const found = live.object[path];
        const known = [...knownForms(entry, path), entry.observed[path]];
        return typeof found === 'string' && found !== '' && known.includes(found);
    });
}
/** The applied key fields of an entry, as far as they are plain values. */
function keyValues(kind, entry) {
    const out = {};
    for (const name of kind.key) {
        const form = entry.leaves[name];
        if (typeof form === 'string' || typeof form === 'number')
            out[name] = form;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/plan/leftover.js
/**
 * The address of an object that was replaced and is still there: its own, marked with its id. `@` and
 * `+` stand in front of a scope only, so no item has such an address.
 */
function leftoverAddress(address, id) {
    const mark = address.includes('@') ? '+' : '@';
    return `${address}${mark}replaced:${encodeURIComponent(String(id))}`;
}
/** A name for the old one while the new one takes its name, where the platform knows a name only once. */
function leftoverName(kind, name, id) {
    const suffix = ` (replaced ${id})`;
    const field = kind.fields.fields.name;
    const limit = field?.type === 'text' ? (field.maxLength ?? 255) : 255;
    return `${[...name].slice(0, limit - suffix.length).join('')}${suffix}`;
}
/** True where two objects of one name cannot be there at once, so that the old one makes room first. */
function makesRoom(kind) {
    return kind.unique && kind.renames;
}
/**
 * The ledger's entry of an object that is about to be replaced. It keeps what is known of the object
 * until it is gone, whatever happens in between: who made it, what was applied, what it may be called.
 * @param entry what the ledger held of the resource; undefined where it is taken over
 */
function leftoverEntry(resource, live, entry) {
    const { kind, address } = resource;
    const name = live.object.name;
    const renamed = makesRoom(kind) && typeof name === 'string' ? leftoverName(kind, name, live.id) : undefined;
    return {
        ...(entry ?? taken(resource, live)),
        address: leftoverAddress(address, live.id),
        id: live.id,
        witness: { created_at: live.createdAt ?? entry?.witness.created_at ?? null },
        protect: false,
        kept: {},
        pulled: {},
        observed: { ...entry?.observed, ...(renamed === undefined ? {} : { name: renamed }) },
        replaced: address,
    };
}
/** What is taken over was never applied from here, so it is not ours to delete. */
function taken(resource, live) {
    return {
        kind: resource.kind.name,
        address: resource.address,
        partition: resource.partition,
        id: live.id,
        witness: { created_at: live.createdAt },
        origin: 'adopted',
        generation: 0,
        leaves: typeof live.object.name === 'string' ? { name: live.object.name } : {},
        observed: {},
        seen: {},
        kept: {},
        pulled: {},
        secrets: {},
        protect: false,
        version: live.version,
        launch: null,
        replaced: null,
        commit: null,
    };
}

;// CONCATENATED MODULE: ./build/plan/names.js


/**
 * Which live id belongs to which address (design §5: references are stored and compared as
 * addresses). Filled kind by kind while matching; an id that is going to be replaced is withdrawn,
 * so that everything that refers to it counts as changed; it goes by the address of what is left over.
 */
class Names {
    #base;
    #addressOf = new Map();
    #idOf = new Map();
    #external = new Map();
    /** Address of something replaced → the address that it had. */
    #replaced = new Map();
    constructor(base) {
        this.#base = base;
    }
    /** The same names, to go on from. */
    copy() {
        const copy = new Names(this.#base);
        for (const [key, address] of this.#addressOf)
            copy.#addressOf.set(key, address);
        for (const [address, id] of this.#idOf)
            copy.#idOf.set(address, id);
        for (const [address, id] of this.#external)
            copy.#external.set(address, id);
        for (const [address, former] of this.#replaced)
            copy.#replaced.set(address, former);
        return copy;
    }
    set(kind, address, id) {
        this.#addressOf.set(idKey(kind.name, id), address);
        this.#idOf.set(address, id);
    }
    /** The object is about to be replaced: its id no longer stands for the address. */
    withdraw(kind, address) {
        const id = this.#idOf.get(address);
        this.#idOf.delete(address);
        if (id !== undefined)
            this.setReplaced(kind, leftoverAddress(address, id), address, id);
    }
    /** An object that another one took the place of: `address` is its own, `former` the one it had. */
    setReplaced(kind, address, former, id) {
        this.#addressOf.set(idKey(kind.name, id), address);
        this.#replaced.set(address, former);
    }
    setExternal(address, id) {
        this.#external.set(address, id);
    }
    /** The live id behind an address of the files, or behind an external reference. */
    idOf(ref) {
        if (ref.address.startsWith('id:'))
            return undefined;
        return ref.external ? this.#external.get(ref.address) : this.#idOf.get(ref.address);
    }
    addressOf(kind, id) {
        return this.#addressOf.get(idKey(kind, id));
    }
    /** How the files name things. */
    get desired() {
        return {
            id: (kind, id) => this.#name(kind, id),
            ref: (ref) => {
                if (ref.external) {
                    const id = this.#external.get(ref.address);
                    if (id !== undefined && ref.version === undefined)
                        return this.#name((0,model/* kindOf */.I)(ref.address), id);
                }
                return ref.version === undefined
                    ? { $ref: ref.address }
                    : { $ref: ref.address, version: ref.version };
            },
        };
    }
    /** How the ledger names things: an address of it means the id that it had then. */
    get base() {
        return {
            id: (kind, id) => this.#name(kind, id),
            ref: (ref) => {
                if (ref.version !== undefined)
                    return { $ref: ref.address, version: ref.version };
                const entry = this.#base.entries.get(ref.address);
                if (entry !== undefined && entry.id !== null)
                    return this.#name(entry.kind, entry.id);
                return { $ref: ref.address };
            },
        };
    }
    /** How the platform's ids were named before anything was replaced; undefined where nothing was. */
    get former() {
        if (this.#replaced.size === 0)
            return undefined;
        return {
            id: (kind, id) => {
                const address = this.#addressOf.get(idKey(kind, id));
                return { $ref: address === undefined ? `id:${id}` : (this.#replaced.get(address) ?? address) };
            },
            ref: (ref) => this.desired.ref(ref),
        };
    }
    #name(kind, id) {
        return { $ref: this.#addressOf.get(idKey(kind, id)) ?? `id:${id}` };
    }
}
function idKey(kind, id) {
    return `${kind} ${typeof id} ${id}`;
}

;// CONCATENATED MODULE: ./build/plan/drift.js










/**
 * Compares the platform with what the ledger says was applied (design §9): pure, and by the very
 * matching and comparison that plans are made with, so that drift is what the next plan would call so.
 * Where the snapshot lacks something it returns what has to be read, and is called again.
 */
function findDrift(inputs, snapshot) {
    const finder = new DriftFinder(inputs, new LiveView(inputs.kinds, inputs.org, snapshot));
    finder.run();
    const needs = snapshot.takeNeeds();
    return needs.length > 0 ? { needs } : { report: finder.report() };
}
class DriftFinder {
    #inputs;
    #view;
    #names;
    #items = [];
    #unreadable = [];
    #compared = 0;
    constructor(inputs, view) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = new Names(inputs.base);
    }
    run() {
        const { kinds, base } = this.#inputs;
        for (const entry of base.entries.values()) {
            const kind = kinds.find(entry.kind);
            if (kind !== undefined && entry.id !== null)
                this.#names.set(kind, entry.address, entry.id);
            if (kind === undefined && this.#isAsked(entry))
                this.#cannot(entry, `this version of the tool knows no kind ${entry.kind}`);
        }
        const found = kinds.all.flatMap((kind) => kind.lifecycle === 'object' ? this.#locate(kind).map((one) => ({ kind, ...one })) : []);
        // A create whose outcome was never learnt has its id only now.
        for (const { kind, entry, found: reading } of found)
            if (entry.id === null && reading.state === 'ok')
                this.#names.set(kind, entry.address, reading.value.id);
        for (const one of found)
            if (this.#isAsked(one.entry))
                this.#judge(one.kind, one);
    }
    /** What a replace left behind is only waiting to be deleted; it is nothing that should be so. */
    #isAsked(entry) {
        return entry.replaced === null && this.#inputs.selected(entry.address);
    }
    /** The entries of a kind with what became of their objects; those of lists that nobody asks about are left out. */
    #locate(kind) {
        const all = [...this.#inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
        const asked = all.filter((entry) => this.#isAsked(entry));
        const partitions = new Set(asked.map((entry) => entry.partition));
        // The others of the same lists are located too: an object of theirs stands in nobody's place.
        const entries = new Map(all.filter((entry) => partitions.has(entry.partition)).map((entry) => [entry.address, entry]));
        const base = { ...this.#inputs.base, entries };
        return matchKind(kind, { desired: [], base }, this.#view, this.#names).leftovers;
    }
    #judge(kind, { entry, found, stranger }) {
        const now = found.state === 'ok' ? this.#confirm(kind, entry, found.value) : found;
        switch (now.state) {
            case 'pending':
                return;
            case 'unreadable':
                this.#cannot(entry, now.message);
                return;
            case 'gone':
                // A create that was begun and left nothing behind never happened: nothing of it is gone.
                if (entry.id !== null)
                    this.#gone(kind, entry, stranger());
                return;
            case 'ok': {
                this.#compared += 1;
                const moved = this.#moved(kind, entry, now.value);
                if (moved.length > 0)
                    this.#edited(kind, entry, now.value, moved);
            }
        }
    }
    /** A row is trusted only when it shows everything that was applied, and equal; else the object is read. */
    #confirm(kind, entry, listed) {
        const states = this.#states(kind, entry, listed);
        if (listed.confirmed || isProof(states))
            return { state: 'ok', value: listed };
        return this.#view.object(kind, entry.partition, listed.id, keyValues(kind, entry));
    }
    #states(kind, entry, live) {
        const { ignore } = this.#inputs.inFiles(entry.address);
        return threeWay(kind, appliedValue(entry), ignore, live, entry, this.#names);
    }
    #moved(kind, entry, live) {
        return this.#states(kind, entry, live).filter((state) => state.liveMoved && !this.#isOnRecord(entry, state));
    }
    /** What differs from what was applied, and somebody kept or pulled as it is. */
    #isOnRecord(entry, state) {
        const kept = entry.kept[state.path];
        if (kept !== undefined && (0,model/* sameJson */.Vk)(kept.live, state.raw))
            return true;
        const around = appliedValue(entry);
        return knownForms(entry, state.path).some((form) => {
            const value = (0,model/* fromForms */.cB)(form);
            const context = { around, naming: this.#names.base, written: elementKeys(value) };
            return (0,model/* sameJson */.Vk)(normalize(state.leaf.field, value, context), state.live);
        });
    }
    #edited(kind, entry, live, moved) {
        const { place } = this.#inputs.inFiles(entry.address);
        this.#items.push({
            ...this.#item(kind, entry, live.version),
            id: live.id,
            what: 'edited',
            message: 'was edited on the platform after the last apply',
            leaves: driftLeaves(moved),
            remedies: editedRemedies(entry.address, this.#inputs.header.target, place),
        });
    }
    #gone(kind, entry, other) {
        this.#compared += 1;
        const { target } = this.#inputs.header;
        const item = this.#item(kind, entry, other?.version ?? null);
        if (other === undefined) {
            this.#items.push({
                ...item,
                message: 'was deleted or archived on the platform after the last apply',
                remedies: deletedRemedies(entry.address, target, item.place),
            });
            return;
        }
        const live = this.#confirm(kind, entry, other);
        const states = live.state === 'ok' ? this.#states(kind, entry, live.value) : [];
        this.#items.push({
            ...item,
            what: 'replaced',
            replaced_by: other.id,
            message: `is gone from the platform, and another ${kind.singular} of the same key stands there (id ${other.id})`,
            leaves: driftLeaves(states.filter((state) => state.liveMoved)),
            remedies: replacedRemedies(entry.address, target, item.place),
        });
    }
    #item(kind, entry, now) {
        return {
            address: entry.address,
            kind: kind.name,
            id: entry.id,
            what: 'deleted',
            replaced_by: null,
            message: '',
            place: this.#inputs.inFiles(entry.address).place,
            leaves: [],
            version: kind.versioned ? { from: entry.version, now } : null,
            remedies: [],
        };
    }
    #cannot(entry, message) {
        this.#unreadable.push({ address: entry.address, kind: entry.kind, message });
    }
    report() {
        const { commit, ...header } = this.#inputs.header;
        const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind.name, index]));
        const byAddress = (a, b) => (order.get(a.kind) ?? order.size) - (order.get(b.kind) ?? order.size) ||
            (0,model/* byCodeUnit */.X)(a.address, b.address);
        const items = [...this.#items].sort(byAddress);
        const unreadable = [...this.#unreadable].sort(byAddress);
        const told = items.map(({ address, what, replaced_by, leaves }) => ({
            address,
            what,
            replaced_by,
            leaves: leaves.map(({ path, base, live }) => ({
                path,
                base: base === undefined ? null : { value: base },
                live: live === undefined ? null : { value: live },
            })),
        }));
        return {
            format_version: DRIFT_FORMAT,
            ...header,
            org_id: this.#inputs.org,
            ledger: { revision: this.#inputs.base.revision, commit },
            compared: this.#compared,
            items,
            unreadable,
            digest: (0,model/* digest */.br)({ items: told, unreadable: unreadable.map(({ address }) => address) }),
        };
    }
}

;// CONCATENATED MODULE: ./build/plan/entry-diff.js

/** Compares two records of one address; a side that does not exist is undefined. At least one does. */
function diffEntries(before, after) {
    const one = after ?? before;
    if (one === undefined)
        return undefined;
    const leaves = leafDiff(before?.leaves ?? {}, after?.leaves ?? {});
    const facts = before === undefined || after === undefined ? [] : factDiff(before, after);
    const what = before === undefined
        ? 'added'
        : after === undefined
            ? 'removed'
            : leaves.length > 0
                ? 'changed'
                : 'noted';
    return { address: one.address, kind: one.kind, what, id: one.id, leaves, facts };
}
function leafDiff(before, after) {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(model/* byCodeUnit */.X);
    return paths.flatMap((path) => {
        const old = before[path];
        const now = after[path];
        if (old !== undefined && now !== undefined && (0,model/* sameJson */.Vk)(old, now))
            return [];
        return [
            {
                path,
                ...(old === undefined ? {} : { before: old }),
                ...(now === undefined ? {} : { after: now }),
            },
        ];
    });
}
/** What `seen`, the witness and the commit say is for machines, and left out. */
function factDiff(before, after) {
    const pairs = [
        ['id', before.id, after.id],
        ['version', before.version, after.version],
        ['origin', before.origin, after.origin],
        ['protected', before.protect, after.protect],
        ['rolled back to', before.rolled_back?.to ?? null, after.rolled_back?.to ?? null],
        ['kept as it is live', keys(before.kept), keys(after.kept)],
        ['stored otherwise by the platform', keys(before.observed), keys(after.observed)],
        ['launch', before.launch?.state ?? null, after.launch?.state ?? null],
    ];
    const facts = pairs
        .filter(([, old, now]) => !(0,model/* sameJson */.Vk)(old, now))
        .map(([name, old, now]) => ({ name, before: old, after: now }));
    const secrets = new Set([...Object.keys(before.secrets), ...Object.keys(after.secrets)]);
    for (const path of [...secrets].sort(model/* byCodeUnit */.X)) {
        const [old, now] = [before.secrets[path], after.secrets[path]];
        if (old?.hash === now?.hash && old?.salt === now?.salt)
            continue;
        facts.push({
            name: `secret ${path}`,
            before: old === undefined ? 'not known' : 'written before',
            after: now === undefined ? 'not known' : 'written anew',
        });
    }
    return facts;
}
function keys(object) {
    return Object.keys(object).sort(model/* byCodeUnit */.X);
}

;// CONCATENATED MODULE: ./build/plan/idempotency.js

/** Header values are ASCII; longer keys are cut at their readable end. */
const KEY_LIMIT = 200;
/** What is left of a long namespace or target, so that the digest after them is never cut. */
const PART_LIMIT = 64;
/** The written form that hashes stand for: references as addresses, secrets as names, no secret inside. */
function contentForm(kind, value) {
    const form = {};
    for (const [name, member] of Object.entries(value)) {
        const field = kind.fields.fields[name];
        const role = field === undefined ? 'managed' : (0,model/* roleOf */.kp)(field);
        if (role === 'route')
            continue;
        form[name] = role === 'secret' ? secretForm(member) : (0,model/* toForms */.ln)(member);
    }
    return form;
}
/** A secret written in the file itself counts by its place only. */
function secretForm(value) {
    if (Array.isArray(value))
        return value.map(secretForm);
    if ((0,model/* isValueObject */.xk)(value))
        return (0,model/* mapObject */.s8)(value, secretForm);
    const form = (0,model/* toForms */.ln)(value);
    return typeof form === 'object' ? form : null;
}
/** Digest of an experiment's content, with `latest` unresolved (design §7). */
function contentDigest(resource) {
    return (0,model/* digest */.br)(contentForm(resource.kind, resource.value));
}
/** How often the ledger saw an address created: the generation of its next create. */
function nextGeneration(entry, departed) {
    if (entry === undefined)
        return departed?.generation ?? 0;
    // A create that was begun and never confirmed is sent again as the same one.
    return entry.id === null ? entry.generation : entry.generation + 1;
}
/**
 * The Idempotency-Key of a create (design §7): `<namespace>-<target>-<h>-<slug>`, known when
 * planning and free of secrets. The SDK, given everything before the slug as its prefix, computes
 * the same key for an experiment with an ASCII name (C-d.3). What the readable parts leave out is in
 * the digest: two experiments of equal content and like names, or two namespaces that come to one slug,
 * never share a key, for a shared key is a launch that never happens.
 */
function idempotencyKey(resource, context) {
    const { kind, value } = resource;
    const route = kind.collection(resource.partition, context.org).path;
    const { namespace, target, generation } = context;
    const form = contentForm(kind, value);
    const called = (0,model/* toForms */.ln)(value.name ?? null);
    const h = (0,model/* digest */.br)({ namespace, target, kind: kind.name, route, generation, name: called, form }, 16);
    const prefix = `${slug(namespace).slice(0, PART_LIMIT)}-${slug(target).slice(0, PART_LIMIT)}-${h}`;
    const name = typeof value.name === 'string' && value.name !== '' ? value.name : nameless(resource);
    return `${prefix}-${slug(name) || 'experiment'}`.slice(0, KEY_LIMIT).replace(/-+$/, '');
}
function nameless(resource) {
    return resource.kind.lifecycle === 'launch' ? 'experiment' : resource.address;
}
/** The SDK's slug (C-d.3), with every character outside ASCII as a separator too. */
function slug(text) {
    return text
        .replace(/[^\p{ASCII}]/gu, '-')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('-');
}

;// CONCATENATED MODULE: ./build/plan/launch.js





/** How long the platform is trusted to remember an Idempotency-Key (C-h.20). */
const RESEND_MS = 24 * 60 * 60 * 1000;
/** Status words after which an experiment does not change any more (C-a.4). */
const FINAL = ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'];
/** The record of an experiment, also under the address that it is renamed from. */
function launchEntry(base, resource) {
    const old = resource.settings.renamed_from;
    return base.entries.get(resource.address) ?? (old === undefined ? undefined : base.entries.get(old));
}
/** The generation of the next launch of an experiment: another one is another request. */
function launchGeneration(base, resource) {
    const entry = launchEntry(base, resource);
    if (entry === undefined)
        return base.departed?.[resource.address]?.generation ?? 0;
    return entry.launch?.state === 'launched' ? entry.generation + 1 : entry.generation;
}
/** Decides whether an experiment is launched: at most once (design §7). */
class LaunchDecider {
    #inputs;
    #view;
    #names;
    #draft;
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
    }
    decide(resource) {
        const { address } = resource;
        const entry = launchEntry(this.#inputs.base, resource);
        const record = entry?.launch ?? undefined;
        const content = contentDigest(resource);
        const told = (0,model/* matchesAny */._I)(this.#inputs.policy.launch, address);
        const wasLaunched = entry === undefined && this.#inputs.base.departed?.[address] !== undefined;
        if (wasLaunched && !told) {
            this.#hold(resource, 'undecided', 'was launched or held before, and its record was forgotten; it is launched again only when told');
            return;
        }
        if (record === undefined) {
            const { state, experimentsMarked } = this.#inputs.base;
            const known = state === 'present' && experimentsMarked;
            if (known || told)
                this.#launch(resource, known ? 'not launched yet' : 'launched as told');
            else
                this.#hold(resource, 'undecided', 'is in the files, but without a ledger nobody can tell whether it was launched before');
            return;
        }
        if (record.state === 'sending')
            this.#resend(resource, entry, record);
        else if (record.state === 'undecided') {
            if (told || record.content !== content) {
                this.#launch(resource, told ? 'launched as told' : 'its content changed since it was held');
            }
            else
                this.#hold(resource, 'undecided', 'was there when the ledger began, so whether it was launched before is not known');
        }
        else
            this.#launched(resource, entry, record, content);
    }
    #launched(resource, entry, record, content) {
        this.#status(resource, entry, record);
        if (record.content === content) {
            this.#draft.unchanged += 1;
            return;
        }
        if (resource.settings.run === 'on_change') {
            this.#launch(resource, 'its content changed and run: on_change asks for another launch');
            return;
        }
        this.#draft.unchanged += 1;
        this.#draft.say('note', 'PS4401', resource.address, 'Its content changed after it was launched; it is run once, so it is not launched again.', {
            place: resource.place,
            remedy: 'To launch every new content: sync: {…: {run: on_change}}.',
        });
    }
    /** `launched` is not `succeeded`: the next plan says when it failed. */
    #status(resource, entry, record) {
        if (entry === undefined || entry.id === null)
            return;
        let { status } = record;
        if (status === null || !FINAL.includes(status.toLowerCase())) {
            const reading = this.#view.object(resource.kind, resource.partition, entry.id);
            if (reading.state === 'pending') {
                this.#draft.pending = true;
                return;
            }
            if (reading.state === 'ok' && typeof reading.value.object.status === 'string')
                status = reading.value.object.status;
        }
        if (status !== null && ['failed', 'cancelled', 'partially_cancelled'].includes(status.toLowerCase())) {
            this.#draft.say('warning', 'PS4402', resource.address, `It was launched (id ${entry.id}) and ended as ${status.toLowerCase()}.`, {
                place: resource.place,
                remedy: 'Look at it in the web app. It is not launched again by itself.',
            });
        }
    }
    /** The same request again, with the same key, while the platform can still recognize it. */
    #resend(resource, entry, record) {
        const sent = record.sent_at === null ? Number.NaN : Date.parse(record.sent_at);
        const age = this.#inputs.now - sent;
        if (record.key !== null && record.body !== null && age >= 0 && age < RESEND_MS) {
            this.#draft.change(newChange(resource, 'launch', 'the outcome of its launch is unknown; exactly the same request is sent again', {
                leaves: newLeaves(flatten(resource.kind, resource.value, 'compared').values(), this.#names),
                idempotency_key: record.key,
            }));
            return;
        }
        const { path } = resource.kind.collection(resource.partition, this.#inputs.org);
        this.#hold(resource, 'unknown_launch', `was sent at ${record.sent_at ?? 'an unknown time'} and no answer came; after a day the platform may not recognize the request any more (${path}, key ${record.key ?? 'none'}). Look in the web app for copies of the workflow made then`, entry);
    }
    #launch(resource, reason) {
        const generation = launchGeneration(this.#inputs.base, resource);
        const depends = new Set();
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            const problem = this.#reference(resource, ref, depends);
            if (problem !== undefined) {
                this.#draft.failed.add(resource.address);
                this.#draft.hold({
                    address: resource.address,
                    kind: resource.kind.name,
                    id: null,
                    why: 'dependency',
                    would: 'launch',
                    message: problem,
                    place: resource.place,
                    leaves: [],
                    remedies: [{ to: 'To go on', type: `decide about ${ref.address} first` }],
                });
                return;
            }
        }
        if (this.#draft.failed.has(resource.address))
            return;
        const { namespace, target } = this.#inputs.header;
        this.#draft.change(newChange(resource, 'launch', reason, {
            leaves: newLeaves(flatten(resource.kind, resource.value, 'compared').values(), this.#names),
            depends_on: [...depends].sort(),
            idempotency_key: idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation }),
        }));
    }
    /** What stands in the way of a reference, or undefined; changes to wait for are noted. */
    #reference(resource, ref, depends) {
        const change = this.#draft.changes.get(ref.address);
        const held = this.#draft.held.get(ref.address);
        if (this.#draft.failed.has(ref.address))
            return `needs ${ref.address}, which is not going to be there`;
        const makes = change !== undefined && (change.action === 'create' || change.action === 'replace');
        if (makes)
            depends.add(ref.address);
        else if (this.#names.idOf(ref) === undefined)
            return `needs ${ref.address}, which does not exist and is not created by this plan`;
        if (ref.version !== 'latest')
            return undefined;
        if (held !== undefined)
            return `needs the latest version of ${ref.address}, which is held`;
        if (change?.action === 'update')
            depends.add(ref.address);
        for (const mover of this.#movers(ref.address))
            depends.add(mover);
        if (change === undefined && this.#version(resource, ref) === null) {
            this.#draft.fail('PS4104', resource.address, `The platform shows no version of ${ref.address}, so latest cannot be resolved.`, {
                place: resource.place,
                remedy: 'Write the version number.',
            });
        }
        return undefined;
    }
    /** Changes that move the version of an address because it follows what it contains (C-b.2). */
    #movers(address) {
        const target = this.#inputs.desired.find((resource) => resource.address === address);
        if (target === undefined)
            return [];
        return (0,model/* refsOf */.gA)(target.value)
            .map((ref) => ref.address)
            .filter((inner) => ['update', 'replace', 'create'].includes(this.#draft.changes.get(inner)?.action ?? ''));
    }
    #version(_resource, ref) {
        const kind = this.#inputs.kinds.find(ref.address.split('/', 1)[0] ?? '');
        const id = this.#names.idOf(ref);
        const target = this.#inputs.desired.find((resource) => resource.address === ref.address);
        if (kind === undefined || id === undefined)
            return undefined;
        const partition = target?.partition ?? 'org';
        const list = this.#view.list(kind, partition);
        const row = list.state === 'ok' ? list.value.byId.get(id) : undefined;
        if (row?.version !== null && row?.version !== undefined)
            return row.version;
        const reading = this.#view.object(kind, partition, id);
        if (reading.state === 'pending')
            this.#draft.pending = true;
        return reading.state === 'ok' ? reading.value.version : undefined;
    }
    #hold(resource, why, message, entry) {
        this.#draft.hold({
            address: resource.address,
            kind: resource.kind.name,
            id: entry?.id ?? null,
            why,
            would: 'launch',
            message,
            place: resource.place,
            leaves: [],
            remedies: why === 'unknown_launch' ? unknownLaunchRemedies(resource.place) : launchRemedies(resource.address),
        });
    }
}

;// CONCATENATED MODULE: ./build/plan/counts.js
/** The numbers of a plan. */
function countPlan(parts) {
    const of = (action) => parts.changes.filter((change) => change.action === action).length;
    const severity = (word) => parts.diagnostics.filter((one) => one.severity === word).length;
    return {
        create: of('create'),
        update: of('update'),
        replace: of('replace'),
        delete: of('delete'),
        launch: of('launch'),
        adopt: of('adopt'),
        converge: of('converge'),
        keep: of('keep'),
        release: of('release'),
        forget: of('forget'),
        held: parts.held,
        unchanged: parts.unchanged,
        unreadable: parts.unreadable,
        errors: severity('error'),
        warnings: severity('warning'),
    };
}

;// CONCATENATED MODULE: ./build/plan/secrets.js


/**
 * Decides which secrets of a resource are written (design §6). A secret never decides a row: what
 * cannot be known is not written, until `--take-over` names the resource or its fingerprint, once
 * recorded, changes. A secret field is written whole, for what is in it cannot be read.
 */
function secretWrites(match, everything, named, inputs) {
    const { kind, address, value } = match.resource;
    const writes = [];
    for (const [field, leaves] of byField(flatten(kind, value, 'secret'))) {
        const found = leaves.map((leaf) => ({
            leaf,
            status: inputs.secretStatus(leaf.value, match.entry?.secrets[leaf.path]),
        }));
        const isNew = found.map(({ leaf, status }) => isNewSecret(leaf, match.entry) && status !== 'unchanged');
        const write = everything ||
            found.some(({ status }) => status === 'changed') ||
            isNew.includes(true) ||
            hasLost(field, leaves, match.entry) ||
            (named && found.some(({ status }) => status === 'unknown'));
        for (const { leaf, status } of found) {
            writes.push({
                address,
                field: leaf.path,
                variable: variableOf(leaf.value),
                status: everything ? 'changed' : status,
                write,
            });
        }
    }
    return writes;
}
function byField(leaves) {
    const fields = new Map();
    for (const leaf of leaves.values()) {
        if ((0,model/* isValueObject */.xk)(leaf.value) && Object.keys(leaf.value).length === 0)
            continue;
        const field = String(leaf.steps[0]);
        fields.set(field, [...(fields.get(field) ?? []), leaf]);
    }
    return fields;
}
/** The ledger knows other secrets of the resource but not this one: the file has just added it. */
function isNewSecret(leaf, entry) {
    if (entry === undefined || entry.secrets[leaf.path] !== undefined)
        return false;
    return entry.origin === 'created' || Object.keys(entry.secrets).length > 0;
}
function hasLost(field, leaves, entry) {
    const paths = new Set(leaves.map((leaf) => leaf.path));
    return Object.keys(entry?.secrets ?? {}).some((path) => path.split(/[.[]/, 1)[0] === field && !paths.has(path));
}
function variableOf(value) {
    return value instanceof model/* Secret */.zh ? value.name : null;
}

;// CONCATENATED MODULE: ./build/plan/decide-live.js






/** Decides what happens to an item whose object is there: the rows of design §6 with a live side. */
class LiveDecider {
    #inputs;
    #names;
    #draft;
    #policy;
    #holder;
    #removal;
    constructor(inputs, names, draft, policy, holder, removal) {
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
        this.#policy = policy;
        this.#holder = holder;
        this.#removal = removal;
    }
    states(resource, live, entry) {
        const ignore = resource.settings.ignore ?? [];
        return threeWay(resource.kind, resource.value, ignore, live, entry, this.#names);
    }
    withoutBase(match, live, states, unsettled) {
        const { resource } = match;
        if (unsettled.length > 0) {
            const why = this.#inputs.base.state === 'present'
                ? 'nobody has applied it from here yet'
                : 'there is no ledger to tell who wrote it';
            const message = `exists on the platform with other values, and ${why}`;
            if (!this.#policy.mayTakeOver(resource)) {
                this.#holder.hold(match, 'takeover', 'update', message, unsettled, takeoverRemedies(resource.address), live);
            }
            else if (this.#policy.isProtected(match))
                this.#holder.holdProtected(match, 'takeover', unsettled, live);
            else
                this.#update(match, live, states, unsettled, 'taken over as told', { overwrites: 'takeover' });
            return;
        }
        const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
        if (secrets.some((secret) => secret.write)) {
            this.#update(match, live, states, [], 'taken over as told', { overwrites: 'takeover' });
            return;
        }
        this.#holder.noteSecrets(match, secrets);
        this.#draft.change(newChange(resource, 'adopt', 'the platform holds exactly this already', liveParts(live, states, resource.kind.versioned)));
    }
    withBase(match, entry, live, states, unsettled) {
        const { resource } = match;
        const { address } = resource;
        const moved = unsettled.filter((state) => state.liveMoved);
        const foreign = unsettled.filter((state) => state.foreign);
        if (unsettled.length === 0)
            this.#settled(match, entry, live, states);
        else if (foreign.length > 0 && !this.#policy.mayTakeOver(resource)) {
            const message = 'the file now names fields that the platform holds other values for, never applied from here';
            this.#holder.hold(match, 'takeover', 'update', message, foreign, takeoverRemedies(address), live);
        }
        else if (moved.length === 0)
            this.#update(match, live, states, unsettled, reasonOf(unsettled), {
                overwrites: foreign.length > 0 ? 'takeover' : null,
            });
        else {
            const isConflict = unsettled.some((state) => state.gitMoved || state.dropped === 'clear');
            const policy = this.#policy.onDrift(resource);
            if (policy === 'overwrite') {
                this.#update(match, live, states, unsettled, 'edited on the platform after the last apply; overwritten as told', { overwrites: 'drift' });
            }
            else if (policy === 'keep')
                this.#keep(match, live, states, moved, unsettled);
            else if (isConflict) {
                const message = 'was edited on the platform and in the files after the last apply';
                this.#holder.hold(match, 'conflict', 'update', message, unsettled, driftRemedies(address), live);
            }
            else {
                const message = 'was edited on the platform after the last apply';
                this.#holder.hold(match, 'drift', 'update', message, unsettled, driftRemedies(address), live);
            }
        }
    }
    #settled(match, entry, live, states) {
        const { resource } = match;
        const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
        if (secrets.some((secret) => secret.write)) {
            this.#update(match, live, states, [], 'a secret changed');
            return;
        }
        this.#holder.noteSecrets(match, secrets);
        if (!this.isStale(match, entry, states)) {
            this.#draft.unchanged += 1;
            return;
        }
        this.#draft.change(newChange(resource, 'converge', 'the platform holds this already; the ledger takes note', {
            ...liveParts(live, states, resource.kind.versioned),
            unmanaged: unmanagedOf(states),
            kept: stillKept(states),
            renamed_from: renamedFrom(match),
        }));
    }
    #keep(match, live, states, moved, unsettled) {
        const kept = Object.fromEntries(moved.map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]));
        const rest = unsettled.filter((state) => !state.liveMoved);
        if (rest.length > 0) {
            this.#update(match, live, states, rest, 'the live edits are kept as told, the rest is updated', {
                kept,
            });
            return;
        }
        this.#draft.change(newChange(match.resource, 'keep', 'edited on the platform after the last apply; kept as told', {
            ...liveParts(live, states, match.resource.kind.versioned),
            kept: { ...stillKept(states), ...kept },
        }));
    }
    #update(match, live, states, unsettled, reason, { kept = {}, overwrites = null, begun = false, } = {}) {
        const { resource } = match;
        const { kind, address } = resource;
        const fixed = unsettled.filter((state) => state.leaf.field !== undefined && (0,model/* roleOf */.kp)(state.leaf.field) === 'immutable');
        const replaced = fixed.filter((state) => kind.replaceOn.includes(String(state.leaf.steps[0])));
        const stuck = fixed.find((state) => !replaced.includes(state));
        if (stuck !== undefined) {
            this.#draft.fail('PS4105', address, `${stuck.path} cannot be changed once ${withArticle(kind.singular)} exists.`, {
                place: resource.placeOf(stuck.leaf.steps),
                remedy: 'Write the live value, or give the item another name so that a new one is made.',
            });
            return;
        }
        const renames = unsettled.some((state) => kind.key.includes(state.path));
        const isProtected = this.#policy.isProtected(match);
        if (isProtected && (replaced.length > 0 || renames)) {
            this.#holder.holdProtected(match, replaced.length > 0 ? 'replace' : 'rename', unsettled, live);
            return;
        }
        const allKept = { ...stillKept(states), ...kept };
        if (replaced.length > 0 && Object.keys(allKept).length > 0) {
            const message = `would be replaced by a new one, which would lose ${Object.keys(allKept).join(', ')} as edited on the platform`;
            const lost = states.filter((state) => allKept[state.path] !== undefined || replaced.includes(state));
            const remedies = driftRemedies(address);
            this.#holder.hold(match, 'conflict', 'replace', message, lost, remedies, live);
            return;
        }
        const needs = this.#holder.needs(resource);
        if (needs === undefined)
            return;
        const action = replaced.length > 0 ? 'replace' : 'update';
        const secrets = secretWrites(match, action === 'replace', this.#policy.isNamed(resource), this.#inputs);
        if (!secrets.some((secret) => secret.write))
            this.#holder.noteSecrets(match, secrets);
        else
            this.#draft.secretWrites.push(...secrets);
        const parts = liveParts(live, states, kind.versioned);
        const from = live.version;
        const generation = nextGeneration(match.entry ?? this.#inputs.base.entries.get(address));
        const isPlanned = this.#draft.change(newChange(resource, action, action === 'replace' ? `${replaced[0]?.path} cannot change, so a new one takes its place` : reason, {
            ...parts,
            leaves: leafChanges(action === 'replace' ? withLost(states, unsettled) : unsettled, this.#names),
            unmanaged: action === 'replace' ? [] : unmanagedOf(states),
            kept: allKept,
            overwrites,
            depends_on: needs,
            idempotency_key: action === 'replace' ? this.#policy.key(resource, generation) : null,
            version: kind.versioned
                ? { from, expected: action === 'replace' ? 1 : from === null ? null : from + 1 }
                : null,
            renamed_from: renamedFrom(match),
        }));
        if (action !== 'replace' || !isPlanned || begun)
            return;
        this.#names.withdraw(kind, address);
        this.#removal.replaced(match, live, states);
    }
    /** A replace that was cut off goes on as the same change; what is left over is in the ledger already. */
    replaceOn(match, live, states) {
        this.#update(match, live, states, states.filter(isUnsettled), 'replacing it was cut off', {
            begun: true,
        });
    }
    isStale(match, entry, states) {
        return (entry.id === null ||
            isMarked(entry, this.#inputs.policy.rollback) ||
            (entry.address !== match.resource.address && !followsLive(match, states)) ||
            entry.protect !== this.#policy.wantsProtection(match.resource) ||
            states.some((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined) ||
            Object.keys(entry.kept).some((path) => !states.some((state) => state.path === path && state.kept)));
    }
}
/** A rollback's mark goes when the files agree, and moves with another rollback. */
function isMarked(entry, to) {
    const mark = entry.rolled_back ?? null;
    return mark !== null && mark.to !== to;
}
/** The item has another address because `pull` wrote a new name of the platform into the file. */
function followsLive(match, states) {
    return states.some((state) => state.pulled && match.resource.kind.key.includes(state.path));
}
/** Pairs that an earlier `on_drift: keep` left alone and that have not moved since. */
function stillKept(states) {
    return Object.fromEntries(states
        .filter((state) => state.kept)
        .map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]));
}
function unmanagedOf(states) {
    return states.filter((state) => state.dropped === 'unmanaged').map((state) => state.path);
}
/** The new one of a replace has nothing of what the files no longer name. */
function withLost(states, unsettled) {
    return [...unsettled, ...states.filter((state) => state.dropped === 'unmanaged' && state.present)];
}
function reasonOf(unsettled) {
    return unsettled.some((state) => state.base === undefined)
        ? 'the file names new values'
        : 'changed in the files';
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

;// CONCATENATED MODULE: ./build/plan/holder.js



/** Says why something is not done: held, unreadable, or in need of something that is not there. */
class Holder {
    #inputs;
    #names;
    #draft;
    constructor(inputs, names, draft) {
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
    }
    hold(match, why, would, message, states, remedies, live) {
        const { resource } = match;
        const id = live?.id ?? match.entry?.id ?? null;
        if (id === null || why === 'ambiguous' || why === 'gone')
            this.#draft.failed.add(resource.address);
        this.#draft.hold({
            address: resource.address,
            kind: resource.kind.name,
            id,
            why,
            would,
            message,
            place: resource.place,
            leaves: heldLeaves(states),
            remedies,
        });
    }
    holdProtected(match, what, states, live) {
        const { address } = match.resource;
        this.hold(match, 'protected', what === 'replace' ? 'replace' : 'update', `is protected, and protection forbids a ${what}`, states, protectionRemedies(address), live);
    }
    /**
     * What must be done before the resource can be written: addresses of changes whose id it needs.
     * Undefined when something it needs will not be there; then it has been held or refused.
     */
    needs(resource) {
        const needs = new Set();
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            if (this.#names.idOf(ref) !== undefined)
                continue;
            const change = this.#draft.changes.get(ref.address);
            if (!ref.external &&
                change !== undefined &&
                (change.action === 'create' || change.action === 'replace'))
                needs.add(ref.address);
            else {
                this.#missing(resource, ref);
                return undefined;
            }
        }
        return [...needs].sort();
    }
    #missing(resource, ref) {
        const { address, place, kind } = resource;
        this.#draft.failed.add(address);
        if (ref.external) {
            this.#draft.fail('PS4103', address, `The external reference ${ref.address} leads to no single live object.`, {
                place,
                remedy: 'Check the name on the platform, or write the id.',
            });
            return;
        }
        this.#draft.hold({
            address,
            kind: kind.name,
            id: null,
            why: 'dependency',
            would: 'create',
            message: `needs ${ref.address}, which does not exist and is not created by this plan`,
            place,
            leaves: [],
            remedies: [{ to: 'To go on', type: `decide about ${ref.address} first` }],
        });
    }
    noteSecrets(match, secrets) {
        this.#draft.secretWrites.push(...secrets.map((secret) => ({ ...secret, write: false })));
        const unknown = secrets.filter((secret) => secret.status === 'unknown');
        if (unknown.length === 0)
            return;
        const { address, place } = match.resource;
        const fields = unknown.map((secret) => secret.field).join(', ');
        this.#draft.say('note', 'PS4203', address, `Whether ${fields} on the platform is the current secret cannot be known; it is not written.`, {
            place,
            remedy: `Write it with --take-over=${JSON.stringify(address)} (a bare --take-over does not).`,
        });
    }
    sayArchived(resource, ids, place) {
        this.#draft.say('warning', 'PS4204', resource.address, `An archived ${resource.kind.singular} of the same name exists (id ${ids.join(', ')}); it stays archived.`, {
            place,
            remedy: 'Restore it in the web app first if that is the one you mean.',
        });
    }
    unreadable(match, message) {
        const { address, kind, partition, place } = match.resource;
        this.#draft.unread({ address, kind: kind.name, partition, place }, message, this.#inputs.policy.allow_unreadable);
    }
}

;// CONCATENATED MODULE: ./build/plan/policy-view.js


/** What files and target ask for; a resource's own setting comes before the target's patterns. */
function wantsProtection(resource, patterns) {
    return resource.settings.protect ?? (0,model/* matchesAny */._I)(patterns, resource.address);
}
/** What target, settings and command line say about one resource. */
class PolicyView {
    #inputs;
    constructor(inputs) {
        this.#inputs = inputs;
    }
    onDrift(resource) {
        const { policy } = this.#inputs;
        return policy.on_drift ?? resource.settings.on_drift ?? policy.target_on_drift;
    }
    mayTakeOver(resource) {
        return (resource.settings.take_over === true || (0,model/* matchesAny */._I)(this.#inputs.policy.take_over, resource.address));
    }
    /** `--take-over` with a pattern that is more than `*`: it also rewrites secrets (design §6). */
    isNamed(resource) {
        const patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== '*');
        return (0,model/* matchesAny */._I)(patterns, resource.address);
    }
    wantsProtection(resource) {
        return wantsProtection(resource, this.#inputs.policy.protect);
    }
    /** What the ledger has recorded as protected stays so until an apply has recorded otherwise. */
    isProtected(match) {
        return match.entry?.protect === true || this.wantsProtection(match.resource);
    }
    key(resource, generation) {
        const { namespace, target } = this.#inputs.header;
        return idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation });
    }
}

;// CONCATENATED MODULE: ./build/plan/rolled-back.js


/** The mark of a rollback that holds an address; null where there is none, or where this plan is a rollback. */
function markOf(inputs, address, entry) {
    if (inputs.policy.rollback !== undefined)
        return null;
    const departed = inputs.base.departed?.[address];
    return (entry === undefined ? departed : entry)?.rolled_back ?? null;
}
/**
 * Keeps a rollback from being undone by accident (design §8): what it put back stays so until the
 * files agree with the ledger, or until somebody takes the mark off.
 */
class RollbackGuard {
    #inputs;
    #names;
    #holder;
    constructor(inputs, names, holder) {
        this.#inputs = inputs;
        this.#names = names;
        this.#holder = holder;
    }
    /** True when the item was held because of a rollback. */
    holds(match) {
        const { resource, found } = match;
        const entry = match.entry ?? this.#inputs.base.entries.get(resource.address);
        const mark = markOf(this.#inputs, resource.address, entry);
        if (mark === null)
            return false;
        const live = found.state === 'live' ? found.live : undefined;
        if (entry === undefined) {
            const message = `was removed by a rollback to revision ${mark.to}, and the files still have it`;
            const remedies = [
                { to: 'To keep it removed', type: edit(resource.place, 'remove the item from the files,') },
                letGo(resource.address),
            ];
            this.#holder.hold(match, 'rolled_back', 'create', message, [], remedies, live);
            return true;
        }
        const differing = this.#differing(match, entry, live);
        if (differing.length === 0)
            return false;
        const message = `was rolled back to revision ${mark.to}, and the files do not agree with that yet`;
        const from = entry.commit === null ? '' : ` to what it was in commit ${entry.commit.slice(0, 10)}`;
        const remedies = [
            { to: 'To keep the rollback', type: edit(resource.place, `revert the item${from},`) },
            letGo(entry.address),
        ];
        this.#holder.hold(match, 'rolled_back', 'update', message, differing, remedies, live);
        return true;
    }
    /** The leaves in which the files want something else than what is recorded. */
    #differing({ resource }, entry, live) {
        const { kind, value, settings } = resource;
        const ignore = settings.ignore ?? [];
        return threeWay(kind, value, ignore, live ?? NOTHING, entry, this.#names).filter((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined);
    }
}
/** Stands for an object that is not there: what the files want does not depend on it. */
const NOTHING = { id: 0, object: {}, version: null, createdAt: null, confirmed: true };
/** What a rollback made again, and no file has. */
function heldWithoutItem(entry, mark) {
    return {
        address: entry.address,
        kind: entry.kind,
        id: entry.id,
        why: 'rolled_back',
        would: entry.origin === 'created' ? 'delete' : 'release',
        message: `was put back by a rollback to revision ${mark.to}, and is in no file`,
        place: null,
        leaves: [],
        remedies: [{ to: 'To keep it', type: 'bring the item back into the files' }, letGo(entry.address)],
    };
}
function letGo(address) {
    return {
        to: 'To apply the files again',
        type: `pipelines-sync ledger set ${shellWord(address)} --rolled-back off`,
    };
}

;// CONCATENATED MODULE: ./build/plan/decide.js










/** Decides what happens to one item of the files: the table of design §6. */
class Decider {
    #inputs;
    #view;
    #names;
    #draft;
    #policy;
    #holder;
    #live;
    #rollbacks;
    constructor(inputs, view, names, draft, removal) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#policy = new PolicyView(inputs);
        this.#holder = new Holder(inputs, names, draft);
        this.#live = new LiveDecider(inputs, names, draft, this.#policy, this.#holder, removal);
        this.#rollbacks = new RollbackGuard(inputs, names, this.#holder);
    }
    decide(match) {
        const { resource, found } = match;
        const { address, place } = resource;
        const isKnown = found.state !== 'pending' && found.state !== 'unreadable';
        if (isKnown && this.#rollbacks.holds(match))
            return;
        switch (found.state) {
            case 'pending':
                this.#draft.pending = true;
                return;
            case 'unreadable':
                this.#holder.unreadable(match, found.message);
                return;
            case 'ambiguous':
                this.#holder.hold(match, 'ambiguous', 'update', `${sentence(found.message)}; nothing is written before it is clear which one is meant`, [], pinRemedies(address, found.ids, this.#inputs.header.target, resource.settings.id !== undefined));
                return;
            case 'gone':
                this.#gone(match);
                return;
            case 'absent':
                if (match.replacing === undefined)
                    this.#create(match, 'in the files, not on the platform');
                else
                    this.#replaceOn(match, match.replacing);
                return;
            case 'live': {
                const archived = match.archived.length > 0;
                if (archived)
                    this.#holder.sayArchived(resource, match.archived, place);
                this.#present(match, found.live);
            }
        }
    }
    #gone(match) {
        const { resource } = match;
        const policy = this.#policy.onDrift(resource);
        if (policy === 'overwrite')
            this.#create(match, 'deleted on the platform after the last apply; created again as told');
        else if (policy === 'keep') {
            this.#draft.change(newChange(resource, 'release', 'deleted on the platform; on_drift: keep lets it go, and the next apply creates it anew unless it leaves the files', {
                id: match.entry?.id ?? null,
            }));
            this.#draft.failed.add(resource.address);
        }
        else {
            const message = 'was deleted or archived on the platform after the last apply';
            this.#holder.hold(match, 'gone', 'create', message, [], goneRemedies(resource.address));
        }
    }
    #create(match, reason) {
        const { resource, entry } = match;
        const { kind, address, place } = resource;
        const needs = this.#holder.needs(resource);
        if (needs === undefined)
            return;
        if (match.archived.length > 0)
            this.#holder.sayArchived(resource, match.archived, place);
        const { entries, departed } = this.#inputs.base;
        const generation = nextGeneration(entry ?? entries.get(address), departed?.[address]);
        this.#draft.secretWrites.push(...secretWrites(match, true, false, this.#inputs));
        this.#draft.change(newChange(resource, 'create', reason, {
            leaves: newLeaves(flatten(kind, resource.value, 'compared').values(), this.#names),
            depends_on: needs,
            idempotency_key: this.#policy.key(resource, generation),
            version: kind.versioned ? { from: null, expected: 1 } : null,
        }));
    }
    /** Goes on with a replace that was cut off before there was a new object. */
    #replaceOn(match, { entry, live: listed }) {
        const { resource } = match;
        const reading = this.#view.object(resource.kind, resource.partition, listed.id, resource.value);
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'unreadable')
            this.#holder.unreadable(match, reading.message);
        else if (reading.state === 'gone')
            this.#create(match, 'in the files, not on the platform');
        else
            this.#live.replaceOn(match, reading.value, this.#live.states(resource, reading.value, entry));
    }
    #present(match, listed) {
        const { resource, entry } = match;
        const live = this.#confirm(match, listed);
        if (live === undefined)
            return;
        const states = this.#live.states(resource, live, entry);
        for (const state of states.filter((one) => one.kept)) {
            this.#draft.say('note', 'PS4202', resource.address, `${state.path} differs from the file and is kept, as on_drift: keep said.`, {
                place: resource.placeOf(state.leaf.steps),
            });
        }
        const unsettled = states.filter(isUnsettled);
        if (entry === undefined)
            this.#live.withoutBase(match, live, states, unsettled);
        else
            this.#live.withBase(match, entry, live, states, unsettled);
    }
    /** A row is trusted only when it shows every written field, and equal; else the object is read. */
    #confirm(match, listed) {
        const { resource, entry } = match;
        if (listed.confirmed)
            return listed;
        const states = this.#live.states(resource, listed, entry);
        if (isProof(states) && (entry === undefined || !this.#live.isStale(match, entry, states)))
            return listed;
        const reading = this.#view.object(resource.kind, resource.partition, listed.id, resource.value);
        if (reading.state === 'ok')
            return reading.value;
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'unreadable')
            this.#holder.unreadable(match, reading.message);
        else if (entry !== undefined)
            this.#gone({ ...match, found: { state: 'gone' } });
        else
            this.#holder.hold(match, 'unconfirmed', 'update', 'is listed by the platform but cannot be read by its id', [], []);
        return undefined;
    }
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/plan/draft.js
/** A plan while it is being made. */
class Draft {
    changes = new Map();
    held = new Map();
    secretWrites = [];
    unreadable = [];
    diagnostics = [];
    /** Addresses that will not get an id, or not the change they need, in this plan. */
    failed = new Set();
    unchanged = 0;
    /** Something has to be read before everything can be decided. */
    pending = false;
    #stop;
    /** @param stop rules about the plan as a whole that hold single changes */
    constructor(stop) {
        this.#stop = stop;
    }
    /** Plans a change; false where it is held instead, because of the plan as a whole. */
    change(change) {
        const stop = this.#stop(change);
        if (stop === undefined) {
            this.changes.set(change.address, change);
            return true;
        }
        const { address, kind, id, action, place } = change;
        if (id === null)
            this.failed.add(address);
        const leaves = change.leaves.map(({ path, before, after }) => ({
            path,
            ...(before === undefined ? {} : { live: before }),
            ...(after === undefined ? {} : { git: after }),
        }));
        this.hold({ address, kind, id, would: action, place, leaves, ...stop });
        return false;
    }
    hold(held) {
        this.held.set(held.address, held);
    }
    say(severity, code, address, message, extra = {}) {
        this.diagnostics.push({
            code,
            severity,
            message,
            address,
            place: extra.place ?? null,
            remedy: extra.remedy ?? null,
        });
    }
    /** A list that cannot be read: told as allowed, else an error that names the missing right (design §5). */
    unread(of, message, allowed) {
        const { address, kind, partition, place } = of;
        this.failed.add(address);
        if (allowed.includes(kind)) {
            this.unreadable.push({ address, message });
            return;
        }
        this.fail('PS5003', address, `The ${kind} of ${partition} cannot be read (${message}), so nothing can be planned.`, {
            place,
            remedy: `Give the key's user the right to read them, or set allow_unreadable: [${kind}].`,
        });
    }
    /** An error of one resource alone: it is not planned, and what needs it is blocked. */
    fail(code, address, message, extra = {}) {
        this.failed.add(address);
        this.say('error', code, address, message, extra);
    }
}

;// CONCATENATED MODULE: ./build/plan/uses.js

/** Every reference or id of another kind's object inside a value, in reading order. */
function usesOf(kind, value) {
    const uses = [];
    for (const [name, field] of Object.entries(kind.fields.fields))
        uses_walk(field, value[name], uses);
    return uses;
}
function uses_walk(field, value, uses) {
    if (value === undefined || value === null)
        return;
    if (field.type === 'id' && field.kind !== undefined) {
        if (value instanceof model/* Ref */.oS || typeof value === 'number' || typeof value === 'string')
            uses.push({ field, target: value });
    }
    else if (field.type === 'list' && Array.isArray(value)) {
        for (const item of value)
            uses_walk(field.item, item, uses);
    }
    else if (field.type === 'object' && (0,model/* isValueObject */.xk)(value)) {
        for (const [name, member] of Object.entries(field.fields))
            uses_walk(member, value[name], uses);
    }
    else if (field.type === 'map' && (0,model/* isValueObject */.xk)(value)) {
        for (const member of Object.values(value))
            uses_walk(field.value, member, uses);
    }
}

;// CONCATENATED MODULE: ./build/plan/usage.js


/** Finds out who uses an object (design §6: deleted only when nothing outside the plan uses it). */
class Usage {
    #inputs;
    #view;
    #names;
    #draft;
    /** Live id of each entry that is in no file any more. */
    #leftFiles = new Map();
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
    }
    /** An object that is in no file any more, by the address that the ledger has for it. */
    left(kind, id, address) {
        this.#leftFiles.set(`${kind.name} ${id}`, address);
    }
    /** Undefined while something has to be read first. Decisions about the users come before this. */
    of(kind, id) {
        const users = { waits: [], stay: [] };
        this.#inFiles(kind, id, users);
        let pending = false;
        let seen = 0;
        for (const user of this.#inputs.kinds.all) {
            if (user.lifecycle === 'launch' || !user.after.includes(kind.name))
                continue;
            for (const partition of partitionsOf(user, this.#inputs)) {
                const list = this.#view.list(user, partition);
                if (list.state === 'pending')
                    pending = true;
                if (list.state === 'unreadable')
                    users.stay.push(`perhaps ${user.name} of ${partition}, which cannot be read`);
                if (list.state !== 'ok')
                    continue;
                for (const listed of list.value.active) {
                    const live = this.#whole(user, partition, listed, kind);
                    if (live === 'pending')
                        pending = true;
                    else if (refersTo(user, live.object, kind, id)) {
                        seen += 1;
                        this.#judge(user, live, kind, id, users);
                    }
                }
            }
        }
        const counted = this.#counted(kind, id);
        if (counted === 'pending')
            pending = true;
        else if (counted === 'unknown')
            users.stay.push('perhaps others: the platform does not say how many');
        else if (counted > seen)
            users.stay.push(`${counted - seen} that no list of this plan shows`);
        if (pending) {
            this.#draft.pending = true;
            return undefined;
        }
        return { waits: [...new Set(users.waits)].sort(), stay: [...new Set(users.stay)].sort() };
    }
    /** Items that name the object by its id, whether they are on the platform yet or not. */
    #inFiles(kind, id, users) {
        for (const { kind: user, address, value } of this.#inputs.desired) {
            if (user.lifecycle === 'launch' && this.#draft.changes.get(address)?.action !== 'launch')
                continue;
            const names = usesOf(user, value).some((use) => use.field.kind === kind.name && use.target === id && typeof use.target === typeof id);
            if (names)
                users.stay.push(address);
        }
    }
    /** A row that does not show what it refers to is read by itself. */
    #whole(user, partition, listed, kind) {
        const shown = referringFields(user, kind).every((name) => listed.object[name] !== undefined);
        if (shown || listed.confirmed || !user.readable)
            return listed;
        const reading = this.#view.object(user, partition, listed.id);
        if (reading.state === 'pending')
            return 'pending';
        return reading.state === 'ok' ? reading.value : listed;
    }
    #judge(user, live, kind, id, users) {
        const address = this.#names.addressOf(user.name, live.id) ?? this.#leftFiles.get(`${user.name} ${live.id}`);
        const change = address === undefined ? undefined : this.#draft.changes.get(address);
        if (address === undefined)
            users.stay.push(foreignAddress(user, live));
        else if (change?.action === 'delete')
            users.waits.push(address);
        else if (change?.action === 'update' && this.#dropsUse(user, change, kind, id))
            users.waits.push(address);
        else
            users.stay.push(address);
    }
    /** The update writes every field that may hold the reference, and the file's value does not. */
    #dropsUse(user, change, kind, id) {
        const written = new Set(change.leaves.map((leaf) => String((0,model/* parsePath */.Rr)(leaf.path)?.[0] ?? leaf.path)));
        if (!referringFields(user, kind).some((name) => written.has(name)))
            return false;
        const item = this.#inputs.desired.find((resource) => resource.address === change.address);
        if (item === undefined)
            return false;
        return !usesOf(user, item.value).some(({ field, target }) => {
            if (field.kind !== kind.name)
                return false;
            return typeof target === 'object' ? this.#names.idOf(target) === id : target === id;
        });
    }
    #counted(kind, id) {
        const { uses } = kind;
        if (uses === undefined)
            return 0;
        const { path } = kind.collection('org', this.#inputs.org);
        const answer = this.#view.snapshot.raw(`${path}/${encodeURIComponent(String(id))}/${uses.path}`);
        if (answer === undefined)
            return 'pending';
        return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
    }
}
/** Partitions in which objects of a kind may be: those of files and ledger, and the organization's own. */
function partitionsOf(kind, inputs) {
    const partitions = new Set([...inputs.desired, ...inputs.base.entries.values()]
        .filter((holder) => (typeof holder.kind === 'string' ? holder.kind : holder.kind.name) === kind.name)
        .map((holder) => holder.partition));
    if (kind.scoped)
        partitions.add('org');
    return partitions;
}
/** The address that a live object which is in no file would have. */
function foreignAddress(kind, live) {
    return (0,model/* formatAddress */.M0)(kind.name, kind.key.map((name) => String(live.object[name] ?? live.id)));
}
function refersTo(user, value, kind, id) {
    return usesOf(user, value).some((use) => use.field.kind === kind.name && use.target === id);
}
/** Top-level fields of a kind in which an id of another kind may stand. */
function referringFields(user, kind) {
    return Object.entries(user.fields.fields)
        .filter(([, field]) => holdsId(field, kind.name))
        .map(([name]) => name);
}
function holdsId(field, kind) {
    switch (field.type) {
        case 'id':
            return field.kind === kind;
        case 'list':
            return holdsId(field.item, kind);
        case 'map':
            return holdsId(field.value, kind);
        case 'object':
            return Object.values(field.fields).some((member) => holdsId(member, kind));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/plan/effects.js



/**
 * Adds to each change what else moves: evaluations that re-pin, users that stay on their version,
 * users at all; and corrects the versions to expect (C-b.1 to C-b.3).
 */
function addEffects(inputs, matches, view, names, draft) {
    const changed = [...draft.changes.values()].filter((change) => ['update', 'replace', 'delete'].includes(change.action));
    if (changed.length === 0)
        return;
    const referrers = findReferrers(new Set(changed.map((change) => change.kind)), inputs, matches, view, names, draft);
    const moves = new Map();
    for (const change of changed) {
        for (const referrer of referrers) {
            const effect = effectOf(change, referrer, names);
            if (effect === undefined)
                continue;
            change.effects.push(effect);
            if (effect.what === 'repins')
                moves.set(referrer.address, (moves.get(referrer.address) ?? 0) + 1);
        }
    }
    for (const change of changed) {
        for (const effect of change.effects) {
            if (effect.what !== 'repins' || effect.from === null || effect.from === undefined)
                continue;
            const own = draft.changes.get(effect.address)?.action === 'update' ? 1 : 0;
            effect.expected = effect.from + (moves.get(effect.address) ?? 0) + own;
        }
        const moved = moves.get(change.address);
        const { version } = change;
        if (moved !== undefined && version !== null && version.expected !== null && change.action === 'update')
            version.expected += moved;
    }
}
function effectOf(change, referrer, names) {
    for (const use of usesOf(referrer.kind, referrer.value)) {
        if (use.field.kind !== change.kind || !isSame(use.target, change, names))
            continue;
        const { address } = referrer;
        if (change.action !== 'update')
            return { what: 'used_by', address };
        if (use.field.onUpdate === 'moves')
            return { what: 'repins', address, from: referrer.version, expected: null };
        return { what: use.field.onUpdate === 'pinned' ? 'pinned_by' : 'used_by', address };
    }
    return undefined;
}
function isSame(target, change, names) {
    if (!(target instanceof model/* Ref */.oS))
        return target === change.id;
    return target.address === change.address || (change.id !== null && names.idOf(target) === change.id);
}
function findReferrers(changedKinds, inputs, matches, view, names, draft) {
    const referrers = [];
    for (const resource of inputs.desired) {
        const found = matches.get(resource.address)?.found;
        const version = found?.state === 'live' ? found.live.version : null;
        referrers.push({ address: resource.address, kind: resource.kind, value: resource.value, version });
    }
    for (const kind of inputs.kinds.all) {
        if (kind.lifecycle === 'launch' || !kind.after.some((name) => changedKinds.has(name)))
            continue;
        for (const partition of partitionsOf(kind, inputs)) {
            const list = view.list(kind, partition);
            if (list.state === 'pending')
                draft.pending = true;
            if (list.state !== 'ok')
                continue;
            for (const live of list.value.active) {
                if (names.addressOf(kind.name, live.id) === undefined)
                    referrers.push(foreign(kind, live));
            }
        }
    }
    return referrers.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}
/** A live object that no file names, under the address that it would have. */
function foreign(kind, live) {
    return { address: foreignAddress(kind, live), kind, value: live.object, version: live.version };
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
;// CONCATENATED MODULE: ./build/plan/gate.js


/** From so many entries on a share of them is a measure (design §4, `max_delete_percent`). */
const PERCENT_FROM = 10;
/**
 * Rules about a plan as a whole: how much it may delete, that files which hold nothing are no order to
 * delete everything, that only reviewed changes are made. They can be judged only when everything is
 * decided, and what they hold may decide other things anew: the plan is made again with what the gate
 * holds, until it holds nothing more.
 */
class Gate {
    #inputs;
    #stops = new Map();
    constructor(inputs) {
        this.#inputs = inputs;
    }
    /** What stands in the way of a change; undefined where nothing does. */
    stop(change) {
        return this.#stops.get(gateKey(change));
    }
    /** Judges a whole plan; true when it holds something that it did not hold before. */
    closes(changes) {
        const before = this.#stops.size;
        this.#judgeEmpty(changes);
        this.#judgeBudget(changes);
        this.#judgeReview(changes);
        return this.#stops.size > before;
    }
    #judgeEmpty(changes) {
        const { desired, policy, base, header } = this.#inputs;
        if (policy.allow_empty || desired.some((resource) => this.#inputs.removable(resource.address)))
            return;
        const owned = [...base.entries.values()].filter((entry) => this.#inputs.removable(entry.address)).length;
        const message = `left the files, which hold nothing at all for target ${header.target} any more, while the ledger knows ${owned} ${owned === 1 ? 'resource' : 'resources'}`;
        for (const change of changes) {
            if (change.action === 'delete' || change.action === 'release')
                this.#hold(change, { why: 'safeguard', message, remedies: emptyRemedies() });
        }
    }
    #judgeBudget(changes) {
        const { kinds, base, policy, header } = this.#inputs;
        const counted = changes.filter(countsAsDelete);
        if (counted.length === 0 || counted.length <= (policy.allow_deletes ?? -1))
            return;
        const owned = [...base.entries.values()].filter((entry) => entry.id !== null && entry.replaced === null && isObjectKind(kinds, entry.kind)).length;
        const { max_deletes: most, max_delete_percent: percent } = policy.limits;
        const isMany = counted.length > most;
        const isShare = owned >= PERCENT_FROM && counted.length * 100 > owned * percent;
        if (policy.allow_deletes === null && !isMany && !isShare)
            return;
        const limit = policy.allow_deletes !== null
            ? `--allow-deletes ${policy.allow_deletes}`
            : isMany
                ? `max_deletes: ${most}`
                : `max_delete_percent: ${percent} of the ${owned} that the ledger knows`;
        const message = `would be one of ${counted.length} deletes and replaces, and target ${header.target} allows ${limit}`;
        for (const change of counted)
            this.#hold(change, { why: 'safeguard', message, remedies: budgetRemedies(counted.length) });
    }
    #judgeReview(changes) {
        const { reviewed } = this.#inputs.policy;
        if (reviewed === null)
            return;
        for (const change of changes) {
            if (!plan/* WRITING */.V9.has(change.action) || reviewed.has(change.digest))
                continue;
            this.#hold(change, {
                why: 'unreviewed',
                message: `would be changed (${change.action}), but no reviewed plan says so`,
                remedies: unreviewedRemedies(change.address),
            });
        }
    }
    #hold(change, stop) {
        const key = gateKey(change);
        if (!this.#stops.has(key))
            this.#stops.set(key, stop);
    }
}
/** The same address may be decided otherwise once something else is held: then that is judged anew. */
function gateKey(change) {
    return `${change.action} ${change.address}`;
}
/** A replace counts once: the delete of what it leaves behind is a part of it, also in a later run. */
function countsAsDelete(change) {
    return change.action === 'replace' || (change.action === 'delete' && change.replaced_by === null);
}
function isObjectKind(kinds, name) {
    return kinds.find(name)?.lifecycle === 'object';
}

;// CONCATENATED MODULE: ./build/plan/online.js

/**
 * Findings that only the platform can tell, for what is going to be written (design §6): unknown
 * nodes and fields, tools that an endpoint does not offer, unknown models. An error is one of that
 * resource alone. What the platform does not say gives no finding.
 */
function checkOnline(inputs, view, names, draft) {
    const online = new Online(inputs, view, names);
    for (const resource of inputs.desired) {
        const change = draft.changes.get(resource.address);
        if (change === undefined || !['create', 'update', 'replace', 'launch'].includes(change.action))
            continue;
        resource.kind.online?.(resource.value, online, ({ path, code, severity, message, remedy }) => {
            const extra = { place: resource.placeOf(path), ...(remedy === undefined ? {} : { remedy }) };
            if (severity === 'error')
                drop(draft, resource, code, message, extra);
            else
                draft.say(severity, code, resource.address, message, extra);
        });
    }
}
/** It would fail, so it is not sent; what needs it is blocked. */
function drop(draft, resource, code, message, extra) {
    draft.changes.delete(resource.address);
    for (const secret of draft.secretWrites)
        if (secret.address === resource.address)
            secret.write = false;
    draft.fail(code, resource.address, message, extra);
}
class Online {
    org;
    #inputs;
    #view;
    #names;
    constructor(inputs, view, names) {
        this.org = inputs.org;
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
    }
    raw(path, query = {}) {
        const answer = this.#view.snapshot.raw(path, query);
        return answer?.state === 'raw' ? answer.body : undefined;
    }
    list(path) {
        const answer = this.#view.snapshot.list(path);
        return answer?.state === 'rows' ? answer.rows : undefined;
    }
    object(kindName, target) {
        const kind = this.#inputs.kinds.find(kindName);
        const id = target instanceof model/* Ref */.oS ? this.#names.idOf(target) : target;
        if (kind === undefined || (typeof id !== 'number' && typeof id !== 'string'))
            return undefined;
        const address = target instanceof model/* Ref */.oS ? target.address : this.#names.addressOf(kindName, id);
        const item = this.#inputs.desired.find((resource) => resource.address === address);
        if (address !== undefined && (0,model/* kindOf */.I)(address) !== kindName)
            return undefined;
        const reading = this.#view.object(kind, item?.partition ?? 'org', id, item?.value);
        return reading.state === 'ok' ? reading.value.object : undefined;
    }
}

;// CONCATENATED MODULE: ./build/plan/removal.js







/** Decides what happens to ledger entries that belong to no item any more (design §6). */
class RemovalDecider {
    #inputs;
    #view;
    #names;
    #draft;
    #usage;
    #waiting = [];
    #candidates = [];
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#usage = new Usage(inputs, view, names, draft);
    }
    /** An entry without an item, and what became of its object. */
    add(kind, entry, found) {
        if (found.state === 'pending')
            this.#draft.pending = true;
        this.#waiting.push({ kind, entry, found });
    }
    /** A live object that this plan replaces: it goes last, when it was made from here. */
    replaced(match, live, states) {
        const { resource } = match;
        const { kind } = resource;
        if (match.entry?.origin === 'created') {
            const entry = leftoverEntry(resource, live, match.entry);
            const touched = touchedLeaves(kind, live.object, entry);
            if (touched.length === 0)
                this.#candidates.push({ kind, entry, live, states, after: resource.address });
            else
                this.#holdEdited(entry, live, touched.map(({ path, value }) => ({ path, live: value })));
        }
        else {
            this.#draft.say('warning', 'PS4303', resource.address, `Another one takes its place; the old one (id ${live.id}) was not made from here, so it stays on the platform.`, { place: resource.place, remedy: 'Delete it in the web app when nothing needs it any more.' });
        }
    }
    /** Decides about all of them; what uses others is decided before what it uses. */
    decideAll() {
        for (const { kind, entry, found } of this.#waiting)
            this.#decide(kind, entry, found);
        this.#agreeOnRemoved();
        const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind, index]));
        const last = (kind) => order.get(kind) ?? 0;
        for (const { kind, entry, live } of this.#candidates)
            this.#usage.left(kind, live.id, entry.address);
        for (const candidate of [...this.#candidates].sort((a, b) => last(b.kind) - last(a.kind)))
            this.#delete(candidate);
    }
    #decide(kind, entry, found) {
        if (found.state === 'pending')
            return;
        const subject = entry.replaced ?? entry.address;
        if (!this.#inputs.complete || !this.#inputs.removable(subject))
            return;
        if (found.state === 'unreadable') {
            this.#unreadable(entry, found.message);
            return;
        }
        if (found.state === 'gone') {
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
            return;
        }
        const mark = markOf(this.#inputs, entry.address, entry);
        if (mark !== null) {
            this.#draft.hold(heldWithoutItem(entry, mark));
            return;
        }
        const live = this.#confirmed(kind, entry, found.value);
        if (live === undefined)
            return;
        const states = threeWay(kind, {}, [], live, entry, this.#names);
        const moved = heldLeaves(states.filter((state) => !state.asApplied));
        // What no file ever named goes as well, so an edit of it counts too.
        for (const { path, value } of touchedLeaves(kind, live.object, entry))
            moved.push({ path, live: value });
        const wantsDelete = this.#inputs.leaving(subject).delete === true || entry.replaced !== null;
        if (entry.origin === 'adopted' && (entry.replaced !== null || !wantsDelete)) {
            const reason = entry.replaced === null
                ? 'left the files; it was not made from here, so it stays on the platform'
                : `${entry.replaced} took its place; it was not made from here, so it stays on the platform`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        const onDrift = this.#inputs.policy.on_drift ?? this.#inputs.policy.target_on_drift;
        if (moved.length > 0 && onDrift === 'hold') {
            this.#holdEdited(entry, live, moved);
            return;
        }
        if (moved.length > 0 && onDrift === 'keep') {
            const reason = `${leaves(entry)} and was edited on the platform; on_drift: keep lets it go`;
            this.#ledgerOnly(entry, 'release', reason, live);
            return;
        }
        this.#remove(kind, entry, live, states, wantsDelete);
    }
    /** What a rollback removed and the files do not have either: they agree, and its mark goes. */
    #agreeOnRemoved() {
        const { base, desired, complete, removable, policy } = this.#inputs;
        if (!complete || policy.rollback !== undefined)
            return;
        const items = new Set(desired.map((resource) => resource.address));
        for (const [address, { rolled_back }] of Object.entries(base.departed ?? {})) {
            if (rolled_back === null || base.entries.has(address) || items.has(address) || !removable(address))
                continue;
            const of = { address, kind: { name: (0,model/* kindOf */.I)(address) }, place: null };
            this.#draft.change(newChange(of, 'forget', 'the files agree with the rollback that removed it'));
        }
    }
    #holdEdited(entry, live, moved) {
        const keep = entry.replaced === null ? 'bring the item back into the files' : 'copy what you need of it';
        this.#draft.hold({
            address: entry.address,
            kind: entry.kind,
            id: live.id,
            why: 'drift',
            would: 'delete',
            message: `${leaves(entry)}, and was edited on the platform after the last apply`,
            place: null,
            leaves: moved,
            remedies: [
                { to: 'To keep it', type: keep },
                { to: 'To go on as if it had not been edited', type: 'pipelines-sync apply --on-drift overwrite' },
            ],
        });
    }
    #remove(kind, entry, live, states, wantsDelete) {
        if (!this.#inputs.policy.prune && !wantsDelete) {
            this.#draft.say('note', 'PS4301', entry.address, `It left the files and stays on the platform (id ${live.id}): prune is off.`, {
                remedy: 'Set prune: true on the target to delete what this repository made, or delete it in the web app.',
            });
            return;
        }
        if (entry.replaced === null && this.#holdsProtected(entry, live, states))
            return;
        this.#candidates.push({ kind, entry, live, states });
    }
    /** Protection outlives its block; one that is lifted is recorded now and counts from the next apply on. */
    #holdsProtected(entry, live, states) {
        const { address } = entry;
        const said = this.#inputs.leaving(address).protect;
        if (said === false && entry.protect) {
            this.#draft.change({
                ...this.#entryChange(entry, 'converge', 'protection is lifted; the next apply may delete it'),
                ...liveParts(live, states, false),
            });
            return true;
        }
        if (!entry.protect && !(said ?? (0,model/* matchesAny */._I)(this.#inputs.policy.protect, address)))
            return false;
        this.#draft.hold({
            address,
            kind: entry.kind,
            id: live.id,
            why: 'protected',
            would: 'delete',
            message: 'left the files, but is protected, and protection forbids a delete',
            place: null,
            leaves: [],
            remedies: protectionRemedies(address),
        });
        return true;
    }
    #delete({ kind, entry, live, states, after }) {
        const { address, replaced } = entry;
        if (after !== undefined && !this.#draft.changes.has(after))
            return;
        const users = this.#usage.of(kind, live.id);
        if (users === undefined)
            return;
        if (users.stay.length > 0) {
            this.#draft.say('warning', 'PS4302', address, `It ${leaves(entry)} and stays on the platform (id ${live.id}), for it is still used by ${users.stay.join(', ')}.`, { remedy: 'Remove those uses, and the next apply deletes it.' });
            return;
        }
        const successors = this.#successors(kind, entry);
        const missing = successors.find((one) => !this.#draft.changes.has(one));
        if (missing !== undefined) {
            this.#draft.hold({
                address,
                kind: kind.name,
                id: live.id,
                why: 'dependency',
                would: 'delete',
                message: `left the files; ${missing} may be what becomes of it, and that is not done by this plan`,
                place: null,
                leaves: [],
                remedies: [{ to: 'To go on', type: `decide about ${missing} first` }],
            });
            return;
        }
        const waits = [...users.waits, ...successors];
        if (replaced !== null && this.#draft.changes.has(replaced))
            waits.push(replaced);
        const reason = replaced === null ? 'left the files; made by this repository' : `${replaced} takes its place`;
        this.#draft.change({
            ...this.#entryChange(entry, 'delete', reason),
            ...allParts(kind, live, states),
            leaves: states
                .filter((state) => state.present)
                .map((state) => ({ path: state.path, before: state.live })),
            depends_on: waits.sort(),
            replaced_by: replaced,
        });
    }
    /**
     * Where the key cannot be changed, moving an object is one more and one less: the old one goes when
     * the new ones of its place are there.
     */
    #successors(kind, { partition, replaced }) {
        if (kind.renames || replaced !== null)
            return [];
        return this.#inputs.desired
            .filter((item) => item.kind === kind && item.partition === partition)
            .map((item) => item.address)
            .filter((item) => {
            // What the ledger knows already is not what another one becomes.
            const isNew = !this.#inputs.base.entries.has(item);
            return isNew && (this.#draft.changes.get(item)?.action === 'create' || this.#draft.failed.has(item));
        });
    }
    /** A row that differs from the base, or does not show all of it, is read by itself. */
    #confirmed(kind, entry, listed) {
        if (listed.confirmed)
            return listed;
        const states = threeWay(kind, {}, [], listed, entry, this.#names);
        if (states.every((state) => state.asApplied))
            return listed;
        const key = Object.fromEntries(kind.key
            .filter((name) => entry.leaves[name] !== undefined)
            .map((name) => [name, (0,model/* fromForms */.cB)(entry.leaves[name] ?? null)]));
        const reading = this.#view.object(kind, entry.partition, listed.id, key);
        if (reading.state === 'ok')
            return reading.value;
        if (reading.state === 'pending')
            this.#draft.pending = true;
        else if (reading.state === 'gone')
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
        else
            this.#unreadable(entry, reading.message);
        return undefined;
    }
    #unreadable(entry, message) {
        this.#draft.unread({ ...entry, place: null }, message, this.#inputs.policy.allow_unreadable);
    }
    #ledgerOnly(entry, action, reason, live) {
        const { replaced } = entry;
        this.#draft.change({
            ...this.#entryChange(entry, action, reason),
            id: live?.id ?? entry.id,
            // Until its successor is known, it must not look like what an interrupted create left behind.
            depends_on: replaced !== null && this.#draft.changes.has(replaced) ? [replaced] : [],
        });
    }
    #entryChange(entry, action, reason) {
        const of = { address: entry.address, kind: { name: entry.kind }, place: null };
        return newChange(of, action, reason, { id: entry.id });
    }
}
/** Like `liveParts`, with a guard for every leaf: all of the object goes. */
function allParts(kind, live, states) {
    const named = new Set(states.map((state) => state.path));
    const parts = liveParts(live, states, false);
    const guards = { ...parts.guards, ...unnamedLeaves(kind, live.object, named) };
    return { ...parts, guards, live_digest: (0,model/* digest */.br)(guards, 16) };
}
function leaves(entry) {
    return entry.replaced === null ? 'left the files' : `was replaced by another ${entry.replaced}`;
}
/** Where the delete of what a replace leaves behind is planned. */
function leftoverOf(change) {
    return change.id === null ? null : leftoverAddress(change.address, change.id);
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js















/**
 * The one function that decides what changes (design §3): pure, the same inputs and answers give
 * the same plan. Where the snapshot lacks something it returns what has to be read, and is called
 * again; every call asks for all that can be known to be missing.
 */
function makePlan(inputs, snapshot) {
    const gate = new Gate(inputs);
    for (;;) {
        const planning = planOnce(inputs, snapshot, gate);
        if ('needs' in planning || !gate.closes(planning.plan.changes))
            return planning;
    }
}
/** One way through all decisions, with what the gate holds by now. */
function planOnce(inputs, snapshot, gate) {
    const view = new LiveView(inputs.kinds, inputs.org, snapshot);
    const names = new Names(inputs.base);
    const draft = new Draft((change) => gate.stop(change));
    const remover = new RemovalDecider(inputs, view, names, draft);
    const decider = new Decider(inputs, view, names, draft, remover);
    const launcher = new LaunchDecider(inputs, view, names, draft);
    const relevant = relevantKinds(inputs);
    const matches = new Map();
    for (const kind of inputs.kinds.all) {
        if (!relevant.has(kind.name))
            continue;
        const items = inputs.desired.filter((resource) => resource.kind === kind);
        if (!(0,external/* resolveExternal */.a)(kind, inputs, view, names))
            draft.pending = true;
        if (kind.lifecycle === 'launch') {
            for (const item of items)
                if (inputs.selected(item.address) && !draft.pending)
                    launcher.decide(item);
            continue;
        }
        const found = matchKind(kind, inputs, view, names);
        for (const match of found.matches) {
            matches.set(match.resource.address, match);
            // Without all the lists nothing can be decided yet; only what is missing is noted.
            if (match.found.state === 'pending')
                draft.pending = true;
            else if (!draft.pending && inputs.selected(match.resource.address))
                decider.decide(match);
        }
        for (const { entry, found: reading } of found.leftovers)
            remover.add(kind, entry, reading);
    }
    if (!draft.pending) {
        checkOnline(inputs, view, names, draft);
        remover.decideAll();
    }
    addEffects(inputs, matches, view, names, draft);
    const needs = snapshot.takeNeeds();
    if (needs.length > 0)
        return { needs };
    if (draft.pending)
        throw new Error('planning waits for something that it did not ask for');
    return { plan: finish(inputs, draft), names, matches };
}
/** Kinds that the plan is about, and kinds whose ids it needs. */
function relevantKinds(inputs) {
    const relevant = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        relevant.add(resource.kind.name);
        for (const ref of (0,model/* refsOf */.gA)(resource.value))
            relevant.add((0,model/* kindOf */.I)(ref.address));
    }
    for (const entry of inputs.base.entries.values()) {
        if (inputs.complete && inputs.removable(entry.address))
            relevant.add(entry.kind);
    }
    return relevant;
}
function finish(inputs, draft) {
    const order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index]));
    const byAddress = (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || (0,model/* byCodeUnit */.X)(a.address, b.address);
    const changes = [...draft.changes.values()].sort(byAddress);
    // A secret goes along with its change; where that is held, nothing of it is sent.
    const secrets = draft.secretWrites
        .map((secret) => (draft.changes.has(secret.address) ? secret : { ...secret, write: false }))
        .sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.field, b.field));
    for (const change of changes) {
        change.effects.sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.what, b.what));
        change.digest = changeDigest(change, secrets);
    }
    const { header, policy } = inputs;
    const options = {
        on_drift: policy.on_drift,
        take_over: [...policy.take_over].sort(),
        launch: [...policy.launch].sort(),
        only: [...policy.only].sort(),
        allow_deletes: policy.allow_deletes,
        allow_empty: policy.allow_empty,
    };
    const held = [...draft.held.values()].sort(byAddress);
    const diagnostics = [...draft.diagnostics].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address ?? '', b.address ?? '') ||
        (0,model/* byCodeUnit */.X)(a.code, b.code) ||
        (0,model/* byCodeUnit */.X)(a.message, b.message));
    return {
        format_version: plan/* PLAN_FORMAT */._A,
        tool_version: header.tool_version,
        target: header.target,
        namespace: header.namespace,
        base_url: header.base_url,
        org_id: inputs.org,
        source: header.source,
        inputs_digest: header.inputs_digest,
        ledger: { state: inputs.base.state, revision: inputs.base.revision },
        options,
        changes,
        secret_writes: secrets,
        held,
        unreadable: [...draft.unreadable].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address)),
        diagnostics,
        summary: countPlan({
            changes,
            held: draft.held.size,
            unchanged: draft.unchanged,
            unreadable: draft.unreadable.length,
            diagnostics,
        }),
        plan_digest: (0,model/* digest */.br)({
            target: header.target,
            base_url: header.base_url,
            org: inputs.org,
            options,
            changes: changes.map((change) => change.digest),
        }),
    };
}

;// CONCATENATED MODULE: ./build/plan/plan-content.js

/**
 * The `content_digest` of a plan's JSON: over all that it says except the digest itself, members of
 * later minor versions included. It shows an edit by hand or a damaged file; whoever computes it anew
 * is not kept out by it, and need not be: an apply does nothing that it does not plan by itself.
 */
function planContentDigest(json) {
    const { content_digest: _, ...rest } = json;
    return (0,model/* digest */.br)(rest);
}

;// CONCATENATED MODULE: ./build/plan/saved-difference.js




/**
 * What makes a change of the fresh plan another one than the saved change of the same address, in
 * half sentences; empty where it is the same. The version may move, and ids that were unknown be
 * known: neither changes what is going to happen.
 */
function differences(saved, plan, now, fresh, resourceOf) {
    const secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ['other secrets would be written'];
    if (now.action !== saved.action)
        return [`it is a ${now.action} now, not a ${saved.action} (${now.reason})`];
    const found = [];
    if (now.id !== saved.id)
        found.push(`it is another object now (id ${idText(now.id)}, then ${idText(saved.id)})`);
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
        found.push('what it overwrites is not what it was');
    if (!(0,model/* sameJson */.Vk)(now.kept, saved.kept))
        found.push('what on_drift: keep leaves alone is not what it was');
    found.push(...secrets);
    if (now.idempotency_key !== saved.idempotency_key && found.length === 0)
        found.push('it was made and removed again since');
    if (now.digest !== saved.digest && found.length === 0)
        found.push('it would be done otherwise now');
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
    return typeof name === 'string' && now.guards.name === guard(leftoverName(resource.kind, name, saved.id));
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
        ...(other.length > 0 ? [`the files want another ${other.join(', ')} now`] : []),
        ...(gone.length > 0 ? [`${gone.join(', ')} would not change any more`] : []),
        ...(more.length > 0 ? [`${more.join(', ')} would change too`] : []),
    ];
}
function byPath(leaves) {
    return new Map(leaves.map((leaf) => [leaf.path, leaf]));
}
function sameForm(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (0,model/* sameJson */.Vk)(settledForm(a), settledForm(b));
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

;// CONCATENATED MODULE: ./build/plan/saved-done.js




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
            return entry === undefined ? true : { not: 'the ledger has it, and would not let it go any more' };
        case 'delete':
            if (entry !== undefined)
                return { not: 'it would not be deleted any more' };
            return context.resources.has(address) ? { not: 'it is in the files again' } : 'look';
        case 'launch': {
            const record = entry?.launch;
            const isSame = record?.state === 'launched' && record.key === saved.idempotency_key;
            return isSame ? true : { not: 'it would not be launched any more' };
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
        return { not: 'it left the files' };
    if (!context.selected(address))
        return { not: 'it is left out now (include, exclude)' };
    const other = otherWish(saved, resource);
    if (other !== undefined)
        return { not: `the files want another ${other} now` };
    const secrets = plan.secret_writes.filter((one) => one.write && one.address === address);
    for (const { field } of secrets) {
        const now = fresh.secret_writes.find((one) => one.address === address && one.field === field);
        if (now?.status !== 'unchanged')
            return { not: `whether the secret ${field} was written cannot be told` };
    }
    return true;
}
/** The first leaf for which the files want something else than the saved change did. */
function otherWish(saved, resource) {
    const { kind, value, settings } = resource;
    const written = flatten(kind, value, 'compared');
    const ignored = (settings.ignore ?? []).map((path) => (0,model/* parsePath */.Rr)(path) ?? [path]);
    for (const { path, after } of saved.leaves) {
        if (after === undefined)
            continue;
        const steps = (0,model/* parsePath */.Rr)(path) ?? [path];
        // What is ignored by now was not looked at: nobody can say that it is there.
        if (ignored.some((prefix) => (0,model/* startsWith */.w1)(steps, prefix)))
            return path;
        const wanted = written.get(path);
        // The new object of a replace has nothing of what the files do not name.
        if (wanted === undefined && after === null && saved.action === 'replace')
            continue;
        const now = wanted === undefined ? fieldOf(kind, steps)?.clear?.value : (0,model/* toForms */.ln)(wanted.value);
        if (now === undefined || !(0,model/* sameJson */.Vk)(settledForm(now), settledForm(after)))
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/plan/saved.js




/**
 * Holds a saved plan against a fresh one that was made with its own options (design §7, saved
 * plans). Pure. A saved change is carried out where the fresh plan has the very same one, is done
 * where nothing is left of it, and else makes the saved plan stale as a whole.
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
        if (!plan/* WRITING */.V9.has(saved.action))
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
                this.#refuse(saved, `it needs ${missing.join(', ')}, which the plan does not hold`);
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
            summary: countPlan(counted),
            plan_digest: this.#saved.plan_digest,
        };
    }
    /** Not done when the plan was made, and could be now: nobody reviewed it, so it stays. */
    #freed() {
        const { held, unreadable } = this.#saved;
        const remedies = [{ to: 'To do it', type: 'plan again, without the saved plan' }];
        const freed = [];
        for (const one of held) {
            const message = 'was held when the plan was made; it is free now, and a saved plan does only what it says';
            if (this.#now.has(one.address))
                freed.push({ ...one, message, remedies });
        }
        for (const { address } of unreadable) {
            const now = this.#now.get(address);
            if (now === undefined)
                continue;
            const message = 'could not be read when the plan was made, so the plan does nothing about it';
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

;// CONCATENATED MODULE: ./build/plan/snapshot.js

/**
 * The platform as far as it was read. Asking for something that was not read yet notes the need
 * and answers undefined: the caller reads what is noted and plans again, so that planning itself
 * stays a pure function of what was read.
 */
class Snapshot {
    #answers;
    #needs = new Map();
    constructor(answers = new Map()) {
        this.#answers = answers;
    }
    list(path, query = {}, twice = false) {
        return this.#ask({ path, query, mode: 'list', twice });
    }
    object(path) {
        return this.#ask({ path, query: {}, mode: 'object', twice: false });
    }
    raw(path, query = {}) {
        return this.#ask({ path, query, mode: 'raw', twice: false });
    }
    #ask(need) {
        const key = needKey(need);
        const answer = this.#answers.get(key);
        if (answer === undefined)
            this.#needs.set(key, need);
        return answer;
    }
    /** What was asked for and not read yet, in a stable order; asking starts anew. */
    takeNeeds() {
        const needs = [...this.#needs.entries()].sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b)).map(([, need]) => need);
        this.#needs.clear();
        return needs;
    }
    put(need, answer) {
        this.#answers.set(needKey(need), answer);
    }
    /** Live objects and answers read so far, for the line that says what a plan rests on. */
    get size() {
        let objects = 0;
        for (const answer of this.#answers.values()) {
            if (answer.state === 'rows')
                objects += answer.rows.length;
            else if (answer.state === 'object')
                objects += 1;
        }
        return { answers: this.#answers.size, objects };
    }
}
function needKey(need) {
    const query = Object.entries(need.query)
        .sort(([a], [b]) => (0,model/* byCodeUnit */.X)(a, b))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    return `${need.mode}${need.twice ? '2' : ''} ${need.path}?${query}`;
}

;// CONCATENATED MODULE: ./build/plan/index.js

























/***/ }),

/***/ 71583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ WRITING),
/* harmony export */   _A: () => (/* binding */ PLAN_FORMAT),
/* harmony export */   kl: () => (/* binding */ ACTIONS)
/* harmony export */ });
/** Minor versions add, another major version is refused (design §6, Plan JSON). */
const PLAN_FORMAT = '1.0';
const ACTIONS = [
    'create',
    'update',
    'replace',
    'delete',
    'launch',
    'adopt',
    'converge',
    'keep',
    'release',
    'forget',
];
/** Changes that send something to the platform. */
const WRITING = new Set(['create', 'update', 'replace', 'delete', 'launch']);


/***/ })

};
