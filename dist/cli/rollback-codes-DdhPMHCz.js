const require_index = require("./index.js"), ROLLBACK_CODES = {
	notRebuilt: require_index.h("PS7401", "A resource of the revision cannot be restored from its ledger entry."),
	withoutSecret: require_index.h("PS7402", "A rollback creates a resource again without its secret, which the ledger does not hold."),
	staysMade: require_index.f("PS7403", "A resource created after the revision stays, because the rollback does not prune.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ROLLBACK_CODES;
	}
});
