export function quickToRead(code: string): string;
