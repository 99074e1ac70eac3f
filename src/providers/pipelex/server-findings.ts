import { type Code, coded, cut, type Finding, isObject, withoutStop } from '../../model/index.js';
import type { SentTree } from './sent-tree.js';
import { placeOf, readLocation } from './server-location.js';

/** Makes foreign text fit for a line of output. */
export type Clean = (text: string) => string;

/** One entry of `errors` or `warnings` as a finding, at the place that the rule of `placeOf` gives it. */
export function itemFinding(item: unknown, code: Code, tree: SentTree, clean: Clean): Finding {
  const { detail, code: named, location, suggestions, suggested_fix: fix } = isObject(item) ? item : {};
  const said = typeof detail === 'string' && detail !== '' ? detail : 'The server says no more about it.';
  const place = placeOf(readLocation(location), tree);
  const remedy = [didYouMean(suggestions), fixText(fix)].filter((text) => text !== '').join(' ');
  return {
    ...coded(code),
    message: clean(
      `${withoutStop(inRepository(said, tree))}${typeof named === 'string' ? ` (${named})` : ''}.`,
    ),
    ...(remedy === '' ? {} : { remedy: clean(remedy) }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The names of the repository in place of those that were sent. */
export function inRepository(text: string, { names }: SentTree): string {
  let shown = text;
  for (const [sent, file] of names) {
    const own = file.slice(file.lastIndexOf('/') + 1);
    const name = sent.slice(sent.lastIndexOf('/') + 1);
    if (own !== name) shown = shown.replaceAll(name, own);
  }
  return shown;
}

function didYouMean(suggestions: unknown): string {
  const words = Array.isArray(suggestions) ? suggestions.filter((one) => typeof one === 'string') : [];
  if (words.length === 0) return '';
  const last = words.pop() ?? '';
  return `Did you mean ${words.length === 0 ? last : `${words.join(', ')} or ${last}`}?`;
}

/** A fix that the server suggests. It is shown only: nothing applies it. */
function fixText(fix: unknown): string {
  if (!isObject(fix) || typeof fix.description !== 'string') return '';
  const ops = Array.isArray(fix.ops) ? fix.ops.map(opText).filter((text) => text !== '') : [];
  const caution = fix.safety === 'safe' ? '' : ', to be checked first';
  return `Suggested fix${caution}: ${withoutStop(fix.description)}${ops.length === 0 ? '' : `: ${ops.join('; ')}`}.`;
}

/** One step of a fix: `output = "Text" in [pipe.sum]`. */
function opText(op: unknown): string {
  if (!isObject(op)) return '';
  const table = Array.isArray(op.table_path) ? op.table_path.map(String).join('.') : '';
  const where = table === '' ? 'at the top' : `in [${table}]`;
  const key = String(op.key ?? '');
  switch (op.kind) {
    case 'set_key':
      return `${key} = ${cut(JSON.stringify(op.value) ?? '', 200)} ${where}`;
    case 'delete_key':
      return `remove ${key} ${where}`;
    case 'ensure_table':
      return `add [${table}]`;
    case 'delete_table':
      return `remove [${table}]`;
    case 'rename_table_key':
      return `rename ${key} to ${String(op.new_key)} ${where}`;
    case 'remap_value': {
      const pairs = isObject(op.mapping) ? Object.entries(op.mapping) : [];
      return pairs.map(([from, to]) => `${key}: ${String(to)} in place of ${from} ${where}`).join('; ');
    }
    case 'move_key': {
      const to = Array.isArray(op.new_table_path) ? op.new_table_path.map(String).join('.') : '';
      return `move ${key} ${where} to ${String(op.new_key)} in [${to}]`;
    }
    default:
      return '';
  }
}
