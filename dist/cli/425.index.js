export const id = 425;
export const ids = [425];
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






/** The list of every kind that the files hold, where possible those of the others, and discovery. */
async function checkRoutes(offline, org, reader) {
    const resources = offline.desired.resources.filter((one) => (0,config_types/* isInTarget */.jE)(offline.target, one.address));
    const checks = await Promise.all([
        ...offline.kinds.all.map((kind) => checkLists(kind, resources, offline, reader)),
        checkDiscovery(resources, org, reader),
    ]);
    return checks.filter((check) => check !== undefined);
}
async function checkLists(kind, resources, { target }, reader) {
    // What is launched can be neither listed nor read before it was (C-a.4).
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
            ? (0,check/* problem */.CC)(subject, codes/* DOCTOR_CODES */.z.unreadable.code, message, `Give the key's user the right to read them, or set allow_unreadable: [${kind.name}].`)
            : (0,check/* warning */.$e)(subject, codes/* DOCTOR_CODES */.z.otherUnreadable.code, message, 'The files of this target go without it.');
    }
    return (0,check.ok)(subject, `${rows} on the platform in ${(0,style/* count */.U9)(partitions.size, 'list')}, ${items.length} in the files.`);
}
/** Asks what planning would ask about the items, whatever they are; what it does not tell costs findings. */
async function checkDiscovery(resources, org, reader) {
    const failed = new Map();
    // One question leads to the next: a workflow to its project to its fields.
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
            ? 'Nothing to ask for these files.'
            : `All ${asked} answers about workflows and models came.`;
        return (0,check.ok)('discovery', what);
    }
    const rest = failed.size === 1 ? '' : ` And ${failed.size - 1} more.`;
    return (0,check/* warning */.$e)('discovery', codes/* DOCTOR_CODES */.z.discovery.code, `${first[0]} cannot be read: ${first[1]}.${rest}`, 'A plan works without; unknown nodes, fields, tools and models are then found only when they are written.');
}
/** A reader that goes on where something cannot be read, and notes why, by what was asked. */
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
/** An answer, or half a sentence about why there is none. */
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






/** Beyond so much, in milliseconds, times in the ledger and in locks mislead people. */
const SKEW_MS = 60_000;
/** Key, account, role, clock and every route that the files need. Only reads. */
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
            checks.push((0,check/* skipped */.hT)('routes', `the key is of another ${account}`));
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
        const why = isRefused ? 'the key was not accepted' : 'the platform did not answer to the key';
        return { checks: [(0,check/* refused */.J5)('key', error)], connection: null, why };
    }
    const now = (began + io.clock.now()) / 2;
    const { email } = connection.who;
    const who = email === null ? '' : ` and belongs to ${email}`;
    const checks = [
        (0,check.ok)('key', `The one from ${settings.apiKeySource} is accepted by ${settings.baseUrl}${who}.`),
    ];
    checks.push(checkAccount(connection, provider, settings.orgId, key), checkRole(connection), checkClock(connection, now));
    return { checks, connection, why: '' };
}
function checkAccount({ account: { id: org } }, provider, wanted, key) {
    if (wanted === null || wanted === org)
        return (0,check.ok)(provider.words.account, `${org}.`);
    return (0,check/* refused */.J5)(provider.words.account, provider.otherAccount(org, wanted, key));
}
/** The platform documents no list of roles (C-h.29), so only a name that speaks for itself is taken as a sign. */
function checkRole({ who: { role } }) {
    if (role === null)
        return (0,check.ok)('role', 'The platform does not say.');
    if (!/view|read|guest/i.test(role))
        return (0,check.ok)('role', `${role}.`);
    return (0,check/* warning */.$e)('role', codes/* DOCTOR_CODES */.z.role.code, `The role of the key is ${role}, which probably may not write.`, 'For apply, use the key of somebody who may edit prompts and tools; plan works with this one.');
}
function checkClock({ serverTime }, now) {
    if (serverTime === null)
        return (0,check/* skipped */.hT)('clock', 'the platform shows no time');
    const skew = Math.round((now - serverTime) / 1000);
    if (Math.abs(skew) * 1000 <= SKEW_MS)
        return (0,check.ok)('clock', "It agrees with the platform's.");
    return (0,check/* warning */.$e)('clock', codes/* DOCTOR_CODES */.z.clock.code, `The clock of this machine is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} the platform's.`, 'Set it right: the age of locks and of experiments without an answer is judged by it.');
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
/* harmony export */   L: () => (/* binding */ readAsAsked)
/* harmony export */ });
/* harmony import */ var _compare_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59826);

/**
 * Calls a pure function again and again: what it lacks is read between the calls, until it lacks
 * nothing. All that it asks for at once is read side by side. How often it asks is its own affair, for
 * every answer brings it nearer to its end; asking for something that was answered is a fault of ours.
 */
async function readAsAsked(reader, judge, snapshot = new _compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F()) {
    const asked = new Set();
    for (;;) {
        const judged = judge(snapshot);
        if (!('needs' in judged))
            return { result: judged, reads: { objects: snapshot.size.objects, requests: asked.size } };
        if (judged.needs.length === 0)
            throw new Error('judging waits for something that it does not ask for');
        for (const need of judged.needs) {
            const key = (0,_compare_index_js__WEBPACK_IMPORTED_MODULE_0__/* .needKey */ .u)(need);
            if (asked.has(key))
                throw new Error(`judging asks again for what was read: ${key}`);
            asked.add(key);
        }
        await Promise.all(judged.needs.map(async (need) => {
            snapshot.put(need, await reader.answer(need));
        }));
    }
}


/***/ })

};
