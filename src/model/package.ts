// Made by scripts/generate.mjs from package.json; do not edit.

/** A literal, so that `--version` loads nothing. */
export const VERSION = '0.1.0';

/** What npm calls this package. */
export const PACKAGE = '@OWNER/pipelines-sync';

/** Its repository on GitHub, which is also the Action: `owner/name`. */
export const REPOSITORY = 'OWNER/pipelines-sync';

/** False as long as package.json names nobody: then nothing that is said here can be run or opened. */
export const IS_PUBLISHED: boolean = false;
