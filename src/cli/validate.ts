import { SETTINGS_CODES } from '../engine/settings-codes.js';
import { isImplicit } from '../engine/settings-input.js';
import { type Finding, hasErrors, sortFindings } from '../model/index.js';
import { renderFindingsJson } from '../report/findings-json.js';
import type { CommonFlags } from './flags.js';
import type { Io } from './io.js';
import { type Offline, openOffline, printFindings } from './opened.js';

/** `validate`: everything that can be known without a network. Exit 1 when there is an error. */
export async function validate(files: readonly string[], flags: CommonFlags, io: Io): Promise<number> {
  const offline = await openOffline(flags, files, io, true);
  const { desired } = offline;
  const findings = sortFindings([...offline.findings, ...withoutOrganization(offline)]);
  const shown = flags.quiet === true ? findings.filter((finding) => finding.severity === 'error') : findings;
  if (flags.json === true) io.out(renderFindingsJson(findings, { files: offline.files.files.length }));
  else {
    printFindings(shown, offline, io);
    if (!hasErrors(findings) && flags.quiet !== true) {
      const items = desired.resources.length;
      const count = offline.files.files.length;
      io.out(
        `${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'file' : 'files'}: valid for target ${offline.target.name}.\n`,
      );
    }
  }
  return hasErrors(findings) ? 1 : 0;
}

/** Not wrong, but a key of another organization would not be noticed. */
function withoutOrganization({ target, settings }: Offline): Finding[] {
  if (target.orgId !== null || isImplicit(target) || (settings?.orgId ?? null) !== null) return [];
  const { code, severity } = SETTINGS_CODES.noOrganization;
  return [
    {
      code,
      severity,
      message: `Target ${target.name} names no org_id, so the organization of the API key is used.`,
      remedy: `Write org_id below targets.${target.name}, so that a key of another organization is refused.`,
      ...(target.place === undefined ? {} : { place: target.place }),
    },
  ];
}
