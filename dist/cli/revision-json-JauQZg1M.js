// build/report/json/revision-json.js
function revisionJson({ number, ...rest }) {
	return {
		revision: number === null ? null : String(number),
		...rest
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return revisionJson;
	}
});
