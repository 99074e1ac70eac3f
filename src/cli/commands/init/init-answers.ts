import { isTargetName, LONGEST_TARGET } from '../../../config/config-reader.js';
import { type AccountId, targetKeyVariable, UserError } from '../../../model/index.js';
import { COMMAND_CODES } from '../../command-codes.js';
import type { Io } from '../../io.js';
import type { StartedProvider } from './started-provider.js';

/** Where changes are planned and applied. */
export const CI = ['github', 'gitlab', 'other', 'none'] as const;
/** Value of `--ci`. */
export type Ci = (typeof CI)[number];

/** A target of the new configuration. */
export interface NewTarget {
  name: string;
  /** Null: the user writes it later. */
  org: AccountId;
}

/** What `init` has to know about a new repository. */
export interface Answers {
  /** The account has objects already, so the files come from there. */
  isExisting: boolean;
  targets: readonly [NewTarget, ...NewTarget[]];
  /** Null: nobody was asked, so a workflow only checks the files. */
  ci: Ci | null;
}

/** Answers as flags; what is missing is asked for at a terminal. */
export interface GivenAnswers {
  existing?: boolean;
  new?: boolean;
  org?: string;
  target?: readonly string[];
  ci?: Ci;
}

const MOST_TRIES = 3;

/**
 * The answers: flags first, then those of whoever sits at the terminal, then the defaults.
 * @param byDefault answer to the question about CI where Enter alone is typed; null: nothing is asked
 * @throws UserError PS9045, PS9061 for a flag; PS9046 where a question was ended or never answered
 */
export async function answersOf(
  given: GivenAnswers,
  provider: StartedProvider,
  byDefault: Ci | null,
  io: Io,
): Promise<Answers> {
  const { target: first } = await provider.starter();
  const named = namedTargets(given, first, provider);
  if (byDefault === null) {
    const targets = atLeastOne(named ?? [], { name: first, org: null });
    return { isExisting: given.existing === true, targets, ci: given.ci ?? null };
  }
  io.err('Enter takes the answer in brackets. Nothing is written before the last answer.\n');
  const isExisting = await askExisting(given, provider, io);
  const targets = await askTargets(named, first, provider, io);
  const ci =
    given.ci ??
    (await ask(io, `CI that plans and applies: ${CI.join(', ')} [${byDefault}]: `, (text) =>
      text === '' ? byDefault : CI.find((one) => one === text.toLowerCase()),
    ));
  return { isExisting, targets, ci };
}

/** The account that a flag or an answer names; undefined where it cannot be one. */
function accountIn(text: string, { settings }: StartedProvider): AccountId | undefined {
  return settings.account?.read(text);
}

/** @throws UserError where `--org` means nothing, or cannot be an account */
function readOrg(flag: string, text: string, provider: StartedProvider): AccountId {
  const { account } = provider.settings;
  const org = accountIn(text, provider);
  if (org !== undefined) return org;
  const { code } = COMMAND_CODES.initOrg;
  if (account === null)
    throw new UserError(
      code,
      `${flag} means nothing here: ${provider.words.platform} has no accounts to choose from.`,
      'Leave it out.',
    );
  throw new UserError(
    code,
    `${flag} is ${JSON.stringify(text)}, which is not ${account.form}.`,
    `Pass ${account.what}: ${flag}${flag === '--org' ? ' ' : '='}${account.example}.`,
  );
}

/** The targets that flags name; undefined where none does. */
function namedTargets(
  { target, org }: GivenAnswers,
  first: string,
  provider: StartedProvider,
): NewTarget[] | undefined {
  if (target === undefined)
    return org === undefined ? undefined : [{ name: first, org: readOrg('--org', org, provider) }];
  const targets = target.map((text) => targetIn(text, '--target ', provider));
  const [only, another] = targets;
  if (org !== undefined && only !== undefined) {
    if (another !== undefined || only.org !== null)
      throw new UserError(
        COMMAND_CODES.initTarget.code,
        '--org is for one target that names no account itself.',
        `Write it behind the name of each target: --target ${only.name}=${org}`,
      );
    only.org = readOrg('--org', org, provider);
  }
  return usable(targets, provider);
}

