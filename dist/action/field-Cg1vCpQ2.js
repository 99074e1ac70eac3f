// build/model/field.js
function expandShorthand(field, value) {
	return field?.type === "list" && Array.isArray(value) ? value.map((item) => expandShorthand(field.item, item)) : field?.type !== "object" || field.shorthand === void 0 || typeof value != "string" ? value : { [field.shorthand]: value };
}
function roleOf(field) {
	return field.role ?? "managed";
}
function isCompleteMap(field) {
	return field?.type === "map" && field.complete === !0;
}
function fieldAt(root, path) {
	let field = root;
	for (let step of path) {
		if (field === void 0) return;
		if (field.type === "list") field = field.item;
		else if (field.type === "map") field = field.value;
		else if ((field.type === "object" || field.type === "json") && field.fields !== void 0) field = Object.hasOwn(field.fields, step) ? field.fields[step] : void 0;
		else return;
	}
	return field;
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return roleOf;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return fieldAt;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isCompleteMap;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return expandShorthand;
	}
});
