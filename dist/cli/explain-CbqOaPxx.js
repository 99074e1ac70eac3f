const require_item_words = require("./item-words-gLXwa3Jk.js"), require_sync_forms = require("./sync-forms-DXfdwpKO.js"), require_closest = require("./closest-UrcTUK0s.js"), require_field = require("./field-BaoaB2NM.js"), require_finding = require("./finding-M5RG1B0g.js"), require_providers = require("./providers-DiuYzzPY.js"), require_main = require("./main-D9AQV1A7.js"), require_index = require("./index.js");
// build/cli/page-link.js
function pageLink(page, anchor) {
	return `docs/${page}#${anchor}`;
}
const command = require_main.i({
	name: "explain",
	does: "Describe a kind or field: meaning, limits and source.",
	flags: (bare) => bare.argument("[topic]", "kind or field, for example prompts or criteria.config.temperature"),
	run: ([topic], _flags, { io }) => explain(topic, io)
}), ROLES = {
	managed: void 0,
	immutable: "Cannot be changed once the object exists.",
	derived: "The platform computes it; managed only where a file sets it.",
	secret: "Write-only: it is never read back, compared or shown.",
	route: "Says where the object lives; it is never part of a request body."
};
async function explain(topic, io) {
	let kinds = await require_providers.i(io.providers);
	if (topic === void 0) return io.out(kinds.all.map((kind) => `${kind.name.padEnd(20)} ${kind.doc}\n`).join("")), io.out(`${"sync".padEnd(20)} Settings by address or pattern; the platform ignores them.\n`), 0;
	let [name = "", ...path] = topic.split(".");
	if (name === "sync") return io.out(explainSync(path)), 0;
	let kind = kinds.find(name);
	if (kind === void 0) throw unknown(name, [...kinds.all.map((one) => one.name), "sync"], "kind");
	return io.out(path.length === 0 ? explainKind(kind) : explainField(kind, path)), 0;
}
function explainKind(kind) {
	let lines = [
		`${kind.name}: ${kind.doc}`,
		`  identified by: ${kind.key.join(", ")}`,
		...sources(kind.source),
		""
	];
	for (let [name, field] of Object.entries(kind.fields.fields)) lines.push(`  ${name}${field.required === !0 ? " (required)" : ""}: ${require_item_words.t(field)}`, `      ${field.doc}`);
	return `${lines.join("\n")}\n`;
}
function explainSync(path) {
	let [name] = path;
	if (name === void 0) return `sync: Settings by address or pattern, for all targets or by target.\n\n${require_sync_forms.n.flatMap((one) => [`  ${one}: ${shapeOf(one)}`, `      ${require_sync_forms.t[one].doc}`]).join("\n")}\n`;
	let known = require_sync_forms.n.find((one) => one === name);
	if (known === void 0 || path.length > 1) throw unknown(path.join("."), require_sync_forms.n, "setting of sync");
	let { doc, oneAddress } = require_sync_forms.t[known];
	return `sync.${known}: ${doc}\n  ${oneAddress === !0 ? "Accepts one address, no pattern." : "Accepts an address or a pattern."} Example: ${shapeOf(known)}\n`;
}
function shapeOf(name) {
	let { example, byTargetOnly } = require_sync_forms.t[name], one = JSON.stringify(example);
	return byTargetOnly === !0 ? `{production: ${one}}` : `${one}, or by target {production: ${one}}`;
}
function explainField(kind, path) {
	let field = find(kind, path), role = ROLES[field.role ?? "managed"], facts = [
		`Value: ${require_item_words.t(field)}.`,
		field.required === !0 ? "Required." : "Optional; without it, the field is not managed.",
		...role === void 0 ? [] : [role],
		...field.adjusted === void 0 ? [] : [`The platform may store another value: ${field.adjusted.says}.`],
		...field.clear === void 0 ? [] : ["Removing it from the file clears it on the platform."]
	], members = membersOf(field).map(([name, member]) => `  ${name}: ${member.doc}`), variants = (kind.variants ?? []).filter((variant) => variant.object === path[0]).map((variant) => `  ${Object.values(variant.when).join(", ")}: ${variant.allowed.map((one) => variant.required.includes(one) ? `${one} (required)` : one).join(", ")}`);
	return [
		`${[kind.name, ...path].join(".")}: ${field.doc}`,
		`  ${facts.join(" ")}`,
		...sources(field.source, field.clear?.source),
		...members.length > 0 ? ["", ...members] : [],
		...variants.length > 0 ? [
			"",
			"By type:",
			...variants
		] : [],
		""
	].join("\n");
}
function sources(...told) {
	let facts = told.flatMap((list) => list?.match(/C-[a-z](?:\.\d+)?/g) ?? []);
	return [...new Set(facts)].map((fact) => pageLink("platform-facts.md", fact.toLowerCase())).map((link, index) => `  ${index === 0 ? "source: " : "        "}${link}`);
}
function find(kind, path) {
	let field = kind.fields;
	for (let [index, step] of path.entries()) {
		for (; field.type === "list" || field.type === "map";) field = field.type === "list" ? field.item : field.value;
		let next = require_field.n(field, [step]);
		if (next === void 0) throw unknown(path.slice(0, index + 1).join("."), membersOf(field).map(([name]) => name), `field of ${kind.name}`);
		field = next;
	}
	return field;
}
function membersOf(field) {
	return field.type === "list" ? membersOf(field.item) : field.type === "map" ? membersOf(field.value) : (field.type === "object" || field.type === "json") && field.fields !== void 0 ? Object.entries(field.fields) : [];
}
function unknown(word, known, what) {
	let near = require_closest.n(word.split(".").at(-1) ?? word, known), list = known.length === 0 ? "It has no fields." : `Known: ${known.join(", ")}.`;
	return new require_finding.t(require_index.r.unknownTopic.code, `Unknown ${what}: ${JSON.stringify(word)}.`, near === void 0 ? list : `Did you mean ${near}? ${list}`);
}
exports.command = command;
