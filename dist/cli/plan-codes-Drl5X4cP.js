const require_codes = require("./codes-CCyt0aRV.js"), PLAN_CODES = {
	externalMissing: require_codes.i("PS4103", "A reference with `external: true` does not match exactly one live object.", "Check the name on the platform, or write the id in place of the reference."),
	noVersion: require_codes.i("PS4104", "The platform shows no version of an object, so `version: latest` has no number.", "Write the number of the version in place of `version: latest`."),
	immutable: require_codes.i("PS4105", "A field that cannot be changed once the object exists differs.", "Write the live value, or rename the item so that a new object is created."),
	renameUnknown: require_codes.t(require_codes.u("PS4140", "An item is created although it has `renamed_from`: the old address is neither in the ledger nor on the platform.", "Correct `renamed_from`, or remove it if a new object is intended.")),
	similarName: require_codes.u("PS4141", "The platform has an object whose name differs from that of a new item only by case, white space, Unicode form, or letters of another script that look the same.", "To use the object of the platform, write its name in the item, or pin it with `id` in `sync`."),
	leavesNothing: require_codes.t(require_codes.u("PS4142", "`delete` or `release` names an unknown address, and a resource with a similar address is no longer in the files.", "Correct the address in `sync`; the message names a similar one.")),
	claimedTwice: require_codes.i("PS4120", "Two resources, or two ledger entries, claim the same live object; neither is written.", "Pin the object with `id` in `sync` to the resource that it belongs to, or give the other claim up: `pipelines-sync ledger forget ADDRESS`."),
	secondOfName: require_codes.t(require_codes.u("PS4121", "A second live object has the same name as a recorded resource.", "Rename or delete the second object in {app} if nobody needs it, or pin the right one with `id` in `sync`.")),
	notCompared: require_codes.t(require_codes.s("PS4143", "Too many items were removed and added to compare all of them, so a rename may have been missed.", "Mark renames with `renamed_from` in `sync`, or apply in several steps.")),
	kept: require_codes.s("PS4202", "A field differs from the file, and the live value is kept (`on_drift: keep`).", "Nothing, if the live value is right. To overwrite it: `pipelines-sync apply --only ADDRESS --on-drift overwrite`."),
	secretUntold: require_codes.t(require_codes.s("PS4203", "A secret may be out of date (secrets cannot be read back); it is left unchanged.", "To write the secret anyway: `pipelines-sync apply --take-over ADDRESS --only ADDRESS`.")),
	archivedName: require_codes.u("PS4204", "An archived object has the same name; it stays archived.", "Restore the archived object in {app} first if that is the one you mean."),
	otherEdit: require_codes.t(require_codes.s("PS4210", "`overwrite` in `sync` does not match the current edit on the platform.", "Look at the new edit in the plan, then write its digest in `overwrite`, or remove the line.")),
	editSettled: require_codes.s("PS4211", "`overwrite` in `sync` has been applied, or matches no current edit; the line can be removed.", "Remove the `overwrite` from `sync`."),
	noHistory: require_codes.t(require_codes.s("PS4220", "This clone lacks the history to tell whether the files were edited after a pull.", "Fetch the history: `git fetch --unshallow`; in a workflow, set `fetch-depth: 0` of `actions/checkout`.")),
	stays: require_codes.s("PS4301", "A resource is no longer in the files but stays on the platform because `prune` is off.", "Set `prune: true` on the target to delete what this repository created, or `release: true` in `sync` to leave it alone."),
	staysInUse: require_codes.t(require_codes.u("PS4302", "An object is no longer in the files or was replaced, and stays because it is still used.", "Remove the uses that the message names; the next apply deletes the object.")),
	strays: require_codes.t(require_codes.u("PS4713", "An interrupted create made an object under another id, which was not removed again yet.", "Delete the object in {app}, unless the message says that the next apply removes it.")),
	oldStays: require_codes.t(require_codes.u("PS4303", "A replaced object was not created by this repository; it stays on the platform.", "Delete the old object in {app} once nothing uses it.")),
	caution: require_codes.t(require_codes.u("PS4304", "A change does more than its fields show: a delete takes something else along, or a change is live before it is complete.", "Read in the message what else the change does. To keep an object from being deleted, set `protect: true` in `sync`.")),
	launchedOnce: require_codes.s("PS4401", "An experiment changed after its launch; it runs once, so it is not launched again.", "Give the experiment another name to launch the new content once, or set `run: on_change` in `sync` to launch it after every change."),
	launchFailed: require_codes.t(require_codes.u("PS4402", "A launched experiment failed or was cancelled.", "Look at the experiment in {app}. To run it again, give it another name."))
}, SECRET_CODES = {
	secretUnset: require_codes.t(require_codes.u("PS3031", "Applying the plan sends a secret that is not set here.", "Set the secret in the environment where `apply` runs.")),
	notCompared: require_codes.t(require_codes.s("PS3032", "Secrets that are not set here were not compared with what was applied.", "Set the secrets, then plan again, to compare them as well."))
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
