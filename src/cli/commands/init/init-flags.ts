import { type Command, Option } from '@commander-js/extra-typings';
import { type PastedCommand, pasted } from '../../../model/index.js';
import { DEFAULT_PROVIDER } from '../../../providers/index.js';
import type { FlagsOf } from '../../command.js';
import { collect, json } from '../../options.js';
import { type Answers, CI } from './init-answers.js';

const { account } = DEFAULT_PROVIDER.words;

/** Declares what `init` takes. */
export const flags = (bare: Command) =>
  json(bare)
    .option('--provider <name>', `platform of the targets; default: ${DEFAULT_PROVIDER.name}`)
    .option('--target <name[=id]>', `target, with the id of its ${account}; can be repeated`, collect)
    .option('--org <id>', `${account} of the only target`)
    .option('--existing', `the ${account} has objects already: write no starter bundle, and pull them`)
    .option('--new', `the ${account} has no objects yet: write a starter bundle`)
    .addOption(new Option('--ci <system>', 'where changes are planned and applied').choices(CI))
    .option('--github [action]', "--ci github, with the Action named as 'owner/name@commit'")
    .option('--dry-run', 'show what would be written and what differs, without writing')
    .option('--force', 'overwrite existing files');

/** The flags of one `init`. */
export type InitFlags = FlagsOf<typeof flags>;

/** The flags that say what was answered. */
export function answered(flags: InitFlags, { targets, isExisting, ci }: Answers): InitFlags {
  const { org: _org, ...rest } = flags;
  return {
    ...rest,
    target: targets.map(({ name, org }) => (org === null ? name : `${name}=${org}`)),
    ...(isExisting ? { existing: true } : { new: true }),
    ...(ci === null || flags.github !== undefined ? {} : { ci }),
  };
}

/** The same init, with another flag; '' for none. */
export function again(given: InitFlags, flag: string): PastedCommand {
  const { provider, org, target = [], github, ci } = given;
  const valued = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  return pasted(
    'init',
    ...(flag === '' ? [] : [flag]),
    ...valued('--provider', provider),
    ...target.flatMap((one) => ['--target', one]),
    ...valued('--org', org),
    ...valued('--ci', ci),
    ...(github === undefined ? [] : github === true ? ['--github'] : ['--github', github]),
    ...(given.existing === true ? ['--existing'] : []),
    ...(given.new === true ? ['--new'] : []),
    ...(given.force === true && flag !== '--force' ? ['--force'] : []),
  );
}
