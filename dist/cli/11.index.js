export const id = 11;
export const ids = [11];
export const modules = {

/***/ 47638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b_: () => (/* binding */ keyUse)
/* harmony export */ });
/* unused harmony exports API_KEY_VARIABLE, holdsKey */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42297);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13621);


/** The variable that holds the key where nothing names another one. */
const API_KEY_VARIABLE = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .keyVariable */ .OE)(_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROVIDER */ .Gr.settings);
/** True for a variable that may hold a key of some platform, of every target or of one. */
function holdsKey(name) {
    return PROVIDERS.some(({ settings }) => {
        const variable = keyVariable(settings);
        return name === variable || name.startsWith(`${variable}_`);
    });
}
/** What messages say of the key of a target. */
function keyUse(target, settings) {
    const { baseUrl, baseUrlSource, apiKeySource: source } = settings;
    return { target, baseUrl, baseUrlSource, source };
}


/***/ }),

/***/ 92499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ neighboursOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * What tells a configuration's ledger under an old name. A namespace that the file does not write is made of
 * the folder, so that a file that was moved looks for another ledger: then those of files that are gone count.
 * One that writes its namespace says itself which ledger is its own.
 */
function neighboursOf({ config, git }, io) {
    const targets = [...config.targets.keys()];
    if (config.isNamespaceWritten)
        return { targets };
    const isGone = async (file) => {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(file);
        // What a ledger says is never trusted for paths.
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(relative) || relative.split('/').includes('..'))
            return false;
        if (await isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(config.root, relative)))
            return false;
        if (git.root === null)
            return true;
        // A sparse checkout leaves files out that are there all the same.
        const listed = await io.openGit(git.root)([
            '--literal-pathspecs',
            'ls-files',
            '-t',
            '-z',
            '--',
            node_path__WEBPACK_IMPORTED_MODULE_1__.relative(git.root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(config.root, relative)),
        ]);
        return listed.code === 0 && !listed.stdout.toString('utf8').startsWith('S ');
    };
    return { targets, isGone };
}
async function isThere(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, 
    // Only where it is certain: a folder that cannot be looked into may hold it.
    (error) => !(error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(`${error.code}`)));
}


/***/ }),

/***/ 63836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./build/config/settings-input.js
var settings_input = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/config/settings-codes.js
var settings_codes = __webpack_require__(91685);
;// CONCATENATED MODULE: ./build/config/settings-proxy.js



const SCHEMES = new Set(['http:', 'https:', 'socks:', 'socks5:']);
/**
 * The proxies that the environment names: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case; the
 * lower-case one goes first, as for curl and git. An address without a scheme is an `http://` one.
 * @throws UserError PS3112 for what is no address of a proxy; it never shows a password
 */
