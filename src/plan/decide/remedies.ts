import type { Dispute } from '../../compare/index.js';
import {
  type PastedCommand,
  type Place,
  pasted,
  patternOf,
  type Remedy,
  toRun,
  valued,
  type Words,
} from '../../model/index.js';
import { decisionRemedy, syncLine } from './sync-line.js';

/** What remedies about one live edit need. */
export interface EditOf {
  address: string;
  target: string;
  place: Place | null;
  /** Digest of the edit that is shown. */
  edit: string;
}

/** Pulls the live values of one resource into the files. */
export function pullRemedy(to: string, address: string): Remedy {
  return toRun(to, pasted('pull', '--only', patternOf(address)));
}

/** Pulls the result of a rollback into the files. */
export function pullBackRemedy(to: string, address: string): Remedy {
  return toRun(to, pasted('pull', '--rolled-back', '--only', patternOf(address)));
}

/** Applies one resource, with flags that decide about what is held. */
export function applyRemedy(to: string, address: string, ...flags: string[]): Remedy {
  return toRun(to, pasted('apply', ...flags, '--only', patternOf(address)));
}

/** Applies one resource and overwrites its edits; the flag overrides other policies. */
export function overwriteRemedy(to: string, address: string): Remedy {
  return applyRemedy(to, address, '--on-drift', 'overwrite');
}

/** Applies one resource and leaves its edits unchanged. */
function keepRemedy(to: string, address: string): Remedy {
  return applyRemedy(to, address, '--on-drift', 'keep');
}

/** True for a command that leaves edits unchanged. */
export function isKeep(argv: readonly string[]): boolean {
  return argv.some((word, index) => word === '--on-drift' && argv[index + 1] === 'keep');
}

/** An edit in words, with its place where it has one. */
export function edit(place: Place | null, what: string): string {
  return place === null ? what : `${what} at ${place.file}:${place.line}`;
}

/**
 * For an edit made on the platform.
 * @param isOpen the files changed it too, in a way that a pull cannot merge
 */
export function driftRemedies(of: EditOf, isOpen = false): Remedy[] {
  const { address } = of;
  return [
    pullRemedy(isOpen ? 'To see both values and decide' : 'To keep the live edit', address),
    overwriteRemedy('To overwrite it', address),
    thisEdit('To overwrite only this edit', of),
    keepRemedy('To leave both unchanged for now', address),
  ];
}

/** For values that an interrupted apply may have written and somebody may have set back. */
export function setBackRemedies(of: EditOf): Remedy[] {
  const { address } = of;
  return [
    { to: 'To keep the live values', type: edit(of.place, 'write the live values') },
    overwriteRemedy('To write it again', address),
    thisEdit('To write it again, this once', of),
    keepRemedy('To leave both unchanged for now', address),
  ];
}

/** For an edit that an update overwrote before anybody saw it. */
export function overwroteRemedies(of: EditOf, { app }: Words): Remedy[] {
  const { address } = of;
  return [
    pullRemedy(`To bring it back, after restoring that version in ${app}`, address),
    overwriteRemedy('To leave it overwritten', address),
    thisEdit('To leave only this edit overwritten', of),
  ];
}

/** For a live object that was created elsewhere and differs. */
export function takeoverRemedies(of: EditOf): Remedy[] {
  const { address } = of;
  return [
    pullRemedy('To keep the live values', address),
    applyRemedy('To overwrite it with the file', address, valued('--take-over', patternOf(address))),
    thisEdit('To overwrite exactly this state', of),
  ];
}

/** For an object that was deleted on the platform. */
export function goneRemedies(of: EditOf): Remedy[] {
  return [
    overwriteRemedy('To recreate it', of.address),
    thisEdit('To recreate it this once', of),
    { to: 'To accept the deletion', type: 'remove the item from the files' },
  ];
}

/**
 * For an edited object whose item left the files: the line decides about this delete, a command would decide about all
 * edits.
 */
export function leftEditedRemedies(keep: string, of: EditOf): Remedy[] {
  return [{ to: 'To keep it', type: keep }, thisEdit('To delete it together with this edit', of)];
}

function thisEdit(to: string, { place, address, target, edit: digest }: EditOf): Remedy {
  return decisionRemedy(to, place, address, target, digest);
}

/** For a held experiment. */
export function launchRemedies(address: string): Remedy[] {
  return [applyRemedy('To launch it', address, '--launch', patternOf(address))];
}

/**
 * For a launch that may have happened: `--launch` does not repeat it, but under another name it is another experiment.
 */
