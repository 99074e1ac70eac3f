const require_nothing_kept = require("./nothing-kept-30FPxMEB.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_options = require("./options-Ds_vjILs.js");
// build/cli/checked.js
async function unlessChecked(running, nothing, flags, io) {
	try {
		return await running;
	} catch (error) {
		if (!(error instanceof require_open_files.k)) throw error;
		return sayNothingKept(await require_nothing_kept.t(error.checked, nothing), flags, io);
	}
}
function sayNothingKept(kept, flags, io) {
	return flags.json === !0 ? require_options.h(kept, io) : io.out(`${kept.message}\n`), kept.exit_code;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return unlessChecked;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return sayNothingKept;
	}
});
