export const id = 2959;
export const ids = [2959];
export const modules = {

/***/ 52959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ validate_command)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
;// CONCATENATED MODULE: ./build/report/json/findings-json.js

/**
 * Findings as JSON, sorted as in the text: `{findings: [...], summary: {files, errors, warnings,
 * notes}}`. Keys that a finding does not have are left out. Ends with a line break.
 */
function renderFindingsJson(findings, view) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const report = {
        findings: (0,finding/* sortFindings */.Tc)(findings).map(orderFinding),
        summary: { files: view.files, errors: of('error'), warnings: of('warning'), notes: of('note') },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function orderFinding(finding) {
    const { code, severity, message, place, address, remedy, command, related } = finding;
    const argv = command && (0,pasted_command/* argvOf */.UU)(command);
    return {
        code,
        severity,
        message,
        ...(place === undefined ? {} : { place: orderPlace(place) }),
        ...(address === undefined ? {} : { address }),
        ...(remedy === undefined ? {} : { remedy }),
        ...(argv === undefined ? {} : { argv }),
        ...(related === undefined
            ? {}
            : { related: related.map((one) => ({ message: one.message, place: orderPlace(one.place) })) }),
    };
}
function orderPlace(place) {
    return { file: place.file, line: place.line, column: place.column };
}

// EXTERNAL MODULE: ./build/config/settings-codes.js
var settings_codes = __webpack_require__(91685);
// EXTERNAL MODULE: ./build/config/settings-input.js
var settings_input = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/model/codes.js
var codes = __webpack_require__(22628);
// EXTERNAL MODULE: ./build/run/open/open-files.js + 4 modules
var open_files = __webpack_require__(57170);
;// CONCATENATED MODULE: ./build/run/open/validate-files.js




/** Loads the files and adds every finding that needs no network. */
async function validateFiles(flags, named, io, leniency = {}) {
    const offline = await (0,open_files/* openFiles */.Km)(flags, named, io, true, leniency);
    return { ...offline, findings: (0,finding/* sortFindings */.Tc)([...offline.findings, ...withoutAccount(offline)]) };
}
/** Not wrong, but a key of another account would not be noticed. */
function withoutAccount({ target, settings, kinds, provider }) {
    if (target.orgId !== null || (0,settings_input/* isImplicit */.Yq)(target) || (settings?.orgId ?? null) !== null)
        return [];
    const { account } = kinds.words;
    const key = provider.settings.account?.key;
    if (key === undefined)
        return [];
    return [
        {
            ...(0,codes/* coded */.yC)(settings_codes/* SETTINGS_CODES */.r.noAccount),
            message: `Target ${target.name} sets no ${key}, so the ${account} of the API key is used.`,
            remedy: `Set ${key} in targets.${target.name}, so that a key of another ${account} is refused.`,
            ...(target.place === undefined ? {} : { place: target.place }),
        },
    ];
}

// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/opened.js + 1 modules
var opened = __webpack_require__(76910);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/validate.js






const flags = (bare) => (0,options/* target */.aC)((0,options/* files */.aq)(bare));
const validate_command = (0,command/* defineCommand */.NB)({
    name: 'validate',
    does: 'Check the files without contacting the platform.',
    flags,
    run: ([files], flags, { io }) => validate(files, flags, io),
});
/** `validate`: every check that needs no network. Exit 1 when there is an error. */
async function validate(files, flags, io) {
    const offline = await (0,opened/* printed */.zd)(validateFiles(flags, files, io), io);
    const { desired, findings } = offline;
    const shown = flags.quiet === true ? findings.filter((finding) => finding.severity === 'error') : findings;
    if (flags.json === true)
        io.out(renderFindingsJson(findings, { files: offline.files.files.length }));
    else {
        (0,opened/* printFindings */.c2)(shown, offline, io);
        if (!(0,finding/* hasErrors */.Cs)(findings) && flags.quiet !== true) {
            const items = desired.resources.length;
            const count = offline.files.files.length;
            io.out(`${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'file' : 'files'}: valid for target ${offline.target.name}.\n`);
        }
    }
    return (0,finding/* hasErrors */.Cs)(findings) ? 1 : 0;
}


/***/ })

};