function readProxy(env) {
    const https = readAddress(env, 'HTTPS_PROXY');
    const http = readAddress(env, 'HTTP_PROXY');
    const none = readEither(env, 'NO_PROXY')?.value;
    return {
        ...(https === undefined ? {} : { https }),
        ...(http === undefined ? {} : { http }),
        ...(none === undefined ? {} : { none }),
    };
}
/** Passwords in the addresses of proxies, as they stand there and decoded, to be kept out of every message. */
function proxyPasswords(proxy) {
    return [proxy.https, proxy.http].flatMap((address) => {
        const { password } = new URL(address ?? 'http://none.invalid');
        return password === '' ? [] : [password, decoded(password)];
    });
}
function readAddress(env, name) {
    const found = readEither(env, name);
    if (found === undefined)
        return undefined;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(found.value) ? found.value : `http://${found.value}`;
    if (URL.canParse(text)) {
        const { protocol, hostname, href } = new URL(text);
        if (SCHEMES.has(protocol) && hostname !== '')
            return href;
    }
    throw new finding/* UserError */.yo(settings_codes/* SETTINGS_CODES */.r.proxy.code, `The environment variable ${found.name} is no address of a proxy.`, `Write it like http://proxy.example:3128, or unset ${found.name}.`);
}
function readEither(env, name) {
    for (const one of [name.toLowerCase(), name]) {
        const value = env[one];
        if ((0,settings_input/* isSet */.vM)(value))
            return { name: one, value: value.trim() };
    }
    return undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/http/redact.js + 1 modules
var http_redact = __webpack_require__(17915);
// EXTERNAL MODULE: ./build/http/secret-forms.js
var secret_forms = __webpack_require__(6927);
;// CONCATENATED MODULE: ./build/http/concurrency.js
const FLIGHT_LIMITS = {
    startInFlight: 4,
    minInFlight: 1,
    maxInFlight: 16,
    raiseAfter: 20,
};
/** A pause lasts longer than a request may wait; `ms` is how long it still lasts. */
class PausedError extends Error {
    ms;
    constructor(ms) {
        super('paused');
        this.ms = ms;
    }
}
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
    /**
     * Waits for a slot. Rejects with the error given to {@link Gate.shut} when the gate is closed first, and
     * with {@link PausedError} when a pause lasts longer than `patienceMs`.
     */
    enter(ticket, patienceMs = Number.POSITIVE_INFINITY) {
        return new Promise((start, reject) => {
            if (this.#closed) {
                reject(this.#closed);
                return;
            }
            const left = this.#pausedUntil - this.#clock.now();
            if (left > 0 && patienceMs < left) {
                reject(new PausedError(left));
                return;
            }
            this.#waiting.splice(this.#placeOf(ticket), 0, { ticket, patienceMs, start, reject });
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
        this.#dismiss();
    }
    /** Those who cannot wait for the end of the pause are told at once; as time passes, nobody joins them. */
    #dismiss() {
        const left = this.#pausedUntil - this.#clock.now();
        for (const waiter of this.#waiting.splice(0)) {
            if (waiter.patienceMs < left)
                waiter.reject(new PausedError(left));
            else
                this.#waiting.push(waiter);
        }
    }
    /** Where a ticket stands in the queue, which is in order: found by halves, for thousands may wait. */
    #placeOf(ticket) {
        let low = 0;
        let high = this.#waiting.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#waiting[middle]?.ticket ?? 0) <= ticket)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    /** Closes the gate for good: everything waiting, and every later `enter`, rejects with `reason`. */
    shut(reason) {
        this.#closed ??= reason;
        for (const waiter of this.#waiting.splice(0))
            waiter.reject(this.#closed);
    }
    #pump() {
        if (this.#closed || this.#sleeping)
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

// EXTERNAL MODULE: ./build/http/detail.js
var detail = __webpack_require__(86668);
;// CONCATENATED MODULE: ./build/http/deprecation.js

/** Reads Deprecation, Sunset and the successor link; undefined when the response announces no end. */
function readDeprecation(request, headers, redact) {
    if (headers.deprecation === undefined && headers.sunset === undefined)
        return undefined;
    const clean = (text) => text === undefined ? undefined : (0,detail/* cleanText */.X)(text, redact);
    const links = [...(headers.link ?? '').matchAll(/<([^<>]*)>([^<]*)/g)];
    const link = links.find(([, , rest = '']) => /\brel\s*=/i.test(rest) && /\bsuccessor-version\b/i.test(rest));
    return {
        ...request,
        deprecation: clean(headers.deprecation),
        sunset: clean(headers.sunset),
        successor: clean(link?.[1]),
    };
}

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(42602);
;// CONCATENATED MODULE: ./build/http/retry.js
const RETRY_LIMITS = {
    refusedAttempts: 6,
    troubledAttempts: 4,
    backoffBaseMs: 500,
    backoffCapMs: 30_000,
    waitBudgetMs: 300_000,
};
/**
 * The retry rules of one request: 429 for reads and writes, 502/503/504 and network errors for
 * reads, 500 once for reads. Retry-After is waited for in full, or not at all; without it, or with one of zero,
 * exponential backoff with full jitter.
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

// EXTERNAL MODULE: ./build/http/json.js
var json = __webpack_require__(83223);
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
        if (!(0,json/* isJsonObject */.O)(row))
            throw broken(`page ${number} holds a row that is not an object`);
        const id = row[idField];
        // A number beyond 2^53 has lost digits in parsing: two different rows could share it.
        if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) {
            throw broken(`page ${number} holds a row without a usable ${idField}`);
        }
        rows.push(row);
        ids.push(JSON.stringify(id));
    }
    const keys = (0,json/* isJsonObject */.O)(answer) ? answer : {};
    const total = readTotal(keys.total, number, broken);
    return { rows, ids, total, more: readMore(keys, number, broken), bare: Array.isArray(answer) };
}
function findList(answer) {
    if (!(0,json/* isJsonObject */.O)(answer))
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

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(50356);
;// CONCATENATED MODULE: ./build/http/proxy.js


/**
 * The connections to one origin: through the proxy that the settings name for it, else direct. This
 * machine is always reached directly.
 */
function connectionsTo(origin, proxy, options) {
    if (proxy === undefined || (proxy.http === undefined && proxy.https === undefined) || isHere(origin))
        return new undici/* Agent */.g6(options);
    // Given in full, so that undici does not look at the environment itself.
    return new undici/* EnvHttpProxyAgent */.J2({
        ...options,
        httpProxy: proxy.http ?? '',
        httpsProxy: proxy.https ?? '',
        noProxy: proxy.none ?? '',
    });
}
/** Host and port of the proxy that requests to an origin may go through, without name and password. */
function proxyHost(origin, proxy) {
    const address = origin.startsWith('https:') ? (proxy?.https ?? proxy?.http) : proxy?.http;
    return address === undefined || isHere(origin) ? null : new URL(address).host;
}
/** The variable that names the proxy of an origin; null where there is none. */
function proxyVariable(origin, proxy) {
    if (proxyHost(origin, proxy) === null)
        return null;
    return origin.startsWith('https:') && proxy?.https !== undefined ? 'HTTPS_PROXY' : 'HTTP_PROXY';
}
function isHere(origin) {
    return (0,loopback/* isLoopback */.U)(new URL(origin).hostname);
}

// EXTERNAL MODULE: ./build/model/text.js
var model_text = __webpack_require__(70271);
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
        throw new errors/* InvalidRequestError */.tY(name, 'The base URL cannot be read; it looks like https://host or https://host/path.');
    }
    const url = new URL(baseUrl);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new errors/* InvalidRequestError */.tY(name, `The base URL begins with ${url.protocol}; only https: and http: are known.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new errors/* InvalidRequestError */.tY(name, 'The base URL must hold neither credentials nor a query nor a fragment.');
    }
    return { origin: url.origin, host: url.host, prefix: (0,model_text/* withoutEnd */.M)(url.pathname, '/') };
}
/** @throws InvalidRequestError unless the path is absolute, escaped and free of `.` and `..` parts */
function checkPath(name, path) {
    if (!PATH.test(path) || DOT_PARTS.test(path)) {
        throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: the path must begin with "/", have every part percent-encoded and no "." or ".." as a part.`);
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
    throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: the query parameter ${key} cannot be sent; it must be a finite number or whole text.`);
}
/**
 * Compact JSON in UTF-8, key order kept (C-a).
 *
 * @throws InvalidRequestError for NaN and infinities, which JSON would silently turn into null
 */
function encodeBody(name, body) {
    const text = JSON.stringify(body, (key, value) => {
        if (typeof value === 'number' && !Number.isFinite(value)) {
            throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: the body has ${String(value)} under "${key}"; JSON has no such number.`);
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
            throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: a header has a name that HTTP cannot send.`);
        }
        const at = value.search(/[^\t\x20-\x7e]/);
        if (at >= 0) {
            throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: the header ${key} holds a character that HTTP cannot send (position ${at + 1}). Only ASCII without line breaks is possible there.`);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/http/unpack.js


/** Layers of packing at most: a server has no reason for more, and each could multiply the size. */
const MAX_LAYERS = 3;
/** An answer that is packed in a way that cannot be undone. */
class PackingError extends Error {
    code;
    constructor(code) {
        super(code);
        this.code = code;
    }
}
/**
 * Undoes `Content-Encoding`: some servers and proxies pack answers although nobody asked for it.
 * @param encoding the header as it came; several encodings are undone from the last to the first
 * @param maxBytes bound of the body after each step
 * @throws PackingError for an unknown encoding, a damaged body, or one that is too large
 */
