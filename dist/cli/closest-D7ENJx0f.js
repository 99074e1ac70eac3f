const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js");
// node_modules/fast-json-stable-stringify/index.js
var require_fast_json_stable_stringify = require_rolldown_runtime.t(((exports, module) => {
	module.exports = function(data, opts) {
		opts ||= {}, typeof opts == "function" && (opts = { cmp: opts });
		var cycles = typeof opts.cycles == "boolean" && opts.cycles, cmp = opts.cmp && (function(f) {
			return function(node) {
				return function(a, b) {
					return f({
						key: a,
						value: node[a]
					}, {
						key: b,
						value: node[b]
					});
				};
			};
		})(opts.cmp), seen = [];
		return (function stringify(node) {
			if (node && node.toJSON && typeof node.toJSON == "function" && (node = node.toJSON()), node !== void 0) {
				if (typeof node == "number") return isFinite(node) ? "" + node : "null";
				if (typeof node != "object") return JSON.stringify(node);
				var i, out;
				if (Array.isArray(node)) {
					for (out = "[", i = 0; i < node.length; i++) i && (out += ","), out += stringify(node[i]) || "null";
					return out + "]";
				}
				if (node === null) return "null";
				if (seen.indexOf(node) !== -1) {
					if (cycles) return JSON.stringify("__cycle__");
					throw TypeError("Converting circular structure to JSON");
				}
				var seenIndex = seen.push(node) - 1, keys = Object.keys(node).sort(cmp && cmp(node));
				for (out = "", i = 0; i < keys.length; i++) {
					var key = keys[i], value = stringify(node[key]);
					value && (out && (out += ","), out += JSON.stringify(key) + ":" + value);
				}
				return seen.splice(seenIndex, 1), "{" + out + "}";
			}
		})(data);
	};
})), import_fast_json_stable_stringify = require_rolldown_runtime.a(require_fast_json_stable_stringify(), 1);
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
// build/model/closest.js
function editDistance(a, b, max) {
	let tooFar = max + 1;
	if (Math.abs(a.length - b.length) > max) return tooFar;
	let previous = Array.from({ length: 2 * max + 1 }, (_, at) => Math.max(at - max, 0));
	for (let row = 1; row <= a.length; row++) {
		let current = [], least = tooFar;
		for (let at = 0; at <= 2 * max; at++) {
			let column = row + at - max, cost = tooFar;
			if (column === 0) cost = row;
			else if (column > 0 && column <= b.length) {
				let replaced = (previous[at] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
				cost = Math.min(replaced, (previous[at + 1] ?? tooFar) + 1, (current[at - 1] ?? tooFar) + 1, tooFar);
			}
			current.push(cost), least = Math.min(least, cost);
		}
		if (least > max) return tooFar;
		previous = current;
	}
	return Math.min(previous[b.length - a.length + max] ?? tooFar, tooFar);
}
function closest(word, candidates, max = 2) {
	let best, bestDistance = max + 1, folded = word.toLowerCase();
	for (let candidate of candidates) {
		if (candidate === word) continue;
		let limit = Math.min(max, Math.max(word.length, candidate.length) - 1), distance = candidate.toLowerCase() === folded ? 0 : limit < 1 ? max + 1 : editDistance(word, candidate, limit);
		if (distance > 0 && distance > limit) continue;
		let isFirst = best === void 0 || byCodeUnit(candidate, best) < 0;
		(distance < bestDistance || distance === bestDistance && isFirst) && (best = candidate, bestDistance = distance);
	}
	return best;
}
function instead(word, known) {
	let near = closest(word, known);
	return `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`;
}
var Suggestions = class {
	#max;
	#left = 100;
	constructor(max = 2) {
		this.#max = max;
	}
	of(word, candidates) {
		if (this.#left !== 0) return --this.#left, closest(word, candidates, this.#max);
	}
};
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return canonical;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return isDeep;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return byCodeUnit;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return isObject;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return closest;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return digest;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return instead;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return digestOfList;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Suggestions;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return sameJson;
	}
});
