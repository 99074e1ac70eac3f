export const id = 421;
export const ids = [421];
export const modules = {

/***/ 58749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74311);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);
/* harmony import */ var _pipelines_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69661);



/**
 * The first request of every run: is the key good, and is it of the target's organization?
 * @param wanted the target's organization; null where nothing names one
 */
async function identify(client, wanted) {
    let response;
    try {
        response = await client.read('/api/auth/me');
    }
    catch (error) {
        if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 404) {
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5012', 'The base URL answers, but it is no Pipelines platform (404 for /api/auth/me).', 'Check the base URL; it ends before /api.');
        }
        throw (0,_pipelines_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(error);
    }
    const me = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response.body) ? response.body : {};
    const org = Number(me.org_id);
    if (!Number.isSafeInteger(org) ||
        typeof me.org_id === 'boolean' ||
        me.org_id === null ||
        me.org_id === '') {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5012', 'The platform does not say which organization the API key belongs to.', 'Check the base URL.');
    }
    if (wanted !== null && org !== wanted) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5011', `The API key belongs to organization ${org}, but the target is organization ${wanted}.`, 'Use a key of the right organization, or correct org_id of the target.');
    }
    return { org, email: textOf(me.email), role: textOf(me.role), serverTime: (0,_pipelines_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .serverTime */ .nI)(response) };
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 19451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74311);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32616);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);



