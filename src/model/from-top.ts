/**
 * A path from the root of the work tree as one word of a shell, for a git command that is pasted in any
 * folder below it; git takes a plain path from where one stands.
 */
export function fromTop(file: string): string {
  const pathspec = topPathspec(file);
  return wordOf(pathspec);
}

/** One word of a POSIX shell. */
export function wordOf(text: string): string {
  return /^[\w.:/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Signs that mean something to git in a pathspec are taken as they are. */
function topPathspec(file: string): string {
  return /[*?[\]\\]|^[^\w./-]/.test(file) ? `:(top,literal)${file}` : `:/${file}`;
}
