require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-itYDezHx.js"), require_opened = require("./opened-CXJykJRT.js"), require_findings_markdown = require("./findings-markdown-1nRdlgNL.js"), require_plan_markdown = require("./plan-markdown-4PjpVeUt.js"), require_style = require("./style-CjUfjM6R.js"), require_findings_json = require("./findings-json-DBjz7S-w.js"), require_main = require("./main--pjevg86.js"), require_command_host = require("./command-host-D9dXyHJN.js"), require_options = require("./options-B3UA625E.js");
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
	let { trial: name, target: _, question, state, sentence, workflow, rows, worst, worse_tasks, ...rest } = trial, { pairing, notes, tasks, minutes, asked_at, base_since, is_recorded, workflows, swaps, wrote, findings } = rest;
	return {
		name,
		state,
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
// build/report/words/time-markdown.js
function timeMarkdown(at) {
	let [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+Z$/.exec(at) ?? [];
	return require_opened.h(day === void 0 ? require_model.t(require_model.wt(at), 40) : `${day} ${time} UTC`);
}
// build/report/words/trial-words.js
const TRIAL_TONES = {
	passed: "good",
	failed: "bad",
	undecided: "open",
	informed: "open",
	nothing_to_try: "good",
	incomplete: "open",
	refused: "open",
	unknown: "bad",
	interrupted: "bad",
	error: "bad"
};
function stateWords(state) {
	return state.replaceAll("_", " ");
}
function wordText(word) {
	return word.replaceAll("_", " ");
}
function cellText({ unit }, { n, no_answer, value }) {
	let missing = no_answer === 0 ? "" : `, ${no_answer} without`;
	return value === null ? no_answer === 0 ? "\u2013" : `\u2013 (${no_answer} without an answer)` : `${unit === "share" ? percent(value) : numeral(value)} of ${n}${missing}`;
}
function changeText({ unit, change, interval }) {
	if (change === null) return "";
	let say = (value) => numeral(unit === "share" ? value * 100 : value), range = interval === null ? "" : ` (${say(interval[0])} to ${say(interval[1])})`;
	return `${change > 0 ? "+" : ""}${say(change)}${unit === "share" ? " points" : ""}${range}`;
}
function ageText(from, now) {
	let minutes = Math.max(0, Math.floor((now - Date.parse(from)) / 6e4)), [count, unit] = minutes < 60 ? [minutes, "minute"] : minutes < 2880 ? [Math.floor(minutes / 60), "hour"] : [Math.floor(minutes / 1440), "day"];
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
function costText({ tasks, minutes }) {
	let made = tasks.base === null || tasks.head === null ? null : tasks.base + tasks.head;
	return [...made === null ? [] : [`${made} of at most ${tasks.limit} tasks`], ...minutes.took === null ? [] : [`${minutes.took} of ${minutes.limit} minutes`]].join(", ");
}
function percent(share) {
	return `${numeral(share * 100)} %`;
}
function numeral(value) {
	let digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2, text = String(Number(value.toFixed(digits)));
	return text === "-0" ? "0" : text;
}
function trialTable(rows) {
	if (rows.length === 0) return [];
	let shown = rows.slice(0, 40), more = rows.length - shown.length, table = ["| compared | base | head | change (95 %) | word |\n|---|---|---|---|---|", ...shown.map(rowLine)].join("\n");
	return [more > 0 ? `${table}\n\n\u2026 and ${more} more rows, in the JSON of the trial` : table];
}
function rowLine(row) {
	let name = `${nameOf$1(row)}${row.in_gate ? " (gate)" : ""}`, word = row.word === "worse" || row.word === "better" ? `**${wordText(row.word)}**` : wordText(row.word);
	return `| ${name} | ${cellText(row, row.base)} | ${cellText(row, row.head)} | ${changeText(row) || "\u2013"} | ${word} |`;
}
function nameOf$1({ what, name }) {
	let text = require_model.t(require_model.wt(name), 120);
	return what === "score" ? require_opened.h(text, { table: !0 }) : require_opened._(text, { table: !0 });
}
function rowNotes(rows) {
	return rows.slice(0, 40).flatMap((row) => {
		let facts = factsOf(row);
		return facts.length === 0 ? [] : [`- ${require_opened.h(require_model.t(require_model.wt(row.name), 120))}: ${facts.join("; ")}`];
	});
}
function factsOf(row) {
	let { version, judge, why, smallest_seen: smallest, unit, unreliable_base } = row;
	return [
		...version === null ? [] : [`version ${version}`],
		...judge === null ? [] : [`judged by ${require_opened.h(require_model.t(require_model.wt(judge), 120))}`],
		...why === void 0 ? [] : [require_opened._(require_model.t(require_model.wt(why), 500))],
		...unreliable_base === !0 ? ["unreliable base: it passes less than 70 %"] : [],
		...smallest === null || unit !== "share" ? [] : [`a fall of ${Math.ceil(smallest * 100)} points would have been seen with 80 %`]
	];
}
function worstTasks({ worst, worse_tasks: total }, hasTexts) {
	if (worst.length === 0) return null;
	let number = total ?? worst.length, tasks = `${number} ${number === 1 ? "task" : "tasks"}`;
	return {
		summary: total === null ? `${tasks} of the head that fail` : `${tasks} that got worse`,
		parts: [...number > worst.length ? [`The first ${worst.length}:`] : [], ...worst.map((task) => taskPart(task, hasTexts))]
	};
}
function taskPart({ base, head, falls, inputs, outputs }, hasTexts) {
	let line = `- ${[base, head].flatMap((one) => one === null ? [] : [taskLink(one)]).join(" \u2192 ")}: ${falls.map((fall) => fallText(fall, hasTexts)).join(", ")}`;
	return hasTexts ? [
		line,
		...textPart("Inputs", inputs),
		...textPart("Output of the base", outputs?.base),
		...textPart("Output of the head", outputs?.head)
	].join("\n\n") : line;
}
function taskLink({ id, link }) {
	return require_plan_markdown.u(require_model.t(require_model.wt(id), 80), link);
}
function fallText({ name, before, after, reasons }, hasTexts) {
	let from = before === null ? "" : `${valueWord(before)} \u2192 `, said = (hasTexts ? [reasons?.base, reasons?.head].filter((one) => one !== void 0) : []).map((one) => require_opened._(require_model.t(require_model.wt(one), 300))).join(" \u2192 ");
	return `${require_opened.h(require_model.t(require_model.wt(name), 120))} ${from}${valueWord(after)}${said === "" ? "" : ` (${said})`}`;
}
function valueWord(value) {
	return typeof value == "number" ? String(value) : value ? "passed" : "failed";
}
function textPart(title, value) {
	if (value === void 0) return [];
	let text = typeof value == "string" ? value : JSON.stringify(value, null, 1);
	return [`${title}:`, require_opened.g(require_model.t(text, 2e3).split("\n"), "text")];
}
// build/report/markdown/trial-markdown.js
const SIGNS = {
	good: "\u2705",
	open: "\u26a0\ufe0f",
	bad: "\u274c"
};
function renderTrialsMarkdown(report, look = {}) {
	let page = new require_plan_markdown.c(Math.max(require_plan_markdown.t, look.maxLength ?? 9e5) - 1);
	addTrials(page, {
		trials: report.trials,
		older: [],
		hasTexts: look.hasTexts ?? !0
	}, look, 1);
	for (let name of report.cleaned) page.addIfRoom(`Removed ${require_opened.h(require_model.t(require_model.wt(name), 200))}, which an earlier trial had left.`, 0);
	return require_findings_markdown.t(page, report.findings, look, page.room), page.parts.length === 0 && page.add("Nothing to clean up."), `${page.text}\n`;
}
function addTrials(page, { trials, older, hasTexts }, look, share) {
	let reserve = page.room - Math.floor(page.room * share);
	for (let trial of trials) {
		page.add(verdictPart(trial));
		for (let part of below(trial, hasTexts, look)) page.addIfRoom(part, reserve);
	}
	for (let trial of older) page.addIfRoom(olderPart(trial), reserve);
}
function verdictPart(trial) {
	let { state, sentence } = trial;
	return `${`### ${SIGNS[TRIAL_TONES[state]]} Trial ${nameOf(trial)} \u00b7 ${stateWords(state)}`}\n\nIn short: ${require_opened._(require_model.t(require_model.wt(sentence), 600))}`;
}
function olderPart(trial) {
	let when = trial.asked_at === null ? "" : ` on ${timeMarkdown(trial.asked_at)}`, said = `${stateWords(trial.state)}. ${require_opened._(require_model.t(require_model.wt(trial.sentence), 600))}`;
	return `### \u26a0\ufe0f Trial ${nameOf(trial)} \u00b7 not asked for this text\n\nThe last trial${when} tried another text, so it says nothing about this one. It was ${said}`;
}
function nameOf({ trial }) {
	return require_opened.h(require_model.t(require_model.wt(trial), 80));
}
function below(trial, hasTexts, look) {
	let worst = worstTasks(trial, hasTexts), shorter = hasTexts ? worstTasks(trial, !1) : null, notes = [...trial.notes.map((note) => `- ${require_opened._(require_model.t(require_model.wt(note), 600))}`), ...rowNotes(trial.rows)], found = trial.findings.slice(0, 10).map((one) => require_findings_markdown.n(one, look)), facts = factLines(trial), worse = worst === null ? [] : [require_plan_markdown.o(worst.summary, worst.parts)];
	return [
		...trialTable(trial.rows),
		...found.length === 0 ? [] : [found.join("\n")],
		...worse.join("").length > 2e4 && shorter !== null ? [require_plan_markdown.o(shorter.summary, shorter.parts)] : worse,
		...notes.length === 0 ? [] : [require_plan_markdown.o("How it was judged", [notes.join("\n")])],
		...facts.length === 0 ? [] : [facts.join("\n")]
	];
}
function factLines(trial) {
	let { swaps, state, asked_at, base_since, workflows, workflow, is_recorded } = trial;
	if (state === "nothing_to_try") return [];
	let swapped = swaps.map(({ node, field, what, base }) => {
		let place = require_opened.h(require_model.t(require_model.wt(field === null ? node : `${node}/${field}`), 120)), live = base.version === null ? `live ${require_opened.h(require_model.wt(base.id ?? ""))}` : `live version ${base.version}`;
		return `- ${place}: ${require_opened.h(require_model.t(require_model.wt(what), 200))}, ${live} (base) against the files (head)`;
	}), ran = [
		costText(trial),
		asked_at === null ? "" : `asked on ${timeMarkdown(asked_at)}${is_recorded ? ", nothing was launched now" : ""}`,
		base_since === null || asked_at === null ? "" : `the base was ${ageText(base_since, Date.parse(asked_at))} old then`
	].filter((part) => part !== "").join("; "), kept = workflows.filter(({ is_kept }) => is_kept), copies = (kept.length > 0 ? kept : workflows).map(({ name, id, link }) => `${name} ${require_plan_markdown.u(`workflow ${require_model.t(require_model.wt(id), 60)}`, link)}`);
	return [
		...swapped,
		...ran === "" ? [] : [`- On ${require_opened._(require_model.t(require_model.wt(workflow), 200))}: ${ran}`],
		...copies.length === 0 ? [] : [`- ${kept.length > 0 ? "Copies that stay" : "Copies, archived"}: ${copies.join(", ")}`]
	];
}
// build/report/text/trial-text.js
function renderTrialsText(report, view) {
	let style = require_style.r(view.color), blocks = report.trials.map((trial) => trialLines(trial, view, style)), rest = [...report.cleaned.map((name) => `Removed ${require_model.wt(name)}, which an earlier trial had left.`), ...report.findings.flatMap((one) => findingLines(one, style, view.typing))];
	return blocks.length === 0 && rest.length === 0 && rest.push("Nothing to clean up."), `${[...blocks, ...rest.length > 0 ? [rest] : []].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function trialLines(trial, { now, typing }, style) {
	let tone = TRIAL_TONES[trial.state], sign = tone === "good" ? style.good("\u2713") : tone === "open" ? style.warn("!") : style.bad("\u2717"), cost = costText(trial), age = trial.is_recorded && trial.asked_at !== null ? [`Asked ${ageText(trial.asked_at, now)} ago (${trial.asked_at}); nothing was launched now.`] : [], copies = trial.workflows.map(({ name, id, link }) => `${name}: workflow ${id}${link === null ? "" : ` ${link}`}`), below = [
		...trial.state === "nothing_to_try" ? [] : trial.swaps.map(swapLine),
		...tableLines(trial.rows, style),
		...worstLines(trial),
		...trial.notes.map(require_model.wt),
		...cost === "" ? [] : [`${cost}${copies.length === 0 ? "" : `; ${copies.join(", ")}`}`],
		...age,
		...trial.findings.flatMap((one) => findingLines(one, style, typing))
	];
	return [`${sign} ${require_model.wt(trial.trial)}  ${stateWords(trial.state)}  ${require_model.wt(trial.sentence)}`, ...below.map((line) => `    ${line}`.trimEnd())];
}
function swapLine({ node, field, what, base }) {
	let place = require_model.wt(field === null ? node : `${node}/${field}`), live = base.version === null ? `live ${require_model.wt(base.id ?? "")}` : `live version ${base.version}`;
	return `${place}: ${require_model.wt(what)}, ${live} (base) against the files (head)`;
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
		`${row.in_gate ? "* " : "  "}${require_model.wt(row.name)}`,
		cellText(row, row.base),
		cellText(row, row.head),
		changeText(row),
		wordText(row.word)
	])], widths = [
		0,
		1,
		2,
		3
	].map((at) => Math.max(...table.map((line) => require_style.n(line[at] ?? "")))), lines = table.map((line) => line.map((cell, at) => at < 4 ? require_style.i(cell, widths[at] ?? 0) : cell).join("  ").trimEnd()), whys = rows.flatMap((row) => whysOf(row).map((why) => `  ${require_model.wt(row.name)}: ${require_model.wt(why)}`)), gate = rows.some(({ in_gate }) => in_gate) ? ["  * gate"] : [];
	return [
		"",
		...lines.map((line, at) => at === 0 ? style.quiet(line) : line),
		...gate,
		...whys,
		""
	];
}
function whysOf({ why, smallest_seen: smallest, unit, unreliable_base }) {
	let seen = smallest === null || unit !== "share" ? [] : [`a fall of ${Math.ceil(smallest * 100)} points would have been seen with 80 %.`], base = unreliable_base === !0 ? ["unreliable base: it passes less than 70 %."] : [];
	return [
		...why === void 0 ? [] : [why],
		...base,
		...seen
	];
}
function worstLines({ worst, worse_tasks: total }) {
	return worst.length === 0 ? [] : [`Tasks that got worse${total !== null && total > worst.length ? `, the first ${worst.length} of ${total}` : ""}:`, ...worst.map(({ base, head, falls }) => {
		let said = falls.map(({ name, before, after }) => `${require_model.wt(name)} ${before === null ? "" : `${before} \u2192 `}${after}`);
		return `  ${base === null ? "" : `${require_model.wt(base.id)} \u2192 `}${require_model.wt(head.id)}  ${said.join(", ")}`;
	})];
}
function findingLines(finding, style, typing) {
	let { severity, code, message, place } = finding, paint = severity === "error" ? style.bad : severity === "warning" ? style.warn : style.info, where = place === void 0 ? "" : `${require_model.wt(require_model.lt(place))}  `, advice = require_model.pt(finding, typing);
	return [`${where}${paint(severity)} ${code}  ${require_model.wt(message)}`, ...advice === "" ? [] : advice.split("\n").map((line) => `  ${require_model.wt(line)}`)];
}
const command = require_main.s({
	name: "trial",
	examples: [[require_model.xt("trial", "rome", "--base", "origin/main"), "try what this branch changes"], [require_model.xt("trial", "--clean"), "remove what earlier trials left"]],
	does: "Run a workflow with the live prompts and with those of the files, and compare.",
	flags: (bare) => require_options.p(bare).addOption(require_options.a()).argument("[names...]", "trials of the configuration (default: all)").option("--base <ref>", "try only what the files change since this commit").option("--again", "ask anew, although the same question has a recorded result").option("--clean", "only remove what earlier trials left on the platform").option("--yes", "skip the confirmation"),
	run: ([names], flags, { io }) => trial(names, flags, io)
});
async function trial(names, flags, io) {
	let { trialTarget } = await Promise.resolve().then(() => require("./trial-target-C6gyNDZx.js")), { base: since, ...rest } = flags, options = {
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
