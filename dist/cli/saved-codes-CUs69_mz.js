const require_codes = require("./codes-CCyt0aRV.js"), SAVED_CODES = {
	unreadable: require_codes.i("PS9110", "The file that `apply --plan` names cannot be read.", "Name a plan that `pipelines-sync plan --out FILE` saved."),
	notJson: require_codes.i("PS9111", "The file that `apply --plan` names is not valid JSON.", "Save the plan again: `pipelines-sync plan --out FILE`."),
	notPlan: require_codes.i("PS9112", "The file that `apply --plan` names is not a plan of pipelines-sync.", "Name a file that `plan --out` wrote; a plan is never written by hand."),
	version: require_codes.c("PS9113", "A saved plan has an unsupported format version.", "Apply the plan with the version of pipelines-sync that made it, or save a new one with this version."),
	edited: require_codes.c("PS9114", "A saved plan was edited after it was saved.", "Plan again. To apply only a part, plan with `--only`."),
	target: require_codes.c("PS9115", "A saved plan is for another target.", "Pass the target of the plan: `pipelines-sync apply --target NAME --plan FILE`."),
	binding: require_codes.c("PS9116", "A saved plan is for another {account}, platform or namespace.", "Apply the plan with the configuration, `--base-url` and `--org` that it was made with, or plan again here."),
	noLedger: require_codes.c("PS9117", "A saved plan was made without the ledger.", "Plan again without `--no-ledger`."),
	errors: require_codes.c("PS9118", "A saved plan contains errors.", "Correct the error that the message names, then save a new plan."),
	stale: require_codes.c("PS9119", "A saved plan is stale; each change is listed with what differs.", "Plan again, review the new plan, and apply that: `pipelines-sync plan --out FILE`."),
	flags: require_codes.i("PS9120", "A flag that decides what to plan was combined with `apply --plan`.", "Leave the flag out, or pass it to `plan` and save a new plan."),
	ledgerGone: require_codes.c("PS9121", "The ledger of a saved plan no longer exists.", "Find out what happened to the ledger, since it said what was applied. Then plan again."),
	waiting: require_codes.s("PS9122", "Other changes are waiting that are not in the saved plan; they are not made.", "Run `pipelines-sync plan` after this apply to see the other changes.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SAVED_CODES;
	}
});
