const require_codes = require("./codes-CCyt0aRV.js"), ROLLBACK_CODES = {
	notRebuilt: require_codes.u("PS7401", "A resource of the revision cannot be restored from its ledger entry.", "Check the resource by hand; the message says why it cannot be restored."),
	withoutSecret: require_codes.u("PS7402", "A rollback creates a resource again without its secret, which the ledger does not hold.", "Update the files and apply them, to write the secret."),
	staysMade: require_codes.s("PS7403", "A resource created after the revision stays, because the rollback does not prune.", "To remove what was created since then: `pipelines-sync rollback --to REVISION --prune`.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ROLLBACK_CODES;
	}
});
