const require_index = require("./index.js"), REWRITE_CODES = {
	noItem: require_index.l("PS1310", "No item of the files has the address that `mv` or `extract` names."),
	leftOut: require_index.p("PS1311", "Git left out files that `mv`, `extract` or `import` would have to read."),
	impossible: require_index.p("PS1312", "The files cannot be changed as `mv`, `extract` or `import` would."),
	noText: require_index.l("PS1320", "The field that `extract` names is not a text that it can move."),
	badFile: require_index.l("PS1321", "The file that `extract` would write exists, or a bundle pattern names it."),
	unfitText: require_index.p("PS1322", "A file cannot hold the text that `extract` would move, unchanged."),
	keepsName: require_index.l("PS1330", "`mv` cannot rename the item."),
	taken: require_index.l("PS1331", "Another item has the name that `mv` would give."),
	renamedBefore: require_index.p("PS1332", "The item that `mv` would rename has a `renamed_from` already."),
	noPlace: require_index.l("PS1336", "No bundle pattern leads to a place for what `import` would write.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return REWRITE_CODES;
	}
});
