/** `{{name}}`, the only braces that the platform fills in (C-b.1). */
const PLACEHOLDER = /\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu;

/** `{{#if x}}`, `{{/if}}`, `{{>part}}`, `{{^x}}`, `{{!note}}`, `{{&x}}` and `{% if x %}` of other template languages. */
const FOREIGN_TAG = /\{\{~?[ \t]*[#/>^!&][^{}\n]*\}\}|\{%[^{}%\n]*%\}/g;

/** Characters of a tag that a sentence quotes. */
const SHOWN = 40;

/** Names of the placeholders of a prompt, in the order of the text, as often as they occur. */
export function* placeholderNames(text: string): Generator<string> {
  for (const [, name = ''] of text.matchAll(PLACEHOLDER)) yield name;
}

/** Tags of other template languages in a prompt, which the platform sends as they stand; `at` in UTF-16 units. */
export function foreignTags(text: string): { tag: string; at: number }[] {
  return Array.from(text.matchAll(FOREIGN_TAG), ({ 0: tag, index }) => ({
    tag: tag.length > SHOWN ? `${tag.slice(0, SHOWN)}…` : tag,
    at: index,
  }));
}
