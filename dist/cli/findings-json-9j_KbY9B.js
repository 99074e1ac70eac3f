const require_finding = require("./finding-M5RG1B0g.js");
// build/report/json/findings-json.js
function renderFindingsJson(findings, view) {
	let of = (severity) => findings.filter((finding) => finding.severity === severity).length, report = {
		findings: require_finding.i(findings).map(orderFinding),
		summary: {
			files: view.files,
			errors: of("error"),
			warnings: of("warning"),
			notes: of("note")
		}
	};
	return `${JSON.stringify(report, null, 2)}\n`;
}
function orderFinding(finding) {
	let { code, severity, message, place, address, remedy, command, related } = finding, argv = command && require_finding.d(command);
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
		})) }
	};
}
function orderPlace(place) {
	return {
		file: place.file,
		line: place.line,
		column: place.column
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return renderFindingsJson;
	}
});
