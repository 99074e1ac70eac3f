import {
  besides,
  type Code,
  type Finding,
  kindOf,
  type Place,
  type Resource,
  Suggestions,
} from '../../model/index.js';
import { sourceFinding } from '../../source/read/source-codes.js';
import { BUNDLE_CODES } from '../bundle-codes.js';
import type { ResolvedItem } from './resolve-item.js';

/**
 * Checks the targets of references: an item of the right kind, which stays, without cycles.
 * @param around addresses marked for deletion, and kinds with items that could not be read: nobody knows their
 * addresses, so that a reference to an item of theirs is no fault beside the error that they have
 * @returns places of the references that could not be judged because of that
 */
export function checkReferences(
  items: readonly ResolvedItem[],
  { deletions, unread }: { deletions: ReadonlySet<string>; unread: ReadonlySet<string> },
  findings: Finding[],
): Place[] {
  const unjudged: Place[] = [];
  const suggestions = new Suggestions(3);
  const byAddress = new Map(items.map((item) => [item.resource.address, item.resource]));
  const renamed = new Map<string, Resource>();
  for (const { resource } of items) {
    const old = resource.settings.renamed_from;
    if (old !== undefined) renamed.set(old, resource);
  }
  for (const { resource, refs } of items) {
    for (const { ref, place, takes } of refs) {
      const say = (code: Code, message: string, remedy: string) =>
        findings.push({ ...sourceFinding(code, place, message, remedy), address: resource.address });
      const kind = kindOf(ref.address);
      if (takes === undefined) {
        say(
          BUNDLE_CODES.referenceNotAllowed,
          'This field takes no reference.',
          'Write the value, or {$literal: …} for an object that begins with $ref.',
        );
      } else if (kind !== takes) {
        const near = ref.address.includes('/') ? undefined : `${takes}/${ref.address}`;
        say(
          BUNDLE_CODES.referenceKind,
          `${JSON.stringify(ref.address)} does not refer to one of the ${takes}.`,
          near !== undefined && byAddress.has(near) ? `Did you mean ${near}?` : `Write {$ref: "${takes}/…"}.`,
        );
      } else if (!ref.external && !byAddress.has(ref.address)) {
        const isLeaving = renamed.has(ref.address) || deletions.has(ref.address);
        if (unread.has(kind) && !isLeaving) unjudged.push(place);
        else sayMissing(ref.address, renamed, deletions, { byAddress, suggestions }, say);
      }
    }
  }
  findCycles(items, findings);
  return unjudged;
}

function sayMissing(
  address: string,
  renamed: ReadonlyMap<string, Resource>,
  deletions: ReadonlySet<string>,
  { byAddress, suggestions }: { byAddress: ReadonlyMap<string, Resource>; suggestions: Suggestions },
  say: (code: Code, message: string, remedy: string) => void,
): void {
  const now = renamed.get(address);
  if (now !== undefined) {
    say(
      BUNDLE_CODES.leavingReference,
      `${address} is renamed to ${now.address}.`,
      `Write {$ref: "${now.address}"}.`,
    );
    return;
  }
  if (deletions.has(address)) {
    say(
      BUNDLE_CODES.leavingReference,
      `${address} is marked for deletion.`,
      'Remove the reference, or keep the item.',
    );
    return;
  }
  const near = suggestions.of(address, byAddress.keys());
  say(
    BUNDLE_CODES.danglingReference,
    `No item in the files has the address ${besides(address, near ?? '', JSON.stringify(address))}.`,
    near === undefined
      ? 'Add the item, or write external: true for an object that lives only on the platform.'
      : `Did you mean ${besides(near, address)}? For an object that lives only on the platform add external: true.`,
  );
}

/** Reports each cycle once, at its first reference in the order of addresses. */
function findCycles(items: readonly ResolvedItem[], findings: Finding[]): void {
  const edges = new Map<string, { to: string; place: Place }[]>();
  for (const { resource, refs } of items) {
    edges.set(
      resource.address,
      refs.filter(({ ref }) => !ref.external).map(({ ref, place }) => ({ to: ref.address, place })),
    );
  }
  const done = new Set<string>();
  for (const start of [...edges.keys()].sort()) {
    const trail: string[] = [];
    const visit = (address: string): void => {
      if (done.has(address)) return;
      trail.push(address);
      for (const { to, place } of edges.get(address) ?? []) {
        const from = trail.indexOf(to);
        if (from >= 0) {
          const circle = [...trail.slice(from), to].join(' → ');
          findings.push({
            ...sourceFinding(
              BUNDLE_CODES.referenceCycle,
              place,
              `References form a cycle: ${circle}.`,
              'Remove one of the references, or leave one out, apply, then write the id of its object in its place.',
            ),
            address,
          });
        } else if (edges.has(to)) visit(to);
      }
      trail.pop();
      done.add(address);
    };
    visit(start);
  }
}
