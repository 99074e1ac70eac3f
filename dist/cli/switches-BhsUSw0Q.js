const require_closest = require("./closest-D7ENJx0f.js"), require_faults = require("./faults-Cov4GWwd.js");
// build/emulator/switches.js
var SwitchError = class extends require_faults.a {
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
		if (definition === void 0) throw new SwitchError(`Unknown switch ${JSON.stringify(name)}. ${require_closest.r(name, [...known.keys()])}`);
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
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return switchDefaults;
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
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SwitchError;
	}
});
