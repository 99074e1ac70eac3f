const require_codes = require("./codes-CCyt0aRV.js"), BUNDLE_CODES = {
	notBundle: require_codes.i("PS1201", "A bundle is not an object with `artifact_type: pipelines.artifact.bundle.v1`.", "Begin the bundle with `artifact_type: pipelines.artifact.bundle.v1`, or leave the file out of `bundles` with a pattern that starts with `!`."),
	unknownTopLevel: require_codes.i("PS1202", "A bundle has an unknown top-level key.", "Correct the key, or begin a key of your own with `x-`. The message lists the known keys."),
	badTopLevel: require_codes.i("PS1203", "A top-level key of a bundle has the wrong type of value.", "Write `sync` as a map of settings by address, and `name` and `description` as strings."),
	sectionNotList: require_codes.i("PS1204", "A section is not a list, or an element of it is not an object.", "Write the section as a list of maps, for example `prompts: [{name: Tone, prompt_text: Be kind.}]`, and an empty one as `[]`."),
	duplicateAddress: require_codes.i("PS1205", "Two items have the same address, or belong to the same object.", "Remove one of the two items, or give it another name. The message names the place of the first one."),
	conflictMarkers: require_codes.i("PS7010", "A text contains unresolved conflict markers written by `pull`.", "Keep what is right, remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`, then accept the result: `pipelines-sync pull --only ADDRESS --resolved ADDRESS`."),
	similarAddress: require_codes.u("PS1206", "Two names differ only by case, white space, Unicode form, or letters of another script that look the same.", "Rename one of the two items if they are different; remove one if they are the same."),
	paddedName: require_codes.u("PS1207", "A name begins or ends with white space.", "Remove the white space from both ends of the name."),
	unknownForm: require_codes.i("PS1211", "An object begins with `$` but is not a form of the bundle language.", "Correct the form: `$file`, `$var`, `$env`, `$ref` and `$literal` are known. `pipelines-sync explain '$literal'` shows how to write a value that begins with `$`."),
	malformedForm: require_codes.i("PS1212", "A form has the wrong type of value.", "Write the form with the value that the message names, for example `{$file: texts/tone.md}`."),
	unknownVariable: require_codes.i("PS1213", "A `{$var}` names a variable that the target does not define.", "Add the variable to `vars` of the target, or correct its name."),
	secretNotAllowed: require_codes.i("PS1214", "A `{$env}` is used in a field that is not write-only.", "Write the value itself, and `{$env: NAME}` only in a write-only field such as `auth_config`."),
	secretNotListed: require_codes.i("PS1215", "A `{$env}` names a variable that the target's `secrets` does not list.", "Add the variable to `secrets` of the target."),
	secretInFile: require_codes.t(require_codes.u("PS1216", "A write-only field contains a secret in plain text.", "Put the secret into an environment variable, add that to `secrets` of the target, and write `{$env: NAME}`. Replace the secret if it was committed.")),
	referenceNotAllowed: require_codes.i("PS1217", "A `{$ref}` is used in a field that takes no reference.", "Write the value in place of the reference, or `{$literal: \u2026}` for an object that begins with `$ref`."),
	referenceKind: require_codes.i("PS1218", "A `{$ref}` refers to a different kind of object than the field takes.", "Refer to an item of the kind that the field takes; the message names it."),
	danglingReference: require_codes.i("PS1219", "A `{$ref}` refers to an item that is not in the files.", "Correct the address, add the item, or write `external: true` for an object that only the platform has."),
	leavingReference: require_codes.i("PS1220", "A `{$ref}` refers to an item that is renamed or marked for deletion.", "Write the new address of the item in the reference, or keep the item that it refers to."),
	referenceCycle: require_codes.i("PS1221", "References form a cycle.", "Remove one of the references of the cycle."),
	idAsText: require_codes.u("PS1222", "An integer id is written as a string.", "Write the id without quotes."),
	otherAccount: require_codes.i("PS1223", "An item has a different org_id than the target.", "Leave `org_id` out of the item, or choose the target of its {account} with `--target`."),
	scopeMismatch: require_codes.i("PS1224", "The scope of an item does not match its ids.", "Write `scope_type` and the id of its scope together, or leave out both."),
	systemScope: require_codes.i("PS1225", "An item has the scope `system`, which is read-only.", "Remove `scope_type`, or use `org`, `project` or `workflow`."),
	embeddedFile: require_codes.i("PS1226", "The file of a `{$file}` in an opaque field is neither JSON nor YAML.", "Write JSON or YAML into the file."),
	settingUnused: require_codes.t(require_codes.u("PS1231", "A setting in `sync` matches no item.", "Correct the address or the pattern, or remove the setting from `sync`.")),
	settingInvalid: require_codes.i("PS1232", "A setting in `sync` has an invalid value.", "Write a value that the setting takes. `pipelines-sync explain sync` shows them all."),
	settingConflict: require_codes.i("PS1233", "`sync` has two different values for the same setting of an address.", "Keep one of the two values; the message names the place of the other one."),
	settingNeedsAddress: require_codes.i("PS1234", "`renamed_from`, `id` and `overwrite` take one address, not a pattern.", "Write the setting under one address in `sync`."),
	deleteOfItem: require_codes.i("PS1235", "An item is marked for deletion but still in the files.", "Remove the item, or its `delete` in `sync`."),
	renameConflict: require_codes.i("PS1236", "Two items are renamed from the same address, or from one that is still in the files.", "Remove one `renamed_from`, or the item that still has the old address."),
	settingTarget: require_codes.i("PS1240", "A setting in `sync` names a target that is not in the configuration.", "Use the name of a target of the configuration, or remove the setting."),
	settingAddress: require_codes.i("PS1250", "A key in `sync` is not a valid address.", "Write the address in `sync` as the plan shows it, or remove the setting."),
	renameAddress: require_codes.i("PS1251", "`renamed_from` is not an address, or belongs to another kind.", "Write the old address of the item in `renamed_from`, with the same kind."),
	pinType: require_codes.i("PS1252", "An `id` in `sync` is not a valid id of the kind.", "Write the id in `sync` as the platform shows it."),
	settingContradicts: require_codes.i("PS1241", "`sync` has both `delete` and `release` for one address.", "Keep `delete` to remove the live object, or `release` to leave it alone.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return BUNDLE_CODES;
	}
});
