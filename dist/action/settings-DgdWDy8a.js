// build/providers/pipelex/settings.js
const settings = {
	prefix: "PIPELEX",
	defaultBaseUrl: null,
	baseUrlVariables: ["PIPELEX_BASE_URL"],
	trusts: () => !1,
	account: null,
	strict: !0,
	headers: (key) => ({ authorization: `Bearer ${key}` })
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return settings;
	}
});