export function unknownLaunchRemedies(place: Place | null): Remedy[] {
  return [{ to: 'To launch it again, if it did not run', type: edit(place, 'give it another name') }];
}

/** For an unclear match: pin one of the objects, or correct the existing pin. */
export function pinRemedies(
  address: string,
  ids: readonly (number | string)[],
  target: string,
  isPinned: boolean,
  place: Place | null = null,
): Remedy[] {
  const pins = ids.map((id) => ({
    to: `To pin id ${id} on ${target}`,
    type: syncLine(place, address, 'id', target, id),
  }));
  if (isPinned)
    pins.push({
      to: 'To continue without the pin',
      type: `remove id from sync: {${JSON.stringify(address)}: …}`,
    });
  else if (pins.length === 0)
    pins.push({ to: 'To continue', type: 'give one of the two items another name, or remove it' });
  return pins;
}

/** For more deletes and replacements than the limits allow. */
export function budgetRemedies(wanted: number, target: string): Remedy[] {
  return [
    toRun('To allow it once', pasted('apply', '--allow-deletes', String(wanted))),
    {
      to: `To allow this many on ${target} from now on`,
      type: `raise the limits of target ${target} in the configuration`,
    },
    { to: 'To keep them', type: 'bring the items back into the files' },
  ];
}

/** For a change that breaks rules of the configuration. A pattern would keep an apply from deleting anything. */
export function ruleRemedies(
  { address, action }: { address: string; action: string },
  rules: readonly { name: string; override: string | null }[],
): Remedy[] {
  const isRemoved = action === 'delete' || action === 'release';
  const words = rules.flatMap(({ name }) => ['--override', name]);
  const labels = [...new Set(rules.flatMap(({ override }) => override ?? []))];
  const isLabelled = rules.every(({ override }) => override !== null);
  const label: Remedy = {
    to: 'To let it through with the pull request',
    type: `give the pull request the label ${labels.join(' and the label ')}, and run its plan again`,
  };
  return [
    ...(isLabelled ? [label] : []),
    isRemoved
      ? toRun('To apply it all the same', pasted('apply', ...words))
      : applyRemedy('To apply it all the same', address, ...words),
    {
      to: 'To follow the rule',
      type: isRemoved ? 'bring the item back into the files' : 'change the files as the rule says',
    },
  ];
}

/** For files that no longer hold any item. */
export function emptyRemedies(): Remedy[] {
  return [
    toRun('To remove everything', pasted('apply', '--allow-empty')),
    { to: 'To keep everything', type: 'bring the bundles back, or correct bundles in the configuration' },
  ];
}

/** For a change that no reviewed plan shows. */
export function unreviewedRemedies(address: string): Remedy[] {
  return [
    { to: 'To get it reviewed', type: 'open a pull request that makes this change; its plan shows it' },
    applyRemedy('To apply it now', address, '--yes'),
  ];
}

/** For an object that is claimed twice. */
export function disputeRemedies(
  { address, place }: { address: string; place: Place | null },
  dispute: Dispute,
  target: string,
): Remedy[] {
  const forget = (to: string, whose: string) => toRun(to, pasted('ledger', 'forget', patternOf(whose)));
  switch (dispute.by) {
    case 'entry':
      return [forget(`If it is not the object of ${address}`, address)];
    case 'pin':
      return [
        { to: 'To continue', type: `remove id from sync: {${JSON.stringify(address)}: …}` },
        forget(`To forget ${dispute.owner} instead`, dispute.owner),
      ];
    case 'pins':
      return [{ to: 'To continue', type: `leave the id ${dispute.id} in sync for one of them` }];
    case 'key':
      return [
        {
          to: `If it is ${address}, pin it on ${target}`,
          type: syncLine(place, address, 'id', target, dispute.id),
        },
        { to: 'If it is another object', type: 'pin it there; this item then gets its own object' },
      ];
  }
}

/** Remedies as one text, for output without room for a list: edits as sentences, then the command, if there is one. */
export function adviceFrom(remedies: readonly Remedy[]): { remedy: string; command?: PastedCommand } {
  const edits = remedies.filter((one) => one.argv === undefined).map(({ to, type }) => `${to}: ${type}`);
  const run = remedies.find((one) => one.argv !== undefined);
  if (run?.argv === undefined) return { remedy: edits.join('. ') };
  return { remedy: [...edits, run.to].join('. '), command: { argv: run.argv } };
}

/** For a protected resource. */
export function protectionRemedies(address: string, target: string, place: Place | null = null): Remedy[] {
  return [
    {
      to: `To lift the protection on ${target} (effective one apply later)`,
      type: syncLine(place, address, 'protect', target, false),
    },
  ];
}
