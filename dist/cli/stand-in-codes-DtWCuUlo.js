const require_codes = require("./codes-CCyt0aRV.js"), STAND_IN_CODES = {
	leftOut: require_codes.t(require_codes.s("PS1140", "Git left bundles out of this checkout; their items were read from the commit, count as present but are not planned.", "To plan these items too, check the files out with the command of the message, for example `git sparse-checkout add FOLDER`.")),
	unread: require_codes.t(require_codes.u("PS1141", "Git left bundles out of this checkout and their content is missing, so nothing is deleted for not being in the files.", "Check the missing files out with the command of the message, or leave them out of `bundles`.")),
	textLeftOut: require_codes.i("PS1142", "Git left a $file text out of this checkout.", "Check the text out with `git sparse-checkout add FOLDER`, or update its submodule with `git submodule update --init`."),
	lfsPointer: require_codes.i("PS1143", "A file is a Git LFS pointer, not the text itself.", "Fetch the text with `git lfs install && git lfs pull`; in a workflow, set `lfs: true` of `actions/checkout`."),
	encrypted: require_codes.i("PS1144", "A file is encrypted.", "Decrypt the file with the tool that the message names, before the run."),
	linkAsFile: require_codes.i("PS1145", "A file is a symbolic link in the commit but a plain file here that contains the path of the link.", "Put the file itself into the repository, or check it out as a link: `git config core.symlinks true`, then `git checkout -- FILE`."),
	unmerged: require_codes.i("PS1146", "A file is unmerged: it has an unresolved merge conflict.", "Resolve the conflict and run `git add FILE`, or abort the merge."),
	conflicted: require_codes.i("PS1147", "A file contains unresolved conflict markers.", "Keep what is right, remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, then add the file to the commit."),
	notCheckable: require_codes.t(require_codes.s("PS1148", "A pull request from a fork changed a file in Git LFS; its text is not fetched and not planned.", "Review the text file before the merge; the plan of the merge shows its effect."))
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return STAND_IN_CODES;
	}
});
