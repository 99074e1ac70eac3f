require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-itYDezHx.js"), require_style = require("./style-CjUfjM6R.js"), require_findings_json = require("./findings-json-DBjz7S-w.js"), require_main = require("./main-BLaUlow-.js"), require_command_host = require("./command-host-D22C0d5y.js"), require_opened = require("./opened-C-yFfne0.js"), require_options = require("./options-CzDr3Wye.js"), require_print_json = require("./print-json-Dd_T4GzU.js");
// build/report/json/trial-json.js
function trialsJson({ target, trials, not_named, cleaned, exit_code }) {
	return {
		target,
		trials: trials.map(trialJson),
		not_named,
		cleaned,
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
	let digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2, text = value.toFixed(digits);
	return (digits === 0 ? text : text.replace(/\.?0+$/, "")).replace(/^-0$/, "0");
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
	flags: (bare) => require_options.f(bare).argument("[names...]", "trials of the configuration (default: all)").option("--base <ref>", "try only what the files change since this commit").option("--again", "ask anew, although the same question has a recorded result").option("--clean", "only remove what earlier trials left on the platform").option("--yes", "skip the confirmation"),
	run: ([names], flags, { io }) => trial(names, flags, io)
});
async function trial(names, flags, io) {
	let { trialTarget } = await Promise.resolve().then(() => require("./trial-target-C_yBK_UF.js")), { base: since, ...rest } = flags, options = {
		...rest,
		...since === void 0 ? {} : { since }
	}, report = await require_opened.s(trialTarget(options, names, io, require_command_host.t(io), require_opened.n(flags, [], io)), io);
	print(report, flags, io);
	let hasWritten = report.cleaned.length > 0 || report.trials.some(({ wrote }) => wrote);
	return require_main.o(report.exit_code, hasWritten, io);
}
function print(report, flags, io) {
	for (let finding of [...report.findings, ...report.trials.flatMap(({ findings }) => findings)]) io.note?.(finding);
	flags.json === !0 ? require_print_json.t(trialsJson(report), io) : io.out(renderTrialsText(report, {
		color: io.outColor,
		now: io.clock.now(),
		typing: io.typing
	}));
}
exports.command = command;
