const require_model = require("./model-CQuGHFup.js");
// build/report/json/findings-json.js
function findingsJson(findings, view) {
	let { shown, silenced } = require_model.ot(findings), of = (severity) => shown.filter((finding) => finding.severity === severity).length;
	return {
		findings: require_model.lt(findings).map(orderFinding),
		summary: {
			files: view.files,
			errors: of("error"),
			warnings: of("warning"),
			notes: of("note"),
			silenced: silenced.length
		}
	};
}
function orderFinding(finding) {
	let { code, severity, message, place, address, remedy, command, related, silenced } = finding, argv = command && require_model.gt(command);
	return {
		code,
		severity,
		message,
		...place === void 0 ? {} : { place: orderPlace(place) },
		...address === void 0 ? {} : { address },
		...remedy === void 0 ? {} : { remedy },
		...argv === void 0 ? {} : { argv },
		...related === void 0 ? {} : { related: related.map((one) => ({
			message: one.message,
			place: orderPlace(one.place)
		})) },
		...silenced === void 0 ? {} : { silenced: { reason: silenced.reason } }
	};
}
function orderPlace(place) {
	return {
		file: place.file,
		line: place.line,
		column: place.column
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return orderFinding;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return orderPlace;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return findingsJson;
	}
});
