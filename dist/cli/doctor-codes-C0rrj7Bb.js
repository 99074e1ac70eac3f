const require_codes = require("./codes-CCyt0aRV.js"), DOCTOR_CODES = {
	node: require_codes.i("PS9150", "Node is too old.", "Install the version of Node that the message names, or a later one."),
	git: require_codes.i("PS9151", "Git is too old, or missing in a git repository.", "Install the version of git that the message names, or a later one."),
	files: require_codes.i("PS9152", "The configuration or the bundles have errors; `validate` lists them all.", "Correct the errors that `pipelines-sync validate` lists."),
	fileWarnings: require_codes.u("PS9153", "The configuration or the bundles have warnings; `validate` lists them all.", "Look at the warnings that `pipelines-sync validate` lists."),
	secrets: require_codes.u("PS9154", "A secret of the target is not set in the environment.", "Set the secrets where `apply` runs. Plan does not need them."),
	role: require_codes.u("PS9155", "The role of the key suggests that it may not write.", "For apply, use the key of a user who may edit prompts and tools. Plan works with this key."),
	unreadable: require_codes.i("PS9156", "A list that the files need cannot be read with this key.", "Give the user of the key the right to read the list, or set `allow_unreadable` of the target."),
	otherUnreadable: require_codes.u("PS9157", "A list that the files can do without cannot be read with this key.", "Nothing; the files of this target do not need the list."),
	discovery: require_codes.u("PS9158", "A question to the platform about what the files use got no answer, so some findings are missing.", "Nothing for a plan; some mistakes in the files are then found only when they are written."),
	clock: require_codes.u("PS9159", "The clocks of this machine and of the platform differ.", "Correct the clock of this machine: the age of locks is measured with it."),
	cutOff: require_codes.u("PS9160", "An earlier run was interrupted or left its lock behind.", "Nothing; the next apply takes over the lock and looks up what that run started."),
	underway: require_codes.u("PS9161", "Another run is applying to this target.", "Wait for the other run to end."),
	push: require_codes.i("PS9162", "The remote of the ledger refused a dry run of a push.", "Give git a key or token that may push; in a GitHub workflow, `permissions: {contents: write}`."),
	folder: require_codes.i("PS9163", "The folder of the ledger cannot be written.", "Make the folder `.pipelines-sync` writable for the user who runs apply. Plan does not need it."),
	shallow: require_codes.u("PS9164", "The clone is shallow; apply may have to fetch history first.", "Nothing, where git can fetch. In a workflow, `fetch-depth: 0` of `actions/checkout` fetches the history at once."),
	source: require_codes.u("PS9165", "Apply would refuse this commit or work tree, or warn about it.", "Do what the remedy of the named code says before you apply."),
	onlyHere: require_codes.u("PS9166", "The repository has no remote, so only this clone knows the ledger.", "Add a remote that everybody who applies can push to: `git remote add origin URL`. If there is a ledger already, publish it there: `pipelines-sync ledger push`.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return DOCTOR_CODES;
	}
});
