export const id = 723;
export const ids = [723];
export const modules = {

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ plan_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/apply/exit-code.js
var exit_code = __webpack_require__(35333);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/json/plan-json.js
var plan_json = __webpack_require__(94226);
// EXTERNAL MODULE: ./build/report/markdown/plan-markdown.js + 1 modules
var plan_markdown = __webpack_require__(23930);
// EXTERNAL MODULE: ./build/run/apply-target.js + 42 modules
var apply_target = __webpack_require__(44857);
// EXTERNAL MODULE: ./build/run/plan-target.js + 18 modules
var plan_target = __webpack_require__(748);
;// CONCATENATED MODULE: ./build/run/plan-ahead.js


/** Plans a target for a reader who decides later whether to apply the plan. */
async function planAhead(session) {
    const planned = await (0,plan_target/* planTarget */.hB)(session);
    if ((0,apply_target/* hasNothingToDo */.a)(session, planned))
        return { ...planned, verdict: null };
    const verdict = await session.judge();
    if (verdict.refusals.length === 0)
        return { ...planned, verdict };
    const { plan } = planned;
    const refused = verdict.refusals.map(({ code, message, remedy }) => ({ code, message, remedy }));
    return { ...planned, plan: { ...plan, source: { ...plan.source, refused } }, verdict };
}

// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/command-codes.js
var command_codes = __webpack_require__(52739);
// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var cli_opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/print-plan.js + 1 modules
var print_plan = __webpack_require__(85922);
// EXTERNAL MODULE: ./build/cli/say-verdict.js
var say_verdict = __webpack_require__(23170);
;// CONCATENATED MODULE: ./build/cli/commands/plan.js












const flags = (bare) => (0,options/* allowOlder */.Yp)((0,options/* deciding */.C$)((0,options/* target */.aC)((0,options/* files */.aq)(bare)))
    .option('--out <file>', 'save the plan as JSON, for apply --plan')
    .addOption((0,options/* format */.GP)())
    .option('--detailed-exitcode', 'exit 2 if there are changes')).option('--no-ledger', 'plan without the ledger; such a plan cannot be applied');
const plan_command = (0,command/* defineCommand */.NB)({
    name: 'plan',
    does: 'Show what apply would do. Only reads.',
    flags,
    run: ([files], flags, { io }) => plan(files, flags, io),
});
/** `plan`: what apply would do. It only reads. */
async function plan(files, flags, io) {
    const opened = await (0,cli_opened/* openTarget */.Ap)(flags, files, io);
    try {
        const planned = await planAhead(opened.session);
        const isQuiet = flags.quiet === true;
        const wanted = flags.format ?? (flags.json === true ? 'json' : 'text');
        const isPrinted = wanted === 'text' && !(isQuiet && isEmpty(planned.plan));
        // The plan printed below says it already.
        if (planned.verdict !== null)
            (0,say_verdict/* sayVerdict */.F)(planned.verdict, !isPrinted, isQuiet, io);
        if (flags.out !== undefined)
            await save(flags.out, planned.plan, io);
        if (wanted === 'json')
            io.out((0,plan_json/* renderPlanJson */.uC)(planned.plan));
        else if (wanted === 'markdown')
            io.out((0,plan_markdown/* renderPlanMarkdown */.d$)(planned.plan, { words: opened.session.kinds.words }));
        else if (isPrinted)
            (0,print_plan/* printPlan */.Z)(opened, planned, io);
        return (0,exit_code/* planExit */.mt)(planned.plan, flags.detailedExitcode === true);
    }
    finally {
        await opened.client.close();
    }
}
async function save(file, made, io) {
    try {
        await (0,promises_.writeFile)(external_node_path_.resolve(io.cwd, file), (0,plan_json/* renderPlanJson */.uC)(made), { mode: 0o600 });
    }
    catch (error) {
        const reason = (0,system_error/* codeOf */.$)(error) ?? 'unknown error';
        throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.planUnwritable.code, `Cannot write the plan to ${file} (${reason}).`, 'Name a file in a folder that exists and is writable.');
    }
}
function isEmpty(made) {
    return made.changes.length === 0 && made.held.length === 0 && made.diagnostics.length === 0;
}


/***/ }),

/***/ 23170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sayVerdict)
/* harmony export */ });
/**
 * Prints what speaks against applying from here. `apply` calls it before it asks, `plan` calls it and goes on.
 * @param onlySay print refusals as warnings
 */
function sayVerdict(verdict, onlySay, quiet, io) {
    const say = (word, { code, message, remedy }) => io.err(`${word} ${code}  ${message}\n  ${remedy}\n`);
    if (onlySay)
        for (const one of verdict.refusals)
            say('warning', { ...one, message: `Applying this plan would be refused. ${one.message}` });
    if (!quiet)
        for (const one of verdict.notes)
            say('note', one);
}


/***/ })

};
