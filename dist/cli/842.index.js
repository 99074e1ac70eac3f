export const id = 842;
export const ids = [842];
export const modules = {

/***/ 31880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ createThenFill),
/* harmony export */   cl: () => (/* binding */ createWhole),
/* harmony export */   eX: () => (/* binding */ replaceWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Creates or replaces a file atomically: after a crash, either the old or the new one is there.
 * @param isRight called when the new file is on disk; false keeps the old one
 * @returns false where the old file was kept
 */
async function replaceWhole(file, made, isRight = async () => true) {
    try {
        await writeSynced(made.temporary, made);
        if (!(await isRight()))
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made.temporary, file);
        return true;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made.temporary, { force: true });
    }
}
/**
 * Creates a file that is complete from the start.
 * @param unlinked fallback where the file system cannot link
 * @throws EEXIST where the file exists
 */
async function createWhole(file, made, unlinked = (error) => Promise.reject(error)) {
    try {
        await writeSynced(made.temporary, made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(made.temporary, file).catch(unlinked);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made.temporary, { force: true });
    }
}
/** Creates a file, then fills it, for a file system without links. @throws EEXIST where the file exists */
async function createThenFill(file, text, mode) {
    await writeSynced(file, { text, mode });
}
/** Writes a file and flushes it to disk. */
async function writeSynced(file, { text, mode, isExact, isOver }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, isOver === true ? 'w' : 'wx', mode);
    try {
        await handle.writeFile(text, 'utf8');
        if (isExact === true)
            await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 80930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yh: () => (/* binding */ chooseRemote),
  zp: () => (/* binding */ chooseStore)
});

// UNUSED EXPORTS: isSameRepository

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/ledger/check.js
var check = __webpack_require__(22616);
// EXTERNAL MODULE: ./build/ledger/elsewhere.js
var elsewhere = __webpack_require__(13460);
// EXTERNAL MODULE: ./build/ledger/entry-moves.js
var entry_moves = __webpack_require__(70295);
// EXTERNAL MODULE: ./build/ledger/git/git-codes.js
var git_codes = __webpack_require__(36156);
// EXTERNAL MODULE: ./build/ledger/journal.js
var ledger_journal = __webpack_require__(30971);
// EXTERNAL MODULE: ./build/ledger/ledger.js
var ledger_ledger = __webpack_require__(90087);
// EXTERNAL MODULE: ./build/ledger/ledger-codes.js
var ledger_codes = __webpack_require__(60964);
// EXTERNAL MODULE: ./build/host/whole-file.js
var whole_file = __webpack_require__(31880);
// EXTERNAL MODULE: ./build/ledger/lock/lock-age.js
var lock_age = __webpack_require__(29325);
// EXTERNAL MODULE: ./build/ledger/lock/lock-record.js
var lock_record = __webpack_require__(61821);
;// CONCATENATED MODULE: ./build/ledger/lock/lock-file.js






