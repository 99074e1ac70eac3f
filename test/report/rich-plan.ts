import { pasted, type Remedy, remediesAt, toRun } from '../../src/model/index.js';
import { likelyRenameRemedies } from '../../src/plan/decide/recognised.js';
import {
  driftRemedies,
  goneRemedies,
  launchRemedies,
  ruleRemedies,
  takeoverRemedies,
} from '../../src/plan/decide/remedies.js';
import type { Held, HeldWhy, Plan } from '../../src/plan/document/plan.js';
import { change, held, plan } from './fixtures.js';

const ROME = `Create a concise 5 day Rome itinerary.
Keep each day under 80 words.
Write for a family with two children.
Name one restaurant a day.
Answer in Markdown.`;

const LONG = Array.from(
  { length: 60 },
  (_, index) => `Rule ${index + 1}: stay polite and brief in part ${index + 1}.`,
);
const PARAGRAPH = `${'You are a patient travel planner who knows every street of the city and never invents a museum. '.repeat(6)}Always answer in a warm voice. ${'Mention opening hours where they are known and say so where they are not. '.repeat(5)}`;

const EDIT = '3f2a9c1b7d04e5f6';
const of = { target: 'production', place: { file: 'pipelines/rome.yaml', line: 1, column: 1 }, edit: EDIT };
const typed = (remedies: Remedy[]): Remedy[] => remediesAt(remedies, { target: 'production' });

