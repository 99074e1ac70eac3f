import { limitSwitches } from '../../../emulator/rate-limit.js';
import { choice, flag } from '../../../emulator/switch-definition.js';
import type { SwitchValues } from '../../../emulator/switches.js';

/** What of the server can be changed; sources are rows of the table in docs/pipelex.md. */
export const SWITCHES = {
  dialect: choice(
    ['v1', 'api_v1', 'plx_content'],
    'v1',
    'dialects',
    'The API that answers: /v1; the old /api/v1; or one so old that it takes the text of a single bundle.',
  ),
  invalid_answer: choice(
    ['refused', 'success_false'],
    'refused',
    'old: two forms',
    'How the old API says that a method is invalid: 422 with a sentence, or 200 with success false.',
  ),
  auth: flag(true, 'credentials', 'Whether a key is needed.'),
  sandbox: flag(
    false,
    'Python files',
    'Whether methods with Python files are judged; without it they are 501.',
  ),
  models: choice(
    ['none', 'made_up'],
    'none',
    'execute',
    'What a run gets from models: 502, because no provider is there, or a made-up text.',
  ),
  background: flag(false, 'start', 'Whether runs can be started without waiting for them; without it 501.'),
  ...limitSwitches({ limit: 'the server has none', retryAfter: 'the server has none' }),
};

export type Switches = SwitchValues<typeof SWITCHES>;
