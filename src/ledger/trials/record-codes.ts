import { refusedCode } from '../../model/index.js';

/** Codes of the records of trials; docs/errors.md is generated from this table. */
export const RECORD_CODES = {
  notKept: refusedCode(
    'PS3210',
    'The record of a trial cannot be kept, so nothing is launched.',
    'Allow git to push the record: on GitHub with `permissions: contents: write`; server hooks must accept `refs/pipelines-sync*`.',
  ),
  busy: refusedCode(
    'PS3211',
    'Another run is at work on the same trial.',
    'Wait until that run has ended; after 15 minutes without a sign of life it is taken over.',
  ),
  moved: refusedCode(
    'PS3212',
    'Another run took the trial over.',
    'Look at the other run, or run the command again when it has ended.',
  ),
  damaged: refusedCode(
    'PS3213',
    'The record of a trial is damaged, or was written by a newer version of pipelines-sync.',
    'Look on the platform for what the trial made; then remove the record: `pipelines-sync trial --drop-damaged`. Where a newer version wrote it, update pipelines-sync.',
  ),
} as const;