const HELD: { [why in HeldWhy]: Held } = {
  takeover: held({
    address: 'prompts/Welcome',
    why: 'takeover',
    message: 'A prompt of this name exists, differs, and was not made by this repository',
    leaves: [
      {
        path: 'prompt_text',
        live: 'Hello!',
        git: 'Good morning!',
        texts: [
          {
            path: 'prompt_text',
            length: { before: 6, after: 13 },
            placeholders: { added: [], removed: ['name'], still_listed: ['name'] },
          },
        ],
      },
    ],
    edit: EDIT,
    remedies: typed(takeoverRemedies({ ...of, address: 'prompts/Welcome' })),
  }),
  drift: held({
    address: 'prompts/Tone guide',
    why: 'drift',
    message: 'Edited in the web app since ledger 41',
    place: { file: 'pipelines/tone.yaml', line: 4, column: 5 },
    leaves: [
      {
        path: 'prompt_text',
        base: 'You are a guide.\nPlease answer in a formal voice whenever a guest asks.\nBe brief.',
        live: 'You are a guide.\nPlease answer in a warm, plain voice whenever a guest asks.\nBe brief.',
        git: 'You are a guide.\nPlease answer in a formal voice whenever a guest asks.\nBe brief.',
      },
    ],
    edit: EDIT,
    remedies: [
      ...typed(driftRemedies({ ...of, address: 'prompts/Tone guide' })),
      { to: 'To keep it by hand', type: 'write the live values into the file, at pipelines/tone.yaml:4' },
    ],
  }),
  conflict: held({
    address: 'criteria/Itinerary Quality Judge',
    why: 'conflict',
    message: 'Edited in the web app and in the files since ledger 41',
    place: { file: 'pipelines/quality.yaml', line: 40, column: 5 },
    leaves: [{ path: 'config.temperature', base: 0.2, live: 0.7, git: 0 }],
    edit: EDIT,
    remedies: typed(driftRemedies({ ...of, address: 'criteria/Itinerary Quality Judge' })),
  }),
  gone: held({
    address: 'evaluations/Old run',
    why: 'gone',
    would: 'create',
    message: 'Deleted on the platform since ledger 41',
    leaves: [{ path: 'description', base: 'Nightly', git: 'Nightly' }],
    edit: EDIT,
    remedies: typed(goneRemedies({ ...of, address: 'evaluations/Old run' })),
  }),
  undecided: held({
    address: 'experiments/22/Rome tone',
    why: 'undecided',
    would: 'launch',
    id: null,
    message: 'There was no ledger, so nobody knows whether this experiment has run',
    remedies: typed(launchRemedies('experiments/22/Rome tone')),
  }),
  protected: held({
    address: 'prompts/Legal notice',
    why: 'protected',
    would: 'delete',
    message: 'Protected',
  }),
  ambiguous: held({
    address: 'prompts/Twin',
    why: 'ambiguous',
    message: 'Two prompts of this name: 11 and 12',
  }),
  unknown_launch: held({
    address: 'experiments/22/Rome length',
    why: 'unknown_launch',
    would: 'launch',
    message: 'Sent two days ago, and no answer came back',
  }),
  dependency: held({
    address: 'tool_bindings/41/n/f/Docs',
    why: 'dependency',
    message: 'Needs tool_endpoints/Docs',
  }),
  unconfirmed: held({
    address: 'prompts/Ghost',
    why: 'unconfirmed',
    message: 'The list and the object disagree',
  }),
  safeguard: held({
    address: 'criteria/Sixth',
    why: 'safeguard',
    would: 'delete',
    message: '6 deletes, 5 are allowed',
    remedies: typed([toRun('allow it', pasted('apply', '--allow-deletes', '6'))]),
  }),
  rolled_back: held({
    address: 'criteria/Seventh',
    why: 'rolled_back',
    would: 'update',
    message: 'was rolled back to revision 40, but the files still differ',
    leaves: [{ path: 'display_label', base: 'Old', live: 'Old', git: 'New' }],
    remedies: typed([
      toRun('apply the files again', pasted('ledger', 'set', 'criteria/Seventh', '--rolled-back', 'off')),
    ]),
  }),
  left_out: held({
    address: 'prompts/Elsewhere',
    why: 'left_out',
    would: 'delete',
    message:
      'is not in any file that was read; git left a part of the files out of this checkout, and their content is missing: teams/b/rome.yaml',
    remedies: [{ to: 'To judge it', type: 'git sparse-checkout add teams/b' }],
  }),
  renamed: held({
    address: 'prompts/Guide',
    why: 'renamed',
    would: 'create',
    message:
      'is new in the files and may be a rename of prompts/Guidance (id 12): all other fields are equal, and 19 of 20 lines of text',
    place: { file: 'pipelines/rome.yaml', line: 1, column: 1 },
    remedies: likelyRenameRemedies(of.place, 'prompts/Guidance', 'prompts/Guide'),
  }),
  rule: held({
    address: 'prompts/Farewell',
    why: 'rule',
    would: 'delete',
    message: 'breaks the rule no_deletes: Nothing is deleted on production (deletes must be false)',
    remedies: typed(
      ruleRemedies({ address: 'prompts/Farewell', action: 'delete' }, [
        { name: 'no_deletes', override: 'allow-delete' },
      ]),
    ),
  }),
  unreviewed: held({
    address: 'prompts/Slipped in',
    why: 'unreviewed',
    message: 'Would be changed (update), but no reviewed plan shows it',
  }),
};

