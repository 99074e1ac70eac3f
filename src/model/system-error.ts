/** The code of a system's error, such as `ENOENT`: its message would name paths of this machine. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Why something failed, by that code where there is one. */
export function causeOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
