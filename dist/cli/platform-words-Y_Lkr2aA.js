const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_providers = require("./providers-D5xH4Ar6.js");
// build/run/platform-words.js
var platform_words_exports = require_rolldown_runtime.r({ platformWords: () => platformWords });
function platformWords() {
	return require_providers.t.words;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return platform_words_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return platformWords;
	}
});
