import { stringify } from 'yaml';

export interface PromptRow {
  name: string;
  text: string;
}

/** Prompts of the collection: a name that comes twice keeps its first row, as a user would clean it up. */
export function promptRows(rows: readonly Record<string, string>[]): PromptRow[] {
  const known = new Set<string>();
  const prompts: PromptRow[] = [];
  for (const { act = '', prompt = '' } of rows) {
    if (act.trim() === '' || prompt === '' || known.has(act)) continue;
    known.add(act);
    prompts.push({ name: act, text: prompt });
  }
  return prompts;
}

/** True for a row that the platform takes (C-b.1). */
export function fits(row: PromptRow): boolean {
  return [...row.text].length <= 50_000 && [...row.name].length <= 255;
}

/** Bundles of a hundred prompts each, as a team would lay them out. */
export function promptBundles(prompts: readonly PromptRow[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (let first = 0; first < prompts.length; first += 100) {
    const items = prompts.slice(first, first + 100).map(({ name, text }) => ({ name, prompt_text: text }));
    files[`pipelines/prompts-${String(first / 100).padStart(2, '0')}.yaml`] = stringify(
      { artifact_type: 'pipelines.artifact.bundle.v1', prompts: items },
      { lineWidth: 0 },
    );
  }
  return files;
}