/**
 * The target of `staging`, or of `staging=2` with its account.
 * @param flag what stands before it where it was a flag
 */
function targetIn(text: string, flag: '--target ' | '', provider: StartedProvider): NewTarget {
  const sign = text.indexOf('=');
  const [start, id] = sign < 0 ? [text] : [text.slice(0, sign), text.slice(sign + 1).trim()];
  const name = start.trim();
  return { name, org: id === undefined ? null : readOrg(`${flag}${name}`, id, provider) };
}

/** @throws UserError PS9045 where these cannot be the targets of one configuration */
function usable(targets: NewTarget[], provider: StartedProvider): NewTarget[] {
  const wrong = faultOf(targets, provider);
  if (wrong === undefined) return targets;
  throw new UserError(COMMAND_CODES.initTarget.code, wrong, 'Choose another name.');
}

/** Why these cannot be the targets of one configuration, as a sentence. */
function faultOf(targets: readonly NewTarget[], { settings }: StartedProvider): string | undefined {
  const keys = new Map<string, string>();
  for (const { name } of targets) {
    // A configuration may have names with blanks; here they are two names, or a name and its account.
    if (!isTargetName(name) || /[\s=]/.test(name))
      return `${JSON.stringify(name)} cannot be the name of a target: 1 to ${LONGEST_TARGET} visible characters, without blanks.`;
    const key = targetKeyVariable(settings, name);
    const other = keys.get(key);
    if (other === name) return `The target ${name} is named twice.`;
    if (other !== undefined) return `The targets ${other} and ${name} would share the variable ${key}.`;
    keys.set(key, name);
  }
  return undefined;
}

async function askExisting(given: GivenAnswers, { sync, words }: StartedProvider, io: Io): Promise<boolean> {
  if (given.existing === true || given.new === true || sync === undefined) return given.existing === true;
  const question = `Does the ${words.account} have objects already, to be pulled into files? yes, no [no]: `;
  return ask(io, question, (text) => {
    if (/^(?:n|no|)$/i.test(text)) return false;
    return /^(?:y|yes)$/i.test(text) ? true : undefined;
  });
}

async function askTargets(
  named: readonly NewTarget[] | undefined,
  first: string,
  provider: StartedProvider,
  io: Io,
): Promise<Answers['targets']> {
  const chosen =
    named ??
    (await ask(io, `Names of the targets, separated by commas [${first}]: `, (text) => {
      const all = text === '' ? [first] : text.split(',');
      try {
        const targets = all.map((one) => targetIn(one, '', provider));
        return usable(targets, provider);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        io.err(`${error.message}\n`);
        return undefined;
      }
    }));
  const { account } = provider.settings;
  const targets: NewTarget[] = [];
  for (const { name, org } of chosen) {
    if (org !== null || account === null) targets.push({ name, org });
    else {
      const answer = await ask(io, `${name}: ${account.what} [later]: `, (text) =>
        text === '' ? { org: null } : readAccount(text, provider, io),
      );
      targets.push({ name, org: answer.org });
    }
  }
  return atLeastOne(targets, { name: first, org: null });
}

function readAccount(text: string, provider: StartedProvider, io: Io): { org: AccountId } | undefined {
  const org = accountIn(text, provider);
  if (org !== undefined) return { org };
  io.err(`${JSON.stringify(text)} is not ${provider.settings.account?.form ?? 'an account'}.\n`);
  return undefined;
}

/** Asks until there is an answer, a few times. @param read undefined for what is no answer */
async function ask<T>(io: Io, question: string, read: (text: string) => T | undefined): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const text = await io.ask(question);
    if (text === null || io.signal.aborted) throw unanswered('A question was ended, so nothing was written.');
    const answer = read(text.trim());
    if (answer !== undefined) return answer;
  }
  throw unanswered('A question was not answered, so nothing was written.');
}

function unanswered(message: string): UserError {
  return new UserError(
    COMMAND_CODES.initUnanswered.code,
    message,
    'Run init again; every answer is a flag, too.',
    3,
  );
}

function atLeastOne(targets: readonly NewTarget[], otherwise: NewTarget): Answers['targets'] {
  const [first = otherwise, ...rest] = targets;
  return [first, ...rest];
}
