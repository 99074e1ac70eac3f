const require_exit_code = require("./exit-code-DISm0ysT.js"), require_plan = require("./plan-CVC5ldkO.js"), require_judged_json = require("./judged-json-BAulGJpW.js"), require_say_verdict = require("./say-verdict-DlKh7mMb.js"), require_judge = require("./judge-vHtvIN4-.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_open_target = require("./open-target-Cm94kjUC.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_nothing_kept = require("./nothing-kept-30FPxMEB.js");
// build/api/verbs/apply.js
async function applyOnce(flags, named, host, how) {
	let opened;
	try {
		opened = await require_open_target.t(flags, named, host, {
			rules: flags,
			...how.open,
			verb: "apply",
			isPlanned: !0
		});
	} catch (error) {
		if (!(error instanceof require_open_files.k)) throw error;
		return how.smoke !== null && require_judge.i(error.checked, "smoke", host), require_nothing_kept.t(error.checked, "Nothing to apply");
	}
	try {
		return how.onOpened?.(opened), await carryOut(opened, await require_plan_target.r(opened.session), host, how);
	} finally {
		await opened.client.close();
	}
}
async function carryOut(opened, planned, host, how) {
	let { session } = opened, smoke = how.smoke === null ? null : await prepareSmoke(opened, how.smoke.names, host);
	if (!require_say_verdict.r(session, planned)) {
		let verdict = await session.judge();
		require_say_verdict.t(verdict, !1, host), require_record_findings.h(verdict);
	}
	await how.confirm(planned, planned.plan.changes.some((change) => require_plan.n.has(change.action)));
	let report = await applyPlanned(opened, planned, host, how.onOutcome);
	how.onApplied?.(report, planned);
	let runs = smoke === null || how.smoke === null || report.exit_code !== 0 ? null : await require_judge.r(smoke, {
		client: opened.client,
		baseUrl: session.baseUrl,
		io: host,
		host: how.smoke.host
	});
	return {
		planned,
		report,
		smoke: smoke !== null && runs === null ? "skipped" : runs,
		exitCode: require_judge.n(report.exit_code, runs)
	};
}
function applyPlanned(opened, planned, host, onOutcome) {
	let scores = async (now) => {
		if (opened.offline.config.sections === void 0) return new Map();
		let { appliedScores } = await Promise.resolve().then(() => require("./applied-scores-BeoNTQnx.js"));
		return appliedScores(opened, now, host);
	};
	return require_say_verdict.n(opened.session, planned, {
		...applyDeps(opened, host, onOutcome),
		scores
	});
}
function applyDeps({ platform }, { randomBytes, signal, progress }, onOutcome) {
	return progress === void 0 ? {
		platform,
		randomBytes,
		signal,
		...onOutcome === void 0 ? {} : { onOutcome }
	} : {
		platform,
		randomBytes,
		signal,
		onStart: ({ address, action }) => progress({
			event: "step_started",
			address,
			action
		}),
		onOutcome: (one) => {
			progress(stepEnded(one)), onOutcome?.(one);
		}
	};
}
function stepEnded({ address, action, outcome, code, message, id }) {
	return {
		event: "step_ended",
		address,
		action,
		outcome,
		...code == null ? {} : { code },
		...message == null ? {} : { message },
		...id == null ? {} : { id }
	};
}
function prepareSmoke({ offline }, names, host) {
	let command = require_judge.i(offline, "smoke", host);
	return require_judge.a(command, {
		args: names.length === 0 ? [] : [names],
		flags: {}
	}, offline);
}
function applyJson({ report, smoke, exitCode }) {
	if (smoke === null) return report;
	let section = smoke !== "skipped" && !("brokeOff" in smoke) ? require_judged_json.t(smoke) : { skipped: smokeSkipped(smoke) };
	return {
		...report,
		exit_code: exitCode,
		smoke: section
	};
}
function smokeSkipped(smoke) {
	return smoke === "skipped" ? require_judge.t : "brokeOff" in smoke ? `the runs broke off (${smoke.brokeOff})` : null;
}
function hasChanged({ report, smoke }) {
	let isSmoked = smoke !== null && smoke !== "skipped" && ("brokeOff" in smoke || smoke.runs.some(({ wrote }) => wrote));
	return require_exit_code.r(report) || isSmoked;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return hasChanged;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return carryOut;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return applyJson;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return smokeSkipped;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return applyOnce;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return applyDeps;
	}
});
