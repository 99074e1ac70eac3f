import { SETTINGS_CODES } from '../../../config/settings-codes.js';
import { readSecret } from '../../../config/settings-input.js';
import { apart, type Finding, formatPlace, pasted, UserError } from '../../../model/index.js';
import { count, silencedCount } from '../../../report/index.js';
import { checkOffline } from '../../../run/check-offline.js';
import { type CheckedTarget, CheckOnlyError } from '../../../run/open/check-only.js';
import type { Offline } from '../../../run/open/open-files.js';
import { STAND_IN_CODES } from '../../../source/read/stand-in-codes.js';
import { ExitError } from '../../exit-error.js';
import type { Io } from '../../io.js';
import { openOffline } from '../../opened.js';
import type { CommonFlags } from '../../options.js';
import { type Check, ok, problem, warning } from './check.js';
import { DOCTOR_CODES as CODES } from './doctor-codes.js';

const OF_CHECKOUT: ReadonlySet<string> = new Set([STAND_IN_CODES.leftOut.code, STAND_IN_CODES.unread.code]);
const OF_SETTINGS: ReadonlySet<string> = new Set(Object.values(SETTINGS_CODES).map(({ code }) => code));

/** The loaded files; `offline` is missing where not even a target could be chosen. */
export interface LoadedFiles {
  offline?: Offline;
  checks: Check[];
  /** The target, where its files are only checked; `offline` is missing then. */
  checked?: CheckedTarget;
  /** Findings about key, base URL and account, which the checks of the platform report. */
  settings: Finding[];
}

/** Reads configuration and bundles like every command, and continues where a command would stop. */
export async function checkFiles(flags: CommonFlags, named: readonly string[], io: Io): Promise<LoadedFiles> {
  let printed = '';
  const quiet: Io = {
    ...io,
    progress: undefined,
    err: (text) => {
      printed += text;
    },
  };
  let offline: Offline;
  try {
    offline = await openOffline(flags, named, quiet, false);
  } catch (error) {
    if (error instanceof CheckOnlyError) return checkTrees(error.checked);
    if (error instanceof UserError) {
      const { code, message, advice } = error;
      const told = advice.remedy == null ? SEE : ([advice.remedy, advice.command] as const);
      return { checks: [problem('configuration', code, message, ...told)], settings: [] };
    }
    if (!(error instanceof ExitError)) throw error;
    const first =
      printed.split('\n').find((line) => line.trim() !== '') ?? 'The configuration cannot be read.';
    return { checks: [problem('configuration', CODES.files.code, first, ...SEE)], settings: [] };
  }
  const leftOut = offline.findings.filter((one) => OF_CHECKOUT.has(one.code));
  const own = offline.findings.filter((one) => !OF_SETTINGS.has(one.code) && !OF_CHECKOUT.has(one.code));
  const settings = apart(offline.findings).shown.filter((one) => OF_SETTINGS.has(one.code));
  const { desired, files } = offline;
  const what = `${count(desired.resources.length, 'item')} in ${count(files.files.length, 'file')}`;
  return {
    offline,
    settings,
    checks: [
      checkFindings(offline, own, what),
      ...checkCheckout(offline, leftOut),
      ...checkSecrets(offline, io),
    ],
  };
}

/** Files that are only checked: what needs no server. */
async function checkTrees(checked: CheckedTarget): Promise<LoadedFiles> {
  const { trees, findings } = await checkOffline(checked);
  const { files } = checked;
  const own = findings.filter((one) => !OF_SETTINGS.has(one.code));
  const what = `${count(trees.length, 'tree')} in ${count(files.files.length, 'file')}`;
  return {
    checked,
    checks: [checkFindings(checked, own, what)],
    settings: apart(findings).shown.filter((one) => OF_SETTINGS.has(one.code)),
  };
}

const SEE = ['To list all findings with their lines.', pasted('validate')] as const;

function checkFindings(
  { config, target }: Pick<Offline, 'config' | 'target'>,
  findings: readonly Finding[],
  content: string,
): Check {
  const { shown } = apart(findings);
  const of = (severity: string) => shown.filter((one) => one.severity === severity);
  const [error, ...errors] = of('error');
  if (error !== undefined) {
    const rest = errors.length === 0 ? '' : ` And ${errors.length} more.`;
    return problem('configuration', CODES.files.code, `${told(error)}${rest}`, ...SEE);
  }
  const counted = silencedCount(findings);
  const what = `target ${target.name}, ${content}${counted === '' ? '' : `, ${counted}`}`;
  const where = config.file ?? 'no configuration file';
  const warnings = of('warning').length;
  if (warnings === 0) return ok('configuration', `${where}: ${what}.`);
  return warning(
    'configuration',
    CODES.fileWarnings.code,
    `${where}: ${what}, ${count(warnings, 'warning')}.`,
    ...SEE,
  );
}

/** Reports bundles that a sparse or partial checkout left out: they are neither planned nor removed. */
function checkCheckout({ git }: Offline, leftOut: readonly Finding[]): Check[] {
  if (git.root === null) return [];
  if (leftOut.length === 0) return [ok('checkout', 'It contains every bundle.')];
  return leftOut.map(({ code, message, remedy, command }) =>
    remedy === undefined
      ? warning('checkout', code, message, ...SEE)
      : warning('checkout', code, message, remedy, command),
  );
}

function told({ code, place, message }: Finding): string {
  return `${place === undefined ? '' : `${formatPlace(place)}: `}${message} (${code})`;
}

function checkSecrets({ target }: Offline, io: Io): Check[] {
  if (target.secrets.length === 0) return [];
  const missing = target.secrets.filter((name) => readSecret(io.env, name) === undefined);
  if (missing.length === 0) return [ok('secrets', `Set in the environment: ${target.secrets.join(', ')}.`)];
  return [
    warning(
      'secrets',
      CODES.secrets.code,
      `Not set in the environment: ${missing.join(', ')}.`,
      'Set them where apply runs: it fails when it has to write one of them. Plan does not need them.',
    ),
  ];
}
