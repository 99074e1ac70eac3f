import { errorCode, warningCode } from '../model/index.js';

/** Findings about bundles as a whole: sections, forms, references, settings. */
export const BUNDLE_CODES = {
  notBundle: errorCode(
    'PS1201',
    'A bundle is not an object with `artifact_type: pipelines.artifact.bundle.v1`.',
  ),
  unknownTopLevel: errorCode(
    'PS1202',
    'A bundle has a top-level key that is neither a section nor a known key.',
  ),
  badTopLevel: errorCode('PS1203', 'A top-level key of a bundle holds another type of value than it takes.'),
  sectionNotList: errorCode('PS1204', 'A section is not a list, or an element of it is not an object.'),
  duplicateAddress: errorCode('PS1205', 'Two items have the same address, or mean the same object.'),
  conflictMarkers: errorCode(
    'PS7010',
    'A text holds a conflict that `pull` marked and nobody has resolved yet.',
  ),
  similarAddress: warningCode(
    'PS1206',
    'Two names differ only by case, white space, Unicode form, or letters of another script that look the same.',
  ),
  paddedName: warningCode('PS1207', 'A name begins or ends with white space.'),
  unknownForm: errorCode('PS1211', 'An object begins with `$` but is not a form of the bundle language.'),
  malformedForm: errorCode('PS1212', 'A form holds another type of value than it takes.'),
  unknownVariable: errorCode('PS1213', 'A `{$var}` names a variable that the target does not define.'),
  secretNotAllowed: errorCode('PS1214', 'A `{$env}` stands in a field that is not write-only.'),
  secretNotListed: errorCode(
    'PS1215',
    "A `{$env}` names a variable that the target's `secrets` does not list.",
  ),
  secretInFile: warningCode('PS1216', 'A write-only field holds a secret in clear.'),
  referenceNotAllowed: errorCode('PS1217', 'A `{$ref}` stands in a field that takes no reference.'),
  referenceKind: errorCode('PS1218', 'A `{$ref}` leads to another kind of object than the field takes.'),
  danglingReference: errorCode('PS1219', 'A `{$ref}` leads to no item of the files.'),
  leavingReference: errorCode(
    'PS1220',
    'A `{$ref}` leads to an item that leaves: renamed or marked for deletion.',
  ),
  referenceCycle: errorCode('PS1221', 'References lead in a circle.'),
  idAsText: warningCode('PS1222', 'An integer id is written as a text.'),
  otherAccount: errorCode('PS1223', "An item has another org_id than the target's."),
  scopeMismatch: errorCode('PS1224', 'The scope of an item and its ids do not fit.'),
  systemScope: errorCode('PS1225', 'An item has the scope of the platform itself, which is read-only.'),
  embeddedFile: errorCode('PS1226', 'A `{$file}` in an opaque field holds neither JSON nor YAML.'),
  settingUnused: warningCode('PS1231', 'A setting of `sync` fits no item.'),
  settingInvalid: errorCode('PS1232', 'A setting of `sync` holds something that it does not take.'),
  settingConflict: errorCode('PS1233', 'Two places of `sync` set the same thing of one address differently.'),
  settingNeedsAddress: errorCode(
    'PS1234',
    '`renamed_from`, `id` and `overwrite` take one address, not a pattern.',
  ),
  deleteOfItem: errorCode('PS1235', 'An item is marked for deletion and still in the files.'),
  renameConflict: errorCode(
    'PS1236',
    'Two items are renamed from the same address, or from one that is still in the files and keeps its object.',
  ),
  settingTarget: errorCode(
    'PS1240',
    'A setting of `sync` names a target that the configuration does not have.',
  ),
  settingAddress: errorCode('PS1250', 'A key of `sync` can never be the address of an item.'),
  renameAddress: errorCode(
    'PS1251',
    '`renamed_from` can never have been an address of the item: it is no address, or of another kind.',
  ),
  pinType: errorCode('PS1252', '`id` of `sync` is not an id as the kind has them.'),
  settingContradicts: errorCode('PS1241', '`sync` says both `delete` and `release` of one address.'),
} as const;
