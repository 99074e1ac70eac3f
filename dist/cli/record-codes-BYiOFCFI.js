const require_codes = require("./codes-CCyt0aRV.js"), LEDGER_CODES = {
	newer: require_codes.i("PS6001", "The ledger was written by a newer version of pipelines-sync.", "Update pipelines-sync; nothing was changed."),
	otherBinding: require_codes.c("PS6002", "The ledger belongs to another {account}, platform, namespace or configuration file.", "Use the configuration that the ledger belongs to. After a rename, continue with its ledger: `pipelines-sync ledger rebind`."),
	damaged: require_codes.i("PS6003", "The ledger is damaged; its contents are never guessed.", "Restore the ledger from a copy. Without a ledger, the next plan adopts what is equal and holds what differs."),
	unreadable: require_codes.i("PS6004", "The ledger exists but cannot be read; it is never treated as empty.", "Make the folder `.pipelines-sync` readable for the user who runs pipelines-sync."),
	notUsed: require_codes.c("PS6005", "A plan that was made without the ledger cannot be applied.", "Plan again without `--no-ledger`, then apply."),
	unwritable: require_codes.i("PS6006", "The ledger cannot be written, so no further changes are sent.", "Make the place of the ledger writable, then run `pipelines-sync apply` again: it looks up what was written."),
	takenOver: require_codes.i("PS6007", "The ledger was taken over under another name (`ledger rebind --from`) and is no longer updated.", "Bring this checkout up to date, or write the new `namespace` into the configuration.")
}, HISTORY_CODES = {
	noRevision: require_codes.i("PS7301", "The history has no revision with that name.", "Name a revision that `pipelines-sync history` lists, or use `latest`, or `latest~1` for the one before."),
	noTime: require_codes.i("PS3150", "`history --at` needs a day or a time.", "Write a day or a time, for example `pipelines-sync history --at 2026-11-22` or `--at 2026-11-22T10:03`. Without an offset, it is UTC."),
	tooEarly: require_codes.i("PS3151", "The ledger has no revision of that time or before.", "Name a later time. `pipelines-sync history` lists the times of all applies."),
	unknownThen: require_codes.i("PS3152", "The ledger had no such address at that time.", "List what was live then: `pipelines-sync history --at TIME`."),
	oneAddressThen: require_codes.i("PS3153", "`history --at` takes one address.", "Write one address, or a pattern for several.")
}, GIT_LEDGER_CODES = {
	unreachable: require_codes.i("PS6101", "The remote of the ledger does not respond; it is never treated as empty.", "Check the network and the address of the remote (`git remote -v`), then run the command again."),
	denied: require_codes.i("PS6102", "Git has no valid credentials for the remote of the ledger.", "Give git credentials for the remote: a credential helper or an ssh agent; on GitHub, `permissions: {contents: write}`."),
	refused: require_codes.i("PS6103", "The remote can be read, but refuses to store the ledger.", "Allow pushes to `refs/pipelines-sync*` on the server, or keep the ledger elsewhere: `ledger: file`, or another remote with `git config pipelines-sync.remote NAME`."),
	locked: require_codes.i("PS6104", "Another apply to this target is running.", "Wait until that run has ended, then run the command again. After 15 minutes without a sign of life its lock is taken over."),
	moved: require_codes.i("PS6105", "The ledger or its lock changed after it was read.", "Run the command again; it plans from the current state."),
	badLock: require_codes.i("PS6106", "The ledger lock is damaged or was written by a newer version.", "Update pipelines-sync if a newer version wrote the lock. Otherwise make sure that no apply is running, and remove the lock as the message shows."),
	wentBack: require_codes.i("PS6107", "The remote lacks ledger commits that this clone knows: it was added after the first apply, or it lost them.", "Publish the ledger of this clone, `pipelines-sync ledger push`, or restore it with the `git push` of the message; or remove the local one with its `git update-ref`, if the loss is intended."),
	whichRemote: require_codes.i("PS6108", "The remote of the ledger is ambiguous: there are several remotes, and none is called origin.", "Choose a remote that everybody who applies can push to: `git config pipelines-sync.remote NAME`."),
	twoPlaces: require_codes.i("PS6109", "The remote has different fetch and push URLs.", "Add the place of the ledger as a remote of its own, and choose it: `git config pipelines-sync.remote NAME`."),
	incomplete: require_codes.i("PS6110", "Git cannot read all objects of the ledger, even after fetching it.", "Fetch the rest, or clone the repository again without `--depth`. `git fsck` checks the clone."),
	pendingApart: require_codes.u("PS6111", "A ledger commit kept on this machine is missing from the ledger, which has newer commits.", "Compare the kept commit with the ledger, then remove it with the `git update-ref -d` of the message."),
	keptAside: require_codes.i("PS6112", "The ledger commit of an apply could not be pushed and is kept on this machine.", "Run the command again in this clone when the remote accepts pushes, or push the ledger alone: `pipelines-sync ledger push`."),
	lost: require_codes.i("PS6113", "The lock was lost or could not be renewed, so writing stopped.", "Run the command again when the other run has ended; it looks up what this one started."),
	takenInto: require_codes.i("PS6114", "A file ledger was moved into git and is no longer used.", "Remove `ledger: file` from the configuration, so that the ledger in git is used."),
	gitFailed: require_codes.i("PS6115", "Git failed on this machine.", "Repair what git reports, for example with `git config --global --add safe.directory FOLDER`, then run the command again."),
	takenOver: require_codes.s("PS6116", "The lock of an interrupted run was taken over, with what it recorded.", "Nothing; the run looks up what the interrupted one started."),
	imported: require_codes.s("PS6117", "A file ledger is moved into git.", "Nothing; the next apply moves the ledger into git."),
	keptOnRemote: require_codes.s("PS6118", "A ledger commit that was kept on this machine is used.", "Nothing; the next apply pushes the commit. To push it now: `pipelines-sync ledger push`."),
	listening: require_codes.s("PS6130", "The run that holds the lock seems to have ended; its lock is taken over if it gives no sign of life for 35 seconds.", "Wait; the run continues by itself."),
	dropped: require_codes.i("PS6131", "The remote accepted a push of the ledger or its lock but did not keep it.", "Find out what on the server removes `refs/pipelines-sync*`, such as a hook or a mirror, or choose another remote: `git config pipelines-sync.remote NAME`."),
	tracked: require_codes.i("PS6132", "Git tracks the folder of a file ledger, so it was not written by this machine.", "Take the folder out of the repository, `git rm -r --cached .pipelines-sync`, and commit that. To share a ledger, leave out `ledger: file`."),
	link: require_codes.i("PS6133", "The folder of a file ledger is a symbolic link.", "Remove the link, also from the repository, then run the command again."),
	notRunHere: require_codes.i("PS6120", "A .git exists, but git is not run there: it does not belong to a repository, or another repository tracks its files.", "Clone the repository again, or remove the `.git` if it is not yours."),
	elsewhere: require_codes.i("PS6140", "No ledger has this name, but another one belongs to the same {account} and configuration, or to a configuration file that was moved.", "Continue with the old ledger, `pipelines-sync ledger rebind --from NAMESPACE`, or give the configuration a `namespace` of its own."),
	inUpstream: require_codes.i("PS6141", "This remote has no ledger, but the remote upstream has one of this name.", "Give the configuration of the fork a `namespace` of its own, or apply with the other ledger: `git config pipelines-sync.remote upstream`."),
	otherThere: require_codes.c("PS6142", "The ledger of this clone began without a remote, and the remote has another one that does not continue it.", "Find out which of the two records the last apply, and use that one as the message says. Nothing is lost until you remove one."),
	notGivenBack: require_codes.u("PS6151", "The lock of a run that recorded nothing could not be released; the next run takes it over.", "Nothing; the next run takes the lock over."),
	stopped: require_codes.i("PS6150", "The run was stopped while waiting for the ledger lock.", "Run the command again; nothing was changed."),
	otherPlace: require_codes.c("PS4720", "The ledger is on a branch and the configuration does not say `ledger: branch`, or the other way round.", "Let the configuration name the place where the ledger is, or move the ledger: `pipelines-sync ledger relocate`."),
	twoLedgers: require_codes.c("PS4721", "A branch and a ref of its own each hold a ledger of this target, and neither continues the other.", "Find out which one records the last apply, and remove the other one with the command in the message."),
	notALedger: require_codes.c("PS4722", "The ref to which the ledger would move holds something else.", "Rename or remove that branch, and run the command again."),
	cannotRelocate: require_codes.i("PS4723", "The remote refused to move the ledger; it stays where it was.", "Let the server accept the refs that the message names, or leave the ledger where it is."),
	noOtherPlace: require_codes.c("PS4724", "The ledger is in files, or the repository has no remote, so `ledger relocate` has nothing to move.", "Nothing; the first apply inside a git repository moves a ledger in files into git.")
}, RECORD_CODES = {
	notKept: require_codes.c("PS3210", "The record of a trial cannot be kept, so nothing is launched.", "Allow git to push the record: on GitHub with `permissions: contents: write`; server hooks must accept `refs/pipelines-sync*`."),
	busy: require_codes.c("PS3211", "Another run is at work on the same trial.", "Wait until that run has ended; after 15 minutes without a sign of life it is taken over."),
	moved: require_codes.c("PS3212", "Another run took the trial over.", "Look at the other run, or run the command again when it has ended."),
	damaged: require_codes.c("PS3213", "The record of a trial is damaged, or was written by a newer version of pipelines-sync.", "Look on the platform for what the trial made; then remove the record: `pipelines-sync trial --drop-damaged`. Where a newer version wrote it, update pipelines-sync.")
};
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return LEDGER_CODES;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return GIT_LEDGER_CODES;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return HISTORY_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return RECORD_CODES;
	}
});
