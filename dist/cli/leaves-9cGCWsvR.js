const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js");
// build/compare/leaves.js
function unflatten(leaves) {
	let root = {};
	for (let { steps, value } of leaves) setAt(root, steps, value);
	return root;
}
function setAt(root, steps, value) {
	let at = root;
	for (let step of steps.slice(0, -1)) {
		let next = Object.hasOwn(at, step) ? at[step] : void 0;
		if (require_model.N(next)) at = next;
		else {
			let made = {};
			require_model.z(at, String(step), made), at = made;
		}
	}
	let last = steps.at(-1);
	last !== void 0 && require_model.z(at, String(last), value);
}
function valueAt(root, steps) {
	let at = root;
	for (let step of steps) if (Array.isArray(at) && typeof step == "number") at = at[step];
	else if (require_closest.l(at) && Object.hasOwn(at, step)) at = at[String(step)];
	else return;
	return at;
}
function readLive(kind, row) {
	let out = { ...row };
	for (let [name, field] of fieldsToRead(kind)) {
		let value = row[name];
		value != null && (out[name] = numberIds(field, require_model.wt(field, field.read === void 0 ? value : field.read(value))));
	}
	return out;
}
const TO_READ = new WeakMap();
function fieldsToRead(kind) {
	let known = TO_READ.get(kind);
	if (known !== void 0) return known;
	let fields = Object.entries(kind.fields.fields).filter(([, field]) => isReadOtherwise(field));
	return TO_READ.set(kind, fields), fields;
}
function isReadOtherwise(field) {
	return field.read === void 0 ? field.type === "list" ? isReadOtherwise(field.item) : field.type === "object" || field.type === "id" : !0;
}
function numberIds(field, value) {
	return field?.type === "id" && field.id === "integer" && typeof value == "string" ? /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value : field?.type === "list" && Array.isArray(value) ? value.map((item) => numberIds(field.item, item)) : field?.type !== "object" || !require_closest.l(value) ? value : require_model.P(value, (item, name) => numberIds(require_model.Tt(field, [name]), item));
}
function flattenLive(kind, live) {
	let known = {};
	for (let name of Object.keys(kind.fields.fields)) {
		let value = live[name];
		value !== void 0 && (known[name] = value);
	}
	return require_model.T(kind, known, "compared");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return valueAt;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return unflatten;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readLive;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return setAt;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return flattenLive;
	}
});
