import type { AccountHeader, DriftItem, DriftReport } from '../../plan/index.js';
import { orderAccount, orderPlace, orderRemedy, sorted } from './plan-json.js';

/** Drift as JSON: keys in the order of the type, values with sorted keys; equal reports have equal bytes. */
export function driftJson(report: DriftReport): object {
  const ordered: Omit<DriftReport, keyof AccountHeader> = {
    format_version: report.format_version,
    tool_version: report.tool_version,
    target: report.target,
    namespace: report.namespace,
    ...orderAccount(report),
    base_url: report.base_url,
    ledger: { revision: report.ledger.revision, commit: report.ledger.commit },
    only: report.only,
    compared: report.compared,
    items: report.items.map(orderItem),
    unreadable: report.unreadable.map(({ address, kind, message }) => ({ address, kind, message })),
    digest: report.digest,
  };
  return ordered;
}

function orderItem(item: DriftItem): DriftItem {
  return {
    address: item.address,
    kind: item.kind,
    id: item.id,
    what: item.what,
    replaced_by: item.replaced_by,
    message: item.message,
    place: orderPlace(item.place),
    leaves: item.leaves.map(({ path, base, live }) => ({
      path,
      ...(base === undefined ? {} : { base: sorted(base) }),
      ...(live === undefined ? {} : { live: sorted(live) }),
    })),
    edit: item.edit,
    version: item.version === null ? null : { from: item.version.from, now: item.version.now },
    remedies: item.remedies.map(orderRemedy),
  };
}