const NAME = /^lock-(\d{6,})\.json$/;
/** How often a lock shows that its holder lives, in milliseconds. */
const SIGN_MS = 20_000;
/** The lock in a folder, first one that somebody seems to be working under; null where there is none. */
async function lockHolder(folder, place, deps) {
    let holder = null;
    for (const { lock: record, heard } of await locksIn(folder, place)) {
        const standing = await (0,lock_record/* standingOf */.YP)(record, heard, deps);
        holder = { record, standing, isHere: (0,lock_record/* isHere */.nw)(record, deps.process) };
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
        this.#signed = (0,lock_age/* momentOf */.Et)(deps.clock);
        this.#stop = deps.clock.every?.(SIGN_MS, () => void this.sign());
    }
    /**
     * Takes the lock of a folder that exists; with `force` also one whose holder seems to be at work.
     * @returns the lock, and the locks of ended runs that it replaces
     * @throws UserError exit 3 when somebody holds it
     */
    static async take(folder, names, deps, force = false) {
        const before = await locksIn(folder, names.place);
        if (!force)
            await clearWay(before, folder, names, deps);
        const record = (0,lock_record/* newLock */.Ai)(deps, names.commit);
        const number = Math.max(0, ...before.map((one) => one.number)) + 1;
        const name = `lock-${String(number).padStart(6, '0')}.json`;
        const file = external_node_path_.join(folder, name);
        if (!(await createLock(file, (0,lock_record/* lockText */.li)(record), record.run))) {
            const winner = (await locksIn(folder, names.place)).find((one) => one.name === name);
            throw winner === undefined
                ? (0,lock_record/* movedOn */.dm)(names.target)
                : (0,lock_record/* lockedOut */.zX)(winner.lock, names.target, deps.clock.now());
        }
        const others = (await locksIn(folder, names.place)).filter((one) => one.lock.run !== record.run);
        const other = force ? newOne(others, before) : changedOne(others, before);
        if (other !== undefined) {
            await (0,promises_.rm)(file, { force: true });
            throw (0,lock_record/* lockedOut */.zX)(other.lock, names.target, deps.clock.now());
        }
        await sign(file, deps.clock.now());
        for (const one of before)
            await (0,promises_.rm)(external_node_path_.join(folder, one.name), { force: true });
        const lock = new FolderLock(file, (await (0,promises_.stat)(file)).ino, record, deps);
        return { lock, replaced: before.map((one) => one.lock) };
    }
    /** Why this run does not surely hold the lock any more; null while it does. Looks at the disk each time. */
    lost() {
        const taken = this.#taken();
        if (taken !== null)
            return taken;
        const age = (0,lock_age/* ageOf */.hy)(this.#signed, this.#deps.clock);
        return age > lock_record/* LOST_MS */.YT ? `the ledger lock was not renewed for ${Math.round(age / 1000)} seconds` : null;
    }
    /** Whether somebody else has it, or nobody. */
    #taken() {
        const own = external_node_path_.basename(this.#file);
        let names;
        try {
            names = (0,external_node_fs_.readdirSync)(external_node_path_.dirname(this.#file)).filter((name) => NAME.test(name));
            if (names.includes(own) && (0,external_node_fs_.statSync)(this.#file).ino !== this.#inode)
                names = [];
        }
        catch {
            return 'the ledger folder can no longer be read';
        }
        if (!names.includes(own))
            return 'another run removed the ledger lock';
        const isHighest = names.every((name) => numberOf(name) <= numberOf(own));
        return isHighest ? null : 'another run took over the ledger lock';
    }
    /** Shows that this run lives: every twenty seconds, and at once when the clock went back. */
    async sign() {
        if (!(0,lock_age/* isDue */.nZ)(this.#signed, SIGN_MS, this.#deps.clock) || this.#taken() !== null)
            return;
        const now = (0,lock_age/* momentOf */.Et)(this.#deps.clock);
        if (await sign(this.#file, now.wall))
            this.#signed = now;
    }
    async release() {
        this.#stop?.();
        if (this.#taken() === null)
            await (0,promises_.rm)(this.#file, { force: true });
    }
    /** Ends without releasing: whoever comes next knows that this run is over. */
    async leave() {
        this.#stop?.();
        if (this.#taken() !== null)
            return;
        const text = (0,lock_record/* lockText */.li)({ ...this.record, ended: true });
        await (0,whole_file/* replaceWhole */.eX)(this.#file, { temporary: `${this.#file}.tmp`, text, mode: 0o600, isOver: true });
    }
}
/** The time of a lock's file is the last sign of life of its holder, by the holder's clock. */
async function sign(file, now) {
    try {
        await (0,promises_.utimes)(file, now / 1000, now / 1000);
        return true;
    }
    catch {
        // Whoever removed it is found by `lost`.
        return false;
    }
}
/**
 * Waits, or refuses, until nobody else can be at work.
 * @throws UserError exit 3 when somebody is, or shows it meanwhile
 */
async function clearWay(before, folder, names, deps) {
    const doubtful = [];
    for (const one of before) {
        const standing = await (0,lock_record/* standingOf */.YP)(one.lock, one.heard, deps);
        if (standing === 'live')
            throw (0,lock_record/* lockedOut */.zX)(one.lock, names.target, deps.clock.now());
        if ((0,lock_record/* isDoubtful */.Ge)(standing))
            doubtful.push(one);
    }
    const [first] = doubtful;
    if (first === undefined)
        return;
    await (0,lock_record/* listenFor */.Pf)(first.lock, 0, names.target, deps);
    const living = changedOne(await locksIn(folder, names.place), before);
    if (living !== undefined)
        throw (0,lock_record/* lockedOut */.zX)(living.lock, names.target, deps.clock.now());
}
/** A lock that was not there before. */
function newOne(now, before) {
    return now.find((one) => before.every(({ lock }) => lock.run !== one.lock.run));
}
/** A lock that is new, or whose holder has shown since that it lives. */
function changedOne(now, before) {
    return now.find((one) => before.every(({ lock, mtime }) => lock.run !== one.lock.run || mtime !== one.mtime));
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
        const remedy = `Make sure that no apply to this target is running, remove ${place}/${name}, and run the command again.`;
        const lock = (0,lock_record/* readLock */.mF)(text, `${place}/${name}`, remedy);
        const heard = Math.max(mtime, Date.parse(lock.at));
        found.push({ name, number: numberOf(name), lock, heard, mtime });
    }
    return found;
}
/** Makes the file of a lock; false when there is one already. */
async function createLock(file, text, run) {
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `lock-${run}.tmp`);
    try {
        await (0,whole_file/* createWhole */.cl)(file, { temporary, text, mode: 0o600, isOver: true }, async (error) => {
            if (isCode(error, 'EEXIST'))
                throw error;
            await (0,whole_file/* createThenFill */.T6)(file, text, 0o600);
        });
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        throw error;
    }
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

// EXTERNAL MODULE: ./build/ledger/path-part.js
var path_part = __webpack_require__(11771);
// EXTERNAL MODULE: ./build/ledger/store.js
var store = __webpack_require__(88221);
// EXTERNAL MODULE: ./build/ledger/stored-json.js
var stored_json = __webpack_require__(67736);
// EXTERNAL MODULE: ./build/ledger/who-moved.js
var who_moved = __webpack_require__(57114);
;// CONCATENATED MODULE: ./build/ledger/file/disk.js





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
/** Unreachable is never taken for absent. */
function unreachable(file, error) {
    return new finding/* UserError */.yo(ledger_codes/* LEDGER_CODES */.v.unreadable.code, `The ledger cannot be reached: reading ${external_node_path_.basename(file)} failed (${(0,system_error/* causeOf */.r)(error)}).`, 'Make the folder .pipelines-sync readable.');
}
/** Either the old or the new text is there, whenever the machine stops. */
async function writeSafely(file, text) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    await (0,whole_file/* replaceWhole */.eX)(file, { temporary: `${file}.tmp`, text, mode: 0o600, isOver: true });
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

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/ledger/file/file-history.js





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
        value = (0,stored_json/* parseStored */.T)(line);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isObject */.Gv)(value) || !Number.isSafeInteger(value.number) || !(0,check/* isSource */.__)(value.source))
        return undefined;
    const isWhole = ['what', 'at', 'actor'].every((name) => typeof value[name] === 'string');
    if (!isWhole || Number.isNaN(Date.parse(String(value.at))))
        return undefined;
    return value;
}

// EXTERNAL MODULE: ./build/model/from-top.js
var from_top = __webpack_require__(63742);
// EXTERNAL MODULE: ./build/ledger/git/git-place.js
var git_place = __webpack_require__(18617);
;// CONCATENATED MODULE: ./build/ledger/file/folder-guard.js






/**
 * Refuses a ledger's folder that is, or holds, a symbolic link: what is written would come to lie
 * somewhere else, and what is read would come from there. A checkout can make such links.
 * @param base the folder `.pipelines-sync`
 * @param parts the folders below it that lead to the ledger
 * @throws UserError PS6133, exit 3
 */
async function refuseLinks(base, parts) {
    const root = external_node_path_.dirname(base);
    const refuse = (file) => {
        const name = external_node_path_.relative(root, file).replaceAll(external_node_path_.sep, '/');
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.link.code, `The ledger is not used: ${name} is a symbolic link to another location.`, `Remove the link (with git rm if it is committed) and run the command again. The folder .pipelines-sync must lie in the repository itself; to share a ledger, keep it in git: leave out "ledger: file".`, 3);
    };
    const ways = parts.map((_, at) => external_node_path_.join(base, ...parts.slice(0, at + 1)));
    for (const file of [base, external_node_path_.join(base, '.gitignore'), ...ways])
        if (await isLink(file))
            refuse(file);
    const folder = ways.at(-1) ?? base;
    for (const entry of await listed(folder)) {
        const file = external_node_path_.join(folder, entry.name);
        if (entry.isSymbolicLink())
            refuse(file);
        if (!entry.isDirectory())
            continue;
        for (const inner of await readFolder(file))
            if (inner.isSymbolicLink())
                refuse(external_node_path_.join(file, inner.name));
    }
}
/** Something else than a folder holds nothing; whoever uses it finds out what it is. */
async function listed(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function isLink(file) {
    try {
        return (await (0,promises_.lstat)(file)).isSymbolicLink();
    }
    catch {
        return false;
    }
}
/**
 * Refuses a ledger's folder that git tracks: it came with a commit, so it says what somebody wrote, not
 * what was applied from this machine, and with `prune` it would choose what is deleted.
 * @param git git in `gitRoot`
 * @throws UserError PS6132, exit 3
 */
async function refuseTracked(git, gitRoot, base) {
    const root = external_node_path_.dirname(base);
    const below = external_node_path_.relative(await (0,promises_.realpath)(gitRoot), await (0,promises_.realpath)(root)).replaceAll(external_node_path_.sep, '/');
    const folder = below === '' ? external_node_path_.basename(base) : `${below}/${external_node_path_.basename(base)}`;
    // Also under another case, which some file systems take for the same.
    const ran = await git(['ls-files', '-z', '--', `:(top,literal,icase)${folder}`]);
    if (ran.code !== 0)
        throw (0,git_place/* localFailure */.oq)('asking whether the folder of the ledger is tracked', ran.stderr);
    const [first, ...more] = ran.stdout.toString('utf8').split('\0').slice(0, -1);
    if (first === undefined)
        return;
    throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.tracked.code, `The ledger in ${folder} is not used: git tracks it (${first}${more.length === 0 ? '' : ` and ${more.length} more`}), so it comes from a commit and not from an apply on this machine.`, `Take it out of the repository with git rm -r --cached ${(0,from_top/* fromTop */.k)(folder)} and commit that; also delete the folder, unless this machine wrote it. To share a ledger, keep it in git: leave out "ledger: file".`, 3);
}

;// CONCATENATED MODULE: ./build/ledger/file/file-store.js




















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
    #parts;
    #deps;
    #guard;
    #read = new WeakMap();
    #holders = new WeakMap();
    /**
     * @param root absolute folder that holds (or will hold) `.pipelines-sync`
     * @param guard called before the folder is looked at; refuses, by throwing, one that is not to be used
     */
    constructor(root, namespace, target, deps, guard) {
        this.#deps = deps;
        this.#base = external_node_path_.join(root, LEDGER_FOLDER);
        this.#parts = [(0,path_part/* pathPart */.n)(namespace), (0,path_part/* pathPart */.n)(target)];
        this.#folder = external_node_path_.join(this.#base, ...this.#parts);
        this.#guard = guard === undefined ? undefined : () => guard(this.#base);
        this.place = external_node_path_.posix.join(LEDGER_FOLDER, ...this.#parts);
    }
    /** Nothing is read or written where a checkout may have put something into the place of the folder. */
    async #checkFolder() {
        await refuseLinks(this.#base, this.#parts);
        await this.#guard?.();
    }
    async elsewhere(binding, neighbours) {
        const found = [];
        for (const namespace of (await readFolder(this.#base)).filter((item) => item.isDirectory())) {
            const folder = external_node_path_.join(this.#base, namespace.name);
            for (const target of (await readFolder(folder)).filter((item) => item.isDirectory())) {
                const place = external_node_path_.posix.join(LEDGER_FOLDER, namespace.name, target.name);
                const text = place === this.place ? undefined : await readText(external_node_path_.join(folder, target.name, HEAD));
                const head = text === undefined ? undefined : (0,elsewhere/* tryHead */.Kg)(text, place);
                if (head === undefined || !(await (0,elsewhere/* isElsewhere */.l5)(head, binding, neighbours)))
                    continue;
                found.push((0,elsewhere/* elsewhereOf */.q3)(head, binding, place));
            }
        }
        return found.sort((a, b) => b.sequence - a.sequence);
    }
    async read(binding) {
        await this.#checkFolder();
        await this.#refuseImported();
        const { headText, journalText } = await this.#texts();
        const head = headText === undefined
            ? undefined
            : (0,check/* readHead */.zy)(parse(headText, `${this.place}/${HEAD}`), `${this.place}/${HEAD}`);
        if (head !== undefined)
            (0,ledger_ledger/* checkBinding */.aS)(head, binding);
        const lines = journalText === undefined ? [] : (0,ledger_journal/* parseJournal */.z8)(journalText, `${this.place}/${JOURNAL}`);
        const first = lines[0];
        const stored = await this.#entries();
        // Entries without a head are a first ledger that was cut off while its journal was folded in.
        if (head === undefined && stored.size > 0 && first?.t !== 'begin') {
            throw new finding/* UserError */.yo(ledger_codes/* LEDGER_CODES */.v.damaged.code, `The ledger cannot be used: ${this.place}/${HEAD} is missing, although there are entries.`, 'Restore it from a copy, or move the folder away to begin a new ledger.');
        }
        const read = textKey({ headText, journalText });
        // With a journal, or while somebody folds one in, entries are there that the head does not count yet.
        if (head !== undefined && lines.length === 0 && textKey(await this.#texts()) === read)
            (0,check/* checkCounts */.tl)(head, stored, `${this.place}/${HEAD}`);
        if (first?.t === 'begin' && head === undefined)
            (0,ledger_ledger/* checkBinding */.aS)({ ...first.start.head, ...emptyHead(first.start.at) }, binding);
        // A damaged lock stops whoever wants to take it; beside a ledger at rest it stops nobody from reading.
        const holder = await lockHolder(this.#folder, this.place, this.#deps).catch((error) => {
            if (lines.length > 0)
                throw error;
            return null;
        });
        const isUnderway = lines.length > 0 && holder?.standing === 'live';
        const ledger = {
            head: (0,ledger_journal/* headAfter */.Xy)(head, lines),
            state: head !== undefined || lines.length > 0 ? 'present' : 'absent',
            revision: head === undefined ? (lines.length > 0 ? '0' : null) : String(head.sequence),
            entries: (0,ledger_journal/* replay */.eZ)(stored, lines),
            interrupted: lines.length > 0,
            ...(head === undefined && first?.t === 'begin' ? { begun: first.start.head } : {}),
            ...(isUnderway ? { underway: (0,lock_record/* holderOf */.Kd)(holder.record, this.#deps.clock.now()) } : {}),
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
            return await this.#begin(ledger, (0,store/* withDeparted */.g)(start, ledger.head), force);
        }
        catch (error) {
            if (error instanceof finding/* UserError */.yo)
                throw error;
            throw this.#unwritable(error, 'Make the folder writable and run the command again. Nothing was sent.');
        }
    }
    #unwritable(error, remedy) {
        return new finding/* UserError */.yo(ledger_codes/* LEDGER_CODES */.v.unwritable.code, `The ledger in ${this.place} cannot be written (${(0,system_error/* causeOf */.r)(error)}).`, remedy);
    }
    async #begin(ledger, start, force) {
        await this.#checkFolder();
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(this.#base, '.gitignore'), '*\n');
        const { target, source } = start.head;
        const names = { place: this.place, target, commit: source.commit };
        const { lock, replaced } = await FolderLock.take(this.#folder, names, this.#deps, force).catch(async (error) => {
            throw isMovedOn(error) ? await this.#movedOn(ledger, target) : error;
        });
        try {
            if (textKey(await this.#texts()) !== this.#read.get(ledger))
                throw await this.#movedOn(ledger, target);
            for (const old of replaced)
                (0,lock_record/* sayTakenOver */.Jo)(old, this.#deps);
            return await this.#session(ledger, start, lock);
        }
        catch (error) {
            await lock.release();
            throw error;
        }
    }
    async #movedOn(ledger, target) {
        return (0,lock_record/* movedOn */.dm)(target, await (0,who_moved/* newestOf */.s)(this.history(), ledger.head?.sequence ?? 0));
    }
    /** Marks this ledger as taken over by another store; it is not used any more. */
    async markImported(into) {
        await writeSafely(external_node_path_.join(this.#folder, IMPORTED), `${JSON.stringify({ into }, null, 2)}\n`);
    }
    async isImported() {
        await this.#checkFolder();
        return (await readText(external_node_path_.join(this.#folder, IMPORTED))) !== undefined;
    }
    async #refuseImported() {
        if ((await readText(external_node_path_.join(this.#folder, IMPORTED))) === undefined)
            return;
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.takenInto.code, `The ledger in ${this.place} was moved into git and is no longer updated.`, `Leave out "ledger: file", so that the ledger in git is used; or remove ${this.place}/${IMPORTED} to continue from what the folder held then.`, 3);
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
                moved: { entries: [], gone: [] },
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
            // What has happened is recorded also after a long wait, as long as nobody else has the lock.
            await lock.sign();
            const lost = lock.lost();
            if (lost !== null)
                throw lockLost(lost);
            await append(line);
        };
        return {
            put: (entry) => add({ t: 'put', entry }),
            remove: (address) => add({ t: 'remove', address }),
            lost: () => lock.lost(),
            // Every line is on disk when it has been put.
            keep: async () => undefined,
            renew: async () => {
                await lock.sign();
                return lock.lost();
            },
            finish: async (at) => {
                await tail.catch(() => undefined);
                await lock.sign();
                const lost = lock.lost();
                await journal.close();
                if (lost !== null)
                    throw lockLost(lost);
                try {
                    const revision = await this.#fold(ledger, start, (0,ledger_journal/* replay */.eZ)(ledger.entries, lines, true), at, lock);
                    await lock.release();
                    return revision;
                }
                catch (error) {
                    throw error instanceof finding/* UserError */.yo
                        ? error
                        : this.#unwritable(error, `The journal in ${this.place} has all records; the next run takes them over.`);
                }
            },
            release: async () => {
                if (!(0,ledger_ledger/* sameEntries */.lq)(ledger.entries, (0,ledger_journal/* replay */.eZ)(ledger.entries, lines, true)))
                    return undefined;
                await tail.catch(() => undefined);
                await lock.sign();
                await journal.close();
                // A journal that somebody else has begun under a lock of their own is not ours to remove.
                if (lock.lost() === null) {
                    await (0,promises_.rm)(file, { force: true });
                    await syncFolder(this.#folder);
                }
                await lock.release();
                return { revision: ledger.head === undefined ? null : String(ledger.head.sequence) };
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
        const counts = (0,ledger_ledger/* countKinds */.xb)(entries);
        const changed = [];
        for (const [address, entry] of entries) {
            const text = (0,ledger_ledger/* ledgerText */.PK)(entry);
            const old = stored.get(address);
            if (old !== undefined && (0,ledger_ledger/* ledgerText */.PK)(old) === text)
                continue;
            changed.push({ file: external_node_path_.join(this.#folder, (0,ledger_ledger/* entryFile */.$B)(entry)), text });
        }
        for (let first = 0; first < changed.length; first += SYNC_BATCH) {
            const batch = changed.slice(first, first + SYNC_BATCH);
            await Promise.all(batch.map(({ file, text }) => writeSafely(file, text)));
        }
        const gone = [...stored].filter(([address]) => !entries.has(address));
        for (const [, entry] of gone)
            await (0,promises_.rm)(external_node_path_.join(this.#folder, (0,ledger_ledger/* entryFile */.$B)(entry)), { force: true });
        const sequence = (ledger.head?.sequence ?? 0) + 1;
        const head = { ...start.head, format: ledger_ledger/* LEDGER_FORMAT */.E2, sequence, applied_at: at, counts };
        await lock.sign();
        const lost = lock.lost();
        if (lost !== null)
            throw lockLost(lost);
        const { added, removed } = (0,entry_moves/* entryMoves */.p)(stored, entries);
        // What is under another address now is written, and is not new.
        const numbers = { added, changed: changed.length - added, removed, total: entries.size };
        // Before the head, so that every head has its line; one written twice counts once.
        await this.history().add(head, start.subject ?? 'apply', numbers, this.#deps);
        await writeSafely(external_node_path_.join(this.#folder, HEAD), (0,ledger_ledger/* ledgerText */.PK)(head));
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
                const entry = (0,check/* readEntry */.hB)(parse(text ?? '', `${this.place}/${name}`), `${this.place}/${name}`);
                if ((0,ledger_ledger/* entryFile */.$B)(entry) !== name)
                    throw new finding/* UserError */.yo(ledger_codes/* LEDGER_CODES */.v.damaged.code, `The ledger cannot be used: ${this.place}/${name} contains the entry of ${entry.address}.`, 'Restore the file from a copy.');
                entries.set(entry.address, entry);
            }
        }
        return entries;
    }
}
function isMovedOn(error) {
    return error instanceof finding/* UserError */.yo && error.code === git_codes/* GIT_LEDGER_CODES */.O.moved.code;
}
/** What begin() compares: is the folder as it was read? */
function textKey(texts) {
    return JSON.stringify([texts.headText ?? null, texts.journalText ?? null]);
}
function lockLost(why) {
    return new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.lost.code, `The ledger was not saved: ${why}.`, 'The run that took over looks up what this one started. Run the command again when that run has ended.');
}
function emptyHead(at) {
    return { format: ledger_ledger/* LEDGER_FORMAT */.E2, sequence: 0, applied_at: at, counts: {} };
}
function parse(text, where) {
    try {
        return (0,stored_json/* parseStored */.T)(text);
    }
    catch {
        throw new finding/* UserError */.yo(ledger_codes/* LEDGER_CODES */.v.damaged.code, `The ledger cannot be used: ${where} is damaged (it is not valid JSON).`, 'Restore the file from a copy.');
    }
}

// EXTERNAL MODULE: ./build/ledger/git/git-store.js + 2 modules
var git_store = __webpack_require__(56223);
;// CONCATENATED MODULE: ./build/ledger/choose-store.js








/** Picks where a ledger is kept: in git where there is a repository, else in a folder. */
async function chooseStore(choice, deps) {
    const { root, namespace, target, wanted, git, problem, refused = null } = choice;
    const folder = new FileStore(root, namespace, target, deps, async (base) => {
        if (!(0,external_node_fs_.existsSync)(base))
            return;
        if (git !== null)
            await refuseTracked(git, choice.gitRoot ?? root, base);
        else if (problem !== null || refused !== null)
            throw untold(problem ?? refused ?? '');
    });
    if (wanted === 'file')
        return folder;
    if (refused !== null) {
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.notRunHere.code, `The ledger cannot be reached: git does not run in ${root} (${refused}).`, 'Clone the repository again, or remove that .git if it is not yours. The ledger was not treated as empty.');
    }
    if (problem !== null) {
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.gitFailed.code, `The ledger cannot be reached: git refuses to open this repository (${problem}).`, 'Fix that, for instance with git config --global --add safe.directory <folder>. The ledger was not treated as empty.');
    }
    if (git === null) {
        if (wanted === null)
            return folder;
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.gitFailed.code, 'The configuration says "ledger: git", but there is no git repository here.', 'Run git init, or clone the repository instead of copying its files; or say "ledger: file".');
    }
    const remote = await chooseRemote(git);
    return new git_store/* GitStore */.W(git, remote, { namespace, target }, deps, {
        read: async (binding) => {
            if (await folder.isImported())
                return undefined;
            try {
                return await folder.read(binding);
            }
            catch (error) {
                // A ledger of something else in that folder is none of this one's business.
                if (error instanceof finding/* UserError */.yo && error.code === ledger_codes/* LEDGER_CODES */.v.otherBinding.code)
                    return undefined;
                throw error;
            }
        },
        taken: (into) => folder.markImported(into),
    });
}
/** Whether a folder came with a commit must be known before what it says is believed. */
function untold(why) {
    return new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.gitFailed.code, `The ledger cannot be used: cannot tell whether git tracks the folder ${LEDGER_FOLDER} (${why}).`, 'Fix that, for instance with git config --global --add safe.directory <folder>, and run the command again.');
}
/**
 * Whether two addresses are of one repository, told by host and path: `https://` and `ssh` addresses of a
 * server name the same one (`git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://host/owner/name`).
 */
function isSameRepository(a, b) {
    return a === b || (plainAddress(a) !== undefined && plainAddress(a) === plainAddress(b));
}
/** `host/path` without protocol, user, port and `.git`; undefined for a folder. */
function plainAddress(address) {
    const scheme = address.indexOf('://');
    if (scheme < 0) {
        // `git@host:owner/name.git`; one letter before the colon is a drive of Windows.
        const colon = address.indexOf(':');
        const before = address.slice(0, Math.max(colon, 0));
        const host = before.slice(before.indexOf('@') + 1);
        return host.length < 2 || before.includes('/') ? undefined : joined(host, address.slice(colon + 1));
    }
    if (address.slice(0, scheme).toLowerCase() === 'file')
        return undefined;
    const rest = address.slice(scheme + 3);
    const slash = rest.indexOf('/');
    if (slash < 0)
        return undefined;
    const authority = rest.slice(0, slash);
    const [host = ''] = authority.slice(authority.lastIndexOf('@') + 1).split(':');
    return joined(host, rest.slice(slash));
}
function joined(host, way) {
    const parts = way.split('/').filter((part) => part !== '');
    return `${host.toLowerCase()}/${parts.join('/').replace(/\.git$/, '')}`;
}
/**
 * The remote that holds the ledger: what `git config pipelines-sync.remote` names, else `origin`,
 * else the only one; null where there is none. One git process.
 */
async function chooseRemote(git) {
    const pattern = '^(remote\\..*\\.(url|pushurl)|pipelines-sync\\.remote)$';
    const ran = await git(['config', '-z', '--get-regexp', pattern]);
    if (ran.code !== 0 && ran.code !== 1)
        throw (0,git_place/* localFailure */.oq)('reading its settings', ran.stderr);
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
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.whichRemote.code, `The remote of the ledger is ambiguous: there are several, and none is called origin: ${names.join(', ')}.`, 'Choose one that everybody who applies can push to: git config pipelines-sync.remote <name>.');
    }
    const place = urls.get(remote);
    if (place === undefined) {
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.whichRemote.code, `git config pipelines-sync.remote names ${remote}, which does not exist.`, names.length === 0
            ? 'Add it with git remote add, or remove the setting.'
            : `The remotes are: ${names.join(', ')}.`);
    }
    if (place.push !== undefined && !isSameRepository(place.push, place.url ?? '')) {
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.twoPlaces.code, `Remote ${remote} has different fetch and push URLs, so a ledger there cannot be trusted.`, 'Add the location of the ledger as a separate remote and choose it: git config pipelines-sync.remote <name>.');
    }
    return remote;
}


/***/ }),

/***/ 13460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ tryHead),
/* harmony export */   jd: () => (/* binding */ gitLedgersElsewhere),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   q3: () => (/* binding */ elsewhereOf)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22616);
/* harmony import */ var _git_git_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18617);
/* harmony import */ var _git_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81464);



/** Namespace and target as one name each is written by people: case alone makes no other one. */
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/**
 * Whether a ledger is that of a binding under another name: after the repository, its first remote or a
 * target got another name, in a fork, or after the configuration file was moved. A target that the
 * configuration still has keeps its own ledger, and so does a configuration file that is still there.
 */
async function isElsewhere(head, binding, { targets, isGone }) {
    if (head.moved_to !== undefined || head.org_id !== binding.org_id || head.base_url !== binding.base_url)
        return false;
    const isSameTarget = isSameName(head.target, binding.target);
    if (head.configuration === binding.configuration)
        return isSameTarget || !targets.some((name) => isSameName(head.target, name));
    if (!isSameTarget || head.configuration === null || binding.configuration === null)
        return false;
    return (await isGone?.(head.configuration)) === true;
}
/** A ledger that was found, for people. */
function elsewhereOf(head, binding, place) {
    const { namespace, target, sequence, configuration } = head;
    const movedFrom = configuration === binding.configuration ? null : configuration;
    return { namespace, target, sequence, place, remote: null, movedFrom };
}
const LEDGERS = 'refs/pipelines-sync/';
/**
 * Looks through the ledgers of a remote and of this clone for those that are of the same thing. What
 * cannot be read is left out: it belongs to somebody else, or is newer than this tool.
 * @param own the ref that was looked for
 */
async function gitLedgersElsewhere(git, place, own, binding, neighbours) {
    const found = new Map(await (0,_git_git_place_js__WEBPACK_IMPORTED_MODULE_0__/* .localRefs */ .S3)(git, [LEDGERS]));
    for (const [ref, oid] of await place.list(`${LEDGERS}*`))
        found.set(ref, oid);
    found.delete(own);
    const elsewhere = [];
    for (const [ref, head] of await readHeads(git, place, found))
        if (await isElsewhere(head, binding, neighbours))
            elsewhere.push(elsewhereOf(head, binding, ref));
    return elsewhere.sort((a, b) => b.sequence - a.sequence);
}
/** The heads of ledgers, by ref; objects are fetched only when they are not here. Three processes at the most. */
async function readHeads(git, place, refs) {
    if (refs.size === 0)
        return new Map();
    const find = async () => {
        const asked = Buffer.from([...refs.values()].map((oid) => `${oid}:head.json\n`).join(''));
        const { stdout } = await git(['cat-file', '--batch-check'], asked);
        return stdout.toString('utf8').split('\n');
    };
    let lines = await find();
    if (lines.some((line) => line.endsWith(' missing'))) {
        await place.bring([...refs.keys()]);
        lines = await find();
    }
    const blobs = new Map();
    for (const [index, ref] of [...refs.keys()].entries()) {
        const [id = '', type] = (lines[index] ?? '').split(' ');
        if (type === 'blob')
            blobs.set(ref, id);
    }
    const texts = await (0,_git_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$I)(git, [...new Set(blobs.values())]);
    const heads = new Map();
    for (const [ref, id] of blobs) {
        const head = tryHead(texts?.get(id) ?? '', ref);
        if (head !== undefined)
            heads.set(ref, head);
    }
    return heads;
}
/** Undefined for what is damaged, or of a layout that is not known here. */
function tryHead(text, where) {
    try {
        const head = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(JSON.parse(text), where);
        return typeof head.namespace === 'string' && typeof head.target === 'string' ? head : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 70295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ objectOf),
/* harmony export */   p: () => (/* binding */ entryMoves)
/* harmony export */ });
/** How many entries of a ledger are new, other and gone; what has another address now is changed. */
function entryMoves(before, after) {
    const gone = [...before].flatMap(([address, entry]) => (after.has(address) ? [] : [entry]));
    const left = new Set(gone.flatMap((entry) => objectOf(entry) ?? []));
    const fresh = [...after].flatMap(([address, entry]) => (before.has(address) ? [] : [entry]));
    const moved = fresh.filter((entry) => {
        const object = objectOf(entry);
        return object !== undefined && left.delete(object);
    }).length;
    return { added: fresh.length - moved, removed: gone.length - moved };
}
/**
 * What two entries have in common where they stand for one object; undefined for one that has none yet, or
 * whose object another one took the place of. A platform that was reset hands ids out again.
 */
function objectOf({ kind, partition, id, witness, replaced }) {
    return id === null || replaced !== null
        ? undefined
        : JSON.stringify([kind, partition, id, witness.created_at]);
}


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   V: () => (/* binding */ makeCommits)
/* harmony export */ });
/* harmony import */ var _host_git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);
/* harmony import */ var _git_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18617);


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
        throw (0,_git_place_js__WEBPACK_IMPORTED_MODULE_0__/* .localFailure */ .oq)('writing the ledger', ran.stderr === '' ? (0,_host_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)('') : ran.stderr);
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


/***/ }),

/***/ 82452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ GitLog)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22616);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67736);
/* harmony import */ var _git_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36156);
/* harmony import */ var _git_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64041);
/* harmony import */ var _git_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18617);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81464);







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
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.incomplete.code, `The history of the ledger is incomplete: git has only the newest ${found.revisions.length} commits of ${this.#ref}, and ${this.#at.name} did not send the rest.`, 'Fetch it, or clone the repository again without --depth.');
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
            throw (0,_git_place_js__WEBPACK_IMPORTED_MODULE_2__/* .localFailure */ .oq)('reading the history of the ledger', ran.stderr);
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
        const objects = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$I)(this.#git, [last.commit]);
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
            throw (0,_git_place_js__WEBPACK_IMPORTED_MODULE_2__/* .localFailure */ .oq)('comparing revisions of the ledger', ran.stderr);
        const files = parseRaw(ran.stdout.toString('utf8'));
        const ids = files.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined));
        const objects = await this.#objects(ids);
        const changes = new Map();
        for (const file of files) {
            if (!_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_FILE */ .wO.test(file.path))
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
        return [...changes.values()].sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.address, b.address));
    }
    async entries(revision) {
        const commit = commitOf(revision);
        const files = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .nT)(this.#git, commit);
        if (files === undefined)
            throw this.#missing(commit);
        const objects = await this.#objects([...files.values()].map((file) => file.oid));
        return (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)(files, objects, `${this.#ref} at ${commit.slice(0, 10)}`).entries;
    }
    async #objects(ids) {
        const objects = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$I)(this.#git, ids);
        if (objects === undefined)
            throw this.#missing(this.#tip ?? '');
        return objects;
    }
    #entry(text, path) {
        let value;
        try {
            value = (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStored */ .T)(text);
        }
        catch {
            value = undefined;
        }
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .readEntry */ .hB)(value, `${this.#ref}:${path}`);
    }
    #missing(commit) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.incomplete.code, `Git does not have all objects of ${this.#ref} at ${commit.slice(0, 10)}.`, 'Check with git fsck; if the clone is damaged, clone again.');
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
        ...(0,_git_message_js__WEBPACK_IMPORTED_MODULE_7__/* .readApplyMessage */ .eB)(message.join('\n')),
        commit,
        at: timeOf(seconds),
        actor,
    };
}
/** A commit may name any time; one that is none counts as the first there is. */
function timeOf(seconds) {
    const time = new Date(Number(seconds) * 1000);
    return (Number.isNaN(time.getTime()) ? new Date(0) : time).toISOString();
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


/***/ }),

