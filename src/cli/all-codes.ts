import { ACTION_CODES } from '../action/action-codes.js';
import { API_CODES } from '../api/api-codes.js';
import { APPLY_CODES } from '../apply/apply-codes.js';
import { BUNDLE_CODES } from '../bundle/bundle-codes.js';
import type { Found, FoundIn } from '../bundle/generated/code-levels.js';
import { ITEM_CODES } from '../bundle/items/item-codes.js';
import { CONFIG_CODES } from '../config/config-codes.js';
import { SETTINGS_CODES } from '../config/settings-codes.js';
import { HOST_CODES } from '../host/host-codes.js';
import { GIT_LEDGER_CODES, HISTORY_CODES, LEDGER_CODES, RECORD_CODES } from '../ledger/index.js';
import {
  type Code,
  type CodeSeverity,
  inWords,
  type Kind,
  type Kinds,
  PLATFORM_CODES,
  TOOL_CODES,
} from '../model/index.js';
import { PLAN_CODES, SAVED_CODES, SECRET_CODES } from '../plan/index.js';
import { DEFAULT_PROVIDER, PROVIDERS } from '../providers/index.js';
import { PULL_CODES } from '../pull/pull-codes.js';
import { RULE_CODES } from '../rules/index.js';
import { GUARD_CODES } from '../run/open/guard-codes.js';
import { OPEN_CODES } from '../run/open/open-codes.js';
import { REWRITE_CODES } from '../run/rewrite-codes.js';
import { ROLLBACK_CODES } from '../run/rollback-codes.js';
import { TRIAL_RUN_CODES } from '../run/trial/trial-codes.js';
import { SOURCE_CODES } from '../source/read/source-codes.js';
import { STAND_IN_CODES } from '../source/read/stand-in-codes.js';
import { COMMAND_CODES } from './command-codes.js';
import { DOCTOR_CODES } from './commands/doctor/doctor-codes.js';
import { LEDGER_COMMAND_CODES } from './commands/ledger/ledger-command-codes.js';
import { FORMAT_CODES } from './format-codes.js';

type AnyCode = Code<CodeSeverity>;
type Table = { readonly [name: string]: AnyCode };

interface Chapter {
  title: string;
  codes: AnyCode[];
}

/** Every code that the tool can print with these kinds, by chapter, sorted. */
export function allCodes(kinds: Kinds): Chapter[] {
  const chapter = (title: string, tables: readonly Table[], ofKinds?: CodesOf) =>
    chapterOf(title, [...tables.flatMap((table) => Object.values(table)), ...kindCodes(kinds, ofKinds)]);
  return [
    chapter('Reading files', [SOURCE_CODES, STAND_IN_CODES]),
    chapter('Bundles', [BUNDLE_CODES]),
    chapter('Items', [ITEM_CODES], (kind) => kind.codes),
    chapter('Configuration', [CONFIG_CODES]),
    chapter('Rules', [RULE_CODES]),
    chapter('Settings', [SETTINGS_CODES, SECRET_CODES, ...PROVIDERS.map(({ codes }) => codes)]),
    chapter('Planning', [PLAN_CODES], (kind) => kind.onlineCodes),
    chapter('Platform and apply', [PLATFORM_CODES, APPLY_CODES]),
    chapter('Ledger', [LEDGER_CODES, GIT_LEDGER_CODES]),
    chapter('Source of the files', [GUARD_CODES]),
    chapter('Saved plans', [SAVED_CODES]),
    chapter('Pulling', [PULL_CODES]),
    chapter('Changing files', [REWRITE_CODES]),
    chapter('Commands', [
      TOOL_CODES,
      HOST_CODES,
      OPEN_CODES,
      COMMAND_CODES,
      API_CODES,
      FORMAT_CODES,
      HISTORY_CODES,
      ROLLBACK_CODES,
      LEDGER_COMMAND_CODES,
    ]),
    chapter('Trials', [RECORD_CODES, TRIAL_RUN_CODES]),
    chapter(
      'Commands of platforms',
      PROVIDERS.map(({ commandCodes = {} }) => commandCodes),
    ),
    chapter('Doctor', [DOCTOR_CODES]),
    chapter('GitHub Action', [ACTION_CODES]),
  ];
}

