export const id = 875;
export const ids = [875];
export const modules = {

/***/ 46875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _report_findings_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2340);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57535);
/* harmony import */ var _settings_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67815);
/* harmony import */ var _settings_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11133);





/** `validate`: everything that can be known without a network. Exit 1 when there is an error. */
async function validate(files, flags, io) {
    const offline = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openOffline */ .GA)(flags, files, io, true);
    const { desired } = offline;
    const findings = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)([...offline.findings, ...withoutOrganization(offline)]);
    const shown = flags.quiet === true ? findings.filter((finding) => finding.severity === 'error') : findings;
    if (flags.json === true)
        io.out((0,_report_findings_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindingsJson */ .l)(findings, { files: offline.files.files.length }));
    else {
        (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .printFindings */ .c2)(shown, offline, io);
        if (!(0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) && flags.quiet !== true) {
            const items = desired.resources.length;
            const count = offline.files.files.length;
            io.out(`${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'file' : 'files'}: valid for target ${offline.target.name}.\n`);
        }
    }
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) ? 1 : 0;
}
/** Not wrong, but a key of another organization would not be noticed. */
function withoutOrganization({ target, settings }) {
    if (target.orgId !== null || (0,_settings_input_js__WEBPACK_IMPORTED_MODULE_4__/* .isImplicit */ .Yq)(target) || (settings?.orgId ?? null) !== null)
        return [];
    const { code, severity } = _settings_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS_CODES */ .r.noOrganization;
    return [
        {
            code,
            severity,
            message: `Target ${target.name} names no org_id, so the organization of the API key is used.`,
            remedy: `Write org_id below targets.${target.name}, so that a key of another organization is refused.`,
            ...(target.place === undefined ? {} : { place: target.place }),
        },
    ];
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderFindingsJson)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);

/**
 * Findings as JSON, sorted as in the text: `{findings: [...], summary: {files, errors, warnings,
 * notes}}`. Keys that a finding does not have are left out. Ends with a line break.
 */
function renderFindingsJson(findings, view) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const report = {
        findings: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings).map(orderFinding),
        summary: { files: view.files, errors: of('error'), warnings: of('warning'), notes: of('note') },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function orderFinding(finding) {
    const { code, severity, message, place, address, remedy, related } = finding;
    return {
        code,
        severity,
        message,
        ...(place === undefined ? {} : { place: orderPlace(place) }),
        ...(address === undefined ? {} : { address }),
        ...(remedy === undefined ? {} : { remedy }),
        ...(related === undefined
            ? {}
            : { related: related.map((one) => ({ message: one.message, place: orderPlace(one.place) })) }),
    };
}
function orderPlace(place) {
    return { file: place.file, line: place.line, column: place.column };
}


/***/ })

};