/***/ 64041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ applyMessage),
/* harmony export */   eB: () => (/* binding */ readApplyMessage),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _git_import_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);

/** The message of a ledger commit: subject, counts, and trailers that machines read. */
function applyMessage(note) {
    const { head } = note;
    const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
    const kinds = Object.keys(head.counts)
        .sort()
        .map((kind) => `${head.counts[kind]} ${kind}`);
    const dirty = head.source.dirty ? ' (with uncommitted changes)' : '';
    const lines = [
        `${note.subject ?? 'apply'} ${head.sequence}: ${(0,_git_import_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(head.target)}`,
        '',
        `Entries: ${note.added} added, ${note.changed} changed, ${note.removed} removed, ${total} in all`,
        ...(kinds.length > 0 ? [`Kinds: ${(0,_git_import_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(kinds.join(', '))}`] : []),
        `Actor: ${(0,_git_import_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(note.actor)}`,
        `Source: ${head.source.commit === null ? 'no commit' : (0,_git_import_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(head.source.commit)}${dirty}`,
        ...(note.runUrl === null ? [] : [`Run: ${(0,_git_import_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(note.runUrl)}`]),
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


/***/ }),

/***/ 18617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ LocalPlace),
/* harmony export */   S3: () => (/* binding */ localRefs),
/* harmony export */   av: () => (/* binding */ RemotePlace),
/* harmony export */   oq: () => (/* binding */ localFailure)
/* harmony export */ });
/* harmony import */ var _host_git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26713);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _git_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36156);



