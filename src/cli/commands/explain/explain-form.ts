import { formDefinitions, referenceForm } from '../../../bundle/schema/json-schema-forms.js';
import { isObject, type JsonObject, type Kinds, pageLink } from '../../../model/index.js';

/** What a form may look like. */
const EXAMPLES: { readonly [word: string]: readonly string[] } = {
  $file: ['{$file: texts/tone.md}'],
  $var: ['{$var: italy_workflow}'],
  $env: ['{$env: DOCS_TOKEN}'],
  $literal: ['{$literal: {$var: is not resolved here}}'],
};

interface Form {
  readonly doc: string;
  readonly examples: readonly string[];
  /** Keys that may stand beside it. */
  readonly beside: readonly (readonly [name: string, doc: string])[];
}

/** Every form by its word, as the JSON Schema of bundles describes it. */
function formsOf(kinds: Kinds): Map<string, Form> {
  const forms = new Map<string, Form>();
  const { secretForm } = formDefinitions();
  for (const [word, schema] of propertiesOf(secretForm))
    forms.set(word, { doc: String(schema.description), examples: EXAMPLES[word] ?? [], beside: [] });
  const name = kinds.all[0]?.name ?? 'KIND';
  const [id, version] = (['id', 'version'] as const).map((wants) => referenceForm(name, wants, 'all'));
  const reference = propertiesOf(version);
  forms.set('$ref', {
    doc: `${id?.description} With version: latest, its version number.`,
    examples: [`{$ref: "${name}/Name"}`, `{$ref: "${name}/Name", version: latest}`],
    beside: reference.flatMap(([word, { description }]) =>
      word === '$ref' ? [] : [[word, String(description)] as const],
    ),
  });
  return forms;
}

function propertiesOf(schema: unknown): [string, JsonObject][] {
  const properties = isObject(schema as JsonObject) ? (schema as JsonObject).properties : undefined;
  return Object.entries(isObject(properties) ? properties : {}).flatMap(([name, inner]) =>
    isObject(inner) ? [[name, inner]] : [],
  );
}

/** The words of all forms: `$file`, `$var`, … */
export function formWords(kinds: Kinds): string[] {
  return [...formsOf(kinds).keys()];
}

/** The word of the form beside which a key may stand: `$ref` of `version`, and of its value `latest`. */
function formBeside(kinds: Kinds, word: string): string | undefined {
  const key = word === 'latest' ? 'version' : word;
  return [...formsOf(kinds)].find(([, { beside }]) => beside.some(([name]) => name === key))?.[0];
}

/** A form, by its word with or without the dollar sign; undefined where there is none. */
export function explainForm(kinds: Kinds, topic: string): string | undefined {
  const forms = formsOf(kinds);
  const own = topic.startsWith('$') ? topic : `$${topic}`;
  const word = forms.has(own) ? own : (formBeside(kinds, topic) ?? own);
  const form = forms.get(word);
  if (form === undefined) return undefined;
  return [
    `${word} in a bundle: ${form.doc}`,
    ...form.examples.map((one) => `  Example: ${one}`),
    ...form.beside.map(([name, doc]) => `  ${name}: ${doc}`),
    `  source: ${pageLink('bundles.md', 'forms')}`,
    '',
  ].join('\n');
}