/** Where the warnings and notes of a chapter are found; those of the other chapters are always shown. */
const FOUND_IN: { readonly [title: string]: FoundIn } = {
  'Reading files': 'files',
  Bundles: 'files',
  Items: 'files',
  Configuration: 'files',
  // They depend on the environment as well, or on what the server of a platform says.
  Settings: 'elsewhere',
  Planning: 'plan',
  'Platform and apply': 'elsewhere',
};

/** What the configuration has to know of every code, to silence warnings and notes. */
export function codeLevels(kinds: Kinds): { [code: string]: Found } {
  const rows = allCodes(kinds).flatMap(({ title, codes }) => codes.map((code) => ({ title, ...code })));
  return Object.fromEntries(
    rows.map(({ code, severity, doc, ...row }) => {
      const isMild = severity === 'warning' || severity === 'note';
      const foundIn = row.isAlwaysShown === true ? undefined : FOUND_IN[row.title];
      if (!isMild) return [code, { level: severity }];
      return [code, foundIn === undefined ? { level: severity, says: doc } : { level: severity, foundIn }];
    }),
  );
}

type CodesOf = (kind: Kind) => readonly Code[] | undefined;

/** Codes of all kinds, each once: several kinds may share a code. */
function kindCodes(kinds: Kinds, of: CodesOf = () => []): Code[] {
  return [...new Set(kinds.all.flatMap((kind) => of(kind) ?? []))];
}

function chapterOf(title: string, codes: readonly AnyCode[]): Chapter {
  const { words } = DEFAULT_PROVIDER;
  const said = codes.map((one) => ({
    ...one,
    doc: inWords(one.doc, words),
    remedy: inWords(one.remedy, words),
  }));
  return { title, codes: said.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** docs/errors.md. */
export function errorsDocument(kinds: Kinds): string {
  const chapters = allCodes(kinds).map(({ title, codes }) => {
    const rows = codes.map(({ code, severity, doc, remedy, isAlwaysShown }) => {
      const says = isAlwaysShown === true ? `${doc} Always shown.` : doc;
      return `| <a id="${code.toLowerCase()}"></a>${code} | ${severity} | ${cell(says)} | ${cell(remedy)} |`;
    });
    const isMild = codes.some(({ severity }) => severity === 'warning' || severity === 'note');
    const shown =
      isMild && FOUND_IN[title] === undefined
        ? 'Warnings and notes of this chapter are always shown; `silence` does not take them.\n\n'
        : '';
    return `## ${title}\n\n${shown}| code | severity | meaning | what to do |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${INTRODUCTION}\n${chapters.join('\n')}`;
}

/** How a command goes on with a message, by its severity. */
export const SEVERITIES: { readonly [severity in CodeSeverity]: string } = {
  error:
    'stops the command with exit 1; in an item of the files it also stops every plan, so that no item is silently left out',
  warning: 'stops nothing; `silence` in the configuration can hide it, unless it is always shown',
  note: 'stops nothing; `silence` in the configuration can hide it, unless it is always shown',
  refused: 'ends the command with exit 3 before anything is written',
  held: `describes one resource that waits for a decision; ${goesOn()}`,
  failed: `describes one resource that could not be written; ${goesOn()}`,
  unknown: `describes one resource whose write got no answer; ${goesOn()}`,
  done: `describes one resource that is done; ${goesOn()}`,
};

function goesOn(): string {
  return 'the run continues with everything that does not need it';
}

const INTRODUCTION = `<!-- Made by scripts/generate.mjs from the tables of codes in src; do not edit. -->
# Codes

Every message of pipelines-sync has a code. The code stays the same when the wording changes. Each code is an anchor on this page, in lower case (\`errors.md#${PLATFORM_CODES.keyRefused.code.toLowerCase()}\`), and \`pipelines-sync explain ${PLATFORM_CODES.keyRefused.code}\` prints its row. What to do is in the last column; the message itself says more, as it knows the place.

${Object.entries(SEVERITIES)
  .map(([severity, says]) => `- **${severity}** ${says}.`)
  .join('\n')}
`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
