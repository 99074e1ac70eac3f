const require_open_files = require("./open-files-B4SDOPGi.js"), require_open_target = require("./open-target-Cm94kjUC.js"), require_say_verdict = require("./say-verdict-DlKh7mMb.js"), require_plan_target = require("./plan-target-CLuCUOpt.js");
// build/run/plan-ahead.js
async function planAhead(session) {
	let planned = await require_plan_target.r(session);
	if (require_say_verdict.r(session, planned)) return {
		...planned,
		verdict: null
	};
	let verdict = await session.judge();
	if (verdict.refusals.length === 0) return {
		...planned,
		verdict
	};
	let { plan } = planned, refused = verdict.refusals.map(({ code, message, remedy }) => ({
		code,
		message,
		remedy
	}));
	return {
		...planned,
		plan: {
			...plan,
			source: {
				...plan.source,
				refused
			}
		},
		verdict
	};
}
// build/api/verbs/plan.js
async function planOpened(opened) {
	try {
		return {
			opened,
			planned: await planAhead(opened.session)
		};
	} catch (error) {
		throw await opened.client.close(), error;
	}
}
async function planOnce(flags, named, host, how) {
	try {
		let made = await planOpened(await require_open_target.t(flags, named, host, {
			rules: flags,
			...how,
			isPlanned: !0
		}));
		return await made.opened.client.close(), made;
	} catch (error) {
		if (!(error instanceof require_open_files.k)) throw error;
		let { checked } = error, { checkPlan } = await Promise.resolve().then(() => require("./checked-DbX_tuQE.js"));
		return {
			report: await checkPlan(checked, flags, host, (all) => how.onFindings(all, checked.files)),
			checked
		};
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planOnce;
	}
});
