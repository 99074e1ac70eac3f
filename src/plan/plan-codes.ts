import { alwaysShown, errorCode, noteCode, warningCode } from '../model/index.js';

/** Codes of planning one resource (`diagnostics` of a plan); docs/errors.md is generated from this table. */
export const PLAN_CODES = {
  externalMissing: errorCode(
    'PS4103',
    'A reference with `external: true` does not match exactly one live object.',
  ),
  noVersion: errorCode(
    'PS4104',
    'The platform shows no version of an object, so `version: latest` has no number.',
  ),
  immutable: errorCode('PS4105', 'A field that cannot be changed once the object exists differs.'),
  renameUnknown: alwaysShown(
    warningCode(
      'PS4140',
      'An item is created although it has `renamed_from`: the old address is neither in the ledger nor on the platform.',
    ),
  ),
  similarName: warningCode(
    'PS4141',
    'The platform has an object whose name differs from that of a new item only by case, white space, Unicode form, or letters of another script that look the same.',
  ),
  leavesNothing: alwaysShown(
    warningCode(
      'PS4142',
      '`delete` or `release` names an unknown address, and a resource with a similar address is no longer in the files.',
    ),
  ),
  claimedTwice: errorCode(
    'PS4120',
    'Two resources, or two ledger entries, claim the same live object; neither is written.',
  ),
  secondOfName: alwaysShown(
    warningCode('PS4121', 'A second live object has the same name as a recorded resource.'),
  ),
  notCompared: alwaysShown(
    noteCode(
      'PS4143',
      'Too many items were removed and added to compare all of them, so a rename may have been missed.',
    ),
  ),
  kept: noteCode('PS4202', 'A field differs from the file, and the live value is kept (`on_drift: keep`).'),
  secretUntold: alwaysShown(
    noteCode('PS4203', 'A secret may be out of date (secrets cannot be read back); it is left unchanged.'),
  ),
  archivedName: warningCode('PS4204', 'An archived object has the same name; it stays archived.'),
  otherEdit: alwaysShown(
    noteCode('PS4210', '`overwrite` in `sync` does not match the current edit on the platform.'),
  ),
  editSettled: noteCode(
    'PS4211',
    '`overwrite` in `sync` has been applied, or matches no current edit; the line can be removed.',
  ),
  noHistory: alwaysShown(
    noteCode('PS4220', 'This clone lacks the history to tell whether the files were edited after a pull.'),
  ),
  stays: noteCode(
    'PS4301',
    'A resource is no longer in the files but stays on the platform because `prune` is off.',
  ),
  staysInUse: alwaysShown(
    warningCode(
      'PS4302',
      'An object is no longer in the files or was replaced, and stays because it is still used.',
    ),
  ),
  strays: alwaysShown(
    warningCode(
      'PS4713',
      'An interrupted create made an object under another id, which was not removed again yet.',
    ),
  ),
  oldStays: alwaysShown(
    warningCode('PS4303', 'A replaced object was not created by this repository; it stays on the platform.'),
  ),
  caution: alwaysShown(
    warningCode(
      'PS4304',
      'A change does more than its fields show: a delete takes something else along, or a change is live before it is complete.',
    ),
  ),
  launchedOnce: noteCode(
    'PS4401',
    'An experiment changed after its launch; it runs once, so it is not launched again.',
  ),
  launchFailed: alwaysShown(warningCode('PS4402', 'A launched experiment failed or was cancelled.')),
} as const;

/** Codes of secrets that are not set here; docs/errors.md is generated from this table. */
export const SECRET_CODES = {
  secretUnset: alwaysShown(warningCode('PS3031', 'Applying the plan sends a secret that is not set here.')),
  notCompared: alwaysShown(
    noteCode('PS3032', 'Secrets that are not set here were not compared with what was applied.'),
  ),
} as const;
