import { alwaysShown, errorCode, warningCode } from '../model/index.js';

/** Codes of bundles as a whole: sections, forms, references, settings; docs/errors.md is generated from this table. */
export const BUNDLE_CODES = {
  notBundle: errorCode(
    'PS1201',
    'A bundle is not an object with `artifact_type: pipelines.artifact.bundle.v1`.',
  ),
  unknownTopLevel: errorCode('PS1202', 'A bundle has an unknown top-level key.'),
  badTopLevel: errorCode('PS1203', 'A top-level key of a bundle has the wrong type of value.'),
  sectionNotList: errorCode('PS1204', 'A section is not a list, or an element of it is not an object.'),
  duplicateAddress: errorCode('PS1205', 'Two items have the same address, or belong to the same object.'),
  conflictMarkers: errorCode('PS7010', 'A text contains unresolved conflict markers written by `pull`.'),
  similarAddress: warningCode(
    'PS1206',
    'Two names differ only by case, white space, Unicode form, or letters of another script that look the same.',
  ),
  paddedName: warningCode('PS1207', 'A name begins or ends with white space.'),
  unknownForm: errorCode('PS1211', 'An object begins with `$` but is not a form of the bundle language.'),
  malformedForm: errorCode('PS1212', 'A form has the wrong type of value.'),
  unknownVariable: errorCode('PS1213', 'A `{$var}` names a variable that the target does not define.'),
  secretNotAllowed: errorCode('PS1214', 'A `{$env}` is used in a field that is not write-only.'),
  secretNotListed: errorCode(
    'PS1215',
    "A `{$env}` names a variable that the target's `secrets` does not list.",
  ),
  secretInFile: alwaysShown(warningCode('PS1216', 'A write-only field contains a secret in plain text.')),
  referenceNotAllowed: errorCode('PS1217', 'A `{$ref}` is used in a field that takes no reference.'),
  referenceKind: errorCode('PS1218', 'A `{$ref}` refers to a different kind of object than the field takes.'),
  danglingReference: errorCode('PS1219', 'A `{$ref}` refers to an item that is not in the files.'),
  leavingReference: errorCode(
    'PS1220',
    'A `{$ref}` refers to an item that is renamed or marked for deletion.',
  ),
  referenceCycle: errorCode('PS1221', 'References form a cycle.'),
  idAsText: warningCode('PS1222', 'An integer id is written as a string.'),
  otherAccount: errorCode('PS1223', 'An item has a different org_id than the target.'),
  scopeMismatch: errorCode('PS1224', 'The scope of an item does not match its ids.'),
  systemScope: errorCode('PS1225', 'An item has the scope `system`, which is read-only.'),
  embeddedFile: errorCode('PS1226', 'The file of a `{$file}` in an opaque field is neither JSON nor YAML.'),
  settingUnused: alwaysShown(warningCode('PS1231', 'A setting in `sync` matches no item.')),
  settingInvalid: errorCode('PS1232', 'A setting in `sync` has an invalid value.'),
  settingConflict: errorCode('PS1233', '`sync` has two different values for the same setting of an address.'),
  settingNeedsAddress: errorCode(
    'PS1234',
    '`renamed_from`, `id` and `overwrite` take one address, not a pattern.',
  ),
  deleteOfItem: errorCode('PS1235', 'An item is marked for deletion but still in the files.'),
  renameConflict: errorCode(
    'PS1236',
    'Two items are renamed from the same address, or from one that is still in the files.',
  ),
  settingTarget: errorCode('PS1240', 'A setting in `sync` names a target that is not in the configuration.'),
  settingAddress: errorCode('PS1250', 'A key in `sync` is not a valid address.'),
  renameAddress: errorCode('PS1251', '`renamed_from` is not an address, or belongs to another kind.'),
  pinType: errorCode('PS1252', 'An `id` in `sync` is not a valid id of the kind.'),
  settingContradicts: errorCode('PS1241', '`sync` has both `delete` and `release` for one address.'),
} as const;
