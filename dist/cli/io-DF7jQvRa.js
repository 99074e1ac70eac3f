// build/cli/io.js
function typingOf(session, io) {
	return {
		place: session.commands.typed,
		shell: io.shell ?? "sh"
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return typingOf;
	}
});
