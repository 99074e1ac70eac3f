const require_providers = require("./providers-DiuYzzPY.js");
// build/run/platform-words.js
var platform_words_exports = require("./index.js").l({ platformWords: () => platformWords });
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
