const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_config_schema = require("./config-schema-qbcLeRvV.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_closest = require("./closest-D7ENJx0f.js"), require_page_link = require("./page-link-D67axa9-.js"), require_item_words = require("./item-words-DPSB4fch.js"), require_command_codes = require("./command-codes-BzrfBVMk.js");
function nearest(word, known) {
	let near = require_closest.n(word.split(".").at(-1) ?? word, known) ?? require_closest.n(word, known), folded = word.toLowerCase(), around = word.length < 3 ? [] : known.filter((one) => one.toLowerCase().includes(folded)), all = [...near === void 0 ? [] : [near], ...around.sort((a, b) => a.length - b.length)];
	return [...new Set(all)].slice(0, 3);
}
function unknownTopic(word, known, what) {
	let near = nearest(word, known), list = known.length === 0 ? "It has no fields." : known.length > 40 ? "Run explain without a topic to list them." : `Known: ${known.join(", ")}.`;
	return new require_model.at(require_command_codes.t.unknownTopic.code, `Unknown ${what}: ${JSON.stringify(word)}.`, near.length === 0 ? list : `Did you mean ${require_item_words.i(near, "or")}? ${list}`);
}
// build/cli/commands/explain/explain-kind.js
const ROLES = {
	managed: void 0,
	immutable: "Cannot be changed once the object exists.",
	derived: "The platform computes it; managed only where a file sets it.",
	secret: "Write-only: it is never read back, compared or shown.",
	route: "Says where the object lives; it is never part of a request body."
};
function explainKind(kind, path) {
	return path.length === 0 ? wholeKind(kind) : explainField(kind, path);
}
function wholeKind(kind) {
	let lines = [
		`${kind.name}: ${kind.doc}`,
		`  identified by: ${kind.key.join(", ")}`,
		...sources(kind.source),
		""
	];
	for (let [name, field] of Object.entries(kind.fields.fields)) lines.push(`  ${name}${field.required === !0 ? " (required)" : ""}: ${require_item_words.t(field)}`, `      ${field.doc}`);
	return `${lines.join("\n")}\n`;
}
function explainField(kind, path) {
	let field = find(kind, path), role = ROLES[field.role ?? "managed"], facts = [
		`Value: ${require_item_words.t(field)}.`,
		need(kind, path, field),
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
function need(kind, path, field) {
	if (field.passing === !0) return "Set by the platform; files never say it.";
	if (field.required === !0) return "Required.";
	if (!path.some((_, index) => index > 0 && require_model.Et(find(kind, path.slice(0, index))))) return "Optional; without it, the field is not managed.";
	let { initial } = field;
	return `Optional; without it, it is ${initial === void 0 ? "the platform's default" : JSON.stringify(initial)}.`;
}
function sources(...told) {
	let facts = told.flatMap((list) => list?.match(/C-[a-z](?:\.\d+)?/g) ?? []);
	return [...new Set(facts)].map((fact) => require_page_link.r("platform-facts.md", fact.toLowerCase())).map((link, index) => `  ${index === 0 ? "source: " : "        "}${link}`);
}
function find(kind, path) {
	let field = kind.fields;
	for (let [index, step] of path.entries()) {
		for (; field.type === "list" || field.type === "map";) field = field.type === "list" ? field.item : field.value;
		let next = require_model.Tt(field, [step]);
		if (next === void 0) throw unknownTopic(path.slice(0, index + 1).join("."), membersOf(field).map(([name]) => name), `field of ${kind.name}`);
		field = next;
	}
	return field;
}
function membersOf(field) {
	return field.type === "list" ? membersOf(field.item) : field.type === "map" ? membersOf(field.value) : (field.type === "object" || field.type === "json") && field.fields !== void 0 ? Object.entries(field.fields) : [];
}
// build/cli/commands/explain/explain-sync.js
function explainSync(path) {
	let [name] = path;
	if (name === void 0) return `sync: Settings by address or pattern, for all targets or by target.\n\n${require_sync_forms.n.flatMap((one) => [`  ${one}: ${shapeOf(one)}`, `      ${require_sync_forms.t[one].doc}`]).join("\n")}\n`;
	let known = require_sync_forms.n.find((one) => one === name);
	if (known === void 0 || path.length > 1) throw unknownTopic(path.join("."), require_sync_forms.n, "setting of sync");
	let { doc, oneAddress } = require_sync_forms.t[known];
	return `sync.${known}: ${doc}\n  ${oneAddress === !0 ? "Accepts one address, no pattern." : "Accepts an address or a pattern."} Example: ${shapeOf(known)}\n`;
}
function shapeOf(name) {
	let { example, byTargetOnly } = require_sync_forms.t[name], one = JSON.stringify(example);
	return byTargetOnly === !0 ? `{production: ${one}}` : `${one}, or by target {production: ${one}}`;
}
// build/cli/commands/explain/explain-form.js
const EXAMPLES = {
	$file: ["{$file: texts/tone.md}"],
	$var: ["{$var: italy_workflow}"],
	$env: ["{$env: DOCS_TOKEN}"],
	$literal: ["{$literal: {$var: is not resolved here}}"]
};
function formsOf(kinds) {
	let forms = new Map(), { secretForm } = require_sync_forms.d();
	for (let [word, schema] of propertiesOf(secretForm)) forms.set(word, {
		doc: String(schema.description),
		examples: EXAMPLES[word] ?? [],
		beside: []
	});
	let name = kinds.all[0]?.name ?? "KIND", [id, version] = ["id", "version"].map((wants) => require_sync_forms.f(name, wants, "all")), reference = propertiesOf(version);
	return forms.set("$ref", {
		doc: `${id?.description} With version: latest, its version number.`,
		examples: [`{$ref: "${name}/Name"}`, `{$ref: "${name}/Name", version: latest}`],
		beside: reference.flatMap(([word, { description }]) => word === "$ref" ? [] : [[word, String(description)]])
	}), forms;
}
function propertiesOf(schema) {
	let properties = require_closest.l(schema) ? schema.properties : void 0;
	return Object.entries(require_closest.l(properties) ? properties : {}).flatMap(([name, inner]) => require_closest.l(inner) ? [[name, inner]] : []);
}
function formWords(kinds) {
	return [...formsOf(kinds).keys()];
}
function formBeside(kinds, word) {
	let key = word === "latest" ? "version" : word;
	return [...formsOf(kinds)].find(([, { beside }]) => beside.some(([name]) => name === key))?.[0];
}
function explainForm(kinds, topic) {
	let forms = formsOf(kinds), own = topic.startsWith("$") ? topic : `$${topic}`, word = forms.has(own) ? own : formBeside(kinds, topic) ?? own, form = forms.get(word);
	if (form !== void 0) return [
		`${word} in a bundle: ${form.doc}`,
		...form.examples.map((one) => `  Example: ${one}`),
		...form.beside.map(([name, doc]) => `  ${name}: ${doc}`),
		`  source: ${require_page_link.r("bundles.md", "forms")}`,
		""
	].join("\n");
}
// build/cli/commands/explain/explain-setting.js
function settingsOf(schema, before = "") {
	let below = (inner, path) => require_closest.l(inner) ? settingsOf(inner, path) : [];
	return [
		...Object.entries(require_closest.l(schema.properties) ? schema.properties : {}).flatMap(([name, inner]) => require_closest.l(inner) ? [{
			path: `${before}${name}`,
			schema: inner
		}, ...below(inner, `${before}${name}.`)] : []),
		...below(schema.additionalProperties, `${before}<name>.`),
		...[
			schema.items,
			...shapes(schema.anyOf),
			...shapes(schema.oneOf)
		].flatMap((one) => below(one, before))
	];
}
function shapes(list) {
	return Array.isArray(list) ? list : [];
}
function settingNames(config) {
	let names = settingsOf(config).map(({ path }) => path.split(".").at(-1) ?? path);
	return [...new Set(names)].filter((name) => !name.startsWith("$"));
}
function wordsOf({ enum: words, items, anyOf }) {
	let own = (Array.isArray(words) ? words : []).filter((word) => typeof word == "string"), inner = [items, ...Array.isArray(anyOf) ? anyOf : []];
	return [...own, ...inner.flatMap((one) => require_closest.l(one) ? wordsOf(one) : [])];
}
function settingWords(config) {
	return [...new Set(settingsOf(config).flatMap(({ schema }) => wordsOf(schema)))];
}
function explainSettingWord(config, word) {
	let found = settingsOf(config).filter(({ schema }) => wordsOf(schema).includes(word));
	if (found.length === 0) return;
	let lines = found.map(({ path, schema }) => `  ${path}: ${schema.description ?? ""}\n`);
	return `${word}, a value in pipelines-sync.yaml of:\n${[...new Set(lines)].join("")}`;
}
function explainSetting(config, topic) {
	let found = settingsOf(config).filter(({ path }) => isMeant(path, topic));
	if (found.length === 0) return;
	let groups = new Map();
	for (let one of found) {
		let key = JSON.stringify(one.schema);
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	let anchor = found.every(({ path }) => path.startsWith("targets.")) ? "targets" : "top-level";
	return `${[...groups.values()].map(settingText).join("\n")}  source: ${require_page_link.r("configuration.md", anchor)}\n`;
}
function isMeant(path, topic) {
	let steps = path.split("."), isEnd = (some) => `.${some.join(".")}`.endsWith(`.${topic}`);
	if (isEnd(steps) || isEnd(steps.filter((step) => step !== "<name>"))) return !0;
	let words = topic.split(".");
	return words.length === steps.length && steps.every((step, index) => step === "<name>" || step === words[index]);
}
function settingText(places) {
	let [first] = places;
	if (first === void 0) return "";
	let { schema } = first, lines = [`${places.map(({ path }) => path).join(", ")} in pipelines-sync.yaml: ${schema.description ?? ""}`, `  Value: ${valueWords(schema)}.${exampleOf(schema)}`];
	for (let { path, schema: inner } of settingsOf(schema)) path.replace("<name>.", "").includes(".") || lines.push(`  ${path}: ${inner.description ?? ""}`);
	return `${lines.join("\n")}\n`;
}
function exampleOf({ examples }) {
	return Array.isArray(examples) && examples.length > 0 ? ` Example: ${JSON.stringify(examples[0])}` : "";
}
const TYPES = {
	string: "a string",
	integer: "an integer",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	null: "null"
};
function valueWords({ const: only, enum: choices, type, minimum, maximum, items }) {
	if (only !== void 0) return JSON.stringify(only);
	if (Array.isArray(choices)) return `one of ${choices.join(", ")}`;
	if (type === "array" && require_closest.l(items)) return `a list, each element ${valueWords(items)}`;
	let types = [type].flat().flatMap((one) => TYPES[String(one)] ?? []);
	if (types.length === 0) return "any value";
	let least = typeof minimum == "number" ? ` of at least ${minimum}` : "", range = typeof maximum == "number" && maximum <= 100 ? ` from ${Number(minimum)} to ${maximum}` : least;
	return `${types.join(" or ")}${range}`;
}
// build/cli/commands/explain/explain.js
var explain_exports = require_rolldown_runtime.r({
	command: () => command,
	meaningOf: () => meaningOf
});
const command = require_main.s({
	name: "explain",
	does: "Explain a kind, field, code, setting, term, or any word of an output.",
	examples: [
		[require_model.yt("explain", "criteria.config.temperature"), "explain a field"],
		[require_model.yt("explain", "$ref"), "explain a form"],
		[require_model.yt("explain", "held"), "explain a term"],
		[require_model.yt("explain", "exit", "codes"), "list the exit codes"]
	],
	flags: (bare) => require_options.o(bare).argument("[topic...]", "kind, field, code, key of the configuration, form, term, command or word of an output, for example prompts, targets, '$ref' or held"),
	run: ([words], flags, { io }) => explain(words.join(" "), flags, io)
});
async function explain(topic, { json: isJson }, io) {
	let { providers = require_providers.n } = io, kinds = await require_providers.i(providers), config = async () => require_config_schema.t(kinds, providers, await require_providers.a(providers)), isList = topic === "", text = isList ? topics(kinds, settingNames(await config())) : await meaningOf(topic, kinds, config);
	return isJson === !0 ? require_options.h({
		topic: isList ? null : topic,
		text
	}, io) : io.out(text), 0;
}
async function meaningOf(topic, kinds, configOf) {
	if (/^PS\d+$/i.test(topic)) {
		let { explainCode } = await Promise.resolve().then(() => require("./explain-code-D9ew0At1.js"));
		return explainCode(kinds, topic);
	}
	let [name = "", ...path] = topic.split("."), kind = kinds.find(name);
	if (kind !== void 0) return explainKind(kind, path);
	if (name === "sync") return explainSync(path);
	let config = await configOf(), [words, fields, members, commands] = await Promise.all([
		Promise.resolve().then(() => require("./explain-word-CyKyHLJe.js")),
		Promise.resolve().then(() => require("./explain-field-CYKSmUMO.js")),
		Promise.resolve().then(() => require("./explain-member-DL-y2Qs1.js")),
		Promise.resolve().then(() => require("./explain-command-Rt2y1Ui2.js"))
	]), texts = [
		explainForm(kinds, topic),
		explainSetting(config, topic),
		explainSettingWord(config, topic),
		fields.explainField(kinds, topic),
		words.explainWord(topic),
		commands.explainCommand(topic),
		members.explainMember(topic)
	].filter((text) => text !== void 0);
	if (texts.length > 0) return texts.join("\n");
	throw unknownTopic(topic, [
		...kinds.all.map((one) => one.name),
		"sync",
		...formWords(kinds),
		...settingNames(config),
		...settingWords(config),
		...fields.fieldWords(kinds),
		...words.glossaryWords(),
		...commands.commandWords(),
		...members.documentWords()
	], "topic");
}
function topics(kinds, settings) {
	let line = (name, doc) => `${name.padEnd(20)} ${doc}\n`;
	return [
		...kinds.all.map((kind) => line(kind.name, kind.doc)),
		line("sync", "Settings by address or pattern; the platform ignores them."),
		`\nForms: ${formWords(kinds).map((word) => `'${word}'`).join(", ")}\n`,
		`Keys of the configuration: ${settings.join(", ")}\n`,
		`Codes of messages, for example: explain ${require_common_codes.t.keyRefused.code}\n`,
		"Terms of docs/glossary.md, for example: explain held\n",
		"Commands, options, exit codes, and members and words of JSON documents: explain exit codes\n"
	].join("");
}
exports.command = command, exports.i = membersOf, exports.meaningOf = meaningOf, exports.n = explainSync, exports.r = explainKind, Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return explain_exports;
	}
});
