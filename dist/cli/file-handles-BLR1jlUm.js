const require_codes = require("./codes-CCyt0aRV.js");
let node_fs = require("node:fs"), node_os = require("node:os");
// build/host/host-codes.js
const HOST_CODES = {
	privateFile: require_codes.i("PS9055", "The file for secrets is a symbolic link, not a regular file, or not writable.", "Name another file, one that is not a link, in a folder that is writable."),
	fewFiles: require_codes.i("PS9081", "The limit on open files is too low for this process.", "Raise the limit in this shell, for example with `ulimit -n 1024`."),
	fullDisk: require_codes.i("PS9088", "A file could not be written, because the disk is full.", "Make room, then run the command again: what was written is whole, and the rest is done then.")
};
function lacksFileHandles() {
	let open = [];
	try {
		for (; open.length < 48;) open.push((0, node_fs.openSync)(node_os.devNull, "r"));
		return !1;
	} catch (error) {
		if (isOutOfHandles(error)) return !0;
		throw error;
	} finally {
		for (let handle of open) (0, node_fs.closeSync)(handle);
	}
}
function isOutOfHandles(error) {
	return error instanceof Error && "code" in error && (error.code === "EMFILE" || error.code === "ENFILE");
}
const OUT_OF_HANDLES = {
	...HOST_CODES.fewFiles,
	message: "The limit on open files is too low for this process.",
	remedy: "Raise it in this shell, for example: ulimit -n 1024"
};
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return HOST_CODES;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isOutOfHandles;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return lacksFileHandles;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return OUT_OF_HANDLES;
	}
});
