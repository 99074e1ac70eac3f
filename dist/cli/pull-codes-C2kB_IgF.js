const require_codes = require("./codes-CCyt0aRV.js"), PULL_CODES = {
	nowhere: require_codes.o("PS7002", "It is unclear which bundle a new object belongs in; choose one with `--into`.", "Choose the bundle: `pipelines-sync pull --only ADDRESS --into FILE`."),
	notCovered: require_codes.c("PS7003", "No bundle pattern covers the file for new objects.", "Name a file that a pattern of `bundles` matches, or add a pattern for it."),
	uncommitted: require_codes.o("PS7004", "An uncommitted text would be overwritten without a base to compare with; `--force` overwrites it.", "Commit the text first, or overwrite it: `pipelines-sync pull --only ADDRESS --force`."),
	changedMeanwhile: require_codes.c("PS7005", "A file changed during the run that would write it; nothing was written.", "Run the command again."),
	unwritable: require_codes.i("PS7006", "A file cannot be written.", "Make the file writable, or make room for it. `git status` shows what was written before."),
	inLfs: require_codes.c("PS7023", "A file is in Git LFS and its text is not in this checkout, so the run that would change it wrote nothing.", "Make the change on the command line, in a clone with the texts: `git lfs install && git lfs pull`."),
	badWorkflow: require_codes.i("PS7007", "`--workflow` takes the number of a workflow.", "Pass the number from the address of the workflow in {app}."),
	noVars: require_codes.c("PS7008", "`--vars` cannot write variables into the configuration.", "Add the variables by hand as the message shows. Without a configuration: `pipelines-sync init`."),
	fitsNothing: require_codes.i("PS7009", "A pattern of `pull` matches neither an item in the files nor a live object.", "Correct the pattern; the message names similar addresses. `pipelines-sync pull --all --dry-run` lists everything."),
	conflict: require_codes.o("PS7011", "A value was edited in the files and on the platform; `pull` cannot merge it.", "Take the live value with the command of the message, or keep that of the files: `pipelines-sync pull --only ADDRESS --resolved ADDRESS`."),
	textConflict: require_codes.o("PS7012", "The same lines were edited in the files and on the platform; the file has both, between conflict markers.", "Resolve the markers in the file, then accept the result: `pipelines-sync pull --only ADDRESS --resolved ADDRESS`."),
	unknownBase: require_codes.o("PS7013", "The platform has a different value, and it is unknown which side changed last.", "Take the live values with `pipelines-sync pull --only ADDRESS`, or keep the files: `pipelines-sync apply --take-over ADDRESS --only ADDRESS`."),
	gone: require_codes.o("PS7014", "An object was deleted or archived on the platform, but its item is still in the files.", "Remove the item, `pipelines-sync pull --only ADDRESS --remove-gone`, or recreate the object: `pipelines-sync apply --only ADDRESS --on-drift overwrite`."),
	ambiguous: require_codes.o("PS7015", "An item matches several live objects.", "Pin the right object with `id` in `sync`; the message shows the line for each."),
	claimedTwice: require_codes.i("PS4122", "Two resources claim the same live object, or the lists of several scopes show it; it was not pulled.", "Write the object in its own scope and pin its `id` in `sync`, or give the other claim up with the command of the message; then pull again."),
	twins: require_codes.o("PS7016", "Several live objects have the same name in one scope; files cannot tell them apart.", "Rename all but one of the objects in {app}, then pull again."),
	notForFiles: require_codes.o("PS7017", "A live value cannot be written to the files, or would be refused there.", "Change the value in {app} as the message says, or leave the object out of the files."),
	unreadable: require_codes.i("PS7018", "A list of the platform cannot be read, so nothing of it was pulled.", "Give the user of the key the right to read the list, name workflows with `--workflow`, or list the kind under `allow_unreadable`."),
	leftFiles: require_codes.s("PS7019", "A recorded live object is no longer in the files; `pull --all` does not bring it back.", "To bring it back into the files: `pipelines-sync pull --only ADDRESS`."),
	secretLeft: require_codes.s("PS7022", "Credentials are write-only, so they cannot be pulled.", "To manage the credential, write it with `{$env: NAME}` into the item."),
	unconfirmed: require_codes.o("PS7020", "An object is listed by the platform but cannot be read by its id.", "Pull again; if it stays, look at the object in {app}."),
	takenBefore: require_codes.o("PS7021", "Lines that a pull wrote were edited in the file afterwards.", "Keep the lines of the file, `pipelines-sync pull --only ADDRESS --resolved ADDRESS`, or take the live ones with the command of the message."),
	takenBack: require_codes.o("PS7051", "A rollback removed an object from the platform, but its item is still in the files; `--rolled-back` removes it.", "Remove the item, `pipelines-sync pull --only ADDRESS --rolled-back`, or let the next apply create it again: `pipelines-sync ledger set ADDRESS --rolled-back off`."),
	keptPlain: require_codes.u("PS4725", "`--vars` leaves an id in an item, because another target reads the same file and gives the variable another value.", "If the item belongs to the other place in the other target, write the variable into it by hand; otherwise give the id a variable of another name."),
	unsettled: require_codes.o("PS7050", "`--resolved` settles only the live value that a pull has shown; the platform has a different one.", "Read the live value that the message shows, then run `pull --resolved` again.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PULL_CODES;
	}
});
