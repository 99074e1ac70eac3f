import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { coded, type Finding, isObject, type OwnSettings } from '../../model/index.js';
import { PIPELINES_CODES } from './pipelines-codes.js';

/** The name of the file in messages: as the user typed it, never its path on this machine. */
const SDK_CONFIG_NAME = '~/.config/pipelines/config.json';

/** The name of the file of this environment in messages. */
export function sdkFileName(env: Readonly<Record<string, string | undefined>>): string {
  const named = env.PIPELINES_CONFIG_FILE;
  return named !== undefined && named.trim() !== '' ? 'the file of PIPELINES_CONFIG_FILE' : SDK_CONFIG_NAME;
}

/**
 * Reads the SDK's configuration file: `PIPELINES_CONFIG_FILE` (a leading `~` is the home folder), else
 * `~/.config/pipelines/config.json` (C-g). A missing file is fine. A file that cannot be read or is
 * not a JSON object causes a warning that shows nothing of its content. The file is never written.
 */
export async function readSdkFile(options: {
  env: Readonly<Record<string, string | undefined>>;
  home?: string;
}): Promise<{ config: OwnSettings | null; findings: Finding[] }> {
  const home = options.home ?? homedir();
  const named = options.env.PIPELINES_CONFIG_FILE;
  const isNamed = named !== undefined && named !== '';
  const file = isNamed
    ? named.replace(/^~(?=$|[/\\])/, () => home)
    : path.join(home, '.config', 'pipelines', 'config.json');
  const name = isNamed ? 'The PIPELINES_CONFIG_FILE file' : SDK_CONFIG_NAME;

  let text: string;
  try {
    // Synchronous: every command reads it, and the promises of `node:fs` load all that Node has of streams.
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return { config: null, findings: [] };
    return { config: null, findings: [leftOut(`${name} cannot be read (${reason ?? 'unknown reason'}).`)] };
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's message quotes the text around the error, which may be the key.
    return { config: null, findings: [leftOut(`${name} is not valid JSON.`)] };
  }
  if (!isObject(data)) return { config: null, findings: [leftOut(`${name} is not a JSON object.`)] };
  const config: OwnSettings = {};
  if (typeof data.api_key === 'string') config.api_key = data.api_key;
  if (typeof data.base_url === 'string') config.base_url = data.base_url;
  if (typeof data.org_id === 'string' || typeof data.org_id === 'number') config.org_id = data.org_id;
  return { config, findings: [] };
}

function leftOut(message: string): Finding {
  return {
    ...coded(PIPELINES_CODES.sdkConfig),
    message: `${message} It is ignored.`,
    remedy: 'Repair or remove the file; pipelines-sync never writes it.',
  };
}
