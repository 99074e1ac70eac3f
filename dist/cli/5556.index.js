export const id = 5556;
export const ids = [5556];
export const modules = {

/***/ 65922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(subject, message) {
    return { subject, state: 'ok', message, remedy: null, code: null };
}
const finding = (state) => (subject, code, message, remedy, command) => ({
    subject,
    state,
    message,
    remedy,
    code,
    ...(command === undefined ? {} : { command }),
});
const warning = finding('warning');
const problem = finding('problem');
/** The error that ended a check, as its result. */
function refused(subject, { code, message, advice }) {
    return problem(subject, code, message, advice.remedy ?? '', advice.command);
}
function skipped(subject, why) {
    return { subject, state: 'skipped', message: `Skipped: ${why}.`, remedy: null, code: null };
}


/***/ }),

/***/ 69372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DOCTOR_CODES)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22628);

/**
 * Codes of `doctor` alone; docs/errors.md is generated from this table. Where another command would stop with its own
 * code, doctor shows that code.
 */
const DOCTOR_CODES = {
    node: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9150', 'Node is too old.'),
    git: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9151', 'Git is too old, or missing in a git repository.'),
    files: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9152', 'The configuration or the bundles have errors; `validate` lists them all.'),
    fileWarnings: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9153', 'The configuration or the bundles have warnings; `validate` lists them all.'),
    secrets: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9154', 'A secret of the target is not set in the environment.'),
    role: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9155', 'The role of the key suggests that it may not write.'),
    unreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9156', 'A list that the files need cannot be read with this key.'),
    otherUnreadable: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9157', 'A list that the files can do without cannot be read with this key.'),
    discovery: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9158', 'Workflows or models of the platform cannot be read, so some findings are missing.'),
    clock: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9159', 'The clocks of this machine and of the platform differ.'),
    cutOff: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9160', 'An earlier run was interrupted or left its lock behind.'),
    underway: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9161', 'Another run is applying to this target.'),
    push: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9162', 'The remote of the ledger refused a dry run of a push.'),
    folder: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)('PS9163', 'The folder of the ledger cannot be written.'),
    shallow: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9164', 'The clone is shallow; apply may have to fetch history first.'),
    source: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9165', 'Apply would refuse this commit or work tree, or warn about it.'),
    onlyHere: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .warningCode */ .kq)('PS9166', 'The repository has no remote, so only this clone knows the ledger.'),
};


/***/ }),

/***/ 75556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ doctor_command)
});

// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/commands/doctor/check.js
var check = __webpack_require__(65922);
// EXTERNAL MODULE: ./build/config/settings-codes.js
var settings_codes = __webpack_require__(91685);
// EXTERNAL MODULE: ./build/config/settings-input.js
var settings_input = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/text/style.js
var text_style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/source/read/stand-in-codes.js
var stand_in_codes = __webpack_require__(25370);
// EXTERNAL MODULE: ./build/cli/exit-error.js
var exit_error = __webpack_require__(63602);
// EXTERNAL MODULE: ./build/cli/commands/doctor/codes.js
var codes = __webpack_require__(69372);
;// CONCATENATED MODULE: ./build/cli/commands/doctor/files.js









