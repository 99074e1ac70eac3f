import { type Place, patternOf, type Remedy } from '../../model/index.js';

/** A key or string for a YAML map in braces; it is valid JSON too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A name, quoted unless YAML reads it as itself. */
function key(name: string): string {
  return /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z_][\w-]*$/i.test(name) ? name : quoted(name);
}

/** A string, quoted unless YAML reads it as itself; digits alone, or with an exponent, would be a number. */
function word(text: string): string {
  return /^[0-9a-z_]+$/.test(text) && !/^\d+(?:e\d+)?$/.test(text) ? text : quoted(text);
}

function isJson(place: Place | null): boolean {
  return place?.file.endsWith('.json') === true;
}

/** A line for the bundle that sets one setting of one address for one target, in the language of the file. */
export function syncLine(
  place: Place | null,
  address: string,
  setting: string,
  target: string,
  value: string | number | boolean,
): string {
  const shownAs = patternOf(address);
  if (isJson(place)) return `"sync": ${JSON.stringify({ [shownAs]: { [setting]: { [target]: value } } })}`;
  const shown = typeof value === 'string' ? word(value) : String(value);
  return `sync: {${quoted(shownAs)}: {${setting}: {${key(target)}: ${shown}}}}`;
}

/** A line for the bundle that sets one setting of one address for all targets. */
export function syncLineForAll(
  place: Place | null,
  address: string,
  setting: string,
  value: string | boolean,
): string {
  const shownAs = patternOf(address);
  if (isJson(place)) return `"sync": ${JSON.stringify({ [shownAs]: { [setting]: value } })}`;
  return `sync: {${quoted(shownAs)}: {${setting}: ${JSON.stringify(value)}}}`;
}

/** The line for the bundle that overwrites exactly one live edit. */
export function decisionRemedy(
  to: string,
  place: Place | null,
  address: string,
  target: string,
  edit: string,
): Remedy {
  return { to, type: syncLine(place, address, 'overwrite', target, edit) };
}
