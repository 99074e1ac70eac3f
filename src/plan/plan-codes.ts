import type { Severity } from '../model/index.js';

interface PlanCode {
  readonly code: string;
  readonly severity: Severity;
  readonly doc: string;
}

const error = (code: string, doc: string): PlanCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): PlanCode => ({ code, severity: 'warning', doc });
const note = (code: string, doc: string): PlanCode => ({ code, severity: 'note', doc });

/** What planning may say of one resource (`diagnostics` of a plan); docs/errors.md is generated from this table. */
export const PLAN_CODES: readonly PlanCode[] = [
  error('PS4103', 'A reference with `external: true` leads to no live object, or to more than one.'),
  error('PS4104', 'The platform shows no version of an object, so `version: latest` has no number.'),
  error('PS4105', 'A field differs that cannot be changed once the object exists.'),
  warning(
    'PS4140',
    'An item is created although `renamed_from` names what it was: neither the ledger nor the platform knows that.',
  ),
  warning(
    'PS4141',
    'The platform has an object whose name differs from that of a new item only by case, white space, Unicode form, or letters of another script that look the same.',
  ),
  warning(
    'PS4142',
    '`delete` or `release` names nothing that is known, and something of a like address left the files.',
  ),
  error(
    'PS4120',
    'One live object is meant by two resources, or two entries of the ledger; nothing of them is written.',
  ),
  warning('PS4121', 'A second live object has the name of a resource that the ledger knows by its id.'),
  note(
    'PS4143',
    'More items left the files and came than are compared with each other, so a rename may not have been recognised.',
  ),
  note('PS4202', 'A field differs from the file and is kept, as `on_drift: keep` said.'),
  note('PS4203', 'Whether the platform holds the current secret cannot be known; it is not written.'),
  warning('PS4204', 'An archived object has the same name; it stays archived.'),
  note('PS4210', '`overwrite` of `sync` names another edit than the one on the platform.'),
  note('PS4211', '`overwrite` of `sync` was done, or names no edit that is there: the line may go.'),
  note('PS4220', 'This clone lacks the history that would show whether the files were edited after a pull.'),
  note('PS4301', 'An object left the files and stays on the platform, because `prune` is off.'),
  warning('PS4302', 'An object left the files or was replaced, and stays because something still uses it.'),
  warning('PS4303', 'An object is replaced that was not made from here; the old one stays on the platform.'),
  note('PS4401', 'An experiment changed after it was launched; it is run once, so it is not launched again.'),
  warning('PS4402', 'An experiment that was launched has failed or was cancelled.'),
];
