export const id = 8232;
export const ids = [8232];
export const modules = {

/***/ 22280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ EmulatorError),
/* harmony export */   u: () => (/* binding */ SeedError)
/* harmony export */ });
/** A sentence for whoever starts an emulator: something that it was given cannot be used. */
class EmulatorError extends Error {
    name = 'EmulatorError';
}
/** A sentence about a seed that cannot be used. */
class SeedError extends EmulatorError {
    name = 'SeedError';
}


/***/ }),

/***/ 64873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ parseFault),
/* harmony export */   VD: () => (/* binding */ FaultError),
/* harmony export */   g7: () => (/* binding */ FaultPlan),
/* harmony export */   l0: () => (/* binding */ checkFault)
/* harmony export */ });
/* harmony import */ var _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22280);

/** A sentence about a fault that cannot be set. */
class FaultError extends _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EmulatorError */ .K {
    name = 'FaultError';
}
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** The faults in force, and how often each was met. */
class FaultPlan {
    #faults = [];
    set(faults) {
        this.#faults = faults.map((fault) => ({ fault, seen: 0 }));
    }
    /** Counts a request at every fault it matches, and gives those that strike now. */
    take(method, path) {
        const struck = [];
        for (const entry of this.#faults) {
            if (!matches(entry.fault, method, path))
                continue;
            entry.seen += 1;
            const { nth } = entry.fault;
            if (nth === 'every' || [nth].flat().includes(entry.seen))
                struck.push(entry.fault);
        }
        return struck;
    }
}
function matches({ match }, method, path) {
    if (match?.writesOnly && !WRITES.has(method))
        return false;
    if (match?.method !== undefined && match.method.toUpperCase() !== method)
        return false;
    const wanted = match?.path;
    if (wanted === undefined)
        return true;
    if (typeof wanted !== 'string')
        return new RegExp(wanted.source, wanted.flags.replace('g', '')).test(path);
    return wanted.startsWith('^') ? new RegExp(wanted).test(path) : path.startsWith(wanted);
}
const NUMBER_KEYS = ['status', 'latency'];
/**
 * Reads a fault as written on the command line: words `key=value` separated by commas, with
 * `nth` (number, or several with `+`, or `every`), `when`, `status`, `drop`, `latency` (ms),
 * `retry-after`, `method`, `path`, `writes`. Example: `nth=3,method=POST,status=503`.
 * @throws FaultError naming what cannot be read
 */
function parseFault(text) {
    const words = new Map();
    for (const word of text.split(',')) {
        const at = word.indexOf('=');
        words.set((at === -1 ? word : word.slice(0, at)).trim(), at === -1 ? 'on' : word.slice(at + 1).trim());
    }
    const value = {
        nth: nthOf(words.get('nth') ?? 'every'),
        when: words.get('when') ?? 'before',
    };
    const match = {};
    for (const [key, word] of words) {
        if (key === 'nth' || key === 'when')
            continue;
        if (NUMBER_KEYS.includes(key))
            value[key === 'latency' ? 'latencyMs' : key] = Number(word);
        else if (key === 'retry-after')
            value.retryAfter = word;
        else if (key === 'drop')
            value.drop = word === 'on';
        else if (key === 'method' || key === 'path')
            match[key] = word;
        else if (key === 'writes')
            match.writesOnly = word === 'on';
        else
            throw new FaultError(`In the fault ${JSON.stringify(text)}, ${JSON.stringify(key)} is unknown.`);
    }
    return checkFault({ ...value, match });
}
function nthOf(text) {
    return text === 'every' ? 'every' : text.split('+').map(Number);
}
/**
 * Checks a fault that came from outside.
 * @throws FaultError naming what is wrong
 */
function checkFault(value) {
    const wrong = (why) => new FaultError(`The fault ${JSON.stringify(value)} ${why}.`);
    if (typeof value !== 'object' || value === null)
        throw wrong('is no object');
    const fault = value;
    const counts = fault.nth === 'every' ? [] : [fault.nth].flat();
    if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
        throw wrong('needs nth: a number from 1, several of them, or "every"');
    }
    if (fault.when !== 'before' && fault.when !== 'after')
        throw wrong('needs when: "before" or "after"');
    const { status, latencyMs } = fault;
    if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
        throw wrong('needs a status from 200 to 599');
    }
    if (latencyMs !== undefined && !(latencyMs >= 0 && latencyMs <= 600_000))
        throw wrong('needs a latency in milliseconds');
    if (status === undefined && !fault.drop && latencyMs === undefined)
        throw wrong('does nothing: give status, drop or latency');
    const path = fault.match?.path;
    if (typeof path === 'string' && path.startsWith('^')) {
        try {
            new RegExp(path);
        }
        catch {
            throw wrong('has a path that is no regular expression');
        }
    }
    return fault;
}


/***/ }),

/***/ 45724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ switchValues),
/* harmony export */   Q_: () => (/* binding */ readSwitchPairs),
/* harmony export */   TW: () => (/* binding */ checkSwitches),
/* harmony export */   nB: () => (/* binding */ SwitchError),
/* harmony export */   p3: () => (/* binding */ switchDefaults),
/* harmony export */   yn: () => (/* binding */ switchText)
/* harmony export */ });
/* harmony import */ var _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22280);

/** A sentence about a switch that cannot be set so. */
class SwitchError extends _emulator_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EmulatorError */ .K {
    name = 'SwitchError';
}
/** All switches at their defaults. */
function switchDefaults(table) {
    const definitions = Object.entries(table);
    return Object.fromEntries(definitions.map(([name, { default: value }]) => [name, value]));
}
/** What values a switch takes, for help texts: `on|off`, `a|b`, `1..100`. */
function switchValues(definition) {
    if (definition.type === 'choice')
        return definition.values.join('|');
    if (definition.type === 'flag')
        return 'on|off';
    return `${definition.min}..${definition.max}`;
}
/** The written form of a value: `on` and `off` for flags. */
function switchText(value) {
    return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
/**
 * Reads `name=value` pairs, as the command line gives them.
 * @throws SwitchError naming the switch, and what it accepts.
 */
function readSwitchPairs(table, pairs) {
    const values = {};
    for (const pair of pairs) {
        const at = pair.indexOf('=');
        if (at < 1)
            throw new SwitchError(`Write a switch as name=value, not ${JSON.stringify(pair)}.`);
        values[pair.slice(0, at)] = pair.slice(at + 1);
    }
    return checkSwitches(table, values);
}
/**
 * Checks values that came from outside (JSON or text) against the table.
 * @throws SwitchError naming the switch, and what it accepts.
 */
function checkSwitches(table, values) {
    const known = new Map(Object.entries(table));
    const checked = {};
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const definition = known.get(name);
        if (definition === undefined) {
            throw new SwitchError(`Unknown switch ${JSON.stringify(name)}. Use one of: ${[...known.keys()].join(', ')}.`);
        }
        const read = readValue(definition, value);
        if (read === undefined) {
            throw new SwitchError(`The switch ${name} must be ${switchValues(definition)}, not ${JSON.stringify(value)}.`);
        }
        checked[name] = read;
    }
    return checked;
}
function readValue(definition, value) {
    if (definition.type === 'flag') {
        if (value === true || value === 'on' || value === 'true')
            return true;
        return value === false || value === 'off' || value === 'false' ? false : undefined;
    }
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string')
        return undefined;
    if (definition.type === 'choice')
        return definition.values.includes(text) ? text : undefined;
    if (!/^\d{1,9}$/.test(text))
        return undefined;
    const number = Number(text);
    return number >= definition.min && number <= definition.max ? number : undefined;
}


/***/ }),

/***/ 28232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ADMIN_KEY: () => (/* reexport */ ADMIN_KEY),
  DataDirError: () => (/* reexport */ DataDirError),
  FaultError: () => (/* reexport */ emulator_faults/* FaultError */.VD),
  SWITCHES: () => (/* reexport */ SWITCHES),
  SwitchError: () => (/* reexport */ switches/* SwitchError */.nB),
  defaultSeed: () => (/* reexport */ defaultSeed),
  embeddedPipelines: () => (/* binding */ embeddedPipelines),
  parseFault: () => (/* reexport */ emulator_faults/* parseFault */.Gm),
  parseSeed: () => (/* reexport */ parseSeed),
  parseSwitches: () => (/* reexport */ parseSwitches),
  startEmulator: () => (/* binding */ startEmulator),
  switchText: () => (/* reexport */ switches/* switchText */.yn),
  switchValues: () => (/* reexport */ switches/* switchValues */.BF)
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/emulator/api-error.js
/** An answer other than 2xx, thrown by the rules and turned into a body at one place. */
class ApiError extends Error {
    name = 'ApiError';
    status;
    detail;
    headers;
    constructor(status, detail, headers = {}) {
        super(typeof detail === 'string' ? detail : detail.map((problem) => problem.msg).join('; '));
        this.status = status;
        this.detail = detail;
        this.headers = headers;
    }
}
function notFound(what) {
    return new ApiError(404, `${what} not found`);
}
function forbidden(why) {
    return new ApiError(403, why);
}
function conflict(why) {
    return new ApiError(409, why);
}
/** A 422 with a sentence: a rule that no schema states. */
function refused(why) {
    return new ApiError(422, why);
}
/** A 422 with one problem in the body at `path`. */
function invalid(path, type, msg) {
    return new ApiError(422, [{ loc: ['body', ...path], msg, type }]);
}
function missing(path) {
    return invalid(path, 'missing', 'Field required');
}

// EXTERNAL MODULE: ./build/emulator/faults.js
var emulator_faults = __webpack_require__(64873);
// EXTERNAL MODULE: ./build/emulator/switches.js
var switches = __webpack_require__(45724);
;// CONCATENATED MODULE: ./build/emulator/control-routes.js




const HIDDEN = { schema: { hide: true } };
/**
 * Routes that are no part of a platform, for tests in other processes: `/_emulator/…`. Only added
 * when asked for, and never in the OpenAPI document.
 */
function addControlRoutes(app, control) {
    app.get('/_emulator/state', HIDDEN, () => control.state());
    app.get('/_emulator/requests', HIDDEN, () => ({ requests: control.requests }));
    app.post('/_emulator/reset', HIDDEN, (_request, reply) => {
        control.reset();
        return reply.code(204).send();
    });
    app.get('/_emulator/switches', HIDDEN, () => control.switches());
    app.patch('/_emulator/switches', HIDDEN, (request) => {
        const values = objectBody(request.body);
        checked(() => control.setSwitches(values));
        return control.switches();
    });
    app.put('/_emulator/faults', HIDDEN, (request, reply) => {
        if (!Array.isArray(request.body))
            throw new ApiError(422, 'The body must be a list of faults');
        const list = request.body;
        control.setFaults(checked(() => list.map(emulator_faults/* checkFault */.l0)));
        return reply.code(204).send();
    });
    if (control.edits !== undefined)
        addEditing(app, control.edits);
}
function addEditing(app, edits) {
    const one = '/_emulator/objects/:kind/:object_id';
    app.post('/_emulator/objects/:kind', HIDDEN, (request, reply) => {
        const kind = kindOf(edits, request.params);
        const refusal = edits.notCreated?.[kind];
        if (refusal !== undefined)
            throw new ApiError(422, refusal);
        reply.code(201);
        return edits.create(kind, objectBody(request.body));
    });
    app.patch(one, HIDDEN, (request) => {
        const kind = kindOf(edits, request.params);
        const id = existing(edits, kind, request.params);
        return edits.edit(kind, id, objectBody(request.body));
    });
    app.delete(one, HIDDEN, (request, reply) => {
        const kind = kindOf(edits, request.params);
        edits.remove(kind, existing(edits, kind, request.params));
        return reply.code(204).send();
    });
}
function kindOf({ kinds }, params) {
    const wanted = parameter(params, 'kind');
    if (!kinds.includes(wanted))
        throw notFound('Kind');
    return wanted;
}
/** A path parameter; routers give them in objects with a prototype of their own. */
function parameter(params, name) {
    return String(params[name]);
}
function existing(edits, kind, params) {
    const id = parameter(params, 'object_id');
    if (!edits.has(kind, id))
        throw notFound('Object');
    return id;
}
function objectBody(body) {
    if (!(0,json/* isObject */.Gv)(body))
        throw invalid([], 'dict_type', 'Input should be a valid dictionary');
    return body;
}
function checked(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof switches/* SwitchError */.nB || error instanceof emulator_faults/* FaultError */.VD)
            throw new ApiError(422, error.message);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emulator/emulator-error.js
var emulator_error = __webpack_require__(22280);
;// CONCATENATED MODULE: ./build/emulator/durable-log.js




/** A sentence about a data folder that cannot be used. */
class DataDirError extends emulator_error/* EmulatorError */.K {
    name = 'DataDirError';
}
const LOG_NAME = 'state.log';
const LOCK_NAME = 'lock';
/** Bytes of log below which a rewrite is not worth its cost. */
const COMPACT_FROM = 4 * 1024 * 1024;
/**
 * Entries in a file, each safe against a crash at any moment. One line is one flush: a checksum and
 * a list of entries; a flush is written, synced, and only then reported as durable. So at most the
 * last line can be torn, and a torn line holds nothing that was ever reported.
 */
