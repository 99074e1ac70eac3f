// build/host/host-codes.js
const HOST_CODES = { privateFile: require("./index.js").l("PS9055", "The file for secrets is a symbolic link, not a regular file, or not writable.") };
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return HOST_CODES;
	}
});
