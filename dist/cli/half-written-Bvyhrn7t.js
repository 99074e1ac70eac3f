const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js");
// build/compare/half-written.js
function mayBeHalfWritten(kind, entry) {
	return kind.composite !== !0 || entry === void 0 ? !1 : entry.id === null || entry.writing?.action === "update";
}
function isOnTheWay(field, from, to, live, way) {
	if (from === void 0 && (live === null || require_closest.u(live, field?.initial ?? null))) return !0;
	if (!require_model.Et(field)) return !1;
	let [old, wanted, now] = [
		membersOf(from),
		membersOf(to),
		membersOf(live)
	];
	return [...new Set([
		old,
		wanted,
		now
	].flatMap((map) => [...map.keys()]))].every((name) => {
		let [before, after, found] = [
			old.get(name),
			wanted.get(name),
			now.get(name)
		];
		if (isSame(found, before) || isSame(found, after)) return !0;
		let isMadeAnew = () => way !== void 0 && field.vanishes?.(name, way.from(), way.to()) === !0;
		if (found === void 0) return isMadeAnew();
		let isNew = before === void 0 || isMadeAnew();
		return after !== void 0 && isBetween(field.value, before, after, found, isNew);
	});
}
function isBetween(field, from, to, live, isNew) {
	if (field?.passing === !0) return !0;
	if (!require_closest.l(live) || !(require_closest.l(from) || require_closest.l(to))) return !1;
	let [old, wanted, now] = [
		membersOf(from),
		membersOf(to),
		membersOf(live)
	];
	return [...new Set([
		old,
		wanted,
		now
	].flatMap((map) => [...map.keys()]))].every((name) => {
		let [before, after, found] = [
			old.get(name),
			wanted.get(name),
			now.get(name)
		];
		if (isSame(found, before) || isSame(found, after)) return !0;
		let member = field === void 0 ? void 0 : require_model.Tt(field, [name]);
		return found === void 0 ? isNew : isBetween(member, before, after, found, isNew);
	});
}
function membersOf(value) {
	return new Map(require_closest.l(value) ? Object.entries(value) : []);
}
function isSame(one, other) {
	return one === void 0 || other === void 0 ? one === other : require_closest.u(one, other);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isSame;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return mayBeHalfWritten;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isOnTheWay;
	}
});