/** Refs of this repository below or equal to some names; one process. */
async function localRefs(git, names) {
    const ran = await git(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
    if (ran.code !== 0)
        throw localFailure('listing refs', ran.stderr);
    return parseRefs(ran.stdout.toString('utf8'), ' ');
}
function localFailure(doing, stderr) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.gitFailed.code, `The ledger cannot be used: git failed while ${doing} (${(0,_host_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(stderr)}).`, 'Fix what git reports, for instance a full disk or a repository of another owner, and run the command again.');
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
    async list(pattern) {
        const ran = await this.#git(['ls-remote', '--', this.remote, pattern]);
        if (ran.code !== 0)
            throw this.#unreachable(ran.stderr);
        return parseRefs(ran.stdout.toString('utf8'), '\t');
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
    async swap(moves, isSure) {
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
        if (ran.code === 0 && !isSure && real.length === moves.length)
            return { state: 'done' };
        let now;
        try {
            now = await this.see(moves.map((move) => move.ref));
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            const isAccepted = ran.code === 0;
            return { state: 'unknown', message: isAccepted ? why : (0,_host_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(ran.stderr), isAccepted };
        }
        const is = ({ ref }) => now.get(ref) ?? null;
        if (moves.every((move) => is(move) === move.to))
            return { state: 'done' };
        const isOurs = moves.every((move) => is(move) === move.to || is(move) === move.from);
        if (ran.code === 0 && isOurs)
            return { state: 'dropped', now, message: `${this.name} accepted the push but did not keep it` };
        if (moves.every((move) => is(move) === move.from))
            return { state: 'refused', message: (0,_host_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(ran.stderr) };
        return { state: 'moved', now, isAccepted: ran.code === 0 };
    }
    #unreachable(stderr) {
        const why = (0,_host_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(stderr);
        const isDenied = /could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied|\b40[13]\b|Invalid username/i.test(stderr);
        if (isDenied) {
            return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.denied.code, `The ledger cannot be reached: remote ${this.remote} denied access to git (${why}).`, 'Give git credentials for it: on GitHub keep persist-credentials of actions/checkout enabled and grant contents: write; on your own machine use a credential helper or an ssh agent. The ledger was not treated as empty.');
        }
        const isMoved = /not found|does not exist|does not appear to be a git repository|No such remote/i.test(stderr);
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.unreachable.code, `The ledger cannot be reached: remote ${this.remote} does not respond as a git repository (${why}).`, isMoved
            ? `Look at git remote get-url ${this.remote}: if the repository moved, set the new URL with git remote set-url; if it is private, check your read access. The ledger was not treated as empty.`
            : 'Check the network and run the command again; plan --no-ledger makes a plan without the ledger. The ledger was not treated as empty.');
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
    async list(pattern) {
        return localRefs(this.#git, [pattern.replace(/\*$/, '')]);
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
            return { state: 'refused', message: (0,_host_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(ran.stderr) };
        return { state: 'moved', now, isAccepted: ran.code === 0 };
    }
}


/***/ }),

/***/ 56223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ GitStore)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/ledger/elsewhere.js
var elsewhere = __webpack_require__(13460);
// EXTERNAL MODULE: ./build/ledger/ledger.js
var ledger_ledger = __webpack_require__(90087);
// EXTERNAL MODULE: ./build/ledger/lock/lock-age.js
var lock_age = __webpack_require__(29325);
// EXTERNAL MODULE: ./build/ledger/lock/lock-record.js
var lock_record = __webpack_require__(61821);
// EXTERNAL MODULE: ./build/ledger/store.js
var store = __webpack_require__(88221);
// EXTERNAL MODULE: ./build/ledger/who-moved.js
var who_moved = __webpack_require__(57114);
// EXTERNAL MODULE: ./build/ledger/git/git-codes.js
var git_codes = __webpack_require__(36156);
// EXTERNAL MODULE: ./build/ledger/git/git-import.js
var git_import = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/ledger/git/git-log.js
var git_log = __webpack_require__(82452);
// EXTERNAL MODULE: ./build/ledger/git/git-message.js
var git_message = __webpack_require__(64041);
// EXTERNAL MODULE: ./build/ledger/git/git-place.js
var git_place = __webpack_require__(18617);
// EXTERNAL MODULE: ./build/ledger/journal.js
var journal = __webpack_require__(30971);
// EXTERNAL MODULE: ./build/ledger/ledger-codes.js
var ledger_codes = __webpack_require__(60964);
// EXTERNAL MODULE: ./build/ledger/path-part.js
var path_part = __webpack_require__(11771);
// EXTERNAL MODULE: ./build/ledger/git/git-tree.js
var git_tree = __webpack_require__(81464);
;// CONCATENATED MODULE: ./build/ledger/git/git-read.js









