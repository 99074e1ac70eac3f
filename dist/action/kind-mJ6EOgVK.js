// build/model/kind.js
function nameOf({ nameField }, fields) {
	return nameField !== null && Object.hasOwn(fields, nameField) ? fields[nameField] : void 0;
}
function named({ nameField }, name) {
	return nameField === null ? {} : { [nameField]: name };
}
function launchRules({ name, launch }) {
	if (launch === void 0) throw RangeError(`${name} are not launched`);
	return launch;
}
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;
function isPartitionOf(kind, partition) {
	return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}
function isId(value) {
	return typeof value == "number" ? Number.isSafeInteger(value) && value >= 0 : typeof value != "string" || value === "." || value === ".." ? !1 : new RegExp("^[^\\p{C}\\p{Z}/\\\\?#%]{1,200}$", "u").test(value);
}
function idSpace(kind, partition) {
	return kind.idsUniqueIn === "kind" ? kind.name : `${kind.name} ${partition}`;
}
function objectKey(space, id) {
	return `${space} ${typeof id} ${id}`;
}
function isArchived(row) {
	return row.archived === !0;
}
function rowKeyFields(kind) {
	return kind.key.filter((name) => kind.fields.fields[name]?.role !== "route");
}
var Kinds = class {
	all;
	surroundings;
	#byName;
	constructor(kinds, surroundings = {}) {
		this.all = kinds, this.surroundings = surroundings, this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
	}
	get words() {
		let [first] = this.all;
		if (first === void 0) throw RangeError("no kind, so nothing to call their platform");
		return first.words;
	}
	find(name) {
		return this.#byName.get(name);
	}
	get(name) {
		let kind = this.#byName.get(name);
		if (kind === void 0) throw RangeError(`unknown kind ${name}`);
		return kind;
	}
};
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return isPartitionOf;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return named;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isId;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return objectKey;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return idSpace;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return launchRules;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isArchived;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return nameOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Kinds;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return rowKeyFields;
	}
});
