export const id = 6477;
export const ids = [6477];
export const modules = {

/***/ 47638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b_: () => (/* binding */ keyUse)
/* harmony export */ });
/* unused harmony exports API_KEY_VARIABLE, keyVariableOf, holdsKey */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42297);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13621);


/** The variable that holds the key by default. */
const API_KEY_VARIABLE = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .keyVariable */ .OE)(_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROVIDER */ .Gr.settings);
/** The same of a platform; of the first one where it is not known. */
function keyVariableOf(provider = DEFAULT_PROVIDER) {
    return keyVariable(provider.settings);
}
/** True for a variable that may hold a key of some platform, of every target or of one. */
function holdsKey(name) {
    return PROVIDERS.some(({ settings }) => {
        const variable = keyVariable(settings);
        return name === variable || name.startsWith(`${variable}_`);
    });
}
/** How messages name the key of a target. */
function keyUse(target, settings) {
    const { baseUrl, baseUrlSource, apiKeySource: source } = settings;
    return { target, baseUrl, baseUrlSource, source };
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
 * Reads the proxies of the environment: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case. Lower case takes
 * precedence, as for curl and git. An address without a scheme is an `http://` one.
 * @throws UserError PS3112 for an invalid address; it never shows a password
 */
function readProxy(env) {
    const https = readAddress(env, 'HTTPS_PROXY');
    const http = readAddress(env, 'HTTP_PROXY');
    const none = readEither(env, 'NO_PROXY')?.value;
    return {
        ...(https === undefined ? {} : { https: https.address, httpsFrom: https.name }),
        ...(http === undefined ? {} : { http: http.address, httpFrom: http.name }),
        ...(none === undefined ? {} : { none }),
    };
}
/** Passwords in proxy addresses, encoded and decoded, to be masked in all messages. */
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
            return { name: found.name, address: href };
    }
    throw new finding/* UserError */.yo(settings_codes/* SETTINGS_CODES */.r.proxy.code, `The environment variable ${found.name} is not the address of a proxy.`, `Set it to an address like http://proxy.example:3128, or unset ${found.name}.`);
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
    slowTimes: 4,
    slowMs: 250,
};
/** A pause that lasts longer than a request may wait; `ms` is its remaining time. */
class PausedError extends Error {
    ms;
    constructor(ms) {
        super('paused');
        this.ms = ms;
    }
}
/**
 * Lets requests start: first come, first served, never more than the current limit at once, none during a
 * pause. While more requests are wanted than may be in flight, every good answer raises the limit by one, so that it
 * doubles with each window, until the server shows strain by an answer that is not good, or slow; from then on it grows slowly. Overload halves
 * it, once per overload: the other requests that were already in flight then tell nothing new.
 */
