const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_io = require("./io-B9qdXAWz.js"), require_model = require("./model-DVHFMB8j.js"), require_held_words = require("./held-words-DZ-lbmm2.js"), require_plan_json = require("./plan-json-CsJt5ajU.js"), require_plan_markdown = require("./plan-markdown-C-bAZrCL.js"), require_print_plan = require("./print-plan-CewKzYkC.js"), require_plan_target = require("./plan-target-D9LqMICN.js"), require_main = require("./main-BdhybEc3.js"), require_index = require("./index.js"), require_opened = require("./opened-DKUqw0zC.js"), require_options = require("./options-DC1WxaLu.js"), require_print_json = require("./print-json-Dd_T4GzU.js"), require_say_verdict = require("./say-verdict-B2FsS3GK.js"), require_unless_checked = require("./unless-checked-CmaBVnfy.js");
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
const command = require_main.l({
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
		let reason = require_model.s(error) ?? "unknown error";
		throw new require_model.at(require_index.r.planUnwritable.code, `Cannot write the plan to ${file} (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
exports.command = command;
