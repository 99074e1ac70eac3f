require("./rolldown-runtime-DUzk6_NY.js");
const require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_closest = require("./closest-D7ENJx0f.js"), require_explain = require("./explain-BYg3X9Vl.js");
// build/cli/commands/explain/explain-field.js
function allFields(kinds) {
	let below = (kind, field, path) => require_explain.i(field).flatMap(([name, member]) => [{
		kind,
		path: [...path, name],
		field: member
	}, ...below(kind, member, [...path, name])]);
	return kinds.all.flatMap((kind) => below(kind.name, kind.fields, []));
}
function wordsOf(field) {
	return field.type === "list" ? wordsOf(field.item) : field.type === "text" ? field.values ?? [] : [];
}
function syncWords(schema) {
	let words = require_closest.l(schema) ? schema.enum : void 0;
	return Array.isArray(words) ? words.filter((word) => typeof word == "string") : [];
}
function variantWords(kinds) {
	return kinds.all.flatMap(({ name, variants = [] }) => variants.flatMap(({ when }) => Object.entries(when).map(([path, word]) => [
		String(word),
		name,
		path
	])));
}
function fieldWords(kinds) {
	let words = allFields(kinds).flatMap(({ path, field }) => [path.at(-1) ?? "", ...wordsOf(field)]), settings = require_sync_forms.n.flatMap((name) => [name, ...syncWords(require_sync_forms.t[name].schema)]);
	return [...new Set([
		...words,
		...variantWords(kinds).map(([word]) => word),
		...settings
	])];
}
function explainField(kinds, topic) {
	let all = allFields(kinds), named = all.filter(({ path }) => `.${path.join(".")}`.endsWith(`.${topic}`)), chosen = variantWords(kinds).filter(([word]) => word === topic), isChosen = ({ kind, path }) => chosen.some(([, of, at]) => of === kind && at === path.join(".")), taking = all.filter((one) => wordsOf(one.field).includes(topic) || isChosen(one)), line = ({ kind, path, field }) => `  ${[kind, ...path].join(".")}: ${field.doc}\n`, [only] = named, settings = require_sync_forms.n.filter((name) => syncWords(require_sync_forms.t[name].schema).includes(topic)), texts = [
		...named.length === 1 && only !== void 0 ? [require_explain.r(kinds.get(only.kind), only.path)] : [],
		...named.length > 1 ? [`${topic}, a field of:\n${named.map(line).join("")}`] : [],
		...taking.length > 0 ? [`${topic}, a value of:\n${taking.map(line).join("")}`] : [],
		...require_sync_forms.n.filter((name) => name === topic).map((name) => require_explain.n([name])),
		...settings.map((name) => `${topic}, a value of sync.${name}: ${require_sync_forms.t[name].doc}\n`)
	];
	return texts.length === 0 ? void 0 : texts.join("\n");
}
exports.explainField = explainField, exports.fieldWords = fieldWords;
