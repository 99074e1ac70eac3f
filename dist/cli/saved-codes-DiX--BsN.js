const require_index = require("./index.js"), SAVED_CODES = {
	unreadable: require_index.l("PS9110", "The file that `apply --plan` names cannot be read."),
	notJson: require_index.l("PS9111", "The file that `apply --plan` names is not valid JSON."),
	notPlan: require_index.l("PS9112", "The file that `apply --plan` names is not a plan of pipelines-sync."),
	version: require_index.p("PS9113", "A saved plan has an unsupported format version."),
	edited: require_index.p("PS9114", "A saved plan was edited after it was saved."),
	target: require_index.p("PS9115", "A saved plan is for another target."),
	binding: require_index.p("PS9116", "A saved plan is for another {account}, platform or namespace."),
	noLedger: require_index.p("PS9117", "A saved plan was made without the ledger."),
	errors: require_index.p("PS9118", "A saved plan contains errors."),
	stale: require_index.p("PS9119", "A saved plan is stale; each change is listed with what differs."),
	flags: require_index.l("PS9120", "A flag that decides what to plan was combined with `apply --plan`."),
	ledgerGone: require_index.p("PS9121", "The ledger of a saved plan no longer exists."),
	waiting: require_index.f("PS9122", "Other changes are waiting that are not in the saved plan; they are not made.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SAVED_CODES;
	}
});
