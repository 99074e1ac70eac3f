type Environment = Readonly<Record<string, string | undefined>>;

declare const WITHOUT_KEYS: unique symbol;

/** An environment for git, which holds no API key: made by `gitEnvironment` alone. */
export type GitEnvironment = Environment & { readonly [WITHOUT_KEYS]: true };

/**
 * The environment for calls of git, without API keys and inputs of the Action, which include the token: no program that
 * git starts needs them.
 * @param holdsKey true for the name of a variable, in capitals, that may hold an API key
 */
export function gitEnvironment(env: Environment, holdsKey: (name: string) => boolean): GitEnvironment {
  const kept = Object.entries(env).filter(([name]) => {
    const known = name.toUpperCase();
    return !known.startsWith('INPUT_') && !holdsKey(known);
  });
  return Object.fromEntries(kept) as GitEnvironment;
}

/**
 * Settings of every call. They are passed as `-c`, which takes precedence over files and over settings of a parent
 * process. Credentials, headers, includes, proxies, ssh and filters of the repository keep working.
 */
const SETTINGS: readonly string[] = [
  // Ignores folders that look like a bare repository (git 2.38 and later).
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.editor=:',
  'sequence.editor=:',
  'protocol.ext.allow=never',
  'commit.gpgSign=false',
  'tag.gpgSign=false',
  'push.gpgSign=false',
  'log.showSignature=false',
  'gpg.program=false',
  'gpg.openpgp.program=false',
  'gpg.x509.program=false',
  'gpg.ssh.program=false',
  'gpg.ssh.defaultKeyCommand=false',
  // Submodules are other repositories: nothing is fetched or pushed in them.
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'push.recurseSubmodules=no',
];

/** Commands that show differences; without these options they may call programs named by file attributes. */
const SHOWING_DIFFERENCES = new Set([
  'blame',
  'diff',
  'diff-files',
  'diff-index',
  'diff-tree',
  'log',
  'show',
]);

/**
 * Variables that lead git to another repository, or change the meaning of arguments: a hook sets GIT_DIR and
 * GIT_INDEX_FILE for its own repository (git rev-parse --local-env-vars). Settings of a parent process
 * (GIT_CONFIG_COUNT, GIT_CONFIG_PARAMETERS, GIT_CONFIG_GLOBAL) stay, because they may contain a token.
 */
const DROPPED = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_ATTR_SOURCE',
  'GIT_CEILING_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_EXTERNAL_DIFF',
  'GIT_GLOB_PATHSPECS',
  'GIT_GRAFT_FILE',
  'GIT_ICASE_PATHSPECS',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

/** The arguments of a call, with the settings of every call. */
export function safeArguments(args: readonly string[]): string[] {
  const at = commandAt(args);
  const plain = SHOWING_DIFFERENCES.has(args[at] ?? '') ? ['--no-ext-diff', '--no-textconv'] : [];
  return [
    '--no-pager',
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
    ...args.slice(0, at + 1),
    ...plain,
    ...args.slice(at + 1),
  ];
}

/** The index of the command, after the options of git itself. */
function commandAt(args: readonly string[]): number {
  let at = 0;
  while (args[at]?.startsWith('-') === true) at += args[at] === '-c' ? 2 : 1;
  return at;
}

/**
 * The environment of a call: no prompt, no editor, no pager and no other repository.
 * @param ceiling the folder at which git stops searching for a repository
 * @param config further settings, for example a header with a token; unlike arguments, the environment cannot be read by
 *   everybody on the machine
 */
export function safeEnvironment(
  env: GitEnvironment,
  ceiling: string,
  config: readonly (readonly [key: string, value: string])[] = [],
): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !DROPPED.has(name.toUpperCase()));
  const out: Record<string, string | undefined> = {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_EDITOR: ':',
    GIT_SEQUENCE_EDITOR: ':',
    GIT_CEILING_DIRECTORIES: ceiling,
    LC_ALL: 'C',
  };
  // Where this list is set, git ignores protocol.ext.allow.
  if (out.GIT_ALLOW_PROTOCOL !== undefined)
    out.GIT_ALLOW_PROTOCOL = out.GIT_ALLOW_PROTOCOL.split(':')
      .filter((name) => name !== 'ext')
      .join(':');
  return withConfig(out, config);
}

/** Appends settings to those of the environment (git-config(1), GIT_CONFIG_COUNT). */
function withConfig(
  env: Record<string, string | undefined>,
  config: readonly (readonly [string, string])[],
): Record<string, string | undefined> {
  const first = Number.parseInt(env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
  const out = { ...env };
  config.forEach(([key, value], index) => {
    out[`GIT_CONFIG_KEY_${first + index}`] = key;
    out[`GIT_CONFIG_VALUE_${first + index}`] = value;
  });
  if (config.length > 0) out.GIT_CONFIG_COUNT = String(first + config.length);
  return out;
}
