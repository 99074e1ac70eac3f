import type { LedgerStore, LooseBinding, OpenLedger } from '../../../ledger/index.js';
import { hasErrors, UserError } from '../../../model/index.js';
import { ledgerBinding } from '../../../run/open/ledger-binding.js';
import type { Offline } from '../../../run/open/open-files.js';
import { openStore } from '../../../run/open/open-store.js';
import { ExitError } from '../../exit-error.js';
import type { CommonFlags } from '../../flags.js';
import type { Io } from '../../io.js';
import { openOffline, printFindings } from '../../opened.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';

/** A target's ledger without the platform: no key is needed, and nothing is sent. */
export interface OpenedLedger {
  offline: Offline;
  store: LedgerStore;
  ledger: OpenLedger;
  binding: LooseBinding;
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
  const offline = await openOffline(flags, [], io, true, { use: 'places' });
  const { settings, config } = offline;
  if (hasErrors(offline.findings) || settings === undefined) {
    printFindings(offline.findings, offline, io);
    throw new ExitError(1);
  }
  const binding: LooseBinding = ledgerBinding(config, settings, settings.orgId);
  const store = await openStore(
    offline,
    elsewhere?.target ?? settings.ledgerTarget,
    io,
    elsewhere?.namespace === undefined ? {} : { namespace: elsewhere.namespace },
  );
  const ledger = await store.read(unbound || elsewhere !== undefined ? null : binding);
  return { offline, store, ledger, binding };
}

export function noLedger(target: string, place: string): UserError {
  return new UserError(
    CODES.emptyHistory.code,
    `There is no ledger of target ${target} yet (${place}).`,
    'The first apply begins it. Look at --config, --target and the namespace when there should be one.',
  );
}
