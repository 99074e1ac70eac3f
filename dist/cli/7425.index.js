export const id = 7425;
export const ids = [7425];
export const modules = {

/***/ 37425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPlatform: () => (/* binding */ checkPlatform)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/common-codes.js
var common_codes = __webpack_require__(33746);
// EXTERNAL MODULE: ./build/run/open/key-use.js
var key_use = __webpack_require__(47638);
// EXTERNAL MODULE: ./build/run/open/open-client.js + 12 modules
var open_client = __webpack_require__(63836);
// EXTERNAL MODULE: ./build/cli/commands/doctor/check.js
var check = __webpack_require__(65922);
// EXTERNAL MODULE: ./build/cli/commands/doctor/codes.js
var codes = __webpack_require__(69372);
// EXTERNAL MODULE: ./build/config/config-types.js
var config_types = __webpack_require__(68833);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/run/read-as-asked.js
var read_as_asked = __webpack_require__(60276);
;// CONCATENATED MODULE: ./build/cli/commands/doctor/routes.js






/** Checks the list of every kind in the files, where possible the lists of the other kinds, and discovery. */
async function checkRoutes(offline, org, reader) {
    const resources = offline.desired.resources.filter((one) => (0,config_types/* isInTarget */.jE)(offline.target, one.address));
    const checks = await Promise.all([
        ...offline.kinds.all.map((kind) => checkLists(kind, resources, offline, reader)),
        checkDiscovery(resources, org, reader),
    ]);
    return checks.filter((check) => check !== undefined);
}
async function checkLists(kind, resources, { target }, reader) {
    // An experiment can be neither listed nor read before its launch (C-a.4).
    if (kind.lifecycle === 'launch')
        return undefined;
    const items = resources.filter((one) => one.kind === kind);
    const partitions = new Set(items.map((one) => one.partition));
    const usual = kind.partition({});
    if (!usual.includes('?'))
        partitions.add(usual);
    if (partitions.size === 0)
        return undefined;
    const subject = kind.name;
    let rows = 0;
    const answers = await Promise.all([...partitions].sort().map(async (partition) => {
        const need = { ask: 'list', kind, partition };
        return { partition, words: reader.wordsOf(need), answer: await ask(reader, need) };
    }));
    for (const { partition, words, answer } of answers) {
        if (typeof answer !== 'string' && answer.state === 'rows') {
            rows += answer.rows.length;
            continue;
        }
        const said = typeof answer === 'string' ? answer : 'message' in answer ? answer.message : '404 not found';
        const message = `${words} cannot be read: ${said}.`;
        const isNeeded = items.some((one) => one.partition === partition) && !target.allowUnreadable.includes(kind.name);
        return isNeeded
            ? (0,check/* problem */.CC)(subject, codes/* DOCTOR_CODES */.z.unreadable.code, message, `Let the user of this key read them, or set allow_unreadable: [${kind.name}].`)
            : (0,check/* warning */.$e)(subject, codes/* DOCTOR_CODES */.z.otherUnreadable.code, message, 'Nothing to do: the files of this target do not need it.');
    }
    return (0,check.ok)(subject, `${rows} on the platform (${(0,style/* count */.U9)(partitions.size, 'list')}), ${items.length} in the files.`);
}
/** Sends every discovery request that a plan of the items would send. Without an answer, a plan has fewer findings. */
async function checkDiscovery(resources, org, reader) {
    const failed = new Map();
    // One answer leads to the next request: a workflow to its project to its fields.
    const { reads } = await (0,read_as_asked/* readAsAsked */.L)(willing(reader, failed), (snapshot) => {
        const view = new Discovery(org, snapshot);
        for (const { kind, value } of resources)
            kind.online?.(value, view, () => undefined);
        const needs = snapshot.takeNeeds();
        return needs.length > 0 ? { needs } : {};
    });
    const asked = reads.requests;
    const [first] = [...failed].sort(([a], [b]) => (0,json/* byCodeUnit */.X)(a, b));
    if (first === undefined) {
        const what = asked === 0
            ? 'Not needed for these files.'
            : `All ${asked} requests for workflows and models were answered.`;
        return (0,check.ok)('discovery', what);
    }
    const rest = failed.size === 1 ? '' : ` And ${failed.size - 1} more.`;
    return (0,check/* warning */.$e)('discovery', codes/* DOCTOR_CODES */.z.discovery.code, `${first[0]} cannot be read: ${first[1]}.${rest}`, 'Plan works without them, but unknown nodes, fields, tools and models are then found only when they are written.');
}
/** A reader that continues where something cannot be read, and notes the reason. */
function willing(reader, failed) {
    return {
        serverTime: () => reader.serverTime(),
        wordsOf: (need) => reader.wordsOf(need),
        answer: async (need) => {
            const answer = await ask(reader, need);
            if (typeof answer === 'string')
                failed.set(reader.wordsOf(need), answer);
            else if (answer.state === 'unreadable')
                failed.set(reader.wordsOf(need), answer.message);
            else if (answer.state === 'missing')
                failed.set(reader.wordsOf(need), '404 not found');
            return typeof answer === 'string' ? { state: 'missing' } : answer;
        },
    };
}
class Discovery {
    org;
    #snapshot;
    constructor(org, snapshot) {
        this.org = org;
        this.#snapshot = snapshot;
    }
    raw(path, query = {}) {
        const answer = this.#snapshot.raw(path, query);
        return answer?.state === 'raw' ? answer.body : undefined;
    }
    list(path) {
        const answer = this.#snapshot.rows(path);
        return answer?.state === 'rows' ? answer.rows : undefined;
    }
    object() {
        return undefined;
    }
}
/** An answer, or the reason why there is none, without its full stop. */
async function ask(reader, need) {
    try {
        return await reader.answer(need);
    }
    catch (error) {
        if (!(error instanceof finding/* UserError */.yo))
            throw error;
        return error.message.replace(/\.$/, '');
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/doctor/platform.js






/** The difference, in milliseconds, from which times in the ledger and in locks mislead people. */
const SKEW_MS = 60_000;
/** Checks the key, account, role, clock and every route that the files need. Only reads. */
async function checkPlatform(offline, findings, flags, io) {
    const { provider, settings } = offline;
    const { account } = provider.words;
    const said = findings.map(({ severity, code, message, remedy }) => (severity === 'error' ? check/* problem */.CC : check/* warning */.$e)('settings', code, message, remedy ?? ''));
    if (settings === undefined) {
        const why = 'there is no usable key or base URL';
        return { checks: [...said, (0,check/* skipped */.hT)(account, why), (0,check/* skipped */.hT)('routes', why)], org: null };
    }
    const client = (0,open_client/* openClient */.M)(settings, provider, offline.target, flags, io);
    try {
        const key = (0,key_use/* keyUse */.b_)(offline.target.name, settings);
        const found = await checkIdentity(client, provider, settings, key, io);
        const checks = [...said, ...found.checks];
        const org = found.connection?.account.id ?? null;
        const isRight = found.connection !== null && (settings.orgId ?? org) === org;
        if (found.connection === null)
            checks.push((0,check/* skipped */.hT)('routes', found.why));
        else if (!isRight)
            checks.push((0,check/* skipped */.hT)('routes', `the key belongs to another ${account}`));
        else
            checks.push(...(await checkRoutes(offline, org, found.connection.platform)));
        return { checks, org: isRight ? org : null };
    }
    finally {
        await client.close();
    }
}
async function checkIdentity(client, provider, settings, key, io) {
    const began = io.clock.now();
    let connection;
    try {
        connection = await provider.connect(client, null, key);
    }
    catch (error) {
        if (!(error instanceof finding/* UserError */.yo))
            throw error;
        const isRefused = error.code === common_codes/* PLATFORM_CODES */.D.keyRefused.code;
        const why = isRefused ? 'the platform refused the key' : 'the platform could not be reached with the key';
        return { checks: [(0,check/* refused */.J5)('key', error)], connection: null, why };
    }
    const now = (began + io.clock.now()) / 2;
    const { email } = connection.who;
    const who = email === null ? '' : `; it belongs to ${email}`;
    const checks = [(0,check.ok)('key', `${settings.baseUrl} accepts the key from ${settings.apiKeySource}${who}.`)];
    checks.push(checkAccount(connection, provider, settings.orgId, key), checkRole(connection), checkClock(connection, now));
    return { checks, connection, why: '' };
}
function checkAccount({ account: { id: org } }, provider, wanted, key) {
    if (wanted === null || wanted === org)
        return (0,check.ok)(provider.words.account, `${org}.`);
    return (0,check/* refused */.J5)(provider.words.account, provider.otherAccount(org, wanted, key));
}
/** The platform documents no list of roles (C-h.29), so only a telling name counts. */
function checkRole({ who: { role } }) {
    if (role === null)
        return (0,check.ok)('role', 'Not reported by the platform.');
    if (!/view|read|guest/i.test(role))
        return (0,check.ok)('role', `${role}.`);
    return (0,check/* warning */.$e)('role', codes/* DOCTOR_CODES */.z.role.code, `The role of the key is ${role}, which can probably not write.`, 'For apply, use the key of a user who can edit prompts and tools. Plan works with this key.');
}
function checkClock({ serverTime }, now) {
    if (serverTime === null)
        return (0,check/* skipped */.hT)('clock', 'the platform did not send its time');
    const skew = Math.round((now - serverTime) / 1000);
    if (Math.abs(skew) * 1000 <= SKEW_MS)
        return (0,check.ok)('clock', 'In step with the platform.');
    return (0,check/* warning */.$e)('clock', codes/* DOCTOR_CODES */.z.clock.code, `The clock of this machine is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} the platform's.`, 'Correct the clock: the age of locks and of unanswered launches is measured with it.');
}


/***/ }),

/***/ 59826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Snapshot),
/* harmony export */   u: () => (/* binding */ needKey)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72246);

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
    list(kind, partition) {
        return this.#ask({ ask: 'list', kind, partition });
    }
    /** A list once more: what two readings agree on is as good as reading each of its objects. */
    listAgain(kind, partition) {
        return this.#ask({ ask: 'list', kind, partition, again: true });
    }
    object(kind, partition, id) {
        return this.#ask({ ask: 'object', kind, partition, id });
    }
    raw(raw, query = {}) {
        return this.#ask({ ask: 'raw', raw, query });
    }
    rows(raw) {
        return this.#ask({ ask: 'rows', raw, query: {} });
    }
    #ask(need) {
        const key = needKey(need);
        const answer = this.#answers.get(key);
        if (answer === undefined)
            this.#needs.set(key, need);
        return answer;
    }
    /** How much was asked for and not read yet. */
    get open() {
        return this.#needs.size;
    }
    /** What was asked for and not read yet, in a stable order; asking starts anew. */
    takeNeeds() {
        const needs = [...this.#needs.entries()].sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b)).map(([, need]) => need);
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
/** The same for needs that ask the same. */
function needKey(need) {
    switch (need.ask) {
        case 'list': {
            const times = `${need.twice === true ? '2' : ''}${need.again === true ? ' again' : ''}`;
            return `list${times} ${need.kind.name} ${need.partition}?${queryText(need.narrow ?? {})}`;
        }
        case 'object':
            return `object ${(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .idSpace */ .al)(need.kind, need.partition)} ${need.id}`;
        default:
            return `${need.ask} ${need.raw}?${queryText(need.query)}`;
    }
}
function queryText(query) {
    return Object.entries(query)
        .sort(([a], [b]) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}


/***/ }),

/***/ 60276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readAsAsked),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59826);

/**
 * Calls a pure function until it has everything that it needs, and reads what it asks for between the calls. Needs of
 * one call are read in parallel. The number of rounds is not limited, because every round answers a new need; a need
 * that was answered before is an internal error.
 */
async function readAsAsked(reader, judge, snapshot = new _compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F()) {
    const asked = new Set();
    for (;;) {
        const judged = judge(snapshot);
        if (!('needs' in judged))
            return { result: judged, reads: { objects: snapshot.size.objects, requests: asked.size } };
        if (judged.needs.length === 0)
            throw new Error('the decision is not complete, but asks for nothing');
        for (const need of judged.needs) {
            const key = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .needKey */ .u)(need);
            if (asked.has(key))
                throw new Error(`the decision asks again for what was read: ${key}`);
            asked.add(key);
        }
        await Promise.all(judged.needs.map(async (need) => {
            snapshot.put(need, await reader.answer(need));
        }));
    }
}
/** The same for what yields what has to be read and goes on from there, with nothing done twice. */
function readAll(reader, questions, snapshot) {
    const judge = () => {
        const next = questions.next();
        return next.done === true ? next.value : { needs: next.value };
    };
    return readAsAsked(reader, judge, snapshot);
}


/***/ })

};
