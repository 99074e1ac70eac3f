// build/model/own.js
function setOwn(object, key, value) {
	key === "__proto__" ? Object.defineProperty(object, key, {
		value,
		enumerable: !0,
		writable: !0,
		configurable: !0
	}) : object[key] = value;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return setOwn;
	}
});
