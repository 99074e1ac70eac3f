export const bundled: ReadonlySet<string>;
export function bundleCode(source: string, folder: string, isWithoutEmulators?: boolean): Promise<unknown>;