async function unpack(body, encoding, maxBytes) {
    const layers = (encoding ?? '')
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '' && name !== 'identity');
    if (body.length === 0)
        return body;
    if (layers.length > MAX_LAYERS)
        throw new PackingError('unpacking failed');
    let open = body;
    for (const layer of layers.reverse())
        open = await undo(layer, open, maxBytes);
    return open;
}
async function undo(encoding, body, maxOutputLength) {
    try {
        if (encoding === 'gzip' || encoding === 'x-gzip')
            return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(body, { maxOutputLength });
        if (encoding === 'br')
            return await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(body, { maxOutputLength });
        if (encoding === 'deflate') {
            // By the standard it is zlib's form; servers that send the bare one are as old as the confusion.
            const isZlib = ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
            return await (0,external_node_util_.promisify)(isZlib ? external_node_zlib_.inflate : external_node_zlib_.inflateRaw)(body, { maxOutputLength });
        }
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        throw new PackingError(code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'unpacking failed');
    }
    throw new PackingError('unpacking failed');
}

;// CONCATENATED MODULE: ./build/http/transport.js


const TIMEOUT = new Error('timeout');
const STOPPED = new Error('stopped');
/** Sends single requests over kept-alive connections to one origin; follows nothing and repeats nothing. */
class Transport {
    #options;
    #agent;
    constructor(options) {
        this.#options = options;
        this.#agent = connectionsTo(options.origin, options.proxy, {
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
        const fail = (error) => {
            const address = witness.started ? undefined : addressOf(error);
            return {
                kind: 'failure',
                sent: witness.started,
                ...(witness.refusal === null ? {} : { refusal: witness.refusal }),
                reason: nameOf(control.signal.aborted ? control.signal.reason : error),
                ...(address === undefined ? {} : { address }),
            };
        };
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
                const body = Buffer.from(await orAborted(response.body.arrayBuffer(), control.signal));
                const { maxBodyBytes } = this.#options;
                return { ...head, body: await unpack(body, head.headers['content-encoding'], maxBodyBytes) };
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
    if (error instanceof PackingError)
        return error.code;
    const refused = PROXY_REFUSAL.exec(error.message)?.[1];
    if (refused !== undefined)
        return `proxy ${refused}`;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
        return 'too_large';
    if (typeof code === 'string' && code !== 'UND_ERR_SOCKET')
        return code;
    return error.cause === undefined ? 'connection closed' : nameOf(error.cause);
}
/** How undici words that a proxy did not open the way; there is no field with the status. */
const PROXY_REFUSAL = /^Proxy response \((\d{3})\)/;
/** The host or address that could not be reached, where the system names one. */
function addressOf(error) {
    if (!(error instanceof Error))
        return undefined;
    const { hostname, address, port, errors, cause } = error;
    if (typeof hostname === 'string')
        return hostname;
    if (typeof address === 'string')
        return typeof port === 'number' ? `${address}:${port}` : address;
    if (Array.isArray(errors) && errors.length > 0)
        return addressOf(errors[0]);
    return cause === undefined ? undefined : addressOf(cause);
}
function joinHeaders(headers) {
    const joined = {};
    for (const [key, value] of Object.entries(headers)) {
        if (value !== undefined)
            joined[key] = Array.isArray(value) ? value.join(', ') : value;
    }
    return joined;
}

// EXTERNAL MODULE: ./build/http/verdict.js
var http_verdict = __webpack_require__(39636);
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
    #serverTime = null;
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
            proxy: options.proxy,
        });
        this.#gate = new Gate(options.clock, this.#limits, this.#ended.signal);
        options.signal?.addEventListener('abort', this.#onAbort, { once: true });
        if (options.signal?.aborted)
            this.#stop();
    }
    get serverTime() {
        return this.#serverTime;
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
        const broken = (problem) => new errors/* ListBrokenError */.Gb(name, `The list ${name.path} cannot be trusted: ${(0,detail/* cleanText */.X)(problem, this.#redact)}. Nothing is concluded from it; try again.`);
        const fetchPage = async (page) => {
            try {
                const asked = { ...query, page, page_size: options.pageSize ?? 100 };
                const { body } = await this.read(path, asked);
                options.onPage?.();
                return body;
            }
            catch (error) {
                // After a first page "not found" cannot mean that there is no such list.
                if (page > 1 && error instanceof errors/* HttpStatusError */.F9 && error.status === 404) {
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
        const sent = body === undefined ? undefined : this.#options.redactAnswerTo?.(body.toString('utf8'));
        const retries = new RetryPlan(access, this.#limits, this.#options.random);
        const ticket = this.#gate.ticket();
        let patienceMs = this.#limits.waitBudgetMs;
        for (let attempt = 1;; attempt += 1) {
            const headers = this.#headersFor(name, body !== undefined, options.idempotencyKey);
            const slot = await this.#enter(name, ticket, patienceMs);
            // From here to the start in `send` nothing waits, so that no stop can slip in between.
            if (this.#ended.signal.aborted) {
                this.#gate.leave(slot, 'other');
                throw (0,http_verdict/* stopped */.ce)(name);
            }
            const refusal = options.guard?.() ?? null;
            if (refusal !== null) {
                this.#gate.leave(slot, 'other');
                throw new errors/* NotSentError */.SD(name, refusal, 'guard');
            }
            const began = this.#options.clock.now();
            const request = { method, target, headers, ...(body ? { body } : {}) };
            const result = await this.#send(access, request, options.guard);
            const retryAfterMs = this.#retryAfter(result);
            this.#leave(slot, result, retryAfterMs);
            this.#report(name, search, attempt, began, result);
            if (result.kind === 'failure' && result.refusal !== undefined)
                throw new errors/* NotSentError */.SD(name, result.refusal, 'guard');
            const verdict = (0,http_verdict/* judge */.S4)(result, {
                access,
                name,
                url: this.#base.origin + target,
                attempts: attempt,
                waitedMs: retries.waitedMs,
                timeoutMs: this.#timeoutMs,
                retryAfterMs,
                proxy: proxyHost(this.#base.origin, this.#options.proxy),
                proxyFrom: proxyVariable(this.#base.origin, this.#options.proxy),
                redact: sent ?? this.#redact,
            });
            if ('response' in verdict)
                return verdict.response;
            const delay = verdict.setback === undefined ? undefined : retries.next(verdict.setback);
            if (delay === undefined)
                throw verdict.error;
            // A shared delay is a pause of the gate, where this request waits with all others; it is counted already.
            patienceMs = this.#limits.waitBudgetMs - retries.waitedMs + (delay.shared ? delay.ms : 0);
            if (!delay.shared)
                await this.#sleep(delay.ms);
        }
    }
    #nameOf(method, path) {
        return { method, path: (0,detail/* cleanText */.X)(this.#base.prefix + path, this.#redact) };
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
    async #enter(name, ticket, patienceMs) {
        try {
            return await this.#gate.enter(ticket, patienceMs);
        }
        catch (error) {
            if (error instanceof PausedError) {
                const text = `${name.method} ${name.path} was not sent: the server asks to wait ${(0,http_verdict/* waitingTime */.pE)(error.ms)}. Run the command again after that.`;
                throw new errors/* NotSentError */.SD(name, text, 'paused');
            }
            throw this.#ended.signal.aborted ? (0,http_verdict/* stopped */.ce)(name) : error;
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
        // A date is meant by the server's clock, which its own Date header shows.
        const date = Date.parse(result.headers.date ?? '');
        const now = Number.isNaN(date) ? this.#options.clock.now() : date;
        return parseRetryAfter(result.headers['retry-after'], now);
    }
    #leave(slot, result, retryAfterMs) {
        if (result.kind === 'answer') {
            const time = Date.parse(result.headers.date ?? '');
            if (!Number.isNaN(time))
                this.#serverTime = time;
        }
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

// EXTERNAL MODULE: ./build/model/package.js
var model_package = __webpack_require__(46750);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
;// CONCATENATED MODULE: ./build/run/open/open-client.js




/**
 * The client of a target; what it says never shows the key or a secret.
 * @throws UserError where the environment names a proxy that is none
 */
function openClient(settings, provider, target, flags, io) {
    const proxy = readProxy(io.env);
    const passwords = proxyPasswords(proxy);
    io.conceal(passwords);
    const secrets = [settings.apiKey, ...passwords, ...(0,settings_input/* readSecrets */.ql)(io.env, target.secrets)];
    const redact = (0,http_redact/* makeRedactor */.$)(secrets);
    const quiet = secrets.filter((secret) => secret !== '' && !(0,secret_forms/* isMasked */.So)(secret));
    return new HttpClient({
        baseUrl: settings.baseUrl,
        headers: () => provider.settings.headers(settings.apiKey),
        userAgent: `pipelines-sync/${model_package/* VERSION */.xv}`,
        clock: io.clock,
        random: io.random,
        signal: io.signal,
        proxy,
        redact,
        redactAnswerTo: (sent) => quiet.some((secret) => sent.includes(JSON.stringify(secret))) ? (0,http_redact/* makeStrictRedactor */.A)(secrets) : redact,
        onDeprecation: (info) => io.err(`warning ${common_codes/* PLATFORM_CODES */.D.deprecated.code}  The platform announces the end of ${info.path}.\n`),
        ...(flags.verbose === true ? { onRequest: (entry) => io.err(requestLine(entry)) } : {}),
    });
}
function requestLine(entry) {
    const repeat = entry.attempt > 1 ? ` (attempt ${entry.attempt})` : '';
    return `${entry.method} ${entry.path}${entry.query} → ${entry.status ?? entry.problem ?? '?'} ${Math.round(entry.ms)} ms${repeat}\n`;
}


/***/ }),

/***/ 21190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ gitFacts),
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-find.js
var config_find = __webpack_require__(93057);
// EXTERNAL MODULE: ./build/ledger/choose-store.js + 5 modules
var choose_store = __webpack_require__(80930);
// EXTERNAL MODULE: ./build/host/git-process.js + 3 modules
var git_process = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/ledger/git/git-history.js


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
    if (![applied, commit].every(isId))
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
/** Commits of a history that are looked at, newest first, at most. */
const MOST = 10_000;
/**
 * The history of `commit` from where it went apart from `applied` on, those commits included: what came
 * before is older than the applied one too. All of it where `applied` is not here. Nothing is fetched.
 */
async function historyApart(git, applied, commit) {
    if (![applied, commit].every(isId))
        return [];
    const [own, parting] = await Promise.all([
        git(['rev-list', `--max-count=${MOST}`, commit, `^${applied}`]),
        git(['merge-base', '--all', commit, applied]),
    ]);
    const list = own.code === 0 ? own : await git(['rev-list', `--max-count=${MOST}`, commit]);
    const lines = `${list.stdout.toString('latin1')}${parting.stdout.toString('latin1')}`.split('\n');
    return lines.filter((line) => line !== '');
}
/** True where the history that is here shows a way from the one to the other. */
async function isAncestor(git, older, newer) {
    if (![older, newer].every(isId))
        return false;
    return (await git(['merge-base', '--is-ancestor', older, newer])).code === 0;
}
function isId(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
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
        if (await isAncestor(this.#git, this.#applied, this.#commit))
            return 'newer';
        return (await isAncestor(this.#git, this.#commit, this.#applied)) ? 'older' : undefined;
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
        return byBranch.code === 0 ? undefined : (0,git_process/* complaint */.U4)(byBranch.stderr);
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
            if (!(error instanceof finding/* UserError */.yo))
                throw error;
            return { problem: error.message.replace(/\.$/, '') };
        }
    }
}

// EXTERNAL MODULE: ./build/bundle/files/pattern-covers.js
var pattern_covers = __webpack_require__(44604);
// EXTERNAL MODULE: ./build/bundle/files/read-files.js + 1 modules
var read_files = __webpack_require__(47588);
// EXTERNAL MODULE: ./build/host/git-index.js
var git_index = __webpack_require__(85990);
// EXTERNAL MODULE: ./build/host/git-objects.js
var git_objects = __webpack_require__(45678);
;// CONCATENATED MODULE: ./build/host/commit-trees.js


const TREE = '40000';
/**
 * The files of many commits. Every tree is read once, all trees of one depth by one git process, so that
 * neither the number of files nor that of commits adds processes.
 */
class CommitTrees {
    #git;
    #below;
    #trees = new Map();
    /** @param below what stands before every path, seen from the root of git: '' or ending in `/` */
    constructor(git, below) {
        this.#git = git;
        this.#below = below;
    }
    /** What stands at one path in each commit; undefined where that cannot be told. */
    async at(commits, path) {
        const names = commits.map((commit) => `${commit}:${this.#below}${path}`.replace(/\/$/, ''));
        return (await (0,git_objects/* lookUp */.TE)(this.#git, names)) ?? names.map(() => undefined);
    }
    /**
     * The wanted files of each commit; equal trees give the very same list. Undefined where they cannot be
     * told: a tree is not here, or the folder is no folder.
     */
    async files(commits, wanted) {
        const roots = await this.at(commits, wanted.folder);
        await this.#read(roots.flatMap((root) => (root?.type === 'tree' ? [root.id] : [])), wanted);
        const known = new Map();
        return roots.map((root) => {
            if (root?.type !== 'tree')
                return undefined;
            if (!known.has(root.id))
                known.set(root.id, this.#list(wanted.folder, root.id, wanted, new Map()));
            return known.get(root.id);
        });
    }
    /** Reads trees level by level. */
    async #read(ids, wanted) {
        let level = new Map(ids.map((id) => [key(wanted.folder, id), { path: wanted.folder, id }]));
        while (level.size > 0) {
            const missing = [...level.values()].map(({ id }) => id).filter((id) => !this.#trees.has(id));
            for (const [id, { type, bytes }] of await (0,git_objects/* readObjects */.$I)(this.#git, missing))
                if (type === 'tree')
                    this.#trees.set(id, (0,git_objects/* parseTreeObject */.BP)(bytes, id.length));
            const next = new Map();
            for (const { path, id } of level.values()) {
                for (const entry of this.#trees.get(id) ?? []) {
                    const child = join(path, entry.name);
                    if (entry.mode === TREE && wanted.isFolder(child))
                        next.set(key(child, entry.id), { path: child, id: entry.id });
                }
            }
            level = next;
        }
    }
    #list(path, id, wanted, known) {
        const own = known.get(key(path, id));
        if (own !== undefined)
            return own;
        const tree = this.#trees.get(id);
        if (tree === undefined)
            return undefined;
        const files = [];
        for (const { mode, name, id: child } of tree) {
            const at = join(path, name);
            if (mode === TREE) {
                if (!wanted.isFolder(at))
                    continue;
                const below = this.#list(at, child, wanted, known);
                if (below === undefined)
                    return undefined;
                for (const file of below)
                    files.push(file);
            }
            else {
                const kind = mode === git_index/* LINK */.ps ? 'link' : mode === git_index/* SUBMODULE */.NG ? 'module' : 'file';
                if (wanted.isFile(at) || (kind !== 'file' && wanted.isFolder(at)))
                    files.push({ path: at, kind, id: child });
            }
        }
        known.set(key(path, id), files);
        return files;
    }
}
function key(path, id) {
    return `${id} ${path}`;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./build/model/unicode-form.js
var unicode_form = __webpack_require__(34756);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/source/read/parse-source.js + 1 modules
var parse_source = __webpack_require__(1235);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
// EXTERNAL MODULE: ./build/run/open/files.js + 5 modules
var files = __webpack_require__(33775);
;// CONCATENATED MODULE: ./build/run/open/commit-files.js









/**
 * What commits hold of the configured files: the configuration, the bundles that its patterns find, and
 * the texts that these use. It is read from git alone, so that a commit says the same on every machine;
 * about twenty git processes at most, whatever the number of files and commits.
 */
class CommitFiles {
    #git;
    #trees;
    #place;
    constructor(git, place) {
        this.#git = git;
        this.#trees = new CommitTrees(git, place.below);
        this.#place = place;
    }
    /**
     * The digests of one commit's files. Undefined where they do not say all of what would be applied:
     * behind a link or a submodule, or with a bundle that cannot be read.
     */
    async of(commit) {
        const [configuration] = await this.#configurations([commit]);
        if (configuration === undefined)
            return undefined;
        const patterns = await this.#patterns(configuration);
        if (patterns === undefined)
            return undefined;
        const [bundles] = await this.#bundles([commit], patterns);
        if (!isPlain(bundles) || bundles.length === 0)
            return undefined;
        const names = await this.#textsOf(bundles);
        if (names === undefined)
            return undefined;
        if (names.length === 0)
            return { configuration, bundles: digestOf(bundles), texts: digestOf([]) };
        // What is not there is no text: the word stands in somebody's own data.
        const [texts] = await this.#texts([commit], names);
        if (!isPlain(texts))
            return undefined;
        return { configuration, bundles: digestOf(bundles), texts: digestOf(texts) };
    }
    /** The first of some commits that has its files as they are wanted. */
    async find(wanted, commits) {
        const configurations = await this.#configurations(commits);
        const configured = commits.filter((_, index) => configurations[index] === wanted.configuration);
        if (configured.length === 0)
            return undefined;
        const patterns = await this.#patterns(wanted.configuration);
        if (patterns === undefined)
            return undefined;
        const lists = await this.#bundles(configured, patterns);
        const digests = memory(digestOf);
        const isWanted = (list, text) => list !== undefined && digests(list) === text;
        const alike = configured.filter((_, index) => isWanted(lists[index], wanted.bundles));
        const bundles = lists.find((list) => isWanted(list, wanted.bundles));
        if (bundles === undefined)
            return undefined;
        const names = await this.#textsOf(bundles);
        if (names === undefined)
            return undefined;
        if (names.length === 0)
            return wanted.texts === digestOf([]) ? alike[0] : undefined;
        const texts = await this.#texts(alike, names);
        return alike.find((_, index) => isWanted(texts[index], wanted.texts));
    }
    /** Ids of the configuration's content. */
    async #configurations(commits) {
        const { below, file } = this.#place;
        if (`${below}${file}`.includes('\n'))
            return [];
        return (await this.#trees.at(commits, file)).map((one) => (one?.type === 'blob' ? one.id : undefined));
    }
    /** The bundle patterns of a configuration, from its root. */
    async #patterns(configuration) {
        const bytes = (await (0,git_objects/* readObjects */.$I)(this.#git, [configuration])).get(configuration)?.bytes;
        if (bytes === undefined)
            return undefined;
        const root = (0,parse_source/* parseSource */.P)(this.#place.file, bytes).document?.root;
        const bundles = root?.type === 'map' ? root.get('bundles') : undefined;
        if (bundles?.type !== 'list')
            return undefined;
        const texts = (0,source_node/* nodeValue */.E8)(bundles);
        if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string'))
            return undefined;
        const folder = external_node_path_.posix.dirname(this.#place.file);
        return texts.map((text) => (0,files/* fromRoot */.tc)({ folder: folder === '.' ? '' : folder }, text));
    }
    async #bundles(commits, patterns) {
        const isFolder = memory((folder) => (0,pattern_covers/* mayCoverBelow */.aP)(patterns, folder));
        const folder = commonFolder(patterns.filter((one) => !(0,read_files/* isExclusion */.VB)(one)).map(plainFolder));
        const wanted = { folder, isFolder, isFile: () => true };
        const lists = await this.#trees.files(commits, wanted);
        const all = new Set([...new Set(lists)].flatMap((list) => list ?? []).map((file) => file.path));
        const covered = (0,pattern_covers/* filesCovered */.up)(patterns, [...all]);
        const narrowed = memory((list) => list.filter((file) => covered.has(file.path) || (file.kind !== 'file' && isFolder(file.path))));
        return lists.map((list) => (list === undefined ? undefined : narrowed(list)));
    }
    /** The files that texts of these bundles come from; undefined where one of them cannot be read. */
    async #textsOf(bundles) {
        const contents = await (0,git_objects/* readObjects */.$I)(this.#git, bundles.map(({ id }) => id));
        const names = new Set();
        for (const { path: file, id } of bundles) {
            const bytes = contents.get(id)?.bytes;
            if (bytes === undefined)
                return undefined;
            const text = bytes.toString('utf8');
            // A word that is written with escapes has a backslash.
            if (!text.includes('$file') && !text.includes('\\'))
                continue;
            const document = (0,parse_source/* parseSource */.P)(file, bytes).document;
            if (document === undefined)
                return undefined;
            for (const name of filesIn(document.root)) {
                const at = external_node_path_.posix.join(external_node_path_.posix.dirname(file), name);
                if (at !== '..' && !at.startsWith('../') && !at.includes('\n'))
                    names.add(at);
            }
        }
        return [...names];
    }
    async #texts(commits, names) {
        if (names.length === 0)
            return [];
        const files = new Set(names);
        const folders = new Set(names.flatMap((name) => above(name)));
        return this.#trees.files(commits, {
            folder: commonFolder(names.map((name) => external_node_path_.posix.dirname(name))),
            isFolder: (one) => folders.has(one),
            isFile: (one) => files.has(one),
        });
    }
}
/** True for files that hold what they seem to hold. */
function isPlain(list) {
    return list?.every(({ kind }) => kind === 'file') === true;
}
/** Names are compared by what they spell, whatever form of Unicode a machine stores them in. */
function digestOf(list) {
    const lines = list.map(({ path: name, kind, id }) => `${(0,unicode_form/* inForm */.E)(name, 'NFC')}\0${kind}\0${id}`);
    return (0,json/* digest */.br)(lines.sort(json/* byCodeUnit */.X));
}
/** Every text behind a `$file`, also where it is data of somebody's own: the same bundle names the same files. */
function filesIn(root) {
    const found = [];
    const seen = new Set();
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'list')
            for (const item of node.items)
                open.push(item);
        if (node.type !== 'map')
            continue;
        for (const { key, node: child } of node.entries) {
            open.push(child);
            if (key === '$file' && child.type === 'scalar' && typeof child.value === 'string')
                found.push(child.value);
        }
    }
    return found;
}
/** The part of a pattern before its first sign, without its last name. */
function plainFolder(pattern) {
    const parts = external_node_path_.posix.normalize(pattern).split('/').slice(0, -1);
    const end = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
    return parts.slice(0, end < 0 ? parts.length : end).join('/');
}
function commonFolder(folders) {
    const [first = '', ...others] = folders.map((folder) => (folder === '.' ? '' : folder));
    const parts = first.split('/');
    let length = first === '' ? 0 : parts.length;
    for (const other of others) {
        const names = other.split('/');
        let same = 0;
        while (same < length && names[same] === parts[same])
            same += 1;
        length = same;
    }
    return parts.slice(0, length).join('/');
}
/** The folders that a file is in. */
function above(file) {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function memory(work) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, work(key));
        return known.get(key);
    };
}

// EXTERNAL MODULE: ./build/run/open/source-guard.js
var source_guard = __webpack_require__(53034);
// EXTERNAL MODULE: ./build/run/open/work-tree.js
var work_tree = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/run/open/open-source.js







/** Where the files come from, and whether they may be applied from there. */
async function openSource(offline, ledger, allowOlder, io) {
    const { root, commit, changed: entries } = offline.git;
    const git = root === null ? null : io.openGit(root);
    const uncommitted = git === null || root === null ? [] : await (0,work_tree/* changedInputs */.W)({ root, changed: entries }, git, offline);
    const source = { commit, dirty: uncommitted.length > 0 };
    const verdicts = new Map();
    const judge = (from = commit) => {
        const verdict = verdicts.get(from) ??
            (0,source_guard/* judgeSource */.rl)({
                target: offline.target,
                ledger,
                commit: from,
                changed: uncommitted.map(({ file }) => file),
                allowOlder,
                ...gitFacts(offline, git, () => (git === null ? Promise.resolve(null) : (0,choose_store/* chooseRemote */.yh)(git)), io.mergesOf),
            });
        verdicts.set(from, verdict);
        return verdict;
    };
    return { source, uncommitted, judge, recorded: () => recordedSource(source, offline, git, ledger, judge) };
}
/**
 * What git, and who merges, say of two commits.
 * @param remoteOf where missing history is fetched from; null for nowhere
 */
function gitFacts(offline, git, remoteOf, mergesOf) {
    return {
        relate: async (applied, here) => git === null
            ? { is: 'unknown', why: 'there is no git repository' }
            : relate(git, remoteOf, applied, here),
        sameFiles: async (files, applied, here, further) => {
            const commits = commitFiles(offline, git);
            if (commits === undefined || git === null)
                return undefined;
            const own = await commits.find(files, [here]);
            if (own !== undefined || !further)
                return own;
            return commits.find(files, await historyApart(git, applied, here));
        },
        mergeOf: async (applied, here) => {
            if (git === null)
                return undefined;
            for (const merge of (await mergesOf?.(applied)) ?? [])
                if (merge === here || (await isAncestor(git, merge, here)))
                    return merge;
            return undefined;
        },
    };
}
/** What a ledger says of where the files came from; an older commit with the same files does not take it back. */
async function recordedSource(source, offline, git, ledger, judge) {
    if (source.commit === null || source.dirty)
        return source;
    if (ledger.head !== undefined && (await judge()).standing === 'again')
        return ledger.head.source;
    const files = await commitFiles(offline, git)?.of(source.commit);
    return files === undefined ? source : { ...source, files };
}
function commitFiles({ git: { root }, config }, git) {
    if (git === null || root === null || config.file === null)
        return undefined;
    const below = (0,config_find/* relativePath */.iZ)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(config.root));
    if (below === '..' || below.startsWith('../') || external_node_path_.isAbsolute(below))
        return undefined;
    return new CommitFiles(git, { below: below === '' ? '' : `${below}/`, file: config.file });
}


/***/ }),

/***/ 78310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseElsewhere)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36156);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10917);
/* harmony import */ var _platform_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19911);



