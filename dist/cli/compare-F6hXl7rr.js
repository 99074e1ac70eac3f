const require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js");
// build/compare/compare.js
function normalize(field, value, context = {}) {
	let form = normalForm(field, value, context);
	return field?.blank === !0 && isBlank(form) ? null : form;
}
function normalForm(field, value, context) {
	if (value == null) return null;
	if (value instanceof require_model.O) return nameRef(field, value, context);
	if (value instanceof require_model.k || field === void 0) return require_model.L(value);
	switch (field.type) {
		case "text": return typeof value == "string" ? unixLines(value) : require_model.L(value);
		case "id": return nameId(field, value, context);
		case "list": return Array.isArray(value) ? normalList(field, value, context) : require_model.L(value);
		case "object": return require_model.N(value) ? normalObject(field, value, context) : require_model.L(value);
		case "map": return field.complete === !0 && require_model.N(value) ? require_model.P(value, (member) => normalize(field.value, member, {
			...context,
			around: value
		})) : require_model.L(value);
		default: return require_model.L(value);
	}
}
function unixLines(text) {
	return text.replace(/(?<!\r)\r+\n/g, "\n");
}
function nameRef(field, ref, context) {
	if (context.naming === void 0) return require_model.L(ref);
	let id = plainId(field, ref);
	return field?.type === "id" && id !== void 0 ? nameId(field, id, context) : context.naming.ref(ref);
}
function plainId(field, ref) {
	if (!ref.address.startsWith("id:")) return;
	let raw = ref.address.slice(3);
	return field?.type === "id" && field.id === "string" ? raw : Number(raw);
}
function nameId(field, value, context) {
	return field.kind !== void 0 && (typeof value == "number" || typeof value == "string") && context.naming !== void 0 ? context.naming.id(String(field.kind), value) : require_model.L(value);
}
function normalList(field, list, context) {
	let items = list.map((item) => normalize(field.item, item, context));
	return items.length < 2 || isOrdered(field, context.around) ? items : [...new Map(items.map((item) => [require_closest.a(item), item])).entries()].sort(([a], [b]) => require_closest.i(a, b)).map(([, item]) => item);
}
function isOrdered(field, around) {
	return typeof field.order == "string" ? field.order === "ordered" : around?.[field.order.orderedWhen] === !0;
}
function normalObject(field, object, context) {
	let out = {};
	for (let [name, member] of Object.entries(object)) {
		let memberField = require_model.Tt(field, [name]);
		if (memberField === void 0 && !isWritten(context.written, name)) continue;
		let form = normalize(memberField, member, {
			...context,
			around: object
		});
		form !== null && !isInitial(memberField, form, object) && (out[name] = form);
	}
	return out;
}
function isInitial(field, form, around) {
	return [field?.initial, field?.forced?.(around)].some((own) => own !== void 0 && require_closest.u(form, own));
}
function isWritten(written, name) {
	return written === "all" || written?.has(name) === !0;
}
function isBlank(form) {
	return form === null || form === "" ? !0 : Array.isArray(form) ? form.length === 0 : typeof form == "object" && Object.keys(form).length === 0;
}
function elementKeys(...values) {
	let keys = new Set();
	for (let value of values) if (Array.isArray(value)) {
		for (let item of value) if (require_model.N(item)) for (let key of Object.keys(item)) keys.add(key);
	}
	return keys;
}
function alignSet(live, wanted) {
	if (!Array.isArray(live) || !Array.isArray(wanted) || live.length < 2) return live;
	let rank = new Map(wanted.map((item, index) => [require_closest.a(item), index])), place = (item) => rank.get(require_closest.a(item)) ?? wanted.length;
	return live.map((item, index) => ({
		item,
		index
	})).sort((a, b) => place(a.item) - place(b.item) || a.index - b.index).map(({ item }) => item);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return plainId;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return normalize;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return elementKeys;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return unixLines;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isOrdered;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return alignSet;
	}
});
