import { limitSwitches } from '../../../emulator/rate-limit.js';
import { choice, flag } from '../../../emulator/switch-definition.js';
import type { SwitchValues } from '../../../emulator/switches.js';

/** What of the server can be changed; sources are the numbers of docs/pipelit.md. */
export const SWITCHES = {
  version: choice(
    ['head', 'v0.1.0'],
    'head',
    '28',
    'The vintage that answers: the newest, or the one of the first manual, with setup routes and 500 for a taken slug.',
  ),
  redis: flag(true, '21', 'Whether the queue is there; without it a write is stored, and answered by 500.'),
  ...limitSwitches({ limit: 'the server has none', retryAfter: 'the server has none' }),
};

export type Switches = SwitchValues<typeof SWITCHES>;
