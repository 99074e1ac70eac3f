import { ACTION_CODES } from '../action/action-codes.js';
import { APPLY_CODES } from '../apply/apply-codes.js';
import { BUNDLE_CODES } from '../bundle/bundle-codes.js';
import { ITEM_CODES } from '../bundle/items/item-codes.js';
import { CONFIG_CODES } from '../config/config-codes.js';
import { SETTINGS_CODES } from '../config/settings-codes.js';
import { GIT_LEDGER_CODES, LEDGER_CODES } from '../ledger/index.js';
import { type Code, inWords, type Kind } from '../model/index.js';
import { PLAN_CODES, SAVED_CODES } from '../plan/index.js';
import { DEFAULT_PROVIDER, allKinds as kinds, PROVIDERS } from '../providers/index.js';
import { PULL_CODES } from '../pull/pull-codes.js';
import { GUARD_CODES } from '../run/open/guard-codes.js';
import { SOURCE_CODES } from '../source/read/source-codes.js';
import { STAND_IN_CODES } from '../source/read/stand-in-codes.js';
import { COMMAND_CODES } from './command-codes.js';
import { DOCTOR_CODES } from './commands/doctor/codes.js';
import { LEDGER_COMMAND_CODES } from './commands/ledger/ledger-command-codes.js';
import { FORMAT_CODES } from './format-codes.js';

/** One code as docs/errors.md shows it. */
export interface DocumentedCode {
  readonly code: string;
  /** `error`, `warning`, `note`, or what an apply reports of the resource. */
  readonly severity: string;
  readonly doc: string;
}

/** Every code that the tool can print, by chapter, sorted. */
export const ALL_CODES: readonly { title: string; codes: readonly DocumentedCode[] }[] = [
  chapter('Reading files', [...Object.values(SOURCE_CODES), ...Object.values(STAND_IN_CODES)]),
  chapter('Bundles', Object.values(BUNDLE_CODES)),
  chapter('Items', [...Object.values(ITEM_CODES), ...kindCodes((kind) => kind.codes)]),
  chapter('Configuration', Object.values(CONFIG_CODES)),
  chapter('Settings of a run', [
    ...Object.values(SETTINGS_CODES),
    ...PROVIDERS.flatMap(({ codes }) => codes),
  ]),
  chapter('Planning', [...PLAN_CODES, ...kindCodes((kind) => kind.onlineCodes)]),
  chapter('The platform, and applying', APPLY_CODES),
  chapter('The ledger', [...LEDGER_CODES, ...Object.values(GIT_LEDGER_CODES)]),
  chapter('Where the files come from', Object.values(GUARD_CODES)),
  chapter('Saved plans', Object.values(SAVED_CODES)),
  chapter('Pulling', Object.values(PULL_CODES)),
  chapter('Commands', [
    ...COMMAND_CODES,
    ...Object.values(FORMAT_CODES),
    ...Object.values(LEDGER_COMMAND_CODES),
  ]),
  chapter('Doctor', Object.values(DOCTOR_CODES)),
  chapter('The GitHub Action', Object.values(ACTION_CODES)),
];

/** Codes of all kinds, each once: several kinds may say the same. */
function kindCodes(of: (kind: Kind) => readonly Code[] | undefined): Code[] {
  return [...new Set(kinds.all.flatMap((kind) => of(kind) ?? []))];
}

function chapter(title: string, codes: readonly DocumentedCode[]) {
  const said = codes.map(({ code, severity, doc }) => ({
    code,
    severity,
    doc: inWords(doc, DEFAULT_PROVIDER.words),
  }));
  return { title, codes: said.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** docs/errors.md. */
export function errorsDocument(): string {
  const chapters = ALL_CODES.map(({ title, codes }) => {
    const rows = codes.map(({ code, severity, doc }) => `| ${code} | ${severity} | ${cell(doc)} |`);
    return `## ${title}\n\n| code | is | means |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${INTRODUCTION}\n${chapters.join('\n')}`;
}

const INTRODUCTION = `<!-- Made by scripts/generate.mjs from the tables of codes in src; do not edit. -->
# Codes

Every message of pipelines-sync carries a code that stays the same when its words change.

- **error** stops the command with exit 1; of an item in the files it also stops every plan, so that no item is ever silently left out.
- **warning** and **note** stop nothing.
- **refused** ends the command with exit 3, before anything was written.
- **held**, **failed**, **unknown** and **done** are said of one resource by \`apply\`, which goes on with everything that does not need it.
`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
