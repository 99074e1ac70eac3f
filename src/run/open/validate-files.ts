import { SETTINGS_CODES } from '../../config/settings-codes.js';
import { isImplicit } from '../../config/settings-input.js';
import { silenced } from '../../config/silence.js';
import { coded, type Finding, sortFindings } from '../../model/index.js';
import type { TargetFlags } from './flags.js';
import type { Host } from './host.js';
import { type Leniency, type Offline, openFiles } from './open-files.js';

/**
 * Loads the files and adds every finding that needs no network.
 * @throws UserError PS3142 for an override of no rule
 */
export async function validateFiles(
  flags: TargetFlags,
  named: readonly string[],
  io: Host,
  leniency: Leniency = {},
): Promise<Offline> {
  const offline = await openFiles(flags, named, io, true, leniency);
  if (offline.rules?.unknownOverride !== undefined) throw offline.rules.unknownOverride;
  const account = silenced(withoutAccount(offline), offline.target.silence);
  return { ...offline, findings: sortFindings([...offline.findings, ...account]) };
}

/** Not wrong, but a key of another account would not be noticed. */
function withoutAccount({ target, settings, kinds, provider }: Offline): Finding[] {
  if (target.orgId !== null || isImplicit(target) || (settings?.orgId ?? null) !== null) return [];
  const { account } = kinds.words;
  const key = provider.settings.account?.key;
  if (key === undefined) return [];
  return [
    {
      ...coded(SETTINGS_CODES.noAccount),
      message: `Target ${target.name} sets no ${key}, so the ${account} of the API key is used.`,
      remedy: `Set ${key} in targets.${target.name}, so that a key of another ${account} is refused.`,
      ...(target.place === undefined ? {} : { place: target.place }),
    },
  ];
}