/** Namespace and target become one part each, so that no ledger's ref stands in the way of another's. */
function ledgerRefs(namespace, target) {
    const name = `${(0,path_part/* pathPart */.n)(namespace)}/${(0,path_part/* pathPart */.n)(target)}`;
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
        const known = await (0,git_place/* localRefs */.S3)(git, [refs.ledger, refs.pending]);
        const there = await place.see([refs.ledger, refs.lock]);
        const state = await readRound(git, place, refs, known, there);
        if (state !== 'again')
            return state;
    }
    throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.incomplete.code, `The ledger cannot be read: git does not have all objects of ${refs.ledger}, even after fetching them from ${place.name}.`, 'Check with git fsck; if the clone is damaged, clone again. The ledger was not treated as empty.');
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
        head: (0,journal/* headAfter */.Xy)(tree.head, lines),
        entries: (0,journal/* replay */.eZ)(tree.entries, lines),
        pending: files.pending,
        apart: others.filter((one) => !done.includes(one)),
        done,
        objectIdLength: (ledger ?? lock ?? kept[0]?.oid ?? '').length,
    };
}
/** Undefined when objects are missing here. */
async function readFiles(git, ledger, lock, kept) {
    const commits = await (0,git_tree/* readObjects */.$I)(git, kept.map((one) => one.oid));
    // A commit that was kept builds on what the place has, or the place went on without it.
    const pending = kept.find((one) => ((0,git_message/* readCommit */.kN)(commits?.get(one.oid) ?? '').parents[0] ?? null) === ledger);
    const top = pending?.oid ?? ledger;
    const none = new Map();
    const [ledgerFiles, lockFiles] = await Promise.all([
        top === null ? none : (0,git_tree/* listTree */.nT)(git, top),
        lock === null ? none : (0,git_tree/* listTree */.nT)(git, lock),
    ]);
    if (ledgerFiles === undefined || lockFiles === undefined)
        return undefined;
    const ids = [...ledgerFiles.values(), ...lockFiles.values()].map((file) => file.oid);
    const objects = await (0,git_tree/* readObjects */.$I)(git, top === null ? ids : [top, ...ids]);
    if (objects === undefined)
        return undefined;
    const topRun = top === null ? null : (0,git_message/* readCommit */.kN)(objects.get(top) ?? '').run;
    return { ledger: ledgerFiles, lock: lockFiles, objects, top, topRun, pending: pending ?? null };
}
function emptyTree() {
    return { head: undefined, entries: new Map() };
}
function parseLock(files, oid, ref, place) {
    const away = place.remote === null ? `git update-ref -d ${ref}` : `git push ${place.remote} --delete ${ref}`;
    const remedy = `Make sure that no apply to this target is running, remove the lock with ${away}, and run the command again; what that run started is found on the platform by its name.`;
    const text = (name) => files.objects.get(files.lock.get(name)?.oid ?? '') ?? '';
    const record = (0,lock_record/* readLock */.mF)(text('lock.json'), `${ref} (${oid.slice(0, 10)})`, remedy);
    const parts = [...files.lock.keys()].filter((name) => /^journal\/\d+\.jsonl$/.test(name)).sort();
    const lines = parts.flatMap((name) => advised(remedy, () => (0,journal/* parseJournal */.z8)(text(name), `${ref}:${name}`)));
    return { record, lines };
}
/** Parses the ledger's tree; what is damaged comes with the command that sets it back. */
function parseLedger(files, top, refs, place) {
    const { pending } = files;
    const isFirst = (0,git_message/* readCommit */.kN)(files.objects.get(top) ?? '').parents.length === 0;
    const ref = pending?.ref ?? refs.ledger;
    const before = isFirst ? '' : `${top}~1`;
    const local = isFirst ? `git update-ref -d ${ref} ${top}` : `git update-ref ${ref} ${before} ${top}`;
    const away = place.remote === null
        ? local
        : `git push --force-with-lease=${ref}:${top} ${place.remote} ${before}:${ref}`;
    const remedy = pending !== null
        ? `This commit exists only on this machine. Remove it with git update-ref -d ${ref}; what it recorded is then found on the platform.`
        : `Check the last change: git log --stat ${top}. ${isFirst ? 'It is the first commit; remove it' : 'Reset the ledger to the commit before'}: ${away}. Resources that are no longer recorded are adopted if equal and held if different; nothing is overwritten by mistake.`;
    return advised(remedy, () => (0,git_tree/* parseTree */.cZ)(files.ledger, files.objects, ref));
}
/** Something damaged, with the advice that fits the place where it was found. */
function advised(remedy, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof finding/* UserError */.yo) || error.code !== ledger_codes/* LEDGER_CODES */.v.damaged.code)
            throw error;
        throw new finding/* UserError */.yo(error.code, error.message, remedy, error.exitCode);
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
    throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.wentBack.code, ledger === null
        ? `Remote ${remote} has no ledger, but this clone knows one (${own}).`
        : `The ledger on remote ${remote} does not continue the one that this clone knows (${own}).`, `If that is a mistake, or the remote is new, restore it: git push --force-with-lease=${refs.ledger}:${ledger ?? ''} ${remote} ${refs.ledger}. If it is intended, remove the local one: git update-ref -d ${refs.ledger}`, 3);
}
async function isAncestor(git, older, newer) {
    return (await git(['merge-base', '--is-ancestor', older, newer])).code === 0;
}

;// CONCATENATED MODULE: ./build/ledger/git/git-session.js









