// build/cli/say-verdict.js
function sayVerdict(verdict, onlySay, quiet, io) {
	let say = (word, { code, message, remedy }) => io.err(`${word} ${code}  ${message}\n  ${remedy}\n`);
	if (onlySay) for (let one of verdict.refusals) say("warning", {
		...one,
		message: `Applying this plan would be refused. ${one.message}`
	});
	if (!quiet) for (let one of verdict.notes) say("note", one);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return sayVerdict;
	}
});
