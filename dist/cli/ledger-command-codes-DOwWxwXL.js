const require_index = require("./index.js"), LEDGER_COMMAND_CODES = {
	noLedger: require_index.l("PS7201", "There is no ledger yet, so `drift` has nothing to compare with."),
	brokenFiles: require_index.h("PS7202", "The files have errors; `drift` continues, but may not know the line of an item."),
	underway: require_index.h("PS7203", "Another run applies while `drift` compares: its writes may look like drift."),
	noValues: require_index.l("PS7302", "Only a ledger in git keeps the values of earlier revisions."),
	emptyHistory: require_index.l("PS7303", "There is no ledger yet, so there is nothing to show, to change or to roll back."),
	badLimit: require_index.l("PS7304", "`--limit` is not a whole number of 1 or more."),
	cannotMove: require_index.l("PS7502", "`ledger move` cannot give an entry this address."),
	oneAddress: require_index.l("PS7503", "The address does not match exactly one entry of the ledger."),
	nothingToSet: require_index.l("PS7504", "`ledger set` needs a value to set."),
	cannotSet: require_index.l("PS7505", "`ledger set --id` names an object that the entry cannot stand for."),
	notElsewhere: require_index.l("PS7506", "`ledger rebind --from` finds no ledger to take over, or one that is in use."),
	holderLives: require_index.p("PS7507", "The lock is held by a running process of this machine; only `--force` takes it."),
	onlyGit: require_index.l("PS7508", "The ledger is not in git, so there is nothing to push.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return LEDGER_COMMAND_CODES;
	}
});
