const require_codes = require("./codes-CCyt0aRV.js"), APPLY_CODES = {
	readingFailed: require_codes.a("PS5002", "The platform could not be read during an apply.", "Run the same command again; it looks up what was done, and writes only the rest."),
	needMissing: require_codes.a("PS5101", "A request needs something that is missing: an environment variable, an id or a version.", "Set what the message names, then run `pipelines-sync apply` again."),
	launchNeedMissing: require_codes.a("PS5102", "A resource that an experiment needs is missing, or its record is incomplete; it was not launched.", "Repair what the message names, then run `pipelines-sync apply` again."),
	changedMeanwhile: require_codes.o("PS5201", "An object was changed, created or deleted on the platform after the plan; it was not written.", "Run `pipelines-sync plan`: it shows the new value and how to keep or overwrite it."),
	createdGone: require_codes.a("PS5202", "The platform answered a create with an object that no longer exists.", "Run `pipelines-sync plan`: it looks the object up again."),
	unknownOutcome: require_codes.l("PS5203", "A write got no answer, and its outcome could not be determined.", "Run the same command again: it looks the write up before anything is sent again."),
	othersOfName: require_codes.o("PS5204", "After a write without an answer, several objects or a different object have its name.", "Look at the objects on the platform and delete the wrong one, or tie the item to the right one with `id` in `sync`."),
	notKept: require_codes.a("PS5205", "The platform accepted a write but did not keep all of it. The ledger records what was sent, so the next plan shows drift.", "Run `pipelines-sync drift` to see the value that was kept, then change the file or the platform."),
	otherForm: require_codes.r("PS5206", "The platform stored a value in a different form than sent.", "Nothing; the next plan treats both forms as equal."),
	notReadBack: require_codes.l("PS5207", "The platform accepted a write, but the object could not be read afterwards; what was kept is unknown.", "Run `pipelines-sync plan`: it reads the object again."),
	launchWithoutId: require_codes.r("PS5208", "The platform accepted an experiment without returning an id, so its status cannot be tracked.", "Look for the experiment on the platform; it is not launched a second time."),
	editedAfterwards: require_codes.a("PS5210", "An object was edited right after a write, before it was read again. The ledger records what was sent, so the edit is drift.", "Run `pipelines-sync plan`: it shows the edit and how to keep or overwrite it."),
	notAsSent: require_codes.a("PS5211", "An object has a different value than sent, and no version shows whether the platform or a person changed it. The ledger records what was sent.", "Run `pipelines-sync plan`: it shows both values and how to keep or overwrite the live one."),
	halfWritten: require_codes.a("PS5212", "An object that takes several requests was only partly written. The next run reads it and writes the rest.", "Run `pipelines-sync apply` again; it writes the rest."),
	overwroteEdit: require_codes.a("PS5250", "A write overwrote an edit made on the platform between the last read and the write. The next plan holds the resource until somebody decides about that edit.", "Run `pipelines-sync plan`: it holds the resource and shows how to decide about the edit."),
	deletedEdit: require_codes.a("PS5270", "A delete removed an edit made on the platform between the last read and the delete. The message names the edited values, as far as the platform shows them.", "Put the edited values that the message names into the files if they are still wanted, then apply."),
	refused: require_codes.a("PS5220", "The platform refused a write; its own message follows the status.", "Correct what the platform's message names in the file, then apply again."),
	launchUnknown: require_codes.o("PS5240", "The outcome of a launch is unknown, and its record does not match the file, so it is not sent again.", "Look whether the experiment runs on the platform. If it does not, launch it with `pipelines-sync apply --launch ADDRESS`."),
	notMadeHere: require_codes.l("PS5230", "The platform answered a create with an object that this create did not make: a repeated answer, or somebody else's object. It was not recorded.", "Run `pipelines-sync plan`: it shows whether the object fits the item and how to take it over."),
	twin: require_codes.a("PS5231", "An object was created, but another object has the same name; nothing was deleted.", "Look at both objects on the platform and delete the wrong one, then run `pipelines-sync plan`."),
	twinsUnread: require_codes.r("PS5232", "After the last create its list cannot be read, so a second object of the same name may have gone unnoticed.", "Run `pipelines-sync plan` once the list can be read; it reports a second object."),
	stillThere: require_codes.a("PS5302", "The platform accepted a delete, but the object still exists.", "Look for the object on the platform, then run `pipelines-sync plan` again.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return APPLY_CODES;
	}
});
