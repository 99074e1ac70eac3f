const require_index = require("./index.js"), GUARD_CODES = {
	older: require_index.p("PS6201", "The commit is older than the last applied one."),
	unrelated: require_index.p("PS6202", "The commit does not descend from the last applied one: another branch, or a rewritten history."),
	noHistory: require_index.p("PS6203", "The commit may be older than the last applied one: the history between them is missing and cannot be fetched."),
	unclean: require_index.p("PS6204", "Files of the plan have uncommitted changes, and the target sets `require_clean`."),
	dirty: require_index.f("PS6205", "Files of the plan have uncommitted changes; the ledger records that."),
	noCommit: require_index.f("PS6206", "There is no commit, so it is unknown whether the files are older than the last applied ones."),
	leftOut: require_index.l("PS6210", "A pattern matches only items of files that git left out of the checkout."),
	allowed: require_index.f("PS6207", "An older or unrelated commit is applied because of `--allow-older`."),
	sameFiles: require_index.f("PS6220", "The commit does not descend from the last applied one, but from one with the same configured files, so it is not older."),
	merged: require_index.f("PS6221", "The commit does not descend from the last applied one, but from the merge of its pull request, so it is not older."),
	stranger: require_index.p("PS6134", "The ledger holds an entry that no apply can have written: its place or id is impossible for its kind.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return GUARD_CODES;
	}
});
