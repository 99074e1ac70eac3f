/**
 * A path from the root of the work tree as one word of a shell, for a git command that is pasted in any folder below
 * it: git reads a plain path relative to the current folder.
 */
export function fromTop(file: string): string {
  const pathspec = topPathspec(file);
  return wordOf(pathspec);
}

/** One word of a POSIX shell. */
export function wordOf(text: string): string {
  return /^[\w.:/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Characters that mean something in a pathspec of git are escaped. */
function topPathspec(file: string): string {
  return /[*?[\]\\]|^[^\w./-]/.test(file) ? `:(top,literal)${file}` : `:/${file}`;
}
