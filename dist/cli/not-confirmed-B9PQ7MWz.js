const require_model = require("./model-CQuGHFup.js"), require_api_codes = require("./api-codes-CoLINZ0Z.js");
// build/api/not-confirmed.js
function notConfirmed() {
	return new require_model.at(require_api_codes.t.notConfirmed.code, "Cancelled; nothing was changed.", void 0, 3);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return notConfirmed;
	}
});