const OF_CHECKOUT = new Set([stand_in_codes/* STAND_IN_CODES */.g.leftOut.code, stand_in_codes/* STAND_IN_CODES */.g.unread.code]);
const OF_SETTINGS = new Set(Object.values(settings_codes/* SETTINGS_CODES */.r).map(({ code }) => code));
/** Reads configuration and bundles like every command, and continues where a command would stop. */
async function checkFiles(flags, named, io) {
    let printed = '';
    const quiet = {
        ...io,
        err: (text) => {
            printed += text;
        },
    };
    let offline;
    try {
        offline = await (0,opened/* openOffline */.GA)(flags, named, quiet, false);
    }
    catch (error) {
        if (error instanceof finding/* UserError */.yo) {
            const { code, message, advice } = error;
            const told = advice.remedy == null ? SEE : [advice.remedy, advice.command];
            return { checks: [(0,check/* problem */.CC)('configuration', code, message, ...told)], settings: [] };
        }
        if (!(error instanceof exit_error/* ExitError */.R))
            throw error;
        const first = printed.split('\n').find((line) => line.trim() !== '') ?? 'The configuration cannot be read.';
        return { checks: [(0,check/* problem */.CC)('configuration', codes/* DOCTOR_CODES */.z.files.code, first, ...SEE)], settings: [] };
    }
    const leftOut = offline.findings.filter((one) => OF_CHECKOUT.has(one.code));
    const own = offline.findings.filter((one) => !OF_SETTINGS.has(one.code) && !OF_CHECKOUT.has(one.code));
    const settings = offline.findings.filter((one) => OF_SETTINGS.has(one.code));
    return {
        offline,
        settings,
        checks: [checkFindings(offline, own), ...checkCheckout(offline, leftOut), ...checkSecrets(offline, io)],
    };
}
const SEE = ['To list all findings with their lines.', (0,pasted_command/* pasted */.yw)('validate')];
function checkFindings(offline, findings) {
    const of = (severity) => findings.filter((one) => one.severity === severity);
    const [error, ...errors] = of('error');
    if (error !== undefined) {
        const rest = errors.length === 0 ? '' : ` And ${errors.length} more.`;
        return (0,check/* problem */.CC)('configuration', codes/* DOCTOR_CODES */.z.files.code, `${told(error)}${rest}`, ...SEE);
    }
    const { config, target, files, desired } = offline;
    const what = `target ${target.name}, ${(0,text_style/* count */.U9)(desired.resources.length, 'item')} in ${(0,text_style/* count */.U9)(files.files.length, 'file')}`;
    const where = config.file ?? 'no configuration file';
    const warnings = of('warning').length;
    if (warnings === 0)
        return (0,check.ok)('configuration', `${where}: ${what}.`);
    return (0,check/* warning */.$e)('configuration', codes/* DOCTOR_CODES */.z.fileWarnings.code, `${where}: ${what}, ${(0,text_style/* count */.U9)(warnings, 'warning')}.`, ...SEE);
}
/** Reports bundles that a sparse or partial checkout left out: they are neither planned nor removed. */
function checkCheckout({ git }, leftOut) {
    if (git.root === null)
        return [];
    if (leftOut.length === 0)
        return [(0,check.ok)('checkout', 'It contains every bundle.')];
    return leftOut.map(({ code, message, remedy, command }) => remedy === undefined
        ? (0,check/* warning */.$e)('checkout', code, message, ...SEE)
        : (0,check/* warning */.$e)('checkout', code, message, remedy, command));
}
function told({ code, place, message }) {
    return `${place === undefined ? '' : `${(0,finding/* formatPlace */.dE)(place)}: `}${message} (${code})`;
}
function checkSecrets({ target }, io) {
    if (target.secrets.length === 0)
        return [];
    const missing = target.secrets.filter((name) => (0,settings_input/* readSecret */.n5)(io.env, name) === undefined);
    if (missing.length === 0)
        return [(0,check.ok)('secrets', `Set in the environment: ${target.secrets.join(', ')}.`)];
    return [
        (0,check/* warning */.$e)('secrets', codes/* DOCTOR_CODES */.z.secrets.code, `Not set in the environment: ${missing.join(', ')}.`, 'Set them where apply runs: it fails when it has to write one of them. Plan does not need them.'),
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/git-process.js + 3 modules
var git_process = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/ledger/choose-store.js + 5 modules
var choose_store = __webpack_require__(80930);
// EXTERNAL MODULE: ./build/run/open/guard-codes.js
var guard_codes = __webpack_require__(69129);
// EXTERNAL MODULE: ./build/run/open/ledger-binding.js
var ledger_binding = __webpack_require__(81626);
// EXTERNAL MODULE: ./build/run/open/ledger-label.js
var ledger_label = __webpack_require__(13441);
// EXTERNAL MODULE: ./build/run/open/neighbours.js
var neighbours = __webpack_require__(92499);
// EXTERNAL MODULE: ./build/run/open/open-source.js + 3 modules
var open_source = __webpack_require__(21190);
// EXTERNAL MODULE: ./build/run/open/open-store.js
var open_store = __webpack_require__(49987);
// EXTERNAL MODULE: ./build/run/open/refuse-elsewhere.js
var refuse_elsewhere = __webpack_require__(78310);
// EXTERNAL MODULE: ./build/run/open/source-guard.js
var source_guard = __webpack_require__(53034);
// EXTERNAL MODULE: ./build/run/open/work-tree.js
var work_tree = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/cli/commands/doctor/ledger.js

















/** Checks that the ledger can be read and pushed, that its lock is free, and whether apply would accept this commit. */
async function checkLedger(subject, io) {
    const { offline } = subject;
    const { root } = offline.git;
    const git = root === null ? null : io.openGit(root);
    const { checks, ledger } = await checkStore(subject, io);
    const isInGit = git !== null && offline.config.ledger !== 'file';
    checks.push(isInGit ? await checkPush(git, offline, io) : checkFolder(offline));
    if (git !== null && root !== null) {
        checks.push(checkDepth(offline));
        checks.push(await checkSource(offline, root, git, ledger));
    }
    return checks;
}
async function checkStore({ offline, settings, org }, io) {
    const { config, target } = offline;
    if (settings === undefined)
        return { checks: [(0,check/* skipped */.hT)('ledger', 'the base URL of the target is unknown')] };
    if (org === null)
        return { checks: [(0,check/* skipped */.hT)('ledger', `the ${offline.kinds.words.account} of the target is unknown`)] };
    // Messages of the store become part of the check.
    const said = [];
    const listening = { ...io, err: (text) => void said.push(text.trim()) };
    try {
        const store = await (0,open_store/* openStore */.C)(offline, settings.ledgerTarget, listening);
        const binding = (0,ledger_binding/* ledgerBinding */.R)(config, settings, org, target);
        const ledger = await store.read(binding);
        if (ledger.state === 'absent')
            await (0,refuse_elsewhere/* refuseElsewhere */.F)(store, binding, (0,neighbours/* neighboursOf */.Y)(offline), {
                place: { target: target.name },
                words: offline.kinds.words,
            });
        const label = (0,ledger_label/* ledgerLabel */.i)(ledger, false, io.clock.now());
        const what = ledger.state === 'absent'
            ? `None yet for ${target.name} (${store.place}); the first apply creates it.`
            : `${label}, ${(0,text_style/* count */.U9)(ledger.entries.size, 'entry', 'entries')} (${store.place}).`;
        return { checks: [(0,check.ok)('ledger', [what, ...said].join(' ')), checkLock(ledger)], ledger };
    }
    catch (error) {
        if (!(error instanceof finding/* UserError */.yo))
            throw error;
        return { checks: [(0,check/* refused */.J5)('ledger', error)] };
    }
}
function checkLock(ledger) {
    if (ledger.underway !== undefined)
        return (0,check/* warning */.$e)('lock', codes/* DOCTOR_CODES */.z.underway.code, `Held by ${ledger.underway}.`, 'Wait for that run to end.');
    if (!ledger.interrupted || ledger.imported !== undefined)
        return (0,check.ok)('lock', 'Free.');
    return (0,check/* warning */.$e)('lock', codes/* DOCTOR_CODES */.z.cutOff.code, 'An earlier run was interrupted. Its records are used.', 'Nothing: the next apply takes over its lock and looks up what it started.');
}
/** Tries the push that an apply begins with, as a dry run that leaves nothing behind. */
async function checkPush(git, offline, io) {
    const subject = 'push';
    let remote;
    try {
        remote = await (0,choose_store/* chooseRemote */.yh)(git);
    }
    catch (error) {
        if (!(error instanceof finding/* UserError */.yo))
            throw error;
        return (0,check/* refused */.J5)(subject, error);
    }
    if (remote === null) {
        return (0,check/* warning */.$e)(subject, codes/* DOCTOR_CODES */.z.onlyHere.code, 'The repository has no remote, so only this clone knows the ledger.', 'Add a remote that every user of apply can push to: git remote add origin <url>.');
    }
    const { commit } = offline.git;
    if (commit === null)
        return (0,check/* skipped */.hT)(subject, 'it needs a commit to try with');
    const ref = `refs/pipelines-sync-lock/doctor/dry-run-${io.randomBytes(8).toString('hex')}`;
    const quiet = ['--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
    const ran = await git(['push', '--dry-run', '--porcelain', ...quiet, '--', remote, `${commit}:${ref}`]);
    if (ran.code === 0) {
        return (0,check.ok)(subject, `Remote ${remote} accepted a dry run of a push (server hooks and rules were not tested).`);
    }
    return (0,check/* problem */.CC)(subject, codes/* DOCTOR_CODES */.z.push.code, `Remote ${remote} refused a dry run of a push (${(0,git_process/* complaint */.U4)(ran.stderr)}).`, 'Let git push here: with permissions: contents: write in a GitHub workflow, elsewhere with a token or key that can write. Plan does not need it.');
}
/** The nearest existing folder must be writable: apply creates the rest. */
function checkFolder({ config }) {
    let folder = external_node_path_.join(config.root, '.pipelines-sync');
    if (!(0,external_node_fs_.existsSync)(folder))
        folder = config.root;
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return (0,check.ok)('folder', 'The folder of the ledger is writable.');
    }
    catch {
        return (0,check/* problem */.CC)('folder', codes/* DOCTOR_CODES */.z.folder.code, 'The folder of the ledger, .pipelines-sync, is not writable.', 'Make it writable for the user who runs apply. Plan does not need it.');
    }
}
function checkDepth({ git }) {
    if (git.shallow !== true)
        return (0,check.ok)('history', 'Complete.');
    return (0,check/* warning */.$e)('history', codes/* DOCTOR_CODES */.z.shallow.code, 'This clone is shallow, so apply has to fetch history to tell an older commit from a newer one.', 'Nothing where git can fetch. On GitHub, fetch-depth: 0 of actions/checkout fetches it all at once.');
}
/** Reasons why a commit is not older after all. They ask nobody to do anything. */
const EXCUSES = new Set([guard_codes/* GUARD_CODES */.Z.sameFiles.code, guard_codes/* GUARD_CODES */.Z.merged.code]);
/** Checks whether apply would accept the commit and the files here, without fetching anything. */
async function checkSource(offline, root, git, ledger) {
    const { commit, changed, shallow } = offline.git;
    const facts = (0,open_source/* gitFacts */.gi)((0,open_source/* commitFiles */.zu)(offline, git), git, async () => null, undefined);
    const verdict = await (0,source_guard/* judgeSource */.rl)({
        target: offline.target,
        ledger: ledger ?? { head: undefined, entries: new Map() },
        commit,
        changed: (await (0,work_tree/* changedInputs */.W)({ root, changed }, git, offline)).map(({ file }) => file),
        allowOlder: false,
        ...facts,
        relate: async (applied, here) => {
            const relation = await facts.relate(applied, here);
            // Only a fetch could answer this, and the check of the history already reports the shallow clone.
            return relation.is === 'unknown' && shallow === true ? { is: 'newer' } : relation;
        },
    });
    const [first, ...rest] = [...verdict.refusals, ...verdict.notes];
    const isExcused = first !== undefined && rest.length === 0 && EXCUSES.has(first.code);
    if (isExcused)
        return (0,check.ok)('source', first.message);
    if (first === undefined) {
        const here = commit === null ? 'no commit' : `commit ${commit.slice(0, 7)}`;
        return (0,check.ok)('source', `The files match ${here}.`);
    }
    const prefix = verdict.refusals.length > 0 ? 'Apply would be refused here. ' : '';
    const more = rest.map((one) => ` ${one.message}`).join('');
    return (0,check/* warning */.$e)('source', codes/* DOCTOR_CODES */.z.source.code, `${prefix}${first.message}${more} (${first.code})`, first.remedy);
}

// EXTERNAL MODULE: ./build/host/find-root.js
var find_root = __webpack_require__(34305);
;// CONCATENATED MODULE: ./build/cli/commands/doctor/machine.js





/** The oldest Node that this tool is tested with (package.json, engines). */
const NODE = [20, 19];
/** Needed: `fetch --no-write-fetch-head` (2.29) and settings through the environment (2.31). */
const GIT = [2, 31];
/** Node and git of this machine. @param version `process.versions.node` */
async function checkMachine(cwd, version, git = anyGit()) {
    return [checkNode(version), await checkGit(cwd, git)];
}
function checkNode(version) {
    if (isAtLeast(version, NODE))
        return (0,check.ok)('node', `Node ${version}.`);
    return (0,check/* problem */.CC)('node', codes/* DOCTOR_CODES */.z.node.code, `Node ${version} is too old.`, `Install Node ${NODE.join('.')} or later.`);
}
async function checkGit(cwd, git) {
    const { code, stdout } = await git(['version']);
    const version = /(?<!\d)\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0];
    const wanted = `Install git ${GIT.join('.')} or later.`;
    if (code !== 0 || version === undefined) {
        const message = 'Git was not found or cannot be started.';
        return (await (0,find_root/* findRoot */.wg)(cwd)) !== null
            ? (0,check/* problem */.CC)('git', codes/* DOCTOR_CODES */.z.git.code, message, wanted)
            : (0,check/* warning */.$e)('git', codes/* DOCTOR_CODES */.z.git.code, message, `${wanted} Without git, the ledger is kept in a folder.`);
    }
    if (isAtLeast(version, GIT))
        return (0,check.ok)('git', `Git ${version}.`);
    return (0,check/* problem */.CC)('git', codes/* DOCTOR_CODES */.z.git.code, `Git ${version} is too old.`, wanted);
}
/** Git run in a folder outside of every checkout: the version does not depend on one. */
function anyGit() {
    return (0,git_process/* gitOutside */.k0)(external_node_path_.parse(process.execPath).root, process.env);
}
function isAtLeast(version, wanted) {
    const parts = version.split('.').map(Number);
    for (const [index, want] of wanted.entries()) {
        const have = parts[index] ?? 0;
        if (have !== want)
            return have > want;
    }
    return true;
}

// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/cli/commands/doctor/render.js


const SIGNS = {
    ok: { sign: '✓', tone: 'good' },
    warning: { sign: '!', tone: 'warn' },
    problem: { sign: '✗', tone: 'bad' },
    skipped: { sign: '·', tone: 'quiet' },
};
const COLUMNS = 20;
/** All checks for a terminal: one line each, followed by what to do where something is wrong. */
function renderChecks(checks, color, typing) {
    const style = (0,text_style/* makeStyle */.Oe)(color);
    const lines = [];
    for (const check of checks) {
        const { subject, state, message, code } = check;
        const advice = (0,remedy/* adviceText */.YM)(check, typing);
        const { sign, tone } = SIGNS[state];
        const paint = style[tone];
        const shown = code === null ? message : `${message.replace(/\.$/, '')} (${code}).`;
        lines.push(`${paint(sign)} ${subject.padEnd(COLUMNS)} ${(0,visible/* visible */.i)(shown)}`);
        if (advice !== '')
            lines.push(`${' '.repeat(COLUMNS + 3)}To do: ${(0,visible/* visible */.i)(advice)}`);
    }
    const of = (state) => checks.filter((check) => check.state === state).length;
    const [problems, warnings] = [of('problem'), of('warning')];
    const sum = problems + warnings === 0
        ? style.good('No problems found.')
        : `${(0,text_style/* count */.U9)(problems, 'problem')}, ${(0,text_style/* count */.U9)(warnings, 'warning')}.`;
    return `${lines.map((line) => `${line}\n`).join('')}${lines.length > 0 ? '\n' : ''}${sum}\n`;
}

;// CONCATENATED MODULE: ./build/cli/commands/doctor/doctor.js









const flags = (bare) => (0,options/* target */.aC)((0,options/* files */.aq)(bare));
const doctor_command = (0,command/* defineCommand */.NB)({
    name: 'doctor',
    does: 'Check everything that plan and apply need, and say how to fix what is wrong.',
    flags,
    run: ([files], flags, { io }) => doctor(files, flags, io),
});
/**
 * `doctor`: checks everything that plan and apply need. It only reads, leaves nothing behind, and continues after a
 * failed check. Exit 1 when there is a problem.
 */
async function doctor(files, flags, io) {
    const checks = await examine(files, flags, io);
    const shown = flags.quiet === true ? checks.filter((check) => check.state !== 'ok') : checks;
    const problems = checks.filter((check) => check.state === 'problem').length;
    const exitCode = problems > 0 ? 1 : 0;
    if (flags.json === true) {
        const count = (state) => checks.filter((check) => check.state === state).length;
        const summary = { ok: count('ok'), warnings: count('warning'), problems, skipped: count('skipped') };
        io.out(`${JSON.stringify({ checks: shown.map((check) => checkJson(check, io.typing?.place ?? {})), summary, exit_code: exitCode }, null, 2)}\n`);
    }
    else
        io.out(renderChecks(shown, io.outColor, io.typing));
    return exitCode;
}
/** A check as JSON: its command as arguments. */
function checkJson({ command, ...check }, place) {
    const argv = command && (0,pasted_command/* argvOf */.UU)((0,pasted_command.at)(command, place));
    return argv === undefined ? check : { ...check, argv };
}
async function examine(files, flags, io) {
    const machine = await checkMachine(io.cwd, process.versions.node);
    const loaded = await checkFiles(flags, files, io);
    const { offline } = loaded;
    if (offline === undefined) {
        const why = 'it needs a valid configuration and a target';
        const rest = ['key', 'routes', 'ledger'].map((subject) => (0,check/* skipped */.hT)(subject, why));
        return [...machine, ...loaded.checks, ...rest];
    }
    // Loaded late: only these checks need the HTTP client, which is large.
    const { checkPlatform } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6477), __webpack_require__.e(7425)]).then(__webpack_require__.bind(__webpack_require__, 37425));
    const platform = await checkPlatform(offline, loaded.settings, flags, io);
    // Without a key the target still has a base URL and a ledger.
    const silent = { ...io, err: () => undefined };
    const settings = offline.settings ?? (await (0,opened/* openOffline */.GA)(flags, files, silent, true)).settings;
    const org = platform.org ?? settings?.orgId ?? offline.target.orgId;
    const ledger = await checkLedger({ offline, settings, org }, io);
    return [...machine, ...loaded.checks, ...platform.checks, ...ledger];
}


/***/ }),

/***/ 13441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ledgerLabel)
/* harmony export */ });
const UNITS = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** The ledger in the first line of a plan: `ledger 41 (3 days ago, a1b2c3d)`. */
function ledgerLabel(ledger, ignored, now) {
    if (ignored)
        return 'without the ledger';
    if (ledger.head === undefined)
        return ledger.state === 'absent' ? 'no ledger yet' : 'ledger of an unfinished first run';
    const { sequence, applied_at, source } = ledger.head;
    const parts = [age(now - Date.parse(applied_at))];
    if (source.commit !== null)
        parts.push(source.commit.slice(0, 7));
    return `ledger ${sequence} (${[...parts, ...addition(ledger)].join(', ')})`;
}
/** A remark about records that are not in the stored ledger yet. */
function addition(ledger) {
    if (ledger.underway !== undefined)
        return [`in use by ${ledger.underway}`];
    if (ledger.imported !== undefined)
        return [`from ${ledger.imported}`];
    return ledger.interrupted ? ['a later run was interrupted'] : [];
}
function age(ms) {
    for (const [unit, length] of UNITS) {
        const count = Math.floor(ms / length);
        if (count >= 1)
            return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
    }
    return 'just now';
}


/***/ })

};
