const require_apply_codes = require("./apply-codes-eVCDWNva.js"), WRITTEN = new Set([
	"created",
	"updated",
	"replaced",
	"deleted",
	"launched"
]), NOT_KEPT = new Set([
	require_apply_codes.t.notKept.code,
	require_apply_codes.t.editedAfterwards.code,
	require_apply_codes.t.notAsSent.code,
	require_apply_codes.t.halfWritten.code,
	require_apply_codes.t.overwroteEdit.code,
	require_apply_codes.t.deletedEdit.code
]);
function isNotKept(outcome) {
	return NOT_KEPT.has(outcome.code);
}
function isHalfWritten(outcome) {
	return outcome.code === require_apply_codes.t.halfWritten.code;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isHalfWritten;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isNotKept;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return WRITTEN;
	}
});
