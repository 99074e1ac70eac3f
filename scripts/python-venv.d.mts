export function makeVenv(
  folder: string,
  packages: readonly string[],
  options?: { oldest?: number; signal?: AbortSignal },
): Promise<void>;
export function venvPython(folder: string): string;
