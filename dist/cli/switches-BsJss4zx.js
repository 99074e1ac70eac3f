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
const NUMBER_KEYS = ["status", "latency"];
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
	for (let [key, word] of words) if (key !== "nth" && key !== "when") {
		if (NUMBER_KEYS.includes(key)) value[key === "latency" ? "latencyMs" : key] = Number(word);
		else if (key === "retry-after") value.retryAfter = word;
		else if (key === "drop") value.drop = word === "on";
		else if (key === "method" || key === "path") match[key] = word;
		else if (key === "writes") match.writesOnly = word === "on";
		else throw new FaultError(`In the fault ${JSON.stringify(text)}, ${JSON.stringify(key)} is unknown.`);
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
	if (typeof value != "object" || !value) throw wrong("is no object");
	let fault = value;
	if (!(fault.nth === "every" ? [] : [fault.nth].flat()).every((count) => Number.isInteger(count) && count > 0)) throw wrong("needs nth: a number from 1, several of them, or \"every\"");
	if (fault.when !== "before" && fault.when !== "after") throw wrong("needs when: \"before\" or \"after\"");
	let { status, latencyMs } = fault;
	if (status !== void 0 && !(Number.isInteger(status) && status >= 200 && status <= 599)) throw wrong("needs a status from 200 to 599");
	if (latencyMs !== void 0 && !(latencyMs >= 0 && latencyMs <= 6e5)) throw wrong("needs a latency in milliseconds");
	if (status === void 0 && !fault.drop && latencyMs === void 0) throw wrong("does nothing: give status, drop or latency");
	let path = fault.match?.path;
	if (typeof path == "string" && path.startsWith("^")) try {
		new RegExp(path);
	} catch {
		throw wrong("has a path that is no regular expression");
	}
	return fault;
}
// build/emulator/switches.js
var SwitchError = class extends EmulatorError {
	name = "SwitchError";
};
function switchDefaults(table) {
	let definitions = Object.entries(table);
	return Object.fromEntries(definitions.map(([name, { default: value }]) => [name, value]));
}
function switchValues(definition) {
	return definition.type === "choice" ? definition.values.join("|") : definition.type === "flag" ? "on|off" : `${definition.min}..${definition.max}`;
}
function switchText(value) {
	return typeof value == "boolean" ? value ? "on" : "off" : String(value);
}
function readSwitchPairs(table, pairs) {
	let values = {};
	for (let pair of pairs) {
		let at = pair.indexOf("=");
		if (at < 1) throw new SwitchError(`Write a switch as name=value, not ${JSON.stringify(pair)}.`);
		values[pair.slice(0, at)] = pair.slice(at + 1);
	}
	return checkSwitches(table, values);
}
function checkSwitches(table, values) {
	let known = new Map(Object.entries(table)), checked = {};
	for (let [name, value] of Object.entries(values)) {
		if (value === void 0) continue;
		let definition = known.get(name);
		if (definition === void 0) throw new SwitchError(`Unknown switch ${JSON.stringify(name)}. Use one of: ${[...known.keys()].join(", ")}.`);
		let read = readValue(definition, value);
		if (read === void 0) throw new SwitchError(`The switch ${name} must be ${switchValues(definition)}, not ${JSON.stringify(value)}.`);
		checked[name] = read;
	}
	return checked;
}
function readValue(definition, value) {
	if (definition.type === "flag") return value === !0 || value === "on" || value === "true" ? !0 : value === !1 || value === "off" || value === "false" ? !1 : void 0;
	let text = typeof value == "number" ? String(value) : value;
	if (typeof text != "string") return;
	if (definition.type === "choice") return definition.values.includes(text) ? text : void 0;
	if (!/^\d{1,9}$/.test(text)) return;
	let number = Number(text);
	return number >= definition.min && number <= definition.max ? number : void 0;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return switchText;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return FaultPlan;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return EmulatorError;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return SeedError;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return switchDefaults;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return checkFault;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return checkSwitches;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return switchValues;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return readSwitchPairs;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return FaultError;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SwitchError;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return parseFault;
	}
});