/**
 * Refuses to begin a second ledger where one of the same platform, account and configuration is
 * there under another name: everything that it made would look like somebody else's, and two runs could
 * apply at once, each with a lock of its own.
 * @param place how commands name the target
 * @throws UserError PS6140, PS6141 with exit code 1
 */
async function refuseElsewhere(store, wanted, neighbours, place) {
    const [found, ...others] = await store.elsewhere(wanted, neighbours);
    if (found === undefined)
        return;
    if (found.remote !== null) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.inUpstream.code, `There is no ledger of target ${wanted.target} (${store.place}), but remote ${found.remote} has one of this name. A second one would take everything that is applied for somebody else's.`, `When this fork is to go its own way, give its configuration another namespace. To apply with the ledger of ${found.remote}: git config pipelines-sync.remote ${found.remote}`);
    }
    if (found.movedFrom !== null) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.elsewhere.code, `There is no ledger of target ${wanted.target} in namespace ${wanted.namespace} (${store.place}), but ${described(found)} is of the same platform, ${(0,_platform_words_js__WEBPACK_IMPORTED_MODULE_2__/* .platformWords */ .v)().account} and target, and its configuration file ${found.movedFrom} is not in this checkout any more${more(others)}. A second one would take everything that is applied for somebody else's.`, `Where ${wanted.configuration} is another configuration than that one, write a namespace of its own into it. Where the file was moved, go on with its ledger: ${rebindLine(found, wanted, place)}`);
    }
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.elsewhere.code, `There is no ledger of target ${wanted.target} in namespace ${wanted.namespace} (${store.place}), but ${described(found)} is of the same platform, ${(0,_platform_words_js__WEBPACK_IMPORTED_MODULE_2__/* .platformWords */ .v)().account} and configuration file${more(others)}. A second one would take everything that is applied for somebody else's.`, `To begin anew on purpose, remove ${found.place} first. After a rename of the repository, its remote or the target, go on with it: ${rebindLine(found, wanted, place)}`);
}
function described({ namespace, target, sequence, place }) {
    return `ledger ${sequence} of target ${target} in namespace ${namespace} (${place})`;
}
function more(others) {
    if (others.length === 0)
        return '';
    return `, and so ${others.length === 1 ? 'is' : 'are'} ${others.map(({ place }) => place).join(', ')}`;
}
function rebindLine(found, wanted, place) {
    const target = found.target === wanted.target ? [] : ['--from-target', found.target];
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shellLine */ .Tg)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__.at)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pasted */ .yw)('ledger', 'rebind', '--from', found.namespace, ...target), place), 'sh');
}