/** Every action, every reason to hold, every kind of note, and texts in several scripts. */
export function richPlan(): Plan {
  const at = (file: string, line: number) => ({ file: `pipelines/${file}`, line, column: 5 });
  return plan({
    source: {
      commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
      dirty: true,
      uncommitted: [
        { file: 'pipelines/old.yaml', what: 'deleted' },
        { file: 'pipelines/tone.yaml', what: 'edited' },
      ],
    },
    options: {
      on_drift: null,
      take_over: ['criteria/Mentions Rome'],
      launch: [],
      only: [],
      allow_deletes: null,
      allow_empty: false,
    },
    changes: [
      change({
        address: 'prompts/Concise Rome Prompt',
        action: 'update',
        reason: 'prompt_text differs from what was applied',
        place: at('rome.yaml', 12),
        version: { from: 3, expected: 4 },
        leaves: [
          { path: 'prompt_text', before: ROME, after: ROME.replace('5 day', '6 day').replace('80', '60') },
          { path: 'tags', before: ['travel', 'rome'], after: ['travel', 'rome', 'family'] },
        ],
        effects: [
          { what: 'pinned_by', address: 'experiments/22/Rome tone' },
          { what: 'pinned_by', address: 'experiments/22/Rome length' },
        ],
        unmanaged: ['description'],
      }),
      change({
        address: 'prompts/Planner',
        action: 'update',
        reason: 'prompt_text differs from what was applied',
        place: at('planner.yaml', 3),
        version: { from: 11, expected: 12 },
        leaves: [
          {
            path: 'prompt_text',
            before: PARAGRAPH,
            after: PARAGRAPH.replace('warm', 'friendly'),
            texts: [
              {
                path: 'prompt_text',
                length: { before: 1204, after: 1208 },
                placeholders: {
                  added: ['city', 'a`|<b>\u202e', '@everybody', 'x'.repeat(90), 'five', 'six', 'seven'],
                  removed: ['town', 'days'],
                  still_listed: ['days'],
                },
              },
            ],
          },
        ],
      }),
      change({
        address: 'prompts/ローマ案内',
        action: 'update',
        reason: 'prompt_text differs from what was applied',
        place: at('日本語.yaml', 1),
        version: { from: 1, expected: 2 },
        leaves: [
          {
            path: 'prompt_text',
            before: 'あなたは旅行案内人です。\n簡潔に五日間の旅程を作成してください。',
            after: 'あなたは旅行案内人です。\n簡潔に六日間の旅程を作成してください。',
            texts: [
              {
                path: 'prompt_text',
                length: { before: 31, after: 31 },
                placeholders: { added: [], removed: [], still_listed: [] },
              },
            ],
          },
        ],
      }),
      change({
        address: 'prompts/دليل روما',
        action: 'update',
        reason: 'prompt_text differs from what was applied',
        place: at('arabic.yaml', 1),
        version: { from: 5, expected: 6 },
        leaves: [
          {
            path: 'prompt_text',
            before: 'اكتب خطة قصيرة لخمسة أيام في روما.\nكن ودودا.',
            after: 'اكتب خطة قصيرة لستة أيام في روما.\nكن ودودا.',
          },
        ],
      }),
      change({
        address: 'prompts/Spaces',
        action: 'update',
        reason: 'prompt_text differs from what was applied',
        version: { from: 2, expected: 3 },
        leaves: [
          { path: 'prompt_text', before: 'One two  three\n\tfour', after: 'One two three\n    four\n' },
        ],
      }),
      change({
        address: 'prompts/Rules',
        action: 'update',
        reason: 'prompt_text differs from what was applied',
        version: { from: 8, expected: 9 },
        leaves: [
          {
            path: 'prompt_text',
            before: LONG.join('\n'),
            after: `${'Nothing of the old text is left. '.repeat(170)}`,
          },
        ],
      }),
      change({
        address: 'criteria/Number of days',
        action: 'update',
        reason: 'config differs from what was applied',
        place: at('quality.yaml', 51),
        version: { from: 7, expected: 8 },
        leaves: [
          { path: 'config.temperature', before: 0.2, after: 0 },
          {
            path: 'config.judge',
            before: { $ref: 'prompts/Judge' },
            after: { $ref: 'prompts/Judge', version: 'latest' },
          },
          { path: 'description', after: 'Counts the days' },
        ],
        effects: [{ what: 'repins', address: 'evaluations/Itinerary quality', from: 11, expected: 12 }],
        kept: { 'config.threshold': { live: 0.9, desired: 0.8 } },
      }),
      change({
        address: 'criteria/Mentions Rome',
        action: 'update',
        reason: 'takes over criterion 88, which this repository did not make',
        overwrites: 'takeover',
        place: at('quality.yaml', 17),
        version: { from: 2, expected: 3 },
        leaves: [{ path: 'config.keywords', before: ['Rome'], after: ['Colosseum', 'Vatican'] }],
      }),
      change({
        address: 'criteria/Old length check',
        action: 'delete',
        reason: 'made by this repository in ledger 12 and no longer in the files',
        leaves: [{ path: 'config.max_words', before: 80 }],
      }),
      change({
        address: 'criteria/Sentiment',
        action: 'replace',
        reason: 'type cannot be changed, so it is made anew',
        place: at('quality.yaml', 70),
        leaves: [{ path: 'type', before: 'programmatic', after: 'llm_judge' }],
        effects: [{ what: 'used_by', address: 'evaluations/Itinerary quality' }],
      }),
      change({
        address: 'tool_endpoints/Docs MCP endpoint',
        action: 'create',
        reason: 'not on the platform yet',
        place: at('tools.yaml', 2),
        leaves: [
          { path: 'url', after: 'https://docs.example.org/mcp' },
          { path: 'transport', after: 'streamable_http' },
        ],
      }),
      change({
        // The address names a variable of the target, as files write it.
        address: ['tool_bindings/$', '{italy_workflow}/day-plan/answer/Docs MCP endpoint'].join(''),
        action: 'create',
        reason: 'not on the platform yet',
        place: at('tools.yaml', 9),
        depends_on: ['tool_endpoints/Docs MCP endpoint'],
        idempotency_key: 'rome-team-production-0123456789abcdef-docs',
        leaves: [
          { path: 'endpoint_id', after: { $unknown: 'tool_endpoints/Docs MCP endpoint' } },
          { path: 'selected_tools', after: ['search_docs', 'fetch_url'] },
          { path: 'max_tool_rounds', after: 3 },
        ],
      }),
      change({
        address: 'experiments/22/Weekend',
        action: 'launch',
        id: null,
        reason: 'never launched from this ledger',
        place: at('experiments.yaml', 2),
        leaves: [{ path: 'variants', after: [{ prompt: { $ref: 'prompts/Planner' }, runs: 3 }] }],
      }),
      change({
        address: 'tool_endpoints/Maps',
        action: 'update',
        reason: 'the secret auth_config.token changed',
        place: at('tools.yaml', 30),
        renamed_from: 'tool_endpoints/Map',
      }),
      ...['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((name) =>
        change({ address: `prompts/Adopted ${name}`, action: 'adopt', reason: 'equal on the platform' }),
      ),
      change({ address: 'prompts/Same', action: 'converge', reason: 'the platform already holds it' }),
      change({ address: 'prompts/Kept', action: 'keep', reason: 'drift is kept' }),
      change({ address: 'prompts/Freed', action: 'release', reason: 'adopted, and no longer in the files' }),
      change({
        address: 'prompts/Lost',
        action: 'forget',
        reason: 'gone from the platform and from the files',
      }),
    ],
    secret_writes: [
      {
        address: 'tool_endpoints/Maps',
        field: 'auth_config.token',
        variable: 'DOCS_TOKEN',
        status: 'changed',
        write: true,
      },
      {
        address: 'tool_endpoints/Docs MCP endpoint',
        field: 'auth_config.key',
        variable: null,
        status: 'unknown',
        write: true,
      },
      {
        address: 'tool_endpoints/Search',
        field: 'auth_config.token',
        variable: 'SEARCH_TOKEN',
        status: 'unknown',
        write: false,
      },
    ],
    held: Object.values(HELD),
    unreadable: [{ address: 'tool_ground_truths/41', message: 'The key may not read this workflow (403)' }],
    diagnostics: [
      {
        code: 'PS3401',
        severity: 'note',
        message: 'The ledger entry stays',
        address: 'prompts/Orphan',
        place: null,
        remedy: null,
      },
      {
        code: 'PS3207',
        severity: 'warning',
        message: 'The endpoint does not offer the tool fetch_url',
        address: 'tool_endpoints/Docs MCP endpoint',
        place: at('tools.yaml', 12),
        remedy: 'Take one of: search_docs, read_page.',
      },
      {
        code: 'PS3205',
        severity: 'error',
        message: 'The workflow has no node day-plan',
        address: 'tool_bindings/41/day-plan/answer/Docs MCP endpoint',
        place: at('tools.yaml', 10),
        remedy: 'Did you mean day_plan?',
      },
    ],
  });
}
