import { errorCode, noteCode, warningCode } from '../model/index.js';

/** What planning may say of one resource (`diagnostics` of a plan); docs/errors.md is generated from this table. */
export const PLAN_CODES = {
  externalMissing: errorCode(
    'PS4103',
    'A reference with `external: true` leads to no live object, or to more than one.',
  ),
  noVersion: errorCode(
    'PS4104',
    'The platform shows no version of an object, so `version: latest` has no number.',
  ),
  immutable: errorCode('PS4105', 'A field differs that cannot be changed once the object exists.'),
  renameUnknown: warningCode(
    'PS4140',
    'An item is created although `renamed_from` names what it was: neither the ledger nor the platform knows that.',
  ),
  similarName: warningCode(
    'PS4141',
    'The platform has an object whose name differs from that of a new item only by case, white space, Unicode form, or letters of another script that look the same.',
  ),
  leavesNothing: warningCode(
    'PS4142',
    '`delete` or `release` names nothing that is known, and something of a like address left the files.',
  ),
  claimedTwice: errorCode(
    'PS4120',
    'One live object is meant by two resources, or two entries of the ledger; nothing of them is written.',
  ),
  secondOfName: warningCode(
    'PS4121',
    'A second live object has the name of a resource that the ledger knows by its id.',
  ),
  notCompared: noteCode(
    'PS4143',
    'More items left the files and came than are compared with each other, so a rename may not have been recognised.',
  ),
  kept: noteCode('PS4202', 'A field differs from the file and is kept, as `on_drift: keep` said.'),
  secretUntold: noteCode(
    'PS4203',
    'Whether the platform holds the current secret cannot be known; it is not written.',
  ),
  archivedName: warningCode('PS4204', 'An archived object has the same name; it stays archived.'),
  otherEdit: noteCode('PS4210', '`overwrite` of `sync` names another edit than the one on the platform.'),
  editSettled: noteCode(
    'PS4211',
    '`overwrite` of `sync` was done, or names no edit that is there: the line may go.',
  ),
  noHistory: noteCode(
    'PS4220',
    'This clone lacks the history that would show whether the files were edited after a pull.',
  ),
  stays: noteCode('PS4301', 'An object left the files and stays on the platform, because `prune` is off.'),
  staysInUse: warningCode(
    'PS4302',
    'An object left the files or was replaced, and stays because something still uses it.',
  ),
  oldStays: warningCode(
    'PS4303',
    'An object is replaced that was not made from here; the old one stays on the platform.',
  ),
  launchedOnce: noteCode(
    'PS4401',
    'An experiment changed after it was launched; it is run once, so it is not launched again.',
  ),
  launchFailed: warningCode('PS4402', 'An experiment that was launched has failed or was cancelled.'),
} as const;

/** What a plan says of secrets that are not set here; docs/errors.md is generated from this table. */
export const SECRET_CODES = {
  secretUnset: warningCode(
    'PS3031',
    'Applying the plan sends a secret that is not set where the plan was made.',
  ),
  notCompared: noteCode(
    'PS3032',
    'Secrets are not set here, so they were not compared with what was applied.',
  ),
} as const;
