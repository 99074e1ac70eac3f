/**
 * A path from the root of the work tree as one word of a shell, for a git command that is pasted in any
 * folder below it; git takes a plain path from where one stands.
 */
export function fromTop(file: string): string {
  const pathspec = topPathspec(file);
  return /^:\/[\w./+-]+$/.test(pathspec) ? pathspec : `'${pathspec.replaceAll("'", "'\\''")}'`;
}

/** The same for a list of arguments. Signs that mean something to git in a pathspec are taken as they are. */
export function topPathspec(file: string): string {
  return /[*?[\]\\]|^[^\w./-]/.test(file) ? `:(top,literal)${file}` : `:/${file}`;
}