/** The client of a target; what it says never shows the key or a secret. */
function openClient(settings, target, flags, io) {
    const secrets = [settings.apiKey, ...target.secrets.map((name) => io.env[name] ?? '')].filter((text) => text !== '');
    return new _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq({
        baseUrl: settings.baseUrl,
        headers: () => ({ authorization: `Bearer ${settings.apiKey}` }),
        userAgent: `pipelines-sync/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        clock: io.clock,
        random: io.random,
        signal: io.signal,
        redact: (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .makeRedactor */ .$)(secrets),
        onDeprecation: (info) => io.err(`warning PS5030  The platform announces the end of ${info.path}.\n`),
        ...(flags.verbose === true ? { onRequest: (entry) => io.err(requestLine(entry)) } : {}),
    });
}
function requestLine(entry) {
    const repeat = entry.attempt > 1 ? ` (attempt ${entry.attempt})` : '';
    return `${entry.method} ${entry.path}${entry.query} → ${entry.status ?? entry.problem ?? '?'} ${Math.round(entry.ms)} ms${repeat}\n`;
}


/***/ }),

/***/ 80131:
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
        ...(io.isFinished === undefined ? {} : { isFinished: io.isFinished }),
    };
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


/***/ }),

/***/ 54035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_config_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43659);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85403);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12845);





/**
 * The files behind a plan that are in no commit as they are: bundles, the texts they use and the
 * configuration, when changed, new, ignored by git, or (for bundles) deleted. Whatever else has
 * changed in the work tree does not matter, a saved plan that lies there included. Paths from the
 * root of the work tree, sorted. One git process.
 */
async function changedInputs(tree, git, loaded) {
    const { config, files, desired } = loaded;
    const top = real(tree.root);
    const inTree = (file) => (0,_bundle_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(top, file);
    const root = real(config.root);
    const written = [
        ...files.files.map(({ file }) => file),
        ...desired.texts,
        ...(config.file === null ? [] : [config.file]),
    ].map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file));
    // A link and what it leads to are both part of what was read.
    const used = new Set(written.flatMap((file) => [inTree(file), inTree(real(file))]));
    const changed = new Set();
    for (const entry of tree.changed) {
        const folder = entry.endsWith('/') ? entry : `${entry}/`;
        if (used.has(entry))
            changed.add(entry);
        else
            for (const file of used)
                if (file.startsWith(folder))
                    changed.add(file);
        if (isMissingBundle(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, entry), root, config))
            changed.add(entry);
    }
    for (const file of await ignored(git, [...new Set(written.map((one) => inTree(real(one))))]))
        changed.add(file);
    return [...changed].sort(_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X);
}
/** A bundle that was deleted or moved away is seen by nobody else: what it held would be removed. */
function isMissingBundle(file, root, config) {
    if (!/\.(?:ya?ml|json)$/i.test(file) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return false;
    const way = (0,_bundle_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, file);
    return config.bundles
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => fixedPart(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fromRoot */ .tc)(config, pattern))))
        .some((fixed) => fixed === '' || way === fixed || way.startsWith(`${fixed}/`));
}
/** The part of a glob before its first special character, in whole names. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const special = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
    return (special < 0 ? parts : parts.slice(0, special)).join('/');
}
/** Files that git ignores, of those given; they are in no commit whatever `git status` says. */
async function ignored(git, files) {
    const inside = files.filter((file) => !file.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file));
    const ran = await git(['check-ignore', '-z', '--stdin'], Buffer.from(inside.map((one) => `${one}\0`).join('')));
    if (ran.code !== 0)
        return [];
    return ran.stdout
        .toString('utf8')
        .split('\0')
        .filter((file) => file !== '');
}
/** A file that is gone keeps the path it was known by. */
function real(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return file;
    }
}


/***/ }),

/***/ 74311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* reexport */ AbortedError),
  Qq: () => (/* reexport */ HttpClient),
  j$: () => (/* reexport */ HttpError),
  F9: () => (/* reexport */ HttpStatusError),
  tY: () => (/* reexport */ InvalidRequestError),
  SD: () => (/* reexport */ NotSentError),
  rk: () => (/* reexport */ UnknownOutcomeError)
});

// UNUSED EXPORTS: BadAnswerError, ListBrokenError, NetworkError, RedirectError, cleanText, makeRedactor, paginate, parseRetryAfter

;// CONCATENATED MODULE: ./build/http/concurrency.js
const FLIGHT_LIMITS = {
    startInFlight: 4,
    minInFlight: 1,
    maxInFlight: 16,
    raiseAfter: 20,
};
/**
 * Lets requests start: first come, first served, never more than the current limit at once, none during a
 * pause. The limit grows with success and is halved by overload, once per overload: the other requests that
 * were already in flight then tell nothing new.
 */
class Gate {
    #clock;
    #limits;
    #signal;
    #waiting = [];
    #limit;
    #inFlight = 0;
    #mostInFlight = 0;
    #good = 0;
    #epoch = 0;
    #tickets = 0;
    #pausedUntil = 0;
    #sleeping = false;
    #closed;
    /** @param signal cuts the sleep of a pause short; that the gate is over is said by {@link Gate.shut} */
    constructor(clock, limits, signal) {
        this.#clock = clock;
        this.#limits = limits;
        this.#signal = signal;
        this.#limit = Math.min(limits.maxInFlight, Math.max(limits.minInFlight, limits.startInFlight));
    }
    /** How many requests may be in flight now. */
    get limit() {
        return this.#limit;
    }
    /** The most requests that were in flight at once. */
    get mostInFlight() {
        return this.#mostInFlight;
    }
    /** A place in the queue, kept over all attempts of a request so that a second one is not sent to its end. */
    ticket() {
        this.#tickets += 1;
        return this.#tickets;
    }
    /** Waits for a slot. Rejects with the error given to {@link Gate.shut} when the gate is closed first. */
    enter(ticket) {
        return new Promise((start, reject) => {
            if (this.#closed) {
                reject(this.#closed);
                return;
            }
            const after = this.#waiting.findIndex((waiter) => waiter.ticket > ticket);
            this.#waiting.splice(after < 0 ? this.#waiting.length : after, 0, { ticket, start, reject });
            this.#pump();
        });
    }
    /** Gives a slot back and learns from how the request ended. */
    leave(slot, landing) {
        this.#inFlight -= 1;
        if (landing === 'good') {
            this.#good += 1;
            if (this.#good >= this.#limits.raiseAfter) {
                this.#good = 0;
                this.#limit = Math.min(this.#limits.maxInFlight, this.#limit + 1);
            }
        }
        else if (landing === 'overload' && slot.epoch === this.#epoch) {
            this.#epoch += 1;
            this.#good = 0;
            this.#limit = Math.max(this.#limits.minInFlight, Math.floor(this.#limit / 2));
        }
        this.#pump();
    }
    /** Lets no request start for `ms` from now; a longer pause that is running stays. */
    pause(ms) {
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
    }
    /** Closes the gate for good: everything waiting, and every later `enter`, rejects with `reason`. */
    shut(reason) {
        this.#closed ??= reason;
        for (const waiter of this.#waiting.splice(0))
            waiter.reject(this.#closed);
    }
    #pump() {
        if (this.#sleeping || this.#closed)
            return;
        while (this.#waiting.length > 0 && this.#inFlight < this.#limit) {
            if (this.#pausedUntil > this.#clock.now()) {
                this.#sleep();
                return;
            }
            const waiter = this.#waiting.shift();
            this.#inFlight += 1;
            this.#mostInFlight = Math.max(this.#mostInFlight, this.#inFlight);
            waiter?.start({ epoch: this.#epoch });
        }
    }
    /** One sleep for all who wait; afterwards the pause counts as over even where the clock says a bit less. */
    #sleep() {
        const until = this.#pausedUntil;
        const wake = () => {
            this.#sleeping = false;
            if (this.#pausedUntil === until)
                this.#pausedUntil = 0;
            this.#pump();
        };
        this.#sleeping = true;
        this.#clock.sleep(until - this.#clock.now(), this.#signal).then(wake, (error) => {
            if (!this.#signal.aborted)
                this.shut(error instanceof Error ? error : new Error(String(error)));
            wake();
        });
    }
}

;// CONCATENATED MODULE: ./build/http/json.js
/** Narrows to an object that is neither null nor a list. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/http/detail.js

const MAX_CHARACTERS = 500;
const NOTHING = 'no readable message';
// Controls, line separators and the marks that reverse the reading direction could forge a log line.
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/**
 * Makes foreign text fit for one line of output: secrets replaced, control characters turned into a space,
 * at most 500 characters. Redacted on both sides of the cleaning, since either could hide a secret from the
 * other.
 */
function cleanText(text, redact) {
    const clean = redact(redact(text).replace(UNSHOWABLE, ' ')).trim();
    if (clean.length <= MAX_CHARACTERS)
        return clean;
    const characters = [...clean];
    return characters.length <= MAX_CHARACTERS ? clean : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`;
}
/**
 * The readable part of an error body. Known shapes (C-e.1, C-f): `detail` as text, as a list of
 * `{loc, msg, type}` or as `{error_class, message}`; `{error, message}`. Nothing else of the body is used,
 * because validation answers repeat what was sent, secrets included.
 *
 * @param body the parsed body; undefined when there is none or it is not JSON
 */
function readDetail(body, redact) {
    if (!isJsonObject(body))
        return { text: NOTHING, issues: [] };
    const detail = body.detail;
    if (Array.isArray(detail)) {
        const issues = detail.flatMap((item) => readIssue(item, redact));
        const lines = issues.map((issue) => (issue.loc.length > 0 ? `${issue.loc.join('.')}: ` : '') + issue.msg);
        return { text: shown(lines.join('; '), redact), issues };
    }
    if (typeof detail === 'string')
        return { text: shown(detail, redact), issues: [] };
    const source = isJsonObject(detail) ? detail : body;
    return { text: shown(joinMessage(source.message, source.error_class ?? source.error), redact), issues: [] };
}
function shown(text, redact) {
    return cleanText(text, redact) || NOTHING;
}
function joinMessage(message, name) {
    const words = typeof message === 'string' ? message : '';
    const label = typeof name === 'string' ? name : '';
    return words !== '' && label !== '' ? `${words} (${label})` : words || label;
}
function readIssue(item, redact) {
    if (!isJsonObject(item) || typeof item.msg !== 'string')
        return [];
    const loc = Array.isArray(item.loc) ? item.loc : [];
    return [
        {
            loc: loc.flatMap((part) => typeof part === 'number' ? [part] : typeof part === 'string' ? [cleanText(part, redact)] : []),
            msg: cleanText(item.msg, redact),
            type: typeof item.type === 'string' ? cleanText(item.type, redact) : '',
        },
    ];
}

;// CONCATENATED MODULE: ./build/http/deprecation.js

/** Reads Deprecation, Sunset and the successor link; undefined when the response announces no end. */
function readDeprecation(request, headers, redact) {
    if (headers.deprecation === undefined && headers.sunset === undefined)
        return undefined;
    const clean = (text) => text === undefined ? undefined : cleanText(text, redact);
    const links = [...(headers.link ?? '').matchAll(/<([^>]*)>([^<]*)/g)];
    const link = links.find(([, , rest = '']) => /;\s*rel\s*=\s*"?[^"]*\bsuccessor-version\b/i.test(rest));
    return {
        ...request,
        deprecation: clean(headers.deprecation),
        sunset: clean(headers.sunset),
        successor: clean(link?.[1]),
    };
}

;// CONCATENATED MODULE: ./build/http/errors.js
/** Base of every error that src/http throws on purpose; `message` is a sentence for people. */
class HttpError extends Error {
    method;
    path;
    constructor(request, message) {
        super(message);
        this.name = new.target.name;
        this.method = request.method;
        this.path = request.path;
    }
}
/** The request cannot be expressed in HTTP (bad header, path, query or body); nothing was sent. */
class InvalidRequestError extends HttpError {
    code = 'invalid_request';
}
/** The client was stopped before this request was sent, between two attempts, or while it only read. */
class AbortedError extends HttpError {
    code = 'aborted';
}
/** A read got no complete answer, also after retries. `reason` is the system's error code or `timeout`. */
class NetworkError extends HttpError {
    code = 'network';
    reason;
    constructor(request, message, reason) {
        super(request, message);
        this.reason = reason;
    }
}
/** A write that certainly never left: no connection came about. `reason` as in {@link NetworkError}. */
class NotSentError extends HttpError {
    code = 'not_sent';
    reason;
    constructor(request, message, reason) {
        super(request, message);
        this.reason = reason;
    }
}
/**
 * A write that may or may not have taken effect. It is never sent again here: whoever asked for it reads
 * first and decides then.
 */
class UnknownOutcomeError extends HttpError {
    code = 'unknown_outcome';
    reason;
    status;
    detail;
    retryAfterMs;
    constructor(request, message, facts) {
        super(request, message);
        this.reason = facts.reason;
        this.status = facts.status;
        this.detail = facts.detail;
        this.retryAfterMs = facts.retryAfterMs;
    }
}
/** A read was answered 2xx with something that is not JSON in UTF-8, or with too much of it. */
class BadAnswerError extends HttpError {
    code = 'bad_answer';
}
/** A list could not be read to its end without doubt, so that "not in it" would mean nothing. */
class ListBrokenError extends HttpError {
    code = 'list_broken';
}
/** The server answered 3xx, which is never followed: the key belongs to one host only. */
class RedirectError extends HttpError {
    code = 'redirect';
    status;
    /** Host and path of the Location header, without query and credentials. */
    location;
    constructor(request, message, status, location) {
        super(request, message);
        this.status = status;
        this.location = location;
    }
}
/** The server refused: 4xx, or for a read also 5xx, after the retries that the status allows. */
class HttpStatusError extends HttpError {
    code = 'http_status';
    status;
    /** One readable line out of the body, see detail.ts. */
    detail;
    /** The single findings of a validation answer (422); else empty. */
    issues;
    retryAfterMs;
    attempts;
    constructor(request, message, facts) {
        super(request, message);
        this.status = facts.status;
        this.detail = facts.detail;
        this.issues = facts.issues;
        this.retryAfterMs = facts.retryAfterMs;
        this.attempts = facts.attempts;
    }
}

;// CONCATENATED MODULE: ./build/http/retry.js
const RETRY_LIMITS = {
    refusedAttempts: 6,
    troubledAttempts: 4,
    backoffBaseMs: 500,
    backoffCapMs: 30_000,
    retryAfterCapMs: 60_000,
    waitBudgetMs: 300_000,
};
/**
 * The retry rules of one request (design §7): 429 for reads and writes, 502/503/504 and network errors for
 * reads, 500 once for reads. Retry-After is obeyed up to a cap; without it, or with one of zero, exponential
 * backoff with full jitter.
 */
class RetryPlan {
    #access;
    #limits;
    #random;
    #refused = 0;
    #troubled = 0;
    #failed500 = 0;
    #waitedMs = 0;
    constructor(access, limits, random) {
        this.#access = access;
        this.#limits = limits;
        this.#random = random;
    }
    /** Milliseconds of delay handed out so far. */
    get waitedMs() {
        return this.#waitedMs;
    }
    /** The delay before the next attempt, or undefined when there must not be one. */
    next(setback) {
        const before = this.#count(setback);
        if (before === undefined)
            return undefined;
        const asked = 'status' in setback ? (setback.retryAfterMs ?? 0) : 0;
        const delay = asked > 0 ? { ms: asked, shared: true } : { ms: this.#backoff(before), shared: false };
        if (this.#waitedMs + delay.ms > this.#limits.waitBudgetMs)
            return undefined;
        this.#waitedMs += delay.ms;
        return delay;
    }
    /** Counts the setback; gives the number of earlier ones of its sort, undefined when it is the last straw. */
    #count(setback) {
        if ('status' in setback && setback.status === 429) {
            this.#refused += 1;
            return this.#refused < this.#limits.refusedAttempts ? this.#refused - 1 : undefined;
        }
        if (this.#access === 'write')
            return undefined;
        if ('network' in setback) {
            if (setback.permanent)
                return undefined;
        }
        else if (setback.status === 500) {
            this.#failed500 += 1;
            if (this.#failed500 > 1)
                return undefined;
        }
        else if (![502, 503, 504].includes(setback.status)) {
            return undefined;
        }
        this.#troubled += 1;
        return this.#troubled < this.#limits.troubledAttempts ? this.#troubled - 1 : undefined;
    }
    #backoff(before) {
        const ceiling = Math.min(this.#limits.backoffCapMs, this.#limits.backoffBaseMs * 2 ** before);
        return Math.round(this.#random() * ceiling);
    }
}

;// CONCATENATED MODULE: ./build/http/options.js


/** The limits that hold where the options name no other. */
const HTTP_LIMITS = {
    ...RETRY_LIMITS,
    ...FLIGHT_LIMITS,
    connectTimeoutMs: 10_000,
    maxBodyBytes: 64 * 1024 * 1024,
    abortGraceMs: 5_000,
    maxPages: 10_000,
};

;// CONCATENATED MODULE: ./build/http/paging.js

const MAX_PAGES = 10_000;
/** How often a list is read that changes under our eyes. */
const PASSES = 3;
/**
 * Reads a whole list page by page, 1-based (C-a.5), and gives every row exactly once or an error: "not in the
 * list" may mean "does not exist" to the caller, so a list with a gap must not look complete.
 *
 * Rows are under `items`, else `data`, else `results`, else the answer is the list. Whether another page
 * follows is said by the first key present: `has_more`, `next_page`, `total` (against the rows received, as
 * servers may give smaller pages than asked), else the next page is asked for until one is empty. Without any
 * of these keys a second page that holds exactly the rows of the first shows a server that does not page.
 * A list that changes on the way is read again from its start, except when it only grows at its end.
 *
 * @param fetchPage the parsed answer for a page number; its errors go through
 * @throws options.broken(…) when rows repeat, the end does not fit the total, a row has no id, or the answer
 *   holds no list
 */
async function paginate(fetchPage, options) {
    for (let pass = 1; pass <= PASSES; pass += 1) {
        const rows = await readOnce(fetchPage, options);
        if (rows !== undefined)
            return rows;
    }
    throw options.broken('its total kept changing while it was read; try again when nobody is writing');
}
/**
 * One pass over the pages; undefined when the list changed so that the pass proves nothing: its total fell,
 * or it grew and rows moved. One that only grows at its end is read on: nothing of it can have been missed.
 */
async function readOnce(fetchPage, options) {
    const { broken, idField = 'id', maxPages = MAX_PAGES } = options;
    const rows = [];
    const seen = new Set();
    let first;
    let total;
    let grew = false;
    for (let number = 1; number <= maxPages; number += 1) {
        const page = readPage(await fetchPage(number), number, idField, broken);
        if (page.total !== undefined && total !== undefined && page.total !== total) {
            if (page.total < total)
                return undefined;
            grew = true;
        }
        total = page.total ?? total;
        if (first !== undefined && page.bare !== first.bare) {
            throw broken(`page ${number} has another form than page 1`);
        }
        if (number === 2 && first !== undefined && repeatsAll(first, page))
            return rows;
        first ??= page;
        for (const [index, id] of page.ids.entries()) {
            if (seen.has(id) && grew)
                return undefined;
            if (seen.has(id))
                throw broken(`page ${number} repeats the row with the id ${id}`);
            seen.add(id);
            const row = page.rows[index];
            if (row !== undefined)
                rows.push(row);
        }
        if (total !== undefined && rows.length > total) {
            throw broken(`it holds more rows (${rows.length}) than the total it states (${total})`);
        }
        if (isLast(page, rows.length, total, number, broken))
            return rows;
    }
    throw broken(`it does not end within ${maxPages} pages`);
}
function isLast(page, received, total, number, broken) {
    const empty = page.rows.length === 0;
    const missing = total !== undefined && received < total;
    if (missing && (empty || page.more === 'no')) {
        throw broken(`it ends on page ${number} after ${received} of ${total} rows`);
    }
    if (page.more === 'unsaid')
        return total === undefined ? empty : !missing;
    if (page.more === 'yes' && empty) {
        throw broken(`page ${number} is empty but says that more pages follow`);
    }
    return page.more === 'no';
}
/** A server that ignores `page` gives the whole list each time; trusted only where nothing else speaks. */
function repeatsAll(first, second) {
    if (!saysNothing(first) || !saysNothing(second))
        return false;
    const ids = new Set(first.ids);
    return ids.size === second.ids.length && second.ids.every((id) => ids.delete(id));
}
function saysNothing(page) {
    return page.more === 'unsaid' && page.total === undefined;
}
function readPage(answer, number, idField, broken) {
    const list = Array.isArray(answer) ? answer : findList(answer);
    if (list === undefined)
        throw broken(`page ${number} holds no list under items, data or results`);
    const rows = [];
    const ids = [];
    for (const row of list) {
        if (!isJsonObject(row))
            throw broken(`page ${number} holds a row that is not an object`);
        const id = row[idField];
        // A number beyond 2^53 has lost digits in parsing: two different rows could share it.
        if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) {
            throw broken(`page ${number} holds a row without a usable ${idField}`);
        }
        rows.push(row);
        ids.push(JSON.stringify(id));
    }
    const keys = isJsonObject(answer) ? answer : {};
    const total = readTotal(keys.total, number, broken);
    return { rows, ids, total, more: readMore(keys, number, broken), bare: Array.isArray(answer) };
}
function findList(answer) {
    if (!isJsonObject(answer))
        return undefined;
    return [answer.items, answer.data, answer.results].find((value) => Array.isArray(value));
}
function readTotal(value, number, broken) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw broken(`page ${number} states a total that is no count`);
}
/** `has_more: null` says nothing, while `next_page: null` says that this was the last page. */
function readMore(keys, number, broken) {
    if (keys.has_more !== undefined && keys.has_more !== null)
        return keys.has_more ? 'yes' : 'no';
    if (keys.next_page === undefined)
        return 'unsaid';
    if (keys.next_page === null)
        return 'no';
    if (typeof keys.next_page === 'number' && keys.next_page !== number + 1) {
        throw broken(`page ${number} names ${keys.next_page} as the next page`);
    }
    return 'yes';
}

;// CONCATENATED MODULE: ./build/http/request-parts.js

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// A path as it goes over the wire: escaped already, and without a part that URL readers would resolve away.
const PATH = /^\/[!$&'()*+,\-./0-9:;=@A-Z_a-z~%]*$/;
const DOT_PARTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
/**
 * Takes a base URL apart.
 *
 * @throws InvalidRequestError when it is not http(s), or carries credentials, a query or a fragment
 */
function parseBase(baseUrl) {
    const name = { method: 'ANY', path: '/' };
    if (!URL.canParse(baseUrl)) {
        throw new InvalidRequestError(name, 'The base URL cannot be read; it looks like https://host or https://host/path.');
    }
    const url = new URL(baseUrl);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new InvalidRequestError(name, `The base URL begins with ${url.protocol}; only https: and http: are known.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new InvalidRequestError(name, 'The base URL must hold neither credentials nor a query nor a fragment.');
    }
    return { origin: url.origin, host: url.host, prefix: url.pathname.replace(/\/+$/, '') };
}
/** @throws InvalidRequestError unless the path is absolute, escaped and free of `.` and `..` parts */
function checkPath(name, path) {
    if (!PATH.test(path) || DOT_PARTS.test(path)) {
        throw new InvalidRequestError(name, `${name.method} ${name.path}: the path must begin with "/", have every part percent-encoded and no "." or ".." as a part.`);
    }
}
/** `?a=1&b=x&b=y`, or nothing without parameters. Booleans become true and false, null an empty value. */
function encodeQuery(name, query) {
    const pairs = [];
    for (const [key, value] of Object.entries(query)) {
        if (value === undefined)
            continue;
        for (const one of typeof value === 'object' && value !== null ? value : [value]) {
            pairs.push(`${encodeURIComponent(key)}=${encodeValue(name, key, one)}`);
        }
    }
    return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
function encodeValue(name, key, value) {
    if (typeof value !== 'number' || Number.isFinite(value)) {
        try {
            return encodeURIComponent(value ?? '');
        }
        catch {
            // Half of a surrogate pair has no encoding.
        }
    }
    throw new InvalidRequestError(name, `${name.method} ${name.path}: the query parameter ${key} cannot be sent; it must be a finite number or whole text.`);
}
/**
 * Compact JSON in UTF-8, key order kept (C-a).
 *
 * @throws InvalidRequestError for NaN and infinities, which JSON would silently turn into null
 */
function encodeBody(name, body) {
    const text = JSON.stringify(body, (key, value) => {
        if (typeof value === 'number' && !Number.isFinite(value)) {
            throw new InvalidRequestError(name, `${name.method} ${name.path}: the body has ${String(value)} under "${key}"; JSON has no such number.`);
        }
        return value;
    });
    return Buffer.from(text, 'utf8');
}
/**
 * Lower-cases the names of headers and checks that HTTP can carry them; the value is never shown.
 *
 * @throws InvalidRequestError naming the header and the position of the first character outside ASCII text
 */
function checkHeaders(name, headers) {
    const checked = {};
    for (const [key, value] of Object.entries(headers)) {
        if (!TOKEN.test(key)) {
            throw new InvalidRequestError(name, `${name.method} ${name.path}: a header has a name that HTTP cannot send.`);
        }
        const at = value.search(/[^\t\x20-\x7e]/);
        if (at >= 0) {
            throw new InvalidRequestError(name, `${name.method} ${name.path}: the header ${key} holds a character that HTTP cannot send (position ${at + 1}). Only ASCII without line breaks is possible there.`);
        }
        checked[key.toLowerCase()] = value;
    }
    return checked;
}

;// CONCATENATED MODULE: ./build/http/retry-after.js
const SECONDS = /^\d{1,12}(\.\d{1,9})?$/;
const DAY = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = String.raw `\d{2}:\d{2}:\d{2}`;
// The three forms that a recipient of HTTP must accept (RFC 9110, 5.6.7). Date.parse alone is no judge: it
// finds a date in almost any text with a number in it.
const HTTP_DATES = [
    new RegExp(String.raw `^${DAY}, \d{2} ${MONTH} \d{4} ${TIME} GMT$`),
    new RegExp(String.raw `^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-${MONTH}-\d{2} ${TIME} GMT$`),
    new RegExp(String.raw `^${DAY} ${MONTH} [ \d]\d ${TIME} \d{4}$`),
];
/**
 * Reads a Retry-After header (C-e.2): seconds, also with a fraction, or an HTTP date.
 *
 * @param now milliseconds since the epoch, for the date form
 * @returns milliseconds to wait, at least 0 and not capped; undefined for anything else
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (SECONDS.test(text))
        return Math.ceil(Number(text) * 1000);
    if (!HTTP_DATES.some((form) => form.test(text)))
        return undefined;
    const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./build/http/transport.js

const TIMEOUT = new Error('timeout');
const STOPPED = new Error('stopped');
/** Sends single requests over kept-alive connections to one origin; follows nothing and repeats nothing. */
class Transport {
    #options;
    #agent;
    constructor(options) {
        this.#options = options;
        this.#agent = new undici/* Agent */.g6({
            connect: { timeout: Math.min(options.connectTimeoutMs, options.timeoutMs) },
            // The one timer of `send` covers all of it; these two would only race with it.
            headersTimeout: 0,
            bodyTimeout: 0,
            maxResponseSize: options.maxBodyBytes,
            pipelining: 1,
        });
    }
    /**
     * Sends one request once and waits for the whole answer. Never rejects.
     *
     * @param onStart is given a function that ends the attempt at once: before the first byte with certainty,
     *   later with an unknown outcome; and one that says whether it has begun to be written
     * @param guard asked when there is a connection, right before the first byte: why nothing may be sent, or null
     */
    async send(request, onStart, guard) {
        const control = new AbortController();
        const witness = new Witness(control.signal, guard);
        const timer = setTimeout(() => control.abort(TIMEOUT), this.#options.timeoutMs);
        onStart({ stop: () => control.abort(STOPPED), isSent: () => witness.started });
        const fail = (error) => ({
            kind: 'failure',
            sent: witness.started,
            ...(witness.refusal === null ? {} : { refusal: witness.refusal }),
            reason: nameOf(control.signal.aborted ? control.signal.reason : error),
        });
        try {
            const watched = this.#agent.compose((dispatch) => (options, handler) => dispatch(options, witness.wrap(handler)));
            const response = await orAborted(watched.request({
                origin: this.#options.origin,
                path: request.target,
                method: request.method,
                headers: request.headers,
                body: request.body ?? null,
                signal: control.signal,
            }), control.signal);
            const head = {
                kind: 'answer',
                status: response.statusCode,
                headers: joinHeaders(response.headers),
            };
            try {
                const body = await orAborted(response.body.arrayBuffer(), control.signal);
                return { ...head, body: Buffer.from(body) };
            }
            catch (error) {
                return { ...head, body: undefined, loss: fail(error) };
            }
        }
        catch (error) {
            return fail(error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Closes all connections, also those that are only coming about; for when nothing is in flight. */
    close() {
        return this.#agent.destroy();
    }
}
/**
 * Sees the moment in which a request is handed to a connection, which no error code tells. undici may hand a
 * request over a second time when its connection is lost in certain states; what has begun once is never begun
 * again, whatever it is.
 */
class Witness {
    #signal;
    #guard;
    #started = false;
    #refusal = null;
    constructor(signal, guard) {
        this.#signal = signal;
        this.#guard = guard;
    }
    get started() {
        return this.#started;
    }
    get refusal() {
        return this.#refusal;
    }
    wrap(handler) {
        return {
            onRequestStart: (controller, context) => {
                if (this.#started) {
                    controller.abort(new Error('not sent a second time'));
                    return;
                }
                // A connection may come after hours, when the machine was asleep meanwhile.
                this.#refusal = this.#signal.aborted ? null : (this.#guard?.() ?? null);
                if (this.#refusal !== null) {
                    controller.abort(new Error(this.#refusal));
                    return;
                }
                // With the signal aborted the handler behind stops the request here, before its first byte.
                this.#started = !this.#signal.aborted;
                handler.onRequestStart?.(controller, context);
            },
            onRequestUpgrade: (controller, status, headers, socket) => handler.onRequestUpgrade?.(controller, status, headers, socket),
            onResponseStart: (controller, status, headers, text) => handler.onResponseStart?.(controller, status, headers, text),
            onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
            onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
            onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
        };
    }
}
/** Rejects as soon as the signal fires, since undici itself waits for a connection to come or fail first. */
function orAborted(promise, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
function nameOf(error) {
    if (error === TIMEOUT)
        return 'timeout';
    if (error === STOPPED)
        return 'stopped';
    if (!(error instanceof Error))
        return 'unknown';
    const code = 'code' in error ? error.code : undefined;
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
        return 'too_large';
    if (typeof code === 'string' && code !== 'UND_ERR_SOCKET')
        return code;
    return error.cause === undefined ? 'connection closed' : nameOf(error.cause);
}
function joinHeaders(headers) {
    const joined = {};
    for (const [key, value] of Object.entries(headers)) {
        if (value !== undefined)
            joined[key] = Array.isArray(value) ? value.join(', ') : value;
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/http/verdict.js


/** Judges the result of one attempt; which setbacks are worth another one is decided in retry.ts. */
function judge(result, situation) {
    if (result.kind === 'failure')
        return judgeFailure(result, situation);
    if (result.status >= 200 && result.status < 300)
        return judgeSuccess(result, situation);
    if (result.status >= 300 && result.status < 400)
        return { error: redirectError(result, situation) };
    return judgeRefusal(result, situation);
}
function judgeFailure(failure, situation) {
    const { access, name } = situation;
    const label = labelOf(name);
    const reason = failure.reason;
    if (access === 'write' && failure.sent) {
        const why = reason === 'timeout' ? 'timeout' : reason === 'stopped' ? 'aborted' : 'connection';
        return { error: unknownOutcome(situation, why, { what: failureText(failure, situation) }) };
    }
    if (reason === 'stopped')
        return { error: stopped(name) };
    if (access === 'write') {
        const text = `${label} was not sent: ${failureText(failure, situation)}. Nothing was changed by it.`;
        return { error: new NotSentError(name, text, reason) };
    }
    const text = `${label} got no answer${tries(situation)}: ${failureText(failure, situation)}. Check the network and the base URL.`;
    return {
        error: new NetworkError(name, text, reason),
        setback: { network: true, permanent: isCertificateProblem(reason) },
    };
}
function judgeSuccess(answer, situation) {
    const { access, name } = situation;
    if (answer.loss !== undefined && answer.loss.reason !== 'too_large') {
        return judgeFailure(answer.loss, situation);
    }
    const parsed = answer.body === undefined ? undefined : parseJson(answer.body);
    if (parsed !== undefined) {
        return { response: { status: answer.status, headers: answer.headers, body: parsed.body } };
    }
    const what = `the answer ${answer.status} ${answer.body === undefined ? 'is too large' : 'is not JSON'}`;
    if (access === 'write') {
        return { error: unknownOutcome(situation, 'unreadable', { what, status: answer.status }) };
    }
    return {
        error: new BadAnswerError(name, `${labelOf(name)}: ${what}. Check that the base URL is that of the API.`),
    };
}
function judgeRefusal(answer, situation) {
    const { access, name, redact, retryAfterMs, attempts } = situation;
    const status = answer.status;
    const detail = readDetail(answer.body === undefined ? undefined : parseJson(answer.body)?.body, redact);
    const setback = { status, retryAfterMs };
    if (access === 'write' && status >= 500) {
        const what = `the server answered ${status}: ${detail.text}`;
        return { error: unknownOutcome(situation, 'status', { what, status, detail: detail.text }), setback };
    }
    const text = `${labelOf(name)} was answered ${status}${tries(situation)}: ${sentence(detail.text)}${adviceFor(status)}`;
    const facts = { status, detail: detail.text, issues: detail.issues, attempts };
    const waiting = retryAfterMs === undefined ? {} : { retryAfterMs };
    return {
        error: new HttpStatusError(name, text, { ...facts, ...waiting }),
        setback,
    };
}
/** The error of a request that the end of the client kept from being sent, or that only read. */
function stopped(name) {
    return new AbortedError(name, `${labelOf(name)} was not carried out: the run was stopped.`);
}
function unknownOutcome(situation, reason, facts) {
    const { what, ...known } = facts;
    const text = `${labelOf(situation.name)}: ${sentence(what)} Whether it took effect is unknown; it was not sent again. Look at the platform before repeating it.`;
    const waiting = situation.retryAfterMs === undefined ? {} : { retryAfterMs: situation.retryAfterMs };
    return new UnknownOutcomeError(situation.name, text, { reason, ...known, ...waiting });
}
function redirectError(answer, situation) {
    const { name, redact, url } = situation;
    const header = answer.headers.location;
    const target = header !== undefined && URL.canParse(header, url) ? new URL(header, url) : undefined;
    const location = target === undefined ? undefined : cleanText(`${target.host}${target.pathname}`, redact);
    const text = `${labelOf(name)} was answered ${answer.status}, a redirect${location === undefined ? '' : ` to ${location}`}. Redirects are not followed, as the key is meant for one host only; set the base URL to the right one.`;
    return new RedirectError(name, text, answer.status, location);
}
/** The parsed body; undefined when it is not JSON in UTF-8. An empty body parses to no value. */
function parseJson(body) {
    if (body.length === 0)
        return { body: undefined };
    try {
        const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
        return { body: parsed };
    }
    catch {
        return undefined;
    }
}
function labelOf(name) {
    return `${name.method} ${name.path}`;
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function tries(situation) {
    if (situation.attempts < 2)
        return '';
    return ` (${situation.attempts} attempts, ${Math.round(situation.waitedMs / 1000)} s of waiting)`;
}
function failureText(failure, situation) {
    if (failure.reason === 'timeout')
        return `nothing complete came within ${situation.timeoutMs / 1000} s`;
    if (failure.reason === 'stopped')
        return 'the run was stopped before an answer came';
    if (failure.reason === 'too_large')
        return 'the answer is too large';
    if (!failure.sent)
        return `no connection (${failure.reason})`;
    return `the connection was lost (${failure.reason})`;
}
/** Trying again does not make a certificate valid. */
function isCertificateProblem(reason) {
    return /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^SELF_SIGNED|^HOSTNAME_MISMATCH/.test(reason);
}
function adviceFor(status) {
    if (status === 401)
        return ' The API key is missing, wrong, expired or revoked.';
    if (status === 403)
        return ' The key has no right to this.';
    if (status === 429)
        return ' The server asks for fewer requests; try again later.';
    return status >= 500 ? ' The fault is with the server; try again later.' : '';
}

;// CONCATENATED MODULE: ./build/http/client.js











/**
 * The one HTTP client of the project, for one JSON API on one origin. All methods reject with the classes of
 * errors.ts. A write is sent a second time only after 429; see {@link UnknownOutcomeError} for the rest.
 */
class HttpClient {
    #options;
    #limits;
    #timeoutMs;
    #base;
    #transport;
    #gate;
    #ended = new AbortController();
    #running = new Set();
    #sending = new Set();
    #redact;
    #onAbort = () => this.#stop();
    #deprecationTold = false;
    #reads = 0;
    #writes = 0;
    #attempts = 0;
    /** @throws InvalidRequestError when the base URL cannot be used */
    constructor(options) {
        this.#options = options;
        this.#limits = { ...HTTP_LIMITS, ...options.limits };
        this.#timeoutMs = options.timeoutMs ?? 30_000;
        this.#redact = options.redact ?? ((text) => text);
        this.#base = parseBase(options.baseUrl);
        this.#transport = new Transport({
            origin: this.#base.origin,
            timeoutMs: this.#timeoutMs,
            connectTimeoutMs: this.#limits.connectTimeoutMs,
            maxBodyBytes: this.#limits.maxBodyBytes,
        });
        this.#gate = new Gate(options.clock, this.#limits, this.#ended.signal);
        options.signal?.addEventListener('abort', this.#onAbort, { once: true });
        if (options.signal?.aborted)
            this.#stop();
    }
    get stats() {
        return {
            reads: this.#reads,
            writes: this.#writes,
            attempts: this.#attempts,
            mostInFlight: this.#gate.mostInFlight,
        };
    }
    /** GET. `path` is percent-encoded and begins with a slash; the path of the base URL comes before it. */
    async read(path, query = {}) {
        this.#reads += 1;
        return this.#run('read', 'GET', path, query, {});
    }
    /** Sends a change. Rejects with UnknownOutcomeError when it may or may not have taken effect. */
    async write(method, path, options = {}) {
        this.#writes += 1;
        return this.#run('write', method, path, {}, options);
    }
    /** All rows of a paged list, each once, or an error; see {@link paginate}. */
    async list(path, query = {}, options = {}) {
        const name = this.#nameOf('GET', path);
        const broken = (problem) => new ListBrokenError(name, `The list ${name.path} cannot be trusted: ${cleanText(problem, this.#redact)}. Nothing is concluded from it; try again.`);
        const fetchPage = async (page) => {
            try {
                const asked = { ...query, page, page_size: options.pageSize ?? 100 };
                return (await this.read(path, asked)).body;
            }
            catch (error) {
                // After a first page "not found" cannot mean that there is no such list.
                if (page > 1 && error instanceof HttpStatusError && error.status === 404) {
                    throw broken(`page ${page} was answered 404`);
                }
                throw error;
            }
        };
        return paginate(fetchPage, {
            broken,
            maxPages: this.#limits.maxPages,
            ...(options.idField === undefined ? {} : { idField: options.idField }),
        });
    }
    /** Lets nothing new start, waits for what is in flight and closes the connections. */
    async close() {
        this.#end();
        await Promise.all(this.#sending);
        this.#options.signal?.removeEventListener('abort', this.#onAbort);
        await this.#transport.close();
    }
    async #run(access, method, path, query, options) {
        const name = this.#nameOf(method, path);
        checkPath(name, path);
        const search = encodeQuery(name, query);
        const target = this.#base.prefix + path + search;
        const body = options.body === undefined ? undefined : encodeBody(name, options.body);
        const retries = new RetryPlan(access, this.#limits, this.#options.random);
        const ticket = this.#gate.ticket();
        for (let attempt = 1;; attempt += 1) {
            const headers = this.#headersFor(name, body !== undefined, options.idempotencyKey);
            const slot = await this.#enter(name, ticket);
            // From here to the start in `send` nothing waits, so that no stop can slip in between.
            if (this.#ended.signal.aborted) {
                this.#gate.leave(slot, 'other');
                throw stopped(name);
            }
            const refusal = options.guard?.() ?? null;
            if (refusal !== null) {
                this.#gate.leave(slot, 'other');
                throw new NotSentError(name, refusal, 'guard');
            }
            const began = this.#options.clock.now();
            const request = { method, target, headers, ...(body ? { body } : {}) };
            const result = await this.#send(access, request, options.guard);
            const retryAfterMs = this.#retryAfter(result);
            this.#leave(slot, result, retryAfterMs);
            this.#report(name, search, attempt, began, result);
            if (result.kind === 'failure' && result.refusal !== undefined)
                throw new NotSentError(name, result.refusal, 'guard');
            const verdict = judge(result, {
                access,
                name,
                url: this.#base.origin + target,
                attempts: attempt,
                waitedMs: retries.waitedMs,
                timeoutMs: this.#timeoutMs,
                retryAfterMs,
                redact: this.#redact,
            });
            if ('response' in verdict)
                return verdict.response;
            const delay = verdict.setback === undefined ? undefined : retries.next(verdict.setback);
            if (delay === undefined)
                throw verdict.error;
            // A shared delay is a pause of the gate, where this request waits with all others.
            if (!delay.shared)
                await this.#sleep(delay.ms);
        }
    }
    #nameOf(method, path) {
        return { method, path: cleanText(this.#base.prefix + path, this.#redact) };
    }
    #headersFor(name, hasBody, key) {
        return checkHeaders(name, {
            ...this.#options.headers(),
            accept: 'application/json',
            'user-agent': this.#options.userAgent,
            ...(hasBody ? { 'content-type': 'application/json' } : {}),
            ...(key === undefined ? {} : { 'idempotency-key': key }),
        });
    }
    async #enter(name, ticket) {
        try {
            return await this.#gate.enter(ticket);
        }
        catch (error) {
            throw this.#ended.signal.aborted ? stopped(name) : error;
        }
    }
    async #send(access, request, guard) {
        this.#attempts += 1;
        let running;
        const onStart = (attempt) => {
            running = { access, attempt };
            this.#running.add(running);
        };
        const sending = this.#transport.send(request, onStart, guard);
        this.#sending.add(sending);
        const result = await sending;
        this.#sending.delete(sending);
        if (running) {
            clearTimeout(running.grace);
            this.#running.delete(running);
        }
        return result;
    }
    /** Ends early with the client; the gate then says so. */
    async #sleep(ms) {
        try {
            await this.#options.clock.sleep(ms, this.#ended.signal);
        }
        catch (error) {
            if (!this.#ended.signal.aborted)
                throw error;
        }
    }
    #retryAfter(result) {
        if (result.kind === 'failure')
            return undefined;
        const asked = parseRetryAfter(result.headers['retry-after'], this.#options.clock.now());
        return asked === undefined ? undefined : Math.min(asked, this.#limits.retryAfterCapMs);
    }
    #leave(slot, result, retryAfterMs) {
        const status = result.kind === 'answer' ? result.status : undefined;
        let landing = 'other';
        if (status === 429 || status === 503)
            landing = 'overload';
        else if (status !== undefined && status < 500)
            landing = 'good';
        if (retryAfterMs !== undefined && status !== undefined && (status === 429 || status >= 500)) {
            this.#gate.pause(retryAfterMs);
        }
        this.#gate.leave(slot, landing);
    }
    /** Tells the observers; an exception of theirs must not make a done write look like a failed one. */
    #report(name, query, attempt, began, result) {
        const { onRequest, onDeprecation, clock } = this.#options;
        const loss = result.kind === 'failure' ? result : result.loss;
        const status = result.kind === 'answer' ? result.status : undefined;
        const ms = clock.now() - began;
        quietly(() => onRequest?.({ ...name, query: this.#redact(query), status, problem: loss?.reason, attempt, ms }));
        if (result.kind === 'failure' || this.#deprecationTold)
            return;
        const info = readDeprecation(name, result.headers, this.#redact);
        if (info === undefined)
            return;
        this.#deprecationTold = true;
        quietly(() => onDeprecation?.(info));
    }
    #end() {
        this.#ended.abort();
        this.#gate.shut(new Error('the client is closed'));
    }
    #stop() {
        this.#end();
        for (const running of this.#running) {
            if (running.access === 'read' || !running.attempt.isSent())
                running.attempt.stop();
            else
                running.grace = setTimeout(() => running.attempt.stop(), this.#limits.abortGraceMs);
        }
    }
}
function quietly(tell) {
    try {
        tell();
    }
    catch {
        // The observer's own affair.
    }
}

// EXTERNAL MODULE: ./build/http/redact.js
var redact = __webpack_require__(32616);
;// CONCATENATED MODULE: ./build/http/index.js








/***/ }),

/***/ 69661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ PipelinesReader),
/* harmony export */   Do: () => (/* binding */ PipelinesPlatform),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   nI: () => (/* binding */ serverTime)
/* harmony export */ });
/* harmony import */ var _http_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74311);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);


/** Reads the Pipelines platform for the planner; it is given a client that cannot write. */
class PipelinesReader {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Answers one need; 403 and 404 are answers, everything else that goes wrong is thrown. */
    async answer(need) {
        try {
            if (need.mode === 'list')
                return { state: 'rows', rows: await this.#rows(need) };
            const { body } = await this.#client.read(need.path, need.query);
            if (need.mode === 'raw')
                return { state: 'raw', body: body ?? null };
            if ((0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(body))
                return { state: 'object', object: body };
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5004', `The platform answered GET ${need.path} with something that is no object.`);
        }
        catch (error) {
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 404)
                return { state: 'missing' };
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 403) {
                return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
            }
            const isUnauthorized = error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 401;
            if (need.mode === 'raw' &&
                error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$ &&
                !isUnauthorized &&
                !(error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM)) {
                return { state: 'unreadable', status: 0, message: error.message };
            }
            throw readable(error);
        }
    }
    /** Absence counts only when two readings agree on it, where the need says so. */
    async #rows(need) {
        const rows = await this.#client.list(need.path, need.query);
        if (!need.twice)
            return rows;
        const again = await this.#client.list(need.path, need.query);
        const ids = new Set(again.map((row) => row.id));
        return [...again, ...rows.filter((row) => !ids.has(row.id))];
    }
}
/** Reads and writes the Pipelines platform. */
class PipelinesPlatform extends PipelinesReader {
    #client;
    constructor(client) {
        super(client);
        this.#client = client;
    }
    async write(method, path, request) {
        try {
            const response = await this.#client.write(method, path, request);
            const answer = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response.body) ? response.body : undefined;
            return { state: 'ok', answer, serverTime: serverTime(response) };
        }
        catch (error) {
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownOutcomeError */ .rk) {
                const detail = error.detail === undefined || error.detail === '' ? '' : ` (${error.detail})`;
                return {
                    state: 'unknown',
                    message: `${withoutStop(error.message)}${error.message.includes(detail) ? '' : detail}`,
                };
            }
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9)
                return { state: 'refused', status: error.status, message: error.detail };
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSentError */ .SD ||
                error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM ||
                error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidRequestError */ .tY) {
                return { state: 'not_sent', message: withoutStop(error.message) };
            }
            if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$)
                return { state: 'refused', status: 0, message: withoutStop(error.message) };
            throw error;
        }
    }
}
/** The server's own clock, from its Date header; null where it shows none. */
function serverTime(response) {
    const time = Date.parse(response.headers.date ?? '');
    return Number.isNaN(time) ? null : time;
}
function withoutStop(text) {
    return text.replace(/\.$/, '');
}
/** A failure of the platform as a sentence with a remedy. */
function readable(error) {
    if (!(error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
        return error;
    if (error instanceof _http_index_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9 && error.status === 401) {
        return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5010', `The platform does not accept the API key (401 ${error.detail}).`, 'Check that the key is not revoked or expired and belongs to this platform.');
    }
    const remedy = 'Nothing was taken as absent because of it. Try again; --verbose shows each request.';
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PS5005', error.message, remedy);
}


/***/ })

};