/** Outcomes wait at most so long before they are pushed, in milliseconds. */
const PUSH_MS = 3_000;
/** A lock without news is renewed when its last sign is so old. */
const RENEW_MS = 10_000;
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
        const dropped = await this.#dropped();
        if (dropped !== null)
            throw lostError(dropped);
    }
    /** Asks the place whether it has what it said it took; why that is not so, or null. */
    async #dropped() {
        const { place, refs } = this.#taken;
        const tip = this.#tip;
        try {
            const now = (await place.see([refs.lock])).get(refs.lock);
            // Meanwhile another push may have gone out, on top of what is asked for.
            const isThere = now !== undefined && [tip, this.#tip, this.#attempt?.tip].includes(now);
            return isThere ? null : `${place.name} accepted the record but did not keep it`;
        }
        catch (error) {
            return `cannot tell whether ${place.name} keeps the record (${error instanceof Error ? error.message : String(error)})`;
        }
    }
    async remove(address) {
        this.#lines.push({ t: 'remove', address });
        this.#pushIfDue();
    }
    lost() {
        if (this.#stolen !== undefined)
            return this.#stolen;
        const age = (0,lock_age/* ageOf */.hy)(this.#accepted, this.#taken.deps.clock);
        if (age > lock_record/* LOST_MS */.YT) {
            const why = this.#problem === undefined ? '' : ` (${this.#problem})`;
            return `the ledger lock was not renewed for ${Math.round(age / 1000)} seconds${why}`;
        }
        this.#pushIfDue();
        return null;
    }
    async keep() {
        await this.#push();
    }
    async renew() {
        if (this.#stolen === undefined && (0,lock_age/* isDue */.nZ)(this.#accepted, RENEW_MS, this.#taken.deps.clock))
            await this.#push();
        return this.lost();
    }
    async finish(at) {
        await this.#stop();
        const { ledger, stored, begin, deps, lock } = this.#taken;
        const entries = (0,journal/* replay */.eZ)(stored.entries, [begin, ...this.#lines], true);
        const head = {
            ...begin.start.head,
            format: ledger_ledger/* LEDGER_FORMAT */.E2,
            sequence: (stored.head?.sequence ?? 0) + 1,
            applied_at: at,
            counts: (0,ledger_ledger/* countKinds */.xb)(entries),
        };
        const { write, remove, added, changed, removed } = (0,git_tree/* treeChanges */.CJ)(stored, entries, head);
        const { actor, runUrl } = deps;
        const { subject } = begin.start;
        const note = {
            head,
            actor,
            runUrl,
            run: lock.run,
            added,
            changed,
            removed,
            ...(subject === undefined ? {} : { subject }),
        };
        const commit = await this.#commit({
            parent: ledger,
            message: (0,git_message/* applyMessage */.QI)(note),
            at: Date.parse(at),
            write,
            remove,
        });
        const { refs } = this.#taken;
        const swap = await this.#end([{ ref: refs.ledger, from: ledger, to: commit }]);
        if (swap.state !== 'done')
            throw await this.#keepAside(commit, swap);
        await this.#taken.onDone(head, entries, commit);
        return String(head.sequence);
    }
    async release() {
        const { stored, begin, deps, place } = this.#taken;
        const recorded = (0,journal/* replay */.eZ)(stored.entries, [begin, ...this.#lines], true);
        if (!(0,ledger_ledger/* sameEntries */.lq)(stored.entries, recorded))
            return undefined;
        await this.#stop();
        const swap = await this.#end([]);
        // Whoever took the lock over meanwhile has taken in that nothing happened.
        if (swap.state !== 'done' && swap.state !== 'moved')
            deps.say(git_codes/* GIT_LEDGER_CODES */.O.notGivenBack.code, `The ledger lock could not be released on ${place.name} (${swap.message}). The next run takes it over.`);
        return { revision: stored.head === undefined ? null : String(stored.head.sequence) };
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
    /** Moves the ledger, where it moves, and removes the lock: both or none. */
    async #end(ledgerMoves) {
        const { refs, deps, place } = this.#taken;
        let swap = { state: 'refused', message: '' };
        let wasAccepted = false;
        for (const pause of [0, ...RETRY_PAUSES_MS]) {
            if (pause > 0)
                await deps.clock.sleep(pause);
            const moves = [...ledgerMoves, { ref: refs.lock, from: this.#tip, to: null }];
            swap = await place.swap(moves, true);
            if (swap.state === 'done')
                return swap;
            // Asked again it would say yes again.
            if (swap.state === 'dropped')
                break;
            if (swap.state === 'moved' || swap.state === 'unknown')
                wasAccepted ||= swap.isAccepted;
            if (swap.state !== 'moved')
                continue;
            // The next run may have begun on top of this one before the place was asked.
            const { now } = swap;
            const isPassed = moves.every(({ ref, from }) => (now.get(ref) ?? null) !== from);
            if (wasAccepted && isPassed)
                return { state: 'done' };
            // An earlier push of this run may have arrived after all.
            if (this.#attempt === undefined || swap.now.get(refs.lock) !== this.#attempt.tip)
                break;
            this.#tip = this.#attempt.tip;
            this.#attempt = undefined;
        }
        return swap;
    }
    /** The worst moment: the platform is written and the ledger is not. Everything stays on this machine. */
    async #keepAside(commit, swap) {
        const { git, refs, lock, place } = this.#taken;
        const ref = `${refs.pending}/${lock.run}`;
        const kept = await git(['update-ref', ref, commit]);
        const where = kept.code === 0 ? `It is kept here as ${ref}` : `It is kept here as commit ${commit}`;
        if (swap.state === 'moved') {
            return new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.keptAside.code, `The ledger was not saved: another run took its lock over or changed it. ${where}.`, 'Run the command again when no other apply is running: what this run created is looked up on the platform.');
        }
        const why = swap.state === 'done' ? '' : ` (${swap.message})`;
        return new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.keptAside.code, `The ledger could not be saved to ${place.name}${why}. ${where}.`, 'Run the command again in this clone when the remote accepts pushes: the ledger is pushed first, and nothing is written twice.');
    }
    #pushIfDue() {
        if (this.#closed || this.#queued !== undefined)
            return;
        const limit = this.#lines.length > this.#safe ? PUSH_MS : RENEW_MS;
        if ((0,lock_age/* isDue */.nZ)(this.#accepted, limit, this.#taken.deps.clock))
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
            const at = (0,lock_age/* momentOf */.Et)(deps.clock);
            const safe = this.#lines.length;
            const fresh = this.#lines.slice(this.#safe);
            lock.at = new Date(at.wall).toISOString();
            const write = [{ path: 'lock.json', text: (0,lock_record/* lockText */.li)(lock) }];
            if (fresh.length > 0)
                write.push({ path: partName(this.#parts), text: journalText(fresh) });
            const tip = await this.#commit({
                parent: this.#tip,
                message: `lock ${lock.run}\n`,
                at: at.wall,
                write,
            });
            this.#attempt = { tip, safe, at };
            const swap = await place.swap([{ ref: refs.lock, from: this.#tip, to: tip }], false);
            if (swap.state === 'unknown') {
                this.#problem = swap.message;
                return;
            }
            if (swap.state === 'done')
                this.#accept(this.#attempt);
            else if (swap.state === 'moved')
                this.#stolen = 'another run took over the ledger lock';
            else
                this.#problem = swap.message;
            this.#attempt = undefined;
        }
        catch (error) {
            this.#problem = error instanceof Error ? error.message : String(error);
        }
    }
    /** Finds out whether a push that got no answer arrived. */
    async #settleAttempt() {
        const attempt = this.#attempt;
        if (attempt === undefined)
            return;
        const { place, refs } = this.#taken;
        const now = (await place.see([refs.lock])).get(refs.lock);
        if (now === attempt.tip)
            this.#accept(attempt);
        else if (now !== this.#tip)
            this.#stolen = 'another run took over the ledger lock';
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
        const [oid = ''] = await (0,git_import/* makeCommits */.V)(git, lock.run, [{ ...one, actor: deps.actor }], objectIdLength);
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
    return new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.lost.code, `not sent: ${why}`, 'Run the command again.');
}

;// CONCATENATED MODULE: ./build/ledger/git/git-store.js















/** What people call the repository that their fork was made from. */
const UPSTREAM = 'upstream';
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
        this.#at = remote === null ? new git_place/* LocalPlace */.$k(git) : new git_place/* RemotePlace */.av(git, remote);
        this.#refs = ledgerRefs(names.namespace, names.target);
        this.#deps = deps;
        this.#other = other;
        this.place = remote === null ? this.#refs.ledger : `${this.#refs.ledger} on ${this.#at.name}`;
    }
    async read(binding) {
        const at = (0,lock_age/* momentOf */.Et)(this.#deps.clock);
        const state = await readState(this.#git, this.#at, this.#refs);
        const begin = state.lines.find((line) => line.t === 'begin');
        if (state.tree.head !== undefined)
            (0,ledger_ledger/* checkBinding */.aS)(state.tree.head, binding);
        else if (begin !== undefined)
            (0,ledger_ledger/* checkBinding */.aS)(headOf(begin.start, 0, begin.start.at, {}), binding);
        await this.#tidy(state);
        const isNothing = state.tree.head === undefined && state.lines.length === 0;
        const other = isNothing && state.lock === null ? await this.#other?.read(binding) : undefined;
        if (other?.state === 'present')
            return this.#imported(state, other, at);
        const { lock } = state;
        const standing = lock === null ? 'over' : await this.#standing(lock.record);
        const holder = lock === null
            ? null
            : { record: lock.record, standing, isHere: (0,lock_record/* isHere */.nw)(lock.record, this.#deps.process) };
        const underway = standing === 'live' ? lock?.record : undefined;
        const unsaved = state.lines.length > 0;
        const ledger = {
            head: state.head,
            state: isNothing ? 'absent' : 'present',
            revision: state.head === undefined ? (isNothing ? null : '0') : String(state.head.sequence),
            entries: state.entries,
            interrupted: unsaved || state.pending !== null || lock !== null,
            ...(state.head === undefined && begin !== undefined ? { begun: begin.start.head } : {}),
            ...(underway === undefined ? {} : { underway: (0,lock_record/* holderOf */.Kd)(underway, this.#deps.clock.now()) }),
        };
        this.#read.set(ledger, { state, unsaved, other: false, holder, at });
        return ledger;
    }
    async begin(ledger, begun, force = false) {
        const read = this.#readOf(ledger);
        const start = (0,store/* withDeparted */.g)(begun, ledger.head);
        const { state } = read;
        const { clock } = this.#deps;
        if (read.other && ledger.underway !== undefined)
            throw (0,lock_record/* inUse */.Lj)(ledger.underway, start.head.target);
        await this.#clearWay(read, start.head.target, force);
        const lock = (0,lock_record/* newLock */.Ai)(this.#deps, start.head.source.commit);
        const carry = read.unsaved || read.other ? this.#carry(ledger, state, start, lock.run) : undefined;
        const acceptedAt = (0,lock_age/* momentOf */.Et)(clock);
        lock.at = new Date(acceptedAt.wall).toISOString();
        const commits = [
            ...(carry === undefined ? [] : [carry.commit]),
            {
                parent: state.lock?.oid ?? null,
                fresh: true,
                message: `lock ${lock.run}\n`,
                actor: this.#deps.actor,
                at: acceptedAt.wall,
                write: [
                    { path: 'lock.json', text: (0,lock_record/* lockText */.li)(lock) },
                    { path: partName(0), text: journalText([{ t: 'begin', start }]) },
                ],
            },
        ];
        const objectIdLength = state.objectIdLength || (await this.#idLength());
        const made = await (0,git_import/* makeCommits */.V)(this.#git, lock.run, commits, objectIdLength);
        const tip = made.at(-1) ?? '';
        const base = carry === undefined ? (state.pending?.oid ?? state.ledger) : (made[0] ?? null);
        await this.#take([
            { ref: this.#refs.ledger, from: state.ledger, to: base },
            { ref: this.#refs.lock, from: state.lock?.oid ?? null, to: tip },
        ], start.head.target, state);
        if (state.lock !== null)
            (0,lock_record/* sayTakenOver */.Jo)(state.lock.record, this.#deps);
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
    async elsewhere(binding, neighbours) {
        const found = await (0,elsewhere/* gitLedgersElsewhere */.jd)(this.#git, this.#at, this.#refs.ledger, binding, neighbours);
        return found.length > 0 ? found : this.#upstream(binding);
    }
    /** A fork is not where the ledger is: the repository that it was made from may have it under this very name. */
    async #upstream(binding) {
        if (this.#at.remote === null || this.#at.remote === UPSTREAM)
            return [];
        if ((await this.#git(['config', '--get', `remote.${UPSTREAM}.url`])).code !== 0)
            return [];
        const { ledger } = this.#refs;
        try {
            const refs = await new git_place/* RemotePlace */.av(this.#git, UPSTREAM).see([ledger]);
            const { namespace, target } = binding;
            const found = { namespace, target, sequence: 0, place: ledger, remote: UPSTREAM, movedFrom: null };
            return refs.has(ledger) ? [found] : [];
        }
        catch (error) {
            // This ledger is not kept there: no answer from it stops nothing.
            if (error instanceof finding/* UserError */.yo)
                return [];
            throw error;
        }
    }
    history(ledger) {
        const { state } = this.#readOf(ledger);
        return new git_log/* GitLog */.$(this.#git, this.#at, this.#refs.ledger, state.pending?.oid ?? state.ledger);
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
            throw (0,lock_record/* lockedOut */.zX)(holder.record, target, this.#deps.clock.now());
        await this.#take([
            { ref: this.#refs.ledger, from: state.ledger, to: pending.oid },
            { ref: this.#refs.lock, from: lock?.oid ?? null, to: null },
        ], target, state);
        await this.#remember(pending.oid);
        await this.#forget([pending]);
        return String(ledger.head?.sequence ?? 0);
    }
    /** Waits, or refuses, until nobody else can be at work. */
    async #clearWay({ state, at }, target, force) {
        // A run whose ledger commit is there has come to its end; it could only not give its lock back.
        if (state.lock === null || state.isFolded || force)
            return;
        const { record } = state.lock;
        const { clock } = this.#deps;
        const standing = await this.#standing(record);
        if (standing === 'live')
            throw (0,lock_record/* lockedOut */.zX)(record, target, clock.now());
        if (!(0,lock_record/* isDoubtful */.Ge)(standing))
            return;
        // A run that has just ended is gone, and so is its lock: nobody is waited for then.
        const { lock } = this.#refs;
        const now = await this.#at.see([lock, this.#refs.ledger]);
        if (now.get(lock) !== state.lock.oid)
            throw await this.#movedOn(target, state, now);
        // Its next sign of life would be seen: taking the lock compares it with what was read.
        await (0,lock_record/* listenFor */.Pf)(record, (0,lock_age/* surelyPast */.hx)(at, clock), target, this.#deps);
    }
    #standing(record) {
        return (0,lock_record/* standingOf */.YP)(record, Date.parse(record.at), this.#deps);
    }
    /** The commit that puts on record what an ended run, or another store, left behind. */
    #carry(ledger, state, start, run) {
        const source = ledger.head?.source ?? start.head.source;
        const sequence = (ledger.imported === undefined ? (state.tree.head?.sequence ?? 0) : (ledger.head?.sequence ?? 0)) + 1;
        const head = { ...headOf(start, sequence, start.at, (0,ledger_ledger/* countKinds */.xb)(ledger.entries)), source };
        const { write, remove, added, changed, removed } = (0,git_tree/* treeChanges */.CJ)(state.tree, ledger.entries, head);
        const { actor, runUrl } = this.#deps;
        const subject = ledger.imported === undefined ? 'take in an apply that was cut off,' : 'take in a file ledger,';
        const note = { head, actor, runUrl, run, added, changed, removed, subject };
        const parent = state.pending?.oid ?? state.ledger;
        const at = Date.parse(start.at);
        return { commit: { parent, message: (0,git_message/* applyMessage */.QI)(note), actor, at, write, remove }, head };
    }
    async #take(moves, target, read) {
        const swap = await this.#at.swap(moves, true);
        if (swap.state === 'done')
            return;
        const own = moves.find((move) => move.ref === this.#refs.lock);
        if (swap.state === 'moved' || swap.state === 'dropped') {
            const now = swap.now.get(this.#refs.lock) ?? null;
            // The lock is ours, but the ledger went on before it was, or was not kept: it is given back.
            if (own !== undefined && now === own.to && now !== null)
                await this.#at.swap([{ ref: this.#refs.lock, from: now, to: null }], false);
            if (swap.state === 'moved')
                throw await this.#movedOn(target, read, swap.now, own?.to ?? null);
            const lost = moves.filter(({ ref, to }) => (swap.now.get(ref) ?? null) !== to).map(({ ref }) => ref);
            throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.dropped.code, `The ledger cannot be written: ${this.#at.name} accepted a push of ${lost.join(' and ')} but did not keep it.`, 'Nothing was changed on the platform. Find out what on the server removes refs/pipelines-sync* (a hook, or a mirror that overwrites it), or keep the ledger on another remote: git config pipelines-sync.remote <name>.');
        }
        if (swap.state === 'unknown') {
            throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.unreachable.code, `The ledger lock could not be taken: ${this.#at.name} did not respond (${swap.message}).`, 'Nothing was changed on the platform. Run the command again when the remote responds.');
        }
        const isOneByOne = swap.message.includes('does not support --atomic');
        throw new finding/* UserError */.yo(git_codes/* GIT_LEDGER_CODES */.O.refused.code, `The ledger cannot be written: ${this.#at.name} can be read but refuses ${this.#refs.lock} (${swap.message}).`, isOneByOne
            ? 'Nothing was changed on the platform. Its server does not support atomic pushes, which an apply needs. Keep the ledger on a remote that does: git config pipelines-sync.remote <name>; or say "ledger: file".'
            : 'Nothing was changed on the platform. Allow git to push: on GitHub with permissions: contents: write, elsewhere with a token or key that may write; server hooks must accept refs/pipelines-sync*.');
    }
    /** @param ours a lock of our own that was pushed meanwhile: it is nobody else's */
    async #movedOn(target, read, now, ours = null) {
        const { lock } = this.#refs;
        const others = new Map([...now].filter(([ref, oid]) => ref !== lock || oid !== ours));
        const before = { ledger: read.ledger, lock: read.lock?.oid ?? null };
        const at = { git: this.#git, place: this.#at, refs: this.#refs };
        return (0,lock_record/* movedOn */.dm)(target, await (0,who_moved/* whoMoved */.a)(at, before, others, this.#deps.clock.now()));
    }
    #imported(state, other, at) {
        const ledger = { ...other, interrupted: true, imported: 'the folder .pipelines-sync' };
        this.#deps.say(git_codes/* GIT_LEDGER_CODES */.O.imported.code, 'No ledger in git yet: the one in .pipelines-sync is used, and the next apply moves it into git.');
        this.#read.set(ledger, { state, unsaved: false, other: true, holder: null, at });
        return ledger;
    }
    /** Says what is kept on this machine, and drops what the ledger holds by now. */
    async #tidy(state) {
        await this.#forget(state.done);
        if (state.pending !== null)
            this.#deps.say(git_codes/* GIT_LEDGER_CODES */.O.keptOnRemote.code, `An earlier apply could not push the ledger; its commit ${state.pending.ref} is used, and the next apply pushes it.`);
        for (const one of state.apart)
            this.#deps.say(git_codes/* GIT_LEDGER_CODES */.O.pendingApart.code, `The ledger continued without a commit that is kept here as ${one.ref}. What it recorded was looked up on the platform. Compare with git diff ${this.#refs.ledger} ${one.ref}, then remove it: git update-ref -d ${one.ref}.`);
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
    return { ...start.head, format: ledger_ledger/* LEDGER_FORMAT */.E2, sequence, applied_at: at, counts };
}


/***/ }),

/***/ 81464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   CJ: () => (/* binding */ treeChanges),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   wO: () => (/* binding */ ENTRY_FILE)
/* harmony export */ });
/* harmony import */ var _host_git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36939);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22616);
/* harmony import */ var _entry_moves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70295);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90087);
/* harmony import */ var _ledger_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60964);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67736);
/* harmony import */ var _git_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18617);








/** Lists the files of a commit; undefined when its objects are not all here. */
async function listTree(git, commit) {
    const ran = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (ran.code !== 0) {
        if (/not a tree object|bad object|Not a valid object|could not (read|get)|unable to read/i.test(ran.stderr))
            return undefined;
        throw (0,_git_place_js__WEBPACK_IMPORTED_MODULE_0__/* .localFailure */ .oq)('listing the ledger', ran.stderr);
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
        throw (0,_git_place_js__WEBPACK_IMPORTED_MODULE_0__/* .localFailure */ .oq)('reading the ledger', ran.stderr === '' ? (0,_host_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)('') : ran.stderr);
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
            throw damaged(place, 'it is not a regular file');
        return parse(objects.get(oid) ?? '', place);
    };
    const top = files.get('head.json');
    if (top === undefined)
        throw damaged(`${where}:head.json`, 'it is missing');
    const head = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(read('head.json', top), `${where}:head.json`);
    (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFormat */ .KA)(head);
    for (const [name, file] of files) {
        if (!ENTRY_FILE.test(name))
            continue;
        const place = `${where}:${name}`;
        const entry = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .hB)(read(name, file), place);
        if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFile */ .$B)(entry) !== name)
            throw damaged(place, `it contains the entry of ${entry.address}`);
        entries.set(entry.address, entry);
    }
    (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(head, entries, `${where}:head.json`);
    return { head, entries };
}
/** What has to be written and removed so that a stored tree holds these entries. */
function treeChanges(stored, entries, head) {
    const write = [{ path: 'head.json', text: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerText */ .PK)(head) }];
    const remove = [];
    for (const [address, entry] of entries) {
        const text = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerText */ .PK)(entry);
        const old = stored.entries.get(address);
        if (old !== undefined && (old === entry || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerText */ .PK)(old) === text))
            continue;
        write.push({ path: (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFile */ .$B)(entry), text });
    }
    for (const [address, entry] of stored.entries)
        if (!entries.has(address))
            remove.push((0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFile */ .$B)(entry));
    const { added, removed } = (0,_entry_moves_js__WEBPACK_IMPORTED_MODULE_4__/* .entryMoves */ .p)(stored.entries, entries);
    // Written besides the head, and not new: also what is under another address now.
    return { write, remove, added, changed: write.length - 1 - added, removed };
}
function parse(text, where) {
    try {
        return (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStored */ .T)(text);
    }
    catch {
        throw damaged(where, 'it is not valid JSON');
    }
}
/** Where the ledger is, and so what helps, is for the caller to say. */
function damaged(where, what) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .LEDGER_CODES */ .v.damaged.code, `The ledger cannot be used: ${where} is damaged (${what}).`);
}


/***/ }),

/***/ 30971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ headAfter),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22616);
/* harmony import */ var _ledger_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60964);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67736);




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
            return check((0,_stored_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStored */ .T)(line), place);
        }
        catch (error) {
            if (error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                throw error;
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_CODES */ .v.damaged.code, `The ledger cannot be used: ${place} is damaged (it is not valid JSON).`, 'Restore the file from a copy.');
        }
    });
}
function check(line, where) {
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(line) && line.t === 'begin' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(line.start)) {
        const start = line.start;
        const isWhole = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(start.head) && Array.isArray(start.intents) && Array.isArray(start.marks);
        if (!isWhole || !(0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .isTime */ .K8)(start.at))
            throw unknownLine(where);
        (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBound */ .Fi)(start.head, where);
        const moved = start.moved ?? { entries: [], gone: [] };
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(moved) || !Array.isArray(moved.entries) || !isTexts(moved.gone))
            throw unknownLine(where);
        const writing = start.writing ?? {};
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(writing) || !Object.values(writing).every(_check_js__WEBPACK_IMPORTED_MODULE_4__/* .isWritingMark */ .Wn))
            throw unknownLine(where);
        for (const entry of [...start.intents, ...start.marks, ...moved.entries])
            (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)(entry, where);
        return { t: 'begin', start };
    }
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(line) && line.t === 'put')
        return { t: 'put', entry: (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)(line.entry, where) };
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(line) && line.t === 'remove' && typeof line.address === 'string')
        return { t: 'remove', address: line.address };
    throw unknownLine(where);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function unknownLine(where) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_ledger_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_CODES */ .v.damaged.code, `The ledger cannot be used: ${where} contains an unknown record.`, 'Restore the file from a copy.');
}
/**
 * Applies what a run recorded to the entries that it started from.
 * @param isOver the run came to its end and said what became of everything; else it was cut off, and what
 * it was going to write may have been written
 */
