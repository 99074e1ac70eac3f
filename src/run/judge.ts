import path from 'node:path';
import type { Config, TargetConfig } from '../config/config-types.js';
import type { HttpClient } from '../http/index.js';
import { hasErrors, type JudgedReport, UserError } from '../model/index.js';
import {
  type CommandHost,
  type JudgingCommand,
  type JudgingPlan,
  PROVIDERS,
  type Provider,
} from '../providers/index.js';
import type { BundleFiles } from './open/files.js';
import type { Host } from './open/host.js';
import { FindingsError } from './open/open-files.js';
import { otherProvider } from './open/other-provider.js';
import { runRecord } from './run-record.js';

/** A judging command of a target, checked as far as possible without the platform. */
export interface Judging {
  start(on: { client: HttpClient; baseUrl: string; io: Host; host: CommandHost }): Promise<JudgedReport>;
  /** For excerpts of the findings in its report. */
  files: Pick<BundleFiles, 'files'>;
}

/**
 * Prepares a judging command: nothing is sent.
 * @throws FindingsError where what it runs has an error
 */
export async function prepareJudging(
  command: JudgingCommand,
  given: { args: readonly unknown[]; flags: { readonly [name: string]: unknown } },
  { config, target }: { config: Config; target: TargetConfig },
): Promise<Judging> {
  const prepare = await command.judge();
  const plan: JudgingPlan = await prepare({
    ...given,
    target: { name: target.name, root: config.root, vars: target.vars },
    config: {
      file: config.file,
      folder: config.folder,
      namespace: config.namespace,
      section: (key) => config.sections?.get(key),
    },
  });
  const files = { files: [...plan.files] };
  if (hasErrors(plan.findings)) throw new FindingsError(plan.findings, files);
  const folder = path.join(config.root, config.folder);
  return {
    files,
    start: ({ client, baseUrl, io, host }) =>
      plan.start({
        client,
        baseUrl,
        host,
        record: (name) =>
          runRecord(folder, [config.namespace, target.name, command.name, name], { processes: io.processes }),
      }),
  };
}

/**
 * The judging command of the platform of a target, for a run after an apply.
 * @throws UserError where the platform has no such command
 */
export function judgingCommand(
  { provider, config, target }: { provider: Provider; config: Config; target: TargetConfig },
  name: string,
  { providers = PROVIDERS }: Pick<Host, 'providers'>,
): JudgingCommand {
  const own = commandOf(provider, name);
  if (own !== undefined) return own;
  const having = providers.filter((one) => commandOf(one, name) !== undefined).map((one) => one.name);
  throw otherProvider(
    `Target ${target.name} is on ${provider.title}, which has no ${name} runs; nothing was done.`,
    [...config.targets.values()].filter((one) => having.includes(one.provider)),
    (names) =>
      `Leave ${name} out for this target.${names === '' ? '' : ` Targets with ${name} runs: ${names}.`}`,
  );
}

function commandOf({ commands = [] }: Provider, name: string): JudgingCommand | undefined {
  for (const command of commands) if (command.name === name && 'judge' in command) return command;
  return undefined;
}

/** Why nothing runs after an apply that left something undone. */
export const SKIPPED = 'the apply is incomplete';

/** Runs that broke off with an error of this tool, which says nothing about the apply before them. */
export interface BrokenOff {
  /** Why, as a sentence. */
  brokeOff: string;
  exit_code: 1;
}

/** Runs a judging command after an apply, whose report must not be lost whatever happens. */
export async function judgeAfterApply(
  judging: Judging,
  on: Parameters<Judging['start']>[0],
): Promise<JudgedReport | BrokenOff> {
  try {
    return await judging.start(on);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const text = on.client.clean(message);
    return { brokeOff: error instanceof UserError ? text : `internal error: ${text}`, exit_code: 1 };
  }
}

/** The exit code of an apply with runs after it: its own comes first, and a run that did not pass is a verdict of no. */
export function exitAfterApply<Exit extends number>(
  apply: Exit,
  runs: Pick<JudgedReport | BrokenOff, 'exit_code'> | null,
): Exit | 5 {
  return apply === 0 && runs !== null && runs.exit_code !== 0 ? 5 : apply;
}
