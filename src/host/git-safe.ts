type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings of every call. They come as `-c`, which wins over every file and over what a parent gave
 * to this process. What a repository says of credentials, headers, includes, proxies, ssh and filters
 * is not among them and works on.
 */
const SETTINGS: readonly string[] = [
  // A folder that only looks like a bare repository is none (git 2.38 and later).
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
  // Submodules are repositories of others: nothing is fetched or pushed in them.
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'push.recurseSubmodules=no',
];

/** Commands that show differences, and would call the programs that a file's attributes choose for it. */
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
 * Variables that lead git to another repository than the one it is started in, or that change what
 * arguments mean: a hook sets GIT_DIR and GIT_INDEX_FILE for its own repository (git rev-parse
 * --local-env-vars). Settings that a parent hands down (GIT_CONFIG_COUNT, GIT_CONFIG_PARAMETERS,
 * GIT_CONFIG_GLOBAL) stay: a token may be among them.
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

/** The API keys of this tool, and the inputs of the Action with the token. */
const OURS = /^(?:INPUT_|PIPELINES_API_KEY(?:_|$))/;

/** The arguments of a call, with the settings that every call has. */
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

/** Where the command stands behind the options of git itself. */
function commandAt(args: readonly string[]): number {
  let at = 0;
  while (args[at]?.startsWith('-') === true) at += args[at] === '-c' ? 2 : 1;
  return at;
}

/**
 * The environment of a call: nothing asks, opens an editor or a pager, or leads elsewhere; the keys
 * of this tool are not handed on, for no program that git starts needs them.
 * @param ceiling the folder that git does not look into for a repository
 * @param config further settings, for instance a header with a token: arguments can be read by
 * everybody on the machine, the environment cannot
 */
export function safeEnvironment(
  env: Environment,
  ceiling: string,
  config: readonly (readonly [key: string, value: string])[] = [],
): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => {
    const known = name.toUpperCase();
    return !DROPPED.has(known) && !OURS.test(known);
  });
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
  // This list, where it is set, is all that git looks at: protocol.ext.allow would say nothing.
  if (out.GIT_ALLOW_PROTOCOL !== undefined)
    out.GIT_ALLOW_PROTOCOL = out.GIT_ALLOW_PROTOCOL.split(':')
      .filter((name) => name !== 'ext')
      .join(':');
  return withConfig(out, config);
}

/** Adds settings behind those that the environment already holds (git-config(1), GIT_CONFIG_COUNT). */
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
