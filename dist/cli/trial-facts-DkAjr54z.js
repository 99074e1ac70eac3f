const require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_opened = require("./opened-wEBg2N55.js"), require_trial_words = require("./trial-words-BCyuT2O3.js");
// build/report/words/time-text.js
function timeText(at) {
	let [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):[\d.]+Z$/.exec(at) ?? [];
	return day === void 0 ? require_model.t(require_model.Ct(at), 40) : `${day} ${time} UTC`;
}
function timeMarkdown(at) {
	return require_opened.h(timeText(at));
}
// build/report/words/said.js
function saidText(line) {
	return line.map((part) => {
		if (typeof part == "string") return part;
		if ("sentence" in part) return require_model.Ct(part.sentence);
		let { name, link = null } = part;
		return link === null ? require_model.Ct(name) : `${require_model.Ct(name)} ${require_model.Ct(link)}`;
	}).join("");
}
function joined(lines, between) {
	return lines.flatMap((line, at) => at === 0 ? line : [between, ...line]);
}
function named(name, most = 120) {
	return { name: require_model.t(require_model.Ct(name), most) };
}
function swapLine({ node, field, what, base }) {
	let live = base.version === null ? ["live ", named(base.id ?? "")] : [`live version ${base.version}`];
	return [
		named(field === null ? node : `${node}/${field}`),
		": ",
		named(what, 200),
		", ",
		...live,
		" (base) against the files (head)"
	];
}
function ranLine(trial) {
	let { asked_at, base_since, workflow, is_recorded } = trial, cost = require_trial_words.a(trial), asked = asked_at === null ? [] : [
		"asked on ",
		{ name: timeText(asked_at) },
		is_recorded ? ", nothing was launched now" : ""
	], base = base_since === null || asked_at === null ? "" : `the base was ${require_trial_words.n(base_since, Date.parse(asked_at))} old then`, parts = [
		cost === "" ? [] : [cost],
		asked,
		base === "" ? [] : [base]
	].filter((one) => one.length > 0);
	return parts.length === 0 ? [] : [
		"On ",
		{ sentence: require_model.t(require_model.Ct(workflow), 200) },
		": ",
		...joined(parts, "; ")
	];
}
function copiesLine({ workflows }) {
	let kept = workflows.filter(({ is_kept }) => is_kept), shown = kept.length > 0 ? kept : workflows;
	if (shown.length === 0) return [];
	let copies = shown.map(({ name, id, link }) => [`${name} `, {
		...named(`workflow ${id}`, 70),
		link
	}]);
	return [kept.length > 0 ? "Copies that stay: " : "Copies, archived: ", ...joined(copies, ", ")];
}
function rowLine(row) {
	let { version, judge, why, name } = row, facts = [
		...version === null ? [] : [[`version ${version}`]],
		...judge === null ? [] : [["judged by ", named(judge)]],
		...why === void 0 ? [] : [[{ sentence: require_model.t(require_model.Ct(why), 500) }]],
		...require_trial_words.o(row).map((limit) => [limit])
	];
	return facts.length === 0 ? [] : [
		named(name),
		": ",
		...joined(facts, "; ")
	];
}
function worstTitle({ worst, worse_tasks: total }) {
	let number = total ?? worst.length, tasks = `${number} ${number === 1 ? "task" : "tasks"}`;
	return total === null ? `${tasks} of the head that fail` : `${tasks} that got worse`;
}
function worseLine({ base, head, falls }, hasTexts) {
	let tasks = [base, head].flatMap((one) => one === null ? [] : [[{
		...named(one.id, 80),
		link: one.link
	}]]), said = falls.map((fall) => fallLine(fall, hasTexts));
	return [
		...joined(tasks, " \u2192 "),
		": ",
		...joined(said, ", ")
	];
}
function fallLine({ name, before, after, reasons }, hasTexts) {
	let from = before === null ? "" : `${valueWord(before)} \u2192 `, said = (hasTexts ? [reasons?.base, reasons?.head].filter((one) => one !== void 0) : []).map((one) => [{ sentence: require_model.t(require_model.Ct(one), 300) }]), reason = said.length === 0 ? [] : [
		" (",
		...joined(said, " \u2192 "),
		")"
	];
	return [
		named(name),
		` ${from}${valueWord(after)}`,
		...reason
	];
}
function valueWord(value) {
	return typeof value == "number" ? String(value) : value ? "passed" : "failed";
}
function shownTexts({ inputs, outputs }) {
	let { base, head } = outputs ?? {}, texts = [[["Inputs"], inputs]];
	if (require_closest.l(head) && (base === void 0 || require_closest.l(base))) {
		let before = base ?? {};
		for (let name of new Set([...Object.keys(before), ...Object.keys(head)])) {
			let [was, is] = [ownOf(before, name), ownOf(head, name)];
			was !== void 0 && is !== void 0 && require_closest.u(was, is) || texts.push([["Output of the base, ", named(name)], was], [["Output of the head, ", named(name)], is]);
		}
	} else texts.push([["Output of the base"], base], [["Output of the head"], head]);
	return texts.flatMap(([title, value]) => {
		if (value === void 0) return [];
		let text = typeof value == "string" ? value : JSON.stringify(value, null, 1);
		return [{
			title,
			text: require_model.t(text, 2e3)
		}];
	});
}
function ownOf(map, name) {
	return Object.hasOwn(map, name) ? map[name] : void 0;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return swapLine;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return saidText;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return shownTexts;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return timeMarkdown;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return ranLine;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return worseLine;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return rowLine;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return worstTitle;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return copiesLine;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return timeText;
	}
});