function replay(entries, lines, isOver = false) {
    const out = new Map(entries);
    for (const line of lines) {
        if (line.t === 'begin') {
            const { moved } = line.start;
            for (const address of moved?.gone ?? [])
                out.delete(address);
            for (const entry of moved?.entries ?? [])
                out.set(entry.address, entry);
            for (const entry of [...line.start.marks, ...line.start.intents]) {
                // An object that is known already is newer than the intent to make it.
                const known = out.get(entry.address);
                const isMade = known !== undefined && known.id !== null && known.generation >= entry.generation;
                if (!isMade)
                    out.set(entry.address, entry);
            }
            for (const [address, mark] of Object.entries(line.start.writing ?? {})) {
                const known = out.get(address);
                if (known === undefined || known.id === null)
                    continue;
                // What an earlier run left open is answered as well: this one went on from there.
                const { writing: _, ...answered } = known;
                out.set(address, isOver ? answered : { ...known, writing: mark });
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


/***/ }),

/***/ 29325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   hx: () => (/* binding */ surelyPast),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
function momentOf(clock) {
    const wall = clock.now();
    return { wall, steady: clock.monotonic?.() ?? wall };
}
/**
 * How long ago a moment was, at the least favourable reading: the clock of the wall may be set back, and
 * the other one may stand still while the machine sleeps, so the larger of the two counts.
 */
function ageOf(moment, clock) {
    const now = momentOf(clock);
    return Math.max(now.wall - moment.wall, now.steady - moment.steady);
}
/** How long ago a moment surely was: what both clocks agree on. */
function surelyPast(moment, clock) {
    const now = momentOf(clock);
    return Math.max(0, Math.min(now.wall - moment.wall, now.steady - moment.steady));
}
/** A sign of life is due when it is so old, and at once when the clock that others read went back. */
function isDue(moment, limit, clock) {
    return clock.now() < moment.wall || ageOf(moment, clock) >= limit;
}


/***/ }),

