require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_opened = require("./opened-wEBg2N55.js"), require_trial_facts = require("./trial-facts-DkAjr54z.js"), require_trial_words = require("./trial-words-BCyuT2O3.js"), require_findings_markdown = require("./findings-markdown-B9mvthZA.js"), require_plan_markdown = require("./plan-markdown-wf0CI8Dl.js"), require_finding_lines = require("./finding-lines-AaViofsK.js"), require_findings_json = require("./findings-json-6mr3vJI6.js"), require_main = require("./main-DZuLd4ZI.js"), require_command_host = require("./command-host-BhvnQYLo.js"), require_options = require("./options-Ds_vjILs.js");
// build/report/json/trial-json.js
function trialsJson(report) {
	let { target, trials, not_named, cleaned, findings, exit_code } = report;
	return {
		target,
		trials: trials.map(trialJson),
		not_named,
		cleaned,
		findings: findings.map(require_findings_json.n),
		exit_code
	};
}
function trialJson(trial) {
	let { sentence, question, workflow, rows, worst, worse_tasks, pairing, notes, tasks, minutes } = trial, { asked_at, base_since, is_recorded, wrote, workflows, swaps, findings } = trial;
	return {
		name: trial.trial,
		state: trial.state,
		sentence,
		question: question === "" ? null : question,
		workflow,
		rows,
		worst,
		worse_tasks,
		pairing,
		notes,
		tasks,
		minutes,
		asked_at,
		base_since,
		is_recorded,
		wrote,
		workflows,
		swaps,
		findings: findings.map(require_findings_json.n)
	};
}
function trialTable(rows, room, size) {
	let fitting = require_plan_markdown.f(rows.slice(0, 40), room - 71 - 150, tableLine, size), over = new Set(fitting.left), shown = rows.slice(0, 40).filter((row) => !over.has(row));
	if (shown.length === 0) return {
		table: null,
		shown
	};
	let left = [...fitting.left, ...rows.slice(40)], table = ["| compared | base | head | change (95 %) | word |\n|---|---|---|---|---|", ...fitting.shown].join("\n");
	return {
		table: left.length === 0 ? table : `${table}\n\n\u2026 and ${restOf(left)}`,
		shown
	};
}
function restOf(left) {
	let words = new Map();
	for (let { word } of left) words.set(word, (words.get(word) ?? 0) + 1);
	let counted = [...words].map(([word, number]) => `${number} ${require_trial_words.l(word)}`);
	return `${require_style.n(left.length, "more row")} in the JSON of the trial: ${counted.join(", ")}`;
}
function tableLine(row) {
	let name = `${nameOf$1(row)}${row.in_gate ? " (gate)" : ""}`, word = row.word === "worse" || row.word === "better" ? `**${require_trial_words.l(row.word)}**` : require_trial_words.l(row.word);
	return `| ${name} | ${require_trial_words.r(row, row.base)} | ${require_trial_words.r(row, row.head)} | ${require_trial_words.i(row) || "\u2013"} | ${word} |`;
}
function nameOf$1({ what, name }) {
	let text = require_model.t(require_model.Ct(name), 120);
	return what === "score" ? require_opened.h(text, { table: !0 }) : require_opened._(text, { table: !0 });
}
function rowNotes(rows) {
	return rows.map(require_trial_facts.r).flatMap((line) => line.length === 0 ? [] : [`- ${require_plan_markdown.d(line)}`]);
}
// build/report/markdown/trial-worst.js
function worstTasks(trial, hasTexts, room, size) {
	let { worst, worse_tasks: total } = trial;
	if (worst.length === 0) return null;
	let of = (total ?? 0) > worst.length ? [`The first ${worst.length}:`] : [], bare = worst.map((task) => taskPart(task, !1)), left = room - bare.reduce((sum, part) => sum + size(part), 0), cutOff = 0, parts = worst.map((task, at) => {
		let alone = bare[at] ?? "", whole = hasTexts ? taskPart(task, !0) : alone, more = size(whole) - size(alone);
		return (cutOff > 0 || more > left) && (cutOff += whole === alone ? 0 : 1), cutOff > 0 ? alone : (left -= more, whole);
	}), without = cutOff === 0 ? [] : [`Left out here for length: the inputs, outputs and reasons of ${require_style.n(cutOff, "task")}.`];
	return {
		summary: require_trial_facts.s(trial),
		parts: [
			...of,
			...parts,
			...without
		]
	};
}
function taskPart(task, hasTexts) {
	return [`- ${require_plan_markdown.d(require_trial_facts.o(task, hasTexts))}`, ...(hasTexts ? require_trial_facts.i(task) : []).map(({ title, text }) => textPart(title, text))].join("\n\n");
}
function textPart(title, text) {
	return `${require_plan_markdown.d(title)}:\n\n${require_opened.g(text.split("\n"), "text")}`;
}
function renderTrialsMarkdown(report, look = {}) {
	let page = new require_plan_markdown.c(Math.max(require_plan_markdown.t, look.maxLength ?? 9e5) - 1), { hasTexts = !0 } = look;
	addTrials(page, {
		trials: report.trials,
		older: [],
		unread: [],
		hasTexts
	}, look, .9);
	let removed = require_plan_markdown.f(report.cleaned, page.room - 500, removedPart, (part) => page.size(part) + 1);
	for (let part of removed.shown) page.add(part);
	return removed.left.length > 0 && page.add(`Removed ${require_style.n(removed.left.length, "more object")} that earlier trials had left.`), require_findings_markdown.t(page, report.findings, look, page.room), page.parts.length === 0 && page.add("Nothing to clean up."), `${page.text}\n`;
}
function removedPart(name) {
	return `Removed ${require_opened.h(require_model.t(require_model.Ct(name), 200))}, which an earlier trial had left.`;
}
function addTrials(page, { trials, older, unread, hasTexts }, look, share) {
	let notRead = unreadText(unread);
	notRead !== "" && page.add(notRead);
	let all = [...trials.map((trial) => ({
		trial,
		isOlder: !1
	})), ...older.map((trial) => ({
		trial,
		isOlder: !0
	}))];
	if (all.length === 0) return;
	let heads = new Map(all.map((one) => [one, one.isOlder ? olderPart(one.trial) : verdictPart(one.trial)])), gravest = byGravity(all), budget = Math.floor(page.room * share) - 500, headOf = (one) => heads.get(one) ?? "", { left, used } = require_plan_markdown.f(gravest, budget, headOf, (part) => page.size(part) + 1), details = new Details(page, budget - used);
	for (let one of all) left.includes(one) || (page.add(headOf(one)), one.isOlder || details.add(one.trial, hasTexts, look));
	let said = [leftText(left), details.leftText].filter((text) => text !== "");
	said.length > 0 && page.add(said.join(" "));
}
function unreadText(unread) {
	if (unread.length === 0) return "";
	let said = unread.slice(0, 3).map((one) => require_opened._(require_model.t(require_model.Ct(one), 500))), more = unread.length - said.length, rest = more > 0 ? ` \u2026 and ${require_style.n(more, "more reason")}` : "";
	return `\u26a0\ufe0f Not all records of trials could be read. ${said.join(" ")}${rest}`;
}
const ORDER = {
	bad: 0,
	open: 1,
	good: 2
};
function toneOf({ trial, isOlder }) {
	return isOlder ? "open" : require_trial_words.c(trial);
}
function byGravity(all) {
	return [...all].sort((a, b) => ORDER[toneOf(a)] - ORDER[toneOf(b)]);
}
function leftText(left) {
	if (left.length === 0) return "";
	let words = new Map();
	for (let { trial, isOlder } of left) {
		let word = isOlder ? "not asked for this text" : require_trial_words.s(trial.state);
		words.set(word, (words.get(word) ?? 0) + 1);
	}
	let counted = [...words].map(([word, number]) => `${number} ${word}`).join(", ");
	return `Left out here for length: ${require_style.n(left.length, "trial")} (${counted}).`;
}
var Details = class {
	#page;
	#left = new Set();
	#room;
	#trials = 0;
	constructor(page, room) {
		this.#page = page, this.#room = room;
	}
	get leftText() {
		return this.#trials === 0 ? "" : `Left out here for length, of ${require_style.n(this.#trials, "trial")}: ${[...this.#left].join(", ")}.`;
	}
	add(trial, hasTexts, look) {
		let { table, shown } = trialTable(trial.rows, this.#room, this.#page.size), isWhole = !0, add = (what, part) => {
			if (part === null) return;
			let size = this.#page.size(part) + 2;
			size > this.#room ? (this.#left.add(what), isWhole = !1) : (this.#room -= size, this.#page.add(part));
		};
		table === null && trial.rows.length > 0 && (this.#left.add("the table"), isWhole = !1), add("the table", table);
		let found = trial.findings.slice(0, 10).map((one) => require_findings_markdown.n(one, look)), more = trial.findings.length - found.length;
		more > 0 && found.push(`- \u2026 and ${require_style.n(more, "more finding")}`), add("findings", found.length === 0 ? null : found.join("\n")), add("the tasks that got worse", worseFold(trial, hasTexts, this.#room, this.#page.size));
		let notes = [...trial.notes.map((note) => `- ${require_opened._(require_model.t(require_model.Ct(note), 600))}`), ...rowNotes(shown)];
		add("how it was judged", notes.length === 0 ? null : require_plan_markdown.o("How it was judged", [notes.join("\n")]));
		let facts = factLines(trial);
		add("what it tried and cost", facts.length === 0 ? null : facts.join("\n")), isWhole || (this.#trials += 1);
	}
};
function verdictPart(trial) {
	let { state, sentence } = trial;
	return `${`### ${require_trial_words.t[require_trial_words.c(trial)]} Trial ${nameOf(trial)} \u00b7 ${require_trial_words.s(state)}`}\n\nIn short: ${require_opened._(require_model.t(require_model.Ct(sentence), 600))}`;
}
function olderPart(trial) {
	let when = trial.asked_at === null ? "" : ` on ${require_trial_facts.l(trial.asked_at)}`, said = `${require_trial_words.s(trial.state)}. ${require_opened._(require_model.t(require_model.Ct(trial.sentence), 600))}`;
	return `### \u26a0\ufe0f Trial ${nameOf(trial)} \u00b7 not asked for this text\n\nThe last trial${when} tried another text, so it says nothing about this one. It was ${said}`;
}
function nameOf({ trial }) {
	return require_opened.h(require_model.t(require_model.Ct(trial), 80));
}
function worseFold(trial, hasTexts, room, size) {
	let worst = worstTasks(trial, hasTexts, Math.min(2e4, room) - 500, size);
	return worst === null ? null : require_plan_markdown.o(worst.summary, worst.parts);
}
function factLines(trial) {
	return trial.state === "nothing_to_try" ? [] : [
		...trial.swaps.map(require_trial_facts.a),
		require_trial_facts.n(trial),
		require_trial_facts.t(trial)
	].filter((line) => line.length > 0).map((line) => `- ${require_plan_markdown.d(line)}`);
}
// build/report/text/trial-text.js
function renderTrialsText(report, view) {
	let style = require_style.i(view.color), blocks = report.trials.map((trial) => trialLines(trial, view, style)), rest = [...report.cleaned.map((name) => `Removed ${require_model.Ct(name)}, which an earlier trial had left.`), ...report.findings.flatMap((one) => require_finding_lines.t(one, style, view.typing))];
	return blocks.length === 0 && rest.length === 0 && rest.push("Nothing to clean up."), `${[...blocks, ...rest.length > 0 ? [rest] : []].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function trialLines(trial, { now, typing }, style) {
	let sign = require_style.s(require_trial_words.c(trial), style), cost = require_trial_words.a(trial), age = trial.is_recorded && trial.asked_at !== null ? [`Asked ${require_trial_words.n(trial.asked_at, now)} ago (${require_trial_facts.u(trial.asked_at)}); nothing was launched now.`] : [], copies = trial.workflows.map(({ name, id, link }) => `${name}: ${require_trial_facts.c([{
		name: `workflow ${id}`,
		link
	}])}`), below = [
		...trial.state === "nothing_to_try" ? [] : trial.swaps.map((swap) => require_trial_facts.c(require_trial_facts.a(swap))),
		...tableLines(trial.rows, style),
		...worstLines(trial),
		...trial.notes.map(require_model.Ct),
		...cost === "" ? [] : [`${cost}${copies.length === 0 ? "" : `; ${copies.join(", ")}`}`],
		...age,
		...trial.findings.flatMap((one) => require_finding_lines.t(one, style, typing))
	];
	return [`${sign} ${require_model.Ct(trial.trial)}  ${require_trial_words.s(trial.state)}  ${require_model.Ct(trial.sentence)}`, ...below.map((line) => `    ${line}`.trimEnd())];
}
function tableLines(rows, style) {
	if (rows.length === 0) return [];
	let table = [[
		"  ",
		"base",
		"head",
		"change (95 %)",
		""
	], ...rows.map((row) => [
		`${row.in_gate ? "* " : "  "}${require_model.Ct(row.name)}`,
		require_trial_words.r(row, row.base),
		require_trial_words.r(row, row.head),
		require_trial_words.i(row),
		require_trial_words.l(row.word)
	])], widths = [
		0,
		1,
		2,
		3
	].map((at) => Math.max(...table.map((line) => require_style.r(line[at] ?? "")))), lines = table.map((line) => line.map((cell, at) => at < 4 ? require_style.a(cell, widths[at] ?? 0) : cell).join("  ").trimEnd()), whys = rows.flatMap((row) => whysOf(row).map((why) => `  ${require_model.Ct(row.name)}: ${require_model.Ct(why)}`)), gate = rows.some(({ in_gate }) => in_gate) ? ["  * gate"] : [];
	return [
		"",
		...lines.map((line, at) => at === 0 ? style.quiet(line) : line),
		...gate,
		...whys,
		""
	];
}
function whysOf(row) {
	let { why } = row;
	return [...why === void 0 ? [] : [why], ...require_trial_words.o(row).map((limit) => `${limit}.`)];
}
function worstLines({ worst, worse_tasks: total }) {
	return worst.length === 0 ? [] : [`Tasks that got worse${total !== null && total > worst.length ? `, the first ${worst.length} of ${total}` : ""}:`, ...worst.flatMap((task) => [`  ${require_trial_facts.c(require_trial_facts.o(task, !0))}`, ...require_trial_facts.i(task).flatMap(({ title, text }) => [`    ${require_trial_facts.c(title)}:`, ...text.split("\n").map((line) => `      ${require_model.Ct(line)}`)])])];
}
const command = require_main.s({
	name: "trial",
	examples: [[require_model.yt("trial", "rome", "--base", "origin/main"), "try what this branch changes"], [require_model.yt("trial", "--clean"), "remove what earlier trials left"]],
	does: "Run a workflow with the live prompts and with those of the files, and compare.",
	flags: (bare) => require_options.p(bare).addOption(require_options.a()).argument("[names...]", "trials of the configuration (default: all)").option("--base <ref>", "try only what the files change since this commit").option("--again", "ask anew, although the same question has a recorded result").option("--clean", "only remove what earlier trials left on the platform").option("--drop-damaged", "clean up, and remove records of trials that cannot be read").option("--yes", "skip the confirmation"),
	run: ([names], flags, { io }) => trial(names, flags, io)
});
async function trial(names, flags, io) {
	let { trialTarget } = await Promise.resolve().then(() => require("./trial-target-BPyn_Dgk.js")), { base: since, ...rest } = flags, options = {
		...rest,
		...since === void 0 ? {} : { since }
	}, report = await require_opened.s(trialTarget(options, names, io, require_command_host.t(io), require_opened.n(flags, [], io)), io);
	print(report, flags, io);
	let hasWritten = report.cleaned.length > 0 || report.trials.some(({ wrote }) => wrote);
	return require_main.o(report.exit_code, hasWritten, io);
}
function print(report, flags, io) {
	for (let finding of [...report.findings, ...report.trials.flatMap(({ findings }) => findings)]) io.note?.(finding);
	let wanted = flags.format ?? (flags.json === !0 ? "json" : "text");
	wanted === "json" ? require_options.h(trialsJson(report), io) : wanted === "markdown" ? io.out(renderTrialsMarkdown(report)) : io.out(renderTrialsText(report, {
		color: io.outColor,
		now: io.clock.now(),
		typing: io.typing
	}));
}
exports.command = command;
