import { itemsByEntry, LiveView, Snapshot } from '../compare/index.js';
import { isInTarget } from '../config/config-types.js';
import { type DriftInputs, type DriftReport, findDrift } from '../plan/index.js';
import { accountHeader } from './account-header.js';
import { isAsked } from './open/policy.js';
import type { Session } from './open/session.js';
import { baseOf } from './plan-target.js';
import { type Reads, readAsAsked } from './read-as-asked.js';
import { SyncOffers } from './sync-offers.js';

/**
 * Compares the platform with the ledger, and reads what the comparison asks for. It only reads. Files are used only for
 * the places of items, so broken files stop nothing.
 */
export async function driftTarget(session: Session): Promise<{ report: DriftReport; reads: Reads }> {
  const inputs = inputsOf(session);
  const snapshot = new Snapshot();
  const view = new LiveView(session.org, snapshot);
  const judge = () => findDrift(inputs, view);
  const { result, reads } = await readAsAsked(session.reader, judge, snapshot);
  const offers = new SyncOffers(session.desired.bundles);
  const { report } = result;
  const items = report.items.map((item) => ({
    ...item,
    remedies: offers.remedies(item.remedies, item.place),
  }));
  return { report: { ...report, items }, reads };
}

function inputsOf(session: Session): DriftInputs {
  const { target, policy, desired, ledger } = session;
  // The ledger knows a resource that is going to be renamed by its old name.
  const items = itemsByEntry(desired.resources, ledger.entries, session.kinds);
  return {
    kinds: session.kinds,
    org: session.org,
    base: baseOf(session),
    selected: (address) => isInTarget(target, address) && isAsked(policy, address),
    inFiles: (address) => {
      const settings = items.get(address)?.settings ?? desired.sync.of(address);
      return { place: items.get(address)?.place ?? null, ignore: settings.ignore ?? [] };
    },
    header: {
      tool_version: session.toolVersion,
      target: target.name,
      namespace: session.config.namespace,
      base_url: session.baseUrl,
      ...accountHeader(session),
      only: [...policy.only].sort(),
      place: session.commands.documents,
      commit: ledger.head?.source.commit ?? null,
    },
  };
}
