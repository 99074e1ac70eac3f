const require_codes = require("./codes-CCyt0aRV.js"), GUARD_CODES = {
	older: require_codes.c("PS6201", "The commit is older than the last applied one.", "Apply the newest commit. To go back on purpose, pass `--allow-older`."),
	unrelated: require_codes.c("PS6202", "The commit does not descend from the last applied one: another branch, or a rewritten history.", "Merge or rebase onto the last applied commit, then apply. If the history was rewritten on purpose, pass `--allow-older` once."),
	noHistory: require_codes.c("PS6203", "The commit may be older than the last applied one: the history between them is missing and cannot be fetched.", "Fetch the whole history, `git fetch --unshallow`; in a workflow, set `fetch-depth: 0`. To apply without this check, pass `--allow-older`."),
	unclean: require_codes.c("PS6204", "Files of the plan have uncommitted changes, and the target sets `require_clean`.", "Commit or undo the changes, then apply again."),
	dirty: require_codes.s("PS6205", "Files of the plan have uncommitted changes; the ledger records that.", "Commit the files first, if the ledger is to name the commit that was applied."),
	noCommit: require_codes.s("PS6206", "There is no commit, so it is unknown whether the files are older than the last applied ones.", "Apply from a clone of the repository to have this checked."),
	leftOut: require_codes.i("PS6210", "A pattern matches only items of files that git left out of the checkout.", "Check the files out first; `pipelines-sync doctor` shows how."),
	allowed: require_codes.s("PS6207", "An older or unrelated commit is applied because of `--allow-older`.", "Nothing; from now on this commit counts as the last applied one."),
	sameFiles: require_codes.s("PS6220", "The commit does not descend from the last applied one, but from one with the same configured files, so it is not older.", "Nothing; the message says which commit counts as the last applied one."),
	merged: require_codes.s("PS6221", "The commit does not descend from the last applied one, but from the merge of its pull request, so it is not older.", "Nothing; apply records this commit as the last applied one."),
	stranger: require_codes.c("PS6134", "The ledger holds an entry that no apply can have written: its place or id is impossible for its kind.", "Find out who changed the ledger, then forget the entry: `pipelines-sync ledger forget ADDRESS`.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return GUARD_CODES;
	}
});
