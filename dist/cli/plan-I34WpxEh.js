const require_io = require("./io-DrbLP9Q6.js"), require_config = require("./config-BH1_WG6R.js"), require_finding = require("./finding-M5RG1B0g.js"), require_plan_json = require("./plan-json-B-X77J0Y.js"), require_plan_markdown = require("./plan-markdown-ZGLNwHpf.js"), require_print_plan = require("./print-plan-CtcU_x0e.js"), require_plan_target = require("./plan-target-BdXLXen1.js"), require_main = require("./main-D9AQV1A7.js"), require_index = require("./index.js"), require_opened = require("./opened-B8hztCDc.js"), require_options = require("./options-BNBJb0BK.js"), require_say_verdict = require("./say-verdict-DafUqtc_.js"), require_unless_checked = require("./unless-checked-D3pXd2tj.js");
let node_path = require("node:path");
node_path = require_index.d(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/run/plan-ahead.js
async function planAhead(session) {
	let planned = await require_plan_target.r(session);
	if (require_print_plan.r(session, planned)) return {
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
const command = require_main.i({
	name: "plan",
	does: "Show what apply would do. Only reads.",
	flags: (bare) => require_options.t(require_options.r(require_options.u(require_options.i(bare))).option("--out <file>", "save the plan as JSON, for apply --plan").addOption(require_options.a()).option("--detailed-exitcode", "exit 2 if there are changes")).option("--no-ledger", "plan without the ledger; such a plan cannot be applied"),
	run: ([files], flags, { io }) => require_unless_checked.t(plan(files, flags, io), (checked, on) => on.planChecked(checked, flags, io), flags.out !== void 0)
});
async function plan(files, flags, io) {
	let opened = await require_opened.r(flags, files, io);
	try {
		let planned = await planAhead(opened.session), isQuiet = flags.quiet === !0, wanted = flags.format ?? (flags.json === !0 ? "json" : "text"), isPrinted = wanted === "text" && !(isQuiet && isEmpty(planned.plan));
		return planned.verdict !== null && require_say_verdict.t(planned.verdict, !isPrinted, isQuiet, io), flags.out !== void 0 && await save(flags.out, planned.plan, io), wanted === "json" ? io.out(require_plan_json.i(planned.plan)) : wanted === "markdown" ? io.out(require_plan_markdown.n(planned.plan, { words: opened.session.kinds.words })) : isPrinted && require_print_plan.t(opened, planned, io), require_io.o(planned.plan, flags.detailedExitcode === !0);
	} finally {
		await opened.client.close();
	}
}
async function save(file, made, io) {
	try {
		await (0, node_fs_promises.writeFile)(node_path.default.resolve(io.cwd, file), require_plan_json.i(made), { mode: 384 });
	} catch (error) {
		let reason = require_config.j(error) ?? "unknown error";
		throw new require_finding.t(require_index.r.planUnwritable.code, `Cannot write the plan to ${file} (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
function isEmpty(made) {
	return made.changes.length === 0 && made.held.length === 0 && made.diagnostics.length === 0;
}
exports.command = command;
