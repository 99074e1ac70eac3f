const require_codes = require("./codes-CCyt0aRV.js"), REWRITE_CODES = {
	noItem: require_codes.i("PS1310", "No item of the files has the address that `mv` or `extract` names.", "Write the address as the plan shows it, for example `pipelines-sync mv prompts/Tone Greeting`."),
	leftOut: require_codes.c("PS1311", "Git left out files that `mv`, `extract` or `import` would have to read.", "Check all files out, for example with `git sparse-checkout disable`, then run the command again."),
	impossible: require_codes.c("PS1312", "The files cannot be changed as `mv`, `extract` or `import` would.", "Make the change by hand, or change first what the message names. Nothing was written."),
	noText: require_codes.i("PS1320", "The field that `extract` names is not a text that it can move.", "Name a field with a text that stands in a bundle. `pipelines-sync explain KIND` lists the fields."),
	badFile: require_codes.i("PS1321", "The file that `extract` would write exists, or a bundle pattern names it.", "Name another file with `--to`."),
	unfitText: require_codes.c("PS1322", "A file cannot hold the text that `extract` would move, unchanged.", "Leave the text in the bundle."),
	keepsName: require_codes.i("PS1330", "`mv` cannot rename the item.", "Write a new name that the item can take, or change the files by hand with `renamed_from`."),
	taken: require_codes.i("PS1331", "Another item has the name that `mv` would give.", "Choose another name, or remove the other item first."),
	renamedBefore: require_codes.c("PS1332", "The item that `mv` would rename has a `renamed_from` already.", "Apply the earlier rename on every target and remove its `renamed_from`, then run `mv` again."),
	noPlace: require_codes.i("PS1336", "No bundle pattern leads to a place for what `import` would write.", "Add a pattern such as `pipelines/**/*.md` to `bundles` of the configuration.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return REWRITE_CODES;
	}
});
