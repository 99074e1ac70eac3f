const require_codes = require("./codes-CCyt0aRV.js"), FORMAT_CODES = {
	refused: require_codes.i("PS7101", "`fmt` cannot format a file without losing a comment or changing its meaning.", "Move comments inside of values above them and simplify unusual YAML, or leave the file out."),
	unwritable: require_codes.i("PS7102", "`fmt` cannot write a file.", "Make the file writable, then run `pipelines-sync fmt` again."),
	changedMeanwhile: require_codes.i("PS7103", "A file changed while `fmt` was running and was left unchanged.", "Close other programs that write the file, then run `fmt` again.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FORMAT_CODES;
	}
});
