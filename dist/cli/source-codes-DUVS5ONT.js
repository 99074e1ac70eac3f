const require_index = require("./index.js"), SOURCE_CODES = {
	tooLarge: require_index.l("PS1001", "A file is larger than 10 MiB."),
	byteOrderMark: require_index.l("PS1002", "A file starts with a byte order mark; the platform SDK refuses such files."),
	notUtf8: require_index.l("PS1003", "A file is not UTF-8."),
	binary: require_index.l("PS1004", "A file contains NUL bytes, so it is not a text file."),
	empty: require_index.l("PS1005", "A file has no value."),
	severalDocuments: require_index.l("PS1006", "A YAML file contains more than one document."),
	tooDeep: require_index.l("PS1007", "Maps and lists are nested deeper than 200 levels, aliases counted in full."),
	tooManyValues: require_index.l("PS1008", "A file contains more than 1,000,000 values, aliases counted in full."),
	controlCharacter: require_index.l("PS1009", "A file contains a control character that is not escaped."),
	yamlSyntax: require_index.l("PS1010", "A file is not valid YAML."),
	jsonSyntax: require_index.l("PS1011", "A file is not valid JSON."),
	jsonComment: require_index.l("PS1012", "A JSON file contains a comment."),
	trailingComma: require_index.l("PS1013", "A comma follows the last entry of a JSON object or list."),
	duplicateKey: require_index.l("PS1014", "A map has the same key twice; in YAML `1` and `\"1\"` are the same key."),
	keyNotText: require_index.l("PS1015", "The key of a YAML map is empty, an alias, a list or a map."),
	refusedKey: require_index.l("PS1016", "A map has the key `__proto__`, or front matter has the key `---`; both are refused."),
	tag: require_index.l("PS1017", "A YAML value has an explicit tag such as `!!str` or `!secret`."),
	directive: require_index.l("PS1018", "A YAML file has a directive other than `%YAML 1.2`."),
	unknownAlias: require_index.l("PS1019", "A YAML alias has no anchor before it."),
	aliasInItself: require_index.l("PS1020", "A YAML alias is inside the value of its own anchor."),
	mergeNotMap: require_index.l("PS1021", "A merge key `<<` has a value other than a map or a list of maps."),
	unsafeInteger: require_index.l("PS1022", "An integer is beyond \u00b1(2^53 \u2212 1) and would be rounded."),
	notFinite: require_index.l("PS1023", "A number is NaN, infinite or too large for JSON."),
	leadingZero: require_index.f("PS1024", "A YAML integer starts with 0, which older YAML reads as octal."),
	escapedControl: require_index.h("PS1025", "A string contains a control character."),
	loneSurrogate: require_index.h("PS1026", "A string contains half of a surrogate pair, which UTF-8 cannot encode."),
	unnamedElement: require_index.l("PS1027", "An element of a list that is read as a map has no name, or the name of another element."),
	foreignMember: require_index.l("PS1028", "A file of a platform has a member that its own shape does not have."),
	patternWithoutMatch: require_index.l("PS1101", "A bundle pattern matches no file."),
	patternOutside: require_index.l("PS1102", "A bundle pattern leads outside the repository."),
	fileOutside: require_index.l("PS1103", "A bundle file or folder is a symbolic link that leads outside the repository."),
	fileUnreadable: require_index.l("PS1104", "A bundle file or folder cannot be read."),
	fileName: require_index.l("PS1105", "The name of a bundle file contains a control character or is not UTF-8."),
	filePrivate: require_index.l("PS1106", "A bundle file is a symbolic link into .git or .pipelines-sync."),
	textAbsolute: require_index.l("PS1111", "A $file path is absolute."),
	textOutside: require_index.l("PS1112", "A $file path leads outside the repository."),
	textSymlink: require_index.l("PS1113", "A $file path leads outside the repository through a symbolic link."),
	textMissing: require_index.l("PS1114", "A $file path does not exist; case matters."),
	textNotFile: require_index.l("PS1115", "A $file path is a folder or something else that is not a regular file."),
	textBinary: require_index.l("PS1116", "A $file text contains NUL bytes, so it is not a text file."),
	textNotUtf8: require_index.l("PS1117", "A $file text is not UTF-8."),
	textByteOrderMark: require_index.l("PS1118", "A $file text starts with a byte order mark."),
	textTooLarge: require_index.l("PS1119", "A $file text is larger than 10 MiB."),
	textBackslash: require_index.l("PS1120", "A $file path contains a backslash."),
	textControl: require_index.h("PS1121", "A $file text contains a control character."),
	textPrivate: require_index.l("PS1122", "A $file path leads into .git or .pipelines-sync."),
	textUnreadable: require_index.l("PS1123", "A $file text cannot be read."),
	textPath: require_index.l("PS1124", "A $file path is empty or contains a NUL character."),
	patternCostly: require_index.l("PS1130", "A bundle pattern is longer than 200 characters, has more than three `*` in one part of the path, or could take too long in another way."),
	tooManyPatterns: require_index.l("PS1131", "A list of patterns, or `sync`, has more than 500 patterns."),
	noFrontMatter: require_index.l("PS1300", "A Markdown file that a bundle pattern names does not begin with front matter.", "Add front matter, or leave the folder of the file out of `bundles` with a pattern that starts with `!`."),
	fileAndText: require_index.l("PS1301", "A Markdown file that a bundle pattern names is also the text of a $file.", "Move the text to a file that no pattern names."),
	textTwice: require_index.l("PS1302", "Front matter has the field that is the text below it, and there is a text below it too.", "Keep one of the two.")
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
