const require_index = require("./index.js"), STAND_IN_CODES = {
	leftOut: require_index.f("PS1140", "Git left bundles out of this checkout; their items were read from the commit, count as present but are not planned."),
	unread: require_index.h("PS1141", "Git left bundles out of this checkout and their content is missing, so nothing is deleted for not being in the files."),
	textLeftOut: require_index.l("PS1142", "Git left a $file text out of this checkout."),
	lfsPointer: require_index.l("PS1143", "A file is a Git LFS pointer, not the text itself."),
	encrypted: require_index.l("PS1144", "A file is encrypted."),
	linkAsFile: require_index.l("PS1145", "A file is a symbolic link in the commit but a plain file here that contains the path of the link."),
	unmerged: require_index.l("PS1146", "A file is unmerged: it has an unresolved merge conflict."),
	conflicted: require_index.l("PS1147", "A file contains unresolved conflict markers."),
	notCheckable: require_index.f("PS1148", "A pull request from a fork changed a file in Git LFS; its text is not fetched and not planned.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return STAND_IN_CODES;
	}
});
