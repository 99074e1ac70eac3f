require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_findings_json = require("./findings-json-6mr3vJI6.js"), require_call = require("./call-ic9OhFhQ.js"), require_check_options = require("./check-options-BNeWdXwN.js"), require_validate = require("./validate-7dwMW0i6.js");
// build/api/validate.js
async function validate(options) {
	return require_check_options.r("validate", options, require_check_options.n), require_call.t(options, { report: null }, async ({ flags, files: named, host, shown }) => {
		let { findings, files, valid } = await require_validate.t(flags, named, host, { withOthers: !0 });
		return {
			exitCode: require_model.ct(findings) || valid === null ? 1 : 0,
			report: shown(require_findings_json.t(findings, { files }))
		};
	});
}
exports.validate = validate;
