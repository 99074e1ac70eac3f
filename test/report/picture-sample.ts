import { remediesAt } from '../../src/model/index.js';
import { pullRemedy } from '../../src/plan/index.js';
import { words } from '../../src/providers/pipelines/words.js';
import { renderComment } from '../../src/report/index.js';
import { change, held, plan } from './fixtures.js';

const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

function at(file: string, line: number): { file: string; line: number; column: number } {
  return { file: `pipelines/${file}`, line, column: 5 };
}

const PROMPT = `Create a concise 5 day Rome itinerary.
Keep each day under 80 words.
Write for a family with two children.
Name one restaurant a day.`;

/** The comment of docs/images/plan-comment.png: a small pull request with one of everything that matters. */
export function pictureComment(): string {
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
  return renderComment({
    words,
    target: 'production',
    head: HEAD,
    run: 4711,
    runUrl: 'https://github.com/rome/pipelines/actions/runs/4711',
    summaryUrl: 'https://github.com/rome/pipelines/actions/runs/4711#summary-1',
    sourceUrl: (place) => `https://github.com/rome/pipelines/blob/${HEAD}/${place.file}#L${place.line}`,
    result: { kind: 'plan', plan: plan({ changes, held: [edited] }), waiting: [] },
  });
}
