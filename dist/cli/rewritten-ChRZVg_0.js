const require_options = require("./options-Ds_vjILs.js");
// build/cli/rewritten.js
function printRewritten({ written, deleted, kept }, about, flags, io) {
	for (let { file, why } of kept) io.err(`kept     ${file}: ${why}\n`);
	if (flags.json === !0) require_options.h({
		...about,
		written,
		deleted,
		kept
	}, io);
	else {
		for (let file of written) io.out(`written  ${file}\n`);
		for (let file of deleted) io.out(`deleted  ${file}\n`);
		written.length === 0 && deleted.length === 0 && flags.quiet !== !0 && io.err("Nothing to change.\n");
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return printRewritten;
	}
});