class DurableLog {
    #folder;
    #snapshot;
    #file;
    #size;
    #sizeAfterCompaction;
    #pending = [];
    #waiters = [];
    #writing;
    #broken;
    constructor(folder, file, size, snapshot) {
        this.#folder = folder;
        this.#file = file;
        this.#size = size;
        this.#sizeAfterCompaction = size;
        this.#snapshot = snapshot;
    }
    /**
     * Opens the log of a folder, made when missing, and hands back its entries in order.
     * @param snapshot the entries that stand for the whole present state; called when the log is rewritten
     * @throws DataDirError when another emulator uses the folder, or a line other than the last is damaged
     */
    static async open(folder, snapshot) {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await takeLock(folder);
        const path = (0,external_node_path_.join)(folder, LOG_NAME);
        await (0,promises_.rm)(`${path}.new`, { force: true });
        const file = await (0,promises_.open)(path, 'a+');
        try {
            const { entries, goodBytes, totalBytes } = readEntries(await (0,promises_.readFile)(path), path);
            if (goodBytes < totalBytes) {
                await file.truncate(goodBytes);
                await file.sync();
            }
            await syncFolder(folder);
            return { log: new DurableLog(folder, file, goodBytes, snapshot), entries };
        }
        catch (error) {
            await file.close();
            await (0,promises_.rm)((0,external_node_path_.join)(folder, LOCK_NAME), { force: true });
            throw error;
        }
    }
    /** Queues an entry; `durable` tells when it is safe. */
    append(entry) {
        this.#pending.push(entry);
    }
    /** Resolves when everything appended so far is on the disk. Rejects when it could not be written. */
    durable() {
        if (this.#broken)
            return Promise.reject(this.#broken);
        if (this.#pending.length === 0)
            return this.#writing ?? Promise.resolve();
        return new Promise((resolve, reject) => {
            this.#waiters.push({ resolve, reject });
            this.#writing ??= this.#writeAll();
        });
    }
    async close() {
        await this.durable().catch(() => undefined);
        await this.#writing;
        await this.#file.close();
        await (0,promises_.rm)((0,external_node_path_.join)(this.#folder, LOCK_NAME), { force: true });
    }
    async #writeAll() {
        while (this.#pending.length > 0 && !this.#broken) {
            const waiters = this.#waiters;
            this.#waiters = [];
            try {
                await this.#writeBatch();
                for (const waiter of waiters)
                    waiter.resolve();
            }
            catch (error) {
                // After a failed write memory is ahead of the disk: nothing more may be promised.
                this.#broken = error instanceof Error ? error : new Error(String(error));
                for (const waiter of [...waiters, ...this.#waiters])
                    waiter.reject(this.#broken);
            }
        }
        // In the same step as the loop's last look at the queue, so that no later entry is left waiting.
        this.#writing = undefined;
    }
    async #writeBatch() {
        // Both branches take the queue before the first await: what is appended meanwhile is the next batch.
        if (this.#size > COMPACT_FROM && this.#size > 4 * this.#sizeAfterCompaction) {
            this.#pending = [];
            await this.#rewrite(encodeLine(this.#snapshot()));
            return;
        }
        const line = encodeLine(this.#pending);
        this.#pending = [];
        await this.#file.appendFile(line);
        await this.#file.datasync();
        this.#size += line.length;
    }
    /** Replaces the log by one line: written beside it, synced, then renamed over it. */
    async #rewrite(line) {
        const path = (0,external_node_path_.join)(this.#folder, LOG_NAME);
        const file = await (0,promises_.open)(`${path}.new`, 'w');
        await file.appendFile(line);
        await file.sync();
        await file.close();
        await (0,promises_.rename)(`${path}.new`, path);
        await syncFolder(this.#folder);
        await this.#file.close();
        this.#file = await (0,promises_.open)(path, 'a+');
        this.#size = line.length;
        this.#sizeAfterCompaction = line.length;
    }
}
function encodeLine(entries) {
    const json = JSON.stringify(entries);
    return Buffer.from(`${checksum(json)} ${json}\n`, 'utf8');
}
function checksum(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}
function readEntries(bytes, path) {
    const entries = [];
    let start = 0;
    let line = 1;
    while (start < bytes.length) {
        const end = bytes.indexOf(0x0a, start);
        const read = end === -1 ? undefined : decodeLine(bytes.subarray(start, end).toString('utf8'));
        if (read === undefined) {
            // A crash tears only the last line; anything after a damaged one means the file was harmed otherwise.
            if (end !== -1 && end + 1 < bytes.length) {
                throw new DataDirError(`${path}: line ${line} is damaged although more follow. Restore the file from a copy, or delete the folder to begin anew.`);
            }
            break;
        }
        entries.push(...read);
        start = end + 1;
        line += 1;
    }
    return { entries, goodBytes: start, totalBytes: bytes.length };
}
function decodeLine(text) {
    const json = text.slice(17);
    if (text[16] !== ' ' || checksum(json) !== text.slice(0, 16))
        return undefined;
    const value = JSON.parse(json);
    return Array.isArray(value) ? value : undefined;
}
/** Makes names in a folder durable, so that a renamed or new file is found after a power cut. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    if (!handle)
        return;
    // Some systems refuse to sync a folder; there the rename itself is all that can be had.
    await handle.sync().catch(() => undefined);
    await handle.close();
}
/** Process id and start time. */
const OWN_MARK = `${process.pid} ${Math.round(performance.timeOrigin)}`;
async function takeLock(folder) {
    const path = (0,external_node_path_.join)(folder, LOCK_NAME);
    for (let attempt = 0; attempt < 3; attempt += 1) {
        try {
            await (0,promises_.writeFile)(path, OWN_MARK, { flag: 'wx' });
            return;
        }
        catch (error) {
            if (errorCode(error) !== 'EEXIST')
                throw error;
        }
        const mark = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
        const holder = Number.parseInt(mark, 10);
        // After a restart a process can have the id of the one that was killed; its start time tells them apart.
        if (mark === OWN_MARK || (holder > 0 && holder !== process.pid && isRunning(holder))) {
            throw new DataDirError(`${folder} is in use by the emulator with process id ${holder}. Stop it, or give another folder; delete ${path} when that process is no emulator.`);
        }
        await (0,promises_.rm)(path, { force: true });
    }
    throw new DataDirError(`${folder}: the lock ${path} could not be taken. Try again.`);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return errorCode(error) === 'EPERM';
    }
}
function errorCode(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}

// EXTERNAL MODULE: ./node_modules/@fastify/swagger/index.js
var swagger = __webpack_require__(84642);
// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(16703);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./build/emulator/body-check.js


/** A body that is no JSON, kept as text so that the request log can show it. */
class UnreadableBody {
    text;
    /** Whether it was said to be JSON. */
    declared;
    constructor(text, declared) {
        this.text = text;
        this.declared = declared;
    }
}
// allErrors: FastAPI reports all problems of a body at once.
const body_check_ajv = new ajv.Ajv({ allErrors: true, strict: false, validateFormats: false });
/** By the text of the schema: all embedded platforms of a process have the same few. */
const compiled = new Map();
/** Checks bodies against schemas without changing them, and words what is wrong as FastAPI does. */
class BodyChecker {
    #known = new Map();
    /** The 422 for a body, or undefined when it fits. */
    check(schema, body) {
        if (body instanceof UnreadableBody) {
            return new ApiError(422, [
                body.declared
                    ? { loc: ['body'], msg: 'JSON decode error', type: 'json_invalid' }
                    : { loc: ['body'], msg: 'Input should be a valid dictionary', type: 'model_attributes_type' },
            ]);
        }
        if (body === undefined || body === null) {
            return new ApiError(422, [{ loc: ['body'], msg: 'Field required', type: 'missing' }]);
        }
        const validate = this.#compile(schema);
        if (validate(body))
            return undefined;
        return new ApiError(422, problemsOf(validate.errors ?? []));
    }
    #compile(schema) {
        let validate = this.#known.get(schema);
        if (!validate) {
            const text = JSON.stringify(schema);
            validate = compiled.get(text) ?? body_check_ajv.compile(schema);
            compiled.set(text, validate);
            this.#known.set(schema, validate);
        }
        return validate;
    }
}
function problemsOf(errors) {
    // The line about a union as a whole says nothing beside those about its branches.
    const telling = errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'oneOf');
    return (telling.length > 0 ? telling : errors).map((error) => {
        const path = error.instancePath
            .split('/')
            .slice(1)
            .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
        const { type, msg, field } = wording(error);
        return { loc: ['body', ...path, ...(field === undefined ? [] : [field])], msg, type };
    });
}
const TYPE_WORDS = {
    string: ['string_type', 'string'],
    integer: ['int_type', 'integer'],
    number: ['float_type', 'number'],
    boolean: ['bool_type', 'boolean'],
    array: ['list_type', 'list'],
    object: ['dict_type', 'dictionary'],
};
function wording(error) {
    const params = error.params;
    const limit = String(params.limit);
    switch (error.keyword) {
        case 'required':
            return { type: 'missing', msg: 'Field required', field: String(params.missingProperty) };
        case 'type': {
            const wanted = [params.type].flat().find((name) => name !== 'null');
            const [type, noun] = TYPE_WORDS[String(wanted)] ?? ['value_error', 'value'];
            return { type, msg: `Input should be a valid ${noun}` };
        }
        case 'enum': {
            const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : [];
            const words = allowed.filter((value) => value !== null).map((value) => `'${String(value)}'`);
            return { type: 'literal_error', msg: `Input should be ${words.join(', ')}` };
        }
        case 'maxLength':
            return { type: 'string_too_long', msg: `String should have at most ${limit} characters` };
        case 'minLength':
            return { type: 'string_too_short', msg: `String should have at least ${limit} character` };
        case 'minItems':
            return { type: 'too_short', msg: `List should have at least ${limit} item` };
        case 'minimum':
            return { type: 'greater_than_equal', msg: `Input should be greater than or equal to ${limit}` };
        case 'maximum':
            return { type: 'less_than_equal', msg: `Input should be less than or equal to ${limit}` };
        default:
            return { type: 'value_error', msg: error.message ?? 'Invalid value' };
    }
}

;// CONCATENATED MODULE: ./build/emulator/query-check.js

/**
 * Reads path or query parameters by their schema, as FastAPI does: numbers from decimal digits only,
 * the last one of a repeated parameter, unknown ones ignored.
 */
function readParameters(schema, given, place) {
    // Routers build these objects with prototypes of their own.
    const raw = { ...given };
    const value = {};
    const problems = [];
    for (const [name, property] of Object.entries((schema.properties ?? {}))) {
        const text = [raw[name]].flat().at(-1);
        if (typeof text !== 'string')
            continue;
        const read = readOne(text, property);
        if (typeof read === 'object')
            problems.push({ loc: [place, name], ...read });
        else
            value[name] = read;
    }
    return problems.length > 0 ? { error: new ApiError(422, problems) } : { value };
}
function readOne(text, schema) {
    if (schema.type === 'integer')
        return readInteger(text, schema);
    if (Array.isArray(schema.enum) && !schema.enum.includes(text)) {
        const words = schema.enum.map((word) => `'${String(word)}'`).join(', ');
        return { msg: `Input should be ${words}`, type: 'literal_error' };
    }
    if (typeof schema.maxLength === 'number' && [...text].length > schema.maxLength) {
        return { msg: `String should have at most ${schema.maxLength} characters`, type: 'string_too_long' };
    }
    return text;
}
function readInteger(text, schema) {
    if (!/^[+-]?\d{1,15}$/.test(text)) {
        return {
            msg: 'Input should be a valid integer, unable to parse string as an integer',
            type: 'int_parsing',
        };
    }
    const number = Number(text);
    if (typeof schema.minimum === 'number' && number < schema.minimum) {
        return { msg: `Input should be greater than or equal to ${schema.minimum}`, type: 'greater_than_equal' };
    }
    // A limit that a switch can move is documented here, and checked where the switch is read.
    if (typeof schema.maximum === 'number' && number > schema.maximum && !schema['x-moved-by']) {
        return { msg: `Input should be less than or equal to ${schema.maximum}`, type: 'less_than_equal' };
    }
    return number;
}

;// CONCATENATED MODULE: ./build/emulator/route.js
/** Adds a route with its documentation. */
function addRoute(app, around, route) {
    app.route({
        method: route.method,
        url: route.url,
        config: { emulated: route },
        schema: documentation(route, around),
        handler: (request, reply) => {
            const answer = around.tables.transaction(() => route.run(callOf(request)));
            reply.code(answer.status);
            if (answer.headers !== undefined)
                reply.headers(answer.headers);
            return answer.body === undefined ? reply.send() : reply.send(answer.body);
        },
    });
}
function callOf(request) {
    const params = (request.params ?? {});
    return {
        caller: request.caller,
        query: (request.query ?? {}),
        body: (request.body ?? {}),
        path: request.url.split('?', 1)[0] ?? request.url,
        header: (name) => {
            const value = request.headers[name];
            return typeof value === 'string' ? value : undefined;
        },
        id: (name) => Number(params[name]),
        text: (name) => String(params[name]),
    };
}
const TEXT_PARAMETER = { type: 'string', minLength: 1, maxLength: 255 };
function documentation(route, { errors, security }) {
    const names = [...route.url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
    const params = Object.fromEntries(names.map((name) => [name, route.params?.[name] ?? TEXT_PARAMETER]));
    const response = {};
    for (const [status, schema] of Object.entries(route.answers)) {
        response[status] =
            schema === null ? { type: 'null', description: 'Done' } : { description: 'Success', ...schema };
    }
    for (const status of [...new Set(route.refusals)].sort()) {
        response[String(status)] = { description: errors.words[status] ?? 'Refused', ...errors.schema };
    }
    return {
        summary: route.summary,
        tags: [route.tag],
        security: route.open ? [] : security.map((name) => ({ [name]: [] })),
        ...(names.length > 0 ? { params: { type: 'object', properties: params, required: names } } : {}),
        ...(route.query ? { querystring: { type: 'object', properties: route.query } } : {}),
        ...(route.headers ? { headers: { type: 'object', properties: route.headers } } : {}),
        ...(route.body ? { body: route.body } : {}),
        response,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/emulator/switch-definition.js
function choice(values, fallback, source, doc) {
    return { type: 'choice', values, default: fallback, source, doc };
}
function flag(fallback, source, doc) {
    return { type: 'flag', default: fallback, source, doc };
}
function count(fallback, [min, max], source, doc) {
    return { type: 'count', default: fallback, min, max, source, doc };
}

;// CONCATENATED MODULE: ./build/emulator/rate-limit.js


/**
 * The switches of a rate limit, which every platform has.
 * @param sources where each is said, or assumed, of the platform
 */
function limitSwitches(sources) {
    return {
        rate_limit: count(0, [0, 100000], sources.limit, 'Requests allowed in a window; the next is 429. 0 is off.'),
        rate_limit_window: count(1, [1, 3600], sources.limit, 'Seconds of that window.'),
        rate_limit_per: choice(['all', 'key'], 'all', sources.limit, 'One window for all requests together, or one for each key.'),
        retry_after: choice(['seconds', 'date', 'absent'], 'seconds', sources.retryAfter, 'The form of the Retry-After of a 429.'),
    };
}
/** Fixed windows of requests (C-h.32), measured by the platform's clock: one for all, or one for each key. */
class RateLimit {
    #windows = new Map();
    /**
     * Counts a request.
     * @param key the key that was sent with it; requests without one share a window
     * @throws ApiError 429 with Retry-After once the window is full
     */
    check({ switches, now: clock }, key) {
        const { rate_limit: limit, rate_limit_window: seconds, retry_after: form } = switches;
        if (limit === 0)
            return;
        const now = clock().getTime();
        const window = this.#windowOf(switches.rate_limit_per === 'key' ? `key ${key ?? ''}` : 'all', now, seconds);
        window.requests += 1;
        if (window.requests <= limit)
            return;
        const end = window.start + seconds * 1000;
        const headers = {};
        if (form === 'seconds')
            headers['Retry-After'] = String(Math.max(1, Math.ceil((end - now) / 1000)));
        if (form === 'date')
            headers['Retry-After'] = new Date(Math.ceil(end / 1000) * 1000).toUTCString();
        throw new ApiError(429, 'Rate limit exceeded', headers);
    }
    #windowOf(name, now, seconds) {
        const open = this.#windows.get(name);
        if (open !== undefined && now - open.start < seconds * 1000)
            return open;
        // Windows that have ended go, so that many keys leave nothing behind.
        for (const [other, { start }] of this.#windows)
            if (now - start >= seconds * 1000)
                this.#windows.delete(other);
        const window = { start: now, requests: 0 };
        this.#windows.set(name, window);
        return window;
    }
}

;// CONCATENATED MODULE: ./build/emulator/traffic.js




function newTraffic(log) {
    return { requests: [], faults: new emulator_faults/* FaultPlan */.g7(), hooks: {}, limit: new RateLimit(), log };
}
/** Paths that are no part of the platform: not counted, not logged, never failing. */
function isControl(request) {
    return request.url.startsWith('/_emulator/') || request.url === '/openapi.json';
}
/** Logs every request, lets faults and the rate limit strike, and holds an answer until its effect is durable. */
function addTraffic(app, target, traffic, gate) {
    const { world } = target;
    app.decorateRequest('record', null);
    app.decorateRequest('lateFaults', null);
    app.decorateRequest('caller', null);
    app.addHook('onRequest', async (request) => {
        if (isControl(request))
            return;
        request.record = recordOf(request);
        traffic.requests.push(request.record);
        const refusal = gate.refuse(request);
        if (refusal) {
            request.record.route = null;
            throw refusal;
        }
    });
    app.addHook('preValidation', async (request, reply) => {
        const { record } = request;
        if (!record)
            return;
        record.body = bodyOf(request.body);
        await traffic.hooks.before?.(record);
        if (await strikeEarly(target, traffic, request, reply))
            return reply;
        traffic.limit.check(world, target.keyOf(request.headers));
        gate.admit(request);
    });
    app.addHook('onSend', async (request, reply, payload) => {
        const { record } = request;
        const lost = await lostState(target, traffic, reply);
        if (lost !== undefined || !record)
            return lost ?? payload;
        reply.headers(target.answerHeaders?.() ?? {});
        // One clock for all that the platform says, as objects carry times of it.
        reply.header('Date', world.now().toUTCString());
        const changed = await strikeLate(target, request, reply);
        record.status = request.raw.socket.destroyed ? null : reply.statusCode;
        await traffic.hooks.after?.(record);
        traffic.log?.(`${record.method} ${record.path} ${record.status ?? 'dropped'}`);
        return changed ?? payload;
    });
}
/**
 * Waits until what was done is safe. When it could not be kept, no answer may claim it was: the text
 * of a 500 in its place. (An error thrown here would reach the client as an empty answer.)
 */
async function lostState({ world, errors }, traffic, reply) {
    try {
        await world.tables.durable();
        return undefined;
    }
    catch (error) {
        traffic.log?.(`the state cannot be written: ${error instanceof Error ? error.message : String(error)}`);
        const text = JSON.stringify(errors.plain('The emulator cannot write its data folder'));
        reply.code(500).header('Content-Type', 'application/json; charset=utf-8');
        reply.header('Content-Length', Buffer.byteLength(text));
        return text;
    }
}
function recordOf(request) {
    const header = (name) => {
        const value = request.headers[name];
        return typeof value === 'string' ? value : null;
    };
    return {
        method: request.method,
        path: request.url,
        route: request.routeOptions.url ?? null,
        idempotencyKey: header('idempotency-key'),
        body: undefined,
        status: null,
        userAgent: header('user-agent'),
    };
}
function bodyOf(body) {
    return body instanceof UnreadableBody ? body.text : body;
}
/** Faults before the effect. True when the request was answered, or its connection destroyed. */
async function strikeEarly({ errors }, traffic, request, reply) {
    const struck = traffic.faults.take(request.method, request.url);
    request.lateFaults = struck.filter((fault) => fault.when === 'after');
    const early = struck.filter((fault) => fault.when === 'before');
    await linger(early);
    if (early.some((fault) => fault.drop)) {
        traffic.log?.(`${request.method} ${request.url} dropped`);
        reply.hijack();
        request.raw.socket.destroy();
        return true;
    }
    const fault = early.find(({ status }) => status !== undefined);
    if (!fault)
        return false;
    await reply.send(faultAnswer(fault, errors, reply));
    return true;
}
/** Faults after the effect: another answer, or none. */
async function strikeLate({ errors }, request, reply) {
    const late = request.lateFaults ?? [];
    await linger(late);
    if (late.some((fault) => fault.drop)) {
        request.raw.socket.destroy();
        return undefined;
    }
    const fault = late.find(({ status }) => status !== undefined);
    if (!fault)
        return undefined;
    const text = faultAnswer(fault, errors, reply);
    reply.header('Content-Length', Buffer.byteLength(text));
    return text;
}
async function linger(faults) {
    const milliseconds = faults.reduce((sum, fault) => sum + (fault.latencyMs ?? 0), 0);
    if (milliseconds > 0)
        await (0,external_node_timers_promises_.setTimeout)(milliseconds);
}
function faultAnswer(fault, errors, reply) {
    reply.code(fault.status ?? 500);
    if (fault.retryAfter !== undefined)
        reply.header('Retry-After', fault.retryAfter);
    if (typeof fault.body === 'string') {
        reply.header('Content-Type', 'text/html; charset=utf-8');
        return fault.body;
    }
    reply.header('Content-Type', 'application/json; charset=utf-8');
    return JSON.stringify(fault.body ?? errors.plain(`Injected fault ${fault.status}`));
}

;// CONCATENATED MODULE: ./build/emulator/server.js







const BODY_LIMIT = 32 * 1024 * 1024;
/** An API as a Fastify server, without its control routes, not listening yet. */
async function buildServer(api, traffic) {
    const { errors } = api;
    const app = fastify({
        logger: false,
        bodyLimit: BODY_LIMIT,
        exposeHeadRoutes: false,
        forceCloseConnections: true,
        routerOptions: { maxParamLength: 500 },
        frameworkErrors: (_error, _request, reply) => {
            send(reply, errors, new ApiError(404, 'Not Found'));
        },
    });
    acceptBodies(app);
    checkAgainstSchemas(app);
    answerErrors(app, errors, traffic);
    await documentApi(app, api.document);
    const patterns = collectPatterns(app);
    addTraffic(app, api, traffic, {
        refuse: (request) => wrongPath(request) ?? wrongMethod(patterns, request),
        admit: (request) => {
            request.caller = request.routeOptions.config.emulated?.admit(request.headers);
        },
    });
    const around = { tables: api.world.tables, errors, security: Object.keys(api.document.security) };
    for (const route of api.routes)
        addRoute(app, around, route);
    app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
    return app;
}
function send(reply, errors, error) {
    const { status, body } = errors.answer(error);
    return reply.headers(error.headers).code(status).send(body);
}
/** Every body is read as it is; what it means is decided by the check, so that nothing is 415 or 400. */
function acceptBodies(app) {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, bytes, done) => {
        const text = bytes.toString('utf8');
        if (text === '')
            return done(null, undefined);
        const type = request.headers['content-type'];
        if (type !== undefined && !/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type)) {
            return done(null, new UnreadableBody(text, false));
        }
        done(null, parsed(text));
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return new UnreadableBody(text, true);
    }
}
/** Own checks in place of Fastify's, which would coerce, drop and fill. */
function checkAgainstSchemas(app) {
    const checker = new BodyChecker();
    app.setValidatorCompiler(({ schema, httpPart }) => {
        if (httpPart === 'body') {
            return (data) => {
                const error = checker.check(schema, data);
                return error ? { error } : true;
            };
        }
        if (httpPart === 'headers')
            return () => true;
        return (data) => readParameters(schema, data, httpPart === 'params' ? 'path' : 'query');
    });
    app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}
function answerErrors(app, errors, traffic) {
    const refuse = (reply, status, detail) => send(reply, errors, new ApiError(status, detail));
    app.setErrorHandler((error, request, reply) => {
        if (error instanceof ApiError)
            return send(reply, errors, error);
        if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
            return refuse(reply, 413, 'Request body is too large');
        if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ||
            error.code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') {
            return refuse(reply, 422, [
                { loc: ['body'], msg: 'Input should be a valid dictionary', type: 'model_attributes_type' },
            ]);
        }
        traffic.log?.(`internal error at ${request.method} ${request.url}: ${error.stack ?? error.message}`);
        return refuse(reply, 500, 'Internal Server Error');
    });
    app.setNotFoundHandler((_request, reply) => refuse(reply, 404, 'Not Found'));
}
/** Collects the routes, so that a known path with another method can be told from an unknown path. */
function collectPatterns(app) {
    const patterns = [];
    app.addHook('onRoute', ({ method, url }) => {
        const expression = new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
        for (const name of [method].flat())
            patterns.push({ method: name, expression });
    });
    return patterns;
}
/** A router takes `/prompts/` for a prompt without an id; no platform knows such a path. */
function wrongPath(request) {
    const path = request.url.split('?', 1)[0] ?? '';
    return /\/(\/|$)/.test(path) ? new ApiError(404, 'Not Found') : undefined;
}
function wrongMethod(patterns, request) {
    if (request.routeOptions.url !== undefined)
        return undefined;
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = patterns.filter(({ expression }) => expression.test(path)).map(({ method }) => method);
    if (allowed.length === 0)
        return undefined;
    return new ApiError(405, 'Method Not Allowed', { Allow: [...new Set(allowed)].sort().join(', ') });
}
async function documentApi(app, { title, version, description, security }) {
    await app.register(swagger, {
        openapi: {
            openapi: '3.1.0',
            info: { title, version, description },
            components: { securitySchemes: security },
        },
        convertConstToEnum: false,
        transform: ({ schema, url, route }) => {
            const documented = route.config?.emulated?.documentedBody;
            const shown = { ...schema, ...(documented ? { body: documented } : {}) };
            return { schema: shown, url };
        },
    });
}

;// CONCATENATED MODULE: ./build/emulator/tables.js

const COUNTERS = 'counters';
/** The id of a row as a key of its table. */
function keyOf(row) {
    return String(row.id);
}
/**
 * The whole state, in memory, one map per table in order of creation. Rows are plain JSON and never
 * changed in place: a change puts a new row. Changes happen inside `transaction`, which is
 * synchronous, so that no request ever sees half of one.
 */
class Tables {
    /** The tables, in the order in which they are written down. */
    names;
    #maps;
    #undo;
    #log;
    constructor(names) {
        this.names = [...new Set([...names, COUNTERS])];
        this.#maps = new Map(this.names.map((name) => [name, new Map()]));
    }
    attach(log) {
        this.#log = log;
    }
    get(table, id) {
        return this.#map(table).get(String(id));
    }
    all(table) {
        return [...this.#map(table).values()];
    }
    put(table, row) {
        this.#set(table, keyOf(row), row);
    }
    delete(table, id) {
        this.#set(table, String(id), undefined);
    }
    /** The next number of a counter; numbers are never used twice, not even after a crash. */
    next(counter) {
        const value = this.#last(counter) + 1;
        this.#count(counter, value);
        return value;
    }
    /** Makes sure that a counter will not give `value` or less. */
    reserve(counter, value) {
        if (value > this.#last(counter))
            this.#count(counter, value);
    }
    /** Runs changes as one: all of them are kept and logged, or, when `work` throws, none. */
    transaction(work) {
        if (this.#undo)
            return work();
        const undo = [];
        this.#undo = undo;
        try {
            const result = work();
            this.#undo = undefined;
            if (undo.length > 0)
                this.#log?.append(this.#entryOf(undo));
            return result;
        }
        catch (error) {
            this.#undo = undefined;
            for (const { table, id, before } of undo.reverse())
                this.#restore(table, id, before);
            throw error;
        }
    }
    /** Resolves when all finished transactions are safe on the disk; at once without a data folder. */
    async durable() {
        await this.#log?.durable();
    }
    /** Empties every table, as one change. */
    clear() {
        this.transaction(() => {
            for (const table of this.names) {
                for (const id of [...this.#map(table).keys()])
                    this.#set(table, id, undefined);
            }
        });
    }
    /** Everything there is: the rows of each table. */
    contents() {
        return Object.fromEntries(this.names.map((table) => [table, [...this.#map(table).values()]]));
    }
    /** The state as log entries: what a rewritten log holds. */
    snapshot() {
        return [
            this.names.flatMap((table) => [...this.#map(table)].map(([id, row]) => [table, id, row])),
        ];
    }
    /** Plays one log entry: a list of `[table, id, row or null]`. */
    replay(entry) {
        if (!Array.isArray(entry))
            return;
        for (const change of entry) {
            if (!Array.isArray(change))
                continue;
            const [table, id, row] = change;
            if (typeof table !== 'string' || !this.#maps.has(table) || typeof id !== 'string')
                continue;
            this.#restore(table, id, (0,json/* isObject */.Gv)(row) ? row : undefined);
        }
    }
    #map(table) {
        const map = this.#maps.get(table);
        if (map === undefined)
            throw new Error(`There is no table ${JSON.stringify(table)}.`);
        return map;
    }
    #last(counter) {
        const row = this.#map(COUNTERS).get(counter);
        return row?.value ?? 0;
    }
    #count(counter, value) {
        const row = { id: counter, value };
        this.#set(COUNTERS, counter, row);
    }
    #set(table, id, row) {
        if (!this.#undo) {
            this.transaction(() => this.#set(table, id, row));
            return;
        }
        this.#undo.push({ table, id, before: this.#map(table).get(id) });
        this.#restore(table, id, row);
    }
    #restore(table, id, row) {
        const map = this.#map(table);
        if (row === undefined)
            map.delete(id);
        else
            map.set(id, row);
    }
    #entryOf(changes) {
        const touched = new Map(changes.map(({ table, id }) => [`${table} ${id}`, { table, id }]));
        return [...touched.values()].map(({ table, id }) => [table, id, (this.#map(table).get(id) ?? null)]);
    }
}

;// CONCATENATED MODULE: ./build/emulator/embedded-platform.js







/** Makes a platform out of its description; everything that is no rule of its own is added here. */
function embedded_platform_embed(definition) {
    return {
        switches: definition.switches,
        parseSeed: (value) => definition.parseSeed(value),
        environmentOf: (key, noFile) => definition.environmentOf(key, noFile),
        start: (options = {}) => start(definition, options),
    };
}
async function start(definition, options) {
    const check = (values) => (0,switches/* checkSwitches */.TW)(definition.switches, { ...values });
    const firstSwitches = { ...(0,switches/* switchDefaults */.p3)(definition.switches), ...check(options.switches ?? {}) };
    const world = {
        tables: new Tables(definition.tables),
        switches: { ...firstSwitches },
        now: options.now ?? (() => new Date()),
        countedIds: options.now !== undefined,
    };
    const traffic = newTraffic(options.log);
    traffic.faults.set((options.faults ?? []).map(emulator_faults/* checkFault */.l0));
    const rules = definition.rules(world);
    const seed = options.seed ?? definition.defaultSeed();
    const plant = () => definition.plant(world, seed);
    const log = await openState(world.tables, plant, options.dataDir);
    const emulator = {
        key: rules.adminKey(),
        requests: traffic.requests,
        store: rules.store,
        hooks: traffic.hooks,
        setSwitches: (values) => {
            world.switches = { ...world.switches, ...check(values) };
        },
        setFaults: (faults) => traffic.faults.set(faults.map(emulator_faults/* checkFault */.l0)),
        reset: () => {
            world.tables.transaction(() => {
                world.tables.clear();
                plant();
            });
            world.switches = { ...firstSwitches };
            traffic.faults.set([]);
            traffic.requests.length = 0;
        },
    };
    try {
        const app = await buildServer({ ...rules, world, document: definition.document }, traffic);
        if (options.control)
            addControlRoutes(app, {
                ...emulator,
                setSwitches: (values) => emulator.setSwitches(check(values)),
                switches: () => world.switches,
                state: () => world.tables.contents(),
                edits: rules.edits,
            });
        const port = await listen(app, options.port ?? 0);
        const close = async () => {
            await app.close();
            await log?.close();
        };
        return { ...emulator, url: `http://127.0.0.1:${port}`, port, close };
    }
    catch (error) {
        await log?.close();
        throw error;
    }
}
async function openState(tables, plant, dataDir) {
    if (dataDir === undefined) {
        plant();
        return undefined;
    }
    const { log, entries } = await DurableLog.open(dataDir, () => tables.snapshot());
    for (const entry of entries)
        tables.replay(entry);
    tables.attach(log);
    if (entries.length === 0)
        plant();
    await tables.durable();
    return log;
}
async function listen(app, port) {
    await app.listen({ host: '127.0.0.1', port });
    const address = app.server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The emulator has no port.');
    return address.port;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/access.js

/**
 * The key's user of a request (C-a: Bearer or X-API-Key).
 * @throws ApiError 401 when there is no key, or it is unknown or revoked
 */
function authenticate(platform, headers) {
    const key = access_keyOf(headers);
    const refusal = (why) => new ApiError(401, why, { 'WWW-Authenticate': 'Bearer' });
    if (key === undefined || key === '')
        throw refusal('Not authenticated');
    const row = platform.tables.get('keys', key);
    if (!row || row.revoked)
        throw refusal('Invalid or revoked API key');
    const { key_role } = platform.switches;
    return key_role === 'seeded' ? row : { ...row, role: key_role };
}
/** The key of a request, good or not (C-a: Bearer or X-API-Key). */
function access_keyOf(headers) {
    const key = bearer(headers.authorization) ?? headers['x-api-key'];
    return typeof key === 'string' ? key : undefined;
}
function bearer(header) {
    return typeof header === 'string' ? /^bearer\s+(\S+)\s*$/i.exec(header)?.[1] : undefined;
}
/**
 * Checks that a key may use a family of routes: its `deny` list, then its role (C-f, C-i.21).
 * @throws ApiError 401 or 403
 */
function authorize(caller, family, access) {
    const writes = access !== 'read';
    for (const denial of caller.deny) {
        if (denial.family !== family)
            continue;
        if (denial.access === 'all' || (denial.access === 'write') === writes) {
            throw new ApiError(denial.status, `This API key has no access to ${family.replaceAll('_', ' ')}`);
        }
    }
    if (writes && caller.role === 'viewer')
        throw forbidden('Viewers may not change anything');
    if (access === 'admin' && caller.role !== 'admin')
        throw forbidden('Organization admin access required');
}
/** @throws ApiError 403 when the path names another organization than the key's */
function checkOrg(caller, orgId) {
    if (caller.org_id !== orgId)
        throw forbidden(`This API key has no access to organization ${orgId}`);
}
/** A workflow that the caller may see. @throws ApiError 404 for an unknown one and one of another organization */
function visibleWorkflow(platform, caller, workflowId, projectId) {
    if (projectId !== undefined)
        visibleProject(platform, caller, projectId);
    const workflow = platform.tables.get('workflows', workflowId);
    const wrongProject = projectId !== undefined && workflow?.project_id !== projectId;
    if (!workflow || workflow.org_id !== caller.org_id || wrongProject)
        throw notFound('Workflow');
    return workflow;
}
/** @throws ApiError 404 for an unknown project and one of another organization */
function visibleProject(platform, caller, projectId) {
    const project = platform.tables.get('projects', projectId);
    if (!project || project.org_id !== caller.org_id)
        throw notFound('Project');
    return project;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/default-seed.js
/** Key of an organization admin of organization 2. */
const ADMIN_KEY = `pk_live_${'0'.repeat(38)}a1`;
/** Key of a member of organization 2: may write library objects, but no tool endpoints. */
const MEMBER_KEY = `pk_live_${'0'.repeat(38)}b1`;
/** Key of a viewer of organization 2: may only read. */
const VIEWER_KEY = `pk_live_${'0'.repeat(38)}c1`;
/** Key of an organization admin of organization 5. */
const OTHER_ORG_KEY = `pk_live_${'0'.repeat(38)}a5`;
/** Key of an admin of organization 2 whom bindings and ground truths are refused (C-a.3 note). */
const DENIED_KEY = `pk_live_${'0'.repeat(38)}d1`;
/** Key that was revoked: always 401. */
const REVOKED_KEY = `pk_live_${'0'.repeat(38)}e1`;
const LLM = ['prompts', 'models', 'tools'];
/** Two organizations with projects, workflows, fields and models, and no library objects yet. */
function defaultSeed() {
    return {
        organizations: [
            { id: 2, name: 'Rome Travel' },
            { id: 5, name: 'Paris Tours' },
        ],
        keys: [
            { key: ADMIN_KEY, email: 'ada@rome.example', name: 'Ada', org_id: 2, role: 'admin' },
            { key: MEMBER_KEY, email: 'max@rome.example', name: 'Max', org_id: 2, role: 'member' },
            { key: VIEWER_KEY, email: 'vera@rome.example', name: 'Vera', org_id: 2, role: 'viewer' },
            {
                key: DENIED_KEY,
                email: 'dora@rome.example',
                name: 'Dora',
                org_id: 2,
                role: 'admin',
                deny: [
                    { family: 'tool_bindings', status: 403 },
                    { family: 'tool_ground_truths', status: 401 },
                ],
            },
            { key: REVOKED_KEY, email: 'rick@rome.example', name: 'Rick', org_id: 2, role: 'admin', revoked: true },
            { key: OTHER_ORG_KEY, email: 'paul@paris.example', name: 'Paul', org_id: 5, role: 'admin' },
        ],
        projects: [
            { id: 22, name: 'Travel', org_id: 2, description: 'Itineraries' },
            { id: 51, name: 'Tours', org_id: 5 },
        ],
        workflows: [
            {
                id: 10,
                name: 'Italy',
                project_id: 22,
                fields: [
                    {
                        nodeId: 'node-id-from-configurable-fields',
                        fieldId: 'field-id-from-configurable-fields',
                        fieldTitle: 'Itinerary',
                        supports: LLM,
                        llm: true,
                    },
                    { nodeId: 'day-plan', fieldId: 'answer', fieldTitle: 'Day plan', supports: LLM, llm: true },
                    { nodeId: 'node-1', fieldId: 'field-2', fieldTitle: 'Answer', supports: LLM, llm: true },
                    {
                        nodeId: 'review-node-id',
                        fieldId: 'quality-field-id',
                        fieldTitle: 'Quality',
                        supports: ['evaluations'],
                    },
                    { nodeId: 'intake', fieldId: 'city', fieldTitle: 'City', supports: [] },
                ],
                nodes: [
                    {
                        id: 44,
                        node_id: 'node-id-from-configurable-fields',
                        calls: [
                            {
                                field_id: 'field-id-from-configurable-fields',
                                name: 'search_docs',
                                input_parameters: { query: 'Rome' },
                            },
                        ],
                    },
                ],
            },
            {
                id: 3086,
                name: 'Demo',
                project_id: 22,
                fields: [
                    { nodeId: 'node-1', fieldId: 'field-1', fieldTitle: 'Short answer', supports: LLM, llm: true },
                    { nodeId: 'node-1', fieldId: 'field-2', fieldTitle: 'Long answer', supports: LLM, llm: true },
                ],
            },
            {
                id: 41,
                name: 'Paris',
                project_id: 51,
                fields: [{ nodeId: 'node-1', fieldId: 'field-2', fieldTitle: 'Answer', supports: LLM, llm: true }],
            },
        ],
        models: [
            { slug: 'gemini-3.5-flash', name: 'Gemini 3.5 Flash', provider: 'google' },
            { slug: 'claude-sonnet', name: 'Claude Sonnet', provider: 'anthropic' },
            { slug: 'gpt-mini', name: 'GPT mini', provider: 'openai' },
        ],
        discovered_tools: {
            'https://tools.example.com/mcp': [
                tool('search_docs', 'Searches the documents', 'query'),
                tool('fetch_url', 'Fetches a page', 'url'),
                tool('delete_record', 'Deletes a record', 'id'),
            ],
            'https://support-tools.example.com/mcp': [tool('find_ticket', 'Finds a support ticket', 'id')],
        },
    };
}
function tool(name, description, parameter) {
    return {
        name,
        description,
        input_schema: { type: 'object', properties: { [parameter]: { type: 'string' } }, required: [parameter] },
    };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/error-shape.js
const PROBLEM = {
    type: 'object',
    required: ['loc', 'msg', 'type'],
    properties: {
        loc: { type: 'array', items: { type: ['string', 'integer'] } },
        msg: { type: 'string' },
        type: { type: 'string' },
    },
};
const REFUSAL = {
    type: 'object',
    required: ['detail'],
    properties: {
        detail: {
            anyOf: [
                { type: 'string' },
                { type: 'array', items: PROBLEM },
                { type: 'object', properties: { error_class: { type: 'string' }, message: { type: 'string' } } },
            ],
        },
    },
};
/** Errors as the platform says them: under `detail`, in the shape that the switch `error_detail` asks for (C-e.1). */
function errorShape(platform) {
    return {
        answer: (error) => ({ status: error.status, body: errorBody(error, platform.switches.error_detail) }),
        plain: (sentence) => ({ detail: sentence }),
        schema: REFUSAL,
        words: {
            401: 'No key, or one that is unknown or revoked',
            403: 'The key may not do this',
            404: 'Unknown, or not visible to the key',
            409: 'In conflict with what exists, or an Idempotency-Key used with another body',
            413: 'The body is larger than 32 MB',
            422: 'The request does not fit',
            429: 'Too many requests',
        },
    };
}
const ERROR_CLASSES = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not_found',
    405: 'method_not_allowed',
    409: 'conflict',
    422: 'validation_error',
    429: 'rate_limited',
};
function errorBody({ status, detail }, shape) {
    if (shape === 'native')
        return { detail };
    const text = typeof detail === 'string'
        ? detail
        : detail.map((problem) => `${problem.loc.join('.')}: ${problem.msg}`).join('; ');
    if (shape === 'string')
        return { detail: text };
    if (shape === 'object') {
        return { detail: { error_class: ERROR_CLASSES[status] ?? 'error', message: text } };
    }
    if (typeof detail !== 'string')
        return { detail };
    return { detail: [{ loc: ['request'], msg: detail, type: ERROR_CLASSES[status] ?? 'error' }] };
}

;// CONCATENATED MODULE: ./build/emulator/world.js

function stamp(world) {
    return world.now().toISOString();
}
/** A UUID: from a counter in the state when the clock is injected, else random. */
function newUuid(world) {
    if (!world.countedIds)
        return (0,external_node_crypto_.randomUUID)();
    const number = world.tables.next('uuid').toString(16).padStart(12, '0');
    return `00000000-0000-4000-8000-${number}`;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/plant.js

/** Fills empty tables from a seed, as one change. */
function plantSeed(platform, seed) {
    platform.tables.transaction(() => {
        plantSurroundings(platform, seed);
        plantObjects(platform, seed, 'seed');
    });
}
/** Adds objects without asking any rule, with defaults for what they leave out, as one change. */
function plantObjects(platform, objects, by) {
    platform.tables.transaction(() => {
        plantLibrary(platform, objects, by);
        plantTools(platform, objects, by);
    });
}
function plantSurroundings(platform, seed) {
    const { tables } = platform;
    const at = stamp(platform);
    for (const { id, name } of seed.organizations)
        tables.put('organizations', { id, name, created_at: at });
    for (const key of seed.keys)
        tables.put('keys', keyRow(key, tables.next('users')));
    for (const project of seed.projects) {
        tables.put('projects', {
            description: null,
            archived: false,
            created_at: at,
            updated_at: at,
            ...project,
        });
    }
    for (const model of seed.models) {
        tables.put('models', { id: tables.next('models'), name: model.slug, provider: 'unknown', ...model });
    }
    for (const [id, tools] of Object.entries(seed.discovered_tools ?? {}))
        tables.put('discovered', { id, tools });
    for (const { fields, nodes, ...workflow } of seed.workflows) {
        tables.reserve('workflows', workflow.id);
        tables.put('workflows', {
            archived: false,
            requires_csv: false,
            ...workflow,
            org_id: tables.get('projects', workflow.project_id)?.org_id ?? 0,
            workflow_data: {},
            fields: (fields ?? []).map((field) => ({
                nodeId: field.nodeId,
                fieldId: field.fieldId,
                fieldTitle: field.fieldTitle ?? field.fieldId,
                supports: field.supports ?? [],
                llm: field.llm ?? false,
            })),
            copied_from: null,
            created_at: at,
            updated_at: at,
        });
        for (const node of nodes ?? []) {
            const calls = (node.calls ?? []).map((call) => ({ field_id: '', input_parameters: {}, ...call }));
            tables.put('nodes', { id: node.id, workflow_id: workflow.id, node_id: node.node_id, calls });
        }
    }
}
function keyRow(key, userId) {
    return {
        id: key.key,
        user_id: userId,
        email: key.email,
        name: key.name ?? key.email,
        org_id: key.org_id,
        role: key.role,
        deny: (key.deny ?? []).map(denial),
        revoked: key.revoked ?? false,
    };
}
function denial(entry) {
    const given = typeof entry === 'string' ? { family: entry } : entry;
    return { status: 403, access: 'all', ...given };
}
/** The organization that objects belong to when they name none. */
function firstOrg(platform) {
    return platform.tables.all('organizations')[0]?.id ?? 1;
}
function plantLibrary(platform, seed, by) {
    const { tables } = platform;
    for (const prompt of seed.prompts ?? []) {
        tables.put('prompts', {
            prompt_placeholders: null,
            role: 'user',
            ...common(platform, by, 'prompts', prompt),
            ...prompt,
        });
    }
    for (const criterion of seed.criteria ?? []) {
        tables.put('criteria', {
            display_label: criterion.name,
            output_schema: { type: 'boolean' },
            ...common(platform, by, 'criteria', criterion),
            ...criterion,
        });
    }
    for (const { criteria, ...evaluation } of seed.evaluations ?? []) {
        tables.put('evaluations', {
            ...common(platform, by, 'evaluations', evaluation),
            ...evaluation,
            criteria: criteria.map(({ criterion_id }) => ({
                criterion_id,
                criterion_version: tables.get('criteria', criterion_id)?.version ?? 1,
            })),
        });
    }
}
function common(platform, by, kind, given) {
    const at = stamp(platform);
    if (given.id !== undefined)
        platform.tables.reserve(kind, given.id);
    const scope_type = given.scope_type ?? 'org';
    return {
        id: given.id ?? platform.tables.next(kind),
        name: '',
        description: null,
        scope_type,
        org_id: scope_type === 'system' ? null : firstOrg(platform),
        project_id: null,
        workflow_id: null,
        version: 1,
        archived_at: null,
        in_use: false,
        created_by: by,
        created_at: at,
        updated_at: at,
        extra: {},
    };
}
function plantTools(platform, seed, by) {
    const { tables } = platform;
    const at = stamp(platform);
    const stamps = { created_by: by, created_at: at, updated_at: at };
    const extra = {};
    for (const endpoint of seed.tool_endpoints ?? []) {
        const version = endpoint.version ?? 1;
        const url = endpoint.url ?? null;
        tables.put('tool_endpoints', {
            id: endpoint.id ?? newUuid(platform),
            org_id: firstOrg(platform),
            description: null,
            endpoint_type: 'mcp_server',
            url,
            auth_type: 'none',
            auth_config: {},
            code_config: null,
            tools: (url === null ? undefined : tables.get('discovered', url)?.tools) ?? [],
            active: true,
            health_status: 'healthy',
            version,
            history: [{ version, created_at: at }],
            archived_at: null,
            extra,
            ...stamps,
            ...endpoint,
        });
    }
    for (const binding of seed.tool_bindings ?? []) {
        const id = binding.id ?? newUuid(platform);
        tables.put('tool_bindings', {
            id,
            selected_tools: null,
            max_tool_rounds: null,
            extra,
            ...stamps,
            ...binding,
        });
    }
    for (const truth of seed.tool_ground_truths ?? []) {
        tables.put('tool_ground_truths', {
            id: truth.id ?? newUuid(platform),
            expected_tools: [],
            excluded_tools: [],
            ordering_matters: false,
            source: 'manual',
            confidence: null,
            extra,
            ...stamps,
            ...truth,
        });
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/body-fields.js
/** Largest int of the platform's database columns. ASSUME: 32 bit, as usual for such ids. */
const MAX_INT = 2_147_483_647;
const ID_SCHEMA = { type: 'integer', minimum: 1, maximum: MAX_INT };
const NAME = {
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    required: true,
    text: true,
};
const DESCRIPTION = { schema: { type: 'string', maxLength: 5000 }, clear: null, text: true };
const REFERENCE = { type: 'string', minLength: 1, maxLength: 255 };
const OBJECT = { type: 'object', additionalProperties: true };
const SCOPE_FIELDS = {
    scope_type: { schema: { type: 'string', enum: ['org', 'project', 'workflow', 'system'] }, fixed: true },
    org_id: { schema: ID_SCHEMA, fixed: true },
    project_id: { schema: ID_SCHEMA, fixed: true },
    workflow_id: { schema: ID_SCHEMA, fixed: true },
};
/** C-b.1 */
const PROMPT_FIELDS = {
    name: NAME,
    description: DESCRIPTION,
    prompt_text: { schema: { type: 'string', maxLength: 50_000 }, required: true, text: true },
    prompt_placeholders: {
        schema: {
            type: 'array',
            items: {
                type: 'object',
                required: ['name'],
                properties: { name: { type: 'string' } },
                additionalProperties: true,
            },
        },
        clear: null,
    },
    role: { schema: { type: 'string', enum: ['user', 'system', 'assistant'] }, clear: 'user' },
    ...SCOPE_FIELDS,
};
const CRITERION_TYPES = ['programmatic', 'llm_judge', 'human_rating', 'llm_metric'];
/** C-b.2; what `config` must hold is in criterion-rules.ts. */
const CRITERION_FIELDS = {
    name: NAME,
    display_label: { ...NAME },
    description: DESCRIPTION,
    type: { schema: { type: 'string', enum: [...CRITERION_TYPES] }, required: true, fixed: true },
    config: { schema: OBJECT, required: true },
    output_schema: { schema: OBJECT, required: true },
    ...SCOPE_FIELDS,
};
/** C-b.3 */
const EVALUATION_FIELDS = {
    name: NAME,
    description: DESCRIPTION,
    criteria: {
        schema: {
            type: 'array',
            minItems: 1,
            items: {
                type: 'object',
                required: ['criterion_id'],
                properties: { criterion_id: ID_SCHEMA },
                additionalProperties: true,
            },
        },
        required: true,
    },
    ...SCOPE_FIELDS,
};
/** C-b.4; the organization is in the path. */
const ENDPOINT_FIELDS = {
    name: NAME,
    description: DESCRIPTION,
    endpoint_type: { schema: REFERENCE, clear: 'mcp_server', fixed: true },
    url: { schema: { type: 'string', maxLength: 2048 }, clear: null },
    auth_type: { schema: REFERENCE, clear: 'none' },
    auth_config: { schema: OBJECT, clear: {} },
    code_config: {
        schema: {
            type: 'object',
            required: ['tools'],
            properties: {
                tools: {
                    type: 'object',
                    additionalProperties: {
                        type: 'object',
                        properties: {
                            description: { type: 'string', maxLength: 500 },
                            source_code: { type: 'string' },
                            timeout_seconds: { type: 'number', minimum: 0 },
                            env_vars: { type: 'array', items: { type: 'string' } },
                            input_schema: OBJECT,
                        },
                        additionalProperties: true,
                    },
                },
                requirements: { type: 'array', items: { type: 'string' } },
            },
            additionalProperties: true,
        },
        clear: null,
    },
};
/** C-b.5; the workflow is in the path. */
const BINDING_FIELDS = {
    node_id: { schema: REFERENCE, required: true, fixed: true },
    field_id: { schema: REFERENCE, required: true, fixed: true },
    endpoint_id: { schema: REFERENCE, required: true, fixed: true },
    selected_tools: { schema: { type: 'array', items: { type: 'string' } }, clear: null },
    max_tool_rounds: { schema: { type: 'integer', minimum: 1, maximum: MAX_INT }, clear: null },
};
const TOOL_REFERENCE = {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string', minLength: 1 } },
    additionalProperties: true,
};
/** C-b.6; the workflow is in the path. */
const GROUND_TRUTH_FIELDS = {
    node_id: { schema: REFERENCE, required: true, fixed: true },
    field_id: { schema: REFERENCE, required: true, fixed: true },
    expected_tools: {
        schema: {
            type: 'array',
            items: {
                ...TOOL_REFERENCE,
                properties: {
                    name: { type: 'string', minLength: 1 },
                    input_parameters: { type: ['object', 'null'] },
                },
            },
        },
        clear: [],
    },
    excluded_tools: {
        schema: { type: 'array', items: { anyOf: [{ type: 'string', minLength: 1 }, TOOL_REFERENCE] } },
        clear: [],
    },
    ordering_matters: { schema: { type: 'boolean' }, clear: false },
    source: { schema: REFERENCE, clear: 'manual' },
    confidence: { schema: { type: 'number', minimum: 0, maximum: 1 }, clear: null },
};
/** The schema of a whole body: on create required fields are required, on an update none is. */
function bodySchema(fields, use) {
    const properties = {};
    for (const [name, field] of Object.entries(fields)) {
        properties[name] = field.required ? field.schema : nullable(field.schema);
    }
    const required = Object.keys(fields).filter((name) => fields[name]?.required);
    return {
        type: 'object',
        ...(use === 'create' && required.length > 0 ? { required } : {}),
        properties,
        additionalProperties: true,
    };
}
function nullable(schema) {
    if (Array.isArray(schema.enum))
        return { ...schema, type: ['string', 'null'], enum: [...schema.enum, null] };
    return { ...schema, type: [schema.type ?? 'object', 'null'] };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/answer-schemas.js

const INT = { type: 'integer' };
const TEXT = { type: 'string' };
const FLAG = { type: 'boolean' };
const answer_schemas_OBJECT = { type: 'object', additionalProperties: true };
const STAMPS = { created_by: TEXT, created_at: TEXT, updated_at: TEXT };
function answer(fields, server) {
    const properties = {};
    for (const [name, { schema }] of Object.entries(fields))
        properties[name] = loosened(schema);
    return {
        type: 'object',
        required: ['id'],
        properties: { ...properties, ...server },
        additionalProperties: true,
    };
}
/** A field's type alone: limits bind what is sent, not what is answered. */
function loosened(schema) {
    return { type: [...new Set([schema.type ?? 'object', 'null'].flat())] };
}
const LIBRARY_SERVER = { id: INT, version: INT, archived: FLAG, ...STAMPS };
const PROMPT_ANSWER = answer(PROMPT_FIELDS, LIBRARY_SERVER);
const CRITERION_ANSWER = answer(CRITERION_FIELDS, LIBRARY_SERVER);
const EVALUATION_ANSWER = answer(EVALUATION_FIELDS, LIBRARY_SERVER);
const ENDPOINT_ANSWER = answer(ENDPOINT_FIELDS, {
    id: TEXT,
    org_id: INT,
    tools: { type: 'array', items: answer_schemas_OBJECT },
    active: FLAG,
    health_status: TEXT,
    version: INT,
    archived: FLAG,
    ...STAMPS,
});
const BINDING_ANSWER = answer(BINDING_FIELDS, { id: TEXT, workflow_id: INT, ...STAMPS });
const GROUND_TRUTH_ANSWER = answer(GROUND_TRUTH_FIELDS, { id: TEXT, workflow_id: INT, ...STAMPS });
const EXPERIMENT_ANSWER = {
    type: 'object',
    required: ['experiment_id', 'status', 'variants'],
    properties: { experiment_id: TEXT, status: TEXT, variants: { type: 'array', items: answer_schemas_OBJECT } },
    additionalProperties: true,
};
/** The page envelope (C-a.5) as documented; other shapes are behind the switch `list_shape`. */
function listAnswer(item) {
    return {
        type: 'object',
        required: ['items', 'total', 'page', 'page_size', 'has_more'],
        properties: {
            items: { type: 'array', items: item },
            total: INT,
            page: INT,
            page_size: INT,
            has_more: FLAG,
        },
    };
}
const ANY_ANSWER = answer_schemas_OBJECT;
/** The query parameters of every list. */
function pageQuery(maxPageSize) {
    return {
        page: { type: 'integer', minimum: 1, maximum: MAX_INT, description: 'Pages count from 1' },
        page_size: {
            type: 'integer',
            minimum: 1,
            maximum: maxPageSize,
            description: 'Rows of a page',
            'x-moved-by': 'page_size_max',
        },
    };
}
const SCOPE_QUERY = {
    scope_type: { type: 'string', enum: ['org', 'project', 'workflow', 'system'] },
    org_id: { type: 'integer', minimum: 1, maximum: MAX_INT },
    project_id: { type: 'integer', minimum: 1, maximum: MAX_INT },
    workflow_id: { type: 'integer', minimum: 1, maximum: MAX_INT },
};
const SEARCH_QUERY = { search: { type: 'string', maxLength: 255 } };

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/paging.js

/**
 * One page of a list, wrapped as the switches say (C-a.5). Pages count from 1; past the end a page is empty.
 * @throws ApiError 422 for a page size over the maximum
 */
function pageOf(rows, request, switches, family = 'general') {
    const tools = family === 'tools';
    const shape = tools && switches.tool_list_shape !== 'same' ? switches.tool_list_shape : switches.list_shape;
    if (tools && !switches.tool_list_paged) {
        return wrapped(rows, { page: 1, size: Math.max(rows.length, 1), total: rows.length, more: false }, shape);
    }
    const size = pageSize(request.page_size, switches);
    const page = switches.page_ignored ? 1 : (request.page ?? 1);
    const list = switches.page_repeats_row && page > 1 ? withRepeatedRow(rows, size) : rows;
    const total = list.length;
    const end = switches.list_ends_at > 0 ? Math.min(total, switches.list_ends_at) : total;
    const start = (page - 1) * size;
    const position = { page, size, total, more: start + size < total };
    return wrapped(list.slice(start, Math.min(start + size, end)), position, shape);
}
/** The list as it looks when somebody inserts a row after the first page was read: all moves by one. */
function withRepeatedRow(rows, size) {
    const last = rows[size - 1];
    return last === undefined || rows.length === size
        ? rows
        : [...rows.slice(0, size), last, ...rows.slice(size)];
}
function pageSize(asked, switches) {
    const { page_size_max: most, page_size_cap: cap } = switches;
    if (asked !== undefined && asked > most && switches.page_size_over_max === 'refused') {
        throw new ApiError(422, [
            {
                loc: ['query', 'page_size'],
                msg: `Input should be less than or equal to ${most}`,
                type: 'less_than_equal',
            },
        ]);
    }
    const size = Math.min(asked ?? switches.page_size_default, most);
    return cap > 0 ? Math.min(size, cap) : size;
}
function wrapped(rows, at, shape) {
    const items = [...rows];
    const counts = { total: at.total, page: at.page, page_size: at.size, has_more: at.more };
    switch (shape) {
        case 'envelope':
            return { items, ...counts };
        case 'data':
            return { data: items, ...counts };
        case 'results':
            return { results: items, ...counts };
        case 'next_page':
            return { items, next_page: at.more ? at.page + 1 : null };
        case 'total_only':
            return { items, total: at.total };
        case 'bare':
            return items;
        case 'items_only':
            return { items };
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/body-read.js


/** Reads a body that creates: a field left out, or null, takes its default (C-h.6). */
function readCreate(fields, body, switches) {
    const values = {};
    for (const [name, field] of Object.entries(fields)) {
        const given = ownValue(body, name);
        if (given === undefined || given === null) {
            if (field.clear !== undefined)
                values[name] = structuredClone(field.clear);
        }
        else {
            values[name] = field.text ? normalised(given, switches) : given;
        }
    }
    return { values, extra: unknownKeys(fields, body, switches) };
}
/**
 * Reads a body that updates.
 * @param current the object's present values, for fields that may not change
 * @param full true: what is left out is reset, and required fields must be there (C-h.6)
 */
function readUpdate(fields, body, current, switches, full) {
    const values = {};
    for (const [name, field] of Object.entries(fields)) {
        const given = ownValue(body, name);
        if (field.fixed) {
            readFixed(name, given, current, switches, values);
        }
        else if (given === undefined) {
            if (!full)
                continue;
            if (field.required)
                throw missing([name]);
            if (field.clear !== undefined)
                values[name] = structuredClone(field.clear);
        }
        else if (given === null) {
            if (switches.null_in_update === 'refused')
                throw invalid([name], 'none_forbidden', 'Input should not be null');
            if (switches.null_in_update === 'clears' && field.clear !== undefined)
                values[name] = structuredClone(field.clear);
        }
        else {
            values[name] = field.text ? normalised(given, switches) : given;
        }
    }
    return { values, extra: unknownKeys(fields, body, switches) };
}
const TUPLE = new Set(['node_id', 'field_id', 'endpoint_id']);
function readFixed(name, given, current, switches, values) {
    if (given === undefined || given === null || (0,json/* sameJson */.Vk)(given, current[name] ?? null))
        return;
    if (TUPLE.has(name) && switches.tuple_change !== 'refused') {
        if (switches.tuple_change === 'applied')
            values[name] = given;
        return;
    }
    throw invalid([name], 'immutable', `${name} cannot be changed after creation`);
}
function unknownKeys(fields, body, switches) {
    const unknown = Object.keys(body).filter((key) => !Object.hasOwn(fields, key));
    if (switches.unknown_body_keys === 'refused' && unknown.length > 0) {
        throw new ApiError(422, unknown.map((key) => ({
            loc: ['body', key],
            msg: 'Extra inputs are not permitted',
            type: 'extra_forbidden',
        })));
    }
    return switches.unknown_body_keys === 'stored' ? pick(body, unknown) : {};
}
/** A copy of some keys; made by entries, so that a key such as `__proto__` stays a plain key. */
function pick(from, keys) {
    return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(from, key) ? [[key, from[key] ?? null]] : [])));
}
function ownValue(body, name) {
    return Object.hasOwn(body, name) ? body[name] : undefined;
}
/** A text as the switch `text_normalised` stores it; anything else as it is. */
function normalised(value, switches) {
    if (switches.text_normalised === 'none' || typeof value !== 'string')
        return value;
    const unix = value.replaceAll('\r\n', '\n');
    return switches.text_normalised === 'trim' ? unix.trim() : unix;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/endpoint-rules.js






/** An endpoint of the caller's organization. @throws ApiError 403 for another organization, 404 */
function visibleEndpoint(platform, caller, orgId, id) {
    checkOrg(caller, orgId);
    const row = platform.tables.get('tool_endpoints', id);
    if (!row || row.org_id !== orgId)
        throw notFound('Tool endpoint');
    return row;
}
/** @throws ApiError 403, 409 for a taken name (C-b.4), 422 */
function createEndpoint(platform, caller, orgId, body) {
    checkOrg(caller, orgId);
    const { values, extra } = readCreate(ENDPOINT_FIELDS, body, platform.switches);
    const at = stamp(platform);
    const row = discovered(platform, {
        ...values,
        ...checkedConfig(platform, values),
        id: newUuid(platform),
        org_id: orgId,
        active: true,
        version: 1,
        history: [{ version: 1, created_at: at }],
        archived_at: null,
        extra: { ...extra, ...passedThrough(values, body) },
        created_by: caller.email,
        created_at: at,
        updated_at: at,
    });
    checkName(platform, row);
    platform.tables.put('tool_endpoints', row);
    return row;
}
/** @throws ApiError 403, 404, 409, 422 */
function updateEndpoint(platform, caller, orgId, id, body) {
    const row = visibleEndpoint(platform, caller, orgId, id);
    if (row.archived_at !== null)
        throw conflict(`Tool endpoint ${id} is archived`);
    const { values, extra } = readUpdate(ENDPOINT_FIELDS, body, row, platform.switches, false);
    const merged = { ...row, ...values };
    const checked = { ...values, ...checkedConfig(platform, merged) };
    const added = { ...row.extra, ...extra, ...passedThrough(merged, body) };
    checkName(platform, { ...row, name: String(merged.name) });
    return changeEndpoint(platform, row, { ...checked, extra: added });
}
/** Makes a new version; a changed URL or code is discovered anew. */
function changeEndpoint(platform, row, values) {
    const current = row;
    const changed = Object.entries(values).some(([name, value]) => !(0,json/* sameJson */.Vk)(value, current[name] ?? null));
    if (!changed && !platform.switches.noop_update_bumps)
        return row;
    const at = stamp(platform);
    const version = row.version + 1;
    const history = [...row.history, { version, created_at: at }];
    const merged = { ...row, ...values, version, history, updated_at: at };
    const moved = merged.url !== row.url || !(0,json/* sameJson */.Vk)(merged.code_config, row.code_config);
    const next = moved && values.tools === undefined ? discovered(platform, merged) : merged;
    platform.tables.put('tool_endpoints', next);
    return next;
}
/** Deletes an endpoint; what happens to its bindings is a switch (C-h.19). @throws ApiError 403, 404, 409 */
function removeEndpoint(platform, caller, orgId, id) {
    const row = visibleEndpoint(platform, caller, orgId, id);
    const bindings = bindingsOf(platform, id);
    const rule = platform.switches.endpoint_delete_in_use;
    if (bindings.length > 0 && rule === 'refused' && row.archived_at === null) {
        throw conflict(`Tool endpoint is used by ${bindings.length} binding(s)`);
    }
    discardEndpoint(platform, row);
    return row;
}
/** Deletes or archives without asking; with the rule `refused` the bindings stay and point nowhere. */
function discardEndpoint(platform, row) {
    const bindings = bindingsOf(platform, row.id);
    const rule = platform.switches.endpoint_delete_in_use;
    if (bindings.length > 0 && rule === 'archive') {
        platform.tables.put('tool_endpoints', {
            ...row,
            active: false,
            archived_at: row.archived_at ?? stamp(platform),
        });
        return;
    }
    if (rule === 'cascade')
        for (const binding of bindings)
            platform.tables.delete('tool_bindings', binding.id);
    platform.tables.delete('tool_endpoints', row.id);
}
function bindingsOf(platform, endpointId) {
    return platform.tables.all('tool_bindings').filter((binding) => binding.endpoint_id === endpointId);
}
/** Runs discovery again, as after a change at the tool server; a version is not made by that. */
function refreshTools(platform, row) {
    const next = { ...discovered(platform, row), updated_at: stamp(platform) };
    platform.tables.put('tool_endpoints', next);
    return next;
}
/** The endpoint with the tools that discovery finds now. */
function discovered(platform, row) {
    if (row.endpoint_type === 'code')
        return { ...row, tools: codeTools(row.code_config), health_status: 'healthy' };
    const found = row.url === null ? undefined : platform.tables.get('discovered', row.url);
    return { ...row, tools: found?.tools ?? [], health_status: found ? 'healthy' : 'unknown' };
}
function codeTools(config) {
    return Object.entries(objectOf(config?.tools)).map(([name, value]) => ({
        name,
        ...pick(objectOf(value), ['description', 'input_schema']),
    }));
}
/** The rules per type: `mcp_server` needs a URL, `code` its code (C-h.15); timeouts are clamped (C-b.4). */
function checkedConfig(platform, values) {
    const { endpoint_type: type, url, code_config: config } = values;
    if (type === 'mcp_server') {
        if (typeof url !== 'string')
            throw missing(['url']);
        if (!/^https?:\/\/[^/\s]/.test(url))
            throw invalid(['url'], 'url_parsing', 'Input should be a valid URL');
    }
    if (type === 'code' && !(0,json/* isObject */.Gv)(config))
        throw missing(['code_config']);
    if (!(0,json/* isObject */.Gv)(config))
        return {};
    const most = platform.switches.code_timeout_max;
    const tools = Object.entries(objectOf(config.tools)).map(([name, value]) => {
        const tool = objectOf(value);
        const seconds = tool.timeout_seconds;
        return [name, typeof seconds === 'number' && seconds > most ? { ...tool, timeout_seconds: most } : tool];
    });
    return { code_config: { ...config, tools: Object.fromEntries(tools) } };
}
/** Field names of HTTP and other endpoints are unknown, so all their keys are kept (C-h.15). */
function passedThrough(values, body) {
    const type = values.endpoint_type;
    if (type === 'mcp_server' || type === 'code')
        return {};
    const server = [
        'id',
        'org_id',
        'tools',
        'active',
        'version',
        'health_status',
        'created_at',
        'updated_at',
        'archived',
    ];
    return pick(body, Object.keys(body).filter((key) => !Object.hasOwn(ENDPOINT_FIELDS, key) && !server.includes(key)));
}
function checkName(platform, row) {
    if (!platform.switches.unique_endpoint_names)
        return;
    const taken = platform.tables
        .all('tool_endpoints')
        .some((other) => other.id !== row.id &&
        other.org_id === row.org_id &&
        other.name === row.name &&
        (other.archived_at === null || platform.switches.archived_names_taken));
    if (taken)
        throw conflict(`Tool endpoint with name ${JSON.stringify(row.name)} already exists in this organization`);
}
function objectOf(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/tool-run-rules.js





/** The body of `recommend` (C-a.3). */
const RECOMMEND_SCHEMA = {
    type: 'object',
    required: ['workflow_id', 'prompt_text', 'available_tools'],
    properties: {
        workflow_id: ID_SCHEMA,
        prompt_text: { type: 'string' },
        available_tools: {
            type: 'array',
            items: {
                type: 'object',
                required: ['name'],
                properties: { name: { type: 'string' }, description: { type: ['string', 'null'] } },
                additionalProperties: true,
            },
        },
        model: { type: ['string', 'null'] },
    },
    additionalProperties: true,
};
/** The body of `evaluate` (C-a.3). */
const EVALUATE_SCHEMA = {
    type: 'object',
    required: ['field_id'],
    properties: {
        field_id: { type: 'string' },
        evaluation_params: { type: 'array', items: { type: 'string' } },
        should_exact_match: { type: 'boolean' },
        should_consider_ordering: { type: 'boolean' },
    },
    additionalProperties: true,
};
/**
 * Ranks tools for a prompt by the words that prompt and tool share. A stand-in for a model's
 * judgement: the shape counts, not the score. @throws ApiError 404 for the workflow
 */
function recommendTools(platform, caller, body) {
    visibleWorkflow(platform, caller, Number(body.workflow_id));
    const wanted = new Set(words(String(body.prompt_text)));
    const tools = Array.isArray(body.available_tools) ? body.available_tools.map(objectOf) : [];
    const ranked = tools.map((tool) => {
        const own = new Set([...words(String(tool.name)), ...words(String(tool.description ?? ''))]);
        const shared = [...own].filter((word) => wanted.has(word));
        return { name: String(tool.name), score: own.size === 0 ? 0 : shared.length / own.size, matched: shared };
    });
    return { recommendations: ranked.sort((a, b) => b.score - a.score) };
}
function words(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** The recorded tool calls of a node. @throws ApiError 404 for workflow or node */
function toolCallHistory(platform, caller, projectId, workflowId, nodeId) {
    visibleWorkflow(platform, caller, workflowId, projectId);
    const node = nodeOf(platform, workflowId, nodeId);
    return { node_db_id: node.id, node_id: node.node_id, tool_calls: node.calls };
}
/** Compares a node's tool calls with the ground truth of its field. @throws ApiError 404 for workflow, node or truth */
function evaluateNode(platform, caller, workflowId, nodeId, body) {
    visibleWorkflow(platform, caller, workflowId);
    const node = nodeOf(platform, workflowId, nodeId);
    const truth = platform.tables
        .all('tool_ground_truths')
        .find((row) => row.workflow_id === workflowId && row.node_id === node.node_id && row.field_id === body.field_id);
    if (!truth)
        throw notFound('Tool ground truth');
    const calls = node.calls.filter((call) => call.field_id === body.field_id);
    const params = Array.isArray(body.evaluation_params) && body.evaluation_params.includes('input_parameters');
    return verdict(truth, calls, params, body.should_exact_match === true, body.should_consider_ordering === true);
}
function verdict(truth, calls, params, exact, ordered) {
    const met = (tool) => calls.some((call) => call.name === tool.name && (!params || sameInput(tool, call)));
    const missing = truth.expected_tools.filter((tool) => !met(tool)).map((tool) => tool.name ?? null);
    const banned = new Set(truth.excluded_tools.map(toolName));
    const expected = new Set(truth.expected_tools.map((tool) => String(tool.name)));
    const forbidden = calls.filter((call) => banned.has(call.name)).map((call) => call.name);
    const unexpected = calls.filter((call) => !expected.has(call.name)).map((call) => call.name);
    const order = calls.map((call) => call.name).filter((name) => expected.has(name));
    const inOrder = !ordered || order.join('\n') === truth.expected_tools.map((tool) => String(tool.name)).join('\n');
    const total = truth.expected_tools.length;
    const score = total === 0 ? Number(forbidden.length === 0) : (total - missing.length) / total;
    const passed = missing.length === 0 && forbidden.length === 0 && inOrder && (!exact || unexpected.length === 0);
    return { score, passed, missing, forbidden, unexpected, in_order: inOrder };
}
function sameInput(tool, call) {
    return (!(0,json/* isObject */.Gv)(tool.input_parameters) || (0,json/* sameJson */.Vk)(tool.input_parameters, call.input_parameters));
}
/** The name of an excluded tool, in either of its two forms (C-b.6). */
function toolName(tool) {
    return (0,json/* isObject */.Gv)(tool) ? String(tool.name) : String(tool);
}
function nodeOf(platform, workflowId, nodeId) {
    const node = platform.tables.get('nodes', nodeId);
    if (node?.workflow_id !== workflowId)
        throw notFound('Node');
    return node;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/view-switches.js

const CONFIG_DEFAULTS = {
    exact_match: { case_sensitive: true, strip_whitespace: false },
    contains_keywords: { mode: 'any', case_sensitive: false },
    regex_match: { flags: [] },
    json_validity: { schema: {} },
    answer_relevancy: { threshold: 0.5 },
};
const TYPE_DEFAULTS = {
    llm_judge: { temperature: 0, model: 'gemini-3.5-flash' },
    human_rating: { rubric: '' },
};
/** Defaults that a server may write into what was left out (switch `fill_defaults`). */
function filledDefaults(kind, shown) {
    const described = 'description' in shown ? { ...shown, description: shown.description ?? '' } : shown;
    if (kind === 'tool_bindings')
        return { ...described, max_tool_rounds: described.max_tool_rounds ?? 5 };
    if (kind === 'tool_ground_truths')
        return { ...described, confidence: described.confidence ?? 1 };
    if (kind !== 'criteria')
        return described;
    const config = described.config;
    const output = described.output_schema;
    return {
        ...described,
        config: {
            ...TYPE_DEFAULTS[String(described.type)],
            ...CONFIG_DEFAULTS[String(config.subtype)],
            ...config,
        },
        output_schema: output.type === 'rating' ? { labels: {}, ...output } : output,
    };
}
/** Lists whose elements are the platform's own objects, not opaque JSON of a user. */
const ELEMENT_LISTS = [
    'criteria',
    'prompt_placeholders',
    'tools',
    'expected_tools',
    'excluded_tools',
    'variants',
];
/** Fields that no client knows (switch `extra_fields`). */
function withUnknownFields(shown, where) {
    if (where === 'none')
        return shown;
    const noted = { ...shown, server_note: 'added by the platform', server_stats: { views: 3 } };
    if (where === 'top')
        return noted;
    for (const name of ELEMENT_LISTS) {
        const list = noted[name];
        if (!Array.isArray(list))
            continue;
        noted[name] = list.map((element, index) => (0,json/* isObject */.Gv)(element) ? { ...element, server_position: index } : element);
    }
    if (where === 'config' && (0,json/* isObject */.Gv)(noted.config)) {
        noted.config = { ...noted.config, server_revision: 'r1' };
    }
    return noted;
}
const LONG_FIELDS = [
    'prompt_text',
    'description',
    'config',
    'output_schema',
    'criteria',
    'tools',
    'code_config',
    'expected_tools',
    'excluded_tools',
];
/** A list row without its long fields, or with its texts cut (switch `list_rows`). */
function cutLong(shown, switches) {
    if (switches.list_rows === 'full')
        return shown;
    const entries = Object.entries(shown);
    if (switches.list_rows === 'omit_long') {
        return Object.fromEntries(entries.filter(([name]) => !LONG_FIELDS.includes(name)));
    }
    return Object.fromEntries(entries.map(([name, value]) => [
        name,
        LONG_FIELDS.includes(name) ? cutTexts(value, switches.list_shorten_to) : value,
    ]));
}
function cutTexts(value, length) {
    if (typeof value === 'string')
        return value.length > length ? `${value.slice(0, length)}…` : value;
    if (Array.isArray(value))
        return value.map((element) => cutTexts(element, length));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, cutTexts(element, length)]));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/view.js



/** An object as the platform shows it: alone, or as a row of a list. */
function view(platform, kind, row, use) {
    const { switches } = platform;
    const shown = bare(platform, kind, row);
    if (switches.version === 'absent' || (switches.version === 'single' && use === 'row'))
        delete shown.version;
    if (switches.created_at === 'absent')
        delete shown.created_at;
    const filled = switches.fill_defaults ? filledDefaults(kind, shown) : shown;
    const noted = withUnknownFields(filled, switches.extra_fields);
    return use === 'row' ? cutLong(noted, switches) : noted;
}
function bare(platform, kind, row) {
    switch (kind) {
        case 'prompts':
            return promptView(platform, row);
        case 'criteria':
            return criterionView(platform, row);
        case 'evaluations':
            return evaluationView(platform, row);
        case 'tool_endpoints':
            return endpointView(platform, row);
        case 'tool_bindings':
            return bindingView(platform, row);
        case 'tool_ground_truths':
            return groundTruthView(platform, row);
        case 'experiments':
            return experimentView(platform, row);
    }
}
function archiveMark(platform, archivedAt) {
    const key = platform.switches.archived_key;
    return { [key]: key === 'archived_at' ? archivedAt : archivedAt !== null };
}
function libraryTail(platform, row) {
    const { scope_type, org_id, project_id, workflow_id, version, created_by, created_at, updated_at } = row;
    return {
        scope_type,
        org_id,
        project_id,
        workflow_id,
        version,
        ...archiveMark(platform, row.archived_at),
        created_by,
        created_at,
        updated_at,
        ...row.extra,
    };
}
function promptView(platform, row) {
    const { id, name, description, prompt_text, role } = row;
    const placeholders = placeholdersOf(platform, row);
    return {
        id,
        name,
        description,
        prompt_text,
        ...(placeholders === undefined ? {} : { prompt_placeholders: placeholders }),
        role,
        ...libraryTail(platform, row),
    };
}
/** C-h.8 */
function placeholdersOf(platform, row) {
    const derived = () => {
        const names = [...row.prompt_text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)].map((match) => match[1] ?? '');
        return [...new Set(names)].map((name) => ({ name }));
    };
    switch (platform.switches.prompt_placeholders) {
        case 'absent':
            return undefined;
        case 'derived':
            return derived();
        case 'sent':
            return row.prompt_placeholders ?? [];
        default:
            return row.prompt_placeholders ?? derived();
    }
}
function criterionView(platform, row) {
    const { id, name, display_label, description, type, config, output_schema } = row;
    return { id, name, display_label, description, type, config, output_schema, ...libraryTail(platform, row) };
}
function evaluationView(platform, row) {
    const { id, name, description } = row;
    const members = row.criteria.map((pin) => {
        const criterion = platform.tables.get('criteria', pin.criterion_id);
        const expanded = platform.switches.criteria_members === 'expanded';
        return expanded && criterion
            ? { ...criterionView(platform, criterion), version: pin.criterion_version }
            : pin;
    });
    const criteria = ordered(platform, members, (member) => String(member.id ?? member.criterion_id).padStart(12, '0'));
    return { id, name, description, criteria, ...libraryTail(platform, row) };
}
/** C-h.16; every leaf of the configuration is taken for a secret. */
function secretView(platform, config) {
    if (platform.switches.secrets === 'omitted')
        return {};
    return { auth_config: platform.switches.secrets === 'echoed' ? config : masked(config) };
}
function masked(value) {
    if (Array.isArray(value))
        return value.map(masked);
    if ((0,json/* isObject */.Gv)(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, leaf]) => [key, masked(leaf)]));
    }
    return value === null ? null : '********';
}
function endpointView(platform, row) {
    const { id, org_id, name, description, endpoint_type, url, auth_type, auth_config, code_config } = row;
    const { tools, active, health_status, version, created_by, created_at, updated_at } = row;
    return {
        id,
        org_id,
        name,
        description,
        endpoint_type,
        url,
        auth_type,
        ...secretView(platform, auth_config),
        code_config,
        tools,
        active,
        health_status,
        version,
        ...archiveMark(platform, row.archived_at),
        created_by,
        created_at,
        updated_at,
        ...row.extra,
    };
}
function bindingView(platform, row) {
    const { extra, selected_tools, ...rest } = row;
    const tools = selected_tools === null ? null : ordered(platform, selected_tools, String);
    return { ...rest, selected_tools: tools, ...extra };
}
function groundTruthView(platform, row) {
    const { extra, ...rest } = row;
    const form = platform.switches.excluded_tools;
    const excluded = row.excluded_tools.map((tool) => {
        if (form === 'as_sent')
            return tool;
        return form === 'strings' ? toolName(tool) : { name: toolName(tool) };
    });
    return { ...rest, excluded_tools: ordered(platform, excluded, toolName), ...extra };
}
function experimentView(platform, row) {
    const shown = platform.switches.experiment_overrides === 'shown';
    const done = row.status === 'completed';
    const variants = row.variants.map(({ configOverrides, ...variant }) => ({
        ...variant,
        status: row.status,
        success_count: done ? variant.task_ids.length : 0,
        ...(shown ? { configOverrides } : {}),
    }));
    return { experiment_id: row.id, status: row.status, variants };
}
/** A set in the order that the switch `set_order` asks for. */
function ordered(platform, list, key) {
    const { set_order } = platform.switches;
    if (set_order === 'reversed')
        return [...list].reverse();
    if (set_order === 'sorted')
        return [...list].sort((a, b) => (0,json/* byCodeUnit */.X)(key(a), key(b)));
    return [...list];
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/answers.js


function ok(body) {
    return { status: 200, body };
}
/** A create's answer; its status is a switch (C-h.2). */
function created(platform, kind, row) {
    const status = Number(platform.switches.create_answer);
    return { status, body: status === 204 ? undefined : view(platform, kind, row, 'single') };
}
function updated(platform, kind, row) {
    if (platform.switches.update_answer === 'empty')
        return { status: 204, body: undefined };
    return ok(view(platform, kind, row, 'single'));
}
function deleted(platform, kind, row) {
    if (platform.switches.delete_answer === '204')
        return { status: 204, body: undefined };
    return ok(view(platform, kind, row, 'single'));
}
function single(platform, kind, row) {
    return ok(view(platform, kind, row, 'single'));
}
function listed(platform, kind, rows, query) {
    const shown = rows.map((row) => view(platform, kind, row, 'row'));
    const tools = kind === 'tool_bindings' || kind === 'tool_ground_truths';
    return ok(pageOf(shown, pageRequest(query), platform.switches, tools ? 'tools' : 'general'));
}
/** A list of objects that are no managed kind. */
function listedPlain(platform, rows, query) {
    return ok(pageOf(rows, pageRequest(query), platform.switches));
}
function pageRequest(query) {
    const number = (value) => (typeof value === 'number' ? value : undefined);
    return { page: number(query.page), page_size: number(query.page_size) };
}
/** True when a name holds the text of `search`, whatever its case. */
function found(name, query) {
    return typeof query.search !== 'string' || name.toLowerCase().includes(query.search.toLowerCase());
}
/** The documented statuses of creates, updates and deletes, all readings of C-h.2 included. */
const CREATED = (schema) => ({ 200: schema, 201: schema, 204: null });
const UPDATED = (schema) => ({ 200: schema, 204: null });

;// CONCATENATED MODULE: ./build/emulator/idempotency.js

/**
 * Runs a create once per Idempotency-Key: the same key and body get the stored answer again. Only
 * answers of success are kept.
 * @param reused the refusal of a key that comes with another body
 */
function once(store, { id, body: asked, now, keptMs }, reused, run) {
    const body = (0,json/* canonical */.$N)(asked);
    const stored = store.get(id);
    const age = stored ? now().getTime() - Date.parse(stored.at) : 0;
    if (stored && age < keptMs) {
        if (stored.body !== body)
            throw reused();
        return { status: stored.status, body: stored.status === 204 ? undefined : stored.answer };
    }
    const answer = run();
    if (answer.status >= 200 && answer.status < 300)
        store.put({ id, body, status: answer.status, answer: answer.body ?? null, at: now().toISOString() });
    return answer;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/routes.js




const NUMBER = { type: 'integer', minimum: 1, maximum: MAX_INT };
const PARAMETERS = {
    id: NUMBER,
    org_id: NUMBER,
    project_id: NUMBER,
    workflow_id: NUMBER,
    node_db_id: NUMBER,
};
/** Who asks where no key is needed. */
const NOBODY = {
    id: '',
    user_id: 0,
    email: '',
    name: '',
    org_id: 0,
    role: 'viewer',
    deny: [],
    revoked: false,
};
/** Adds a route: with its keys and roles, its Idempotency-Key, and the refusals that every one has. */
function routes_addRoute(routes, platform, { family, access, creates, refusals = [], ...spec }) {
    routes.push({
        ...spec,
        tag: family,
        params: PARAMETERS,
        ...(creates === undefined ? {} : { headers: { 'Idempotency-Key': { type: 'string' } } }),
        refusals: [
            ...refusals,
            ...(spec.open ? [429] : [401, 403, 422, 429]),
            ...(spec.body === undefined ? [] : [413]),
        ],
        admit: (headers) => {
            if (spec.open)
                return NOBODY;
            const caller = authenticate(platform, headers);
            authorize(caller, family, access);
            return caller;
        },
        run: (call) => (creates === undefined ? spec.run(call) : runOnce(platform, spec, creates, call)),
    });
}
/** A create, run once per Idempotency-Key where the switches honour it; another body is 409 (C-b.7). */
function runOnce(platform, spec, creates, call) {
    const { switches, tables } = platform;
    const honoured = switches.idempotency === 'all' || (switches.idempotency === 'experiments' && creates === 'experiment');
    const key = call.header('idempotency-key');
    if (!honoured || !key)
        return spec.run(call);
    // Concrete path or route pattern: which of them counts is a switch (C-h.20).
    const place = switches.idempotency_scope === 'path' ? call.path : spec.url;
    return once({ get: (id) => tables.get('replays', id), put: (row) => tables.put('replays', row) }, {
        id: `${call.caller.org_id} POST ${place} ${key}`,
        body: call.body,
        now: platform.now,
        keptMs: switches.idempotency_hours * 3_600_000,
    }, () => conflict('Idempotency-Key was already used with a different request body'), () => spec.run(call));
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/routes-discovery.js




const LIST_ANSWER = { 200: listAnswer(ANY_ANSWER) };
const ONE_ANSWER = { 200: ANY_ANSWER };
/** Who one is and what there is to refer to (C-a.4). */
function addDiscoveryRoutes(routes, platform) {
    const family = (name) => (spec) => routes_addRoute(routes, platform, { method: 'GET', access: 'read', family: name, ...spec });
    addIdentity(platform, family('general'));
    addProjects(platform, family('discovery'));
    addWorkflows(platform, family('discovery'));
    family('models')({
        url: '/api/orgs/:org_id/models',
        summary: 'Models of an organization',
        query: pageQuery(platform.switches.page_size_max),
        answers: LIST_ANSWER,
        run: ({ caller, id, query }) => {
            checkOrg(caller, id('org_id'));
            return listedPlain(platform, platform.tables.all('models'), query);
        },
    });
}
function addIdentity(platform, add) {
    add({
        url: '/api/health',
        summary: 'Whether the platform is up; needs no key',
        open: true,
        answers: ONE_ANSWER,
        run: () => ok({ status: 'ok', checks: { database: { status: 'ok', latency_ms: 1 } } }),
    });
    add({
        url: '/api/auth/me',
        summary: 'The user whom the key acts for',
        answers: ONE_ANSWER,
        run: ({ caller }) => ok(me(platform, caller)),
    });
    add({
        url: '/api/organizations',
        summary: 'The organizations that the key sees',
        query: { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY },
        answers: LIST_ANSWER,
        run: ({ caller, query }) => {
            const rows = platform.tables.all('organizations').filter((row) => row.id === caller.org_id);
            return listedPlain(platform, rows.filter((row) => found(row.name, query)), query);
        },
    });
    add({
        url: '/api/organizations/:org_id',
        summary: 'One organization',
        answers: ONE_ANSWER,
        run: ({ caller, id }) => {
            checkOrg(caller, id('org_id'));
            return ok({ ...platform.tables.get('organizations', caller.org_id) });
        },
    });
}
/** C-h.29 */
function me(platform, caller) {
    const { email, name, org_id, role } = caller;
    const four = { email, name, org_id, role };
    if (platform.switches.me_fields === 'minimal')
        return four;
    return {
        id: caller.user_id,
        ...four,
        org_name: platform.tables.get('organizations', org_id)?.name ?? null,
    };
}
function addProjects(platform, add) {
    add({
        url: '/api/projects',
        summary: 'List projects',
        query: { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY },
        answers: LIST_ANSWER,
        run: ({ caller, query }) => {
            const rows = platform.tables.all('projects').filter((row) => row.org_id === caller.org_id);
            return listedPlain(platform, rows.filter((row) => found(row.name, query)), query);
        },
    });
    add({
        url: '/api/projects/:project_id',
        summary: 'One project',
        answers: ONE_ANSWER,
        refusals: [404],
        run: ({ caller, id }) => ok(visibleProject(platform, caller, id('project_id'))),
    });
}
function addWorkflows(platform, add) {
    const one = '/api/projects/:project_id/workflows/:workflow_id';
    const query = { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY };
    add({
        url: '/api/workflows',
        summary: 'List the workflows of all projects',
        query,
        answers: LIST_ANSWER,
        run: ({ caller, query }) => {
            const rows = platform.tables.all('workflows').filter((row) => row.org_id === caller.org_id);
            const shown = rows.filter((row) => found(row.name, query)).map(workflowView);
            return listedPlain(platform, shown, query);
        },
    });
    add({
        url: '/api/projects/:project_id/workflows',
        summary: 'List the workflows of a project',
        query,
        answers: LIST_ANSWER,
        refusals: [404],
        run: ({ caller, id, query }) => {
            const project = visibleProject(platform, caller, id('project_id'));
            const rows = platform.tables.all('workflows').filter((row) => row.project_id === project.id);
            const shown = rows.filter((row) => found(row.name, query)).map(workflowView);
            return listedPlain(platform, shown, query);
        },
    });
    add({
        url: one,
        summary: 'One workflow',
        answers: ONE_ANSWER,
        refusals: [404],
        run: ({ caller, id }) => ok(workflowView(visibleWorkflow(platform, caller, id('workflow_id'), id('project_id')))),
    });
    add({
        url: `${one}/configurable-fields`,
        summary: 'The fields that a run can configure',
        answers: ONE_ANSWER,
        refusals: [404],
        run: ({ caller, id }) => {
            const workflow = visibleWorkflow(platform, caller, id('workflow_id'), id('project_id'));
            return ok({ fields: workflow.fields.map((field) => fieldView(platform, field)) });
        },
    });
    add({
        url: `${one}/creation-mode`,
        summary: 'Whether tasks need a CSV',
        answers: ONE_ANSWER,
        refusals: [404],
        run: ({ caller, id }) => {
            const workflow = visibleWorkflow(platform, caller, id('workflow_id'), id('project_id'));
            return ok({ requires_csv: workflow.requires_csv });
        },
    });
}
function workflowView(row) {
    const { id, name, project_id, workflow_data, archived, created_at, updated_at } = row;
    return { id, name, project_id, workflow_data, archived, created_at, updated_at };
}
function fieldView(platform, field) {
    const { nodeId, fieldId, fieldTitle } = field;
    const supports = platform.switches.supports === 'list'
        ? field.supports
        : Object.fromEntries(['prompts', 'models', 'evaluations', 'tools'].map((word) => [word, field.supports.includes(word)]));
    return { nodeId, fieldId, fieldTitle, supports };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/routes-endpoints.js






const FAMILY = { family: 'tool_endpoints' };
const LIST = '/api/organizations/:org_id/tool-endpoints';
const ONE = `${LIST}/:endpoint_id`;
/** Tool endpoints (C-a.2): reading by everybody of the organization, writing by its admins. */
function addEndpointRoutes(routes, platform) {
    const add = (spec) => routes_addRoute(routes, platform, { ...FAMILY, ...spec });
    add({
        method: 'GET',
        url: LIST,
        summary: 'List the tool endpoints of an organization',
        access: 'read',
        query: { ...pageQuery(platform.switches.page_size_max), ...SEARCH_QUERY },
        answers: { 200: listAnswer(ENDPOINT_ANSWER) },
        run: ({ caller, id, query }) => {
            checkOrg(caller, id('org_id'));
            const rows = platform.tables
                .all('tool_endpoints')
                .filter((row) => row.org_id === caller.org_id && found(row.name, query))
                .filter((row) => row.archived_at === null || platform.switches.archived_listed);
            return listed(platform, 'tool_endpoints', rows, query);
        },
    });
    add({
        method: 'POST',
        url: LIST,
        summary: 'Create a tool endpoint; its tools are discovered',
        access: 'admin',
        body: bodySchema(ENDPOINT_FIELDS, 'create'),
        answers: CREATED(ENDPOINT_ANSWER),
        refusals: [409],
        creates: 'object',
        run: ({ caller, id, body }) => created(platform, 'tool_endpoints', createEndpoint(platform, caller, id('org_id'), body)),
    });
    add({
        method: 'GET',
        url: ONE,
        summary: 'Read a tool endpoint with its tools',
        access: 'read',
        answers: { 200: ENDPOINT_ANSWER },
        refusals: [404],
        run: (call) => single(platform, 'tool_endpoints', endpointOf(platform, call)),
    });
    add({
        method: 'PATCH',
        url: ONE,
        summary: 'Update a tool endpoint; makes a new version',
        access: 'admin',
        body: bodySchema(ENDPOINT_FIELDS, 'update'),
        answers: UPDATED(ENDPOINT_ANSWER),
        refusals: [404, 409],
        run: ({ caller, id, text, body }) => {
            const row = updateEndpoint(platform, caller, id('org_id'), text('endpoint_id'), body);
            return updated(platform, 'tool_endpoints', row);
        },
    });
    add({
        method: 'DELETE',
        url: ONE,
        summary: 'Delete a tool endpoint that nothing is bound to',
        access: 'admin',
        answers: UPDATED(ENDPOINT_ANSWER),
        refusals: [404, 409],
        run: ({ caller, id, text }) => deleted(platform, 'tool_endpoints', removeEndpoint(platform, caller, id('org_id'), text('endpoint_id'))),
    });
    addQuestions(platform, add);
}
/** What can be asked about one endpoint; the shapes are unknown (C-h.13), so each is a switch. */
function addQuestions(platform, add) {
    const ask = (word, summary, schema, answer) => add({
        method: word === 'refresh-tools' || word === 'test' ? 'POST' : 'GET',
        url: `${ONE}/${word}`,
        summary,
        access: word === 'refresh-tools' ? 'admin' : 'read',
        answers: { 200: schema },
        refusals: [404],
        run: (call) => {
            const body = answer(endpointOf(platform, call), call);
            return isAnswer(body) ? body : ok(body);
        },
    });
    ask('binding-count', 'How many bindings use the endpoint', { type: ['object', 'integer'] }, (row) => {
        const number = bindingsOf(platform, row.id).length;
        const key = platform.switches.binding_count;
        return key === 'number' ? number : { [key]: number };
    });
    ask('versions', 'The versions of the endpoint', { type: ['array', 'object'] }, (row, { query }) => {
        const versions = [...row.history].reverse();
        const shape = platform.switches.version_list;
        if (shape === 'versions')
            return { versions };
        if (shape === 'bare')
            return versions;
        return {
            items: versions,
            total: versions.length,
            page: 1,
            page_size: Number(query.page_size ?? 20),
            has_more: false,
        };
    });
    ask('usage', 'Where the endpoint is used', { type: ['array', 'object'] }, (row) => {
        const uses = bindingsOf(platform, row.id).map((binding) => ({
            binding_id: binding.id,
            workflow_id: binding.workflow_id,
            workflow_name: platform.tables.get('workflows', binding.workflow_id)?.name ?? null,
            node_id: binding.node_id,
            field_id: binding.field_id,
        }));
        const key = platform.switches.usage_list;
        return key === 'bare' ? uses : { [key]: uses, total: uses.length };
    });
    ask('refresh-tools', 'Discover the tools again', ENDPOINT_ANSWER, (row) => single(platform, 'tool_endpoints', refreshTools(platform, row)));
    ask('test', 'Ask the tool server whether it is there', ANY_ANSWER, (row) => {
        const reachable = row.endpoint_type === 'code' || platform.tables.get('discovered', row.url ?? '') !== undefined;
        return {
            success: reachable,
            health_status: reachable ? 'healthy' : 'unhealthy',
            tool_count: row.tools.length,
        };
    });
}
function endpointOf(platform, { caller, id, text }) {
    return visibleEndpoint(platform, caller, id('org_id'), text('endpoint_id'));
}
function isAnswer(value) {
    return typeof value === 'object' && value !== null && 'status' in value && 'body' in value;
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/experiment-rules.js






/** Status words that end an experiment (C-a.4). */
const TERMINAL = new Set([
    'completed',
    'failed',
    'cancelled',
    'partially_cancelled',
    'completed_with_partial_results',
]);
const FIELD = { nodeId: { type: 'string' }, fieldId: { type: 'string' } };
/** C-b.7; an override list may be left out. `count` is the number of tasks per variant. */
const EXPERIMENT_SCHEMA = {
    type: 'object',
    required: ['variants'],
    properties: {
        count: { type: 'integer', minimum: 1, maximum: 1000 },
        variants: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: {
                type: 'object',
                required: ['name'],
                properties: {
                    name: { type: 'string', minLength: 1, maxLength: 255 },
                    configOverrides: {
                        type: 'object',
                        properties: {
                            prompts: overrides({ ...FIELD, promptId: ID_SCHEMA, version: ID_SCHEMA }),
                            models: overrides({ nodeId: { type: 'string' }, modelSlug: { type: 'string' } }),
                            evaluations: overrides({ ...FIELD, evaluationId: ID_SCHEMA, version: ID_SCHEMA }),
                        },
                        additionalProperties: true,
                    },
                },
                additionalProperties: true,
            },
        },
    },
    additionalProperties: true,
};
function overrides(properties) {
    return {
        type: 'array',
        items: { type: 'object', required: Object.keys(properties), properties, additionalProperties: true },
    };
}
/**
 * Launches an experiment: one copy of the workflow per variant, and tasks in it. This is the cost
 * that a second launch would double, so it can be counted in the workflows.
 * @throws ApiError 404 for the workflow, 422 for a node, field, model, or pinned version that does not exist
 */
function launchExperiment(platform, caller, projectId, workflowId, body) {
    const source = visibleWorkflow(platform, caller, workflowId, projectId);
    const given = Array.isArray(body.variants) ? body.variants.map(objectOf) : [];
    given.forEach((variant, index) => {
        checkOverrides(platform, caller, source, objectOf(variant.configOverrides), index);
    });
    const count = typeof body.count === 'number' ? body.count : 1;
    const at = stamp(platform);
    const row = {
        id: `exp-${platform.tables.next('experiments')}`,
        project_id: projectId,
        workflow_id: workflowId,
        status: platform.switches.experiment_first_status,
        polls: 0,
        variants: given.map((variant) => copyFor(platform, source, variant, count)),
        created_by: caller.email,
        created_at: at,
        updated_at: at,
    };
    platform.tables.put('experiments', row);
    return row;
}
/** The status as the next read finds it; every read brings an experiment nearer to its end. */
function readExperiment(platform, row) {
    if (TERMINAL.has(row.status))
        return row;
    const polls = row.polls + 1;
    const ends = polls >= platform.switches.experiment_polls;
    const status = ends ? platform.switches.experiment_end : 'processing';
    const next = { ...row, polls, status, updated_at: stamp(platform) };
    platform.tables.put('experiments', next);
    return next;
}
/** Cancels what still runs; a finished experiment stays as it is, and so do copies and tasks (C-a.4). */
function cancelExperiment(platform, row) {
    if (TERMINAL.has(row.status))
        return row;
    const next = { ...row, status: 'cancelled', updated_at: stamp(platform) };
    platform.tables.put('experiments', next);
    return next;
}
/** @throws ApiError 404 */
function visibleExperiment(platform, caller, projectId, workflowId, id) {
    visibleWorkflow(platform, caller, workflowId, projectId);
    const row = platform.tables.get('experiments', id);
    if (!row || row.workflow_id !== workflowId)
        throw notFound('Experiment');
    return row;
}
function copyFor(platform, source, variant, count) {
    const { tables } = platform;
    const name = String(variant.name);
    const at = stamp(platform);
    const copy = {
        ...source,
        id: tables.next('workflows'),
        name: `${source.name} - Experiment ${name}`,
        copied_from: source.id,
        created_at: at,
        updated_at: at,
    };
    tables.put('workflows', copy);
    return {
        name,
        configOverrides: objectOf(variant.configOverrides),
        workflow_id: copy.id,
        workflow_name: copy.name,
        task_ids: Array.from({ length: count }, () => tables.next('tasks')),
    };
}
function checkOverrides(platform, caller, workflow, config, variant) {
    const place = (section, index, key) => ['variants', variant, 'configOverrides', section, index, key];
    const check = (section, test) => {
        objectsOf(config[section]).forEach((entry, index) => {
            const fault = test(entry);
            if (fault)
                throw invalid(place(section, index, fault[0]), 'value_error', fault[1]);
        });
    };
    check('models', (entry) => {
        if (!workflow.fields.some((field) => field.nodeId === entry.nodeId))
            return unknownNode(entry);
        const known = platform.tables.all('models').some((model) => model.slug === entry.modelSlug);
        return known ? undefined : ['modelSlug', `Model ${String(entry.modelSlug)} not found`];
    });
    check('prompts', (entry) => {
        return (unknownField(workflow, entry) ?? unknownPin(platform, caller, 'prompts', entry.promptId, entry.version));
    });
    check('evaluations', (entry) => {
        return (unknownField(workflow, entry) ??
            unknownPin(platform, caller, 'evaluations', entry.evaluationId, entry.version));
    });
}
function unknownNode(entry) {
    return ['nodeId', `Node ${String(entry.nodeId)} not found`];
}
function unknownField(workflow, entry) {
    const ofNode = workflow.fields.filter((field) => field.nodeId === entry.nodeId);
    if (ofNode.length === 0)
        return unknownNode(entry);
    const known = ofNode.some((field) => field.fieldId === entry.fieldId);
    return known ? undefined : ['fieldId', `Field ${String(entry.fieldId)} not found`];
}
function unknownPin(platform, caller, kind, id, version) {
    const key = kind === 'prompts' ? 'promptId' : 'evaluationId';
    const noun = kind === 'prompts' ? 'Prompt' : 'Evaluation';
    const row = typeof id === 'number' ? platform.tables.get(kind, id) : undefined;
    if (!row || (row.scope_type !== 'system' && row.org_id !== caller.org_id))
        return [key, `${noun} ${String(id)} not found`];
    // Every version from 1 to the present one was made once and stays (C-b.1).
    const exists = typeof version === 'number' && version >= 1 && version <= row.version;
    return exists ? undefined : ['version', `${noun} ${String(id)} has no version ${String(version)}`];
}
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(json/* isObject */.Gv).map(objectOf) : [];
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/routes-experiments.js





const routes_experiments_LIST = '/api/projects/:project_id/workflows/:workflow_id/experiments';
/** Experiments (C-a.4): launched, watched, cancelled; never listed, updated or deleted. */
function addExperimentRoutes(routes, platform) {
    const add = (spec) => routes_addRoute(routes, platform, { family: 'experiments', ...spec });
    const of = ({ caller, id, text }) => visibleExperiment(platform, caller, id('project_id'), id('workflow_id'), text('experiment_id'));
    add({
        method: 'POST',
        url: routes_experiments_LIST,
        summary: 'Launch an experiment; copies the workflow once per variant',
        access: 'write',
        body: EXPERIMENT_SCHEMA,
        answers: { 200: EXPERIMENT_ANSWER, 201: EXPERIMENT_ANSWER, 202: EXPERIMENT_ANSWER },
        refusals: [404, 409],
        creates: 'experiment',
        run: ({ caller, id, body }) => {
            const row = launchExperiment(platform, caller, id('project_id'), id('workflow_id'), body);
            const status = Number(platform.switches.experiment_answer);
            return { status, body: view(platform, 'experiments', row, 'single') };
        },
    });
    add({
        method: 'GET',
        url: `${routes_experiments_LIST}/:experiment_id`,
        summary: 'The status of an experiment',
        access: 'read',
        answers: { 200: EXPERIMENT_ANSWER },
        refusals: [404],
        run: (call) => ok(view(platform, 'experiments', readExperiment(platform, of(call)), 'single')),
    });
    add({
        method: 'POST',
        url: `${routes_experiments_LIST}/:experiment_id/cancel`,
        summary: 'Cancel what still runs of an experiment',
        access: 'write',
        answers: { 200: EXPERIMENT_ANSWER },
        refusals: [404],
        run: (call) => ok(view(platform, 'experiments', cancelExperiment(platform, of(call)), 'single')),
    });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/criterion-rules.js



const criterion_rules_FLAG = { type: 'boolean' };
const STRINGS = { type: 'array', items: { type: 'string' } };
const criterion_rules_TEXT = { type: 'string' };
const criterion_rules_NUMBER = { type: 'number' };
/** Per type and, where there is one, subtype: what `config` holds (C-c). Other keys pass. */
const CONFIG_RULES = {
    'programmatic/exact_match': { required: [], properties: { case_sensitive: criterion_rules_FLAG, strip_whitespace: criterion_rules_FLAG } },
    'programmatic/contains_keywords': {
        required: ['keywords'],
        properties: { keywords: STRINGS, mode: { type: 'string', enum: ['any', 'all'] }, case_sensitive: criterion_rules_FLAG },
    },
    'programmatic/regex_match': { required: ['pattern'], properties: { pattern: criterion_rules_TEXT, flags: STRINGS } },
    'programmatic/json_validity': {
        required: [],
        properties: { schema: { type: 'object', additionalProperties: true } },
    },
    llm_judge: {
        required: ['prompt_template'],
        properties: { prompt_template: criterion_rules_TEXT, model: criterion_rules_TEXT, temperature: criterion_rules_NUMBER },
    },
    human_rating: { required: [], properties: { rubric: criterion_rules_TEXT } },
    'llm_metric/answer_relevancy': { required: [], properties: { threshold: criterion_rules_NUMBER } },
};
const SUBTYPES = {
    programmatic: ['exact_match', 'contains_keywords', 'regex_match', 'json_validity'],
    llm_metric: ['answer_relevancy'],
};
/** The body of a criterion's create as documented: one branch per type and subtype. */
function criterionSchema() {
    const base = bodySchema(CRITERION_FIELDS, 'create');
    const properties = base.properties;
    const branches = Object.entries(CONFIG_RULES).map(([name, rule]) => {
        const [type = '', subtype] = name.split('/');
        return {
            ...base,
            title: name,
            properties: {
                ...properties,
                type: { type: 'string', const: type },
                config: configSchema(rule, subtype),
                output_schema: type === 'human_rating'
                    ? { type: 'object', required: ['type'], properties: { type: criterion_rules_TEXT }, additionalProperties: true }
                    : { type: 'object', additionalProperties: true },
            },
        };
    });
    return { oneOf: branches };
}
function configSchema(rule, subtype) {
    const required = [...(subtype === undefined ? [] : ['subtype']), ...rule.required];
    return {
        type: 'object',
        ...(required.length > 0 ? { required } : {}),
        properties: {
            ...(subtype === undefined ? {} : { subtype: { type: 'string', const: subtype } }),
            ...rule.properties,
        },
        additionalProperties: true,
    };
}
/**
 * Checks a criterion's type against its configuration (C-c), and clamps a judge's temperature (C-h.27).
 * @returns the configuration as it is stored
 * @throws ApiError 422 naming every field of `config` that is missing or of the wrong type
 */
function checkCriterion(type, config, outputSchema, switches) {
    const rule = CONFIG_RULES[ruleName(type, config)];
    if (!rule)
        throw new ApiError(422, `Criterion type ${type} has no configuration rules`);
    const problems = [];
    for (const name of rule.required) {
        if (config[name] === undefined || config[name] === null)
            problems.push(problem(name, 'missing', 'Field required'));
    }
    for (const [name, schema] of Object.entries(rule.properties)) {
        const value = config[name];
        if (value !== undefined && value !== null && !fits(value, schema)) {
            problems.push(problem(name, 'type_mismatch', `Input should fit ${JSON.stringify(schema)}`));
        }
    }
    if (problems.length > 0)
        throw new ApiError(422, problems);
    if (type === 'human_rating' && typeof outputSchema.type !== 'string') {
        throw invalid(['output_schema', 'type'], 'missing', 'A human rating needs an output type');
    }
    return type === 'llm_judge' ? withTemperature(config, switches) : config;
}
function ruleName(type, config) {
    const subtypes = SUBTYPES[type];
    if (!subtypes)
        return type;
    const { subtype } = config;
    if (subtype === undefined || subtype === null)
        throw invalid(['config', 'subtype'], 'missing', 'Field required');
    if (typeof subtype !== 'string' || !subtypes.includes(subtype)) {
        throw invalid(['config', 'subtype'], 'literal_error', `Input should be ${subtypes.map((name) => `'${name}'`).join(', ')}`);
    }
    return `${type}/${subtype}`;
}
function problem(name, type, msg) {
    return { loc: ['body', 'config', name], msg, type };
}
function fits(value, schema) {
    if (Array.isArray(schema.enum))
        return schema.enum.includes(value);
    if (schema.type === 'array')
        return Array.isArray(value) && value.every((element) => typeof element === 'string');
    if (schema.type === 'object')
        return (0,json/* isObject */.Gv)(value);
    return typeof value === schema.type;
}
function withTemperature(config, switches) {
    const { temperature } = config;
    if (typeof temperature !== 'number' || (temperature >= 0 && temperature <= 2))
        return config;
    if (switches.temperature === 'kept')
        return config;
    if (switches.temperature === 'refused') {
        throw invalid(['config', 'temperature'], 'less_than_equal', 'Input should be between 0 and 2');
    }
    return { ...config, temperature: Math.min(2, Math.max(0, temperature)) };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/library-state.js


/** The word for one object of a kind, in messages. */
const NOUNS = {
    prompts: 'Prompt',
    criteria: 'Criterion',
    evaluations: 'Evaluation',
};
/** Gives a new object its id, version 1 and stamps, and keeps it. */
function insertLibrary(platform, kind, fields, scope, by) {
    const at = stamp(platform);
    const common = {
        id: platform.tables.next(kind),
        name: '',
        description: null,
        ...scope,
        version: 1,
        archived_at: null,
        in_use: false,
        created_by: by,
        created_at: at,
        updated_at: at,
        extra: {},
    };
    const row = { ...common, ...fields, ...scope };
    platform.tables.put(kind, row);
    return row;
}
/**
 * Makes a new version of an object. A criterion's new version also moves every evaluation that
 * contains it, which then pins the new criterion version (C-b.2).
 */
function changeLibrary(platform, kind, row, values) {
    const current = row;
    const changed = Object.entries(values).some(([name, value]) => !(0,json/* sameJson */.Vk)(value, current[name] ?? null));
    if (!changed && !platform.switches.noop_update_bumps)
        return row;
    const next = { ...row, ...values, version: row.version + 1, updated_at: stamp(platform) };
    platform.tables.put(kind, next);
    if (kind === 'criteria')
        repin(platform, next.id, next.version);
    return next;
}
function repin(platform, criterionId, version) {
    for (const evaluation of platform.tables.all('evaluations')) {
        if (!evaluation.criteria.some((pin) => pin.criterion_id === criterionId))
            continue;
        platform.tables.put('evaluations', {
            ...evaluation,
            criteria: evaluation.criteria.map((pin) => pin.criterion_id === criterionId ? { ...pin, criterion_version: version } : pin),
            version: evaluation.version + 1,
            updated_at: stamp(platform),
        });
    }
}
/** Deletes an object as the platform does: archived when something uses it, else gone (C-a.6). */
function discardLibrary(platform, kind, row) {
    if (row.archived_at !== null)
        return;
    const { delete_rule } = platform.switches;
    const archives = delete_rule === 'archive' || (delete_rule === 'archive_when_used' && isUsed(platform, kind, row));
    if (archives)
        platform.tables.put(kind, { ...row, archived_at: stamp(platform) });
    else
        platform.tables.delete(kind, row.id);
}
/** Where the overrides of an experiment name an object of a kind, and by which key. */
const OVERRIDES = {
    prompts: { section: 'prompts', key: 'promptId' },
    evaluations: { section: 'evaluations', key: 'evaluationId' },
};
function isUsed(platform, kind, row) {
    if (row.in_use)
        return true;
    if (kind === 'criteria') {
        return platform.tables
            .all('evaluations')
            .some((evaluation) => evaluation.archived_at === null && evaluation.criteria.some((pin) => pin.criterion_id === row.id));
    }
    const { section, key } = OVERRIDES[kind];
    return platform.tables
        .all('experiments')
        .flatMap((experiment) => experiment.variants)
        .flatMap((variant) => listOf(variant.configOverrides[section]))
        .some((override) => (0,json/* isObject */.Gv)(override) && override[key] === row.id);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/library-rules.js






const LIBRARY_FIELDS = {
    prompts: PROMPT_FIELDS,
    criteria: CRITERION_FIELDS,
    evaluations: EVALUATION_FIELDS,
};
const SCOPE_KEYS = ['scope_type', 'org_id', 'project_id', 'workflow_id'];
/** An object the caller may see, archived ones too. @throws ApiError 404 */
function visibleLibrary(platform, caller, kind, id) {
    const row = platform.tables.get(kind, id);
    if (!row || (row.scope_type !== 'system' && row.org_id !== caller.org_id))
        throw notFound(NOUNS[kind]);
    return row;
}
/** @throws ApiError 403 for another scope than the caller's, 409 for a taken name, 422 for values that do not fit */
function createLibrary(platform, caller, kind, body) {
    const scope = scopeOf(platform, caller, body);
    const { values, extra } = readCreate(LIBRARY_FIELDS[kind], body, platform.switches);
    for (const key of SCOPE_KEYS)
        delete values[key];
    const checked = checkValues(platform, caller, kind, values);
    library_rules_checkName(platform, kind, String(values.name), scope);
    return insertLibrary(platform, kind, { ...checked, extra }, scope, caller.email);
}
/** @throws ApiError 403 for a system object, 404, 409 for a taken name or an archived object, 422 */
function updateLibrary(platform, caller, kind, id, body) {
    const row = writable(platform, caller, kind, id);
    if (row.archived_at !== null)
        throw conflict(`${NOUNS[kind]} ${id} is archived`);
    const full = platform.switches.put_mode === 'full';
    const { values, extra } = readUpdate(LIBRARY_FIELDS[kind], body, row, platform.switches, full);
    const checked = checkValues(platform, caller, kind, values, row);
    if (typeof values.name === 'string')
        library_rules_checkName(platform, kind, values.name, row, id);
    return changeLibrary(platform, kind, row, { ...checked, extra: { ...row.extra, ...extra } });
}
/** @throws ApiError 403 for a system object, 404 */
function removeLibrary(platform, caller, kind, id) {
    const row = writable(platform, caller, kind, id);
    discardLibrary(platform, kind, row);
    return row;
}
function writable(platform, caller, kind, id) {
    const row = visibleLibrary(platform, caller, kind, id);
    if (row.scope_type === 'system')
        throw forbidden(`${NOUNS[kind]} ${id} is managed by the platform`);
    return row;
}
/** The scope that a create asks for; left out, it is the key's organization (C-h.9). */
function scopeOf(platform, caller, body) {
    const scopeType = body.scope_type ?? 'org';
    if (scopeType === 'system')
        throw forbidden('System objects are managed by the platform');
    if (typeof body.org_id === 'number' && body.org_id !== caller.org_id) {
        throw forbidden(`This API key has no access to organization ${body.org_id}`);
    }
    const scope = { org_id: caller.org_id, project_id: null, workflow_id: null };
    if (scopeType === 'project') {
        const projectId = neededId(body, 'project_id');
        return { ...scope, scope_type: 'project', project_id: visibleProject(platform, caller, projectId).id };
    }
    if (scopeType === 'workflow') {
        const workflow = visibleWorkflow(platform, caller, neededId(body, 'workflow_id'));
        return { ...scope, scope_type: 'workflow', project_id: workflow.project_id, workflow_id: workflow.id };
    }
    return { ...scope, scope_type: 'org' };
}
function neededId(body, name) {
    const id = body[name];
    if (typeof id !== 'number')
        throw missing([name]);
    return id;
}
const UNIQUE_NAMES = {
    prompts: 'unique_prompt_names',
    criteria: 'unique_criterion_names',
    evaluations: 'unique_evaluation_names',
};
function library_rules_checkName(platform, kind, name, scope, ownId) {
    if (!platform.switches[UNIQUE_NAMES[kind]])
        return;
    const taken = platform.tables
        .all(kind)
        .some((row) => row.id !== ownId &&
        row.name === name &&
        (row.archived_at === null || platform.switches.archived_names_taken) &&
        row.scope_type === scope.scope_type &&
        row.org_id === scope.org_id &&
        row.project_id === scope.project_id &&
        row.workflow_id === scope.workflow_id);
    if (taken)
        throw conflict(`${NOUNS[kind]} with name ${JSON.stringify(name)} already exists in this scope`);
}
function checkValues(platform, caller, kind, values, row) {
    if (kind === 'criteria') {
        const merged = { ...row, ...values };
        const config = checkCriterion(String(merged.type), merged.config, merged.output_schema, platform.switches);
        return values.config === undefined
            ? values
            : { ...values, config: withPlainTexts(config, platform.switches) };
    }
    if (kind === 'evaluations' && Array.isArray(values.criteria)) {
        const held = row === undefined ? [] : (platform.tables.get('evaluations', row.id)?.criteria ?? []);
        return {
            ...values,
            criteria: pins(platform, caller, values.criteria, held),
        };
    }
    return values;
}
/** The texts that people write into a configuration, as the switch `text_normalised` stores them. */
function withPlainTexts(config, switches) {
    const texts = Object.entries(pick(config, ['prompt_template', 'rubric']));
    return {
        ...config,
        ...Object.fromEntries(texts.map(([name, text]) => [name, normalised(text, switches)])),
    };
}
/** Members with the versions they have now (C-b.3). An archived criterion may stay, but not come in. */
function pins(platform, caller, members, held) {
    const seen = new Set();
    return members.map(({ criterion_id }, index) => {
        const row = platform.tables.get('criteria', criterion_id);
        if (!row || (row.scope_type !== 'system' && row.org_id !== caller.org_id)) {
            throw invalid(['criteria', index, 'criterion_id'], 'value_error', `Criterion ${criterion_id} not found`);
        }
        const isHeld = held.some((pin) => pin.criterion_id === criterion_id);
        if (row.archived_at !== null && !isHeld)
            throw refused(`Criterion ${criterion_id} is archived`);
        if (seen.has(criterion_id))
            throw refused(`Criterion ${criterion_id} is listed twice`);
        seen.add(criterion_id);
        return { criterion_id, criterion_version: row.version };
    });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/types.js
/** Kinds with int ids, versions, scopes and an archive. */
const LIBRARY_KINDS = ['prompts', 'criteria', 'evaluations'];
/** The families of managed objects, named as in a bundle. */
const KINDS = [
    ...LIBRARY_KINDS,
    'tool_endpoints',
    'tool_bindings',
    'tool_ground_truths',
    'experiments',
];
const TABLE_NAMES = [
    ...KINDS,
    'workflows',
    'projects',
    'organizations',
    'keys',
    'models',
    'nodes',
    'replays',
    'discovered',
    'counters',
];

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/routes-library.js







const ANSWERS = {
    prompts: PROMPT_ANSWER,
    criteria: CRITERION_ANSWER,
    evaluations: EVALUATION_ANSWER,
};
/** Prompts, criteria and evaluations (C-a.1). */
function addLibraryRoutes(routes, platform) {
    for (const kind of LIBRARY_KINDS)
        addKind(routes, platform, kind);
}
function addKind(routes, platform, kind) {
    const url = `/api/${kind}`;
    const fields = LIBRARY_FIELDS[kind];
    const schema = ANSWERS[kind];
    routes_addRoute(routes, platform, {
        method: 'GET',
        url,
        summary: `List ${kind}`,
        family: kind,
        access: 'read',
        query: { ...pageQuery(platform.switches.page_size_max), ...SCOPE_QUERY },
        answers: { 200: listAnswer(schema) },
        run: ({ caller, query }) => listed(platform, kind, rowsFor(platform, caller, kind, query), query),
    });
    routes_addRoute(routes, platform, {
        method: 'POST',
        url,
        summary: `Create one of ${kind}`,
        family: kind,
        access: 'write',
        body: bodySchema(fields, 'create'),
        ...(kind === 'criteria' ? { documentedBody: criterionSchema() } : {}),
        answers: CREATED(schema),
        refusals: [404, 409],
        creates: 'object',
        run: ({ caller, body }) => created(platform, kind, createLibrary(platform, caller, kind, body)),
    });
    routes_addRoute(routes, platform, {
        method: 'GET',
        url: `${url}/:id`,
        summary: `Read one of ${kind}`,
        family: kind,
        access: 'read',
        answers: { 200: schema },
        refusals: [404],
        run: ({ caller, id }) => single(platform, kind, visibleLibrary(platform, caller, kind, id('id'))),
    });
    routes_addRoute(routes, platform, {
        method: 'PUT',
        url: `${url}/:id`,
        summary: `Update one of ${kind}; makes a new version`,
        family: kind,
        access: 'write',
        body: bodySchema(fields, 'update'),
        answers: UPDATED(schema),
        refusals: [404, 409],
        run: ({ caller, id, body }) => updated(platform, kind, updateLibrary(platform, caller, kind, id('id'), body)),
    });
    routes_addRoute(routes, platform, {
        method: 'DELETE',
        url: `${url}/:id`,
        summary: `Delete one of ${kind}; archived instead when something uses it`,
        family: kind,
        access: 'write',
        answers: UPDATED(schema),
        refusals: [404],
        run: ({ caller, id }) => deleted(platform, kind, removeLibrary(platform, caller, kind, id('id'))),
    });
}
const FILTERS = ['scope_type', 'org_id', 'project_id', 'workflow_id'];
function rowsFor(platform, caller, kind, query) {
    const { archived_listed, scope_filters } = platform.switches;
    return platform.tables.all(kind).filter((row) => {
        if (row.scope_type !== 'system' && row.org_id !== caller.org_id)
            return false;
        if (row.archived_at !== null && !archived_listed)
            return false;
        if (scope_filters === 'ignored')
            return true;
        return FILTERS.every((name) => query[name] === undefined || query[name] === row[name]);
    });
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/workflow-tool-rules.js







const workflow_tool_rules_NOUNS = {
    tool_bindings: 'Tool binding',
    tool_ground_truths: 'Tool ground truth',
};
function visibleTool(platform, caller, kind, workflowId, id) {
    visibleWorkflow(platform, caller, workflowId);
    const row = platform.tables.get(kind, id);
    if (!row || row.workflow_id !== workflowId)
        throw notFound(workflow_tool_rules_NOUNS[kind]);
    return row;
}
/** @throws ApiError 404 for the workflow, 409 for an existing tuple (C-h.35), 422 for field or endpoint */
function createBinding(platform, caller, workflowId, body) {
    const workflow = visibleWorkflow(platform, caller, workflowId);
    const { values, extra } = readCreate(BINDING_FIELDS, body, platform.switches);
    const row = {
        ...stamped(platform, caller, workflowId),
        ...withAllTools(platform, values),
        extra,
    };
    checkBinding(platform, workflow, row);
    platform.tables.put('tool_bindings', row);
    return row;
}
/** @throws ApiError 404, 409, 422 when node, field or endpoint differ (C-h.12) */
function updateBinding(platform, caller, workflowId, id, body) {
    const row = visibleTool(platform, caller, 'tool_bindings', workflowId, id);
    const { values, extra } = readUpdate(BINDING_FIELDS, body, row, platform.switches, false);
    const next = changed(platform, row, withAllTools(platform, values), extra);
    if (next.node_id !== row.node_id ||
        next.field_id !== row.field_id ||
        next.endpoint_id !== row.endpoint_id) {
        checkBinding(platform, visibleWorkflow(platform, caller, workflowId), next);
    }
    platform.tables.put('tool_bindings', next);
    return next;
}
/** @throws ApiError 404 for the workflow, 409 for a second one of the field (C-h.28), 422 for an unknown field */
function createGroundTruth(platform, caller, workflowId, body) {
    const workflow = visibleWorkflow(platform, caller, workflowId);
    const { values, extra } = readCreate(GROUND_TRUTH_FIELDS, body, platform.switches);
    const row = {
        ...stamped(platform, caller, workflowId),
        ...withKnownTools(platform, values),
        extra,
    };
    checkGroundTruth(platform, workflow, row);
    platform.tables.put('tool_ground_truths', row);
    return row;
}
/** @throws ApiError 404, 409, 422 */
function updateGroundTruth(platform, caller, workflowId, id, body) {
    const row = visibleTool(platform, caller, 'tool_ground_truths', workflowId, id);
    const full = platform.switches.put_mode === 'full';
    const { values, extra } = readUpdate(GROUND_TRUTH_FIELDS, body, row, platform.switches, full);
    const next = changed(platform, row, withKnownTools(platform, values), extra);
    if (next.node_id !== row.node_id || next.field_id !== row.field_id) {
        checkGroundTruth(platform, visibleWorkflow(platform, caller, workflowId), next);
    }
    platform.tables.put('tool_ground_truths', next);
    return next;
}
/** The row with new values; `updated_at` moves when one differs, or when every update counts (C-h.7). */
function changed(platform, row, values, extra) {
    const current = row;
    const next = { ...values, extra: { ...row.extra, ...extra } };
    const differs = Object.entries(next).some(([name, value]) => !(0,json/* sameJson */.Vk)(value, current[name] ?? null));
    if (!differs && !platform.switches.noop_update_bumps)
        return row;
    return { ...row, ...next, updated_at: stamp(platform) };
}
function stamped(platform, caller, workflowId) {
    const at = stamp(platform);
    return {
        id: newUuid(platform),
        workflow_id: workflowId,
        created_by: caller.email,
        created_at: at,
        updated_at: at,
    };
}
function fieldOf(workflow, row) {
    const field = workflow.fields.find(({ nodeId, fieldId }) => nodeId === row.node_id && fieldId === row.field_id);
    if (!field)
        throw refused(`Field ${row.field_id} of node ${row.node_id} does not exist in workflow ${workflow.id}`);
    return field;
}
function checkBinding(platform, workflow, row) {
    if (!fieldOf(workflow, row).llm) {
        throw refused(`Field ${row.field_id} of node ${row.node_id} is not an LLM response field`);
    }
    const endpoint = platform.tables.get('tool_endpoints', row.endpoint_id);
    if (!endpoint || endpoint.org_id !== workflow.org_id)
        throw refused(`Tool endpoint ${row.endpoint_id} not found`);
    if (!endpoint.active || endpoint.archived_at !== null)
        throw refused(`Tool endpoint ${row.endpoint_id} is not active`);
    const taken = platform.tables
        .all('tool_bindings')
        .some((other) => sameField(other, row) && other.endpoint_id === row.endpoint_id);
    if (taken && platform.switches.unique_bindings) {
        throw conflict('This endpoint is already bound to the field');
    }
}
function checkGroundTruth(platform, workflow, row) {
    fieldOf(workflow, row);
    const taken = platform.tables.all('tool_ground_truths').some((other) => sameField(other, row));
    if (taken && platform.switches.unique_ground_truths)
        throw conflict('This field already has a tool ground truth');
}
function sameField(a, b) {
    return (a.id !== b.id && a.workflow_id === b.workflow_id && a.node_id === b.node_id && a.field_id === b.field_id);
}
function withAllTools(platform, values) {
    const tools = values.selected_tools;
    const means = platform.switches.empty_selected_tools === 'all';
    return means && Array.isArray(tools) && tools.length === 0 ? { ...values, selected_tools: null } : values;
}
/** Expected tools with their known keys only, unless unknown keys are stored. */
function withKnownTools(platform, values) {
    if (!Array.isArray(values.expected_tools) || platform.switches.unknown_body_keys === 'stored')
        return values;
    return {
        ...values,
        expected_tools: values.expected_tools.map((tool) => pick(objectOf(tool), ['name', 'input_parameters'])),
    };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/routes-workflow-tools.js







const BINDINGS = '/api/workflows/:workflow_id/tool-bindings';
const TRUTHS = '/api/workflows/:workflow_id/tool-ground-truths';
const NODE = { type: 'string', maxLength: 255 };
/** Tool bindings and tool ground truths of a workflow, and what runs say about them (C-a.3). */
function addWorkflowToolRoutes(routes, platform) {
    addBindingRoutes(platform, (spec) => routes_addRoute(routes, platform, { family: 'tool_bindings', ...spec }));
    const addTruth = (spec) => routes_addRoute(routes, platform, { family: 'tool_ground_truths', ...spec });
    addGroundTruthRoutes(platform, addTruth);
    addRunRoutes(platform, addTruth);
}
function addBindingRoutes(platform, add) {
    const kind = 'tool_bindings';
    const of = ({ caller, id, text }) => visibleTool(platform, caller, kind, id('workflow_id'), text('binding_id'));
    add({
        method: 'GET',
        url: BINDINGS,
        summary: 'List the tool bindings of a workflow',
        access: 'read',
        query: { ...pageQuery(platform.switches.page_size_max), node_id: NODE },
        answers: { 200: listAnswer(BINDING_ANSWER) },
        refusals: [404],
        run: (call) => routes_workflow_tools_listOf(platform, kind, call),
    });
    add({
        method: 'POST',
        url: BINDINGS,
        summary: 'Bind a tool endpoint to a field',
        access: 'write',
        body: bodySchema(BINDING_FIELDS, 'create'),
        answers: CREATED(BINDING_ANSWER),
        refusals: [404, 409],
        creates: 'object',
        run: ({ caller, id, body }) => created(platform, kind, createBinding(platform, caller, id('workflow_id'), body)),
    });
    add({
        method: 'GET',
        url: `${BINDINGS}/:binding_id`,
        summary: 'Read a tool binding',
        access: 'read',
        answers: { 200: BINDING_ANSWER },
        refusals: [404],
        run: (call) => single(platform, kind, of(call)),
    });
    add({
        method: 'PATCH',
        url: `${BINDINGS}/:binding_id`,
        summary: 'Update a tool binding',
        access: 'write',
        body: bodySchema(BINDING_FIELDS, 'update'),
        answers: UPDATED(BINDING_ANSWER),
        refusals: [404, 409],
        run: ({ caller, id, text, body }) => updated(platform, kind, updateBinding(platform, caller, id('workflow_id'), text('binding_id'), body)),
    });
    add({
        method: 'DELETE',
        url: `${BINDINGS}/:binding_id`,
        summary: 'Remove a tool binding',
        access: 'write',
        answers: UPDATED(BINDING_ANSWER),
        refusals: [404],
        run: (call) => {
            const row = of(call);
            platform.tables.delete(kind, row.id);
            return deleted(platform, kind, row);
        },
    });
}
function addGroundTruthRoutes(platform, add) {
    const kind = 'tool_ground_truths';
    add({
        method: 'GET',
        url: TRUTHS,
        summary: 'List the tool ground truths of a workflow',
        access: 'read',
        query: { ...pageQuery(platform.switches.page_size_max), node_id: NODE, field_id: NODE },
        answers: { 200: listAnswer(GROUND_TRUTH_ANSWER) },
        refusals: [404],
        run: (call) => routes_workflow_tools_listOf(platform, kind, call),
    });
    add({
        method: 'POST',
        url: TRUTHS,
        summary: 'State which tools a field should call',
        access: 'write',
        body: bodySchema(GROUND_TRUTH_FIELDS, 'create'),
        answers: CREATED(GROUND_TRUTH_ANSWER),
        refusals: [404, 409],
        creates: 'object',
        run: ({ caller, id, body }) => created(platform, kind, createGroundTruth(platform, caller, id('workflow_id'), body)),
    });
    add({
        method: 'PUT',
        url: `${TRUTHS}/:ground_truth_id`,
        summary: 'Update a tool ground truth',
        access: 'write',
        body: bodySchema(GROUND_TRUTH_FIELDS, 'update'),
        answers: UPDATED(GROUND_TRUTH_ANSWER),
        refusals: [404, 409],
        run: ({ caller, id, text, body }) => updated(platform, kind, updateGroundTruth(platform, caller, id('workflow_id'), text('ground_truth_id'), body)),
    });
    add({
        method: 'DELETE',
        url: `${TRUTHS}/:ground_truth_id`,
        summary: 'Remove a tool ground truth',
        access: 'write',
        answers: UPDATED(GROUND_TRUTH_ANSWER),
        refusals: [404],
        run: ({ caller, id, text }) => {
            const row = visibleTool(platform, caller, kind, id('workflow_id'), text('ground_truth_id'));
            platform.tables.delete(kind, row.id);
            return deleted(platform, kind, row);
        },
    });
}
function addRunRoutes(platform, add) {
    add({
        method: 'POST',
        url: '/api/tool-ground-truths/recommend',
        summary: 'Rank tools for a prompt',
        access: 'read',
        body: RECOMMEND_SCHEMA,
        answers: { 200: ANY_ANSWER },
        refusals: [404],
        run: ({ caller, body }) => ok(recommendTools(platform, caller, body)),
    });
    add({
        method: 'POST',
        url: `${TRUTHS}/nodes/:node_db_id/evaluate`,
        summary: 'Compare the tool calls of a node with the ground truth of its field',
        access: 'read',
        body: EVALUATE_SCHEMA,
        answers: { 200: ANY_ANSWER },
        refusals: [404],
        run: ({ caller, id, body }) => ok(evaluateNode(platform, caller, id('workflow_id'), id('node_db_id'), body)),
    });
    add({
        method: 'GET',
        url: '/api/projects/:project_id/workflows/:workflow_id/nodes/:node_db_id/tool-call-history',
        summary: 'The tool calls of a node',
        access: 'read',
        answers: { 200: ANY_ANSWER },
        refusals: [404],
        run: ({ caller, id }) => ok(toolCallHistory(platform, caller, id('project_id'), id('workflow_id'), id('node_db_id'))),
    });
}
function routes_workflow_tools_listOf(platform, kind, { caller, id, query }) {
    const workflow = visibleWorkflow(platform, caller, id('workflow_id'));
    const honoured = platform.switches.node_filters === 'honoured';
    const wanted = (name, value) => !honoured || query[name] === undefined || query[name] === value;
    const rows = platform.tables
        .all(kind)
        .filter((row) => row.workflow_id === workflow.id)
        .filter((row) => wanted('node_id', row.node_id) && wanted('field_id', row.field_id));
    return listed(platform, kind, rows, query);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/seed.js


const isId = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isText = (value) => typeof value === 'string' && value !== '';
const isList = (value) => Array.isArray(value);
const isMap = (value) => (0,json/* isObject */.Gv)(value);
const oneOf = (...words) => (value) => typeof value === 'string' && words.includes(value);
const optional = (check) => (value) => value === undefined || check(value);
/** Per section: is it required, and what each entry must hold. */
const SECTIONS = {
    organizations: { required: true, entry: { id: isId, name: isText } },
    keys: {
        required: true,
        entry: {
            key: isText,
            email: isText,
            org_id: isId,
            role: oneOf('admin', 'member', 'viewer'),
            deny: optional(isList),
        },
    },
    projects: { required: true, entry: { id: isId, name: isText, org_id: isId } },
    workflows: {
        required: true,
        entry: { id: isId, name: isText, project_id: isId, fields: optional(isList), nodes: optional(isList) },
    },
    models: { required: true, entry: { slug: isText } },
    discovered_tools: { required: false, entry: {} },
    prompts: { required: false, entry: { name: isText, prompt_text: (value) => typeof value === 'string' } },
    criteria: { required: false, entry: { name: isText, type: isText, config: isMap } },
    evaluations: { required: false, entry: { name: isText, criteria: isList } },
    tool_endpoints: { required: false, entry: { name: isText } },
    tool_bindings: {
        required: false,
        entry: { workflow_id: isId, node_id: isText, field_id: isText, endpoint_id: isText },
    },
    tool_ground_truths: { required: false, entry: { workflow_id: isId, node_id: isText, field_id: isText } },
};
/**
 * Reads a seed that came from a file.
 * @throws SeedError naming the section, the entry and the field
 */
function parseSeed(value) {
    if (!(0,json/* isObject */.Gv)(value))
        throw new emulator_error/* SeedError */.u('A seed must be a JSON object.');
    const seed = value;
    for (const name of Object.keys(seed)) {
        if (!Object.hasOwn(SECTIONS, name)) {
            throw new emulator_error/* SeedError */.u(`The seed has an unknown section ${JSON.stringify(name)}. Use one of: ${Object.keys(SECTIONS).join(', ')}.`);
        }
    }
    for (const [name, { required, entry }] of Object.entries(SECTIONS)) {
        checkSection(name, seed[name], required, entry);
    }
    checkParents(seed);
    return seed;
}
function checkSection(name, value, required, entry) {
    if (value === undefined) {
        if (required)
            throw new emulator_error/* SeedError */.u(`The seed lacks the section ${name}.`);
        return;
    }
    if (name === 'discovered_tools') {
        if (!(0,json/* isObject */.Gv)(value) || !Object.values(value).every((tools) => Array.isArray(tools))) {
            throw new emulator_error/* SeedError */.u('In the seed, discovered_tools must map each URL to a list of tools.');
        }
        return;
    }
    if (!Array.isArray(value))
        throw new emulator_error/* SeedError */.u(`In the seed, ${name} must be a list.`);
    value.forEach((item, index) => {
        if (!(0,json/* isObject */.Gv)(item))
            throw new emulator_error/* SeedError */.u(`In the seed, ${name}[${index}] must be an object.`);
        for (const [field, check] of Object.entries(entry)) {
            if (!check(item[field])) {
                throw new emulator_error/* SeedError */.u(`In the seed, ${name}[${index}].${field} is missing or of the wrong type.`);
            }
        }
    });
}
function checkParents(seed) {
    const organizations = new Set(seed.organizations.map((row) => row.id));
    const projects = new Set(seed.projects.map((row) => row.id));
    const workflows = new Set(seed.workflows.map((row) => row.id));
    const lacks = (where, what) => new emulator_error/* SeedError */.u(`In the seed, ${where} names ${what}, which is not in the seed.`);
    for (const row of seed.keys) {
        if (!organizations.has(row.org_id))
            throw lacks(`the key of ${row.email}`, `organization ${row.org_id}`);
    }
    for (const row of seed.projects) {
        if (!organizations.has(row.org_id))
            throw lacks(`project ${row.id}`, `organization ${row.org_id}`);
    }
    for (const row of seed.workflows) {
        if (!projects.has(row.project_id))
            throw lacks(`workflow ${row.id}`, `project ${row.project_id}`);
    }
    for (const row of [...(seed.tool_bindings ?? []), ...(seed.tool_ground_truths ?? [])]) {
        if (!workflows.has(row.workflow_id))
            throw lacks('a binding or ground truth', `workflow ${row.workflow_id}`);
    }
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/switches-reading.js

/** What lists and objects look like when they are read. */
const READING_SWITCHES = {
    // Lists
    list_shape: choice(['envelope', 'data', 'results', 'next_page', 'total_only', 'bare', 'items_only'], 'envelope', 'C-a.5', 'How a list is wrapped: all five keys, the rows under `data` or `results`, a `next_page` number, only `{items,total}`, a bare JSON list, or only `{items}`.'),
    tool_list_shape: choice(['same', 'envelope', 'data', 'results', 'next_page', 'total_only', 'bare', 'items_only'], 'same', 'C-h.4', 'The same for tool bindings and tool ground truths only; `same` follows `list_shape`.'),
    tool_list_paged: flag(true, 'C-h.4', 'Whether the lists of bindings and ground truths are paged, or return all rows at once.'),
    page_size_default: count(20, [1, 1000], 'C-h.3', 'Rows per page without `page_size`.'),
    page_size_max: count(100, [1, 1000], 'C-h.3', 'The largest accepted `page_size`.'),
    page_size_over_max: choice(['refused', 'capped'], 'refused', 'C-h.3', 'A larger `page_size` is answered with 422, or lowered.'),
    page_size_cap: count(0, [0, 1000], 'C-a.5', 'The server never returns more rows per page, whatever was asked; totals stay right. 0 is off.'),
    page_ignored: flag(false, 'C-a.5', 'The server ignores `page` and always returns the first page.'),
    page_repeats_row: flag(false, 'C-a.5', 'Every further page starts with the last row of the page before, as after an insert.'),
    list_ends_at: count(0, [0, 100000], 'C-a.5', 'Rows after this number are never returned, although `total` counts them. 0 is off.'),
    list_rows: choice(['full', 'omit_long', 'shorten'], 'full', 'C-a.1', 'Whether list rows have long fields (texts, configurations, members) in full, not at all, or shortened.'),
    list_shorten_to: count(40, [1, 100000], 'C-a.1', 'Characters that `list_rows=shorten` leaves before the ellipsis.'),
    scope_filters: choice(['honoured', 'ignored'], 'honoured', 'C-h.26', 'Whether `scope_type`, `org_id`, `project_id`, `workflow_id` filter a list.'),
    node_filters: choice(['honoured', 'ignored'], 'honoured', 'C-a.3', 'Whether `node_id` and `field_id` filter bindings and ground truths.'),
    archived_listed: flag(false, 'C-h.18', 'Whether lists show archived rows.'),
    // Shapes of objects
    archived_key: choice(['archived', 'is_archived', 'archived_at'], 'archived', 'C-h.17', 'The name of the field that marks an archived row.'),
    created_at: choice(['shown', 'absent'], 'shown', 'C-b', 'Whether objects have `created_at`.'),
    version: choice(['shown', 'single', 'absent'], 'shown', 'C-b', 'Whether objects have `version`: always, only when read one by one, or never.'),
    extra_fields: choice(['none', 'top', 'nested', 'config'], 'none', 'C-b', 'Unknown fields: on objects, also on elements of their lists, also in `config`. Never inside opaque JSON such as a schema.'),
    fill_defaults: flag(false, 'C-b', 'The server fills in defaults: empty descriptions, criterion settings, labels, tool rounds.'),
    prompt_placeholders: choice(['sent_or_derived', 'sent', 'derived', 'absent'], 'sent_or_derived', 'C-h.8', 'Where `prompt_placeholders` come from: as sent, from the `{{names}}` of the text, the first else the second, or never returned.'),
    set_order: choice(['kept', 'reversed', 'sorted'], 'kept', 'C-h.31', 'The order of returned members, selected tools and excluded tools.'),
    secrets: choice(['masked', 'omitted', 'echoed'], 'masked', 'C-h.16', 'How `auth_config` is returned.'),
    criteria_members: choice(['criterion_id', 'expanded'], 'criterion_id', 'C-b.3', 'Members of an evaluation: `{criterion_id, criterion_version}` or whole criteria with `id` and `version`.'),
    excluded_tools: choice(['objects', 'strings', 'as_sent'], 'objects', 'C-b.6', 'Excluded tools are returned as `{name}`, as strings, or as they were sent.'),
    binding_count: choice(['count', 'binding_count', 'total', 'number'], 'count', 'C-h.13', 'The key of the binding count, or a bare number.'),
    version_list: choice(['bare', 'envelope', 'versions'], 'bare', 'C-h.13', "An endpoint's versions as a bare list, in the page envelope, or under `versions`."),
    usage_list: choice(['bindings', 'items', 'bare'], 'bindings', 'C-h.13', 'Where an endpoint is used: under `bindings`, under `items`, or a bare list.'),
    supports: choice(['list', 'object'], 'list', 'C-a.4', 'What a configurable field supports: a list of words or an object of booleans.'),
    me_fields: choice(['full', 'minimal'], 'full', 'C-h.29', '`/api/auth/me` returns id and organization name too, or only the four fields that the official command line reads.'),
    experiment_overrides: choice(['hidden', 'shown'], 'hidden', 'C-h.34', "Whether the status of an experiment repeats each variant's overrides."),
};

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/switches-writing.js


/** What writes, limits and errors do. */
const WRITING_SWITCHES = {
    // Writes
    create_answer: choice(['201', '200', '204'], '201', 'C-h.2', 'Status of a create, except of an experiment; 204 has no body.'),
    experiment_answer: choice(['202', '201', '200'], '202', 'C-h.2', 'Status of a launch.'),
    update_answer: choice(['object', 'empty'], 'object', 'C-a.1', 'An update answers 200 with the object, or 204.'),
    delete_answer: choice(['204', 'object'], '204', 'C-a.1', 'A delete answers 204, or 200 with the object as it was.'),
    put_mode: choice(['partial', 'full'], 'partial', 'C-h.6', 'A PUT keeps what it leaves out, or resets it to its default (a required field left out is then 422). PATCH is always partial.'),
    null_in_update: choice(['clears', 'ignored', 'refused'], 'clears', 'C-h.6', 'An explicit null for an optional field clears it, is ignored, or is 422.'),
    noop_update_bumps: flag(true, 'C-h.7', 'An update without a change makes a new version.'),
    unknown_body_keys: choice(['ignored', 'refused', 'stored'], 'ignored', 'C-h.23', 'Unknown keys of a body are ignored, answered with 422, or stored and returned.'),
    text_normalised: choice(['none', 'crlf', 'trim'], 'none', 'C-h.24', 'Texts are stored as sent, with LF for CRLF, or also trimmed.'),
    temperature: choice(['clamped', 'refused', 'kept'], 'clamped', 'C-h.27', "A judge's temperature outside 0–2 is clamped, refused with 422, or kept."),
    code_timeout_max: count(300, [1, 86400], 'C-b.4', 'Seconds to which the timeouts of code tools are clamped.'),
    empty_selected_tools: choice(['kept', 'all'], 'kept', 'C-h.11', 'An empty `selected_tools` stays an empty list, or means all tools (null).'),
    tuple_change: choice(['refused', 'ignored', 'applied'], 'refused', 'C-h.12', 'An update that names another node, field or endpoint is 422, ignored, or applied.'),
    delete_rule: choice(['archive_when_used', 'archive', 'remove'], 'archive_when_used', 'C-a.6', 'Effect of deleting a prompt, criterion or evaluation.'),
    endpoint_delete_in_use: choice(['refused', 'cascade', 'archive'], 'refused', 'C-h.19', 'The delete of a bound endpoint is 409, deletes its bindings, or archives it.'),
    // Uniqueness and idempotency
    unique_prompt_names: flag(false, 'C-h.5', 'A second prompt with the same name in the same scope is 409.'),
    unique_criterion_names: flag(false, 'C-h.5', 'A second criterion with the same name in the same scope is 409.'),
    unique_evaluation_names: flag(false, 'C-h.5', 'A second evaluation with the same name in the same scope is 409.'),
    unique_endpoint_names: flag(true, 'C-b.4', 'A second tool endpoint with the same name in the organization is 409.'),
    archived_names_taken: flag(false, 'C-a.6', 'The names of archived rows count as taken.'),
    unique_bindings: flag(true, 'C-h.35', 'A second binding for the same node, field and endpoint is 409.'),
    unique_ground_truths: flag(true, 'C-h.28', 'A second ground truth for the same node and field is 409.'),
    idempotency: choice(['experiments', 'all', 'none'], 'experiments', 'C-h.21', 'Creates that honour an Idempotency-Key.'),
    idempotency_hours: count(24, [0, 8760], 'C-h.20', 'How long the answer for a key is kept.'),
    idempotency_scope: choice(['path', 'route'], 'path', 'C-h.20', 'A key counts per organization and exact path, or per organization and route with any ids.'),
    // Experiments
    experiment_first_status: choice(['queued', 'processing', 'pending'], 'queued', 'C-h.33', 'The status word of a new experiment.'),
    experiment_polls: count(2, [1, 1000], 'C-a.4', 'Number of status reads until an experiment ends.'),
    experiment_end: choice(['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'], 'completed', 'C-a.4', 'How an experiment ends.'),
    // Access, limits, errors
    key_role: choice(['seeded', 'admin', 'member', 'viewer'], 'seeded', 'C-f', 'The role of every key, instead of the seeded one.'),
    ...limitSwitches({ limit: 'C-h.32', retryAfter: 'C-e.3' }),
    error_detail: choice(['native', 'string', 'list', 'object'], 'native', 'C-e.1', '`detail` in the shape that fits the error, or always in one shape.'),
    deprecation_header: flag(false, 'C-e.4', 'Answers carry `Deprecation: true` and a successor link.'),
};

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/switches.js



/**
 * Everything that docs/platform-facts.md marks as assumed or unknown, one row each. `--switch help`, docs/emulator.md
 * and the tests come from this table.
 */
const SWITCHES = { ...READING_SWITCHES, ...WRITING_SWITCHES };
/** All switches at their defaults. */
function defaultSwitches() {
    return switchDefaults(SWITCHES);
}
/**
 * Reads `name=value` pairs, as the command line gives them.
 * @throws SwitchError naming the switch, and what it accepts.
 */
function parseSwitches(pairs) {
    return (0,switches/* readSwitchPairs */.Q_)(SWITCHES, pairs);
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/web-app.js






function isLibrary(kind) {
    return LIBRARY_KINDS.some((one) => one === kind);
}
/**
 * The state as somebody in the web app sees and changes it: no key, no limits, but versions, stamps
 * and cascades as behind the API. Rows are copies; only these methods change anything.
 */
class WebApp {
    #platform;
    constructor(platform) {
        this.#platform = platform;
    }
    /** All rows of a table, archived ones too, in order of creation. */
    list(table) {
        return structuredClone(this.#platform.tables.all(table));
    }
    get(table, id) {
        return structuredClone(this.#platform.tables.get(table, id));
    }
    /** The row, or an error naming it: for tests that know it is there. */
    need(table, id) {
        const row = this.get(table, id);
        if (!row)
            throw new Error(`There is no ${table} row ${id}.`);
        return row;
    }
    /** Creates an object with defaults for what is left out; belongs to the first organization unless said. */
    create(kind, fields) {
        const before = new Set(this.#platform.tables.all(kind).map((row) => row.id));
        plantObjects(this.#platform, { [kind]: [structuredClone(fields)] }, 'web@app.example');
        const row = this.#platform.tables.all(kind).find(({ id }) => !before.has(id));
        if (!row)
            throw new Error(`There is already a ${kind} row with the id of ${JSON.stringify(fields)}.`);
        return structuredClone(row);
    }
    /** Edits an object: a new version where the kind has versions, `updated_at`, and a criterion's cascade. */
    edit(kind, id, patch) {
        const { tables } = this.#platform;
        const values = structuredClone(patch);
        tables.transaction(() => {
            if (isLibrary(kind)) {
                changeLibrary(this.#platform, kind, this.need(kind, id), this.#pinned(values));
            }
            else if (kind === 'tool_endpoints') {
                changeEndpoint(this.#platform, this.need('tool_endpoints', id), values);
            }
            else if (kind === 'tool_bindings') {
                tables.put('tool_bindings', changed(this.#platform, this.need('tool_bindings', id), values, {}));
            }
            else if (kind === 'tool_ground_truths') {
                tables.put('tool_ground_truths', changed(this.#platform, this.need('tool_ground_truths', id), values, {}));
            }
            else {
                tables.put('experiments', {
                    ...this.need('experiments', id),
                    ...values,
                    updated_at: stamp(this.#platform),
                });
            }
        });
        return this.need(kind, id);
    }
    /** Deletes an object by the platform's rule: archived when used, else gone. */
    remove(kind, id) {
        const { tables } = this.#platform;
        tables.transaction(() => {
            if (isLibrary(kind))
                discardLibrary(this.#platform, kind, this.need(kind, id));
            else if (kind === 'tool_endpoints')
                discardEndpoint(this.#platform, this.need(kind, id));
            else
                tables.delete(kind, id);
        });
    }
    /** Archives an object, used or not; `false` brings it back. */
    archive(kind, id, archived = true) {
        const archived_at = archived ? stamp(this.#platform) : null;
        if (kind === 'tool_endpoints') {
            this.put(kind, { ...this.need(kind, id), archived_at, active: !archived });
        }
        else {
            this.put(kind, { ...this.need(kind, id), archived_at });
        }
    }
    /** Writes a row as it is, without version or stamp: for what has no rule here, such as keys and workflows. */
    put(table, row) {
        this.#platform.tables.put(table, structuredClone(row));
    }
    /** Removes a row as if it had never been. */
    drop(table, id) {
        this.#platform.tables.delete(table, id);
    }
    /** Members with the versions they have now, where the edit names none. */
    #pinned(values) {
        if (!Array.isArray(values.criteria))
            return values;
        const criteria = values.criteria.map((member) => ({
            criterion_version: this.#platform.tables.get('criteria', Number(member.criterion_id))?.version ?? 1,
            ...member,
        }));
        return { ...values, criteria };
    }
}
/** What the control routes do in the web app. */
function handEdits(store) {
    return {
        kinds: KINDS,
        notCreated: { experiments: 'Experiments are launched through the API' },
        has: (kind, id) => store.get(kind, id) !== undefined,
        create: (kind, fields) => store.create(kind, fields),
        edit: (kind, id, fields) => store.edit(kind, id, fields),
        remove: (kind, id) => store.remove(kind, id),
    };
}

;// CONCATENATED MODULE: ./build/providers/pipelines/emulator/index.js




















/** The embedded Pipelines platform. */
const embeddedPipelines = embedded_platform_embed({
    document: {
        title: 'Pipelines platform (emulated)',
        version: '1.0.0',
        description: 'What pipelines-sync and the published SDK use of the main REST API.',
        security: {
            bearer: { type: 'http', scheme: 'bearer' },
            apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
        },
    },
    switches: SWITCHES,
    tables: TABLE_NAMES,
    defaultSeed: defaultSeed,
    parseSeed: parseSeed,
    plant: plantSeed,
    rules: (platform) => {
        const store = new WebApp(platform);
        return {
            routes: routesOf(platform),
            errors: errorShape(platform),
            keyOf: access_keyOf,
            answerHeaders: () => answerHeaders(platform),
            store,
            edits: handEdits(store),
            adminKey: () => store.list('keys').find((key) => key.role === 'admin' && !key.revoked)?.id ?? ADMIN_KEY,
        };
    },
    environmentOf: (key, noFile) => ({ PIPELINES_API_KEY: key, PIPELINES_CONFIG_FILE: noFile }),
});
/** Starts the embedded Pipelines platform on loopback. */
function startEmulator(options = {}) {
    return embeddedPipelines.start(options);
}
function routesOf(platform) {
    const routes = [];
    addLibraryRoutes(routes, platform);
    addEndpointRoutes(routes, platform);
    addWorkflowToolRoutes(routes, platform);
    addExperimentRoutes(routes, platform);
    addDiscoveryRoutes(routes, platform);
    return routes;
}
/** C-e.4 */
function answerHeaders({ switches }) {
    if (!switches.deprecation_header)
        return {};
    return { Deprecation: 'true', Link: '</docs/api-reference/main-rest-api>; rel="successor-version"' };
}


/***/ })

};
