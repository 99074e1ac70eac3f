const require_codes = require("./codes-CCyt0aRV.js"), LEDGER_COMMAND_CODES = {
	noLedger: require_codes.i("PS7201", "There is no ledger yet, so `drift` has nothing to compare with.", "Run `pipelines-sync apply` or `pipelines-sync pull` once. To compare the platform with the files: `pipelines-sync plan`."),
	brokenFiles: require_codes.u("PS7202", "The files have errors; `drift` continues, but may not know the line of an item.", "Correct the files; `pipelines-sync validate` lists what is wrong."),
	underway: require_codes.u("PS7203", "Another run applies while `drift` compares: its writes may look like drift.", "Run `pipelines-sync drift` again when the other run has ended."),
	noValues: require_codes.i("PS7302", "Only a ledger in git keeps the values of earlier revisions.", "In a git repository, remove `ledger: file` from the configuration to keep values from now on. `pipelines-sync history` lists the past applies."),
	emptyHistory: require_codes.i("PS7303", "There is no ledger yet, so there is nothing to show, to change or to roll back.", "Apply once, which creates the ledger. If there should be one, check `--config`, `--target` and the namespace."),
	badLimit: require_codes.i("PS7304", "`--limit` is not a whole number of 1 or more.", "Pass a whole number, for example `pipelines-sync history --limit 100`."),
	cannotMove: require_codes.i("PS7502", "`ledger move` cannot give an entry this address.", "Write the new address as the plan shows it. `pipelines-sync ledger show` lists the entries."),
	oneAddress: require_codes.i("PS7503", "The address does not match exactly one entry of the ledger.", "Write one address as `pipelines-sync ledger show` lists it."),
	nothingToSet: require_codes.i("PS7504", "`ledger set` needs a value to set.", "Pass `--id`, `--origin`, `--protect` or `--rolled-back`."),
	cannotSet: require_codes.i("PS7505", "`ledger set --id` names an object that the entry cannot stand for.", "Look up the id in {app}, or let the next plan find the object by its name: `pipelines-sync ledger forget ADDRESS`."),
	notElsewhere: require_codes.i("PS7506", "`ledger rebind --from` finds no ledger to take over, or one that is in use.", "Write the namespace as in the configuration. `pipelines-sync ledger show` shows the ledger in use."),
	holderLives: require_codes.c("PS7507", "The lock is held by a running process of this machine; only `--force` takes it.", "Stop that process or wait for it. To take its lock anyway: `pipelines-sync ledger unlock --force`."),
	onlyGit: require_codes.i("PS7508", "The ledger is not in git, so there is nothing to push.", "Nothing; a ledger in a folder is not pushed.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return LEDGER_COMMAND_CODES;
	}
});
