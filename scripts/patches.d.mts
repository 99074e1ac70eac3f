export const PATCHES: Readonly<Record<string, readonly (readonly [found: string, better: string])[]>>;
export function patched(code: string, file: string): string;
