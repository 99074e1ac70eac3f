const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_main = require("./main-DZuLd4ZI.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js"), require_item_codes = require("./item-codes-5xE_57zW.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_style = require("./style-SJtXwkRB.js"), require_check_offline = require("./check-offline-C2wQuhLB.js"), require_stand_in_codes = require("./stand-in-codes-DtWCuUlo.js"), require_doctor_codes = require("./doctor-codes-C0rrj7Bb.js"), require_say = require("./say-ZhhkoCO1.js"), require_open_store = require("./open-store-DynNTUis.js"), require_file_store = require("./file-store-ap6vzV7T.js"), require_guard_codes = require("./guard-codes-BluyiEX4.js"), require_ledger_label = require("./ledger-label-fiPTkNoE.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js"), require_work_tree = require("./work-tree-Bva6eVSc.js"), require_left_behind = require("./left-behind-CBExosDz.js"), require_key_use = require("./key-use-BkDzEQTM.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/cli/commands/doctor/check.js
function ok(subject, message) {
	return {
		subject,
		state: "ok",
		message,
		remedy: null,
		code: null
	};
}
const finding = (state) => (subject, code, message, remedy, command) => ({
	subject,
	state,
	message,
	remedy,
	code,
	...command === void 0 ? {} : { command }
}), warning = finding("warning"), problem = finding("problem");
function refused(subject, { code, message, advice }) {
	return problem(subject, code, message, advice.remedy ?? "", advice.command);
}
function skipped(subject, why) {
	return {
		subject,
		state: "skipped",
		message: `Skipped: ${why}.`,
		remedy: null,
		code: null
	};
}
// build/cli/commands/doctor/files.js
const OF_CHECKOUT = new Set([require_stand_in_codes.t.leftOut.code, require_stand_in_codes.t.unread.code]), OF_SETTINGS = new Set(Object.values(require_item_codes.r).map(({ code }) => code));
async function checkFiles(flags, named, io) {
	let printed = "", quiet = {
		...io,
		progress: void 0,
		err: (text) => {
			printed += text;
		}
	}, offline;
	try {
		offline = await require_opened.r(flags, named, quiet, !1);
	} catch (error) {
		if (error instanceof require_open_files.k) return checkTrees(error.checked);
		if (error instanceof require_model.at) {
			let { code, message, advice } = error, told = advice.remedy == null ? SEE : [advice.remedy, advice.command];
			return {
				checks: [problem("configuration", code, message, ...told)],
				settings: []
			};
		}
		if (!(error instanceof require_main.a)) throw error;
		let first = printed.split("\n").find((line) => line.trim() !== "") ?? "The configuration cannot be read.";
		return {
			checks: [problem("configuration", require_doctor_codes.t.files.code, first, ...SEE)],
			settings: []
		};
	}
	let leftOut = offline.findings.filter((one) => OF_CHECKOUT.has(one.code)), own = offline.findings.filter((one) => !OF_SETTINGS.has(one.code) && !OF_CHECKOUT.has(one.code)), settings = require_model.ot(offline.findings).shown.filter((one) => OF_SETTINGS.has(one.code)), { desired, files } = offline, what = `${require_style.n(desired.resources.length, "item")} in ${require_style.n(files.files.length, "file")}`;
	return {
		offline,
		settings,
		checks: [
			checkFindings(offline, own, what),
			...checkCheckout(offline, leftOut),
			...checkSecrets(offline, io)
		]
	};
}
async function checkTrees(checked) {
	let { trees, findings } = await require_check_offline.t(checked), { files } = checked;
	return {
		checked,
		checks: [checkFindings(checked, findings.filter((one) => !OF_SETTINGS.has(one.code)), `${require_style.n(trees.length, "tree")} in ${require_style.n(files.files.length, "file")}`)],
		settings: require_model.ot(findings).shown.filter((one) => OF_SETTINGS.has(one.code))
	};
}
const SEE = ["To list all findings with their lines.", require_model.yt("validate")];
function checkFindings({ config, target }, findings, content) {
	let { shown } = require_model.ot(findings), of = (severity) => shown.filter((one) => one.severity === severity), [error, ...errors] = of("error");
	if (error !== void 0) {
		let rest = errors.length === 0 ? "" : ` And ${errors.length} more.`;
		return problem("configuration", require_doctor_codes.t.files.code, `${told(error)}${rest}`, ...SEE);
	}
	let counted = require_opened.c(findings), what = `target ${target.name}, ${content}${counted === "" ? "" : `, ${counted}`}`, where = config.file ?? "no configuration file", warnings = of("warning").length;
	return warnings === 0 ? ok("configuration", `${where}: ${what}.`) : warning("configuration", require_doctor_codes.t.fileWarnings.code, `${where}: ${what}, ${require_style.n(warnings, "warning")}.`, ...SEE);
}
function checkCheckout({ git }, leftOut) {
	return git.root === null ? [] : leftOut.length === 0 ? [ok("checkout", "It contains every bundle.")] : leftOut.map(({ code, message, remedy, command }) => remedy === void 0 ? warning("checkout", code, message, ...SEE) : warning("checkout", code, message, remedy, command));
}
function told({ code, place, message }) {
	return `${place === void 0 ? "" : `${require_model.st(place)}: `}${message} (${code})`;
}
function checkSecrets({ target }, io) {
	if (target.secrets.length === 0) return [];
	let missing = target.secrets.filter((name) => require_open_files.X(io.env, name) === void 0);
	return missing.length === 0 ? [ok("secrets", `Set in the environment: ${target.secrets.join(", ")}.`)] : [warning("secrets", require_doctor_codes.t.secrets.code, `Not set in the environment: ${missing.join(", ")}.`, "Set them where apply runs: it fails when it has to write one of them. Plan does not need them.")];
}
// build/cli/commands/doctor/trials.js
async function checkTrials({ provider, config }, store) {
	let trials = await provider.trials?.();
	if (trials === void 0) return [];
	let subject = "trials";
	try {
		let book = store.trials(), { records, damaged } = await book.read(), checks = damaged.map(require_record_findings.n).map(toCheck);
		for (let record of records.filter(require_left_behind.t)) {
			let holder = await book.atWork(record);
			holder === null ? checks.push(toCheck(require_left_behind.n(record))) : checks.push(ok(subject, `Trial ${record.trial} is at work: ${holder}.`));
		}
		let hasNone = records.length === 0 && config.sections?.get(trials.key) === void 0;
		return checks.length > 0 || hasNone ? checks : [ok(subject, `${require_style.n(records.length, "record")}; nothing is left on the platform (${book.place}).`)];
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return [refused(subject, error)];
	}
}
function toCheck({ code, message, remedy = "", command }) {
	return warning("trials", code, message, remedy, command);
}
// build/cli/commands/doctor/ledger.js
async function checkLedger(subject, io) {
	let { offline } = subject, { root } = offline.git, git = root === null ? null : io.openGit(root), { checks, ledger } = await checkStore(subject, io), isInGit = git !== null && offline.config.ledger !== "file";
	return checks.push(isInGit ? await checkPush(git, offline, io) : checkFolder(offline)), git !== null && root !== null && (checks.push(checkDepth(offline)), checks.push(await checkSource(offline, root, git, ledger))), checks;
}
async function checkStore({ offline, settings, org }, io) {
	let { config, target } = offline;
	if (settings === void 0) return { checks: [skipped("ledger", "the base URL of the target is unknown")] };
	if (org === null) return { checks: [skipped("ledger", `the ${offline.kinds.words.account} of the target is unknown`)] };
	let said = [], listening = {
		...io,
		err: (text) => void said.push(text.trim())
	};
	try {
		let store = await require_open_store.t(offline, settings.ledgerTarget, listening), binding = require_open_store.r(config, settings, org, target), ledger = await store.read(binding);
		ledger.state === "absent" && await require_record_findings.l(store, binding, require_record_findings.p(offline), {
			place: { target: target.name },
			words: offline.kinds.words
		});
		let label = require_ledger_label.t(ledger, !1, io.clock.now());
		return {
			checks: [
				ok("ledger", [ledger.state === "absent" ? `None yet for ${target.name} (${store.place}); the first apply creates it.` : `${label}, ${require_style.n(ledger.entries.size, "entry", "entries")} (${store.place}).`, ...said].join(" ")),
				checkLock(ledger),
				...await checkTrials(offline, store)
			],
			ledger
		};
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return { checks: [refused("ledger", error)] };
	}
}
function checkLock(ledger) {
	return ledger.underway === void 0 ? !ledger.interrupted || ledger.imported !== void 0 ? ok("lock", "Free.") : warning("lock", require_doctor_codes.t.cutOff.code, "An earlier run was interrupted. Its records are used.", "Nothing: the next apply takes over its lock and looks up what it started.") : warning("lock", require_doctor_codes.t.underway.code, `Held by ${ledger.underway}.`, "Wait for that run to end.");
}
async function checkPush(git, offline, io) {
	let subject = "push", remote;
	try {
		remote = await require_open_store.i(git);
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return refused(subject, error);
	}
	if (remote === null) return warning(subject, require_doctor_codes.t.onlyHere.code, "The repository has no remote, so only this clone knows the ledger.", "Add a remote that every user of apply can push to: git remote add origin <url>\nIf there is a ledger already, publish it there afterwards.", require_model.yt("ledger", "push"));
	let { commit } = offline.git;
	if (commit === null) return skipped(subject, "it needs a commit to try with");
	let { ledger } = offline.config, ref = `${require_file_store.H[ledger === "branch" ? ledger : "git"]}doctor/dry-run-${io.randomBytes(8).toString("hex")}`, ran = await git([
		"push",
		"--dry-run",
		"--porcelain",
		"--no-verify",
		"--no-follow-tags",
		"--no-signed",
		"--recurse-submodules=no",
		"--",
		remote,
		`${commit}:${ref}`
	]);
	return ran.code === 0 ? ok(subject, `Remote ${remote} accepted a dry run of a push (server hooks and rules were not tested).`) : problem(subject, require_doctor_codes.t.push.code, `Remote ${remote} refused a dry run of a push (${require_say.p(ran.stderr)}).`, "Apply pushes the ledger there; plan only reads it. Give git a key or token that may push; in a GitHub workflow: permissions: {contents: write}");
}
function checkFolder({ config }) {
	let folder = node_path.default.join(config.root, ".pipelines-sync");
	(0, node_fs.existsSync)(folder) || (folder = config.root);
	try {
		return (0, node_fs.accessSync)(folder, node_fs.constants.W_OK), ok("folder", "The folder of the ledger is writable.");
	} catch {
		return problem("folder", require_doctor_codes.t.folder.code, "The folder of the ledger, .pipelines-sync, is not writable.", "Make it writable for the user who runs apply. Plan does not need it.");
	}
}
function checkDepth({ git }) {
	return git.shallow === !0 ? warning("history", require_doctor_codes.t.shallow.code, "This clone is shallow, so apply has to fetch history to tell an older commit from a newer one.", "Nothing where git can fetch. On GitHub, fetch-depth: 0 of actions/checkout fetches it all at once.") : ok("history", "Complete.");
}
const EXCUSES = new Set([require_guard_codes.t.sameFiles.code, require_guard_codes.t.merged.code]);
async function checkSource(offline, root, git, ledger) {
	let { commit, changed, shallow } = offline.git, facts = require_record_findings.d(require_record_findings.u(offline, git), git, async () => null, void 0), verdict = await require_record_findings.m({
		target: offline.target,
		ledger: ledger ?? {
			head: void 0,
			entries: new Map()
		},
		commit,
		changed: (await require_work_tree.t({
			root,
			changed
		}, git, offline)).map(({ file }) => file),
		allowOlder: !1,
		...facts,
		relate: async (applied, here) => {
			let relation = await facts.relate(applied, here);
			return relation.is === "unknown" && shallow === !0 ? { is: "newer" } : relation;
		}
	}), [first, ...rest] = [...verdict.refusals, ...verdict.notes];
	if (first !== void 0 && rest.length === 0 && EXCUSES.has(first.code)) return ok("source", first.message);
	if (first === void 0) return ok("source", `The files match ${commit === null ? "no commit" : `commit ${commit.slice(0, 7)}`}.`);
	let prefix = verdict.refusals.length > 0 ? "Apply would be refused here. " : "", more = rest.map((one) => ` ${one.message}`).join("");
	return warning("source", require_doctor_codes.t.source.code, `${prefix}${require_model.a(first.message)} (${first.code}).${more}`, first.remedy);
}
// build/cli/commands/doctor/machine.js
const NODE = [20, 19], GIT = [2, 31];
async function checkMachine(cwd, version, git = anyGit()) {
	return [checkNode(version), await checkGit(cwd, git)];
}
function checkNode(version) {
	return isAtLeast(version, NODE) ? ok("node", `Node ${version}.`) : problem("node", require_doctor_codes.t.node.code, `Node ${version} is too old.`, `Install Node ${NODE.join(".")} or later.`);
}
async function checkGit(cwd, git) {
	let { code, stdout } = await git(["version"]), version = /(?<!\d)\d+(?:\.\d+)+/.exec(stdout.toString("utf8"))?.[0], wanted = `Install git ${GIT.join(".")} or later.`;
	if (code !== 0 || version === void 0) {
		let message = "Git was not found or cannot be started.";
		return require_open_files.B(cwd) === null ? warning("git", require_doctor_codes.t.git.code, message, `${wanted} Without git, the ledger is kept in a folder.`) : problem("git", require_doctor_codes.t.git.code, message, wanted);
	}
	return isAtLeast(version, GIT) ? ok("git", `Git ${version}.`) : problem("git", require_doctor_codes.t.git.code, `Git ${version} is too old.`, wanted);
}
function anyGit() {
	return require_say.h(node_path.default.parse(process.execPath).root, require_key_use.r(process.env));
}
function isAtLeast(version, wanted) {
	let parts = version.split(".").map(Number);
	for (let [index, want] of wanted.entries()) {
		let have = parts[index] ?? 0;
		if (have !== want) return have > want;
	}
	return !0;
}
// build/cli/commands/doctor/render.js
const SIGNS = {
	ok: {
		sign: "\u2713",
		tone: "good"
	},
	warning: {
		sign: "!",
		tone: "warn"
	},
	problem: {
		sign: "\u2717",
		tone: "bad"
	},
	skipped: {
		sign: "\u00b7",
		tone: "quiet"
	}
};
function renderChecks(checks, color, typing) {
	let style = require_style.i(color), lines = [];
	for (let check of checks) {
		let { subject, state, message, code } = check, advice = require_model.dt(check, typing), { sign, tone } = SIGNS[state], paint = style[tone], shown = code === null ? message : `${require_model.a(message)} (${code}).`;
		lines.push(`${paint(sign)} ${subject.padEnd(20)} ${require_model.Ct(shown)}`), advice !== "" && lines.push(...require_opened.u(advice, " ".repeat(23)));
	}
	let of = (state) => checks.filter((check) => check.state === state).length, [problems, warnings] = [of("problem"), of("warning")], sum = problems + warnings === 0 ? style.good("No problems found.") : `${require_style.n(problems, "problem")}, ${require_style.n(warnings, "warning")}.`;
	return `${lines.map((line) => `${line}\n`).join("")}${lines.length > 0 ? "\n" : ""}${sum}\n`;
}
// build/cli/commands/doctor/doctor.js
var doctor_exports = require_rolldown_runtime.r({ command: () => command });
const command = require_main.s({
	name: "doctor",
	does: "Check everything that plan and apply need, and say how to fix what is wrong.",
	flags: (bare) => require_options.p(require_options.i(bare)),
	run: ([files], flags, { io }) => doctor(files, flags, io)
});
async function doctor(files, flags, io) {
	let checks = await examine(files, flags, io), shown = flags.quiet === !0 ? checks.filter((check) => check.state !== "ok") : checks, problems = checks.filter((check) => check.state === "problem").length, exitCode = +(problems > 0);
	if (flags.json === !0) {
		let count = (state) => checks.filter((check) => check.state === state).length, summary = {
			ok: count("ok"),
			warnings: count("warning"),
			problems,
			skipped: count("skipped")
		}, place = io.typing?.place ?? {};
		require_options.h({
			checks: shown.map((check) => checkJson(check, place)),
			summary,
			exit_code: exitCode
		}, io);
	} else io.out(renderChecks(shown, io.outColor, io.typing));
	return exitCode;
}
function checkJson({ command, ...check }, place) {
	let argv = command && require_model.gt(require_model._t(command, place));
	return argv === void 0 ? check : {
		...check,
		argv
	};
}
async function examine(files, flags, io) {
	let machine = await checkMachine(io.cwd, process.versions.node), loaded = await checkFiles(flags, files, io), { offline } = loaded;
	if (loaded.checked !== void 0) {
		let { checkServer } = await Promise.resolve().then(() => require("./platform-OZiUFxPz.js")), server = await checkServer(loaded.checked, loaded.settings, flags, io), why = `${loaded.checked.provider.title} only checks files`, rest = ["routes", "ledger"].map((subject) => skipped(subject, why));
		return [
			...machine,
			...loaded.checks,
			...server,
			...rest
		];
	}
	if (offline === void 0) {
		let rest = [
			"key",
			"routes",
			"ledger"
		].map((subject) => skipped(subject, "it needs a valid configuration and a target"));
		return [
			...machine,
			...loaded.checks,
			...rest
		];
	}
	let { checkPlatform } = await Promise.resolve().then(() => require("./platform-OZiUFxPz.js")), platform = await checkPlatform(offline, loaded.settings, flags, io), silent = {
		...io,
		err: () => void 0,
		note: void 0
	}, settings = offline.settings ?? (await require_opened.r(flags, files, silent, !0)).settings, ledger = await checkLedger({
		offline,
		settings,
		org: platform.org ?? settings?.orgId ?? offline.target.orgId
	}, io);
	return [
		...machine,
		...loaded.checks,
		...platform.checks,
		...ledger
	];
}
exports.a = skipped, exports.command = command, exports.i = refused, exports.n = ok, exports.o = warning, exports.r = problem, Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return doctor_exports;
	}
});
