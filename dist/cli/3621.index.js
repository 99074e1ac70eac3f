export const id = 3621;
export const ids = [3621];
export const modules = {

/***/ 86668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText),
/* harmony export */   o: () => (/* binding */ readDetail)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83223);

const MAX_CHARACTERS = 500;
const NOTHING = 'no readable message';
// Control characters, line separators and direction marks could forge a log line.
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/**
 * Makes foreign text fit for one line of output: secrets masked, control characters replaced by a space, at most 500
 * characters. It masks before and after the cleaning, because each step could hide a secret from the other.
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
 * because validation answers quote the request, secrets included.
 *
 * @param body the parsed body; undefined when there is none or it is not JSON
 */
function readDetail(body, redact) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(body))
        return { text: NOTHING, issues: [] };
    const detail = body.detail;
    if (Array.isArray(detail)) {
        const issues = detail.flatMap((item) => readIssue(item, redact));
        const lines = issues.map((issue) => (issue.loc.length > 0 ? `${issue.loc.join('.')}: ` : '') + issue.msg);
        return { text: shown(lines.join('; '), redact), issues };
    }
    if (typeof detail === 'string')
        return { text: shown(detail, redact), issues: [] };
    const source = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(detail) ? detail : body;
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) || typeof item.msg !== 'string')
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


/***/ }),

/***/ 42602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   F9: () => (/* binding */ HttpStatusError),
/* harmony export */   Gb: () => (/* binding */ ListBrokenError),
/* harmony export */   Lx: () => (/* binding */ RedirectError),
/* harmony export */   SD: () => (/* binding */ NotSentError),
/* harmony export */   ac: () => (/* binding */ BadAnswerError),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   oM: () => (/* binding */ AbortedError),
/* harmony export */   rk: () => (/* binding */ UnknownOutcomeError),
/* harmony export */   tY: () => (/* binding */ InvalidRequestError)
/* harmony export */ });
/** Base of every deliberate error of src/http; `message` is a sentence for people. */
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
/** A read got no complete answer, even after retries. `reason` is the system's error code or `timeout`. */
class NetworkError extends HttpError {
    code = 'network';
    reason;
    constructor(request, message, reason) {
        super(request, message);
        this.reason = reason;
    }
}
/**
 * A request that was certainly not sent: there was no connection, or the server asked for a longer pause than the client
 * waits (`paused`). `reason` as in {@link NetworkError}.
 */
class NotSentError extends HttpError {
    code = 'not_sent';
    reason;
    constructor(request, message, reason) {
        super(request, message);
        this.reason = reason;
    }
}
/**
 * A write that may or may not have taken effect. The client never sends it again: the caller must look it up first.
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
/** A read returned 2xx with a body that is not JSON in UTF-8, or too large. */
class BadAnswerError extends HttpError {
    code = 'bad_answer';
}
/** A list that could not be read completely, so that "not in the list" proves nothing. */
class ListBrokenError extends HttpError {
    code = 'list_broken';
}
/** The server returned 3xx, which is never followed, because the key belongs to one host only. */
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
/** The server refused with 4xx, or for a read also 5xx, after all retries. */
class HttpStatusError extends HttpError {
    code = 'http_status';
    status;
    /** One readable line from the body, see detail.ts. */
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


/***/ }),

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Narrows to an object that is neither null nor a list. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 39636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   pE: () => (/* binding */ waitingTime)
/* harmony export */ });
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86668);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42602);


/**
 * Statuses below 500 that leave the outcome of a write open: the server, or a proxy in front of it, gave up waiting (408),
 * feared a replay (425), or lost the caller (499).
 */
