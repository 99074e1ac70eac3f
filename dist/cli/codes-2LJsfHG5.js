const require_index = require("./index.js"), DOCTOR_CODES = {
	node: require_index.l("PS9150", "Node is too old."),
	git: require_index.l("PS9151", "Git is too old, or missing in a git repository."),
	files: require_index.l("PS9152", "The configuration or the bundles have errors; `validate` lists them all."),
	fileWarnings: require_index.h("PS9153", "The configuration or the bundles have warnings; `validate` lists them all."),
	secrets: require_index.h("PS9154", "A secret of the target is not set in the environment."),
	role: require_index.h("PS9155", "The role of the key suggests that it may not write."),
	unreadable: require_index.l("PS9156", "A list that the files need cannot be read with this key."),
	otherUnreadable: require_index.h("PS9157", "A list that the files can do without cannot be read with this key."),
	discovery: require_index.h("PS9158", "A question to the platform about what the files use got no answer, so some findings are missing."),
	clock: require_index.h("PS9159", "The clocks of this machine and of the platform differ."),
	cutOff: require_index.h("PS9160", "An earlier run was interrupted or left its lock behind."),
	underway: require_index.h("PS9161", "Another run is applying to this target."),
	push: require_index.l("PS9162", "The remote of the ledger refused a dry run of a push."),
	folder: require_index.l("PS9163", "The folder of the ledger cannot be written."),
	shallow: require_index.h("PS9164", "The clone is shallow; apply may have to fetch history first."),
	source: require_index.h("PS9165", "Apply would refuse this commit or work tree, or warn about it."),
	onlyHere: require_index.h("PS9166", "The repository has no remote, so only this clone knows the ledger.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return DOCTOR_CODES;
	}
});
