/** The repository of the demo. Strings, so that the command needs no other files. */

/** The text that the demo edits in git. */
export const ITINERARY_FILE = 'pipelines/texts/concise-rome.md';
export const ITINERARY = `Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- If possible, end with what to book ahead.
`;

/** The same text as the demo edits it. */
export const ITINERARY_EDITED = ITINERARY.replace('5 day', '6 day')
  .replace('80 words', '60 words')
  .replace('If possible, end', 'Always end');

export const TONE_FILE = 'pipelines/texts/tone.md';
export const TONE = `Write in a formal voice.
Never promise what you cannot know.
`;

/** What somebody types by hand on the platform. */
export const TONE_LIVE = `Write in a warm, plain voice.
Never promise what you cannot know.`;

/** What somebody adds to it in git. */
export const TONE_LINE = 'Say it in a few words.';

/** A prompt that only the platform knows at first. */
export const THEIRS = 'Letter to former guests';

export const BUNDLE_FILE = 'pipelines/rome.yaml';
const BUNDLE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Concise Rome Prompt
    prompt_text: { $file: texts/concise-rome.md }
    role: user
  - name: Tone guide
    prompt_text: { $file: texts/tone.md }
    role: system
criteria:
  - name: Names a booking
    display_label: Names a booking
    type: programmatic
    config: { subtype: contains_keywords, keywords: [book, reserve], mode: any }
    output_schema: { type: boolean }
  - name: Itinerary Quality Judge
    display_label: Itinerary quality
    type: llm_judge
    config: { prompt_template: Score the itinerary from 1 to 5., temperature: 0 }
    output_schema: { type: rating, range: [1, 5] }
evaluations:
  - name: Itinerary quality
    description: Scores itinerary quality
    criteria:
      - criterion_id: { $ref: criteria/Names a booking }
      - criterion_id: { $ref: criteria/Itinerary Quality Judge }
`;

/** A workflow of the embedded platform, and its field that answers with the itinerary. */
export const TRIED = { project: 22, workflow: 10, node: 'day-plan', field: 'answer' } as const;

/** All files; `url` is the embedded platform's. */
export function demoFiles(url: string): Record<string, string> {
  return {
    'pipelines-sync.yaml': `version: 1
namespace: demo
bundles: ["pipelines/**/*.yaml"]
targets:
  staging:
    base_url: ${url}
    org_id: 2
trials:
  rome:
    project_id: ${TRIED.project}
    workflow_id: ${TRIED.workflow}
    count: 30
    swap:
      - { node: ${TRIED.node}, field: ${TRIED.field}, prompt: prompts/Concise Rome Prompt }
    gate: ["criteria/Names a booking"]
`,
    '.gitignore': '.pipelines-sync/\n',
    [BUNDLE_FILE]: BUNDLE,
    [ITINERARY_FILE]: ITINERARY,
    [TONE_FILE]: TONE,
  };
}
