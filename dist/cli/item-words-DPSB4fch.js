const require_model = require("./model-CQuGHFup.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js");
// build/bundle/items/item-words.js
function grouped(count) {
	return count.toLocaleString("en-US");
}
function withArticle(noun) {
	return /^(?:[aeio]|llm)/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
function subject(kind, path) {
	if (path.length > 0) return require_model.B(path);
	let noun = withArticle(kind.singular);
	return noun.charAt(0).toUpperCase() + noun.slice(1);
}
function listed(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
function expected(field, siblings = {}) {
	let what = expectedOf(field, siblings);
	return require_sync_forms.c(field) && field.type !== "json" ? `${what} or null` : what;
}
function expectedOf(field, siblings) {
	switch (field.type) {
		case "text": return field.values !== void 0 && field.open !== !0 ? `one of ${listed(field.values, "or")}` : field.maxLength === void 0 ? "a string" : `a string of at most ${grouped(field.maxLength)} characters`;
		case "integer": return `an integer${range(field.minimum, field.maximum)}`;
		case "number": return `a number${range(field.minimum, field.maximum)}`;
		case "boolean": return "true or false";
		case "id": {
			let plain = field.id === "integer" ? "an integer id" : "a string id";
			return field.kind === void 0 ? plain : `${plain} or {$ref: "${field.kind}/\u2026"}`;
		}
		case "version": return `a version number or {$ref: "${require_sync_forms.l(field, siblings) ?? "\u2026"}/\u2026", version: latest}`;
		case "list": {
			let item = field.item.type === "text" && field.item.values === void 0 ? "string" : "element";
			return (field.minItems ?? 0) > 0 ? `a list with at least one ${item}` : item === "string" ? "a list of strings" : "a list";
		}
		case "json": return field.shape === "object" ? "an object" : "any value";
		default: return "an object";
	}
}
function range(minimum, maximum) {
	return minimum !== void 0 && maximum !== void 0 ? ` from ${grouped(minimum)} to ${grouped(maximum)}` : minimum === void 0 ? maximum === void 0 ? "" : ` of at most ${grouped(maximum)}` : ` of at least ${grouped(minimum)}`;
}
function rangeOf(field) {
	return field.type === "integer" || field.type === "number" ? range(field.minimum, field.maximum) : range(+(field.type === "version"), require_sync_forms.a);
}
function found(value, secret) {
	return value === void 0 ? "nothing" : value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "object" ? "an object" : secret ? `a ${typeof value}` : typeof value == "string" ? `the string ${quoted(value)}` : typeof value == "number" ? `the number ${value}` : String(value);
}
function quoted(text) {
	let characters = [...text];
	return JSON.stringify(characters.length > 40 ? `${characters.slice(0, 40).join("")}\u2026` : text);
}
function sample(field, siblings = {}) {
	let kind = require_sync_forms.l(field, siblings);
	if (kind !== void 0) return field.type === "version" ? `{$ref: "${kind}/\u2026", version: latest}` : `{$ref: "${kind}/\u2026"}`;
	switch (field.type) {
		case "text": return field.values === void 0 ? "\"\u2026\"" : field.values[0] ?? "\"\u2026\"";
		case "integer":
		case "number":
		case "version": return "1";
		case "boolean": return "true";
		case "id": return field.id === "integer" ? "1" : "\"\u2026\"";
		case "list": return `[${sample(field.item)}]`;
		default: return `{${memberSamples(field)}}`;
	}
}
function memberSamples(field) {
	let fields = (field.type === "object" || field.type === "json") && field.fields ? field.fields : {}, needed = Object.entries(fields).filter(([, member]) => member.required === !0);
	return needed.length === 0 ? Object.keys(fields).length > 0 || field.type === "map" ? "\u2026" : "" : needed.map(([name, member]) => `${name}: ${sample(member, fields)}`).join(", ");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return quoted;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return subject;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return listed;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return withArticle;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return found;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return rangeOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return grouped;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return sample;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return expected;
	}
});
