export const CACHE: string;
export const INSTALL_MS: number;
export function cached(
  name: string,
  packages: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string>;
