export const bundled: ReadonlySet<string>;
export function bundleCode(
  sources: { [name: string]: string },
  folder: string,
  isWithoutEmulators?: boolean,
): Promise<unknown>;
