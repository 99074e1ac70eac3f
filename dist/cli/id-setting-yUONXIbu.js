const require_closest = require("./closest-D7ENJx0f.js");
// build/providers/pipelines/id-setting.js
function idOrVariable(description, example) {
	return {
		type: ["integer", "object"],
		minimum: 1,
		required: ["$var"],
		properties: { $var: {
			type: "string",
			minLength: 1,
			description: "Name of a variable of the target."
		} },
		additionalProperties: !1,
		description,
		examples: [example]
	};
}
function readIdSetting(node, { vars, target, example }) {
	if (node.type === "scalar") return typeof node.value == "number" ? { id: node.value } : void 0;
	let inner = node.type === "map" ? node.get("$var") : void 0, name = inner?.type === "scalar" ? String(inner.value ?? "") : "", value = Object.hasOwn(vars, name) ? vars[name] : void 0, id = typeof value == "string" && /^[1-9]\d*$/.test(value) ? Number(value) : value;
	if (typeof id == "number" && Number.isSafeInteger(id) && id > 0) return { id };
	let near = value === void 0 ? require_closest.n(name, Object.keys(vars)) : void 0;
	return {
		message: `Target ${target} ${value === void 0 ? "does not set" : "does not set to an id"} the variable ${name}${near === void 0 ? "." : `; did you mean ${near}?`}`,
		remedy: `Set it under vars of the target, for example vars: {${name}: ${example}}`,
		place: (inner ?? node).place
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readIdSetting;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return idOrVariable;
	}
});
