const require_index = require("./index.js"), PLAN_CODES = {
	externalMissing: require_index.l("PS4103", "A reference with `external: true` does not match exactly one live object."),
	noVersion: require_index.l("PS4104", "The platform shows no version of an object, so `version: latest` has no number."),
	immutable: require_index.l("PS4105", "A field that cannot be changed once the object exists differs."),
	renameUnknown: require_index.h("PS4140", "An item is created although it has `renamed_from`: the old address is neither in the ledger nor on the platform."),
	similarName: require_index.h("PS4141", "The platform has an object whose name differs from that of a new item only by case, white space, Unicode form, or letters of another script that look the same."),
	leavesNothing: require_index.h("PS4142", "`delete` or `release` names an unknown address, and a resource with a similar address is no longer in the files."),
	claimedTwice: require_index.l("PS4120", "Two resources, or two ledger entries, claim the same live object; neither is written."),
	secondOfName: require_index.h("PS4121", "A second live object has the same name as a recorded resource."),
	notCompared: require_index.f("PS4143", "Too many items were removed and added to compare all of them, so a rename may have been missed."),
	kept: require_index.f("PS4202", "A field differs from the file, and the live value is kept (`on_drift: keep`)."),
	secretUntold: require_index.f("PS4203", "A secret may be out of date (secrets cannot be read back); it is left unchanged."),
	archivedName: require_index.h("PS4204", "An archived object has the same name; it stays archived."),
	otherEdit: require_index.f("PS4210", "`overwrite` in `sync` does not match the current edit on the platform."),
	editSettled: require_index.f("PS4211", "`overwrite` in `sync` has been applied, or matches no current edit; the line can be removed."),
	noHistory: require_index.f("PS4220", "This clone lacks the history to tell whether the files were edited after a pull."),
	stays: require_index.f("PS4301", "A resource is no longer in the files but stays on the platform because `prune` is off."),
	staysInUse: require_index.h("PS4302", "An object is no longer in the files or was replaced, and stays because it is still used."),
	strays: require_index.h("PS4713", "An interrupted create made an object under another id, which was not removed again yet."),
	oldStays: require_index.h("PS4303", "A replaced object was not created by this repository; it stays on the platform."),
	caution: require_index.h("PS4304", "A change does more than its fields show: a delete takes something else along, or a change is live before it is complete."),
	launchedOnce: require_index.f("PS4401", "An experiment changed after its launch; it runs once, so it is not launched again."),
	launchFailed: require_index.h("PS4402", "A launched experiment failed or was cancelled.")
}, SECRET_CODES = {
	secretUnset: require_index.h("PS3031", "Applying the plan sends a secret that is not set here."),
	notCompared: require_index.f("PS3032", "Secrets that are not set here were not compared with what was applied.")
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return SECRET_CODES;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PLAN_CODES;
	}
});
