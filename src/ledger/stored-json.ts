import { isDeep } from '../model/index.js';

/**
 * JSON that somebody stored for this tool, or says so.
 * @throws SyntaxError also when it is nested too deeply to be worked with
 */
export function parseStored(text: string): unknown {
  if (isDeep(text)) throw new SyntaxError('nested too deeply');
  return JSON.parse(text);
}
