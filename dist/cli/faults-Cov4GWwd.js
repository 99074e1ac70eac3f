const require_closest = require("./closest-D7ENJx0f.js");
// build/emulator/emulator-error.js
var EmulatorError = class extends Error {
	name = "EmulatorError";
}, SeedError = class extends EmulatorError {
	name = "SeedError";
}, FaultError = class extends EmulatorError {
	name = "FaultError";
};
const WRITES = new Set([
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
]);
var FaultPlan = class {
	#faults = [];
	set(faults) {
		this.#faults = faults.map((fault) => ({
			fault,
			seen: 0
		}));
	}
	take(method, path) {
		let struck = [];
		for (let entry of this.#faults) {
			if (!matches(entry.fault, method, path)) continue;
			entry.seen += 1;
			let { nth } = entry.fault;
			(nth === "every" || [nth].flat().includes(entry.seen)) && struck.push(entry.fault);
		}
		return struck;
	}
};
function matches({ match }, method, path) {
	if (match?.writesOnly && !WRITES.has(method) || match?.method !== void 0 && match.method.toUpperCase() !== method) return !1;
	let wanted = match?.path;
	return wanted === void 0 ? !0 : typeof wanted == "string" ? wanted.startsWith("^") ? new RegExp(wanted).test(path) : path.startsWith(wanted) : new RegExp(wanted.source, wanted.flags.replace("g", "")).test(path);
}
const NUMBERS = {
	status: "a status from 200 to 599",
	latency: "a latency in milliseconds"
}, NUMBER_KEYS = Object.keys(NUMBERS), FLAG_KEYS = ["drop", "writes"], KEYS = [
	"nth",
	"when",
	"status",
	"drop",
	"latency",
	"retry-after",
	"method",
	"path",
	"writes"
], METHODS = [
	"GET",
	"HEAD",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
];
function parseFault(text) {
	let words = new Map();
	for (let word of text.split(",")) {
		let at = word.indexOf("=");
		words.set((at === -1 ? word : word.slice(0, at)).trim(), at === -1 ? "on" : word.slice(at + 1).trim());
	}
	let value = {
		nth: nthOf(words.get("nth") ?? "every"),
		when: words.get("when") ?? "before"
	}, match = {};
	for (let [key, word] of words) {
		if (key === "nth" || key === "when") continue;
		let wrong = (why) => new FaultError(`In the fault ${JSON.stringify(text)}, ${why}`);
		if (!KEYS.includes(key)) throw wrong(`${JSON.stringify(key)} is unknown. ${require_closest.r(key, KEYS)}`);
		if (NUMBER_KEYS.includes(key) && !/^\d+$/.test(word)) throw wrong(`it needs ${NUMBERS[key]}, not ${JSON.stringify(word)}.`);
		if (FLAG_KEYS.includes(key) && word !== "on" && word !== "off") throw wrong(`${key} is on or off, not ${JSON.stringify(word)}.`);
		if (key === "method" && !METHODS.includes(word.toUpperCase())) throw wrong(`there is no method ${JSON.stringify(word)}. ${require_closest.r(word.toUpperCase(), METHODS)}`);
		NUMBER_KEYS.includes(key) ? value[key === "latency" ? "latencyMs" : key] = Number(word) : key === "retry-after" ? value.retryAfter = word : key === "drop" ? value.drop = word === "on" : key === "method" || key === "path" ? match[key] = word : key === "writes" && (match.writesOnly = word === "on");
	}
	return checkFault({
		...value,
		match
	});
}
function nthOf(text) {
	return text === "every" ? "every" : text.split("+").map(Number);
}
function checkFault(value) {
	let wrong = (why) => new FaultError(`The fault ${JSON.stringify(value)} ${why}.`);
	if (typeof value != "object" || !value) throw wrong("is not an object");
	let fault = value;
	if (!(fault.nth === "every" ? [] : [fault.nth].flat()).every((count) => Number.isInteger(count) && count > 0)) throw wrong("needs nth: a number from 1, several of them, or \"every\"");
	if (fault.when !== "before" && fault.when !== "after") throw wrong("needs when: \"before\" or \"after\"");
	let { status, latencyMs } = fault;
	if (status !== void 0 && !(Number.isInteger(status) && status >= 200 && status <= 599)) throw wrong(`needs ${NUMBERS.status}`);
	if (latencyMs !== void 0 && !(latencyMs >= 0 && latencyMs <= 6e5)) throw wrong(`needs ${NUMBERS.latency}`);
	if (status === void 0 && !fault.drop && latencyMs === void 0) throw wrong("does nothing: give status, drop or latency");
	let path = fault.match?.path;
	if (typeof path == "string" && path.startsWith("^")) try {
		new RegExp(path);
	} catch {
		throw wrong("has a path that is not a regular expression");
	}
	return fault;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return EmulatorError;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return parseFault;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return FaultPlan;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return SeedError;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return checkFault;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FaultError;
	}
});
