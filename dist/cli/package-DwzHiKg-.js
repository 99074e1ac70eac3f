Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return "OWNER/pipelines-sync";
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return "0.1.0";
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return "@OWNER/pipelines-sync";
	}
});
