// build/model/own.js
function setOwn(object, key, value) {
	key === "__proto__" ? Object.defineProperty(object, key, {
		value,
		enumerable: !0,
		writable: !0,
		configurable: !0
	}) : object[key] = value;
}
function setLate(object, name, make) {
	let set = (value) => Object.defineProperty(object, name, {
		value,
		enumerable: !0,
		configurable: !0,
		writable: !0
	});
	Object.defineProperty(object, name, {
		get: () => {
			let value = make();
			return set(value), value;
		},
		set,
		enumerable: !0,
		configurable: !0
	});
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return setOwn;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return setLate;
	}
});
