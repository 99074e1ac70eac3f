/** Where an error of the server is, as far as the server says. All members are optional. */
export interface ServerLocation {
  pipe?: string;
  field?: string;
  file?: string;
  line?: number;
  column?: number;
}

/** Lines of a file, the first is 1; `null`: the finding has no place. */
export type Lines = { file: string; from: number; to: number } | null;

/** Files of a tree by path, with their texts. */
export type Texts = { readonly [file: string]: string };

/**
 * Where a finding has to stand: at the line that the server names; else at the key that the server names in the table
 * of its pipe; else at the head of that table; else at the start of the file. Made from lines alone, and apart
 * from how the provider does it.
 */
export function expectedPlace(location: ServerLocation | undefined, texts: Texts): Lines {
  const { pipe, field, file, line } = location ?? {};
  if (file !== undefined && line !== undefined) return { file, from: line, to: line };
  if (pipe !== undefined) {
    const files = file === undefined ? Object.keys(texts) : [file];
    for (const one of files) {
      const head = pipeLines(texts[one] ?? '', pipe);
      if (head === undefined) continue;
      const found = field === undefined ? undefined : keyLines(texts[one] ?? '', pipe, field);
      return { file: one, ...(found ?? { from: head.from, to: head.from }) };
    }
  }
  return file === undefined ? null : { file, from: 1, to: 1 };
}

/** The lines of a pipe, its sub-tables included. */
export function pipeLines(text: string, pipe: string): { from: number; to: number } | undefined {
  const rows = codeRows(text);
  const from = rows.findIndex((row) => headOf(row) === `pipe.${pipe}`);
  if (from < 0) return undefined;
  const next = rows.findIndex((row, at) => {
    const head = at > from ? headOf(row) : undefined;
    return head !== undefined && !head.startsWith(`pipe.${pipe}.`);
  });
  return { from: from + 1, to: next < 0 ? rows.length : next };
}

/** The lines of a key of a pipe and of its value. `field` is a key, or a path from the root: `pipe.a.steps[0].pipe`. */
function keyLines(text: string, pipe: string, field: string): { from: number; to: number } | undefined {
  const head = pipeLines(text, pipe);
  if (head === undefined) return undefined;
  const key = field.startsWith(`pipe.${pipe}.`) ? field.slice(`pipe.${pipe}.`.length) : field;
  const name = key.split(/[.[]/)[0] ?? '';
  const rows = codeRows(text);
  const names = rows.map((row) => /^\s*([\w-]+)\s*=/.exec(row)?.[1]);
  const from = names.findIndex((one, at) => at >= head.from && at < head.to && one === name);
  if (name === '' || from < 0 || (key === field && /[.[]/.test(field))) return undefined;
  const next = rows.findIndex(
    (row, at) => at > from && (names[at] !== undefined || headOf(row) !== undefined),
  );
  return { from: from + 1, to: next < 0 ? rows.length : next };
}

const headOf = (row: string): string | undefined =>
  /^\s*\[\s*([\w.\s"'-]+?)\s*\]\s*(?:#.*)?$/.exec(row)?.[1]?.replace(/[\s"']/g, '');

/** The lines of a TOML text; those that lie within a string of several lines are empty. */
function codeRows(text: string): string[] {
  let open: string | undefined;
  return text.split('\n').map((row) => {
    const marks = row.match(/"""|'''/g) ?? [];
    const wasOpen = open !== undefined;
    for (const mark of marks) {
      if (open === undefined) open = mark;
      else if (open === mark) open = undefined;
    }
    return wasOpen ? '' : row;
  });
}
