const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js");
// build/http/loopback.js
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// build/config/silence.js
function readSilence(reader, value, { kinds, levels }) {
	if (value === void 0) return [];
	let { node, path } = value;
	return node.type === "list" ? node.items.flatMap((item, index) => {
		let entry = {
			node: item,
			path: [...path, index]
		}, map = reader.map(entry, "Write code and reason, for example: {code: \u2026, reason: \"\u2026\"}");
		if (map === void 0) return [];
		let get = (key) => require_sync_forms.E(map, entry.path, key), code = readCode(reader, get("code"), levels), reason = readReason(reader, get("reason")), address = reader.text(get("address"), `address: ${kinds[0] ?? "kind"}/*`) ?? null, pattern = get("address");
		return address !== null && pattern !== void 0 && require_sync_forms.x(reader, pattern, address, kinds), code === void 0 || reason === void 0 ? [] : [{
			...code,
			address,
			reason,
			place: item.place
		}];
	}) : (reader.wrong(value, "a list", "Write a list, for example: [{code: \u2026, reason: \"\u2026\"}]"), []);
}
function readReason(reader, value) {
	let reason = reader.text(value, "reason: \"the tool is called by its name\"");
	if (reason === void 0 || value === void 0 || reason.trim() !== "") return reason;
	reader.wrong(value, "a sentence", "Write why the message is not shown.");
}
function readCode(reader, value, levels) {
	let code = reader.text(value, `code: ${require_sync_forms.D.unusedBundles.code}`);
	if (code === void 0 || value === void 0) return;
	let found = Object.hasOwn(levels, code) ? levels[code] : void 0, { path, node } = value;
	if (found === void 0) {
		let possible = Object.keys(levels).filter((one) => levels[one]?.foundIn !== void 0), near = require_closest.n(code, possible, 2);
		reader.add(require_sync_forms.D.silenceUnknown, path, node.place, `There is no code ${JSON.stringify(code)}${near === void 0 ? "." : `; did you mean ${near}?`}`, "Write the code that stands before the message, without the word before it.");
		return;
	}
	if (found.foundIn !== void 0) return {
		code,
		foundIn: found.foundIn
	};
	let { level, says = "" } = found, [kind, message] = level === "warning" || level === "note" ? [require_sync_forms.D.silenceAlways, `${code} is a ${level} that is always shown: ${says}`] : [require_sync_forms.D.silenceLevel, `${code} ${LEVELS[level]}; only warnings and notes can be silenced.`];
	reader.add(kind, path, node.place, message, "Remove the entry.");
}
const LEVELS = {
	error: "is an error",
	refused: "refuses a command",
	held: "describes something that is held",
	failed: "describes something that failed",
	unknown: "describes a write without an answer",
	done: "describes something that is done"
};
function silenced(findings, silence) {
	return silence.length === 0 ? [...findings] : findings.map((one) => {
		let entry = silence.find((some) => covers(some, one));
		return entry === void 0 ? one : {
			...one,
			silenced: { reason: entry.reason }
		};
	});
}
function covers({ code, address }, said) {
	return said.code !== code || said.severity === "error" ? !1 : address === null || typeof said.address == "string" && require_model.Mt(address, said.address);
}
function unusedSilence(target, foundIn, findings) {
	return target.silence.filter((entry) => entry.foundIn === foundIn && !findings.some((one) => covers(entry, one))).map(({ code, address, place }) => ({
		...require_sync_forms.O(require_sync_forms.D.silenceUnused, place, `Nothing to silence for target ${target.name}: ${code} is not found${address === null ? "" : ` at ${address}`}.`, "Remove the entry, or move it into the target that it is for. To see what the code means."),
		command: require_model.yt("explain", code)
	}));
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isLoopback;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return silenced;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return unusedSilence;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readSilence;
	}
});
