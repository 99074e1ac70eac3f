const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_apply = require("./apply-BdkmkvhY.js"), require_saved = require("./saved-Ce0V3ne4.js"), require_system_error = require("./system-error-B0okqon1.js"), require_model = require("./model-CQuGHFup.js"), require_saved_codes = require("./saved-codes-CUs69_mz.js"), require_apply_text = require("./apply-text-B5tjo8Yu.js"), require_judged_text = require("./judged-text-B1bqQxtK.js"), require_checked = require("./checked-BO_KSHHw.js"), require_main = require("./main-DZuLd4ZI.js"), require_command_host = require("./command-host-BhvnQYLo.js"), require_confirm = require("./confirm-Buab2Jxh.js"), require_io = require("./io-DF7jQvRa.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js"), require_print_plan = require("./print-plan-DkN73u5l.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
const command = require_main.s({
	name: "apply",
	does: "Apply the plan after confirmation.",
	examples: [
		[require_model.yt("apply"), "show the plan, ask, apply"],
		[require_model.yt("apply", "--only", "prompts/Tone of voice"), "apply one item"],
		[require_model.yt("apply", "--yes"), "apply without asking, in CI"]
	],
	flags: (bare) => require_options.t(require_options.f(require_options.r(require_options.p(require_options.i(bare)))).option("--yes", "skip the confirmation").option("--plan <file>", "apply exactly the plan that plan --out saved").option("--smoke [name]", "then run the smoke runs of the configuration; with a name, only that one", require_options.l)),
	run: ([files], flags, { io }) => apply(files, flags, io)
});
async function apply(files, flags, io) {
	let { plan: planFile, yes, smoke, ...open } = flags;
	if (planFile === void 0) {
		let how = howTo(flags, files, yes === !0, io), applied = await require_opened.s(require_apply.r(open, files, io, how), io);
		return "message" in applied ? require_checked.t(applied, flags, io) : report(applied, how.session(), flags, io);
	}
	let saved = await read(planFile, io), how = howTo(flags, files, !0, io);
	return report(await require_opened.s(require_saved.t(saved, open, files, io, how), io), how.session(), flags, io);
}
function howTo(flags, files, isConfirmed, io) {
	let isJson = flags.json === !0, { smoke, quiet } = flags, opened, known = () => {
		if (opened === void 0) throw TypeError("the target is not open");
		return opened;
	};
	return {
		open: require_opened.n(flags, files, io),
		onOpened: (one) => {
			opened = one;
		},
		session: () => known().session,
		smoke: smoke === void 0 ? null : {
			names: typeof smoke == "boolean" ? [] : [smoke].flat(),
			host: require_command_host.t(io)
		},
		confirm: async (planned, writes) => {
			!isJson && quiet !== !0 && require_print_plan.t(known(), planned, io), writes && !isConfirmed && await require_confirm.t(`Apply this to ${planned.plan.target}?`, io, "Check the plan, then pass --yes."), writes && !isJson && io.out("\n");
		},
		...isJson ? {} : {
			onOutcome: (outcome) => io.out(`${require_apply_text.n(outcome, { color: io.outColor })}\n`),
			onApplied: (made, { plan: { held } }) => {
				let planShown = quiet !== !0, typing = require_io.t(known().session, io);
				io.out(`\n${require_apply_text.t(made, held, {
					color: io.outColor,
					planShown,
					typing
				})}`);
			}
		}
	};
}
function report(applied, session, flags, io) {
	let { smoke, exitCode } = applied;
	if (flags.json === !0) require_options.h(require_apply.n(applied), io);
	else if (smoke !== null) {
		let runs = smoke === "skipped" || "brokeOff" in smoke ? null : smoke, typing = require_io.t(session, io);
		io.out(`\nSmoke runs\n\n${runs === null ? `Skipped: ${require_apply.o(smoke)}.\n` : require_judged_text.t(runs, {
			color: io.outColor,
			typing
		})}`);
	}
	return require_main.o(exitCode, require_apply.a(applied), io);
}
async function read(file, io) {
	let bytes;
	try {
		bytes = await (0, node_fs_promises.readFile)(node_path.default.resolve(io.cwd, file));
	} catch (error) {
		let reason = require_system_error.n(error) ?? "unknown error";
		throw new require_model.at(require_saved_codes.t.unreadable.code, `The plan ${file} cannot be read (${reason}).`, "Name a saved plan. To save one.", 1, require_model.yt("plan", "--out", file));
	}
	return require_saved.n(file, bytes);
}
exports.command = command;
