import { remediesAt } from '../../src/model/index.js';
import { type Plan, pullRemedy } from '../../src/plan/index.js';
import { words } from '../../src/providers/pipelines/words.js';
import { renderComment, renderPlanHtml } from '../../src/report/index.js';
import { type Criterion, judgeTrial, type TrialReport } from '../../src/trial/index.js';
import { seededRandom } from '../../src/trial/stats/seeded-random.js';
import { criterion, results, task } from '../trial/made-trial.js';
import { change, held, plan } from './fixtures.js';

const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

function at(file: string, line: number): { file: string; line: number; column: number } {
  return { file: `pipelines/${file}`, line, column: 5 };
}

const PROMPT = `Create a concise 5 day Rome itinerary.
Keep each day under 80 words.
Write for a family with two children.
Name one restaurant a day.`;

/** The plan of the pictures in docs/images: a small pull request with one of everything that matters. */
function picturePlan(): Plan {
  const tone = 'You are a guide.\nAnswer in a formal voice.\nBe brief.';
  const live = tone.replace('formal', 'warm, plain');
  const changes = [
    change({
      address: 'prompts/Concise Rome Prompt',
      action: 'update',
      reason: 'prompt_text differs from what was applied',
      place: at('rome.yaml', 12),
      version: { from: 3, expected: 4 },
      leaves: [
        { path: 'prompt_text', before: PROMPT, after: PROMPT.replace('5 day', '6 day').replace('80', '60') },
      ],
      effects: [
        { what: 'pinned_by', address: 'experiments/22/Rome tone' },
        { what: 'pinned_by', address: 'experiments/22/Rome length' },
      ],
    }),
    change({
      address: 'criteria/Itinerary Quality Judge',
      action: 'update',
      reason: 'config differs from what was applied',
      place: at('quality.yaml', 40),
      version: { from: 7, expected: 8 },
      leaves: [{ path: 'config.temperature', before: 0.2, after: 0 }],
      effects: [{ what: 'repins', address: 'evaluations/Itinerary quality', from: 11, expected: 12 }],
    }),
    change({
      address: ['tool_bindings/$', '{italy_workflow}/day-plan/answer/Docs MCP endpoint'].join(''),
      action: 'create',
      reason: 'not on the platform yet',
      place: at('tools.yaml', 9),
      leaves: [
        { path: 'selected_tools', after: ['search_docs', 'fetch_url'] },
        { path: 'max_tool_rounds', after: 3 },
      ],
    }),
    change({
      address: 'criteria/Old length check',
      action: 'delete',
      reason: 'made by this repository in ledger 12 and no longer in the files',
      leaves: [{ path: 'config.max_words', before: 80 }],
    }),
  ];
  const edited = held({
    address: 'prompts/Tone guide',
    why: 'drift',
    message: 'edited in the web app after the last apply',
    place: at('tone.yaml', 4),
    leaves: [{ path: 'prompt_text', base: tone, live, git: tone }],
    remedies: remediesAt([pullRemedy('To keep the live edit', 'prompts/Tone guide')], {
      target: 'production',
    }),
  });
  return plan({ changes, held: [edited] });
}

/** Sixty tasks, by seeded chance: the new text names a booking more often, and costs a little more. */
function pictureTrial(): TrialReport {
  const random = seededRandom('picture');
  const tasksOf = (side: 'base' | 'head') =>
    Array.from({ length: 30 }, (_, at) => {
      const isHead = side === 'head';
      const scores = {
        'Names a booking': random.below(100) < (isHead ? 97 : 55),
        'Itinerary Quality Judge': 3 + random.below(3),
      };
      const tokens = 640 + random.below(90) + (isHead ? 12 : 0);
      const more = { tokens, cost: tokens * 6e-6, latency_ms: 2_100 + random.below(900) };
      return task(String(1_201 + at + (isHead ? 30 : 0)), scores, { input: `tasks ${at}`, ...more });
    });
  const judge: Partial<Criterion> = {
    judge: 'judge-2',
    version: 7,
    type: 'rating',
    range: [1, 5],
    changed: ['the criterion'],
  };
  const { verdict, ...judgement } = judgeTrial(results(tasksOf('base'), tasksOf('head')), {
    criteria: [criterion('Names a booking', { version: 3 }), criterion('Itinerary Quality Judge', judge)],
    gate: ['criteria/Names a booking'],
    tolerance: { default: 0.05, of: {} },
    seed: 'picture',
  });
  return {
    ...judgement,
    ...{ trial: 'rome', target: 'production', question: '0123456789abcdef', state: verdict },
    tasks: { base: 30, head: 30, limit: 120 },
    minutes: { took: 4.5, limit: 30 },
    ...{ workflow: 'workflow 41 (Italy)', wrote: true, is_recorded: true },
    ...{ asked_at: '2026-11-03T08:40:00.000Z', base_since: '2026-10-14T09:00:00.000Z' },
    workflows: (['base', 'head'] as const).map((name, at) => ({
      ...{ name, id: String(3_087 + at), link: null, is_kept: true },
    })),
    swaps: [
      {
        ...{ node: 'day-plan', field: 'answer', what: 'prompts/Concise Rome Prompt' },
        base: { version: 3, id: '812' },
      },
    ],
    findings: [],
  };
}

const TRIALS = { older: [], unread: [], hasTexts: false };

/** The comment of docs/images/plan-comment.webp. */
export function pictureComment(): string {
  return renderComment({
    words,
    target: 'production',
    head: HEAD,
    run: 4711,
    runUrl: 'https://github.com/rome/pipelines/actions/runs/4711',
    summaryUrl: 'https://github.com/rome/pipelines/actions/runs/4711#summary-1',
    sourceUrl: (place) => `https://github.com/rome/pipelines/blob/${HEAD}/${place.file}#L${place.line}`,
    takesCommands: true,
    trials: { ...TRIALS, trials: [pictureTrial()] },
    result: { kind: 'plan', plan: picturePlan(), waiting: [] },
  });
}

/** The page of docs/images/plan-page.webp. */
export function picturePage(): string {
  return renderPlanHtml(picturePlan(), {
    words,
    trials: { ...TRIALS, trials: [pictureTrial()], now: Date.parse('2026-11-03T11:40:00.000Z') },
  });
}

/** What that page says: without its markup, a line for each part. */
export function picturePageText(): string {
  const [, body = ''] = /<body>([\s\S]*?)<script>/.exec(picturePage()) ?? [];
  const lines = body
    .replaceAll(/<\/(?:p|li|tr|h\d|summary|details|form)>/g, '\n')
    .replaceAll(/<[^>]*>/g, ' ');
  return `${lines
    .replaceAll(/ +/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()}\n`;
}
