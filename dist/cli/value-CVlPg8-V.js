const require_json = require("./json-B8hWaPMb.js"), require_own = require("./own-DRg73_5a.js");
// build/model/value.js
var Ref = class {
	address;
	version;
	external;
	constructor(address, options = {}) {
		this.address = address, this.version = options.version, this.external = options.external ?? !1;
	}
}, Secret = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
const FORM_KEYS = [
	"$file",
	"$var",
	"$env",
	"$ref",
	"$literal"
];
function formOf(value) {
	let keys = Object.keys(value), word = keys.find((key) => FORM_KEYS.includes(key));
	if (word === void 0) return;
	if (keys.length === 1) return word;
	let allowed = word === "$ref" ? [
		"$ref",
		"version",
		"external"
	] : [word];
	return keys.every((key) => allowed.includes(key)) ? word : void 0;
}
function isValueObject(value) {
	return require_json.o(value);
}
function toForms(value) {
	if (value instanceof Ref) {
		let form = { $ref: value.address };
		return value.version !== void 0 && (form.version = value.version), value.external && (form.external = !0), form;
	}
	return value instanceof Secret ? { $env: value.name } : Array.isArray(value) ? value.map(toForms) : isValueObject(value) ? formOf(value) !== void 0 || isUnknownForm(value) ? { $literal: plainJson(value) } : mapObject(value, toForms) : oneZero(value);
}
function isUnknownForm(value) {
	return Object.keys(value).length === 1 && Object.hasOwn(value, "$unknown");
}
function fromForms(form) {
	if (Array.isArray(form)) return form.map(fromForms);
	if (!require_json.o(form)) return oneZero(form);
	let word = formOf(form);
	return word === "$ref" ? new Ref(String(form.$ref), {
		version: form.version === "latest" ? "latest" : void 0,
		external: form.external === !0
	}) : isUnknownForm(form) ? new Ref(String(form.$unknown)) : word === "$env" ? new Secret(String(form.$env)) : word === "$literal" ? plainJson(form.$literal) : mapObject(form, fromForms);
}
function mapObject(object, change) {
	let out = {};
	for (let [key, value] of Object.entries(object)) require_own.n(out, key, change(value, key));
	return out;
}
function refsOf(value) {
	return value instanceof Ref ? [value] : Array.isArray(value) ? value.flatMap(refsOf) : isValueObject(value) ? Object.values(value).flatMap(refsOf) : [];
}
function resolveLate(value, late) {
	return value instanceof Ref ? late.ref(value) : value instanceof Secret ? late.secret(value) : Array.isArray(value) ? value.map((item) => resolveLate(item, late)) : isValueObject(value) ? mapObject(value, (item) => resolveLate(item, late)) : oneZero(value);
}
function oneZero(value) {
	return value === 0 ? 0 : value;
}
function plainJson(value) {
	return resolveLate(value, {
		ref: () => {
			throw TypeError("a reference inside an object that reads as a form");
		},
		secret: () => {
			throw TypeError("a secret inside an object that reads as a form");
		}
	});
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return fromForms;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return refsOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return formOf;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return resolveLate;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return Ref;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isValueObject;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return Secret;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return mapObject;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FORM_KEYS;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return toForms;
	}
});
