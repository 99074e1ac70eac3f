import {
  coded,
  isValueObject,
  type ReportFinding,
  type Value,
  type ValueObject,
  warningCode,
} from '../../../model/index.js';

/** What settings should not hold that everybody who reads the repository reads too. */
export const SETTINGS_CODES = {
  secret: warningCode(
    'PS2715',
    'A prompt or setting of a node looks like a secret.',
    'Keep the secret in a credential of the server, and revoke it if it was committed.',
  ),
  hostPath: warningCode(
    'PS2716',
    'A setting of a node is a path of one machine.',
    'Nothing for a single server. For several, keep the workflow in a target of its own.',
  ),
} as const;

/** Members that hold a credential, by their names. */
const SECRET_NAME =
  /(?:^|[_-])(?:secret|password|passwd|passphrase|credentials?|bearer|authorization|(?:api|access|auth|private|secret)[_-]?(?:key|token)|token)$/i;

/** Keys that tell who issued them, and private keys. */
const SECRET_FORM =
  /(?<![\w-])(?:sk-[\w-]{20,}|gh[opsur]_\w{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])|AIza[\w-]{35}|ey[JI][\w-]{15,}\.ey[JI][\w-]{15,}\.[\w-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** Shorter values are settings, not secrets. */
const SHORTEST = 8;

const HOST_PATH = /^(?:~?\/(?:[\w.@ -]+\/)+[\w.@ -]*|[A-Za-z]:[\\/]\S)/;
const PATH_NAME = /(?:^|[_-])(?:path|paths|dir|directory|folder|file|workspace)$/i;

/** Settings that the platform shows to everybody who may see the workflow, typed by hand: prompts and free objects. */
const FREE = ['system_prompt', 'extra_config', 'trigger_config', 'response_format'] as const;

/** Flags secrets and paths of a machine in what a node is told. @param path of the node's settings */
export function checkSettings(settings: ValueObject, path: readonly string[], report: ReportFinding): void {
  for (const name of FREE) if (settings[name] !== undefined) look(settings[name], [...path, name], report);
}

function look(value: Value, path: readonly string[], report: ReportFinding): void {
  if (typeof value === 'string') {
    lookAt(value, path, report);
    return;
  }
  const members = Array.isArray(value) || isValueObject(value) ? Object.entries(value) : [];
  for (const [key, member] of members) look(member as Value, [...path, key], report);
}

function lookAt(text: string, path: readonly string[], report: ReportFinding): void {
  const name = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const isNamed = SECRET_NAME.test(name) && text.length >= SHORTEST && !/[\s{}<>$]/.test(text);
  const at = path.slice(2).join('.');
  if (isNamed || SECRET_FORM.test(text))
    report({
      path: [...path],
      ...coded(SETTINGS_CODES.secret),
      message: `${at} of ${path[1]} looks like a secret, which everybody can read in the repository and on the server.`,
      remedy: 'Keep it in a credential of the server, and revoke it if it was committed.',
    });
  else if (PATH_NAME.test(name) && HOST_PATH.test(text))
    report({
      path: [...path],
      ...coded(SETTINGS_CODES.hostPath),
      message: `${at} of ${path[1]} is a path of the machine of one server, and may lead nowhere on another.`,
      remedy: 'Nothing to do for a single server; for several, keep the workflow in a target of its own.',
    });
}