/***/ }),

/***/ 53034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ refuseSource),
/* harmony export */   rl: () => (/* binding */ judgeSource)
/* harmony export */ });
/* unused harmony export isOfAge */
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22616);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69129);



/**
 * Whether these files may be applied: not when their commit is older than, or has
 * nothing to do with, the one that was applied last, because that would silently undo it; and not
 * when they are in no commit and the target wants them to be.
 */
async function judgeSource(facts) {
    const verdict = { standing: 'on', refusals: [], notes: [] };
    await judgeAge(facts, verdict);
    judgeChanges(facts, verdict);
    return verdict;
}
/** True of a remark about how old a commit is, and not about the work tree. */
function isOfAge({ code }) {
    return [CODES.older, CODES.unrelated, CODES.noHistory].some((one) => one.code === code);
}
/** @throws UserError with exit code 3 when something speaks against applying */
function refuseSource(verdict) {
    const [first, ...others] = verdict.refusals;
    if (first === undefined)
        return;
    const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}
/** How people say it, on a command line and in a workflow. */
const ALLOW = '--allow-older (in the Action: allow-older: true)';
async function judgeAge(facts, verdict) {
    const { commit, ledger, allowOlder } = facts;
    const applied = appliedCommit(ledger);
    if (applied === null)
        return;
    const by = ledger.head === undefined ? 'by a run that was cut off' : `ledger ${ledger.head.sequence}`;
    const last = `${short(applied)}, which was applied last (${by})`;
    if (commit === null) {
        verdict.notes.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.noCommit.code,
            message: `There is no commit here, so nothing can tell whether these files are older than ${last}.`,
            remedy: 'Apply from a clone of the repository to be protected from that.',
        });
        return;
    }
    const relation = await facts.relate(applied, commit);
    const remark = ageRemark(relation, short(commit), last);
    if (remark === undefined)
        return;
    const excuse = await excuseFor(facts, relation, applied, commit, last);
    if (excuse !== undefined) {
        verdict.standing = relation.is === 'older' ? 'again' : 'moved';
        verdict.notes.push(excuse);
    }
    else if (allowOlder) {
        verdict.standing = 'moved';
        verdict.notes.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.allowed.code,
            message: `${remark.message} It is applied all the same, as ${ALLOW} says.`,
            remedy: 'From now on this commit counts as the one that was applied last.',
        });
    }
    else {
        verdict.standing = relation.is === 'unrelated' ? 'apart' : 'refused';
        verdict.refusals.push(remark);
    }
}
/**
 * Why a commit undoes nothing although the applied one is not in its history: files that are as they were
 * applied, or a merge that brought them under another id. An older commit counts only by its own files:
 * what came after it may have been taken back on purpose.
 */
