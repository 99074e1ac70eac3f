require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-itYDezHx.js"), require_findings_json = require("./findings-json-DBjz7S-w.js"), require_call = require("./call-Cf1DGQty.js"), require_check_options = require("./check-options-CtW7ZzAN.js"), require_validate = require("./validate-ocd_OqmN.js");
// build/api/validate.js
async function validate(options) {
	return require_check_options.r("validate", options, require_check_options.n), require_call.t(options, { report: null }, async ({ flags, files: named, host, shown }) => {
		let { findings, files, valid } = await require_validate.t(flags, named, host, { withOthers: !0 });
		return {
			exitCode: require_model.ut(findings) || valid === null ? 1 : 0,
			report: shown(require_findings_json.t(findings, { files }))
		};
	});
}
exports.validate = validate;
