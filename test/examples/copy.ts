import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const EXAMPLES = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples');

/** Copies one folder of examples, so that no ledger is left in the repository. */
export function copyExample(name: string, to: string): void {
  cpSync(path.join(EXAMPLES, name), to, { recursive: true });
}

export function plainFiles(): string[] {
  return readdirSync(path.join(EXAMPLES, 'plain')).filter((file) => file.endsWith('.json'));
}

export function readExample(file: string): string {
  return readFileSync(path.join(EXAMPLES, file), 'utf8');
}
