const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_io = require("./io-DbgICS9s.js"), require_model = require("./model-Ck-i1MhH.js"), require_held_words = require("./held-words-D7Kf0DTI.js"), require_plan_json = require("./plan-json-CfBh2351.js"), require_plan_markdown = require("./plan-markdown-COSLZuyb.js"), require_print_plan = require("./print-plan-BnXyP6a7.js"), require_plan_target = require("./plan-target-CCqkwpw9.js"), require_main = require("./main-DIL5I9OG.js"), require_index = require("./index.js"), require_opened = require("./opened-DkRD5F_1.js"), require_options = require("./options-wnv8TvxR.js"), require_print_json = require("./print-json-Dd_T4GzU.js"), require_say_verdict = require("./say-verdict-DfyPnER8.js"), require_unless_checked = require("./unless-checked-BlDDtE3a.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
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
const command = require_main.c({
	name: "plan",
	does: "Show what apply would do. Only reads.",
	flags: (bare) => require_options.t(require_options.r(require_options.d(require_options.i(bare))).option("--out <file>", "save the plan as JSON, for apply --plan").addOption(require_options.a()).option("--summary", "print one line with the counts").option("--detailed-exitcode", "exit 2 if there are changes")).option("--no-ledger", "plan without the ledger; such a plan cannot be applied"),
	run: ([files], flags, { io }) => require_unless_checked.t(plan(files, flags, io), (checked, on) => on.planChecked(checked, flags, io))
});
async function plan(files, flags, io) {
	let opened = await require_opened.r(flags, files, io, { isPlanned: !0 });
	try {
		let planned = await planAhead(opened.session), isQuiet = flags.quiet === !0, wanted = flags.format ?? (flags.json === !0 ? "json" : "text"), isPrinted = wanted === "text" && flags.summary !== !0 && !(isQuiet && require_held_words.a(planned.plan));
		return planned.verdict !== null && require_say_verdict.t(planned.verdict, !isPrinted, io), flags.out !== void 0 && await save(flags.out, planned.plan, io), wanted === "json" ? require_print_json.n(require_plan_json.i(planned.plan), io) : wanted === "markdown" ? io.out(require_plan_markdown.n(planned.plan, { words: opened.session.kinds.words })) : flags.summary === !0 ? io.out(`${planned.plan.target}: ${require_held_words.o(planned.plan.summary)}\n`) : isPrinted && require_print_plan.t(opened, planned, io), require_io.o(planned.plan, flags.detailedExitcode === !0);
	} finally {
		await opened.client.close();
	}
}
async function save(file, made, io) {
	try {
		await (0, node_fs_promises.writeFile)(node_path.default.resolve(io.cwd, file), require_plan_json.i(made), { mode: 384 });
	} catch (error) {
		let reason = require_model.o(error) ?? "unknown error";
		throw new require_model.it(require_index.r.planUnwritable.code, `Cannot write the plan to ${file} (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
exports.command = command;
