const require_index = require("./index.js"), PULL_CODES = {
	nowhere: require_index.d("PS7002", "It is unclear which bundle a new object belongs in; choose one with `--into`."),
	notCovered: require_index.p("PS7003", "No bundle pattern covers the file for new objects."),
	uncommitted: require_index.d("PS7004", "An uncommitted text would be overwritten without a base to compare with; `--force` overwrites it."),
	changedMeanwhile: require_index.p("PS7005", "A file changed during the run that would write it; nothing was written."),
	unwritable: require_index.l("PS7006", "A file cannot be written."),
	badWorkflow: require_index.l("PS7007", "`--workflow` takes the number of a workflow."),
	noVars: require_index.p("PS7008", "`--vars` cannot write variables into the configuration."),
	fitsNothing: require_index.l("PS7009", "A pattern of `pull` matches neither an item in the files nor a live object."),
	conflict: require_index.d("PS7011", "A value was edited in the files and on the platform; `pull` cannot merge it."),
	textConflict: require_index.d("PS7012", "The same lines were edited in the files and on the platform; the file has both, between conflict markers."),
	unknownBase: require_index.d("PS7013", "The platform has a different value, and it is unknown which side changed last."),
	gone: require_index.d("PS7014", "An object was deleted or archived on the platform, but its item is still in the files."),
	ambiguous: require_index.d("PS7015", "An item matches several live objects."),
	claimedTwice: require_index.l("PS4122", "Two resources claim the same live object, or the lists of several scopes show it; it was not pulled."),
	twins: require_index.d("PS7016", "Several live objects have the same name in one scope; files cannot tell them apart."),
	notForFiles: require_index.d("PS7017", "A live value cannot be written to the files, or would be refused there."),
	unreadable: require_index.l("PS7018", "A list of the platform cannot be read, so nothing of it was pulled."),
	leftFiles: require_index.f("PS7019", "A recorded live object is no longer in the files; `pull --all` does not bring it back."),
	secretLeft: require_index.f("PS7022", "Credentials are write-only, so they cannot be pulled."),
	unconfirmed: require_index.d("PS7020", "An object is listed by the platform but cannot be read by its id."),
	takenBefore: require_index.d("PS7021", "Lines that a pull wrote were edited in the file afterwards."),
	takenBack: require_index.d("PS7051", "A rollback removed an object from the platform, but its item is still in the files; `--rolled-back` removes it."),
	unsettled: require_index.d("PS7050", "`--resolved` settles only the live value that a pull has shown; the platform has a different one.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PULL_CODES;
	}
});
