const require_codes = require("./codes-CCyt0aRV.js"), SOURCE_CODES = {
	tooLarge: require_codes.i("PS1001", "A file is larger than 10 MiB.", "Split the file into several bundles, or move long texts into files of their own with `$file`."),
	byteOrderMark: require_codes.i("PS1002", "A file starts with a byte order mark; the platform SDK refuses such files.", "Save the file as UTF-8 without a byte order mark."),
	notUtf8: require_codes.i("PS1003", "A file is not UTF-8.", "Save the file as UTF-8, for example with `iconv -f LATIN1 -t UTF-8`."),
	binary: require_codes.i("PS1004", "A file contains NUL bytes, so it is not a text file.", "Save the file as UTF-8 text. Write an intended NUL as `\\u0000` in double quotes."),
	empty: require_codes.i("PS1005", "A file has no value.", "Remove the file, or write something into it."),
	severalDocuments: require_codes.i("PS1006", "A YAML file contains more than one document.", "Remove the line `---`, or move each document into a file of its own."),
	tooDeep: require_codes.i("PS1007", "Maps and lists are nested deeper than 200 levels, aliases counted in full.", "Reduce the nesting: write the inner parts at a higher level, or use fewer aliases."),
	tooManyValues: require_codes.i("PS1008", "A file contains more than 1,000,000 values, aliases counted in full.", "Split the file, or use fewer aliases of aliases."),
	controlCharacter: require_codes.i("PS1009", "A file contains a control character that is not escaped.", "Remove the character, or write it escaped in double quotes, as the message shows."),
	yamlSyntax: require_codes.i("PS1010", "A file is not valid YAML.", "Correct the YAML at the place of the message: indent with spaces, and put a text with `{{`, `: ` or ` #` in quotes or below a `|`. `pipelines-sync validate` reads the file again."),
	jsonSyntax: require_codes.i("PS1011", "A file is not valid JSON.", "Correct the JSON at the place of the message. `pipelines-sync validate` reads the file again."),
	jsonComment: require_codes.i("PS1012", "A JSON file contains a comment.", "Remove the comment, or rename the file to `.yaml`, where comments are allowed."),
	trailingComma: require_codes.i("PS1013", "A comma follows the last entry of a JSON object or list.", "Remove the last comma."),
	duplicateKey: require_codes.i("PS1014", "A map has the same key twice; in YAML `1` and `\"1\"` are the same key.", "Remove one of the two keys, or rename it. The message names the line of the first one."),
	keyNotText: require_codes.i("PS1015", "The key of a YAML map is empty, an alias, a list or a map.", "Write the key as a string, in quotes if it begins with a special character."),
	refusedKey: require_codes.i("PS1016", "A map has the key `__proto__`, or front matter has the key `---`; both are refused.", "Remove or rename the key."),
	tag: require_codes.i("PS1017", "A YAML value has an explicit tag such as `!!str` or `!secret`.", "Remove the tag. Put a string in quotes; for a value from elsewhere, use `$file`, `$var` or `$env`."),
	directive: require_codes.i("PS1018", "A YAML file has a directive other than `%YAML 1.2`.", "Remove the line that begins with `%`."),
	unknownAlias: require_codes.i("PS1019", "A YAML alias has no anchor before it.", "Put the anchor (`&name`) before the value that the alias means, or quote a string that starts with `*`."),
	aliasInItself: require_codes.i("PS1020", "A YAML alias is inside the value of its own anchor.", "Write the value in full in place of the alias."),
	mergeNotMap: require_codes.i("PS1021", "A merge key `<<` has a value other than a map or a list of maps.", "Merge an alias of a map, or put `\"<<\"` in quotes if it is an ordinary key."),
	unsafeInteger: require_codes.i("PS1022", "An integer is beyond \u00b1(2^53 \u2212 1) and would be rounded.", "Put the number in quotes if it is a string; otherwise write the id as the platform shows it."),
	notFinite: require_codes.i("PS1023", "A number is NaN, infinite or too large for JSON.", "Write a finite number, or put the string in quotes."),
	leadingZero: require_codes.s("PS1024", "A YAML integer starts with 0, which older YAML reads as octal.", "Write the number without the leading 0, or put it in quotes if it is a string."),
	escapedControl: require_codes.u("PS1025", "A string contains a control character.", "Remove the character from the string unless it is intended; it is sent as it is."),
	loneSurrogate: require_codes.u("PS1026", "A string contains half of a surrogate pair, which UTF-8 cannot encode.", "Write both halves of the pair, or the character itself."),
	unnamedElement: require_codes.i("PS1027", "An element of a list that is read as a map has no name, or the name of another element.", "Give every element of the list a name of its own."),
	foreignMember: require_codes.i("PS1028", "A file of a platform has a member that its own shape does not have.", "Write the member as the message names it."),
	patternWithoutMatch: require_codes.i("PS1101", "A bundle pattern matches no file.", "Correct the pattern in `bundles`, or remove it. It is relative to the configuration, and case matters."),
	patternOutside: require_codes.i("PS1102", "A bundle pattern leads outside the repository.", "Write a pattern that stays below the root of the repository."),
	fileOutside: require_codes.i("PS1103", "A bundle file or folder is a symbolic link that leads outside the repository.", "Put the file itself into the repository, or exclude the link with a pattern that starts with `!`."),
	fileUnreadable: require_codes.i("PS1104", "A bundle file or folder cannot be read.", "Repair the permissions of the bundle file or folder, or exclude it with a pattern that starts with `!`."),
	fileName: require_codes.i("PS1105", "The name of a bundle file contains a control character or is not UTF-8.", "Rename the bundle file."),
	filePrivate: require_codes.i("PS1106", "A bundle file is a symbolic link into .git or .pipelines-sync.", "Put the bundle file itself next to the other bundles in place of the link."),
	textAbsolute: require_codes.i("PS1111", "A $file path is absolute.", "Write the path relative to the file that contains the `$file`."),
	textOutside: require_codes.i("PS1112", "A $file path leads outside the repository.", "Copy the text into the repository, and write its path relative to the file that contains the `$file`."),
	textSymlink: require_codes.i("PS1113", "A $file path leads outside the repository through a symbolic link.", "Copy the text into the repository in place of the symbolic link."),
	textMissing: require_codes.i("PS1114", "A $file path does not exist; case matters.", "Create the file, or correct the path: it is relative to the file that contains the `$file`."),
	textNotFile: require_codes.i("PS1115", "A $file path is a folder or something else that is not a regular file.", "Write the path of a file that contains the text."),
	textBinary: require_codes.i("PS1116", "A $file text contains NUL bytes, so it is not a text file.", "Use a UTF-8 text file for the `$file`."),
	textNotUtf8: require_codes.i("PS1117", "A $file text is not UTF-8.", "Save the text file as UTF-8."),
	textByteOrderMark: require_codes.i("PS1118", "A $file text starts with a byte order mark.", "Save the text file as UTF-8 without a byte order mark."),
	textTooLarge: require_codes.i("PS1119", "A $file text is larger than 10 MiB.", "Shorten the text; no field takes one of this size."),
	textBackslash: require_codes.i("PS1120", "A $file path contains a backslash.", "Write the path with `/`, on every system."),
	textControl: require_codes.u("PS1121", "A $file text contains a control character.", "Remove the character from the text file unless it is intended; it is sent as it is."),
	textPrivate: require_codes.i("PS1122", "A $file path leads into .git or .pipelines-sync.", "Keep the text in another folder of the repository."),
	textUnreadable: require_codes.i("PS1123", "A $file text cannot be read.", "Repair the text file or its permissions."),
	textPath: require_codes.i("PS1124", "A $file path is empty or contains a NUL character.", "Write the path of a text file, relative to the file that contains the `$file`."),
	patternCostly: require_codes.i("PS1130", "A bundle pattern is longer than 200 characters, has more than three `*` in one part of the path, or could take too long in another way.", "Shorten or split the pattern, with fewer `*` in each part of the path."),
	tooManyPatterns: require_codes.i("PS1131", "A list of patterns, or `sync`, has more than 500 patterns.", "Use fewer, wider patterns. Single addresses in `sync` are not limited."),
	noFrontMatter: require_codes.i("PS1300", "A Markdown file that a bundle pattern names does not begin with front matter.", "Add front matter, or leave the folder of the file out of `bundles` with a pattern that starts with `!`."),
	fileAndText: require_codes.i("PS1301", "A Markdown file that a bundle pattern names is also the text of a $file.", "Move the text to a file that no pattern names."),
	textTwice: require_codes.i("PS1302", "Front matter has the field that is the text below it, and there is a text below it too.", "Keep one of the two.")
};
function sourceFinding(kind, place, message, remedy, related) {
	return {
		code: kind.code,
		severity: kind.severity,
		message,
		remedy,
		...place === void 0 ? {} : { place },
		...related === void 0 ? {} : { related: [related] }
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return SOURCE_CODES;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return sourceFinding;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return "If an item contains them on purpose, set sync: {<address>: {conflict_markers: true}}";
	}
});
