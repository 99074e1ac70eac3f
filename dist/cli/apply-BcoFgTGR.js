require("./rolldown-runtime-DUzk6_NY.js");
const require_saved = require("./saved-Ce0V3ne4.js"), require_call = require("./call-ic9OhFhQ.js"), require_check_options = require("./check-options-BNeWdXwN.js"), require_not_confirmed = require("./not-confirmed-B9PQ7MWz.js"), require_plan_document = require("./plan-document-tqAuq9Fw.js"), require_apply = require("./apply-BdkmkvhY.js");
// build/api/apply.js
async function apply(options) {
	require_check_options.r("apply", options, {
		...require_check_options.t,
		yes: "flag",
		confirm: "function",
		plan: "object",
		smoke: "texts or flag",
		onOutcome: "function"
	});
	let { yes, confirm, plan } = options;
	if ([
		yes === !0,
		confirm !== void 0,
		plan !== void 0
	].filter((one) => one).length !== 1) throw require_check_options.i("apply needs exactly one of yes: true, confirm and plan.");
	return require_call.t(options, {
		report: null,
		plan: null
	}, async (call) => {
		let how = {
			...howTo(options, call),
			open: call.open
		}, { flags, files, host } = call;
		if (plan === void 0) return resultOf(await require_apply.r(flags, files, host, how), call);
		let saved = require_saved.n("plan", Buffer.from(JSON.stringify(plan)));
		return resultOf(await require_saved.t(saved, flags, files, host, how), call);
	});
}
function resultOf(applied, { shown, host }) {
	if ("message" in applied) return host.err(`${applied.message}\n`), {
		exitCode: applied.exit_code,
		report: null,
		plan: null
	};
	let { exit_code: _code, ...report } = require_apply.n(applied);
	return {
		exitCode: applied.exitCode,
		report: shown(report),
		plan: require_plan_document.t(applied.planned.plan, shown)
	};
}
function howTo({ confirm, smoke = !1, onOutcome }, call) {
	let { callbacks, host, shown } = call;
	return {
		smoke: smoke === !1 ? null : {
			names: smoke === !0 ? [] : smoke,
			host: {
				cwd: host.cwd,
				out: (text) => host.err(text),
				err: (text) => host.err(text),
				say: (finding) => host.note?.(finding),
				confirm: () => Promise.reject(require_not_confirmed.t()),
				clock: host.clock,
				signal: host.signal
			}
		},
		confirm: async (planned, writes) => {
			if (confirm !== void 0 && writes && !await callbacks.ask(confirm, require_plan_document.t(planned.plan, shown))) throw require_not_confirmed.t();
		},
		onOutcome: (outcome) => callbacks.tell(onOutcome, shown(outcome))
	};
}
exports.apply = apply;
