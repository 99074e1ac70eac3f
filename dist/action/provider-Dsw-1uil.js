// build/model/provider.js
function exampleAddress({ defaultBaseUrl }) {
	return defaultBaseUrl ?? "https://platform.example.com";
}
function reservedPrefixes(providers) {
	return [
		...providers.map(({ settings }) => `${settings.prefix}_`),
		"GITHUB_",
		"ACTIONS_"
	];
}
function keyVariable({ prefix }) {
	return `${prefix}_API_KEY`;
}
function targetKeyVariable(settings, target) {
	return `${keyVariable(settings)}_${targetWord(target)}`;
}
function targetWord(target) {
	return target.toUpperCase().replace(/[^A-Z0-9]/gu, "_");
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return targetKeyVariable;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return keyVariable;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return reservedPrefixes;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return exampleAddress;
	}
});