async function excuseFor(facts, relation, applied, commit, last) {
    const here = short(commit);
    const files = facts.ledger.head === undefined ? undefined : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfSource */ .gf)(facts.ledger.head.source);
    const isComplete = relation.is === 'unrelated';
    const same = files && (await facts.sameFiles(files, applied, commit, isComplete));
    if (same !== undefined) {
        const which = same === commit ? 'it' : `commit ${short(same)} of its history`;
        return {
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.sameFiles.code,
            message: `Commit ${here} does not have ${last} in its history, but ${which} has the same configured files: it is not older.`,
            remedy: relation.is === 'older'
                ? `An apply goes on naming ${short(applied)} in the ledger.`
                : 'An apply records this commit from now on.',
        };
    }
    const merge = relation.is === 'older' ? undefined : await facts.mergeOf(applied, commit);
    if (merge === undefined)
        return undefined;
    return {
        code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.merged.code,
        message: `Commit ${here} does not have ${last} in its history, but ${short(merge)}, which merged its pull request: it is not older.`,
        remedy: 'An apply records this commit from now on.',
    };
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
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.older.code,
                message: `Commit ${here} is older than ${last}: applying it would undo what came after.`,
                remedy: `Apply the newest commit (git pull, or the newest job). To go back on purpose, say ${ALLOW}.`,
            };
        case 'unrelated':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.unrelated.code,
                message: `Commit ${here} does not have ${last} in its history: applying it could undo what that brought.`,
                remedy: `Merge or rebase so that it has, and apply that. If the history was rewritten on purpose, say ${ALLOW} once.`,
            };
        case 'unknown':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.noHistory.code,
                message: `Nothing can tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
                remedy: `Check out with the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow). To apply without that protection, say ${ALLOW}.`,
            };
    }
}
function judgeChanges({ target, changed, commit }, verdict) {
    if (changed.length === 0)
        return;
    const verb = changed.length === 1 ? 'is' : 'are';
    if (target.requireClean) {
        verdict.refusals.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.unclean.code,
            message: `${listed(changed)} ${verb} in no commit as used here, and target ${target.name} says require_clean.`,
            remedy: 'Commit them, or undo the changes, and apply that.',
        });
        return;
    }
    verdict.notes.push({
        code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.dirty.code,
        message: `${listed(changed)} ${verb} in no commit as used here.`,
        remedy: `An apply records that its files were not exactly those of ${commit === null ? 'a commit' : short(commit)}.`,
    });
}
/** At most five names. */
function listed(files) {
    const shown = files.slice(0, 5).join(', ');
    return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
function short(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs),
/* harmony export */   k: () => (/* binding */ hiddenEdits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44604);
/* harmony import */ var _config_config_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93057);
/* harmony import */ var _host_git_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85990);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33775);







/**
 * The files behind a plan that are in no commit as they are: bundles, the texts they use and the
 * configuration, when changed, new, ignored by git, or (for bundles) deleted. Whatever else has
 * changed in the work tree does not matter, a saved plan that lies there included; what git left out
 * of the checkout has not changed. Paths from the root of the work tree, sorted. One git process,
 * and at most three more where git was told not to look at one of the files.
 */
async function changedInputs(tree, git, loaded) {
    const { config, files, desired, checkout } = loaded;
    const top = real(tree.root);
    const inTree = (file) => (0,_config_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(top, file);
    const root = real(config.root);
    const written = [
        ...files.files.map(({ file }) => file),
        ...desired.texts,
        ...(config.file === null ? [] : [config.file]),
    ].map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file));
    // A link and what it leads to are both part of what was read.
    const used = new Set(written.flatMap((file) => [inTree(file), inTree(real(file))]));
    const changed = new Map();
    const add = (file) => changed.set(file, checkout.index?.files.has(file) === false ? 'new' : 'edited');
    for (const entry of tree.changed) {
        const folder = entry.endsWith('/') ? entry : `${entry}/`;
        if (used.has(entry))
            add(entry);
        else
            for (const file of used)
                if (file.startsWith(folder))
                    add(file);
    }
    for (const file of await hiddenEdits(git, top, checkout, used))
        changed.set(file, 'edited');
    const gone = [...tree.changed, ...assumed(checkout)].filter((file) => !file.endsWith('/') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, file)) && !checkout.isLeftOut(file));
    for (const file of missingBundles(gone, top, root, config))
        changed.set(file, 'deleted');
    const isOfOthers = (file) => inSubmodule(checkout, file);
    const own = [...new Set(written.map((one) => inTree(real(one))))].filter((file) => !isOfOthers(file));
    for (const file of await ignored(git, own))
        changed.set(file, 'ignored');
    return [...changed].map(([file, what]) => ({ file, what })).sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.file, b.file));
}
/**
 * Of some files, those that differ from what git has of them although it was told not to look
 * (`skip-worktree`, `assume-unchanged`): their contents are compared, as git would store them.
 * @param files from the root of git
 */
async function hiddenEdits(git, root, { index }, files) {
    const edited = new Set();
    const compared = new Map();
    for (const file of files) {
        const one = index?.files.get(file);
        if (one === undefined || !(one.isSkipped || one.isAssumed))
            continue;
        const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), { throwIfNoEntry: false })?.isFile() === true;
        // What cannot be named in a line, and a link, is compared by nobody: it counts as changed.
        if (one.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_4__/* .LINK */ .ps || !isFile || file.includes('\n'))
            edited.add(file);
        else
            compared.set(file, one.id);
    }
    // With the filters of git first; what is the same byte for byte is the same whatever they make of it.
    for (const filters of [[], ['--no-filters']]) {
        const open = [...compared.keys()];
        if (open.length === 0)
            break;
        const ran = await git(['hash-object', '--stdin-paths', ...filters], Buffer.from(`${open.join('\n')}\n`));
        const ids = ran.code === 0 ? ran.stdout.toString('latin1').split('\n') : [];
        for (const [at, file] of open.entries())
            if (ids[at] === compared.get(file))
                compared.delete(file);
    }
    for (const file of compared.keys())
        edited.add(file);
    return edited;
}
/** Files that git believes to be as they were: it says of none that it is gone. */
function assumed({ index }) {
    return [...(index?.files ?? [])].filter(([, one]) => one.isAssumed && !one.isSkipped).map(([file]) => file);
}
/** A bundle that was deleted or moved away is seen by nobody else: what it held would be removed. */
function missingBundles(gone, top, root, config) {
    const ways = new Map(gone.map((file) => [(0,_config_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, file)), file]));
    return [...(0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_5__/* .filesCovered */ .up)((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .bundlePatterns */ .Mo)(config), [...ways.keys()])].map((way) => ways.get(way) ?? way);
}
/** Git does not speak of files of another repository. */
function inSubmodule({ index }, file) {
    const parts = file.split('/');
    return parts.some((_, depth) => index?.files.get(parts.slice(0, depth).join('/'))?.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBMODULE */ .NG);
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


/***/ })

};
