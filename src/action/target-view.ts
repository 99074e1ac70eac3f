import { type Planned, planOpened } from '../api/verbs/plan.js';
import { validateTarget } from '../api/verbs/validate.js';
import { SETTINGS_CODES } from '../config/settings-codes.js';
import { type CommandPlace, type Finding, UserError } from '../model/index.js';
import { renderFindingsText, renderPlanText } from '../report/index.js';
import { type CheckedTarget, CheckOnlyError } from '../run/open/check-only.js';
import { type BundleFiles, sourceOf } from '../run/open/files.js';
import type { RuleFlags, TargetFlags } from '../run/open/flags.js';
import { keyVariables, reachedByKey } from '../run/open/key-use.js';
import { type FilesUse, FindingsError, type Leniency, type Offline } from '../run/open/open-files.js';
import { type Opened, openTarget } from '../run/open/open-target.js';
import { RememberingReader } from '../run/open/remembering-reader.js';
import { ACTION_CODES as CODES } from './action-codes.js';
import type { ActionContext } from './action-context.js';
import { type MarkerSigner, markerSigner } from './review/marker-signature.js';

/** A target, opened as far as possible, with the signer of its comments. */
export type TargetView = TargetOutcome & { signer: MarkerSigner };

/** The result of opening a target. */
export type TargetOutcome =
  /** Files and settings are valid, and the platform answers. The caller must close the client. */
  | { kind: 'open'; opened: Opened; findings: readonly Finding[] }
  /** The files or settings have errors. */
  | { kind: 'findings'; findings: readonly Finding[] }
  /** There is no key: only the files were checked. */
  | { kind: 'offline'; target: string; findings: readonly Finding[] }
  /** The platform only checks files, and there is a key to ask it with. */
  | { kind: 'checked'; checked: CheckedTarget }
  | { kind: 'failed'; error: UserError; target?: string };

/** Why there is neither a session nor a check. */
export type Unopened = Exclude<TargetOutcome, { kind: 'open' } | { kind: 'checked' }>;

/** Chooses a target as flags would. */
export function flagsOf(
  { inputs, io }: Pick<ActionContext, 'inputs' | 'io'>,
  target: string | null,
): TargetFlags {
  // With several targets, the key is in the environment, where a target's own key takes precedence.
  const isOnly = inputs.targets.length <= 1;
  return {
    ...(target === null ? {} : { target }),
    ...(inputs.config === null ? {} : { config: inputs.config }),
    ...(inputs.baseUrl === null ? {} : { baseUrl: inputs.baseUrl }),
    ...(inputs.apiKey === null || !isOnly ? {} : { apiKey: inputs.apiKey }),
    keyWords: keyWords(inputs.apiKey, io),
  };
}

/** The input means `--api-key`, or with several targets the variable of all of them. */
function keyWords(key: string | null, { providers }: ActionContext['io']): { [source: string]: string } {
  const variables = key === null ? [] : keyVariables(providers);
  return Object.fromEntries(['--api-key', ...variables].map((source) => [source, 'the input api-key']));
}

/** The input api-key of several targets belongs to one platform, and must not be sent to another one. */
function refuseKeyOfMany({ inputs, io }: ActionContext, config: Offline['config']): void {
  if (inputs.apiKey === null || inputs.targets.length <= 1) return;
  const targets = inputs.targets.flatMap((name) => config.targets.get(name) ?? []);
  const reached = reachedByKey(targets, io.env, io.providers);
  if (reached.providers.length <= 1) return;
  const list = reached.targets.map(({ name, provider }) => `${name} (${provider})`).join(', ');
  throw new UserError(
    CODES.keyOfMany.code,
    `The input api-key is set, but its targets are on several platforms: ${list}.`,
    `Leave api-key out, and set ${keyVariables(reached.providers).join(' and ')} in env: of the step, from secrets.`,
  );
}

/** How commands in comments and issues name a target, even if it could not be opened. */
export function placeIn(stage: Pick<ActionContext, 'inputs' | 'io'>, target: string | null): CommandPlace {
  const { apiKey: _key, keyWords: _words, verbose: _verbose, ...place } = flagsOf(stage, target);
  return place;
}

/** Opens a target. Expected failures are results. */
export async function viewTarget(
  stage: ActionContext,
  target: string | null,
  use: FilesUse,
  rules?: RuleFlags,
): Promise<TargetView> {
  let key: string | null = null;
  const sight = await openAt(stage, target, { use, rules }, (found) => {
    key = found;
  });
  return { ...sight, signer: signerOf(stage, key) };
}

/** The signer of a target, with the keys of the input `review-key`, else with the target's API key. */
function signerOf({ inputs, context }: ActionContext, apiKey: string | null): MarkerSigner {
  const keys = inputs.reviewKeys.length > 0 ? inputs.reviewKeys : apiKey === null ? [] : [apiKey];
  return markerSigner(`${context.owner}/${context.repo}`, keys);
}

/** Pointers of Git LFS in a fork's files are not errors. */
function lenient({ lfs }: ActionContext, rules: RuleFlags | undefined): Leniency {
  return { ...(lfs === undefined ? {} : { lfs }), ...(rules === undefined ? {} : { rules }) };
}

