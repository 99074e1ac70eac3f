require("./rolldown-runtime-DUzk6_NY.js");
const require_exit_code = require("./exit-code-DISm0ysT.js"), require_check_json = require("./check-json--rMQxrdz.js"), require_call = require("./call-ic9OhFhQ.js"), require_check_options = require("./check-options-BNeWdXwN.js"), require_plan_document = require("./plan-document-tqAuq9Fw.js"), require_plan = require("./plan-BpL5OSk2.js"), require_say_verdict = require("./say-verdict-DlKh7mMb.js");
// build/api/plan.js
async function plan(options) {
	return require_check_options.r("plan", options, require_check_options.t), require_call.t(options, {
		plan: null,
		check: null
	}, async ({ flags, files, host, open, shown }) => {
		let made = await require_plan.t(flags, files, host, open);
		if ("report" in made) {
			let { exit_code: exitCode, ...report } = made.report;
			return {
				exitCode,
				plan: null,
				check: shown(require_check_json.t(report))
			};
		}
		let { planned } = made;
		return planned.verdict !== null && require_say_verdict.t(planned.verdict, !0, host), {
			exitCode: require_exit_code.a(planned.plan, !1),
			plan: require_plan_document.t(planned.plan, shown),
			check: null
		};
	});
}
exports.plan = plan;
