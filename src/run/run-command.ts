import { chooseTarget } from '../config/config.js';
import { bundlesOf, type Config, type TargetConfig } from '../config/config-types.js';
import type { Settings } from '../config/settings.js';
import { type Finding, hasErrors, type JudgedReport, sortFindings } from '../model/index.js';
import type {
  CheckTree,
  CommandHost,
  JudgingCommand,
  Provider,
  ProviderCommand,
} from '../providers/index.js';
import { type Judging, prepareJudging } from './judge.js';
import type { TargetFlags } from './open/flags.js';
import type { Host } from './open/host.js';
import { keyUse } from './open/key-use.js';
import { openClient } from './open/open-client.js';
import { FindingsError, openConfig, readNamed, settingsOf } from './open/open-files.js';
import { otherProvider } from './open/other-provider.js';

/**
 * Runs a command of a provider for a target on its platform. No bundle is read.
 * @throws FindingsError when the configuration or a setting is wrong
 */
export async function runCommand(
  provider: Provider,
  command: ProviderCommand,
  given: { args: readonly unknown[]; flags: TargetFlags & { readonly [name: string]: unknown } },
  io: Host,
  host: CommandHost,
): Promise<number> {
  const { args, flags } = given;
  const { config, target, settings } = await openFor(provider, flags, io);
  const client = openClient(settings, provider, target, flags, io);
  try {
    const sync = await provider.sync?.();
    const key = keyUse(target.name, settings);
    const connection = sync === undefined ? null : await sync.connect(client, settings.orgId, key);
    const account = connection?.account.id ?? settings.orgId;
    return await command.run({
      args,
      flags,
      target: { name: target.name, baseUrl: settings.baseUrl, account, root: config.root },
      client,
      key,
      connection,
      trees: () => treesOf(provider, bundlesOf(config, target), io),
      host,
    });
  } finally {
    await client.close();
  }
}

/** The trees of the configured files. */
async function treesOf(provider: Provider, config: Config, io: Host): Promise<readonly CheckTree[]> {
  const read = await readNamed(config, [], io);
  if (hasErrors(read.findings)) throw new FindingsError(sortFindings(read.findings), read);
  return (await provider.check?.())?.trees(read.files) ?? [];
}

/**
 * Runs a judging command for a target on its platform. No bundle is read.
 * @throws FindingsError when the configuration, a setting or what is to be run is wrong
 */
export async function runJudging(
  provider: Provider,
  command: JudgingCommand,
  given: { args: readonly unknown[]; flags: TargetFlags & { readonly [name: string]: unknown } },
  io: Host,
  host: CommandHost,
): Promise<{ report: JudgedReport; files: Judging['files'] }> {
  const { flags } = given;
  const { config, target, settings } = await openFor(provider, flags, io);
  const { start, files } = await prepareJudging(command, given, { config, target });
  const client = openClient(settings, provider, target, flags, io);
  try {
    const sync = await provider.sync?.();
    await sync?.connect(client, settings.orgId, keyUse(target.name, settings));
    return { report: await start({ client, baseUrl: settings.baseUrl, io, host }), files };
  } finally {
    await client.close();
  }
}

/** Configuration, target and settings of a command. */
async function openFor(
  provider: Provider,
  flags: TargetFlags,
  io: Host,
): Promise<{ config: Config; target: TargetConfig; settings: Settings }> {
  const { config, findings } = await openConfig(flags, [], null, io);
  const target = targetOn(provider, { config, findings }, flags.target);
  const { settings, findings: said } = await settingsOf(target, provider, flags, io, false);
  const all = sortFindings([...findings, ...said]);
  if (hasErrors(all) || settings === undefined) throw new FindingsError(all);
  return { config, target, settings };
}

/**
 * The target that is named, otherwise the default one if it is on this provider, otherwise the only one that is.
 * @throws FindingsError where there may be one, which a mistake in the configuration hides
 */
function targetOn(
  provider: Provider,
  { config, findings }: { config: Config; findings: readonly Finding[] },
  name: string | undefined,
): TargetConfig {
  const isOn = (target: TargetConfig) => target.provider === provider.name;
  const on = [...config.targets.values()].filter(isOn);
  const { target, finding } = chooseTarget(config, name);
  const [only, another] = on;
  if (target !== undefined && isOn(target)) return target;
  if (name === undefined && only !== undefined && another === undefined) return only;
  if (finding !== undefined && name !== undefined) throw new FindingsError([finding]);
  if (hasErrors(findings)) throw new FindingsError(sortFindings(findings));
  throw otherProvider(
    target === undefined
      ? `This command needs a target on ${provider.title}.`
      : `Target ${target.name} is on ${target.provider}, and this command is for targets on ${provider.title}.`,
    on,
    (names) =>
      names === '' ? `Add a target with provider: ${provider.name}.` : `Choose one with --target: ${names}.`,
  );
}
