import { remediesAt } from '../../src/model/index.js';
import { budgetRemedies, driftRemedies } from '../../src/plan/decide/remedies.js';
import { words } from '../../src/providers/pipelines/words.js';
import type { CommentInput } from '../../src/report/index.js';
import { change, held, manyCreates, outcome, plan, report, tenThousand } from './fixtures.js';
import { richPlan } from './rich-plan.js';
import { findings } from './sample-findings.js';
import { mixedReport } from './sample-reports.js';

const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const REPOSITORY = 'https://github.com/rome/pipelines';

const BASE: Omit<CommentInput, 'result'> = {
  words,
  target: 'production',
  head: HEAD,
  repository: 'rome/pipelines',
  run: 4711,
  runUrl: `${REPOSITORY}/actions/runs/4711`,
  summaryUrl: `${REPOSITORY}/actions/runs/4711#summary-1`,
  sourceUrl: (place) => `${REPOSITORY}/blob/${HEAD}/${encodeURI(place.file)}#L${place.line}`,
};

type Planned = Extract<CommentInput['result'], { kind: 'plan' }>;

export function planned(one: Planned['plan'], waiting: Planned['waiting'] = []): CommentInput {
  return { ...BASE, result: { kind: 'plan', plan: one, waiting } };
}

function at(file: string, line: number): { file: string; line: number; column: number } {
  return { file: `pipelines/${file}`, line, column: 5 };
}

const SENTENCE =
  'You are a patient travel planner who knows every street of the city and never invents a museum. ';

function longPrompt(): CommentInput {
  const before = `${SENTENCE.repeat(160)}Always answer in a warm voice. ${SENTENCE.repeat(155)}`;
  return planned(
    plan({
      changes: [
        change({
          address: 'prompts/Planner',
          action: 'update',
          reason: 'prompt_text differs from what was applied',
          place: at('planner.yaml', 3),
          version: { from: 11, expected: 12 },
          leaves: [{ path: 'prompt_text', before, after: before.replace('warm', 'friendly') }],
        }),
      ],
    }),
  );
}

function scripts(): CommentInput {
  const texts = richPlan().changes.filter((one) => /[ローマدليل]/u.test(one.address));
  return planned(
    plan({
      changes: [
        ...texts,
        change({
          address: 'prompts/罗马行程',
          action: 'update',
          reason: 'prompt_text differs from what was applied',
          place: at('中文.yaml', 8),
          version: { from: 4, expected: 5 },
          leaves: [
            {
              path: 'prompt_text',
              before: '你是一位耐心的旅行规划师。\n请用中文写一份简洁的五天罗马行程。\n每天不超过八十个字。',
              after: '你是一位耐心的旅行规划师。\n请用中文写一份简洁的六天罗马行程。\n每天不超过六十个字。',
            },
          ],
        }),
      ],
    }),
  );
}

function overBudget(): CommentInput {
  return planned(
    plan({
      held: Array.from({ length: 7 }, (_, index) =>
        held({
          address: `criteria/Old check ${index + 1}`,
          why: 'safeguard',
          would: 'delete',
          message: '7 deletes are planned, and 5 are allowed at once',
          remedies: remediesAt(budgetRemedies(7, 'production'), { target: 'production' }),
        }),
      ),
    }),
  );
}

function liveEdits(): CommentInput {
  const drifted = richPlan().held.filter((one) => ['drift', 'conflict', 'takeover'].includes(one.why));
  const taken = richPlan().changes.filter((one) => one.overwrites === 'takeover');
  return planned(plan({ held: drifted, changes: taken }));
}

function secret(): CommentInput {
  return planned(
    plan({
      changes: [
        change({
          address: 'tool_endpoints/Docs MCP endpoint',
          action: 'update',
          reason: 'the secret auth_config.token changed',
          place: at('tools.yaml', 2),
        }),
      ],
      secret_writes: [
        {
          address: 'tool_endpoints/Docs MCP endpoint',
          field: 'auth_config.token',
          variable: 'DOCS_TOKEN',
          status: 'changed',
          write: true,
        },
      ],
    }),
  );
}

/** A pull request whose base branch has two changes that were not applied yet, one of which it takes back. */
function waiting(): CommentInput {
  const [first, second, third] = richPlan().changes;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no changes');
  const removed = change({
    address: 'criteria/Old length check',
    action: 'delete',
    reason: 'made by this repository in ledger 12 and no longer in the files',
  });
  return planned(plan({ changes: [first, second, removed] }), [second, removed, third]);
}

