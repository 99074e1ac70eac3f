export const id = 206;
export const ids = [206];
export const modules = {

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

/***/ 38975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: ./build/bundle/bundle-codes.js
var bundle_codes = __webpack_require__(17506);
// EXTERNAL MODULE: ./build/bundle/config.js + 6 modules
var bundle_config = __webpack_require__(58574);
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
     */
    async send(request, onStart) {
        const control = new AbortController();
        const witness = new Witness(control.signal);
        const timer = setTimeout(() => control.abort(TIMEOUT), this.#options.timeoutMs);
        onStart({ stop: () => control.abort(STOPPED), isSent: () => witness.started });
        const fail = (error) => ({
            kind: 'failure',
            sent: witness.started,
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
    #started = false;
    constructor(signal) {
        this.#signal = signal;
    }
    get started() {
        return this.#started;
    }
    wrap(handler) {
        return {
            onRequestStart: (controller, context) => {
                if (this.#started) {
                    controller.abort(new Error('not sent a second time'));
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
            const result = await this.#send(access, { method, target, headers, ...(body ? { body } : {}) });
            const retryAfterMs = this.#retryAfter(result);
            this.#leave(slot, result, retryAfterMs);
            this.#report(name, search, attempt, began, result);
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
    async #send(access, request) {
        this.#attempts += 1;
        let running;
        const sending = this.#transport.send(request, (attempt) => {
            running = { access, attempt };
            this.#running.add(running);
        });
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







// EXTERNAL MODULE: ./build/model/index.js + 6 modules
var model = __webpack_require__(85403);
;// CONCATENATED MODULE: ./build/pipelines/platform.js


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
            if ((0,model/* isObject */.Gv)(body))
                return { state: 'object', object: body };
            throw new model/* UserError */.yo('PS5004', `The platform answered GET ${need.path} with something that is no object.`);
        }
        catch (error) {
            if (error instanceof HttpStatusError && error.status === 404)
                return { state: 'missing' };
            if (error instanceof HttpStatusError && error.status === 403) {
                return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
            }
            const isUnauthorized = error instanceof HttpStatusError && error.status === 401;
            if (need.mode === 'raw' &&
                error instanceof HttpError &&
                !isUnauthorized &&
                !(error instanceof AbortedError)) {
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
            const answer = (0,model/* isObject */.Gv)(response.body) ? response.body : undefined;
            return { state: 'ok', answer, serverTime: serverTime(response) };
        }
        catch (error) {
            if (error instanceof UnknownOutcomeError) {
                const detail = error.detail === undefined || error.detail === '' ? '' : ` (${error.detail})`;
                return {
                    state: 'unknown',
                    message: `${withoutStop(error.message)}${error.message.includes(detail) ? '' : detail}`,
                };
            }
            if (error instanceof HttpStatusError)
                return { state: 'refused', status: error.status, message: error.detail };
            if (error instanceof NotSentError ||
                error instanceof AbortedError ||
                error instanceof InvalidRequestError) {
                return { state: 'not_sent', message: withoutStop(error.message) };
            }
            if (error instanceof HttpError)
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
    if (!(error instanceof HttpError))
        return error;
    if (error instanceof HttpStatusError && error.status === 401) {
        return new model/* UserError */.yo('PS5010', `The platform does not accept the API key (401 ${error.detail}).`, 'Check that the key is not revoked or expired and belongs to this platform.');
    }
    const remedy = 'Nothing was taken as absent because of it. Try again; --verbose shows each request.';
    return new model/* UserError */.yo('PS5005', error.message, remedy);
}

;// CONCATENATED MODULE: ./build/engine/connect.js



/**
 * The first request of every run: is the key good, and is it of the target's organization?
 * @param wanted the target's organization; null where nothing names one
 */
async function identify(client, wanted) {
    let body;
    try {
        body = (await client.read('/api/auth/me')).body;
    }
    catch (error) {
        if (error instanceof HttpStatusError && error.status === 404) {
            throw new model/* UserError */.yo('PS5012', 'The base URL answers, but it is no Pipelines platform (404 for /api/auth/me).', 'Check the base URL; it ends before /api.');
        }
        throw readable(error);
    }
    const me = (0,model/* isObject */.Gv)(body) ? body : {};
    const org = Number(me.org_id);
    if (!Number.isSafeInteger(org) ||
        typeof me.org_id === 'boolean' ||
        me.org_id === null ||
        me.org_id === '') {
        throw new model/* UserError */.yo('PS5012', 'The platform does not say which organization the API key belongs to.', 'Check the base URL.');
    }
    if (wanted !== null && org !== wanted) {
        throw new model/* UserError */.yo('PS5011', `The API key belongs to organization ${org}, but the target is organization ${wanted}.`, 'Use a key of the right organization, or correct org_id of the target.');
    }
    return { org, email: textOf(me.email), role: textOf(me.role) };
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: ./build/engine/files.js + 17 modules
var files = __webpack_require__(10287);
// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
// EXTERNAL MODULE: ./build/cli/open.js + 5 modules
var cli_open = __webpack_require__(69945);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/plan/index.js + 22 modules
var plan = __webpack_require__(39324);
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
/** Refuses a ledger that belongs to something else (design §8). */
function checkBinding(head, binding) {
    if (head.format > LEDGER_FORMAT) {
        throw new model/* UserError */.yo('PS6001', `The ledger was written by a newer version of this tool (format ${head.format}).`, 'Update pipelines-sync; nothing was changed.');
    }
    const differ = ['org_id', 'base_url', 'namespace', 'target', 'configuration'].filter((name) => head[name] !== binding[name]);
    if (differ.length === 0)
        return;
    const list = differ
        .map((name) => `${name} ${String(head[name])} there, ${String(binding[name])} here`)
        .join('; ');
    throw new model/* UserError */.yo('PS6002', `The ledger of target ${binding.target} belongs to something else: ${list}.`, 'Give this one another namespace or target name, or move the old ledger away if it is of no use any more.', 3);
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
    return entry;
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
    return head === undefined || begin === undefined ? head : { ...head, source: begin.start.head.source };
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
/** The lock in a folder that somebody seems to be working under; undefined where nobody is. */
async function liveLock(folder, place, deps) {
    for (const { lock, heard } of await locksIn(folder, place)) {
        if ((await standingOf(lock, heard, deps)) === 'live')
            return lock;
    }
    return undefined;
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
     * Takes the lock of a folder that exists.
     * @returns the lock, and the locks of ended runs that it replaces
     * @throws UserError exit 3 when somebody holds it
     */
    static async take(folder, names, deps) {
        const before = await locksIn(folder, names.place);
        for (const { lock, heard } of before) {
            if ((await standingOf(lock, heard, deps)) === 'live')
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

;// CONCATENATED MODULE: ./build/ledger/file-store.js












const HEAD = 'head.json';
const JOURNAL = 'journal.jsonl';
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
        if (first?.t === 'begin' && head === undefined)
            checkBinding({ ...first.start.head, ...emptyHead(first.start.at) }, binding);
        const holder = lines.length > 0 ? await liveLock(this.#folder, this.place, this.#deps) : undefined;
        const ledger = {
            head: headAfter(head, lines),
            state: head !== undefined || lines.length > 0 ? 'present' : 'absent',
            revision: head === undefined ? (lines.length > 0 ? '0' : null) : String(head.sequence),
            entries: replay(stored, lines),
            interrupted: lines.length > 0,
            ...(holder === undefined ? {} : { underway: holderOf(holder, this.#deps.clock.now()) }),
        };
        this.#read.set(ledger, textKey({ headText, journalText }));
        return ledger;
    }
    async begin(ledger, start) {
        try {
            return await this.#begin(ledger, start);
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
    async #begin(ledger, start) {
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(this.#base, '.gitignore'), '*\n');
        const { target, source } = start.head;
        const names = { place: this.place, target, commit: source.commit };
        const { lock, replaced } = await FolderLock.take(this.#folder, names, this.#deps);
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
            await this.#fold(ledger, { ...start, intents: [], marks: [] }, ledger.entries, start.at, lock);
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
        const counts = {};
        const changed = [];
        for (const [address, entry] of entries) {
            counts[entry.kind] = (counts[entry.kind] ?? 0) + 1;
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
        for (const [address, entry] of stored) {
            if (!entries.has(address))
                await (0,promises_.rm)(external_node_path_.join(this.#folder, entryFile(entry)), { force: true });
        }
        const sequence = (ledger.head?.sequence ?? 0) + 1;
        const head = { ...start.head, format: LEDGER_FORMAT, sequence, applied_at: at, counts };
        const lost = lock.lost();
        if (lost !== null)
            throw lockLost(lost);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/ledger/git-process.js

/** A remote that says nothing for so long is not waited for any longer. */
const LIMIT_MS = 120_000;
/**
 * The real git in a folder. It asks nobody, speaks English and stays alive when a terminal's Ctrl-C
 * goes to the whole group: a push that is under way ends by itself.
 * @param config settings of git for these calls alone, for instance a header with a token. They go
 * through the environment, because arguments can be read by everybody on the machine.
 */
function gitIn(folder, env, config = []) {
    const all = withConfig({ ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }, config);
    const isWindows = process.platform === 'win32';
    return (args, stdin) => new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('git', [...args], {
            cwd: folder,
            env: all,
            detached: !isWindows,
            windowsHide: true,
        });
        const out = [];
        const err = [];
        const timer = setTimeout(() => {
            err.push(Buffer.from(`fatal: no answer within ${LIMIT_MS / 1000} seconds\n`));
            stop(child.pid, isWindows);
        }, LIMIT_MS);
        const end = (code) => {
            clearTimeout(timer);
            resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
        };
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', (error) => {
            err.push(Buffer.from(`fatal: git cannot be started (${error.message})\n`));
            end(null);
        });
        child.on('close', end);
        // Git may end before it has read everything; its exit code says what happened.
        child.stdin.on('error', () => undefined);
        child.stdin.end(stdin ?? Buffer.alloc(0));
    });
}
function stop(pid, isWindows) {
    if (pid === undefined)
        return;
    try {
        process.kill(isWindows ? pid : -pid, 'SIGKILL');
    }
    catch {
        // It has just ended by itself.
    }
}
/** Adds settings behind those that the environment already holds (git-config(1), GIT_CONFIG_COUNT). */
function withConfig(env, config) {
    const first = Number.parseInt(env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const out = { ...env };
    config.forEach(([key, value], index) => {
        out[`GIT_CONFIG_KEY_${first + index}`] = key;
        out[`GIT_CONFIG_VALUE_${first + index}`] = value;
    });
    if (config.length > 0)
        out.GIT_CONFIG_COUNT = String(first + config.length);
    return out;
}
/** What git complained about, in one line, without user names and passwords of addresses. */
function complaint(stderr) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const told = lines.filter((line) => /^(fatal|error|remote|! )/.test(line) && !/^remote:\s*$/.test(line));
    const text = (told.length > 0 ? told : lines).slice(0, 4).join('; ');
    return text.replace(/\/\/[^/@\s]*@/g, '//').slice(0, 600) || 'git said nothing';
}

;// CONCATENATED MODULE: ./build/ledger/git-place.js



/** Refs of this repository below or equal to some names; one process. */
async function localRefs(git, names) {
    const ran = await git(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
    if (ran.code !== 0)
        throw localFailure('listing refs', ran.stderr);
    return parseRefs(ran.stdout.toString('utf8'), ' ');
}
function localFailure(doing, stderr) {
    return new model/* UserError */.yo(GIT_LEDGER_CODES.gitFailed.code, `The ledger cannot be used: git failed while ${doing} (${complaint(stderr)}).`, 'Repair what git complains about, for instance a full disk or a repository of another owner, and run the command again.');
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
            ...(real.length > 1 ? ['--atomic'] : []),
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
            return { state: 'unknown', message: ran.code === 0 ? why : complaint(ran.stderr) };
        }
        if (moves.every(({ ref, to }) => (now.get(ref) ?? null) === to))
            return { state: 'done' };
        if (moves.every(({ ref, from }) => (now.get(ref) ?? null) === from))
            return { state: 'refused', message: complaint(ran.stderr) };
        return { state: 'moved', now };
    }
    #unreachable(stderr) {
        const why = complaint(stderr);
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
            return { state: 'refused', message: complaint(ran.stderr) };
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
        throw localFailure('writing the ledger', ran.stderr === '' ? complaint('') : ran.stderr);
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
/** How many entries of each kind there are. */
function countKinds(entries) {
    const counts = {};
    for (const { kind } of entries.values())
        counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
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
        throw localFailure('reading the ledger', ran.stderr === '' ? complaint('') : ran.stderr);
    return ids.every((id) => objects.has(id)) ? objects : undefined;
}
const ENTRY_FILE = /^[^/]+\/[^/]+\.json$/;
/** Parses a ledger's tree. @param where for messages, for instance the ref */
function parseTree(files, objects, where) {
    let head;
    const entries = new Map();
    for (const [name, { mode, oid }] of files) {
        const isHead = name === 'head.json';
        if (!isHead && !ENTRY_FILE.test(name))
            continue;
        const place = `${where}:${name}`;
        if (mode !== '100644' && mode !== '100755')
            throw damaged(place, 'it is no plain file');
        const value = git_tree_parse(objects.get(oid) ?? '', place);
        if (isHead) {
            head = readHead(value, place);
            continue;
        }
        const entry = readEntry(value, place);
        if (entryFile(entry) !== name)
            throw damaged(place, `it holds the entry of ${entry.address}`);
        entries.set(entry.address, entry);
    }
    if (head === undefined)
        throw damaged(`${where}:head.json`, 'it is missing');
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
function damaged(where, what) {
    return new model/* UserError */.yo('PS6003', `The ledger cannot be used: ${where} is damaged (${what}).`, 'Its history holds the states before: look with git log on that ref, and set it back to the last good commit with git push --force-with-lease. Without a ledger the next plan adopts what is equal and holds what differs.');
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
    let files = await readFiles(git, ledger, lock, kept);
    if (files === undefined) {
        if (names.length === 0 || !(await place.bring(names)))
            return 'again';
        files = await readFiles(git, ledger, lock, kept);
        if (files === undefined)
            return 'again';
    }
    if (place.remote !== null) {
        await checkRemembered(git, place.remote, refs, remembered, ledger);
        // Remembered, the next fetch brings only what is new, and a remote that loses commits is noticed.
        if (ledger !== null && ledger !== remembered)
            await git(['update-ref', refs.ledger, ledger]);
    }
    const tree = files.top === null ? emptyTree() : parseTree(files.ledger, files.objects, refs.ledger);
    const held = lock === null ? null : parseLock(files, lock, refs.lock, place);
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
    return { record, lines: parts.flatMap((name) => parseJournal(text(name), `${ref}:${name}`)) };
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
        const note = { head, actor, runUrl, run: lock.run, added, changed, removed: remove.length };
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
        const underway = standing === 'live' ? lock?.record : undefined;
        const unsaved = state.lines.length > 0;
        const ledger = {
            head: state.head,
            state: isNothing ? 'absent' : 'present',
            revision: state.head === undefined ? (isNothing ? null : '0') : String(state.head.sequence),
            entries: state.entries,
            interrupted: unsaved || state.pending !== null || lock !== null,
            ...(underway === undefined ? {} : { underway: holderOf(underway, this.#deps.clock.now()) }),
        };
        this.#read.set(ledger, { state, unsaved, other: false });
        return ledger;
    }
    async begin(ledger, start) {
        const read = this.#read.get(ledger);
        if (read === undefined)
            throw new Error('begin() needs a ledger that this store has read');
        const { state } = read;
        const { clock } = this.#deps;
        if (read.other && ledger.underway !== undefined)
            throw inUse(ledger.underway, start.head.target);
        await this.#clearWay(state, start);
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
    /** Waits, or refuses, until nobody else can be at work. */
    async #clearWay(state, start) {
        if (state.lock === null)
            return;
        const { record } = state.lock;
        const now = this.#deps.clock.now();
        const standing = await this.#standing(record);
        if (standing === 'live')
            throw lockedOut(record, start.head.target, now);
        this.#deps.say(GIT_LEDGER_CODES.takenOver.code, `The lock of ${holderOf(record, now)} is taken over.`);
        // Its own next sign of life would be seen: taking the lock compares it with what was read.
        if (standing === 'silent')
            await this.#deps.clock.sleep(LISTEN_MS, this.#deps.signal);
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
        throw new model/* UserError */.yo(GIT_LEDGER_CODES.refused.code, `The ledger cannot be written: ${this.#at.name} can be read but does not take ${this.#refs.lock} (${swap.message}).`, 'Nothing was changed on the platform. Give this git the right to push: on GitHub permissions: contents: write, elsewhere a token or key that may write; a hook on the server must let refs/pipelines-sync* through.');
    }
    #imported(state, other) {
        const ledger = { ...other, interrupted: true, imported: 'the folder .pipelines-sync' };
        this.#deps.say(GIT_LEDGER_CODES.imported.code, 'There is no ledger in git yet: the one in .pipelines-sync is used, and the next apply takes it into git.');
        this.#read.set(ledger, { state, unsaved: false, other: true });
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/ledger/lock-process.js




/** The real process. */
function processView() {
    const machine = machineMark();
    const self = { host: (0,external_node_os_.hostname)(), machine, pid: process.pid, started: startOf(process.pid) };
    return {
        self,
        isGone: (other) => {
            if (other.machine !== machine)
                return false;
            if (!isRunning(other.pid))
                return true;
            const started = startOf(other.pid);
            return started !== null && other.started !== null && started !== other.started;
        },
    };
}
/**
 * Two containers may share host name and process numbers, so on Linux the kernel's boot and the
 * number space of processes are part of it; elsewhere the network hardware is.
 */
function machineMark() {
    const parts = process.platform === 'linux'
        ? [lock_process_readText('/proc/sys/kernel/random/boot_id'), readLink('/proc/self/ns/pid')]
        : Object.values((0,external_node_os_.networkInterfaces)())
            .flatMap((list) => (list ?? []).map((one) => one.mac))
            .sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([process.platform, (0,external_node_os_.hostname)(), ...parts]))
        .digest('hex')
        .slice(0, 16);
}
function isRunning(pid) {
    // One that has ended and that nobody has asked for yet still has its number.
    if (process.platform === 'linux' && /^[ZX]$/.test(statOf(pid)[0] ?? ''))
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Not allowed to signal it means that it is there.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function startOf(pid) {
    if (process.platform === 'win32')
        return null;
    if (process.platform !== 'linux') {
        try {
            return (0,external_node_child_process_.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
        }
        catch {
            return null;
        }
    }
    return statOf(pid)[19] ?? null;
}
/** Fields of a Linux process from its state on; the name before it may hold anything (proc(5)). */
function statOf(pid) {
    return lock_process_readText(`/proc/${pid}/stat`)
        .replace(/^.*\)\s*/s, '')
        .split(' ');
}
function lock_process_readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function readLink(file) {
    try {
        return (0,external_node_fs_.readlinkSync)(file);
    }
    catch {
        return '';
    }
}

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










;// CONCATENATED MODULE: ./build/cli/open-store.js



/**
 * Opens the ledger's store of a target: git where the configuration lies in a repository.
 * @param target the name that the ledger goes by, which is not always the target's own (design §8)
 */
function openStore(offline, target, io) {
    const { config, git } = offline;
    const isHidden = git.root === null && (0,external_node_fs_.existsSync)(external_node_path_.join(config.root, '.git'));
    return chooseStore({
        root: config.root,
        namespace: config.namespace,
        target,
        wanted: config.ledger,
        git: git.root === null ? null : gitIn(git.root, process.env),
        problem: git.problem ?? (isHidden ? 'git is not installed, or cannot read it' : null),
    }, storeDeps(io));
}
/** What a ledger store gets from the process: clock, chance, who runs this. */
function storeDeps(io) {
    const severities = new Map(Object.values(GIT_LEDGER_CODES).map(({ code, severity }) => [code, severity]));
    return {
        clock: io.clock,
        randomBytes: io.randomBytes,
        process: processView(),
        ...runOrigin(io.env),
        say: (code, text) => io.err(`${severities.get(code) ?? 'note'} ${code}  ${text}\n`),
        signal: io.signal,
    };
}

// EXTERNAL MODULE: ./build/bundle/closest.js
var closest = __webpack_require__(18174);
// EXTERNAL MODULE: ./build/bundle/kind-pattern.js
var kind_pattern = __webpack_require__(7268);
;// CONCATENATED MODULE: ./build/cli/patterns.js



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
    const names = kinds.all.map((kind) => kind.name);
    if (!(0,kind_pattern/* canMatch */.k)(pattern, names))
        throw noKind(flag, pattern, names);
    const fitting = resources.filter((resource) => (0,model/* matchesPattern */.MT)(pattern, resource.address));
    if (fitting.some((resource) => inTarget(resource.address)))
        return;
    const shown = JSON.stringify(pattern);
    if (fitting.length > 0) {
        throw new model/* UserError */.yo('PS9032', `${flag} ${shown} fits only items that target ${target} leaves out (include, exclude).`, 'Choose another target, or change include and exclude in the configuration.');
    }
    if (pattern === '*' || names.includes(pattern) || names.some((name) => pattern === `${name}/*`))
        return;
    const near = (0,closest/* closest */.k)(pattern, resources.map((resource) => resource.address), 3);
    const what = flag === '--launch' ? 'no experiment' : 'no item';
    throw new model/* UserError */.yo('PS9031', `${flag} ${shown} fits ${what} of the files.`, near === undefined
        ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
        : `Did you mean ${JSON.stringify(near)}?`);
}
function noKind(flag, pattern, kinds) {
    const shown = JSON.stringify(pattern);
    if (/\.(?:ya?ml|json)$/i.test(pattern)) {
        return new model/* UserError */.yo('PS9030', `${flag} takes a pattern of addresses, and ${shown} looks like a file.`, `Write files before the flags, for instance: pipelines-sync plan ${pattern} ${flag}${flag === '--take-over' ? '' : ' "prompts/*"'}.`);
    }
    const meant = (0,kind_pattern/* meantPattern */.W)(pattern, kinds);
    return new model/* UserError */.yo('PS9030', `The pattern ${flag} ${shown} names no kind, so it fits nothing.`, meant === undefined
        ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`);
}

// EXTERNAL MODULE: ./build/cli/version.js
var version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/cli/open-target.js













/** Opens a target: files first (a broken file never causes a request), then key, ledger. */
async function openTarget(flags, named, io) {
    const offline = await (0,cli_open/* openOffline */.G)(flags, named, io, false);
    const { settings, config, target, kinds } = offline;
    const stopOnErrors = () => {
        if (!(0,model/* hasErrors */.Cs)(offline.findings) && settings !== undefined)
            return;
        (0,cli_open/* printFindings */.c)(offline.findings, offline, io);
        throw new exit_error/* ExitError */.R(1);
    };
    stopOnErrors();
    if (settings === undefined)
        throw new exit_error/* ExitError */.R(1);
    checkPatterns(flags, {
        kinds,
        resources: offline.desired.resources,
        inTarget: (address) => (0,bundle_config/* isInTarget */.jE)(target, address),
        target: target.name,
    });
    const secrets = [settings.apiKey, ...target.secrets.map((name) => io.env[name] ?? '')].filter((text) => text !== '');
    const client = new HttpClient({
        baseUrl: settings.baseUrl,
        headers: () => ({ authorization: `Bearer ${settings.apiKey}` }),
        userAgent: `pipelines-sync/${version/* VERSION */.x}`,
        clock: io.clock,
        random: io.random,
        signal: io.signal,
        redact: (0,redact/* makeRedactor */.$)(secrets),
        onDeprecation: (info) => io.err(`warning PS5030  The platform announces the end of ${info.path}.\n`),
        ...(flags.verbose === true ? { onRequest: (entry) => io.err(requestLine(entry)) } : {}),
    });
    try {
        const { org } = await identify(client, settings.orgId);
        if (settings.orgId === null) {
            // Only now the organization is known: what the items say of it has to be judged again.
            offline.desired = (0,files/* desire */.X)(config, target, kinds, org, offline.files);
            offline.findings = (0,model/* sortFindings */.Tc)([
                ...offline.findings,
                ...offline.desired.findings.filter((one) => one.code === bundle_codes/* BUNDLE_CODES */.c.otherOrganization.code),
            ]);
            stopOnErrors();
        }
        (0,cli_open/* printFindings */.c)(flags.quiet === true ? [] : offline.findings, offline, io);
        const store = await openStore(offline, settings.ledgerTarget, io);
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
            reader: new PipelinesReader(client),
            store,
            binding,
            ledger,
            source: { commit: offline.git.commit, dirty: offline.git.dirty === true },
            toolVersion: version/* VERSION */.x,
            deciding: {
                onDrift: flags.onDrift ?? null,
                takeOver: flags.takeOver === true ? ['*'] : (flags.takeOver ?? []),
                launch: flags.launch ?? [],
                only: flags.only ?? [],
            },
            ignoreLedger: flags.ledger === false,
            clock: io.clock,
            secret: (name) => (target.secrets.includes(name) ? io.env[name] : undefined),
        };
        return { offline, session, client, platform: new PipelinesPlatform(client) };
    }
    catch (error) {
        await client.close();
        throw error;
    }
}
function requestLine(entry) {
    const repeat = entry.attempt > 1 ? ` (attempt ${entry.attempt})` : '';
    return `${entry.method} ${entry.path}${entry.query} → ${entry.status ?? entry.problem ?? '?'} ${Math.round(entry.ms)} ms${repeat}\n`;
}


/***/ }),

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planTarget)
/* harmony export */ });
/* harmony import */ var _apply_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1903);
/* harmony import */ var _bundle_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58574);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85403);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39324);




/** More rounds than any chain of questions has; a planner that asks for ever is a fault of ours. */
const MAX_ROUNDS = 50;
/** Reads what the planner asks for until it has a plan. Only reads: it is given no writer. */
async function planTarget(session) {
    const inputs = inputsOf(session);
    const snapshot = new _plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Snapshot */ .Fm();
    let requests = 0;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const planning = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .makePlan */ .Cs)(inputs, snapshot);
        if ('plan' in planning) {
            return { ...planning, inputs, reads: { objects: snapshot.size.objects, requests } };
        }
        requests += planning.needs.length;
        await Promise.all(planning.needs.map(async (need) => {
            snapshot.put(need, await session.reader.answer(need));
        }));
    }
    throw new Error('planning does not come to an end');
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
/** The planner's inputs; secrets are compared here and never handed on. */
function inputsOf(session) {
    const { target, deciding, ledger, desired } = session;
    const inTarget = (address) => (0,_bundle_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isInTarget */ .jE)(target, address);
    const asked = (address) => deciding.only.length === 0 || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._I)(deciding.only, address);
    return {
        kinds: session.kinds,
        org: session.org,
        desired: desired.resources,
        selected: (address) => inTarget(address) && asked(address),
        complete: session.complete && deciding.only.length === 0,
        removable: inTarget,
        leaving: (address) => desired.sync.of(address),
        base: session.ignoreLedger
            ? { state: 'ignored', revision: null, experimentsMarked: false, entries: new Map() }
            : {
                state: ledger.state,
                revision: ledger.revision,
                experimentsMarked: ledger.head?.experiments_marked === true,
                entries: ledger.entries,
            },
        policy: {
            on_drift: deciding.onDrift,
            take_over: deciding.takeOver,
            launch: deciding.launch,
            only: deciding.only,
            target_on_drift: target.onDrift,
            prune: target.prune,
            protect: target.protect,
            allow_unreadable: target.allowUnreadable,
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
            }),
        },
    };
}


/***/ }),

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 39324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kl: () => (/* reexport */ plan/* ACTIONS */.kl),
  Fm: () => (/* reexport */ Snapshot),
  V9: () => (/* reexport */ plan/* WRITING */.V9),
  "do": () => (/* reexport */ appliedForms),
  eZ: () => (/* reexport */ contentDigest),
  _F: () => (/* reexport */ fieldOf),
  Bq: () => (/* reexport */ flatten),
  ah: () => (/* reexport */ guard),
  T5: () => (/* reexport */ idempotencyKey),
  dK: () => (/* reexport */ isHidden),
  Cf: () => (/* reexport */ launchEntry),
  Cs: () => (/* reexport */ makePlan),
  aN: () => (/* reexport */ nextGeneration),
  tK: () => (/* reexport */ rawLeaf),
  p9: () => (/* reexport */ readLive),
  ef: () => (/* reexport */ setAt),
  yR: () => (/* reexport */ slug),
  Jf: () => (/* reexport */ unnamedLeaves),
  fK: () => (/* reexport */ valueAt),
  rs: () => (/* reexport */ wantsProtection)
});

// UNUSED EXPORTS: PLAN_FORMAT, contentForm, normalize, splitAddress, unflatten

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
            return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : (0,model/* toForms */.ln)(value);
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

// EXTERNAL MODULE: ./build/plan/external.js
var external = __webpack_require__(42891);
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
function nextGeneration(entry) {
    if (entry === undefined)
        return 0;
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

;// CONCATENATED MODULE: ./build/plan/three-way.js



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
    const base = applied === undefined ? undefined : normalize(field, applied.value, context(value, names.base));
    const observed = entry?.observed[path];
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
    if (desired === undefined) {
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
        settled,
        kept: isKept && !isAsWanted,
        gitMoved,
        liveMoved: base !== undefined && desired !== undefined && !settled && !isAsApplied,
        dropped,
        foreign,
    };
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
    const value = {};
    for (const [path, form] of Object.entries(entry.leaves)) {
        const steps = (0,model/* parsePath */.Rr)(path);
        if (steps !== undefined)
            setAt(value, steps, (0,model/* fromForms */.cB)(form));
    }
    return flatten(kind, value, 'compared');
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
        const after = state.dropped === 'clear' ? clearValue(state) : formWithUnknowns(state.written ?? null, names);
        const change = { path: state.path };
        if (state.present)
            change.before = readerOrder(state);
        change.after = after;
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
/** Digest over what a change will do: no id, version, place or revision, so that it can be compared. */
function changeDigest(change, secrets) {
    return (0,model/* digest */.br)({
        address: change.address,
        action: change.action,
        renamed_from: change.renamed_from,
        leaves: change.leaves.map(({ path, before, after }) => ({
            path,
            before: before === undefined ? null : { value: known(before) },
            after: after === undefined ? null : { value: known(after) },
        })),
        kept: Object.keys(change.kept).sort(),
        secrets: secrets
            .filter((secret) => secret.write && secret.address === change.address)
            .map(({ field, variable }) => ({ field, variable })),
    }, 16);
}
/** An id that is not known yet and the same id later are the same reference. */
function known(form) {
    if (Array.isArray(form))
        return form.map(known);
    if (form === null || typeof form !== 'object')
        return form;
    const keys = Object.keys(form);
    if (keys.length === 1 && keys[0] === '$unknown')
        return { $ref: form.$unknown ?? null };
    return (0,model/* mapObject */.s8)(form, known);
}
/** The old address where the ledger or the platform knows the resource by another one. */
function renamedFrom(match) {
    const old = match.entry?.address ?? null;
    return old !== null && old !== match.resource.address ? old : null;
}

;// CONCATENATED MODULE: ./build/plan/remedies.js
function quoted(address) {
    return /["$`\\]/.test(address) ? `'${address.replaceAll("'", "'\\''")}'` : `"${address}"`;
}
/** The command that decides one held resource. */
function command(address, flags) {
    return `pipelines-sync apply ${flags} --only ${quoted(address)}`;
}
function edit(place, what) {
    return place === null ? what : `${what} at ${place.file}:${place.line}`;
}
function driftRemedies(address, place) {
    return [
        { to: 'To keep the live edit', type: edit(place, 'write the live values into the file,') },
        { to: 'To overwrite it', type: command(address, '--on-drift overwrite') },
        { to: 'To leave both as they are for now', type: command(address, '--on-drift keep') },
    ];
}
function takeoverRemedies(address, place) {
    return [
        { to: 'To keep what is live', type: edit(place, 'write the live values into the file,') },
        { to: 'To overwrite it with the file', type: command(address, `--take-over=${quoted(address)}`) },
    ];
}
function goneRemedies(address) {
    return [
        { to: 'To create it again', type: command(address, '--on-drift overwrite') },
        { to: 'To let it go', type: 'remove the item from the files' },
    ];
}
function launchRemedies(address) {
    return [{ to: 'To launch it', type: command(address, `--launch ${quoted(address)}`) }];
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
        if (record === undefined) {
            const { state, experimentsMarked } = this.#inputs.base;
            const known = state === 'present' && experimentsMarked;
            if (known || told)
                this.#launch(resource, entry, known ? 'not launched yet' : 'launched as told');
            else
                this.#hold(resource, 'undecided', 'is in the files, but without a ledger nobody can tell whether it was launched before');
            return;
        }
        if (record.state === 'sending')
            this.#resend(resource, entry, record);
        else if (record.state === 'undecided') {
            if (told || record.content !== content) {
                this.#launch(resource, entry, told ? 'launched as told' : 'its content changed since it was held');
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
            this.#launch(resource, entry, 'its content changed and run: on_change asks for another launch', (entry?.generation ?? 0) + 1);
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
    #launch(resource, entry, reason, generation = entry?.generation ?? 0) {
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
    constructor(inputs, names, draft, policy, holder) {
        this.#inputs = inputs;
        this.#names = names;
        this.#draft = draft;
        this.#policy = policy;
        this.#holder = holder;
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
                this.#holder.hold(match, 'takeover', 'update', message, unsettled, takeoverRemedies(resource.address, resource.place), live);
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
            this.#holder.hold(match, 'takeover', 'update', message, foreign, takeoverRemedies(address, resource.place), live);
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
                this.#holder.hold(match, 'conflict', 'update', message, unsettled, driftRemedies(address, resource.place), live);
            }
            else {
                const message = 'was edited on the platform after the last apply';
                this.#holder.hold(match, 'drift', 'update', message, unsettled, driftRemedies(address, resource.place), live);
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
    #update(match, live, states, unsettled, reason, { kept = {}, overwrites = null } = {}) {
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
        this.#draft.change(newChange(resource, action, action === 'replace' ? `${replaced[0]?.path} cannot change, so a new one takes its place` : reason, {
            ...parts,
            leaves: leafChanges(unsettled, this.#names),
            unmanaged: unmanagedOf(states),
            kept: { ...stillKept(states), ...kept },
            overwrites,
            depends_on: needs,
            idempotency_key: action === 'replace' ? this.#policy.key(resource, (match.entry?.generation ?? 0) + 1) : null,
            version: kind.versioned
                ? { from, expected: action === 'replace' ? 1 : from === null ? null : from + 1 }
                : null,
            renamed_from: renamedFrom(match),
        }));
        if (action === 'replace')
            this.#names.withdraw(kind, address);
    }
    isStale(match, entry, states) {
        return (entry.id === null ||
            entry.address !== match.resource.address ||
            entry.protect !== this.#policy.wantsProtection(match.resource) ||
            states.some((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined) ||
            Object.keys(entry.kept).some((path) => !states.some((state) => state.path === path && state.kept)));
    }
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
        this.hold(match, 'protected', what === 'replace' ? 'replace' : 'update', `is protected, and protection forbids a ${what}`, states, [
            {
                to: 'To allow it',
                type: `sync: {${JSON.stringify(address)}: {protect: false}}, apply that, then apply this change`,
            },
        ], live);
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
    constructor(inputs, view, names, draft) {
        this.#inputs = inputs;
        this.#view = view;
        this.#names = names;
        this.#draft = draft;
        this.#policy = new PolicyView(inputs);
        this.#holder = new Holder(inputs, names, draft);
        this.#live = new LiveDecider(inputs, names, draft, this.#policy, this.#holder);
    }
    decide(match) {
        const { resource, found } = match;
        const { address, place } = resource;
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
                this.#create(match, 'in the files, not on the platform');
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
        const generation = nextGeneration(entry ?? this.#inputs.base.entries.get(address));
        this.#draft.secretWrites.push(...secretWrites(match, true, false, this.#inputs));
        this.#draft.change(newChange(resource, 'create', reason, {
            leaves: newLeaves(flatten(kind, resource.value, 'compared').values(), this.#names),
            depends_on: needs,
            idempotency_key: this.#policy.key(resource, generation),
            version: kind.versioned ? { from: null, expected: 1 } : null,
        }));
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
        const unsettled = states.filter((state) => !state.settled || state.dropped === 'clear');
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
        const shown = (state) => state.present || state.desired === null;
        const trusted = states.every((state) => state.dropped === undefined && state.settled && !state.kept && shown(state));
        if (trusted && (entry === undefined || !this.#live.isStale(match, entry, states)))
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
    change(change) {
        this.changes.set(change.address, change);
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
        const partitions = new Set([...inputs.desired, ...inputs.base.entries.values()]
            .filter((holder) => (typeof holder.kind === 'string' ? holder.kind : holder.kind.name) === kind.name)
            .map((holder) => holder.partition));
        if (kind.scoped)
            partitions.add('org');
        for (const partition of partitions) {
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
    const parts = kind.key.map((name) => String(live.object[name] ?? live.id));
    return { address: (0,model/* formatAddress */.M0)(kind.name, parts), kind, value: live.object, version: live.version };
}

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
        for (const entry of this.#entries)
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
            .map((entry) => ({ entry, found: this.#located.get(entry) ?? { state: 'gone' } }));
        return { matches, leftovers };
    }
    /** Step 1: the ledger's id counts when its witness agrees. */
    #locate(entry) {
        const located = this.#seek(entry);
        this.#located.set(entry, located);
        if (located.state === 'ok')
            this.#owned.set(ownKey(entry.partition, located.value.id), entry);
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
        const made = rows.filter((live) => (0,model/* rowKeyFields */.pn)(this.#kind).every((name) => {
            const field = (0,model/* fieldAt */.UK)(fields, [name]);
            const naming = this.#names.base;
            const wanted = normalize(field, (0,model/* fromForms */.cB)(entry.leaves[name] ?? null), { naming });
            return (0,model/* sameJson */.Vk)(wanted, normalize(field, live.object[name], { naming }));
        }));
        const [only] = made;
        return only !== undefined && made.length === 1 ? { state: 'ok', value: only } : { state: 'gone' };
    }
    /** Which entry belongs to which item: by address, by the old address of a rename, else by the key. */
    #assignEntries() {
        const byAddress = new Map(this.#entries.map((entry) => [entry.address, entry]));
        const addresses = new Set(this.#items.map((item) => item.address));
        const free = new Set(this.#entries);
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
        return { resource: item, archived, ...found, found: this.#claim(item, found.found) };
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
const NONE = [];
function bare(resource, found) {
    return { resource, entry: undefined, found, estranged: false, archived: [] };
}
function ownKey(partition, id) {
    return `${partition} ${typeof id} ${id}`;
}
/** `created_at` proves that an id is still the same object; without it the key or a text must agree. */
function witnessAgrees(kind, entry, live) {
    if (entry.witness.created_at !== null && live.createdAt !== null)
        return entry.witness.created_at === live.createdAt;
    const fields = kind.fields.fields;
    return Object.entries(entry.leaves).some(([path, form]) => {
        const field = fields[path];
        if (field === undefined || typeof form !== 'string' || form === '')
            return false;
        const identifies = kind.key.includes(path) || (field.type === 'text' && field.long === true);
        return identifies && live.object[path] === form;
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

;// CONCATENATED MODULE: ./build/plan/names.js

/**
 * Which live id belongs to which address (design §5: references are stored and compared as
 * addresses). Filled kind by kind while matching; an id that is going to be replaced is withdrawn,
 * so that everything that refers to it counts as changed.
 */
class Names {
    #base;
    #addressOf = new Map();
    #idOf = new Map();
    #external = new Map();
    constructor(base) {
        this.#base = base;
    }
    set(kind, address, id) {
        this.#addressOf.set(idKey(kind.name, id), address);
        this.#idOf.set(address, id);
    }
    /** The object is about to be replaced: its id no longer stands for the address. */
    withdraw(kind, address) {
        const id = this.#idOf.get(address);
        if (id !== undefined)
            this.#addressOf.delete(idKey(kind.name, id));
        this.#idOf.delete(address);
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
    #name(kind, id) {
        return { $ref: this.#addressOf.get(idKey(kind, id)) ?? `id:${id}` };
    }
}
function idKey(kind, id) {
    return `${kind} ${typeof id} ${id}`;
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

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
;// CONCATENATED MODULE: ./build/plan/removal.js




/** Decides what happens to ledger entries that belong to no item any more (design §6). */
class RemovalDecider {
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
    decide(kind, entry, found) {
        if (found.state === 'pending') {
            this.#draft.pending = true;
            return;
        }
        if (!this.#inputs.complete || !this.#inputs.removable(entry.address))
            return;
        if (found.state === 'unreadable') {
            this.#unreadable(entry, found.message);
            return;
        }
        if (found.state === 'gone') {
            this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
            return;
        }
        const live = this.#confirmed(kind, entry, found.value);
        if (live === undefined)
            return;
        const states = threeWay(kind, {}, [], live, entry, this.#names);
        const moved = states.filter((state) => !state.asApplied);
        const wantsDelete = this.#inputs.leaving(entry.address).delete === true;
        if (entry.origin === 'adopted' && !wantsDelete) {
            this.#ledgerOnly(entry, 'release', 'left the files; it was not made from here, so it stays on the platform', live);
            return;
        }
        const onDrift = this.#inputs.policy.on_drift ?? this.#inputs.policy.target_on_drift;
        if (moved.length > 0 && onDrift === 'hold') {
            this.#draft.hold({
                address: entry.address,
                kind: kind.name,
                id: live.id,
                why: 'drift',
                would: 'delete',
                message: 'left the files, and was edited on the platform after the last apply',
                place: null,
                leaves: heldLeaves(moved),
                remedies: [
                    { to: 'To keep it', type: 'bring the item back into the files' },
                    { to: 'To go on as if it had not been edited', type: `pipelines-sync apply --on-drift overwrite` },
                ],
            });
            return;
        }
        if (moved.length > 0 && onDrift === 'keep') {
            this.#ledgerOnly(entry, 'release', 'left the files and was edited on the platform; on_drift: keep lets it go', live);
            return;
        }
        this.#remove(kind, entry, live, states, wantsDelete);
    }
    #remove(kind, entry, live, states, wantsDelete) {
        if (!this.#inputs.policy.prune && !wantsDelete) {
            this.#draft.say('note', 'PS4301', entry.address, `It left the files and stays on the platform (id ${live.id}): prune is off.`, {
                remedy: 'Set prune: true on the target to delete what this repository made, or delete it in the web app.',
            });
            return;
        }
        if (entry.protect) {
            this.#draft.hold({
                address: entry.address,
                kind: kind.name,
                id: live.id,
                why: 'protected',
                would: 'delete',
                message: 'left the files, but is protected, and protection forbids a delete',
                place: null,
                leaves: [],
                remedies: [
                    {
                        to: 'To allow it',
                        type: edit(null, `sync: {${JSON.stringify(entry.address)}: {protect: false}}, apply that, then apply again`),
                    },
                ],
            });
            return;
        }
        this.#draft.change({
            ...this.#entryChange(entry, 'delete', 'left the files; made by this repository'),
            ...liveParts(live, states, false),
            leaves: states
                .filter((state) => state.present)
                .map((state) => ({ path: state.path, before: state.live })),
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
        this.#draft.change({ ...this.#entryChange(entry, action, reason), id: live?.id ?? entry.id });
    }
    #entryChange(entry, action, reason) {
        const of = { address: entry.address, kind: { name: entry.kind }, place: null };
        return newChange(of, action, reason, { id: entry.id });
    }
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js













/**
 * The one function that decides what changes (design §3): pure, the same inputs and answers give
 * the same plan. Where the snapshot lacks something it returns what has to be read, and is called
 * again; every call asks for all that can be known to be missing.
 */
function makePlan(inputs, snapshot) {
    const view = new LiveView(inputs.kinds, inputs.org, snapshot);
    const names = new Names(inputs.base);
    const draft = new Draft();
    const decider = new Decider(inputs, view, names, draft);
    const launcher = new LaunchDecider(inputs, view, names, draft);
    const remover = new RemovalDecider(inputs, view, names, draft);
    const relevant = relevantKinds(inputs);
    const matches = new Map();
    const removals = [];
    for (const kind of inputs.kinds.all) {
        if (!relevant.has(kind.name))
            continue;
        const items = inputs.desired.filter((resource) => resource.kind === kind);
        resolveExternal(kind, inputs, view, names, draft);
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
            removals.push(() => remover.decide(kind, entry, reading));
    }
    for (const remove of removals)
        remove();
    if (!draft.pending)
        checkOnline(inputs, view, names, draft);
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
/** Looks up the live objects that external references to this kind mean: by key, exactly one. */
function resolveExternal(kind, inputs, view, names, draft) {
    const addresses = new Set();
    for (const resource of inputs.desired) {
        if (!inputs.selected(resource.address))
            continue;
        for (const ref of (0,model/* refsOf */.gA)(resource.value)) {
            if (ref.external && (0,model/* kindOf */.I)(ref.address) === kind.name)
                addresses.add(ref.address);
        }
    }
    for (const address of [...addresses].sort()) {
        const { parts, scope } = (0,external/* splitAddress */.l)(address);
        const list = view.list(kind, scope ?? 'org');
        if (list.state === 'pending')
            draft.pending = true;
        if (list.state !== 'ok')
            continue;
        const [key] = kind.key;
        const rows = list.value.active.filter((live) => key !== undefined && live.object[key] === parts.join('/'));
        const [only] = rows;
        if (only !== undefined && rows.length === 1)
            names.setExternal(address, only.id);
    }
}
function finish(inputs, draft) {
    const order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index]));
    const byAddress = (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || (0,model/* byCodeUnit */.X)(a.address, b.address);
    const changes = [...draft.changes.values()].sort(byAddress);
    const secrets = [...draft.secretWrites].sort((a, b) => (0,model/* byCodeUnit */.X)(a.address, b.address) || (0,model/* byCodeUnit */.X)(a.field, b.field));
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
        summary: count(changes, draft),
        plan_digest: (0,model/* digest */.br)({
            target: header.target,
            base_url: header.base_url,
            org: inputs.org,
            options,
            changes: changes.map((change) => change.digest),
        }),
    };
}
function count(changes, draft) {
    const of = (action) => changes.filter((change) => change.action === action).length;
    const severity = (word) => draft.diagnostics.filter((one) => one.severity === word).length;
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
        held: draft.held.size,
        unchanged: draft.unchanged,
        unreadable: draft.unreadable.length,
        errors: severity('error'),
        warnings: severity('warning'),
    };
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
