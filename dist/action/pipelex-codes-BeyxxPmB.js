const require_codes = require("./codes-CCyt0aRV.js"), PIPELEX_CODES = {
	noBundle: require_codes.i("PS2800", "The folder of a METHODS.toml contains no bundle (`.mthds`).", "Add a `.mthds` file, check that `bundles` matches it, or remove the `METHODS.toml`."),
	oldSuffix: require_codes.u("PS2801", "Bundles have the old suffix `.plx`.", "Rename the files to `.mthds`."),
	byteOrderMark: require_codes.i("PS2802", "A bundle begins with a byte order mark, which TOML does not allow.", "Save the bundle as UTF-8 without a byte order mark."),
	notText: require_codes.i("PS2803", "A bundle or METHODS.toml is not UTF-8.", "Save the bundle or `METHODS.toml` as UTF-8."),
	tooLarge: require_codes.u("PS2804", "A method tree is larger than a server accepts by default.", "Exclude what the method does not need, with a pattern in `bundles` that starts with `!`."),
	sameName: require_codes.i("PS2805", "Two files of a method tree have one name for the server.", "Remove or rename one of the two files."),
	invalid: require_codes.i("PS2810", "The server finds a method invalid.", "Correct the method as the server's message says, then check it again: `pipelines-sync plan`."),
	lint: require_codes.i("PS2811", "The linter of the server finds an error in an invalid method.", "Correct what the linter names, together with the other errors of the method."),
	lintOfValid: require_codes.u("PS2812", "The linter of the server finds an error in a method that it validates.", "Correct what the linter names; the method itself is valid."),
	caution: require_codes.u("PS2813", "The server warns about a method.", "Read the warning of the server, and change the method if it fits."),
	unformatted: require_codes.u("PS2814", "A bundle is not formatted as the formatter of the server does.", "Format the file with the command of the message; `pip install pipelex-tools` installs its tool."),
	pending: require_codes.u("PS2815", "A pipe has only a signature, so its method cannot run yet.", "Implement the pipe before you run the method."),
	leftOut: require_codes.t(require_codes.u("PS2816", "The server has no linter or no formatter, so one of them did not look.", "Nothing, if the server is to have no linter or formatter; the message says what did not look.")),
	refused: require_codes.i("PS2820", "The server refused a question about a method, so there is no verdict.", "Do what the message of the server says, then check again. The method has no verdict until then."),
	strangeAnswer: require_codes.i("PS2821", "The answer of the server about a method cannot be understood.", "Check that this version of pipelines-sync knows the version of the server, and that no proxy changes its answers."),
	noTree: require_codes.i("PS2830", "A run names a method tree that the target does not have, or one with errors.", "Name a method tree that the message lists, and correct its errors."),
	badInputs: require_codes.i("PS2831", "The inputs of a run cannot be read.", "Pass a file with one JSON object to `--inputs`: the inputs of the pipe by name."),
	runRefused: require_codes.i("PS2832", "The server refused a run, or a run failed.", "Correct the inputs or the method as the server's message says, then run it again."),
	runUnknown: require_codes.i("PS2833", "It is unknown whether a run took place; it is never sent again.", "Look in the log of the server whether the run took place, before you run it again."),
	runCost: require_codes.u("PS2834", "A run calls models, which costs money.", "Nothing, if the run is wanted. `pipelines-sync plan` checks a method without running it."),
	runEnded: require_codes.i("PS2835", "A run ended without completing.", "Look for the run in the log of the server; run it again only if its cost is wanted twice.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PIPELEX_CODES;
	}
});
