const require_index = require("./index.js"), LEDGER_CODES = {
	newer: require_index.l("PS6001", "The ledger was written by a newer version of pipelines-sync."),
	otherBinding: require_index.p("PS6002", "The ledger belongs to another {account}, platform, namespace or configuration file."),
	damaged: require_index.l("PS6003", "The ledger is damaged; its contents are never guessed."),
	unreadable: require_index.l("PS6004", "The ledger exists but cannot be read; it is never treated as empty."),
	notUsed: require_index.p("PS6005", "A plan that was made without the ledger cannot be applied."),
	unwritable: require_index.l("PS6006", "The ledger cannot be written, so no further changes are sent."),
	takenOver: require_index.l("PS6007", "The ledger was taken over under another name (`ledger rebind --from`) and is no longer updated.")
}, HISTORY_CODES = { noRevision: require_index.l("PS7301", "The history has no revision with that name.") }, GIT_LEDGER_CODES = {
	unreachable: require_index.l("PS6101", "The remote of the ledger does not respond; it is never treated as empty."),
	denied: require_index.l("PS6102", "Git has no valid credentials for the remote of the ledger."),
	refused: require_index.l("PS6103", "The remote can be read, but refuses to store the ledger."),
	locked: require_index.l("PS6104", "Another apply to this target is running."),
	moved: require_index.l("PS6105", "The ledger or its lock changed after it was read."),
	badLock: require_index.l("PS6106", "The ledger lock is damaged or was written by a newer version."),
	wentBack: require_index.l("PS6107", "The remote has lost ledger commits that this clone knows."),
	whichRemote: require_index.l("PS6108", "The remote of the ledger is ambiguous: there are several remotes, and none is called origin."),
	twoPlaces: require_index.l("PS6109", "The remote has different fetch and push URLs."),
	incomplete: require_index.l("PS6110", "Git cannot read all objects of the ledger, even after fetching it."),
	pendingApart: require_index.h("PS6111", "A ledger commit kept on this machine is missing from the ledger, which has newer commits."),
	keptAside: require_index.l("PS6112", "The ledger commit of an apply could not be pushed and is kept on this machine."),
	lost: require_index.l("PS6113", "The lock was lost or could not be renewed, so writing stopped."),
	takenInto: require_index.l("PS6114", "A file ledger was moved into git and is no longer used."),
	gitFailed: require_index.l("PS6115", "Git failed on this machine."),
	takenOver: require_index.f("PS6116", "The lock of an interrupted run was taken over, with what it recorded."),
	imported: require_index.f("PS6117", "A file ledger is moved into git."),
	keptOnRemote: require_index.f("PS6118", "A ledger commit that was kept on this machine is used."),
	listening: require_index.f("PS6130", "The run that holds the lock seems to have ended; its lock is taken over if it gives no sign of life for 35 seconds."),
	dropped: require_index.l("PS6131", "The remote accepted a push of the ledger or its lock but did not keep it."),
	tracked: require_index.l("PS6132", "Git tracks the folder of a file ledger, so it was not written by this machine."),
	link: require_index.l("PS6133", "The folder of a file ledger is a symbolic link."),
	notRunHere: require_index.l("PS6120", "A .git exists, but git is not run there: it does not belong to a repository, or another repository tracks its files."),
	elsewhere: require_index.l("PS6140", "No ledger has this name, but another one belongs to the same {account} and configuration, or to a configuration file that was moved."),
	inUpstream: require_index.l("PS6141", "This remote has no ledger, but the remote upstream has one of this name."),
	notGivenBack: require_index.h("PS6151", "The lock of a run that recorded nothing could not be released; the next run takes it over."),
	stopped: require_index.l("PS6150", "The run was stopped while waiting for the ledger lock.")
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return HISTORY_CODES;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return LEDGER_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return GIT_LEDGER_CODES;
	}
});
