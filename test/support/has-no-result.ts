const COMMON = new Set(['format_version', 'command', 'exit_code', 'diagnostics']);

/** True for the output of a run with `--json` that ended without a result: it holds what went wrong and nothing else. */
export function hasNoResult(out: string): boolean {
  return out === '' || Object.keys(JSON.parse(out) ?? {}).every((key) => COMMON.has(key));
}
