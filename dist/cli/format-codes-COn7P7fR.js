const require_index = require("./index.js"), FORMAT_CODES = {
	refused: require_index.l("PS7101", "`fmt` cannot format a file without losing a comment or changing its meaning."),
	unwritable: require_index.l("PS7102", "`fmt` cannot write a file."),
	changedMeanwhile: require_index.l("PS7103", "A file changed while `fmt` was running and was left unchanged.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FORMAT_CODES;
	}
});