/***/ 61821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ newLock),
/* harmony export */   Ge: () => (/* binding */ isDoubtful),
/* harmony export */   Jo: () => (/* binding */ sayTakenOver),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Lj: () => (/* binding */ inUse),
/* harmony export */   Pf: () => (/* binding */ listenFor),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   YT: () => (/* binding */ LOST_MS),
/* harmony export */   dm: () => (/* binding */ movedOn),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   nw: () => (/* binding */ isHere),
/* harmony export */   zX: () => (/* binding */ lockedOut)
/* harmony export */ });
/* unused harmony exports SILENT_MS, LISTEN_MS */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _git_git_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36156);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67736);



/** Another number is another layout; a newer one is left alone. */
const LOCK_FORMAT = 1;
/** A lock whose run gave no sign for so long is taken over, in milliseconds. */
const SILENT_MS = 15 * 60_000;
/** A holder that could not show for so long that it lives starts no further write, in milliseconds. */
const LOST_MS = 30_000;
/**
 * A lock whose holder is not surely over is taken only when it did not change for so long, in milliseconds:
 * longer than a holder goes on writing without a sign of life, whatever anybody's clock says.
 */
const LISTEN_MS = 35_000;
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
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.badLock.code, `The ledger lock cannot be read: ${where} ${what}.`, remedy, 3);
    };
    let lock;
    try {
        lock = (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStored */ .T)(text);
    }
    catch {
        return broken('is not valid JSON');
    }
    if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(lock) || !Number.isSafeInteger(lock.format))
        return broken('has no format');
    if (Number(lock.format) > LOCK_FORMAT)
        return broken('was written by a newer version of pipelines-sync');
    for (const name of TEXTS)
        if (typeof lock[name] !== 'string')
            broken(`has no ${name}`);
    for (const name of ['started_at', 'at']) {
        if (Number.isNaN(Date.parse(String(lock[name]))))
            broken(`has no valid ${name}`);
    }
    if (!/^[0-9a-f]{16}$/.test(String(lock.run)))
        broken('has no run');
    if (!Number.isSafeInteger(lock.pid) || Number(lock.pid) <= 0)
        broken('has no pid');
    if (lock.started !== null && typeof lock.started !== 'string')
        broken('has no start');
    return {
        ...lock,
        actor: shown(lock.actor),
        host: shown(lock.host),
        run_url: isPage(lock.run_url) ? lock.run_url : null,
        commit: typeof lock.commit === 'string' ? lock.commit : null,
        job: typeof lock.job === 'string' ? lock.job : null,
        ended: lock.ended === true,
    };
}
/** What a lock says is shown on terminals and pages, and anybody may have written it. */
function shown(text) {
    return String(text)
        .slice(0, 200)
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
}
function isPage(url) {
    return typeof url === 'string' && /^https?:\/\/[!-~]{1,500}$/.test(url);
}
/** True where a lock may be taken once its holder has been listened for in vain. */
function isDoubtful(standing) {
    return standing === 'gone' || standing === 'silent';
}
/** The process that holds a lock runs on this very machine. */
function isHere(lock, process) {
    return lock.machine === process.self.machine && !lock.ended && !process.isGone(lock);
}
/** @param heard when its holder was heard of last, in milliseconds; may be wrong by the skew of clocks */
async function standingOf(lock, heard, deps) {
    const isGone = !lock.ended && deps.process.isGone(lock);
    const job = deps.process.self.job ?? null;
    if (lock.ended || (isGone && job !== null && lock.job === job))
        return 'over';
    if ((await deps.isFinished?.(lock)) === true)
        return 'over';
    if (isGone)
        return 'gone';
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
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.locked.code, `Another apply to ${target} is running: ${holder}.`, 'Nothing was changed. Wait until that run has ended and run the command again; after 15 minutes without a sign of life it is taken over automatically.', 3);
}
/** The lock of an ended run is ours now, and what it recorded with it. */
function sayTakenOver(lock, deps) {
    deps.say(_git_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.takenOver.code, `Taking over the lock of ${holderOf(lock, deps.clock.now())}.`);
}
/**
 * Waits until a holder that lived would have shown it.
 * @param listened for how many milliseconds its lock is known not to have changed
 * @throws UserError PS6150 when the run is stopped meanwhile: then it has not heard everybody
 */
async function listenFor(lock, listened, target, deps) {
    const wait = LISTEN_MS - listened;
    if (wait > 0) {
        deps.say(_git_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.listening.code, `Waiting ${Math.ceil(wait / 1000)} seconds for a sign of life from the run that holds the lock: ${holderOf(lock, deps.clock.now())}.`);
        await deps.clock.sleep(wait, deps.signal);
    }
    if (deps.signal?.aborted !== true)
        return;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.stopped.code, `Nothing was changed: the run was stopped while waiting for the lock of ${target}.`, 'Run the command again.');
}
/**
 * Refuses to go on from what is not true any more.
 * @param who half a sentence about who was quicker; null where nobody knows
 */
function movedOn(target, who = null) {
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_git_git_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.moved.code, `The ledger of ${target} changed after it was read: ${who ?? 'another apply ran meanwhile'}.`, 'Nothing was changed. Run the command again to plan from the current state.', 3);
}
function minutes(ms) {
    const count = Math.round(ms / 60_000);
    return `${count} minute${count === 1 ? '' : 's'}`;
}
function minuteOf(iso) {
    return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 11771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pathPart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name, 'utf16le').digest('hex').slice(0, 32);
    return `${out.slice(0, 100)}%h${digest}`;
}
function encoded(char) {
    const unit = char.charCodeAt(0);
    // Half of a surrogate pair has no UTF-8 encoding: it gets a separate mark.
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


/***/ }),

/***/ 88221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withDeparted)
/* harmony export */ });
/** A run that says nothing of addresses without an entry leaves what is known of them as it is. */
function withDeparted(start, head) {
    if (start.head.departed !== undefined || head?.departed === undefined)
        return start;
    return { ...start, head: { ...start.head, departed: head.departed } };
}


/***/ }),

/***/ 67736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseStored)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/**
 * JSON that somebody stored for this tool, or says so.
 * @throws SyntaxError also when it is nested too deeply to be worked with
 */
function parseStored(text) {
    if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeep */ .tF)(text))
        throw new SyntaxError('nested too deeply');
    return JSON.parse(text);
}


/***/ }),

/***/ 57114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whoMoved),
/* harmony export */   s: () => (/* binding */ newestOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _git_git_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82452);
/* harmony import */ var _lock_lock_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61821);



/**
 * Who was quicker: the run that holds the lock now, else the one that wrote the newest revision; half a
 * sentence, or null where that cannot be found out.
 * @param read what both refs were when the ledger was read
 * @param now what they are, which is not that any more
 */
async function whoMoved({ git, place, refs }, read, now, time) {
    const lock = now.get(refs.lock);
    const ledger = now.get(refs.ledger);
    try {
        if (lock !== undefined && lock !== read.lock) {
            await place.bring([refs.lock]);
            const { code, stdout } = await git(['cat-file', 'blob', `${lock}:lock.json`]);
            if (code === 0)
                return `${(0,_lock_lock_record_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)((0,_lock_lock_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readLock */ .mF)(stdout.toString('utf8'), refs.lock, ''), time)}, is applying`;
        }
        if (ledger === undefined || ledger === read.ledger)
            return null;
        await place.bring([refs.ledger]);
        return await newestOf(new _git_git_log_js__WEBPACK_IMPORTED_MODULE_1__/* .GitLog */ .$(git, place, refs.ledger, ledger));
    }
    catch (error) {
        // It only makes a message better.
        if (error instanceof _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
/** Who wrote the newest revision of a ledger; null where there is none newer than the one that was read. */
async function newestOf(log, read = 0) {
    const [newest] = (await log.list(1)).revisions;
    return newest === undefined || (newest.number ?? 0) <= read ? null : applied(newest);
}
/** `Ada Rossi applied at 2026-11-22 11:02 UTC (revision 5, https://…)`. */
function applied({ actor, at, number, run_url, what }) {
    const did = what === 'apply' ? 'applied' : `ran ${what}`;
    const time = `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const facts = [number === null ? [] : `revision ${number}`, run_url ?? []].flat();
    return `${actor} ${did} at ${time}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}


/***/ }),

/***/ 81626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ledgerBinding)
/* harmony export */ });
/* harmony import */ var _config_config_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68833);

/**
 * The binding of a target's ledger.
 * @param org null while it is unknown
 */
function ledgerBinding(config, settings, org, { provider }) {
    return {
        namespace: config.namespace,
        target: settings.ledgerTarget,
        ...(provider === _config_config_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROVIDER */ .Gr ? {} : { provider }),
        org_id: org,
        base_url: settings.baseUrl,
        configuration: config.file,
    };
}


/***/ }),

/***/ 49987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80930);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36156);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25424);



/**
 * Opens the ledger's store of a target: git where the configuration lies in a repository.
 * @param target the target's name in the ledger, which may differ from its own
 * @param more a namespace other than the configuration's; the owner of the API key, if known
 */
function openStore(offline, target, io, { namespace = offline.config.namespace, keyOwner = null, } = {}) {
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
    }, storeDeps(io, { gitUser: git.user, keyOwner }));
}
/** What a ledger store needs from the process: clock, random numbers, and who runs it. */
function storeDeps(io, people) {
    const severities = new Map(Object.values(_ledger_index_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_LEDGER_CODES */ .O).map(({ code, severity }) => [code, severity]));
    return {
        clock: io.clock,
        randomBytes: io.randomBytes,
        process: io.processes,
        ...(0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_4__/* .runOrigin */ .s)(io.env, people),
        say: (code, text) => io.err(`${severities.get(code) ?? 'note'} ${code}  ${text}\n`),
        signal: io.signal,
        ...(io.isFinished === undefined ? {} : { isFinished: io.isFinished }),
    };
}


/***/ })

};
