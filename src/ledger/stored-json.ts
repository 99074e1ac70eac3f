import { isDeep } from '../model/index.js';

/**
 * Parses JSON that this tool, or somebody else, stored.
 * @throws SyntaxError also where it is nested too deeply
 */
export function parseStored(text: string): unknown {
  if (isDeep(text)) throw new SyntaxError('nested too deeply');
  return JSON.parse(text);
}