/** @param onKey gets the target's key as soon as it is known, even if opening fails later */
async function openAt(
  stage: ActionContext,
  target: string | null,
  { use, rules }: { use: FilesUse; rules: RuleFlags | undefined },
  onKey: (key: string) => void,
): Promise<TargetOutcome> {
  const flags = flagsOf(stage, target);
  let findings: readonly Finding[] = [];
  try {
    const { launch, allowOlder } = stage.inputs;
    const options = { ...flags, launch, allowOlder };
    const opened = await openTarget(options, [], stage.io, {
      use,
      ...lenient(stage, rules),
      inspect: ({ settings, config, target: { name }, provider }) => {
        stage.platforms.set(name, provider);
        refuseKeyOfMany(stage, config);
        if (settings !== undefined && settings.apiKey !== '') onKey(settings.apiKey);
      },
      onFindings: (all, files) => {
        findings = all;
        say(stage, all, files);
      },
    });
    opened.session.reader = new RememberingReader(opened.session.reader);
    return { kind: 'open', opened, findings };
  } catch (error) {
    if (error instanceof CheckOnlyError) return checkedAt(stage, target, error.checked, rules, onKey);
    if (error instanceof UserError) return failedAt(error, placeIn(stage, target));
    if (!(error instanceof FindingsError)) throw error;
    if (error.findings.some(isNoKey)) return checkFiles(stage, target, rules);
    say(stage, error.findings, error.files);
    return { kind: 'findings', findings: error.findings };
  }
}

/** A target on a platform that only checks files: with the same care for its key. */
async function checkedAt(
  stage: ActionContext,
  target: string | null,
  checked: CheckedTarget,
  rules: RuleFlags | undefined,
  onKey: (key: string) => void,
): Promise<Exclude<TargetOutcome, { kind: 'open' }>> {
  const {
    provider,
    settings,
    config,
    findings,
    target: { name },
  } = checked;
  stage.platforms.set(name, provider);
  try {
    refuseKeyOfMany(stage, config);
  } catch (error) {
    if (error instanceof UserError) return failedAt(error, placeIn(stage, target));
    throw error;
  }
  if (findings.some(isNoKey)) return checkFiles(stage, target, rules);
  if (settings !== undefined && settings.apiKey !== '') onKey(settings.apiKey);
  return { kind: 'checked', checked };
}

/** True for the finding that no API key is there. */
export function isNoKey({ code }: Finding): boolean {
  return code === SETTINGS_CODES.noKey.code;
}

/** Opens and plans a target. The caller must close the client of a plan. */
export async function planAt(
  stage: ActionContext,
  target: string | null,
  rules: RuleFlags,
): Promise<Exclude<TargetView, { kind: 'open' }> | PlannedView> {
  const looked = await viewTarget(stage, target, 'needed', rules);
  if (looked.kind !== 'open') return looked;
  try {
    const { planned } = await planOpened(looked.opened);
    stage.logText(renderPlanText(planned.plan, { color: false, width: 120 }));
    return { ...looked, kind: 'planned', planned };
  } catch (error) {
    if (error instanceof UserError) {
      error.place = looked.opened.session.commands.documents;
      return { kind: 'failed', error, signer: looked.signer };
    }
    throw error;
  }
}

/** A target with its plan; the caller must close the client. */
export interface PlannedView {
  kind: 'planned';
  opened: Opened;
  planned: Planned;
  findings: readonly Finding[];
  signer: MarkerSigner;
}

/** Checks the files without the platform. */
export async function checkOnly(
  stage: ActionContext,
  target: string | null,
  rules: RuleFlags,
): Promise<Unopened & { signer: MarkerSigner }> {
  return { ...(await checkFiles(stage, target, rules)), signer: signerOf(stage, null) };
}

async function checkFiles(
  stage: ActionContext,
  target: string | null,
  rules: RuleFlags | undefined,
): Promise<Unopened> {
  try {
    const { findings, sources, valid } = await validateTarget(
      flagsOf(stage, target),
      [],
      stage.io,
      lenient(stage, rules),
    );
    if (valid !== null) stage.platforms.set(valid.target, valid.provider);
    say(stage, findings, sources);
    return valid === null
      ? { kind: 'findings', findings }
      : { kind: 'offline', target: valid.target, findings };
  } catch (error) {
    if (error instanceof UserError) return failedAt(error, placeIn(stage, target));
    throw error;
  }
}

/** An error whose command names the target, unless it names one already. */
function failedAt(error: UserError, place: CommandPlace): { kind: 'failed'; error: UserError } {
  error.place = { ...place, ...error.place };
  return { kind: 'failed', error };
}

/** Logs findings with their source lines, as on a terminal. */
export function say(
  stage: ActionContext,
  findings: readonly Finding[],
  files: Pick<BundleFiles, 'files'> | undefined,
): void {
  if (findings.length === 0) return;
  stage.logText(
    renderFindingsText([...findings], {
      color: false,
      sourceOf: sourceOf(files),
      files: files?.files.length ?? 0,
    }),
  );
}
