const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_compare = require("./compare-F6hXl7rr.js");
// build/compare/same-text.js
function sameText(a, b, hints = {}) {
	if (a === b) return !0;
	let plain = (text) => withoutForm(text, hints), [plainA, plainB] = [plain(a), plain(b)];
	if (plainA === plainB) return !0;
	let [readA, readB] = [plain(unescapeHtml(a)), plain(unescapeHtml(b))];
	if (readA === plainB || plainA === readB || readA === readB) return !0;
	let url = plainUrl(plainA);
	return url !== void 0 && url === plainUrl(plainB);
}
function plainText(text) {
	return withoutForm(unescapeHtml(text), {});
}
function withoutForm(text, { indented = !1 }) {
	let composed = require_model.w(text, "NFC");
	return indented ? composed.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => {
		let words = line.trim(), start = line.length - line.trimStart().length;
		return words === "" ? "" : line.slice(0, start) + words;
	}).filter((line) => line !== "").join("\n") : composed.replace(/\s+/g, " ").trim();
}
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0"
};
function unescapeHtml(text) {
	return text.replace(/&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
		if (name !== void 0) return NAMED[name] ?? whole;
		let point = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
		return point > 0 && point <= 1114111 && !(point >= 55296 && point <= 57343) ? String.fromCodePoint(point) : whole;
	});
}
function plainUrl(text) {
	if (!/^https?:\/\/\S+$/i.test(text)) return;
	let href;
	try {
		href = new URL(text).href;
	} catch {
		return;
	}
	return href.replace(/%[0-9a-fA-F]{2}/g, (escaped) => {
		let character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
		return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
	});
}
// build/compare/same-form.js
function sameForm(field, a, b, around = void 0) {
	if (require_closest.u(a, b)) return !0;
	if (typeof a == "string" && typeof b == "string") return sameText(a, b, { indented: isCode(field) });
	if (typeof a == "number" && typeof b == "number") return !isCounted(field) && sameNumber(a, b);
	if (field?.blank === !0 && (a === null || b === null)) {
		let other = a ?? b;
		return typeof other == "string" && other.trim() === "";
	}
	return Array.isArray(a) && Array.isArray(b) ? sameLists(field, a, b, around) : require_closest.l(a) && require_closest.l(b) ? sameObjects(field, a, b) : !1;
}
function keyForm(parts) {
	return require_closest.a(parts.map((part) => typeof part == "string" ? plainText(part) : part));
}
function isCode(field) {
	return field?.type === "text" && field.extension === "py";
}
function isCounted(field) {
	return field?.type === "id" || field?.type === "version" || field?.type === "integer";
}
function sameNumber(a, b) {
	return Number.isInteger(a) && Number.isInteger(b) ? !1 : Math.fround(a) === b || Math.fround(b) === a ? !0 : Math.abs(a - b) > .05 * Math.min(Math.abs(a), Math.abs(b)) ? !1 : isRounded(a, b) || isRounded(b, a);
}
function isRounded(exact, short) {
	for (let digits = 2; digits <= 15; digits += 1) if (Number(short.toFixed(digits)) === short && Math.abs(exact - short) <= .5 * 10 ** -digits * (1 + 1e-9)) return !0;
	return !1;
}
function sameLists(field, a, b, around) {
	let list = field?.type === "list" ? field : void 0, [left, right] = list !== void 0 && !require_compare.r(list, around) ? [inOrder(a), inOrder(b)] : [a, b];
	return left.length === right.length && left.every((item, index) => sameForm(list?.item, item, right[index] ?? null));
}
function inOrder(set) {
	return [...new Map(set.map((item) => [require_closest.a(formKey(item)), item]))].sort(([a], [b]) => a < b ? -1 : +(a > b)).map(([, item]) => item);
}
function formKey(value) {
	return typeof value == "string" ? plainText(value) : Array.isArray(value) ? value.map(formKey) : require_closest.l(value) ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, formKey(member)])) : value;
}
function sameObjects(field, a, b) {
	let names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) ? sameForm(memberField(field, name), a[name] ?? null, b[name] ?? null, a) : !1);
}
function memberField(field, name) {
	if (field?.type === "map") return field.value;
	if (field?.type === "object" || field?.type === "json") return field.fields !== void 0 && Object.hasOwn(field.fields, name) ? field.fields[name] : void 0;
}
// build/compare/pulled.js
function baseForm(form, field, around, names) {
	let value = require_model.M(form);
	return require_compare.i(field, value, {
		around,
		naming: names.base,
		written: require_compare.n(value)
	});
}
function takenIn(entry, path, field, desired, around, names) {
	let pair = pulledAt(entry, path);
	if (pair === void 0 || desired === void 0) return;
	let read = (form) => baseForm(form, field, around, names), wanted = read(pair.desired);
	if (require_closest.u(wanted, desired)) return pair.live === void 0 ? wanted : read(pair.live);
}
function landedBase(entry, path, field, around, names) {
	let pair = pulledAt(entry, path), form = pair && liveSide(pair);
	return form == null ? void 0 : baseForm(form, field, around, names);
}
function isTakenOut(entry, path) {
	return pulledAt(entry, path)?.desired === null;
}
function knownForms(entry, path) {
	let known = [];
	Object.hasOwn(entry.leaves, path) && known.push(entry.leaves[path] ?? null);
	let pair = pulledAt(entry, path);
	return pair !== void 0 && known.push(liveSide(pair)), known;
}
function knownPaths(entry) {
	return [...new Set([...Object.keys(entry.leaves), ...Object.keys(entry.pulled)])];
}
function liveSide({ desired, live = desired }) {
	return live;
}
function pulledAt(entry, path) {
	return entry !== void 0 && Object.hasOwn(entry.pulled, path) ? entry.pulled[path] : void 0;
}
// build/compare/landed.js
const NONE = new Set();
function landedOf({ landed }, entry) {
	return entry === void 0 ? NONE : landed?.paths.get(entry.address) ?? NONE;
}
function untoldOf({ landed }, entry) {
	return entry === void 0 ? NONE : landed?.untold.get(entry.address) ?? NONE;
}
// build/compare/renames.js
function renamedEntries(items, entries) {
	let byAddress = new Map(items.map((item) => [item.address, item])), moves = new Map();
	for (let item of items) {
		let old = item.settings.renamed_from;
		if (old === void 0 || old === item.address) continue;
		let entry = entries.get(old), isDone = (entries.get(item.address)?.renamed_from ?? null) === old;
		entry !== void 0 && entry.replaced === null && entry.partition === item.partition && !isDone && moves.set(item, entry);
	}
	let heirs = new Map([...moves.keys()].map((item) => [item.settings.renamed_from, item])), stuck = [...moves.keys()].filter(({ settings: { renamed_from: old = "" } }) => {
		let holder = byAddress.get(old);
		return holder !== void 0 && !moves.has(holder);
	});
	for (let item of stuck) for (let one = item; one !== void 0 && moves.delete(one);) one = heirs.get(one.address);
	return moves;
}
function keeperOf(item, items) {
	let old = item.settings.renamed_from;
	return old === void 0 || old === item.address ? void 0 : items.get(old);
}
// build/compare/known-address.js
function pulledAddress({ address, leaves, pulled }, kind) {
	let name = kind === void 0 ? void 0 : require_model.Q(kind, pulled)?.desired, { kind: section, parts, scope } = require_model.Pt(address);
	return kind === void 0 || typeof name != "string" || name === "" || parts[0] !== require_model.Q(kind, leaves) ? address : require_model.Ot(section, [name, ...parts.slice(1)], scope);
}
function knownEntries(items, entries, kindOf) {
	let byAddress = new Map(entries.map((entry) => [entry.address, entry])), unclear = new Map(), pulled = entries.flatMap((entry) => {
		let now = entry.replaced === null ? pulledAddress(entry, kindOf(entry.kind)) : entry.address;
		return now === entry.address ? [] : [{
			entry,
			now
		}];
	});
	if (pulled.length === 0) return {
		byAddress,
		unclear
	};
	let item = new Map(items.map((one) => [one.address, one])), asked = new Map(items.map((one) => [one.settings.renamed_from, one])), called = new Set([...byAddress.keys(), ...pulled.map(({ now }) => now)]), swapped = swappedEntries(pulled, item), moved = pulled.filter(({ entry, now }) => {
		let heir = item.get(now) ?? asked.get(now);
		if (heir === void 0) return !1;
		let keeper = item.get(entry.address), old = keeper?.settings.renamed_from;
		return keeper === void 0 || old !== void 0 && old !== keeper.address && called.has(old) || heir.settings.id === entry.id || swapped.has(entry) ? !0 : (keeper.settings.id !== entry.id && (unclear.set(entry.address, entry), unclear.set(heir.address, entry)), !1);
	}), free = new Set(moved.map(({ entry }) => entry.address));
	for (let { entry } of moved) byAddress.delete(entry.address);
	for (let { entry, now } of moved) byAddress.has(now) && !free.has(now) ? byAddress.set(entry.address, entry) : byAddress.set(now, entry);
	return {
		byAddress,
		unclear
	};
}
function itemsByEntry(items, entries, kinds) {
	let { byAddress } = knownEntries(items, [...entries.values()], (name) => kinds.find(name)), found = new Map();
	for (let item of items) {
		let entry = byAddress.get(item.address);
		entry !== void 0 && found.set(entry.address, item);
	}
	for (let [item, entry] of renamedEntries(items, byAddress)) found.set(entry.address, item);
	return found;
}
function swappedEntries(pulled, items) {
	let byAddress = new Map(pulled.map((one) => [one.entry.address, one])), swapped = new Set(), seen = new Set();
	for (let { entry } of pulled) {
		let circle = [], one = byAddress.get(entry.address);
		for (; one !== void 0 && !seen.has(one.entry.address); one = byAddress.get(one.now)) seen.add(one.entry.address), circle.push(one);
		if (one !== void 0 && one.entry === circle[0]?.entry && circle.every((each) => holds(items.get(each.now), each.entry))) for (let each of circle) swapped.add(each.entry);
	}
	return swapped;
}
function holds(item, entry) {
	if (item === void 0 || item.partition !== entry.partition) return !1;
	let { renamed_from: old, id } = item.settings;
	return old !== void 0 && old !== item.address || id !== void 0 && id !== entry.id ? !1 : [...item.leaves.values()].every(({ path, value }) => knownForms(entry, path).some((form) => require_closest.u(form, require_model.L(value))));
}
function landedFor(base, entry, { kind, settings }) {
	let landed = landedOf(base, entry);
	if (entry === void 0 || settings.renamed_from === void 0) return landed;
	let old = settings.renamed_from;
	return old !== entry.address && old === pulledAddress(entry, kind) && kind.nameField !== null ? new Set([...landed, kind.nameField]) : landed;
}
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return keyForm;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return keeperOf;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return untoldOf;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return knownForms;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return knownPaths;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return takenIn;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return pulledAt;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return pulledAddress;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return baseForm;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return liveSide;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return knownEntries;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return renamedEntries;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return landedBase;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return landedFor;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return landedOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return itemsByEntry;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return isTakenOut;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return sameForm;
	}
});
