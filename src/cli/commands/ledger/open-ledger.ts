import type { Entry } from '../../../compare/index.js';
import {
  type Binding,
  GIT_LEDGER_CODES,
  type LedgerHistory,
  type LedgerStore,
  type OpenLedger,
  type RevisionValues,
} from '../../../ledger/index.js';
import { hasErrors, type Kinds, pasted, UserError } from '../../../model/index.js';
import { visible } from '../../../report/index.js';
import { ledgerBinding } from '../../../run/open/ledger-binding.js';
import type { Offline } from '../../../run/open/open-files.js';
import { openStore } from '../../../run/open/open-store.js';
import { fits } from '../../../run/open/patterns.js';
import { ExitError } from '../../exit-error.js';
import type { Io } from '../../io.js';
import { openOffline, printFindings } from '../../opened.js';
import type { CommonFlags } from '../../options.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';

/** A target's ledger without the platform: no key is needed, and nothing is sent. */
export interface OpenedLedger {
  offline: Offline;
  store: LedgerStore;
  ledger: OpenLedger;
  binding: Binding;
}

/**
 * Opens a target's ledger alone. Broken bundles stop nothing.
 * @param unbound also one that is bound to something else, for looking at it or binding it anew
 * @throws UserError when there is none
 */
export async function openLedger(flags: CommonFlags, io: Io, unbound = false): Promise<OpenedLedger> {
  const opened = await openLedgerAt(flags, io, undefined, unbound);
  if (opened.ledger.state === 'absent') throw noLedger(opened.binding.target, opened.store.place);
  return opened;
}

/**
 * The same, also where there is none.
 * @param elsewhere another namespace than the configuration's, or another target, read whatever it is bound to
 */
export async function openLedgerAt(
  flags: CommonFlags,
  io: Io,
  elsewhere?: { namespace?: string; target?: string },
  unbound = false,
): Promise<OpenedLedger> {
  const { offline, settings } = await openForLedger(flags, io);
  const binding: Binding = ledgerBinding(offline.config, settings, settings.orgId, offline.target);
  const open = async (isOtherStyle: boolean) => {
    const more = elsewhere?.namespace === undefined ? {} : { namespace: elsewhere.namespace };
    const name = elsewhere?.target ?? settings.ledgerTarget;
    const store = await openStore(offline, name, io, { ...more, isOtherStyle });
    const ledger = await store.read(unbound || elsewhere !== undefined ? null : binding);
    return { offline, store, ledger, binding };
  };
  try {
    return await open(false);
  } catch (error) {
    const isInOther = error instanceof UserError && error.code === GIT_LEDGER_CODES.otherPlace.code;
    if (elsewhere === undefined || !isInOther) throw error;
    // How another ledger is kept is not for this configuration to say.
    return open(true);
  }
}

/** The configuration and settings that lead to a ledger; broken bundles stop nothing. */
export async function openForLedger(
  flags: CommonFlags,
  io: Io,
): Promise<{ offline: Offline; settings: NonNullable<Offline['settings']> }> {
  const offline = await openOffline(flags, [], io, true, { use: 'places' });
  const { settings } = offline;
  if (!hasErrors(offline.findings) && settings !== undefined) return { offline, settings };
  printFindings(offline.findings, offline, io);
  throw new ExitError(1);
}

/** The error about a target without a ledger (PS7303). */
export function noLedger(target: string, place: string): UserError {
  return new UserError(
    CODES.emptyHistory.code,
    `Target ${target} has no ledger yet (${place}).`,
    'The first apply creates it. If there should be one, check --config, --target and the namespace.',
  );
}

/** @throws UserError PS7302 where a store keeps only the list */
export function valuesOf(log: LedgerHistory): RevisionValues {
  if (log.values !== undefined) return log.values;
  throw new UserError(
    CODES.noValues.code,
    `The ledger in ${log.place} lists past applies without their values; only a ledger in git keeps them.`,
    'In a git repository, remove "ledger: file" from the configuration to keep the ledger in git from now on. To list past applies.',
    1,
    pasted('history'),
  );
}

/** The entry of an address. @throws UserError PS9031, with a similar address where there is one */
export function known(address: string, entries: ReadonlyMap<string, Entry>, kinds: Kinds): Entry {
  const entry = entries.get(address);
  if (entry !== undefined) return entry;
  fits('ledger', address, [...entries.keys()], kinds, 'nothing in the ledger');
  throw new UserError(
    CODES.oneAddress.code,
    `${visible(address)} does not match exactly one entry of the ledger.`,
    'Write one address as the ledger lists it. To list them.',
    1,
    pasted('ledger', 'show'),
  );
}