const LEAVES_OPEN = new Set([408, 425, 499]);
/** Judges the result of one attempt; retry.ts decides which setbacks are worth another attempt. */
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
        const text = `${label} was not sent: ${failureText(failure, situation)}. It changed nothing.${connectionAdvice(failure, situation)}`;
        return { error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSentError */ .SD(name, text, reason) };
    }
    const text = `${label} got no answer${tries(situation)}: ${failureText(failure, situation)}.${connectionAdvice(failure, situation)}`;
    return {
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(name, text, reason),
        setback: { network: true, permanent: isCertificateProblem(reason) || reason.startsWith('proxy 4') },
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
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadAnswerError */ .ac(name, `${labelOf(name)}: ${what}. Check the base URL of the API.`),
    };
}
function judgeRefusal(answer, situation) {
    const { access, name, redact, retryAfterMs, attempts } = situation;
    const status = answer.status;
    const detail = (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .readDetail */ .o)(answer.body === undefined ? undefined : parseJson(answer.body)?.body, redact);
    const setback = { status, retryAfterMs };
    if (access === 'write' && (status >= 500 || LEAVES_OPEN.has(status))) {
        const what = `the server answered ${status}: ${detail.text}`;
        return { error: unknownOutcome(situation, 'status', { what, status, detail: detail.text }), setback };
    }
    const text = `${labelOf(name)} returned ${status}${tries(situation)}: ${sentence(detail.text)}${adviceFor(status, retryAfterMs)}`;
    const facts = { status, detail: detail.text, issues: detail.issues, attempts };
    const waiting = retryAfterMs === undefined ? {} : { retryAfterMs };
    return {
        error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpStatusError */ .F9(name, text, { ...facts, ...waiting }),
        setback,
    };
}
/** The error of a read, or of an unsent write, that the end of the client stopped. */
function stopped(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortedError */ .oM(name, `${labelOf(name)} was not carried out: the run was stopped.`);
}
function unknownOutcome(situation, reason, facts) {
    const { what, ...known } = facts;
    const text = `${labelOf(situation.name)}: ${sentence(what)} It is unknown whether it took effect. Check the platform before repeating it.`;
    const waiting = situation.retryAfterMs === undefined ? {} : { retryAfterMs: situation.retryAfterMs };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownOutcomeError */ .rk(situation.name, text, { reason, ...known, ...waiting });
}
function redirectError(answer, situation) {
    const { name, redact, url } = situation;
    const header = answer.headers.location;
    const target = header !== undefined && URL.canParse(header, url) ? new URL(header, url) : undefined;
    const location = target === undefined ? undefined : (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(`${target.host}${target.pathname}`, redact);
    const text = `${labelOf(name)} returned ${answer.status}, a redirect${location === undefined ? '' : ` to ${location}`}. Redirects are not followed, because the key is for one host only. Correct the base URL.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RedirectError */ .Lx(name, text, answer.status, location);
}
/** The parsed body; undefined where it is not JSON in UTF-8. An empty body has no value. */
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
    return ` (${situation.attempts} attempts, waited ${Math.round(situation.waitedMs / 1000)} s)`;
}
function failureText(failure, situation) {
    if (failure.reason === 'timeout')
        return `no complete answer within ${situation.timeoutMs / 1000} s`;
    if (failure.reason === 'stopped')
        return 'the run was stopped before the answer';
    if (failure.reason === 'too_large')
        return 'the answer is too large';
    if (failure.reason === 'unpacking failed')
        return 'the answer is compressed and cannot be unpacked';
    if (!failure.sent)
        return unreached(failure, situation);
    return `the connection was lost (${failure.reason})`;
}
function unreached({ reason, address }, { url, proxy, redact }) {
    const { host } = new URL(url);
    if (isCertificateProblem(reason))
        return `the certificate of ${host} was rejected (${reason})`;
    const refused = /^proxy (\d+)$/.exec(reason)?.[1];
    if (refused !== undefined)
        return `the proxy ${proxy ?? ''} answered ${refused} instead of connecting to ${host}`;
    const where = address === undefined || address === proxy ? '' : `, tried ${(0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(address, redact)}`;
    return `no connection to ${address !== undefined && address === proxy ? `the proxy ${proxy}` : host} (${reason}${where})`;
}
/** The advice after a failed connection. */
function connectionAdvice(failure, { proxy, proxyFrom }) {
    if (failure.sent)
        return ' Check the network.';
    if (isCertificateProblem(failure.reason))
        return ' If your network uses its own certificate authority, set NODE_EXTRA_CA_CERTS=/path/to/ca.pem.';
    if (failure.reason === 'proxy 407')
        return ' The proxy requires a user name and password: HTTPS_PROXY=http://name:password@host:port.';
    if (proxy !== null)
        return ` Requests go through the proxy ${proxy} (${proxyFrom}), except to hosts in NO_PROXY. Check the proxy and the base URL.`;
    return ' Check the network and the base URL; behind a company proxy, set HTTPS_PROXY.';
}
/** Trying again does not make a certificate valid. */
function isCertificateProblem(reason) {
    return /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^SELF_SIGNED|^HOSTNAME_MISMATCH/.test(reason);
}
/** A waiting time in words. */
function waitingTime(ms) {
    const seconds = Math.ceil(ms / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}
function adviceFor(status, retryAfterMs) {
    if ((status === 429 || status >= 500) && retryAfterMs !== undefined && retryAfterMs > 0)
        return ` The server asks to wait ${waitingTime(retryAfterMs)}; run the command again then.`;
    if (status === 401)
        return ' The API key is missing, wrong, expired or revoked.';
    if (status === 403)
        return ' The key has no permission for this.';
    if (status === 429)
        return ' The server received too many requests; try again later.';
    return status >= 500 ? ' This is an error of the server; try again later.' : '';
}


/***/ }),

/***/ 72246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ Kinds),
/* harmony export */   F$: () => (/* binding */ isArchived),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   al: () => (/* binding */ idSpace),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   j7: () => (/* binding */ launchRules),
/* harmony export */   m8: () => (/* binding */ isPartitionOf),
/* harmony export */   pn: () => (/* binding */ rowKeyFields)
/* harmony export */ });
/** @throws RangeError for a kind that is not launched */
function launchRules({ name, launch }) {
    if (launch === undefined)
        throw new RangeError(`${name} are not launched`);
    return launch;
}
/** What a partition is written like; the numbers are ids. */
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;
/** True for the text of a partition that objects of the kind can live in. */
function isPartitionOf(kind, partition) {
    return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}
/**
 * True for an id that can stand as one part of a request's path: what a server might read as more than
 * one part, or as the way up, is none.
 */
function isId(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0;
    if (typeof value !== 'string' || value === '.' || value === '..')
        return false;
    return /^[^\p{C}\p{Z}/\\?#%]{1,200}$/u.test(value);
}
/** Names the objects among which an id of a kind means one: its whole kind, or those of a partition. */
function idSpace(kind, partition) {
    return kind.idsUniqueIn === 'kind' ? kind.name : `${kind.name} ${partition}`;
}
/** Names an object within what its id is counted in (`idSpace`); a number is another id than its text. */
function objectKey(space, id) {
    return `${space} ${typeof id} ${id}`;
}
/** True for a row that the platform only keeps for its history; it is never matched. */
function isArchived(row) {
    return row.archived === true;
}
/** The key fields that a row shows: route fields are the same for a whole list and not in its rows. */
function rowKeyFields(kind) {
    return kind.key.filter((name) => kind.fields.fields[name]?.role !== 'route');
}
/** The kinds of a platform, by name and in the order in which they are created. */
class Kinds {
    all;
    /** The lists that hold what the account is divided into. */
    surroundings;
    #byName;
    constructor(kinds, surroundings = {}) {
        this.all = kinds;
        this.surroundings = surroundings;
        this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
    }
    /** What their platform is called. */
    get words() {
        const [first] = this.all;
        if (first === undefined)
            throw new RangeError('no kind, so nothing to call their platform');
        return first.words;
    }
    find(name) {
        return this.#byName.get(name);
    }
    get(name) {
        const kind = this.#byName.get(name);
        if (kind === undefined)
            throw new RangeError(`unknown kind ${name}`);
        return kind;
    }
}


/***/ }),

/***/ 59482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setOwn)
/* harmony export */ });
/** Sets a member that the object has itself, whatever it is called: `__proto__` is an ordinary one too. */
function setOwn(object, key, value) {
    // Assigning would call the setter of this one name instead of making a member.
    if (key === '__proto__')
        Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    else
        object[key] = value;
}


/***/ }),

/***/ 86835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   YZ: () => (/* binding */ FORM_KEYS),
/* harmony export */   cB: () => (/* binding */ fromForms),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   ln: () => (/* binding */ toForms),
/* harmony export */   oS: () => (/* binding */ Ref),
/* harmony export */   s8: () => (/* binding */ mapObject),
/* harmony export */   xj: () => (/* binding */ resolveLate),
/* harmony export */   xk: () => (/* binding */ isValueObject),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* unused harmony export secretsOf */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59482);


/** A reference to another resource: its id, or with `version` its version number. */
class Ref {
    /** Address of the target, or `id:<id>` for a live object that no file and no ledger entry names. */
    address;
    version;
    external;
    constructor(address, options = {}) {
        this.address = address;
        this.version = options.version;
        this.external = options.external ?? false;
    }
}
/** A secret that is read from the environment while applying; only its name is ever known here. */
class Secret {
    name;
    constructor(name) {
        this.name = name;
    }
}
/** The form words of the bundle language. */
const FORM_KEYS = ['$file', '$var', '$env', '$ref', '$literal'];
/** The form word of an object that is one of the forms, else undefined. */
function formOf(value) {
    const keys = Object.keys(value);
    const word = keys.find((key) => FORM_KEYS.includes(key));
    if (word === undefined)
        return undefined;
    if (keys.length === 1)
        return word;
    const allowed = word === '$ref' ? ['$ref', 'version', 'external'] : [word];
    return keys.every((key) => allowed.includes(key)) ? word : undefined;
}
function isValueObject(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value);
}
/**
 * Writes a value in the bundle language: references and secrets by name, and a plain object that
 * would read as a form as `{$literal: …}`. `fromForms` is its exact inverse. Used wherever a value
 * is stored, hashed or shown, so that neither an id of one platform nor a secret gets in.
 */
function toForms(value) {
    if (value instanceof Ref) {
        const form = { $ref: value.address };
        if (value.version !== undefined)
            form.version = value.version;
        if (value.external)
            form.external = true;
        return form;
    }
    if (value instanceof Secret)
        return { $env: value.name };
    if (Array.isArray(value))
        return value.map(toForms);
    if (!isValueObject(value))
        return oneZero(value);
    if (formOf(value) !== undefined || isUnknownForm(value))
        return { $literal: plainJson(value) };
    return mapObject(value, toForms);
}
/** `{$unknown: address}`: in a plan, the id of an object that does not exist yet. */
function isUnknownForm(value) {
    return Object.keys(value).length === 1 && Object.hasOwn(value, '$unknown');
}
/** Reads what `toForms` wrote; a plan's `{$unknown: address}` is a reference like any other. */
function fromForms(form) {
    if (Array.isArray(form))
        return form.map(fromForms);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(form))
        return oneZero(form);
    const word = formOf(form);
    if (word === '$ref') {
        return new Ref(String(form.$ref), {
            version: form.version === 'latest' ? 'latest' : undefined,
            external: form.external === true,
        });
    }
    if (isUnknownForm(form))
        return new Ref(String(form.$unknown));
    if (word === '$env')
        return new Secret(String(form.$env));
    if (word === '$literal')
        return plainJson(form.$literal);
    return mapObject(form, fromForms);
}
/** Copies an object with every value changed; `__proto__` stays an ordinary key. */
function mapObject(object, change) {
    const out = {};
    for (const [key, value] of Object.entries(object)) {
        (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(out, key, change(value, key));
    }
    return out;
}
/** Every reference inside a value, in reading order. */
function refsOf(value) {
    if (value instanceof Ref)
        return [value];
    if (Array.isArray(value))
        return value.flatMap(refsOf);
    return isValueObject(value) ? Object.values(value).flatMap(refsOf) : [];
}
/** Every secret inside a value, in reading order. */
function secretsOf(value) {
    if (value instanceof Secret)
        return [value];
    if (Array.isArray(value))
        return value.flatMap(secretsOf);
    return isValueObject(value) ? Object.values(value).flatMap(secretsOf) : [];
}
/** Replaces every reference and secret; what comes back is plain JSON, ready for a request body. */
function resolveLate(value, late) {
    if (value instanceof Ref)
        return late.ref(value);
    if (value instanceof Secret)
        return late.secret(value);
    if (Array.isArray(value))
        return value.map((item) => resolveLate(item, late));
    if (!isValueObject(value))
        return oneZero(value);
    return mapObject(value, (item) => resolveLate(item, late));
}
/** JSON has one zero: its text of `-0` is `0`, so a value that is stored, sent or compared is that too. */
function oneZero(value) {
    return value === 0 ? 0 : value;
}
function plainJson(value) {
    return resolveLate(value, {
        ref: () => {
            throw new TypeError('a reference inside an object that reads as a form');
        },
        secret: () => {
            throw new TypeError('a secret inside an object that reads as a form');
        },
    });
}


/***/ }),

/***/ 13621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ DEFAULT_PROVIDER),
/* harmony export */   TO: () => (/* binding */ allKinds),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72246);
/* harmony import */ var _pipelines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61165);



/** Every supported platform; the only list of them. */
const PROVIDERS = [_pipelines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelines */ .a];
/** The provider of a target without `provider`. */
const DEFAULT_PROVIDER = _pipelines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelines */ .a;
/** Kinds of all platforms. Their names are disjoint, so that an address names its platform. */
const allKinds = new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Kinds */ .EJ(PROVIDERS.flatMap(({ kinds }) => kinds.all));


/***/ }),

/***/ 61165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ pipelines)
});

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(42602);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/http/verdict.js
var verdict = __webpack_require__(39636);
;// CONCATENATED MODULE: ./build/providers/pipelines/routes.js
/** All routes of the kinds; no other file knows any (C-a.2). */
const ROUTES = {
    prompts: { list: library('/api/prompts'), update: 'PUT' },
    criteria: { list: library('/api/criteria'), update: 'PUT' },
    evaluations: { list: library('/api/evaluations'), update: 'PUT' },
    tool_endpoints: {
        list: (_partition, org) => ({ path: `/api/organizations/${org}/tool-endpoints` }),
        update: 'PATCH',
    },
    tool_bindings: { list: ofWorkflow('tool-bindings'), update: 'PATCH' },
    tool_ground_truths: { list: ofWorkflow('tool-ground-truths'), update: 'PUT' },
    experiments: {
        list: (partition) => {
            const { project, workflow } = partitionIds(partition);
            return { path: `/api/projects/${project}/workflows/${workflow}/experiments` };
        },
    },
};
/** The list of a kind's objects in one partition. */
function listRoute(kind, partition, org) {
    return routeOf(kind).list(partition, org);
}
/** One object of a kind. */
function objectRoute(kind, partition, org, id) {
    return `${listRoute(kind, partition, org).path}/${encodeURIComponent(String(id))}`;
}
/** The route to read a need from. */
function readRoute(need, org) {
    switch (need.ask) {
        case 'list': {
            const { path, query = {} } = listRoute(need.kind.name, need.partition, org);
            return { path, query: need.narrow ?? query };
        }
        case 'object':
            return { path: objectRoute(need.kind.name, need.partition, org, need.id), query: {} };
        default:
            return { path: need.raw, query: need.query };
    }
}
/** The method that updates an object of a kind. */
function updateMethod(kind) {
    return routeOf(kind).update ?? 'PUT';
}
/** The place of a create in its Idempotency-Key: the route that it is sent to (C-d.3). */
function createPlace(kind) {
    return (partition, org) => listRoute(kind, partition, org).path;
}
/** Ids of a partition text, by word. */
function partitionIds(partition) {
    const ids = {};
    for (const part of partition.split('/')) {
        const [word, id] = part.split(':');
        if (word !== undefined && id !== undefined)
            ids[word] = Number(id);
    }
    return ids;
}
function routeOf(kind) {
    const route = Object.hasOwn(ROUTES, kind) ? ROUTES[kind] : undefined;
    if (route === undefined)
        throw new RangeError(`no route of ${kind}`);
    return route;
}
/** The list of a library kind; the query selects narrower scopes (C-h.26). */
function library(path) {
    return (partition) => {
        const ids = partitionIds(partition);
        if (ids.project !== undefined)
            return { path, query: { scope_type: 'project', project_id: ids.project } };
        if (ids.workflow !== undefined)
            return { path, query: { scope_type: 'workflow', workflow_id: ids.workflow } };
        return { path };
    };
}
function ofWorkflow(name) {
    return (partition) => ({ path: `/api/workflows/${partitionIds(partition).workflow}/${name}` });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/rows.js

/**
 * Normalizes a row of a kind: its id in the form of the ledger, requests and reports, and `archived` for every way in
 * which the platform may mark an archived object (C-h.17).
 * @throws UserError PS4240 for an id that is impossible for the kind
 */
function readRow(kind, row) {
    if (row.id === undefined)
        return readFields(row);
    const id = readId(kind, row.id);
    if (id !== undefined)
        return readFields(id === row.id ? row : { ...row, id });
    throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.strangeId.code, `The platform returned an object of ${kind.name} with the id ${JSON.stringify(row.id)}, which is not a whole number up to ${Number.MAX_SAFE_INTEGER}.`, 'Nothing was written: ignoring this object could create it a second time. Ask the operators of the platform, or check the proxies in between.');
}
/** The answer to a write as a row; a launch returns its id under another name (C-b.7). */
function readAnswer(kind, body) {
    if (!(0,json/* isObject */.Gv)(body))
        return undefined;
    const row = readFields(body);
    const own = kind.name === 'experiments' ? row.experiment_id : undefined;
    const shown = own ?? row.id;
    if (shown === undefined)
        return row;
    const id = readId(kind, shown);
    if (id !== undefined)
        return id === row.id ? row : { ...row, id };
    // The write is done, so an impossible id only means that the object must be looked up.
    const { id: _, ...rest } = row;
    return rest;
}
/** Normalizes a row of something other than a kind. */
function readFields(row) {
    return row.archived !== true && isKeptForHistory(row) ? { ...row, archived: true } : row;
}
/** An id in the form of its kind; undefined where it is neither a number nor digits. */
function readId({ idType }, id) {
    if (idType !== 'integer' || id === null)
        return id;
    const number = typeof id === 'string' && /^(0|[1-9]\d*)$/.test(id) ? Number(id) : id;
    return Number.isSafeInteger(number) ? number : undefined;
}
function isKeptForHistory(row) {
    return row.is_archived === true || (row.archived_at !== undefined && row.archived_at !== null);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/platform.js




/** Reads and writes one organization of the Pipelines platform. */
class PipelinesPlatform {
    #client;
    #key;
    #org;
    constructor(client, key, org) {
        this.#client = client;
        this.#key = key;
        this.#org = org;
    }
    serverTime() {
        const { serverTime } = this.#client;
        return serverTime === null ? null : new Date(serverTime).toISOString();
    }
    wordsOf(need) {
        return `GET ${readRoute(need, this.#org).path}`;
    }
    /** Answers one need. 403 and 404 are answers; other failures are thrown. */
    async answer(need) {
        const { path, query } = readRoute(need, this.#org);
        try {
            if (need.ask === 'list') {
                const { kind } = need;
                const rowOf = (row) => readRow(kind, row);
                return await this.#rows(path, query, rowOf, need.twice === true);
            }
            if (need.ask === 'rows')
                return await this.#rows(path, query, readFields, false);
            const { body } = await this.#client.read(path, query);
            if (need.ask === 'raw')
                return { state: 'raw', body: body ?? null };
            if (need.ask === 'object' && (0,json/* isObject */.Gv)(body))
                return { state: 'object', object: readRow(need.kind, body) };
            throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.noObject.code, `GET ${path} returned something other than an object.`);
        }
        catch (error) {
            if (error instanceof errors/* HttpStatusError */.F9 && error.status === 404)
                return { state: 'missing' };
            if (error instanceof errors/* HttpStatusError */.F9 && error.status === 403) {
                return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
            }
            const isUnauthorized = error instanceof errors/* HttpStatusError */.F9 && error.status === 401;
            if (need.ask === 'raw' &&
                error instanceof errors/* HttpError */.j$ &&
                !isUnauthorized &&
                !(error instanceof errors/* AbortedError */.oM)) {
                return { state: 'unreadable', status: 0, message: error.message };
            }
            throw readable(error, this.#key);
        }
    }
    /** Reads a list. With `twice`, an object counts as absent only where two readings agree. */
    async #rows(path, query, rowOf, twice) {
        let pages = 0;
        const onPage = () => {
            pages += 1;
        };
        const list = async () => (await this.#client.list(path, query, { onPage })).map(rowOf);
        const rows = await list();
        if (!twice)
            return { state: 'rows', rows, pages };
        const again = await list();
        const ids = new Set(again.map((row) => row.id));
        return { state: 'rows', rows: [...again, ...rows.filter((row) => !ids.has(row.id))], pages };
    }
    create({ kind, partition }, body, how) {
        const { path } = listRoute(kind.name, partition, this.#org);
        return this.#write(kind, 'POST', path, { body, ...how });
    }
    update({ kind, partition, id }, body, how) {
        const path = objectRoute(kind.name, partition, this.#org, id);
        return this.#write(kind, updateMethod(kind.name), path, { body, ...how });
    }
    remove({ kind, partition, id }, how) {
        return this.#write(kind, 'DELETE', objectRoute(kind.name, partition, this.#org, id), how);
    }
    async #write(kind, method, path, request) {
        try {
            const response = await this.#client.write(method, path, request);
            return {
                state: 'ok',
                answer: readAnswer(kind, response.body),
                serverTime: serverTime(response),
            };
        }
        catch (error) {
            if (error instanceof errors/* UnknownOutcomeError */.rk) {
                const detail = error.detail === undefined || error.detail === '' ? '' : ` (${error.detail})`;
                return {
                    state: 'unknown',
                    message: `${withoutStop(error.message)}${error.message.includes(detail) ? '' : detail}`,
                };
            }
            if (error instanceof errors/* HttpStatusError */.F9) {
                const { status } = error;
                const message = refusedText(error, this.#key);
                return { state: 'refused', status, message, ...(status === 409 ? { taken: true } : {}) };
            }
            if (error instanceof errors/* NotSentError */.SD ||
                error instanceof errors/* AbortedError */.oM ||
                error instanceof errors/* InvalidRequestError */.tY) {
                return { state: 'not_sent', message: withoutStop(error.message) };
            }
            if (error instanceof errors/* HttpError */.j$)
                return { state: 'refused', status: 0, message: withoutStop(error.message) };
            throw error;
        }
    }
}
/** The server's clock, from its Date header; null without one. */
function serverTime(response) {
    const time = Date.parse(response.headers.date ?? '');
    return Number.isNaN(time) ? null : time;
}
function withoutStop(text) {
    return text.replace(/\.$/, '');
}
/** The message of a refused write, with the source of a key without permission, or the time to wait. */
function refusedText({ status, detail, retryAfterMs: wait }, { source }) {
    if (status === 429 && wait !== undefined && wait > 0)
        return `${withoutStop(detail)}; the server asks to wait ${(0,verdict/* waitingTime */.pE)(wait)}, so run the command again then`;
    return status === 401 || status === 403 ? `${withoutStop(detail)}, with the key from ${source}` : detail;
}
/** Turns a failure of the platform into an error with a remedy. */
function readable(error, key) {
    if (!(error instanceof errors/* HttpError */.j$))
        return error;
    if (error instanceof errors/* HttpStatusError */.F9 && error.status === 401) {
        return new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.keyRefused.code, `The platform refused the API key of target ${key.target} (401 ${withoutStop(error.detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`, `Check that the key belongs to this platform and is neither revoked nor expired.`);
    }
    const remedy = 'Nothing was changed, and no object was treated as missing. Try again; --verbose shows every request.';
    return new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.readFailed.code, error.message, remedy);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/connect.js



/** Asks for the owner of the key, and checks that it is the target's organization (C-a.4). */
async function connect(client, wanted, key) {
    let response;
    try {
        response = await client.read('/api/auth/me');
    }
    catch (error) {
        if (error instanceof errors/* HttpStatusError */.F9 && error.status === 404) {
            throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.otherService.code, `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelines platform (404 for /api/auth/me).`, `Check the base URL (from ${key.baseUrlSource}); it must end before /api.`);
        }
        throw readable(error, key);
    }
    const me = (0,json/* isObject */.Gv)(response.body) ? response.body : {};
    const org = Number(me.org_id);
    if (!Number.isSafeInteger(org) ||
        typeof me.org_id === 'boolean' ||
        me.org_id === null ||
        me.org_id === '') {
        throw new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.otherService.code, `The platform at ${key.baseUrl} does not report the organization of the API key from ${key.source}.`, `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`);
    }
    if (wanted !== null && org !== wanted)
        throw otherOrganization(org, wanted, key);
    return {
        account: { id: org, label: `org ${org}` },
        who: { email: textOf(me.email), role: textOf(me.role) },
        serverTime: serverTime(response),
        platform: new PipelinesPlatform(client, key, org),
    };
}
/** The error about a key of another organization. */
function otherOrganization(org, wanted, key) {
    return new finding/* UserError */.yo(common_codes/* PLATFORM_CODES */.D.otherAccount.code, `The API key from ${key.source} belongs to organization ${org}, but target ${key.target} is organization ${wanted}.`, "Use a key of the target's organization, or correct org_id of the target.");
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: ./build/model/kind.js
var kind = __webpack_require__(72246);
// EXTERNAL MODULE: ./build/model/value.js
var model_value = __webpack_require__(86835);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
;// CONCATENATED MODULE: ./build/providers/pipelines/pipelines-codes.js

/** Codes of the platform's own settings. */
const PIPELINES_CODES = {
    deadVariable: (0,codes/* warningCode */.kq)('PS3108', 'PIPELINES_ENV is set but has no effect.'),
    sdkConfig: (0,codes/* warningCode */.kq)('PS3109', 'The SDK configuration file cannot be read and is ignored.'),
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/providers/pipelines/sdk-file.js





/** The name of the file in messages: as the user typed it, never its path on this machine. */
const SDK_CONFIG_NAME = '~/.config/pipelines/config.json';
/** The name of the file of this environment in messages. */
function sdkFileName(env) {
    const named = env.PIPELINES_CONFIG_FILE;
    return named !== undefined && named.trim() !== '' ? 'the file of PIPELINES_CONFIG_FILE' : SDK_CONFIG_NAME;
}
/**
 * Reads the SDK's configuration file: `PIPELINES_CONFIG_FILE` (a leading `~` is the home folder), else
 * `~/.config/pipelines/config.json` (C-g). A missing file is fine. A file that cannot be read or is
 * not a JSON object causes a warning that shows nothing of its content. The file is never written.
 */
async function readSdkFile(options) {
    const home = options.home ?? (0,external_node_os_.homedir)();
    const named = options.env.PIPELINES_CONFIG_FILE;
    const isNamed = named !== undefined && named !== '';
    const file = isNamed
        ? named.replace(/^~(?=$|[/\\])/, () => home)
        : external_node_path_.join(home, '.config', 'pipelines', 'config.json');
    const name = isNamed ? 'The PIPELINES_CONFIG_FILE file' : SDK_CONFIG_NAME;
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const reason = error.code;
        if (reason === 'ENOENT' || reason === 'ENOTDIR')
            return { config: null, findings: [] };
        return { config: null, findings: [leftOut(`${name} cannot be read (${reason ?? 'unknown reason'}).`)] };
    }
    let data;
    try {
        data = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        // The parser's message quotes the text around the error, which may be the key.
        return { config: null, findings: [leftOut(`${name} is not valid JSON.`)] };
    }
    if (!(0,json/* isObject */.Gv)(data))
        return { config: null, findings: [leftOut(`${name} is not a JSON object.`)] };
    const config = {};
    if (typeof data.api_key === 'string')
        config.api_key = data.api_key;
    if (typeof data.base_url === 'string')
        config.base_url = data.base_url;
    if (typeof data.org_id === 'string' || typeof data.org_id === 'number')
        config.org_id = data.org_id;
    return { config, findings: [] };
}
function leftOut(message) {
    return {
        ...(0,codes/* coded */.yC)(PIPELINES_CODES.sdkConfig),
        message: `${message} It is ignored.`,
        remedy: 'Repair or remove the file; pipelines-sync never writes it.',
    };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/settings.js


/** Settings of the Pipelines platform (C-a.1, C-g). */
const settings = {
    prefix: 'PIPELINES',
    defaultBaseUrl: 'https://api.pipelines.tech',
    baseUrlVariables: ['PIPELINES_BASE_URL', 'PIPELINES_INTERNAL_BASE_URL'],
    trusts: (url) => url.hostname.endsWith('.pipelines.tech') && url.port === '',
    account: {
        key: 'org_id',
        read: readOrganization,
        form: 'a positive whole number',
        what: 'the number of the organization',
        example: '2',
    },
    headers: (key) => ({ authorization: `Bearer ${key}` }),
    dead: [
        {
            variable: 'PIPELINES_ENV',
            code: PIPELINES_CODES.deadVariable,
            message: 'PIPELINES_ENV is set but has no effect: neither pipelines-sync nor the SDK (since 0.1.15) reads it.',
            remedy: 'Unset it. To choose a platform, use --target or PIPELINES_BASE_URL.',
        },
    ],
    own: {
        nameOf: sdkFileName,
        account: {
            where: 'org_id in the SDK configuration',
            remedy: 'Run: pipelines config set org_id 2 (with your number), or pass --org.',
        },
        read: readSdkFile,
    },
};
function readOrganization(written) {
    const text = String(written).trim();
    if (!/^[1-9]\d*$/.test(text))
        return undefined;
    const id = Number(text);
    return Number.isSafeInteger(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/words.js

/** Words of the Pipelines platform. */
const words = {
    account: 'organization',
    app: 'the web app',
    platform: 'Pipelines',
    variables: `${settings.prefix}_`,
    things: 'prompts, criteria, evaluations, tools and experiments',
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/criteria-check.js

/** Codes of criteria. */
const CRITERION_CODES = {
    subtype: (0,codes/* errorCode */.CA)('PS2104', 'The subtype of a criterion is missing or does not belong to its type.'),
    metric: (0,codes/* warningCode */.kq)('PS2105', 'The metric of a criterion is not documented.'),
    pattern: (0,codes/* warningCode */.kq)('PS2106', 'The pattern of a criterion does not look like a regular expression.'),
    verdict: (0,codes/* warningCode */.kq)('PS2107', 'A programmatic criterion has a verdict other than the documented boolean.'),
    range: (0,codes/* errorCode */.CA)('PS2108', 'The range of a verdict is not a pair of numbers, the lower one first.'),
    label: (0,codes/* errorCode */.CA)('PS2109', 'A label is for a rating outside of the range.'),
};
const PROGRAMMATIC = ['exact_match', 'contains_keywords', 'regex_match', 'json_validity'];
const METRICS = ['answer_relevancy'];
/** Checks the rules of C-c that depend on several fields. */
function checkCriterion(value, report) {
    if (!(0,model_value/* isValueObject */.xk)(value.config))
        return;
    checkSubtype(value.type, value.config, report);
    checkPattern(value.config, report);
    if ((0,model_value/* isValueObject */.xk)(value.output_schema))
        checkOutput(value.type, value.output_schema, report);
}
function checkSubtype(type, config, report) {
    const subtype = config.subtype;
    if (type === 'programmatic') {
        if (subtype === undefined || subtype === null) {
            report({
                path: ['config'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
                message: 'A programmatic criterion needs config.subtype.',
                remedy: `Add one of: ${PROGRAMMATIC.join(', ')}.`,
            });
        }
        else if (typeof subtype === 'string' && !PROGRAMMATIC.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
                message: `Unknown subtype of a programmatic criterion: ${JSON.stringify(subtype)}.`,
                remedy: `Use one of: ${PROGRAMMATIC.join(', ')}.`,
            });
        }
    }
    else if (type === 'llm_metric') {
        if (typeof subtype !== 'string')
            return;
        if (PROGRAMMATIC.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
                message: `${subtype} is a subtype of programmatic criteria, not of llm_metric.`,
                remedy: 'Set type: programmatic, or name a metric such as answer_relevancy.',
            });
        }
        else if (!METRICS.includes(subtype)) {
            report({
                path: ['config', 'subtype'],
                ...(0,codes/* coded */.yC)(CRITERION_CODES.metric),
                message: `The metric ${JSON.stringify(subtype)} is not documented; the platform may refuse it with 422.`,
                remedy: `Documented: ${METRICS.join(', ')}.`,
            });
        }
    }
    else if (typeof type === 'string' && subtype !== undefined && subtype !== null) {
        report({
            path: ['config', 'subtype'],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.subtype),
            message: `A ${type} criterion has no subtype.`,
            remedy: 'Remove config.subtype, or correct the type.',
        });
    }
}
/** Checks a Python pattern: one that neither language can parse is certainly wrong. */
function checkPattern(config, report) {
    if (typeof config.pattern !== 'string')
        return;
    const translated = config.pattern
        .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
        .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
        .replace(/^\(\?[aiLmsux]+\)/, '')
        .replace(/\\A/g, '^')
        .replace(/\\Z/g, '$');
    // Python-only syntax is not an error, so only its balance is checked.
    if (/\(\?(?:[aiLmsux-]+:|\(|>|#)|[*+?}]\+/.test(translated))
        return;
    try {
        new RegExp(translated);
    }
    catch (error) {
        report({
            path: ['config', 'pattern'],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.pattern),
            message: `The pattern does not look like a valid regular expression (${reasonOf(error)}).`,
            remedy: 'Test it with Python: python3 -c \'import re; re.compile(r"…")\'.',
        });
    }
}
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(': ') + 2);
}
function checkOutput(type, schema, report) {
    const output = schema.type;
    if (type === 'programmatic' && typeof output === 'string' && output !== 'boolean') {
        report({
            path: ['output_schema', 'type'],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.verdict),
            message: `The documented verdict of a programmatic criterion is boolean, not ${output}.`,
            remedy: 'Use output_schema: {type: boolean}.',
        });
    }
    if (output === 'rating' || output === 'numeric')
        checkRange(output, schema, report);
    if (output === 'rating')
        checkLabels(schema, report);
}
function checkRange(output, schema, report) {
    const { range } = schema;
    if (range === undefined)
        return;
    const numbers = Array.isArray(range) && range.length === 2 && range.every((bound) => typeof bound === 'number');
    const whole = output !== 'rating' || (numbers && range.every(Number.isInteger));
    if (numbers && whole && Number(range[0]) < Number(range[1]))
        return;
    report({
        path: ['output_schema', 'range'],
        ...(0,codes/* coded */.yC)(CRITERION_CODES.range),
        message: `The range of a ${output} verdict must be two ${output === 'rating' ? 'integers' : 'numbers'}, the lower one first.`,
        remedy: 'For example, range: [1, 5].',
    });
}
function checkLabels(schema, report) {
    const { labels, range } = schema;
    if (!(0,model_value/* isValueObject */.xk)(labels))
        return;
    for (const key of Object.keys(labels)) {
        const inside = /^-?\d+$/.test(key) &&
            (!Array.isArray(range) || (Number(key) >= Number(range[0]) && Number(key) <= Number(range[1])));
        if (inside)
            continue;
        report({
            path: ['output_schema', 'labels', key],
            ...(0,codes/* coded */.yC)(CRITERION_CODES.label),
            message: `The label ${JSON.stringify(key)} is for a rating outside of the range.`,
            remedy: 'Use a rating inside the range as the key, for example "1": Poor.',
        });
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/pages.js

/** Rows per page; a server may return fewer. */
const SIZE = 100;
/** Largest number of pages before the list counts as endless. */
const MOST = 1_000;
/**
 * Reads a discovery list page by page, as far as needed. A missing page is not an error: no plan depends on these lists,
 * they only produce findings.
 * @param isEnough ends the reading when the rows so far are enough
 */
function pagesOf(view, path, isEnough = () => false) {
    const rows = [];
    const seen = new Set();
    for (let page = 1; page <= MOST; page += 1) {
        const body = view.raw(path, { page, page_size: SIZE });
        const found = rowsOf(body);
        if (found === undefined)
            break;
        const fresh = found.filter((row) => !seen.has(keyOf(row)));
        for (const row of fresh)
            seen.add(keyOf(row));
        rows.push(...fresh);
        if (isEnough(rows))
            break;
        const more = moreOf(body, rows.length);
        // A page without new rows ends the list of a server that does not count or ignores `page`. Where the server
        // announced more rows, the list is not complete.
        if (more === 'no' || (more === 'unsaid' && fresh.length === 0))
            return { rows, complete: true };
        if (fresh.length === 0)
            break;
    }
    return { rows, complete: false };
}
function keyOf(row) {
    return JSON.stringify((0,json/* isObject */.Gv)(row) ? (row.id ?? row) : row);
}
function rowsOf(body) {
    if (Array.isArray(body))
        return body;
    if (!(0,json/* isObject */.Gv)(body))
        return undefined;
    for (const key of ['items', 'data', 'results', 'models']) {
        const rows = body[key];
        if (Array.isArray(rows))
            return rows;
    }
    return undefined;
}
function moreOf(body, received) {
    if (!(0,json/* isObject */.Gv)(body))
        return 'unsaid';
    if (typeof body.has_more === 'boolean')
        return body.has_more ? 'yes' : 'no';
    if (body.next_page !== undefined)
        return body.next_page === null ? 'no' : 'yes';
    if (typeof body.total === 'number')
        return received < body.total ? 'yes' : 'no';
    return 'unsaid';
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/online.js


/** Codes of checks that need the platform. */
const ONLINE_CODES = {
    node: (0,codes/* errorCode */.CA)('PS4501', 'The workflow has no node with this name.'),
    field: (0,codes/* errorCode */.CA)('PS4502', 'The node has no field with this name.'),
    tool: (0,codes/* warningCode */.kq)('PS4503', 'The endpoint has no tool with this name.'),
    model: (0,codes/* warningCode */.kq)('PS4504', 'The organization has no model with this name.'),
};
/** Caches what is derived from an answer, for all items that ask. */
const FIELDS = new WeakMap();
/** Node and field ids of a workflow (C-a.4); undefined where the platform does not report them. */
function fieldsOf(view, project, workflow) {
    const body = view.raw(`/api/projects/${project}/workflows/${workflow}/configurable-fields`);
    if (!(0,json/* isObject */.Gv)(body) || !Array.isArray(body.fields))
        return undefined;
    const known = FIELDS.get(body) ?? byNode(body.fields);
    FIELDS.set(body, known);
    return known;
}
function byNode(fields) {
    const nodes = new Map();
    for (const field of fields) {
        if (!(0,json/* isObject */.Gv)(field))
            continue;
        const node = String(field.nodeId);
        const ids = nodes.get(node) ?? new Set();
        nodes.set(node, ids.add(String(field.fieldId)));
    }
    return nodes;
}
/** The project of a workflow: bindings and ground truths know only the workflow (C-a.3). */
function projectOf(view, workflow) {
    const isIt = (row) => (0,json/* isObject */.Gv)(row) && Number(row.id) === workflow;
    const { rows } = pagesOf(view, '/api/workflows', (list) => list.some(isIt));
    const row = rows.find(isIt);
    return (0,json/* isObject */.Gv)(row) && typeof row.project_id === 'number' ? row.project_id : undefined;
}
/** Slugs of the organization's models; undefined where the answer is not complete. */
function modelsOf(view) {
    const { rows, complete } = pagesOf(view, `/api/orgs/${view.org}/models`);
    if (!complete || rows.length === 0)
        return undefined;
    const slugs = rows.map((row) => ((0,json/* isObject */.Gv)(row) ? (row.slug ?? row.model_slug ?? row.id) : row));
    return slugs.every((slug) => typeof slug === 'string') ? new Set(slugs) : undefined;
}
/** Reports an unknown node or field, which would certainly fail, before anything is sent. */
function checkField(fields, node, field, places, report) {
    if (fields === undefined || typeof node !== 'string')
        return;
    const ofNode = fields.get(node);
    if (ofNode === undefined) {
        const known = [...fields.keys()].sort();
        report({
            path: places.node,
            ...(0,codes/* coded */.yC)(ONLINE_CODES.node),
            message: `The workflow has no node ${JSON.stringify(node)}.`,
            remedy: known.length === 0
                ? 'The workflow has no configurable fields.'
                : `Use a node with configurable fields: ${known.join(', ')}.`,
        });
    }
    else if (typeof field === 'string' && !ofNode.has(field)) {
        report({
            path: places.field,
            ...(0,codes/* coded */.yC)(ONLINE_CODES.field),
            message: `Node ${JSON.stringify(node)} has no field ${JSON.stringify(field)}.`,
            remedy: `Use one of its configurable fields: ${[...ofNode].sort().join(', ')}.`,
        });
    }
}
/** For bindings and ground truths: checks that node and field exist. */
function checkWorkflowField(value, view, report) {
    if (typeof value.workflow_id !== 'number')
        return;
    const project = projectOf(view, value.workflow_id);
    if (project === undefined)
        return;
    const fields = fieldsOf(view, project, value.workflow_id);
    checkField(fields, value.node_id, value.field_id, { node: ['node_id'], field: ['field_id'] }, report);
}
/** For bindings: checks that the endpoint has the selected tools. */
function checkSelectedTools(value, view, report) {
    const { selected_tools: selected, endpoint_id: endpoint } = value;
    if (!Array.isArray(selected) || endpoint === undefined || endpoint === null)
        return;
    const tools = view.object('tool_endpoints', endpoint, 'tools')?.tools;
    if (!Array.isArray(tools) || tools.length === 0)
        return;
    const names = tools.map((tool) => ((0,json/* isObject */.Gv)(tool) ? tool.name : tool));
    for (const [index, tool] of selected.entries()) {
        if (names.includes(tool))
            continue;
        report({
            path: ['selected_tools', index],
            ...(0,codes/* coded */.yC)(ONLINE_CODES.tool),
            message: `The endpoint has no tool ${JSON.stringify(tool)}.`,
            remedy: `Use one of: ${names.join(', ')}. If this list is out of date, refresh the tools in the web app.`,
        });
    }
}
/** Checks that the organization has a model. */
function checkModel(slug, path, view, report) {
    if (typeof slug !== 'string')
        return;
    const models = modelsOf(view);
    if (models === undefined || models.has(slug))
        return;
    report({
        path,
        ...(0,codes/* coded */.yC)(ONLINE_CODES.model),
        message: `The organization has no model ${JSON.stringify(slug)}.`,
        remedy: `Use one of: ${[...models].sort().slice(0, 20).join(', ')}.`,
    });
}
/** For experiments: checks nodes, fields and models of every override. */
function checkOverrides(value, view, report) {
    const { project_id: project, workflow_id: workflow, payload } = value;
    if (typeof project !== 'number' || typeof workflow !== 'number' || !(0,model_value/* isValueObject */.xk)(payload))
        return;
    const variants = Array.isArray(payload.variants) ? payload.variants : [];
    const fields = fieldsOf(view, project, workflow);
    for (const [number, variant] of variants.entries()) {
        const overrides = (0,model_value/* isValueObject */.xk)(variant) && (0,model_value/* isValueObject */.xk)(variant.configOverrides) ? variant.configOverrides : {};
        for (const section of ['prompts', 'models', 'evaluations']) {
            const list = overrides[section];
            for (const [index, override] of (Array.isArray(list) ? list : []).entries()) {
                if (!(0,model_value/* isValueObject */.xk)(override))
                    continue;
                const path = ['payload', 'variants', number, 'configOverrides', section, index];
                const places = { node: [...path, 'nodeId'], field: [...path, 'fieldId'] };
                checkField(fields, override.nodeId, override.fieldId, places, report);
                if (section === 'models')
                    checkModel(override.modelSlug, [...path, 'modelSlug'], view, report);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/shared.js

/** The limit of all names on the platform (C-b.1, C-e.3). */
const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 5000;
const PROMPT_LIMIT = 50_000;
function nameField(doc, source) {
    return { type: 'text', doc, source, required: true, minLength: 1, maxLength: NAME_LIMIT };
}
/** `description`: missing, null and "" mean the same (C-b.1). */
function descriptionField(source) {
    return {
        type: 'text',
        doc: 'The purpose of the object, for people in the web app.',
        source,
        maxLength: DESCRIPTION_LIMIT,
        nullable: true,
        blank: true,
        clear: { value: null, source: 'C-h.6' },
    };
}
/** The scope of a library object; the default is the organization of the API key (C-h.9). */
const scopeFields = {
    scope_type: {
        type: 'text',
        doc: 'The scope of the object: the organization (default), one project, or one workflow. `system` objects belong to the platform and are never written.',
        source: 'C-b.1, C-h.9, C-h.25',
        role: 'immutable',
        values: ['org', 'project', 'workflow'],
    },
    org_id: {
        type: 'id',
        id: 'integer',
        doc: "The organization. Default: the target's; another one is an error.",
        source: 'C-b.1',
        role: 'immutable',
    },
    project_id: {
        type: 'id',
        id: 'integer',
        doc: 'The project, with `scope_type: project`.',
        source: 'C-b.1',
        role: 'immutable',
    },
    workflow_id: {
        type: 'id',
        id: 'integer',
        doc: 'The workflow, with `scope_type: workflow`.',
        source: 'C-b.1',
        role: 'immutable',
    },
};
/** An id for the name of a partition; `?` for anything else, which another check reports. */
function idText(value) {
    return typeof value === 'number' ? String(value) : '?';
}
/** `org`, `project:22` or `workflow:10`, as `scope_type` says. */
function libraryPartition(value) {
    if (value.scope_type === 'project')
        return `project:${idText(value.project_id)}`;
    if (value.scope_type === 'workflow')
        return `workflow:${idText(value.workflow_id)}`;
    return 'org';
}
/** The fields that put an item into a partition; none for the organization, which is the default (C-h.9). */
function libraryPlaced(partition) {
    const [scope, id] = partition.split(':');
    return scope === undefined || id === undefined ? {} : { scope_type: scope, [`${scope}_id`]: Number(id) };
}
/** `workflow_id` of objects that live in a workflow. */
function workflowPlaced(partition) {
    const { workflow } = partitionIds(partition);
    return workflow === undefined ? {} : { workflow_id: workflow };
}
/** The partition of the whole organization. */
const ORGANIZATION = 'org';
/** Library objects live in the organization, a project or a workflow (C-b.1). */
const LIBRARY_LIVES = ['org', 'project', 'workflow'];
/** False for rows of other scopes, other organizations and the platform itself (C-h.25). */
function libraryOwns(row, partition, org) {
    const ids = partitionIds(partition);
    const scope = row.scope_type ??
        (ids.project !== undefined ? 'project' : ids.workflow !== undefined ? 'workflow' : 'org');
    if (!isOf(row.org_id, org))
        return false;
    if (ids.project !== undefined)
        return scope === 'project' && isOf(row.project_id, ids.project);
    if (ids.workflow !== undefined)
        return scope === 'workflow' && isOf(row.workflow_id, ids.workflow);
    return scope === 'org' || scope === 'organization';
}
/** True where a row has this id, as a number or text, or has none. */
function isOf(shown, id) {
    return shown === undefined || shown === null || String(shown) === String(id);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/criteria.js






/** The fields of `config` for each type and subtype (C-c). */
const criterionVariants = [
    {
        when: { type: 'programmatic', 'config.subtype': 'exact_match' },
        object: 'config',
        required: [],
        allowed: ['subtype', 'case_sensitive', 'strip_whitespace'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'contains_keywords' },
        object: 'config',
        required: ['keywords'],
        allowed: ['subtype', 'keywords', 'mode', 'case_sensitive'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'regex_match' },
        object: 'config',
        required: ['pattern'],
        allowed: ['subtype', 'pattern', 'flags'],
        source: 'C-c',
    },
    {
        when: { type: 'programmatic', 'config.subtype': 'json_validity' },
        object: 'config',
        required: [],
        allowed: ['subtype', 'schema'],
        source: 'C-c',
    },
    {
        when: { type: 'llm_judge' },
        object: 'config',
        required: ['prompt_template'],
        allowed: ['prompt_template', 'model', 'temperature'],
        source: 'C-c',
    },
    {
        when: { type: 'human_rating' },
        object: 'config',
        required: [],
        allowed: ['rubric'],
        source: 'C-c',
    },
    {
        when: { type: 'llm_metric' },
        object: 'config',
        required: ['subtype'],
        allowed: ['subtype', 'threshold'],
        source: 'C-c',
    },
];
/** Criteria: how one answer is judged (C-b.2, C-c). */
const criteria = {
    name: 'criteria',
    singular: 'criterion',
    words: words,
    doc: 'One way to judge an answer. The type cannot change: another type needs a new criterion. An update also moves every evaluation with this criterion to the new version.',
    source: 'C-b.2',
    after: [],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: ['type'],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    variants: criterionVariants,
    fields: {
        type: 'object',
        doc: 'One criterion.',
        source: 'C-b.2',
        fields: {
            name: nameField('The internal name, which identifies the criterion.', 'C-b.2'),
            display_label: {
                type: 'text',
                doc: 'The name that people see.',
                source: 'C-b.2',
                required: true,
                minLength: 1,
                maxLength: 255,
            },
            description: descriptionField('C-b.2'),
            type: {
                type: 'text',
                doc: 'The judge: a rule, a language model, a person, or a built-in metric.',
                source: 'C-c',
                required: true,
                role: 'immutable',
                values: ['programmatic', 'llm_judge', 'human_rating', 'llm_metric'],
            },
            config: {
                type: 'object',
                doc: 'Settings, which depend on `type` and `config.subtype`.',
                source: 'C-c',
                required: true,
                open: true,
                fields: {
                    subtype: {
                        type: 'text',
                        doc: 'For programmatic: exact_match, contains_keywords, regex_match, json_validity. For llm_metric: the metric, for example answer_relevancy.',
                        source: 'C-c',
                    },
                    case_sensitive: { type: 'boolean', doc: 'Whether upper and lower case differ.', source: 'C-c' },
                    strip_whitespace: {
                        type: 'boolean',
                        doc: 'Whether to ignore white space at both ends.',
                        source: 'C-c',
                    },
                    keywords: {
                        type: 'list',
                        doc: 'Words to look for.',
                        source: 'C-c',
                        order: 'set',
                        minItems: 1,
                        item: { type: 'text', doc: 'One word.', source: 'C-c', minLength: 1 },
                    },
                    mode: {
                        type: 'text',
                        doc: 'Whether one word is enough (any) or all must occur (all).',
                        source: 'C-c',
                        values: ['any', 'all'],
                    },
                    pattern: {
                        type: 'text',
                        doc: 'A regular expression in the syntax of Python.',
                        source: 'C-c',
                        minLength: 1,
                    },
                    flags: {
                        type: 'list',
                        doc: "Names of Python's `re` flags.",
                        source: 'C-c',
                        order: 'set',
                        item: {
                            type: 'text',
                            doc: 'One flag.',
                            source: 'C-c',
                            values: [
                                'IGNORECASE',
                                'I',
                                'MULTILINE',
                                'M',
                                'DOTALL',
                                'S',
                                'VERBOSE',
                                'X',
                                'ASCII',
                                'A',
                                'UNICODE',
                                'U',
                            ],
                            open: true,
                        },
                    },
                    schema: {
                        type: 'json',
                        doc: 'The JSON Schema that the answer must match.',
                        source: 'C-c',
                        shape: 'object',
                        leaves: 'whole',
                    },
                    prompt_template: {
                        type: 'text',
                        doc: "The judge's prompt.",
                        source: 'C-c',
                        minLength: 1,
                        maxLength: PROMPT_LIMIT,
                        long: true,
                    },
                    model: {
                        type: 'text',
                        doc: "Slug of the judge's model. Default: the model of the node.",
                        source: 'C-c',
                    },
                    temperature: {
                        type: 'number',
                        doc: 'From 0 to 2. Other values are refused, because the platform would clamp them.',
                        source: 'C-c, C-h.27',
                        minimum: 0,
                        maximum: 2,
                        adjusted: { says: 'rounded to steps of 0.01', allows: isNearestHundredth },
                    },
                    rubric: {
                        type: 'text',
                        doc: 'Instructions for the people who rate.',
                        source: 'C-c',
                        long: true,
                    },
                    threshold: { type: 'number', doc: 'Lowest value that passes.', source: 'C-c' },
                },
            },
            output_schema: {
                type: 'json',
                doc: 'The shape of the verdict: boolean, rating, numeric or categorical.',
                source: 'C-c, C-h.10',
                required: true,
                shape: 'object',
                leaves: 'members',
                fields: {
                    type: {
                        type: 'text',
                        doc: 'Kind of verdict.',
                        source: 'C-c',
                        required: true,
                        values: ['boolean', 'rating', 'numeric', 'categorical'],
                    },
                    range: {
                        type: 'list',
                        doc: 'Lowest and highest value.',
                        source: 'C-c',
                        order: 'ordered',
                        item: { type: 'number', doc: 'A bound.', source: 'C-c' },
                    },
                    labels: {
                        type: 'json',
                        doc: 'Labels of ratings, by rating.',
                        source: 'C-c',
                        leaves: 'whole',
                    },
                },
            },
            ...scopeFields,
        },
    },
    home: ORGANIZATION,
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    idempotency: createPlace('criteria'),
    owns: libraryOwns,
    online: (value, view, report) => {
        if ((0,model_value/* isValueObject */.xk)(value.config))
            checkModel(value.config.model, ['config', 'model'], view, report);
    },
    codes: Object.values(CRITERION_CODES),
    onlineCodes: [ONLINE_CODES.model],
    check: checkCriterion,
};
/** Halfway between two steps, both count as nearest. */
function isNearestHundredth(sent, stored) {
    if (typeof sent !== 'number' || typeof stored !== 'number')
        return false;
    return Number(stored.toFixed(2)) === stored && Math.abs(sent - stored) <= 0.005 + 1e-9;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/evaluations.js




/** Codes of evaluations. */
const CODES = {
    noDescription: (0,codes/* warningCode */.kq)('PS2301', 'An evaluation has no description.'),
};
/** Evaluations: bundles of criteria (C-b.3). */
const evaluations = {
    name: 'evaluations',
    singular: 'evaluation',
    words: words,
    doc: 'A set of criteria that are judged together. It follows new versions of its criteria automatically.',
    source: 'C-b.3',
    after: ['criteria'],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: [],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One evaluation.',
        source: 'C-b.3',
        fields: {
            name: nameField('The name, which identifies the evaluation.', 'C-b.3'),
            description: descriptionField('C-b.3'),
            criteria: {
                type: 'list',
                doc: 'The criteria, at least one, in any order. The platform chooses their versions.',
                source: 'C-b.3',
                required: true,
                order: 'set',
                minItems: 1,
                key: 'criterion_id',
                read: readMembers,
                item: {
                    type: 'object',
                    doc: 'One member.',
                    source: 'C-b.3',
                    fields: {
                        criterion_id: {
                            type: 'id',
                            id: 'integer',
                            kind: 'criteria',
                            onUpdate: 'moves',
                            doc: 'The criterion: an id, or {$ref: "criteria/Name"}.',
                            source: 'C-b.3',
                            required: true,
                        },
                    },
                },
            },
            ...scopeFields,
        },
    },
    home: ORGANIZATION,
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    idempotency: createPlace('evaluations'),
    owns: libraryOwns,
    codes: Object.values(CODES),
    check(value, report) {
        if (value.description !== undefined && value.description !== '' && value.description !== null)
            return;
        report({
            path: [],
            ...(0,codes/* coded */.yC)(CODES.noDescription),
            message: 'According to its documentation, the platform requires a description for an evaluation.',
            remedy: 'Add a description.',
        });
    },
};
/** Members come back as `{criterion_id}` or as whole criteria with `id` and a pinned version (C-b.3). */
function readMembers(members) {
    if (!Array.isArray(members))
        return members;
    return members.map((member) => {
        if (typeof member === 'number')
            return { criterion_id: member };
        if (!(0,json/* isObject */.Gv)(member))
            return member;
        return { criterion_id: (member.criterion_id ?? member.id ?? null) };
    });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/experiments.js




function place(fields, doc) {
    return {
        type: 'object',
        doc,
        source: 'C-b.7',
        open: true,
        fields: {
            nodeId: {
                type: 'text',
                doc: 'The node, by its name in the configurable fields.',
                source: 'C-b.7',
                required: true,
            },
            ...fields,
        },
    };
}
const fieldId = {
    fieldId: { type: 'text', doc: 'The field of the node.', source: 'C-b.7', required: true },
};
/** Experiments: launched once; they cannot be listed, changed or deleted (C-b.7). */
const experiments = {
    name: 'experiments',
    singular: 'experiment',
    words: words,
    doc: 'A run of copies of a workflow with other prompts, models or evaluations. A launch costs money and cannot be undone, so it happens at most once.',
    source: 'C-b.7',
    after: ['prompts', 'criteria', 'evaluations', 'tool_endpoints', 'tool_bindings', 'tool_ground_truths'],
    key: ['project_id', 'workflow_id', 'name'],
    scoped: false,
    idType: 'string',
    lifecycle: 'launch',
    launch: {
        // C-a.4
        ended: ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'],
        failed: ['failed', 'cancelled', 'partially_cancelled'],
        traces: 'copies of the workflow',
        // C-h.20
        repeatable: { ms: 24 * 60 * 60 * 1000, words: 'a day' },
    },
    renames: false,
    unique: false,
    replaceOn: [],
    versioned: false,
    idsUniqueIn: 'partition',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One experiment.',
        source: 'C-b.7',
        fields: {
            name: {
                type: 'text',
                doc: 'The name of the experiment in files and in its Idempotency-Key; it is not sent.',
                source: 'C-b.7, C-d.3',
                role: 'route',
                maxLength: 255,
            },
            project_id: {
                type: 'id',
                id: 'integer',
                doc: 'The project.',
                source: 'C-d.1',
                role: 'route',
                required: true,
            },
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow.',
                source: 'C-d.1',
                role: 'route',
                required: true,
            },
            payload: {
                type: 'object',
                doc: 'The body of the launch request, in camelCase.',
                source: 'C-b.7',
                required: true,
                open: true,
                fields: {
                    count: { type: 'integer', doc: 'Number of tasks per variant.', source: 'C-b.7', minimum: 0 },
                    variants: {
                        type: 'list',
                        doc: 'The copies of the workflow.',
                        source: 'C-b.7',
                        order: 'ordered',
                        key: 'name',
                        item: {
                            type: 'object',
                            doc: 'One copy.',
                            source: 'C-b.7',
                            open: true,
                            fields: {
                                name: { type: 'text', doc: 'Its name.', source: 'C-b.7', required: true, minLength: 1 },
                                configOverrides: {
                                    type: 'object',
                                    doc: 'Changes in this copy; {} means a plain copy.',
                                    source: 'C-b.7',
                                    open: true,
                                    fields: {
                                        prompts: {
                                            type: 'list',
                                            doc: 'Replacements of prompts.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                ...fieldId,
                                                promptId: {
                                                    type: 'id',
                                                    id: 'integer',
                                                    kind: 'prompts',
                                                    onUpdate: 'pinned',
                                                    doc: 'The prompt: an id, or {$ref: "prompts/Name"}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                                version: {
                                                    type: 'version',
                                                    of: 'promptId',
                                                    doc: 'The pinned version: a number, or {$ref: "prompts/Name", version: latest}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One replacement of a prompt.'),
                                        },
                                        models: {
                                            type: 'list',
                                            doc: 'Replacements of models.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                modelSlug: {
                                                    type: 'text',
                                                    doc: 'Slug of the model.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One replacement of a model.'),
                                        },
                                        evaluations: {
                                            type: 'list',
                                            doc: 'Replacements of evaluations.',
                                            source: 'C-b.7',
                                            order: 'ordered',
                                            item: place({
                                                ...fieldId,
                                                evaluationId: {
                                                    type: 'id',
                                                    id: 'integer',
                                                    kind: 'evaluations',
                                                    onUpdate: 'pinned',
                                                    doc: 'The evaluation: an id, or {$ref: "evaluations/Name"}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                                version: {
                                                    type: 'version',
                                                    of: 'evaluationId',
                                                    doc: 'The pinned version: a number, or {$ref: "evaluations/Name", version: latest}.',
                                                    source: 'C-b.7',
                                                    required: true,
                                                },
                                            }, 'One replacement of an evaluation.'),
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    // They cannot be listed, so no row is ever matched (C-b.7).
    home: ORGANIZATION,
    lives: [],
    placed: (partition) => {
        const { project, workflow } = partitionIds(partition);
        return project === undefined || workflow === undefined
            ? {}
            : { project_id: project, workflow_id: workflow };
    },
    partition: (value) => `project:${idText(value.project_id)}/workflow:${idText(value.workflow_id)}`,
    idempotency: createPlace('experiments'),
    owns: () => true,
    body: (value) => value.payload,
    online: checkOverrides,
    onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field, ONLINE_CODES.model],
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/prompts.js




/** Codes of prompts. */
const prompts_CODES = {
    assistant: (0,codes/* warningCode */.kq)('PS2201', 'A prompt has the role assistant, which is not documented.'),
    unusedPlaceholder: (0,codes/* warningCode */.kq)('PS2202', 'A prompt lists a placeholder that its text does not use.'),
};
/** Prompts of the library (C-b.1). */
const prompts = {
    name: 'prompts',
    singular: 'prompt',
    words: words,
    doc: 'A prompt of the library. Every change makes a new version; workflows and experiments stay on the version that they pin.',
    source: 'C-b.1',
    after: [],
    key: ['name'],
    scoped: true,
    idType: 'integer',
    lifecycle: 'object',
    renames: true,
    unique: false,
    replaceOn: [],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One prompt.',
        source: 'C-b.1',
        fields: {
            name: nameField('The name, which identifies the prompt.', 'C-b.1'),
            description: descriptionField('C-b.1'),
            prompt_text: {
                type: 'text',
                doc: 'The text, in Markdown; `{{name}}` marks a placeholder. CRLF and LF are equal.',
                source: 'C-b.1',
                required: true,
                maxLength: PROMPT_LIMIT,
                long: true,
            },
            prompt_placeholders: {
                type: 'list',
                doc: 'The placeholders of the text. The platform finds them itself; they are managed only if set here.',
                source: 'C-b.1, C-h.8',
                role: 'derived',
                nullable: true,
                blank: true,
                order: 'set',
                key: 'name',
                adjusted: { says: 'the names that it finds in the text', allows: areFound },
                item: {
                    type: 'object',
                    doc: 'One placeholder.',
                    source: 'C-d.6',
                    fields: { name: { type: 'text', doc: 'Its name.', source: 'C-d.6', required: true } },
                },
            },
            role: {
                type: 'text',
                doc: 'The role of the message.',
                source: 'C-b.1',
                values: ['user', 'system', 'assistant'],
            },
            ...scopeFields,
        },
    },
    home: ORGANIZATION,
    lives: LIBRARY_LIVES,
    partition: libraryPartition,
    placed: libraryPlaced,
    idempotency: createPlace('prompts'),
    owns: libraryOwns,
    codes: Object.values(prompts_CODES),
    check: checkPrompt,
};
function checkPrompt(value, report) {
    if (value.role === 'assistant') {
        report({
            path: ['role'],
            ...(0,codes/* coded */.yC)(prompts_CODES.assistant),
            message: 'The role assistant is not documented: the platform documents user and system, only the SDK lists assistant.',
            remedy: 'Use user or system, unless your organization accepts assistant.',
        });
    }
    const text = value.prompt_text;
    if (typeof text !== 'string' || !Array.isArray(value.prompt_placeholders))
        return;
    const used = namesIn(text);
    value.prompt_placeholders.forEach((placeholder, index) => {
        const name = (0,model_value/* isValueObject */.xk)(placeholder) ? placeholder.name : undefined;
        if (typeof name !== 'string' || used.has(name))
            return;
        report({
            path: ['prompt_placeholders', index, 'name'],
            ...(0,codes/* coded */.yC)(prompts_CODES.unusedPlaceholder),
            message: `The text has no placeholder {{${name}}}.`,
            remedy: 'Remove it from prompt_placeholders, or remove the field: the platform finds placeholders itself.',
        });
    });
}
function namesIn(text) {
    return new Set([...text.matchAll(/\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu)].map((match) => match[1] ?? ''));
}
/** True for placeholders equal to those of the stored text, whatever was sent (C-h.8). */
function areFound(_sent, stored, around) {
    const text = around.prompt_text;
    if (typeof text !== 'string' || (stored !== null && !Array.isArray(stored)))
        return false;
    const names = (stored ?? []).map((one) => ((0,json/* isObject */.Gv)(one) ? one.name : one));
    // The platform decides what counts as a name; the certain names must be there.
    const all = new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/gu)].map((match) => match[1]));
    const areThere = names.every((name) => typeof name === 'string' && all.has(name));
    return areThere && [...namesIn(text)].every((name) => names.includes(name));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-bindings.js





/** Codes of tool bindings. */
const tool_bindings_CODES = {
    noTool: (0,codes/* warningCode */.kq)('PS2501', 'A tool binding has an empty selected_tools.'),
};
/** Tool bindings: an endpoint at a field of a workflow (C-b.5). */
const toolBindings = {
    name: 'tool_bindings',
    singular: 'tool binding',
    words: words,
    doc: 'Gives the model of one workflow field the tools of one endpoint. Workflow, node, field and endpoint identify it and cannot change.',
    source: 'C-b.5',
    after: ['tool_endpoints'],
    key: ['workflow_id', 'node_id', 'field_id', 'endpoint_id'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: false,
    unique: true,
    replaceOn: ['endpoint_id'],
    versioned: false,
    idsUniqueIn: 'partition',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One tool binding.',
        source: 'C-b.5',
        fields: {
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow. It is part of the route, not of the body.',
                source: 'C-b.5, C-d.2',
                role: 'route',
                required: true,
            },
            node_id: {
                type: 'text',
                doc: 'The node, by its name in the configurable fields.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
                minLength: 1,
            },
            field_id: {
                type: 'text',
                doc: 'The field, which must be an answer of a language model.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
                minLength: 1,
            },
            endpoint_id: {
                type: 'id',
                id: 'string',
                kind: 'tool_endpoints',
                doc: 'The endpoint: its id, or {$ref: "tool_endpoints/Name"}.',
                source: 'C-b.5',
                role: 'immutable',
                required: true,
            },
            selected_tools: {
                type: 'list',
                doc: 'Names of the tools that may be called. Left out or null: all, including future ones.',
                source: 'C-b.5, C-h.11',
                nullable: true,
                order: 'set',
                item: { type: 'text', doc: 'One tool.', source: 'C-b.5', minLength: 1 },
            },
            max_tool_rounds: {
                type: 'integer',
                doc: 'Largest number of rounds of tool calls before the model must answer.',
                source: 'C-b.5',
                minimum: 0,
            },
        },
    },
    home: ORGANIZATION,
    lives: ['workflow'],
    partition: (value) => `workflow:${idText(value.workflow_id)}`,
    placed: workflowPlaced,
    idempotency: createPlace('tool_bindings'),
    owns: () => true,
    online(value, view, report) {
        checkWorkflowField(value, view, report);
        checkSelectedTools(value, view, report);
    },
    onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field, ONLINE_CODES.tool],
    codes: Object.values(tool_bindings_CODES),
    check(value, report) {
        if (!Array.isArray(value.selected_tools) || value.selected_tools.length > 0)
            return;
        report({
            path: ['selected_tools'],
            ...(0,codes/* coded */.yC)(tool_bindings_CODES.noTool),
            message: 'An empty selected_tools is not documented: it may mean no tools or all tools.',
            remedy: 'Name the tools, or remove the field to allow all.',
        });
    },
};

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-endpoints.js




/** Codes of tool endpoints. */
const tool_endpoints_CODES = {
    noUrl: (0,codes/* errorCode */.CA)('PS2401', 'An MCP server has no url.'),
    noCode: (0,codes/* errorCode */.CA)('PS2402', 'A code endpoint has no code_config.'),
    credentials: (0,codes/* errorCode */.CA)('PS2403', 'The url of an endpoint contains a user name and a password.'),
};
/** Tool endpoints of the organization, "MCP Servers" in the web app (C-b.4). */
const toolEndpoints = {
    name: 'tool_endpoints',
    singular: 'tool endpoint',
    words: words,
    doc: 'A source of tools: an MCP server, an HTTP API, a mock, or a set of code tools. The name is unique in the organization.',
    source: 'C-b.4',
    after: [],
    key: ['name'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: true,
    unique: true,
    replaceOn: ['endpoint_type'],
    versioned: true,
    idsUniqueIn: 'kind',
    readable: true,
    fields: {
        type: 'object',
        doc: 'One tool endpoint.',
        source: 'C-b.4',
        open: true,
        fields: {
            org_id: {
                type: 'id',
                id: 'integer',
                doc: "The organization. Default: the target's. It is part of the route, not of the body.",
                source: 'C-b.4, C-d.2',
                role: 'route',
            },
            name: nameField('The name, unique in the organization.', 'C-b.4'),
            description: descriptionField('C-b.4'),
            endpoint_type: {
                type: 'text',
                doc: 'Type of endpoint. mcp_server and code are known; other values are passed through.',
                source: 'C-b.4, C-h.15',
                role: 'immutable',
                values: ['mcp_server', 'code'],
                open: true,
            },
            url: { type: 'text', doc: 'Address of the server.', source: 'C-b.4', format: 'uri', nullable: true },
            auth_type: {
                type: 'text',
                doc: 'How the platform authenticates to the server. none is known; api_key, bearer and oauth2 are assumed; other values are passed through.',
                source: 'C-b.4, C-h.14',
                values: ['none', 'api_key', 'bearer', 'oauth2'],
                open: true,
            },
            auth_config: {
                type: 'json',
                doc: 'Credentials. Write-only: never read back, never shown. Write secrets as {$env: NAME}.',
                source: 'C-b.4, C-h.16',
                role: 'secret',
                shape: 'object',
                leaves: 'members',
            },
            code_config: {
                type: 'object',
                doc: 'For endpoint_type code: the tools.',
                source: 'C-b.4',
                nullable: true,
                open: true,
                fields: {
                    tools: {
                        type: 'map',
                        doc: 'Tools by name.',
                        source: 'C-b.4',
                        value: {
                            type: 'object',
                            doc: 'One tool.',
                            source: 'C-b.4',
                            open: true,
                            fields: {
                                description: {
                                    type: 'text',
                                    doc: 'Description for the model.',
                                    source: 'C-b.4',
                                    maxLength: 500,
                                    blank: true,
                                },
                                source_code: {
                                    type: 'text',
                                    doc: 'The Python code.',
                                    source: 'C-b.4',
                                    long: true,
                                    extension: 'py',
                                },
                                timeout_seconds: {
                                    type: 'number',
                                    doc: 'Time limit of one call, in seconds. Default: 30.',
                                    source: 'C-b.4',
                                    minimum: 0,
                                    adjusted: { says: 'clamped to a maximum that is not documented', allows: isLowered },
                                },
                                env_vars: {
                                    type: 'list',
                                    doc: 'Names of credentials of the organization that the code may read.',
                                    source: 'C-b.4',
                                    order: 'set',
                                    blank: true,
                                    item: { type: 'text', doc: 'One name.', source: 'C-b.4' },
                                },
                                input_schema: {
                                    type: 'json',
                                    doc: "JSON Schema of the tool's input.",
                                    source: 'C-b.4',
                                    shape: 'object',
                                    leaves: 'whole',
                                },
                            },
                        },
                    },
                    requirements: {
                        type: 'list',
                        doc: 'Python packages, plain specifiers.',
                        source: 'C-b.4',
                        order: 'set',
                        blank: true,
                        item: { type: 'text', doc: 'One package.', source: 'C-b.4' },
                    },
                },
            },
        },
    },
    home: ORGANIZATION,
    lives: ['org'],
    partition: () => 'org',
    placed: () => ({}),
    idempotency: createPlace('tool_endpoints'),
    owns: (row, _partition, org) => isOf(row.org_id, org),
    uses: {
        ask: (id, org) => `${objectRoute('tool_endpoints', 'org', org, id)}/binding-count`,
        count: bindingCount,
    },
    codes: Object.values(tool_endpoints_CODES),
    check: checkEndpoint,
};
/** The number of bindings of an endpoint; its key is not documented (C-a.2, C-h.13). */
function bindingCount(body) {
    const count = (0,json/* isObject */.Gv)(body) ? (body.count ?? body.binding_count ?? body.total) : body;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
function checkEndpoint(value, report) {
    if (value.endpoint_type === 'mcp_server' &&
        (value.url === undefined || value.url === null || value.url === '')) {
        report({
            path: [],
            ...(0,codes/* coded */.yC)(tool_endpoints_CODES.noUrl),
            message: 'An MCP server needs a url.',
            remedy: 'Add url: https://…/mcp.',
        });
    }
    if (value.endpoint_type === 'code' && !(0,model_value/* isValueObject */.xk)(value.code_config)) {
        report({
            path: [],
            ...(0,codes/* coded */.yC)(tool_endpoints_CODES.noCode),
            message: 'A code endpoint needs a code_config with its tools.',
            remedy: 'Add code_config: {tools: {…}}.',
        });
    }
    if (typeof value.url === 'string' && hasCredentials(value.url)) {
        report({
            path: ['url'],
            ...(0,codes/* coded */.yC)(tool_endpoints_CODES.credentials),
            message: 'The url contains a user name and a password, which every plan would show.',
            remedy: 'Move the credentials to auth_config, as {$env: NAME}.',
        });
    }
}
/** True for a value that a maximum may have made of another: smaller, but not zero. */
function isLowered(sent, stored) {
    return typeof sent === 'number' && typeof stored === 'number' && stored > 0 && stored < sent;
}
/** True where the part right after `//` has a `:` and, later, an `@`. */
function hasCredentials(url) {
    return url
        .split('/')
        .some((part, index, parts) => index > 1 &&
        parts[index - 1] === '' &&
        part.includes(':') &&
        part.lastIndexOf('@') > part.indexOf(':'));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/tool-ground-truths.js





/** Codes of tool ground truths. */
const tool_ground_truths_CODES = {
    bothWays: (0,codes/* errorCode */.CA)('PS2601', 'A tool is both expected and excluded.'),
};
/**
 * Tool ground truths: the tools that a field should and should not call (C-b.6). Lists of tools exist as `{name}` and as
 * plain names; both are read, `{name}` is written (C-b.6).
 */
const toolGroundTruths = {
    name: 'tool_ground_truths',
    singular: 'tool ground truth',
    words: words,
    doc: 'The tools that should and should not be called for one workflow field. One per field.',
    source: 'C-b.6, C-h.28',
    after: [],
    key: ['workflow_id', 'node_id', 'field_id'],
    scoped: false,
    idType: 'string',
    lifecycle: 'object',
    renames: false,
    unique: false,
    replaceOn: [],
    versioned: false,
    idsUniqueIn: 'partition',
    readable: false,
    fields: {
        type: 'object',
        doc: 'One tool ground truth.',
        source: 'C-b.6',
        fields: {
            workflow_id: {
                type: 'id',
                id: 'integer',
                doc: 'The workflow. It is part of the route, not of the body.',
                source: 'C-b.6, C-d.2',
                role: 'route',
                required: true,
            },
            node_id: { type: 'text', doc: 'The node.', source: 'C-b.6', required: true, minLength: 1 },
            field_id: { type: 'text', doc: 'The field.', source: 'C-b.6', required: true, minLength: 1 },
            expected_tools: {
                type: 'list',
                doc: 'Tools that should be called, in this order if ordering_matters is true.',
                source: 'C-b.6',
                blank: true,
                order: { orderedWhen: 'ordering_matters' },
                item: {
                    type: 'object',
                    doc: 'One expected call; a text alone is the name of the tool.',
                    shorthand: 'name',
                    source: 'C-b.6',
                    fields: {
                        name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 },
                        input_parameters: {
                            type: 'json',
                            doc: 'Expected arguments.',
                            source: 'C-b.6',
                            shape: 'object',
                            leaves: 'whole',
                            nullable: true,
                            blank: true,
                        },
                    },
                },
            },
            excluded_tools: {
                type: 'list',
                doc: 'Tools that must not be called.',
                source: 'C-b.6',
                blank: true,
                order: 'set',
                key: 'name',
                item: {
                    type: 'object',
                    doc: 'One tool; a text alone is its name.',
                    shorthand: 'name',
                    source: 'C-b.6',
                    fields: { name: { type: 'text', doc: 'The tool.', source: 'C-b.6', required: true, minLength: 1 } },
                },
            },
            ordering_matters: { type: 'boolean', doc: 'Whether the order of the calls counts.', source: 'C-b.6' },
            source: {
                type: 'text',
                doc: 'Source of the expectation.',
                source: 'C-b.6',
                values: ['manual'],
                open: true,
            },
            confidence: {
                type: 'number',
                doc: 'Confidence in the expectation, from 0 to 1.',
                source: 'C-b.6',
                minimum: 0,
                maximum: 1,
            },
        },
    },
    home: ORGANIZATION,
    lives: ['workflow'],
    partition: (value) => `workflow:${idText(value.workflow_id)}`,
    placed: workflowPlaced,
    idempotency: createPlace('tool_ground_truths'),
    owns: () => true,
    narrow: (value) => ({ node_id: String(value.node_id), field_id: String(value.field_id) }),
    online: checkWorkflowField,
    onlineCodes: [ONLINE_CODES.node, ONLINE_CODES.field],
    codes: Object.values(tool_ground_truths_CODES),
    check(value, report) {
        const excluded = new Set(tool_ground_truths_namesIn(value.excluded_tools));
        for (const [index, name] of tool_ground_truths_namesIn(value.expected_tools).entries()) {
            if (!excluded.has(name))
                continue;
            report({
                path: ['expected_tools', index, 'name'],
                ...(0,codes/* coded */.yC)(tool_ground_truths_CODES.bothWays),
                message: `The tool ${JSON.stringify(name)} is both expected and excluded.`,
                remedy: 'Remove it from one of the two lists.',
            });
        }
    },
};
function tool_ground_truths_namesIn(list) {
    if (!Array.isArray(list))
        return [];
    return list.map((tool) => ((0,model_value/* isValueObject */.xk)(tool) ? String(tool.name) : String(tool)));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/kinds/index.js








/** The seven kinds of the Pipelines platform, in the order in which they are created (C-d.2). */
const kinds = new kind/* Kinds */.EJ([prompts, criteria, evaluations, toolEndpoints, toolBindings, toolGroundTruths, experiments], 
// C-a.4
{ project: '/api/projects', workflow: '/api/workflows' });

;// CONCATENATED MODULE: ./build/providers/pipelines/starter.js

/** The first files of `init` for the Pipelines platform: a configuration with the usual settings, and a bundle. */
const starter = {
    exampleKey: 'pk_live_…',
    configuration,
    bundles: (options) => ({
        'pipelines/prompts.yaml': bundle(options),
        'pipelines/texts/concise-rome.md': TEXT,
    }),
};
function configuration({ org, namespace, schemas }) {
    const line = org === null
        ? '    # org_id: 2      # the number of your organization; without it, the organization of the key'
        : `    org_id: ${org}   # a key of another organization is refused`;
    return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# For all settings, see docs/configuration.md of pipelines-sync, or the help of your editor.
version: 1

# Name of the ledger. Keep it when the repository is renamed or moved.
namespace: ${JSON.stringify(namespace)}

# Files with ${words.things}. A pattern without a match is an error.
bundles: ["pipelines/**/*.{yaml,yml,json}"]

targets:
  # One organization on one platform. The API key never belongs in a file: set PIPELINES_API_KEY_PRODUCTION,
  # or PIPELINES_API_KEY if there is only one key.
  production:
    # base_url: https://api.pipelines.tech   # the default, unless PIPELINES_BASE_URL is set
${line}
    on_drift: hold   # edits made in the web app: hold, overwrite or keep
    # vars: { italy_workflow: 3086 }   # for {$var: italy_workflow} in bundles; each target has its own values
    # secrets: [DOCS_TOKEN]            # environment variables for {$env: DOCS_TOKEN}
    # protect: ["prompts/*"]           # never deleted, replaced, taken over or renamed
`;
}
function bundle({ schemas }) {
    return `# yaml-language-server: $schema=../${schemas}/bundle.v1.schema.json
artifact_type: pipelines.artifact.bundle.v1
name: starter
description: The first prompts in git

prompts:
  - name: Concise Rome Prompt
    description: Short itinerary
    # Keep long texts in separate files; the path is relative to this file.
    prompt_text: { $file: texts/concise-rome.md }
    role: user

  - name: Tone of voice
    description: Put before every itinerary
    prompt_text: Write in a warm, plain voice. Never promise what you cannot know.
    role: system
`;
}
const TEXT = `Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- End with the two things that must be booked ahead.
`;

;// CONCATENATED MODULE: ./build/providers/pipelines/index.js






/** The Pipelines platform, the default provider of a target. */
const pipelines = {
    name: 'pipelines',
    title: 'Pipelines',
    words: words,
    settings: settings,
    kinds: kinds,
    starter: starter,
    codes: PIPELINES_CODES,
    connect: connect,
    otherAccount: otherOrganization,
    emulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2624), __webpack_require__.e(8232)]).then(__webpack_require__.bind(__webpack_require__, 28232))).embeddedPipelines,
};


/***/ })

};
