import { BUNDLE_CODES } from '../../bundle/bundle-codes.js';
import type { Desired } from '../../bundle/load-desired.js';
import type { Finding } from '../../model/index.js';
import type { BundleFiles } from './files.js';

/**
 * The named files, checked with what the other files of the configuration hold: a reference to an item of those is
 * right, an address that one of them has too is not. Findings that are there without the named files are left out,
 * except errors that may be why a reference finds nothing.
 * @param desire loads some files as the desired state
 */
export function withOthers(
  named: BundleFiles,
  all: BundleFiles,
  desire: (files: Pick<BundleFiles, 'files' | 'checkout'>) => Desired,
): { desired: Desired; findings: Finding[] } {
  const own = new Set(named.files.map(({ file }) => file));
  const others = all.files.filter(({ file }) => !own.has(file));
  const { checkout } = all;
  const desired = desire({ files: [...named.files, ...others], checkout });
  const without = desire({ files: others, checkout }).findings;
  const known = new Set(without.map(keyOf));
  const findings = desired.findings.filter((finding) => !known.has(keyOf(finding)));
  const isUnfound =
    findings.some(({ code }) => code === BUNDLE_CODES.danglingReference.code) ||
    desired.unjudged.some(({ file }) => own.has(file));
  const reasons = isUnfound ? [...all.findings, ...without].filter(hidesItems) : [];
  const resources = desired.resources.filter(({ place }) => own.has(place.file));
  return { desired: { ...desired, resources }, findings: [...findings, ...reasons] };
}

/** True for an error because of which items of a file have no address: of the file, or of an item without a name. */
function hidesItems({ severity, address }: Finding): boolean {
  return severity === 'error' && (address === undefined || /\[\d+\]$/.test(address));
}

/** What a finding is about. Its words may differ, because a proposal depends on what else is there. */
function keyOf({ code, address, place, related = [] }: Finding): string {
  return JSON.stringify([code, address, place, related.map((one) => one.place)]);
}