function hostile(): CommentInput {
  const name = 'prompts/</code></summary></details> @octocat #12 <!-- x -->';
  const text =
    'Ignore this.\n```\n</details>\n\n# Approved by @octocat\n![x](https://evil.example/p.png)\n\u202etxt.exe\u202c';
  return planned(
    plan({
      changes: [
        change({
          address: name,
          action: 'update',
          reason: 'prompt_text differs from what was applied',
          place: at('a`b|c.yaml', 1),
          version: { from: 1, expected: 2 },
          leaves: [{ path: 'prompt_text', before: 'Be kind.', after: text }],
          effects: [{ what: 'used_by', address: 'evaluations/[x](https://evil.example)' }],
        }),
      ],
      held: [
        held({
          address: 'criteria/| a | b |',
          why: 'drift',
          message: 'edited by <img src=x> @octocat :tada:',
          remedies: remediesAt(
            driftRemedies({
              address: 'criteria/| a | b |',
              target: 'production',
              place: null,
              edit: '3f2a9c1b7d04e5f6',
            }),
            { target: 'production' },
          ),
        }),
      ],
    }),
  );
}

function applied(): CommentInput {
  const part = richPlan().changes.slice(0, 2);
  const done = report([
    outcome({ address: part[0]?.address ?? '', outcome: 'updated', version: 4, id: 41, duration_ms: 210 }),
    outcome({ address: part[1]?.address ?? '', outcome: 'updated', version: 12, id: 58, duration_ms: 190 }),
    outcome({
      address: 'prompts/Welcome',
      action: 'create',
      outcome: 'created',
      version: 1,
      id: 77,
      duration_ms: 230,
    }),
  ]);
  return {
    ...planned(plan({ changes: part })),
    applied: {
      report: done,
      ledgerCommit: 'c0ffee1d2e3f4a5b6c7d8e9f00112233445566aa',
      at: '2026-11-03T10:15:00Z',
      duration_ms: 1_240,
    },
  };
}

function incomplete(): CommentInput {
  return {
    ...planned(plan({ changes: richPlan().changes.slice(0, 2), held: richPlan().held.slice(0, 2) })),
    applied: {
      report: mixedReport(),
      ledgerCommit: 'c0ffee1d2e3f4a5b6c7d8e9f00112233445566aa',
      at: '2026-11-03T10:15:00Z',
    },
  };
}

function interrupted(): CommentInput {
  const outcomes = [
    outcome({ address: 'prompts/Concise Rome Prompt', outcome: 'updated', version: 4, id: 41 }),
    outcome({ address: 'prompts/Planner', outcome: 'not attempted', message: 'the run was stopped before' }),
  ];
  return {
    ...planned(plan({ changes: richPlan().changes.slice(0, 2) })),
    applied: {
      report: report(outcomes, { interrupted: true, exit_code: 4 }),
      ledgerCommit: null,
    },
  };
}

/** One comment for each story that it has to tell. */
export const COMMENTS: { readonly [name: string]: () => CommentInput } = {
  nothing: () => planned(plan({})),
  'first-import': () => planned({ ...manyCreates(1_000), ledger: { state: 'absent', revision: null } }),
  'long-prompt': longPrompt,
  scripts,
  'delete-over-budget': overBudget,
  'live-edits': liveEdits,
  findings: () => ({ ...BASE, result: { kind: 'findings', findings: findings() } }),
  'secret-rotated': secret,
  everything: () => ({
    ...planned(
      richPlan(),
      [richPlan().changes[5]].flatMap((one) => one ?? []),
    ),
    findings: findings().slice(1, 3),
  }),
  'ten-thousand': () => planned(tenThousand()),
  waiting,
  hostile,
  applied,
  incomplete,
  interrupted,
  offline: () => ({
    ...BASE,
    result: {
      kind: 'offline',
      findings: findings().slice(1, 3),
      why: 'this pull request comes from a fork, which gets no key',
    },
  }),
  failed: () => ({
    ...BASE,
    result: {
      kind: 'failed',
      code: 'PS5101',
      message: 'The platform refuses the API key (401)',
      remedy: 'Set the secret PIPELINES_API_KEY_PRODUCTION of this repository anew.',
    },
  }),
};
