const later_ = (source, flags) => {
	let made;
	const get = () => made ??= new RegExp(source, flags);
	return {
		flags,
		source,
		get lastIndex() { return get().lastIndex; },
		set lastIndex(at) { get().lastIndex = at; },
		test: (text) => get().test(text),
		exec: (text) => get().exec(text),
		[Symbol.match]: (text) => get()[Symbol.match](text),
		[Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
		[Symbol.replace]: (text, by) => get()[Symbol.replace](text, by),
		[Symbol.search]: (text) => get()[Symbol.search](text),
		[Symbol.split]: (text, most) => get()[Symbol.split](text, most)
	};
};
const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_plan_codes = require("./plan-codes-Drl5X4cP.js"), require_plan = require("./plan-CVC5ldkO.js"), require_style = require("./style-SJtXwkRB.js"), require_opened = require("./opened-wEBg2N55.js"), require_diff_text = require("./diff-text-L6uSB5sY.js");
// build/report/words/account.js
function accountText({ account, org_id }) {
	return account === void 0 ? `org ${org_id}` : require_model.Ct(account.label);
}
// build/report/words/entries.js
const SYMBOLS = {
	held: "!",
	delete: "-",
	replace: "\u00b1",
	update: "~",
	create: "+",
	launch: "\u25b6"
};
function symbolOf(action) {
	return action in SYMBOLS ? SYMBOLS[action] : "=";
}
function formerName({ address, renamed_from }) {
	return renamed_from === null ? "" : require_model._(renamed_from, address);
}
function isTakeover(change) {
	return change.action === "update" && change.overwrites !== null;
}
const SEVERITIES = [
	"error",
	"warning",
	"note"
], LEDGER_ACTIONS = [
	"adopt",
	"converge",
	"keep",
	"release",
	"forget"
];
function entriesOf(plan) {
	let changes = [...plan.changes].sort((a, b) => require_closest.i(a.address, b.address)), of = (action) => changes.filter((change) => change.action === action), updates = of("update"), writing = new Set(changes.filter((change) => require_plan.n.has(change.action)).map((change) => change.address)), diagnostics = require_model.ot(plan.diagnostics).shown.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || require_closest.i(a.address ?? "", b.address ?? "") || require_closest.i(a.code, b.code) || require_closest.i(a.message, b.message)), isCaution = ({ code }) => code === require_plan_codes.t.caution.code;
	return {
		held: [...plan.held].sort((a, b) => require_closest.i(a.address, b.address)),
		deletes: of("delete"),
		replaces: of("replace"),
		takeovers: updates.filter(isTakeover),
		updates: updates.filter((change) => !isTakeover(change)),
		creates: of("create"),
		launches: of("launch"),
		ledgerOnly: LEDGER_ACTIONS.map((action) => ({
			action,
			changes: of(action)
		})).filter((group) => group.changes.length > 0),
		looseSecrets: plan.secret_writes.filter((secret) => !writing.has(secret.address) && (secret.write || secret.status === "unknown")).sort((a, b) => require_closest.i(a.address, b.address) || require_closest.i(a.field, b.field)),
		cautions: diagnostics.filter(isCaution),
		diagnostics: diagnostics.filter((one) => !isCaution(one))
	};
}
function actionWord(change) {
	return isTakeover(change) ? change.overwrites === "takeover" ? "take over" : "overwrite" : change.action;
}
function goalOf(remedy) {
	return remedy.to.replace(/^to\s+/iu, "");
}
function versionText(version) {
	let from = version?.from ?? null, expected = version?.expected ?? null;
	return expected === null ? from === null ? "" : `v${from}` : from === null ? `v${expected} expected` : `v${from} \u2192 v${expected} expected`;
}
function changedAt({ place, leaves }) {
	let [only, ...others] = leaves;
	return others.length === 0 ? only?.place ?? place : place;
}
function keptLeaves({ kept }) {
	return Object.entries(kept).sort(([a], [b]) => require_closest.i(a, b)).map(([path, { live, desired }]) => ({
		path,
		live,
		desired
	}));
}
function placeText(place) {
	return place == null ? "" : require_model.Ct(`${place.file}:${place.line}`);
}
const EFFECT_LABELS = {
	repins: "re-pins",
	pinned_by: "pinned by",
	used_by: "used by"
};
function effectGroups(change) {
	let groups = [];
	for (let what of [
		"repins",
		"pinned_by",
		"used_by"
	]) {
		let effects = change.effects.filter((effect) => effect.what === what);
		effects.sort((a, b) => require_closest.i(a.address, b.address)), effects[0] === void 0 ? what === "used_by" && change.action === "delete" && groups.push({
			label: "used by",
			items: [],
			note: "nothing"
		}) : groups.push({
			label: EFFECT_LABELS[what],
			items: effects.map((effect) => ({
				address: effect.address,
				note: what === "repins" ? versionText({
					from: effect.from ?? null,
					expected: effect.expected ?? null
				}) : ""
			})),
			note: what === "pinned_by" ? staysText(effects.length, change.version?.from ?? null) : ""
		});
	}
	return groups;
}
function staysText(number, version) {
	let verb = number === 1 ? "it stays" : "they stay";
	return version === null ? `${verb} as before` : `${verb} on v${version}`;
}
const MAKING = new Set([
	"create",
	"replace",
	"launch"
]);
function secretText(secret, action) {
	let name = secret.variable === null ? "secret from the file" : `secret ${secret.variable}`;
	return secret.write && action !== null && MAKING.has(action) ? `${name} will be set` : secret.write ? `${name} will be written (${{
		changed: "changed",
		unchanged: "unchanged",
		unknown: "cannot tell whether it is up to date",
		unset: "not set here"
	}[secret.status]})` : secret.status === "unset" ? `${name} not compared (not set here)` : secret.status === "unknown" ? `${name} not written: cannot tell whether it is up to date` : secret.status === "changed" ? `${name} changed, not written` : "";
}
function secretsByAddress(plan) {
	let byAddress = new Map();
	for (let secret of plan.secret_writes) {
		let list = byAddress.get(secret.address);
		list === void 0 ? byAddress.set(secret.address, [secret]) : list.push(secret);
	}
	return byAddress;
}
// build/report/words/host.js
function hostText(baseUrl) {
	return require_model.r(baseUrl.replace(/^https:\/\//, ""), "/");
}
function valueText(value, max = 60) {
	if (value === void 0) return "(not set)";
	if (typeof value == "string" && value.length > max) {
		let size = `(${value.length} characters)`, room = Math.max(8, max - size.length - 1);
		return `${require_model.t(require_model.Ct(JSON.stringify(require_model.t(value, room - 2))), room)} ${size}`;
	}
	return require_model.t(require_model.Ct(compact(value, !1)), max);
}
function valuesText(values, max = 60) {
	let texts = values.map((value) => valueText(value, max));
	return values.map((value, index) => {
		let text = texts[index] ?? "", other = values.findIndex((one, at) => one !== void 0 && value !== void 0 && raw(one) !== raw(value) && (texts[at] === text || require_model.b(texts[at] ?? "", text)));
		return other < 0 || value === void 0 ? text : `${text} (${require_model.v(raw(value), raw(values[other] ?? null))[0]})`;
	});
}
function raw(value) {
	return typeof value == "string" ? value : compact(value, !1);
}
function isLong(value) {
	return value === void 0 ? !1 : typeof value == "string" ? value.length > 60 || value.includes("\n") : typeof value == "object" && !!value && compact(value, !1).length > 60;
}
function blockText(value) {
	return value === void 0 ? "" : typeof value == "string" ? value : Array.isArray(value) ? value.map((item) => compact(item, !0)).join("\n") : typeof value != "object" || !value ? String(value) : form(value) ?? spread(value, "");
}
function blockTexts(before, after) {
	return [blockText(inOrderOf(before, after)), blockText(after)];
}
function inOrderOf(value, model) {
	if (!require_closest.l(value) || !require_closest.l(model)) return value;
	let first = [], behind = new Map(), place = first;
	for (let key of Object.keys(value)) Object.hasOwn(model, key) ? (place = [], behind.set(key, place)) : place.push(key);
	let keys = Object.keys(model).flatMap((key) => {
		let own = behind.get(key);
		return own === void 0 ? [] : [key, ...own];
	});
	return Object.fromEntries([...first, ...keys].map((key) => [key, inOrderOf(value[key], model[key])]));
}
function spread(value, indent) {
	let inner = `${indent}  `;
	if (isSpreadText(value)) return [value.endsWith("\n") ? "|" : "|-", ...value.replace(/\n$/, "").split("\n").map((line) => `${inner}${line}`)].join("\n");
	if (typeof value != "object" || !value || Object.keys(value).length === 0) return JSON.stringify(value);
	let isList = Array.isArray(value), lines = Object.entries(value).map(([key, item], at, { length }) => {
		let name = isList ? "" : `${JSON.stringify(key)}: `, comma = at === length - 1 || isSpreadText(item) ? "" : ",";
		return `${inner}${name}${spread(item, inner)}${comma}`;
	});
	return [
		isList ? "[" : "{",
		...lines,
		`${indent}${isList ? "]" : "}"}`
	].join("\n");
}
function isSpreadText(value) {
	return typeof value == "string" && value.includes("\n");
}
const WORD = later_("^(?!true$|false$|null$|[-+.\\d]+$)[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_./-]*$", "u");
function compact(value, inList) {
	if (typeof value == "string") return inList && WORD.test(value) ? value : JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => compact(item, !0)).join(", ")}]`;
	if (!require_closest.l(value)) return String(value);
	let known = form(value);
	return known === void 0 ? `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, !1)}`).join(", ")}}` : known;
}
function form(value) {
	if (typeof value.$ref == "string") return value.version === void 0 ? value.external === !0 ? `${value.$ref} (not in the files)` : value.$ref : `latest version of ${value.$ref}`;
	if (Object.keys(value).length === 1) return typeof value.$unknown == "string" ? `(id of ${value.$unknown}, known after apply)` : typeof value.$env == "string" ? `secret ${value.$env}` : value.$literal === void 0 ? void 0 : JSON.stringify(value.$literal);
}
function factsText(facts, code) {
	let { before, after } = facts.length;
	return [before === after ? `${require_style.n(after, "character")} before and after` : `${require_style.o(before)} \u2192 ${require_style.n(after, "character")}`, ...placeholderParts(facts, code)].join("; ");
}
function placeholderParts({ placeholders }, code) {
	if (placeholders === void 0) return [];
	let { added, removed, still_listed: listed } = placeholders, also = listed.length === 0 ? "" : ` (still listed: ${firstNames(listed, code)})`;
	return [...added.length > 0 ? [`${word(added)} added: ${firstNames(added, code)}`] : [], ...removed.length > 0 ? [`${word(removed)} removed: ${firstNames(removed, code)}${also}`] : []];
}
function word({ length }) {
	return length === 1 ? "placeholder" : "placeholders";
}
function firstNames(names, code) {
	let more = names.length - 5;
	return `${names.slice(0, 5).map((name) => code(require_model.t(name, 40))).join(", ")}${more > 0 ? ` and ${require_style.o(more)} more` : ""}`;
}
function factsOf({ path, texts = [] }) {
	let own = texts.find((one) => one.path === path);
	return {
		own,
		inside: texts.filter((one) => one !== own)
	};
}
function leafFacts(leaf, code) {
	let { own, inside } = factsOf(leaf), more = inside.length - 10;
	return [
		...own === void 0 ? [] : [factsText(own, code)],
		...inside.slice(0, 10).map((one) => `${code(one.path)}: ${factsText(one, code)}`),
		...more > 0 ? [`\u2026 and ${require_style.n(more, "more text")}`] : []
	];
}
function column(names) {
	return names.reduce((widest, name) => Math.min(24, Math.max(widest, require_style.r(name))), 0) + 2;
}
function label(name, columns) {
	let text = require_model.Ct(name);
	return require_style.r(text) < columns ? require_style.a(text, columns) : `${text}  `;
}
function leafLines(change, style, width, isWhole = !1) {
	let columns = column(change.leaves.map((leaf) => leaf.path));
	return change.leaves.flatMap((leaf) => {
		let [first = "", ...rest] = isWhole && leaf.before === void 0 && leaf.after !== void 0 && isLong(leaf.after) ? newBlock(label(leaf.path, columns), leaf.after, style) : oneLeaf(leaf, change.action, columns, style, width), lines = [
			first,
			...factLines(leaf, style),
			...rest
		];
		return change.leaves.length > 1 ? withPlace(lines, leaf.place, style) : lines;
	});
}
function newBlock(name, value, style) {
	let lines = blockText(value).split(/\r?\n/);
	return [`${name}${require_style.n(lines.length, "line")}`, ...lines.map((line) => style.good(`  + ${require_opened.v(line)}`.trimEnd()))];
}
function factLines(leaf, style) {
	return leafFacts(leaf, require_model.Ct).map((fact) => style.quiet(`  ${fact}`));
}
function withPlace([first = "", ...rest], place, style) {
	let where = placeText(place);
	return where === "" ? [first, ...rest] : [`${first}  ${style.quiet(where)}`, ...rest];
}
function oneLeaf(leaf, action, columns, style, width) {
	let { before, after } = leaf, name = label(leaf.path, columns), room = Math.max(20, width - require_style.r(name));
	if (before === void 0 && after !== void 0 && action !== "update") return [`${name}${style.good(valueText(after, room))}`];
	if (after === void 0 && before !== void 0 && action === "delete") return [`${name}${style.bad(valueText(before, room))}`];
	let half = Math.max(12, Math.floor((room - 3) / 2));
	if (before !== void 0 && after !== void 0 && (isBlock(before, half) || isBlock(after, half))) return blockDiff(name, blockTexts(before, after), style, width);
	let [old = "", now = ""] = valuesText([before, after], half);
	return [`${name}${style.bad(old)} \u2192 ${style.good(now)}`];
}
function isBlock(value, room) {
	return isLong(value) || typeof value == "string" && require_style.r(value) > room - 2;
}
function blockDiff(name, texts, style, width) {
	let diff = require_diff_text.s(...texts), lines = require_diff_text.n(diff, style, width - 4), size = require_diff_text.r(diff);
	return [
		`${name}${/^(?:white|line|only)/.test(size) ? style.warn(size) : ""}`.trimEnd(),
		...lines.map((line) => `  ${line}`),
		...require_diff_text.t(diff).map((hint) => `  ${style.quiet(hint)}`)
	];
}
function keptLines(change, style) {
	return keptLeaves(change).map(({ path, live, desired }) => {
		let [kept = "", said = ""] = valuesText([live, desired], 40);
		return `${require_model.Ct(path)}  live value kept: ${kept} ${style.quiet(`(the files say ${said})`)}`;
	});
}
function heldLines(held, style, width) {
	let columns = column(held.leaves.map((leaf) => leaf.path));
	return held.leaves.flatMap((leaf) => {
		let lines = heldLeaf(leaf, columns, style, width);
		return held.leaves.length > 1 ? withPlace(lines, leaf.place, style) : lines;
	});
}
function heldLeaf(leaf, columns, style, width) {
	let name = label(leaf.path, columns), { live, git } = leaf, room = Math.max(20, width - require_style.r(name) - 13);
	if (live !== void 0 && git !== void 0 && (isBlock(live, room) || isBlock(git, room))) {
		let head = `${name}live says ${style.bad("[-\u2026-]")}, git says ${style.good("{+\u2026+}")}`, [, ...lines] = blockDiff("", blockTexts(live, git), style, width);
		return lines.length > 0 ? [
			head,
			...factLines(leaf, style),
			...lines
		] : [`${name}live and git are equal`];
	}
	let says = [["live says", live], ["git says", git]];
	ledgerHelps(leaf) && says.push(["ledger says", leaf.base]);
	let texts = valuesText(says.map(([, value]) => value), room);
	return [...says.map(([who, value], index) => `${index === 0 ? name : " ".repeat(require_style.r(name))}${style.quiet(require_style.a(who, 13))}${value === void 0 ? "(absent)" : texts[index]}`), ...factLines(leaf, style)];
}
function ledgerHelps(leaf) {
	if (leaf.base === void 0) return !1;
	let base = JSON.stringify(leaf.base);
	return base !== JSON.stringify(leaf.live) && base !== JSON.stringify(leaf.git);
}
Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return secretText;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return accountText;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return versionText;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return placeText;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return symbolOf;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return effectGroups;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return factsOf;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return goalOf;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return blockText;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return valuesText;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return hostText;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return changedAt;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return actionWord;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return ledgerHelps;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return blockTexts;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return SYMBOLS;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return keptLines;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return leafFacts;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return MAKING;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return leafLines;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return placeholderParts;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return heldLines;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return isLong;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return entriesOf;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return secretsByAddress;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return keptLeaves;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return formerName;
	}
});
