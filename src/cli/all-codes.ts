import { ACTION_CODES } from '../action/action-codes.js';
import { APPLY_CODES } from '../apply/apply-codes.js';
import { BUNDLE_CODES } from '../bundle/bundle-codes.js';
import { ITEM_CODES } from '../bundle/items/item-codes.js';
import { CONFIG_CODES } from '../config/config-codes.js';
import { SETTINGS_CODES } from '../config/settings-codes.js';
import { HOST_CODES } from '../host/host-codes.js';
import { GIT_LEDGER_CODES, HISTORY_CODES, LEDGER_CODES } from '../ledger/index.js';
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
import { SOURCE_CODES } from '../source/read/source-codes.js';
import { STAND_IN_CODES } from '../source/read/stand-in-codes.js';
import { COMMAND_CODES } from './command-codes.js';
import { DOCTOR_CODES } from './commands/doctor/codes.js';
import { LEDGER_COMMAND_CODES } from './commands/ledger/ledger-command-codes.js';
import { FORMAT_CODES } from './format-codes.js';

type AnyCode = Code<CodeSeverity>;
type Table = { readonly [name: string]: AnyCode };

interface Chapter {
  title: string;
  /** What to do about its codes, beyond what a message says. */
  remedy: string;
  codes: AnyCode[];
}

/** Every code that the tool can print with these kinds, by chapter, sorted. */
export function allCodes(kinds: Kinds): Chapter[] {
  const chapter = (title: Title, tables: readonly Table[], ofKinds?: CodesOf) =>
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
      FORMAT_CODES,
      HISTORY_CODES,
      ROLLBACK_CODES,
      LEDGER_COMMAND_CODES,
    ]),
    chapter(
      'Commands of platforms',
      PROVIDERS.map(({ commandCodes = {} }) => commandCodes),
    ),
    chapter('Doctor', [DOCTOR_CODES]),
    chapter('GitHub Action', [ACTION_CODES]),
  ];
}

type CodesOf = (kind: Kind) => readonly Code[] | undefined;

/** Codes of all kinds, each once: several kinds may share a code. */
function kindCodes(kinds: Kinds, of: CodesOf = () => []): Code[] {
  return [...new Set(kinds.all.flatMap((kind) => of(kind) ?? []))];
}

function chapterOf(title: Title, codes: readonly AnyCode[]): Chapter {
  const { words } = DEFAULT_PROVIDER;
  const said = codes.map(({ remedy, ...one }) => {
    const doc = inWords(one.doc, words);
    return remedy === undefined ? { ...one, doc } : { ...one, doc, remedy: inWords(remedy, words) };
  });
  return { title, remedy: REMEDIES[title], codes: said.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** docs/errors.md. */
export function errorsDocument(kinds: Kinds): string {
  const chapters = allCodes(kinds).map(({ title, remedy, codes }) => {
    const rows = codes.map(({ code, severity, doc, remedy: own }) => {
      const means = own === undefined ? doc : `${doc} *To do:* ${own}`;
      return `| <a id="${code.toLowerCase()}"></a>${code} | ${severity} | ${cell(means)} |`;
    });
    return `## ${title}\n\n*To do,* unless the row says something else: ${remedy}\n\n| code | severity | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${INTRODUCTION}\n${chapters.join('\n')}`;
}

/** How a command goes on with a message, by its severity. */
export const SEVERITIES: { readonly [severity in CodeSeverity]: string } = {
  error:
    'stops the command with exit 1; in an item of the files it also stops every plan, so that no item is silently left out',
  warning: 'stops nothing',
  note: 'stops nothing',
  refused: 'ends the command with exit 3 before anything is written',
  held: `describes one resource that waits for a decision; ${goesOn()}`,
  failed: `describes one resource that could not be written; ${goesOn()}`,
  unknown: `describes one resource whose write got no answer; ${goesOn()}`,
  done: `describes one resource that is done; ${goesOn()}`,
};

function goesOn(): string {
  return 'the run continues with everything that does not need it';
}

type Title = keyof typeof REMEDIES;

/** What to do about the codes of a chapter. A message itself says more, as it knows the place. */
const REMEDIES = {
  'Reading files':
    'Open the file at the line of the message and change it there. `pipelines-sync validate` lists everything that is wrong, without contacting the platform.',
  Bundles:
    "Change the bundle at the line of the message. `pipelines-sync validate` checks it again; `pipelines-sync explain sync` and `pipelines-sync explain '$ref'` describe what may stand there.",
  Items:
    'Change the item at the line of the message. `pipelines-sync explain KIND.FIELD` says what the field takes.',
  Configuration:
    'Change `pipelines-sync.yaml` at the line of the message. `pipelines-sync explain KEY` says what the key takes, and `pipelines-sync validate` checks the file again.',
  Rules:
    'Change the item as the rule says, or the rule in `pipelines-sync.yaml`; see [configuration.md](configuration.md#rules). An override lets a change through once.',
  Settings:
    'Change the flag or the environment variable that the message names. `pipelines-sync doctor` checks the key, the address and the account.',
  Planning:
    'Run `pipelines-sync plan`: the line below the resource says what to do, with a command to paste.',
  'Platform and apply':
    'Run the command again: what is done stays done, and a write without an answer is looked up before it is sent again. `pipelines-sync doctor` checks the key and the connection, and `--verbose` logs every request.',
  Ledger:
    'Run `pipelines-sync doctor`: it checks the ledger, its lock and the permission to push. `pipelines-sync ledger show` lists what is recorded.',
  'Source of the files':
    'Commit, pull or fetch as the message says, then run `pipelines-sync apply` again. `pipelines-sync doctor` shows whether an apply would accept the work tree.',
  'Saved plans': 'Save a new plan with `pipelines-sync plan --out FILE`, read it, and apply that.',
  Pulling:
    'Run `pipelines-sync pull --dry-run`: it shows what would be written and what is left to decide, with a command for each.',
  'Changing files':
    'Nothing was written. Change the command or the files as the message says, then run it again.',
  Commands: 'Run the command again as the message says; `--help` shows what it takes.',
  'Commands of platforms': 'Change the run in the configuration, or the command, as the message says.',
  Doctor: 'Do what the line of the check says, then run `pipelines-sync doctor` again.',
  'GitHub Action':
    'Change the workflow or the settings of the repository as the message says, then run the job again.',
} as const;

const INTRODUCTION = `<!-- Made by scripts/generate.mjs from the tables of codes in src; do not edit. -->
# Codes

Every message of pipelines-sync has a code. The code stays the same when the wording changes. Each code is an anchor on this page, in lower case (\`errors.md#${PLATFORM_CODES.keyRefused.code.toLowerCase()}\`), and \`pipelines-sync explain ${PLATFORM_CODES.keyRefused.code}\` prints its row.

${Object.entries(SEVERITIES)
  .map(([severity, says]) => `- **${severity}** ${says}.`)
  .join('\n')}
`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
