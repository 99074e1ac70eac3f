const require_rolldown_runtime = require("./rolldown-runtime-DyZDJ6sX.js"), require_fast_json_stable_stringify$1 = require("./fast-json-stable-stringify-BZUjyGMn.js");
// build/model/json.js
var import_fast_json_stable_stringify = require_rolldown_runtime.n(require_fast_json_stable_stringify$1.t(), 1);
function isObject(value) {
	if (typeof value != "object" || !value) return !1;
	let proto = Object.getPrototypeOf(value);
	return proto === Object.prototype || proto === null;
}
function canonical(value) {
	return (0, import_fast_json_stable_stringify.default)(value);
}
function digest(value, length = 64) {
	return crypto().hash("sha256", canonical(value)).slice(0, length);
}
function digestOfList(items, form) {
	let hash = crypto().createHash("sha256").update("[");
	for (let [index, item] of items.entries()) hash.update(`${index === 0 ? "" : ","}${canonical(form(item))}`, "utf8");
	return hash.update("]").digest("hex");
}
function crypto() {
	return process.getBuiltinModule("node:crypto");
}
function sameJson(a, b) {
	return a === b || isNested(a) && isNested(b) && sameNested(a, b);
}
function sameNested(a, b) {
	if (Array.isArray(a)) return !Array.isArray(b) || a.length !== b.length ? !1 : a.every((item, index) => sameMember(item, b[index]));
	if (Array.isArray(b)) return !1;
	let names = namesIn(a);
	return names.length === namesIn(b).length && names.every((name) => sameMember(a[name], own(b, name)));
}
function sameMember(a, b) {
	return isNested(a) ? isNested(b) && sameNested(a, b) : a === b || writtenAsNull(a) && writtenAsNull(b);
}
function writtenAsNull(value) {
	return value === null || typeof value == "number" && !Number.isFinite(value);
}
function namesIn(object) {
	return Object.keys(object).filter((name) => object[name] !== void 0);
}
function own(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
function isNested(value) {
	return typeof value == "object" && !!value;
}
function byCodeUnit(a, b) {
	return a < b ? -1 : +(a > b);
}
function opensFew(text) {
	let left = MOST_NESTED;
	for (let bracket of ["{", "["]) for (let at = text.indexOf(bracket); at >= 0 && left >= 0; at = text.indexOf(bracket, at + 1)) --left;
	return left >= 0;
}
const MOST_NESTED = 500;
function isDeep(text) {
	if (opensFew(text)) return !1;
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		let char = text[at];
		if (char === "\"") for (at += 1; at < text.length && text[at] !== "\""; at += 1) text[at] === "\\" && (at += 1);
		else if (char === "{" || char === "[") {
			if (depth += 1, depth > 500) return !0;
		} else (char === "}" || char === "]") && --depth;
	}
	return !1;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return isDeep;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return digestOfList;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return canonical;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isObject;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return digest;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return sameJson;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return byCodeUnit;
	}
});
