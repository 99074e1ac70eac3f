const require_index = require("./index.js"), BUNDLE_CODES = {
	notBundle: require_index.l("PS1201", "A bundle is not an object with `artifact_type: pipelines.artifact.bundle.v1`."),
	unknownTopLevel: require_index.l("PS1202", "A bundle has an unknown top-level key."),
	badTopLevel: require_index.l("PS1203", "A top-level key of a bundle has the wrong type of value."),
	sectionNotList: require_index.l("PS1204", "A section is not a list, or an element of it is not an object."),
	duplicateAddress: require_index.l("PS1205", "Two items have the same address, or belong to the same object."),
	conflictMarkers: require_index.l("PS7010", "A text contains unresolved conflict markers written by `pull`."),
	similarAddress: require_index.h("PS1206", "Two names differ only by case, white space, Unicode form, or letters of another script that look the same."),
	paddedName: require_index.h("PS1207", "A name begins or ends with white space."),
	unknownForm: require_index.l("PS1211", "An object begins with `$` but is not a form of the bundle language."),
	malformedForm: require_index.l("PS1212", "A form has the wrong type of value."),
	unknownVariable: require_index.l("PS1213", "A `{$var}` names a variable that the target does not define."),
	secretNotAllowed: require_index.l("PS1214", "A `{$env}` is used in a field that is not write-only."),
	secretNotListed: require_index.l("PS1215", "A `{$env}` names a variable that the target's `secrets` does not list."),
	secretInFile: require_index.h("PS1216", "A write-only field contains a secret in plain text."),
	referenceNotAllowed: require_index.l("PS1217", "A `{$ref}` is used in a field that takes no reference."),
	referenceKind: require_index.l("PS1218", "A `{$ref}` refers to a different kind of object than the field takes."),
	danglingReference: require_index.l("PS1219", "A `{$ref}` refers to an item that is not in the files."),
	leavingReference: require_index.l("PS1220", "A `{$ref}` refers to an item that is renamed or marked for deletion."),
	referenceCycle: require_index.l("PS1221", "References form a cycle."),
	idAsText: require_index.h("PS1222", "An integer id is written as a string."),
	otherAccount: require_index.l("PS1223", "An item has a different org_id than the target."),
	scopeMismatch: require_index.l("PS1224", "The scope of an item does not match its ids."),
	systemScope: require_index.l("PS1225", "An item has the scope `system`, which is read-only."),
	embeddedFile: require_index.l("PS1226", "The file of a `{$file}` in an opaque field is neither JSON nor YAML."),
	settingUnused: require_index.h("PS1231", "A setting in `sync` matches no item."),
	settingInvalid: require_index.l("PS1232", "A setting in `sync` has an invalid value."),
	settingConflict: require_index.l("PS1233", "`sync` has two different values for the same setting of an address."),
	settingNeedsAddress: require_index.l("PS1234", "`renamed_from`, `id` and `overwrite` take one address, not a pattern."),
	deleteOfItem: require_index.l("PS1235", "An item is marked for deletion but still in the files."),
	renameConflict: require_index.l("PS1236", "Two items are renamed from the same address, or from one that is still in the files."),
	settingTarget: require_index.l("PS1240", "A setting in `sync` names a target that is not in the configuration."),
	settingAddress: require_index.l("PS1250", "A key in `sync` is not a valid address."),
	renameAddress: require_index.l("PS1251", "`renamed_from` is not an address, or belongs to another kind."),
	pinType: require_index.l("PS1252", "An `id` in `sync` is not a valid id of the kind."),
	settingContradicts: require_index.l("PS1241", "`sync` has both `delete` and `release` for one address.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return BUNDLE_CODES;
	}
});
