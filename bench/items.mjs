/** The sections of the bundles that are measured, in the order in which they are created. */
export const KINDS = ['prompts', 'criteria', 'evaluations'];

export const SECTION_ROUTES = {
  prompts: '/api/prompts',
  criteria: '/api/criteria',
  evaluations: '/api/evaluations',
};

const SENTENCES = [
  'You plan journeys for people who have little time and much curiosity.',
  'Name one place to eat for each day, and say why it is worth the walk.',
  'Where a museum closes on a Monday, move it; never send anybody to a closed door.',
  'Keep {{days}} in order, give each a title, and keep each under sixty words.',
];

/**
 * So many items: 60 % prompts of 1.3 kB, 30 % criteria, 10 % evaluations, with fields as the API takes them.
 * @param word stands in every text, so that two words make every item differ
 */
export function itemsOf(count, word = 'first') {
  const prompts = Math.round(count * 0.6);
  const criteria = Math.round(count * 0.3);
  return {
    prompts: promptsOf(prompts, word),
    criteria: Array.from({ length: criteria }, (_, index) => ({
      name: `Criterion ${String(index).padStart(6, '0')}`,
      display_label: `Criterion ${index}, ${word}`,
      description: 'Compares the answer with what was expected',
      type: 'programmatic',
      config: { subtype: 'exact_match' },
      output_schema: { type: 'boolean' },
    })),
    evaluations: Array.from({ length: count - prompts - criteria }, (_, index) => ({
      name: `Evaluation ${String(index).padStart(6, '0')}`,
      description: `Judges day ${index}, ${word}`,
      criteria: [criterionOf(3 * index), criterionOf(3 * index + 1)],
    })),
  };
}

/** So many prompts of 1.3 kB. */
export function promptsOf(count, word = 'first') {
  return Array.from({ length: count }, (_, index) => ({
    name: `Prompt ${String(index).padStart(6, '0')}`,
    description: `How day ${index} is planned`,
    prompt_text: textOf(index, word),
  }));
}

function criterionOf(index) {
  return { criterion_id: { $ref: `criteria/Criterion ${String(index).padStart(6, '0')}` } };
}

function textOf(index, word) {
  const lines = [`# Day ${index}, ${word}`, ''];
  for (let at = 0; lines.join('\n').length < 1240; at += 1)
    lines.push(`- ${SENTENCES[(index + at) % SENTENCES.length]}`);
  return `${lines.join('\n')}\n`;
}

/** Items as bundles of YAML, 100 items a file, by name. */
export function filesOf(items) {
  const files = {};
  for (const kind of KINDS) {
    for (let from = 0; from < items[kind].length; from += 100) {
      const part = items[kind].slice(from, from + 100);
      const name = `items/${kind}-${String(from / 100).padStart(4, '0')}.yaml`;
      files[name] = `artifact_type: pipelines.artifact.bundle.v1\n${kind}:\n${part.map(itemText).join('')}`;
    }
  }
  return files;
}

/** Prompts as Markdown files, one each, by name. */
export function promptFilesOf(prompts) {
  return Object.fromEntries(
    prompts.map(({ prompt_text: text, ...fields }) => [
      `items/${fields.name.replaceAll(' ', '-').toLowerCase()}.md`,
      `---\n${Object.entries(fields)
        .map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`)
        .join('')}---\n${text}\n`,
    ]),
  );
}

function itemText(item) {
  const lines = Object.entries(item).map(([field, value]) => `    ${field}: ${valueText(value)}\n`);
  return `  - ${lines.join('').trimStart()}`;
}

function valueText(value) {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (!value.includes('\n')) return JSON.stringify(value);
  return `|\n${value.replace(/^(?=.)/gm, '      ').replace(/\n$/, '')}`;
}

/** @param ending of the files that hold the items */
export const configuration = (ending) => `version: 1
namespace: bench
bundles: ["items/*.${ending}"]
targets:
  staging:
    org_id: 2
`;