class RequestLimiter {
    #clock;
    #limits;
    #signal;
    #waiting = [];
    #limit;
    #inFlight = 0;
    #mostInFlight = 0;
    #good = 0;
    /** No strain was seen yet. */
    #isDoubling = true;
    #quickestMs = Number.POSITIVE_INFINITY;
    #epoch = 0;
    #tickets = 0;
    #pausedUntil = 0;
    #sleeping = false;
    #closed;
    /** @param signal interrupts the sleep of a pause; {@link RequestLimiter.shut} closes the gate */
    constructor(clock, limits, signal) {
        this.#clock = clock;
        this.#limits = limits;
        this.#signal = signal;
        this.#limit = Math.min(limits.maxInFlight, Math.max(limits.minInFlight, limits.startInFlight));
    }
    /** The number of requests that may be in flight now. */
    get limit() {
        return this.#limit;
    }
    /** The most requests that were in flight at once. */
    get mostInFlight() {
        return this.#mostInFlight;
    }
    /** A place in the queue. A request keeps it for all attempts, so that a retry does not start at the end. */
    ticket() {
        this.#tickets += 1;
        return this.#tickets;
    }
    /**
     * Waits for a slot. Rejects with the error given to {@link RequestLimiter.shut} when the gate is closed first, and
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
    /** Returns a slot and adapts the limit to the end of the request. */
    leave(slot, landing) {
        this.#inFlight -= 1;
        // Whatever went wrong, more of it at once would not go better.
        if (landing !== 'good' || this.#isSlow(slot))
            this.#isDoubling = false;
        if (landing === 'good') {
            this.#good += 1;
            // What was not asked of the server tells nothing of what it can bear.
            const isWanted = this.#waiting.length > 0 || this.#inFlight + 1 >= this.#limit;
            if ((this.#isDoubling && isWanted) || this.#good >= this.#limits.raiseAfter) {
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
    /** Is an answer so much slower than the quickest that more requests at once would only wait longer? */
    #isSlow({ startedAt }) {
        const ms = Math.max(0, this.#clock.now() - startedAt);
        const { slowTimes, slowMs } = this.#limits;
        const isSlow = ms > this.#quickestMs * slowTimes && ms > this.#quickestMs + slowMs;
        this.#quickestMs = Math.min(this.#quickestMs, ms);
        return isSlow;
    }
    /** Lets no request start for `ms` from now; a longer pause that is running stays. */
    pause(ms) {
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
        this.#dismiss();
    }
    /** Rejects requests that cannot wait for the end of the pause. Later, no others can become such. */
    #dismiss() {
        const left = this.#pausedUntil - this.#clock.now();
        for (const waiter of this.#waiting.splice(0)) {
            if (waiter.patienceMs < left)
                waiter.reject(new PausedError(left));
            else
                this.#waiting.push(waiter);
        }
    }
    /** The position of a ticket in the sorted queue. Binary search, because thousands may wait. */
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
            waiter?.start({ epoch: this.#epoch, startedAt: this.#clock.now() });
        }
    }
    /** One sleep for all waiting requests; afterwards the pause is over, even if the clock is slightly behind. */
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

/** Reads Deprecation, Sunset and the successor link; undefined without a deprecation. */
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
 * reads, 500 once for reads. Retry-After is waited for in full or not at all. Without it, or with zero, the
 * delay is exponential backoff with full jitter.
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
    /** Milliseconds of delay so far. */
    get waitedMs() {
        return this.#waitedMs;
    }
    /** The delay before the next attempt, or undefined when there must not be another. */
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
    /** Counts the failure. Returns the number of earlier ones of its sort, or undefined when the limit is reached. */
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


/** Default limits. */
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
/** How often a list that changes during reading is read. */
const PASSES = 3;
/**
 * Reads a whole list page by page, 1-based (C-a.5), and returns every row exactly once or throws: the caller takes "not in
 * the list" for "does not exist", so a list with a gap must not look complete.
 *
 * Rows are under `items`, else `data`, else `results`, else the answer is the list. The first of these keys decides
 * whether another page follows: `has_more`, `next_page`, `total` (compared with the rows received, because servers may
 * return smaller pages). Without them, reading ends at an empty page, and a second page equal to the first means that the
 * server does not page. A list that changes during reading is read again from the start, unless it only grows at its end.
 *
 * @param fetchPage the parsed answer for a page number; its errors are passed on
 * @throws options.broken(…) when rows repeat, the end does not fit the total, a row has no id, or the answer
 *   holds no list
 */
async function paginate(fetchPage, options) {
    for (let pass = 1; pass <= PASSES; pass += 1) {
        const rows = await readOnce(fetchPage, options);
        if (rows !== undefined)
            return rows;
    }
    throw options.broken('its total kept changing while it was read; try again when nothing writes to it');
}
/**
 * One pass over the pages. Undefined when the list changed so that rows may be missing: its total fell, or it grew and
 * rows moved. A list that only grows at its end is read on, because nothing can be missing.
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
            throw broken(`page ${number} has another structure than page 1`);
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
            throw broken(`it has more rows (${rows.length}) than its total (${total})`);
        }
        if (isLast(page, rows.length, total, number, broken))
            return rows;
    }
    throw broken(`it has more than ${maxPages} pages`);
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
        throw broken(`page ${number} is empty but announces more pages`);
    }
    return page.more === 'no';
}
/** True for a server that ignores `page` and returns the whole list each time; used only without other signs. */
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
        throw broken(`page ${number} has no list under items, data or results`);
    const rows = [];
    const ids = [];
    for (const row of list) {
        if (!(0,json/* isJsonObject */.O)(row))
            throw broken(`page ${number} has a row that is not an object`);
        const id = row[idField];
        // A number above 2^53 loses digits in parsing, so two rows could share it.
        if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) {
            throw broken(`page ${number} has a row without a valid ${idField}`);
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
    throw broken(`page ${number} has an invalid total`);
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
 * The connections to one origin: through its proxy, if the settings name one. Loopback addresses are always reached
 * directly.
 */
function connectionsTo(origin, proxy, options) {
    if (proxy === undefined || (proxy.http === undefined && proxy.https === undefined) || isHere(origin))
        return new undici/* Agent */.g6(options);
    // Every option is set, so that undici does not read the environment itself.
    return new undici/* EnvHttpProxyAgent */.J2({
        ...options,
        httpProxy: proxy.http ?? '',
        httpsProxy: proxy.https ?? '',
        noProxy: proxy.none ?? '',
    });
}
/** Host and port of the proxy for an origin, without user name and password; null where there is none. */
function proxyHost(origin, proxy) {
    const address = origin.startsWith('https:') ? (proxy?.https ?? proxy?.http) : proxy?.http;
    return address === undefined || isHere(origin) ? null : new URL(address).host;
}
/** The variable that names the proxy of an origin, as it is spelled in the environment; null where there is none. */
function proxyVariable(origin, proxy) {
    if (proxyHost(origin, proxy) === null)
        return null;
    return origin.startsWith('https:') && proxy?.https !== undefined
        ? (proxy.httpsFrom ?? 'HTTPS_PROXY')
        : (proxy?.httpFrom ?? 'HTTP_PROXY');
}
function isHere(origin) {
    return (0,loopback/* isLoopback */.U)(new URL(origin).hostname);
}

// EXTERNAL MODULE: ./build/model/text.js
var model_text = __webpack_require__(70271);
;// CONCATENATED MODULE: ./build/http/request-parts.js


const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// A path on the wire: already escaped, and without parts that URL parsers would resolve.
const PATH = /^\/[!$&'()*+,\-./0-9:;=@A-Z_a-z~%]*$/;
const DOT_PARTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
/**
 * Splits a base URL.
 *
 * @throws InvalidRequestError when it is not http(s), or carries credentials, a query or a fragment
 */
function parseBase(baseUrl) {
    const name = { method: 'ANY', path: '/' };
    if (!URL.canParse(baseUrl)) {
        throw new errors/* InvalidRequestError */.tY(name, 'The base URL is invalid; write it as https://host or https://host/path.');
    }
    const url = new URL(baseUrl);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new errors/* InvalidRequestError */.tY(name, `The base URL begins with ${url.protocol}; only https: and http: are supported.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new errors/* InvalidRequestError */.tY(name, 'The base URL must not contain credentials, a query or a fragment.');
    }
    return { origin: url.origin, host: url.host, prefix: (0,model_text/* withoutEnd */.M)(url.pathname, '/') };
}
/** @throws InvalidRequestError unless the path is absolute, escaped and free of `.` and `..` parts */
function checkPath(name, path) {
    if (!PATH.test(path) || DOT_PARTS.test(path)) {
        throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: the path must begin with "/", be percent-encoded, and not contain "." or ".." as a part.`);
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
            throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: the body has ${String(value)} under "${key}", which is not a number in JSON.`);
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
            throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: a header has an invalid name.`);
        }
        const at = value.search(/[^\t\x20-\x7e]/);
        if (at >= 0) {
            throw new errors/* InvalidRequestError */.tY(name, `${name.method} ${name.path}: the header ${key} contains a character that HTTP cannot send (position ${at + 1}). Only ASCII without line breaks is allowed.`);
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
// The three forms that a recipient of HTTP must accept (RFC 9110, 5.6.7). Date.parse alone accepts almost any text with
// a number.
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


/** Largest number of encodings: servers have no reason for more, and each could multiply the size. */
const MAX_LAYERS = 3;
/** An answer that cannot be unpacked. */
class PackingError extends Error {
    code;
    constructor(code) {
        super(code);
        this.code = code;
    }
}
/**
 * Undoes `Content-Encoding`: some servers and proxies pack answers without being asked.
 * @param encoding the header; several encodings are undone from the last to the first
 * @param maxBytes largest size of the body after each step
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
            // The standard requires zlib's form, but some servers send raw deflate.
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
/** Sends single requests over kept-alive connections to one origin, without redirects and retries. */
class Transport {
    #options;
    #agent;
    constructor(options) {
        this.#options = options;
        this.#agent = connectionsTo(options.origin, options.proxy, {
            connect: { timeout: Math.min(options.connectTimeoutMs, options.timeoutMs) },
            // The timer of `send` covers everything; these two would only race with it.
            headersTimeout: 0,
            bodyTimeout: 0,
            maxResponseSize: options.maxBodyBytes,
            pipelining: 1,
        });
    }
    /**
     * Sends one request once and waits for the whole answer. Never rejects.
     *
     * @param onStart gets a function that ends the attempt at once (before the first byte: certainly not sent; later: unknown
     *   outcome), and one that tells whether writing has begun
     * @param guard called with a connection, right before the first byte: why nothing may be sent, or null
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
    /** Closes all connections, including those still being opened. Call it when nothing is in flight. */
    close() {
        return this.#agent.destroy();
    }
}
/**
 * Observes when a request is handed to a connection, which no error code tells. undici may hand it over a second time
 * when a connection is lost in certain states; this class never lets a request start twice.
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
                // A connection may come hours later, when the machine was asleep.
                this.#refusal = this.#signal.aborted ? null : (this.#guard?.() ?? null);
                if (this.#refusal !== null) {
                    controller.abort(new Error(this.#refusal));
                    return;
                }
                // With an aborted signal, the next handler stops the request here, before its first byte.
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
/** Rejects as soon as the signal fires; undici itself would first wait for the connection. */
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
/** Undici's message about a proxy that refused; it has no field for the status. */
const PROXY_REFUSAL = /^Proxy response \((\d{3})\)/;
/** The host or address that could not be reached, if the system names it. */
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
 * The only HTTP client of the project, for one JSON API on one origin. All methods reject with the classes of errors.ts. A write is sent a second time only after 429; see {@link UnknownOutcomeError} for the rest.
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
        this.#gate = new RequestLimiter(options.clock, this.#limits, this.#ended.signal);
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
        const broken = (problem) => new errors/* ListBrokenError */.Gb(name, `The list ${name.path} cannot be trusted: ${(0,detail/* cleanText */.X)(problem, this.#redact)}. It was not used; try again.`);
        const fetchPage = async (page) => {
            try {
                const asked = { ...query, page, page_size: options.pageSize ?? 100 };
                const { body } = await this.read(path, asked);
                options.onPage?.();
                return body;
            }
            catch (error) {
                // After a first page, 404 cannot mean that the list does not exist.
                if (page > 1 && error instanceof errors/* HttpStatusError */.F9 && error.status === 404) {
                    throw broken(`page ${page} returned 404`);
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
    /** Starts nothing new, waits for requests in flight, and closes the connections. */
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
            // Nothing waits between here and the start in `send`, so that no stop can come between.
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
            // A shared delay pauses the gate for all requests; it is counted there.
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
                const text = `${name.method} ${name.path} was not sent: the server asks to wait ${(0,http_verdict/* waitingTime */.pE)(error.ms)}. Run the command again then.`;
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
    /** Ends early when the client ends; the gate then rejects. */
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
        // A date follows the server's clock, which its Date header shows.
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
    /** Calls the observers. Their exceptions must not make a finished write look failed. */
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
        // Exceptions of an observer are ignored.
    }
}

// EXTERNAL MODULE: ./build/model/package.js
var model_package = __webpack_require__(46750);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
;// CONCATENATED MODULE: ./build/run/open/open-client.js




/**
 * The client of a target; its output never shows the key or a secret.
 * @throws UserError where the environment names an invalid proxy
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
        onDeprecation: (info) => io.err(`warning ${common_codes/* PLATFORM_CODES */.D.deprecated.code}  The platform has deprecated ${info.path}.\n`),
        ...(flags.verbose === true ? { onRequest: (entry) => io.err(requestLine(entry)) } : {}),
    });
}
function requestLine(entry) {
    const repeat = entry.attempt > 1 ? ` (attempt ${entry.attempt})` : '';
    return `${entry.method} ${entry.path}${entry.query} → ${entry.status ?? entry.problem ?? '?'} ${Math.round(entry.ms)} ms${repeat}\n`;
}


/***/ })

};
