const require_model = require("./model-DVHFMB8j.js"), require_plan_codes = require("./plan-codes-DSCEo1nN.js"), require_plan = require("./plan-CVC5ldkO.js"), SYMBOLS = {
	held: "!",
	delete: "-",
	replace: "\u00b1",
	update: "~",
	create: "+",
	launch: "\u25b6"
};
function symbolOf(action) {
	return action in SYMBOLS ? SYMBOLS[action] : "=";
}
function formerName({ address, renamed_from }) {
	return renamed_from === null ? "" : require_model.v(renamed_from, address);
}
function isTakeover(change) {
	return change.action === "update" && change.overwrites !== null;
}
const SEVERITIES = [
	"error",
	"warning",
	"note"
], LEDGER_ACTIONS = [
	"adopt",
	"converge",
	"keep",
	"release",
	"forget"
];
function entriesOf(plan) {
	let changes = [...plan.changes].sort((a, b) => require_model.Ot(a.address, b.address)), of = (action) => changes.filter((change) => change.action === action), updates = of("update"), writing = new Set(changes.filter((change) => require_plan.n.has(change.action)).map((change) => change.address)), diagnostics = [...plan.diagnostics].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || require_model.Ot(a.address ?? "", b.address ?? "") || require_model.Ot(a.code, b.code) || require_model.Ot(a.message, b.message)), isCaution = ({ code }) => code === require_plan_codes.t.caution.code;
	return {
		held: [...plan.held].sort((a, b) => require_model.Ot(a.address, b.address)),
		deletes: of("delete"),
		replaces: of("replace"),
		takeovers: updates.filter(isTakeover),
		updates: updates.filter((change) => !isTakeover(change)),
		creates: of("create"),
		launches: of("launch"),
		ledgerOnly: LEDGER_ACTIONS.map((action) => ({
			action,
			changes: of(action)
		})).filter((group) => group.changes.length > 0),
		looseSecrets: plan.secret_writes.filter((secret) => !writing.has(secret.address) && (secret.write || secret.status === "unknown")).sort((a, b) => require_model.Ot(a.address, b.address) || require_model.Ot(a.field, b.field)),
		cautions: diagnostics.filter(isCaution),
		diagnostics: diagnostics.filter((one) => !isCaution(one))
	};
}
function actionWord(change) {
	return isTakeover(change) ? change.overwrites === "takeover" ? "take over" : "overwrite" : change.action;
}
function goalOf(remedy) {
	return remedy.to.replace(/^to\s+/iu, "");
}
function versionText(version) {
	let from = version?.from ?? null, expected = version?.expected ?? null;
	return expected === null ? from === null ? "" : `v${from}` : from === null ? `v${expected} expected` : `v${from} \u2192 v${expected} expected`;
}
function placeText(place) {
	return place == null ? "" : require_model.xt(`${place.file}:${place.line}`);
}
const EFFECT_LABELS = {
	repins: "re-pins",
	pinned_by: "pinned by",
	used_by: "used by"
};
function effectGroups(change) {
	let groups = [];
	for (let what of [
		"repins",
		"pinned_by",
		"used_by"
	]) {
		let effects = change.effects.filter((effect) => effect.what === what);
		effects.sort((a, b) => require_model.Ot(a.address, b.address)), effects[0] === void 0 ? what === "used_by" && change.action === "delete" && groups.push({
			label: "used by",
			items: [],
			note: "nothing"
		}) : groups.push({
			label: EFFECT_LABELS[what],
			items: effects.map((effect) => ({
				address: effect.address,
				note: what === "repins" ? versionText({
					from: effect.from ?? null,
					expected: effect.expected ?? null
				}) : ""
			})),
			note: what === "pinned_by" ? staysText(effects.length, change.version?.from ?? null) : ""
		});
	}
	return groups;
}
function staysText(number, version) {
	let verb = number === 1 ? "it stays" : "they stay";
	return version === null ? `${verb} as before` : `${verb} on v${version}`;
}
const MAKING = new Set([
	"create",
	"replace",
	"launch"
]);
function secretText(secret, action) {
	let name = secret.variable === null ? "secret from the file" : `secret ${secret.variable}`;
	return secret.write && action !== null && MAKING.has(action) ? `${name} will be set` : secret.write ? `${name} will be written (${{
		changed: "changed",
		unchanged: "unchanged",
		unknown: "cannot tell whether it is up to date",
		unset: "not set here"
	}[secret.status]})` : secret.status === "unset" ? `${name} not compared (not set here)` : secret.status === "unknown" ? `${name} not written: cannot tell whether it is up to date` : secret.status === "changed" ? `${name} changed, not written` : "";
}
function secretsByAddress(plan) {
	let byAddress = new Map();
	for (let secret of plan.secret_writes) {
		let list = byAddress.get(secret.address);
		list === void 0 ? byAddress.set(secret.address, [secret]) : list.push(secret);
	}
	return byAddress;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return entriesOf;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return placeText;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return symbolOf;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return versionText;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return effectGroups;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return secretText;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return SYMBOLS;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return formerName;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return actionWord;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return goalOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return MAKING;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return secretsByAddress;
	}
});
