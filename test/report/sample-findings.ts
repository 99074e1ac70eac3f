import type { Finding } from '../../src/model/index.js';

export const SOURCES: { [file: string]: string } = {
  'pipelines/quality.yaml': [
    ...Array.from({ length: 13 }, (_, index) => `# line ${index + 1}`),
    '  - name: Mentions Rome',
    '    type: programmatic',
    '    config:',
    '      subtype: contains_keywords',
    '      mode: any',
  ].join('\n'),
  'pipelines/日本語.yaml': `prompts:\n\t- name: "ローマ案内" # \u202ereversed\n    text: ${'x'.repeat(300)} here ${'y'.repeat(300)}\n`,
};

export function findings(): Finding[] {
  return [
    {
      code: 'PS2104',
      severity: 'error',
      message: 'A contains_keywords criterion needs config.keywords, a list with at least one word.',
      place: { file: 'pipelines/quality.yaml', line: 17, column: 7 },
      address: 'criteria/Mentions Rome',
      remedy: 'Add  keywords: ["Colosseum", "Vatican"]',
    },
    {
      code: 'PS2001',
      severity: 'warning',
      message: 'The name \u001b[31mred\u001b[0m holds control characters.',
      place: { file: 'pipelines/日本語.yaml', line: 2, column: 18 },
      related: [{ message: 'first used', place: { file: 'pipelines/quality.yaml', line: 14, column: 5 } }],
    },
    {
      code: 'PS2002',
      severity: 'note',
      message: 'A long line.',
      place: { file: 'pipelines/日本語.yaml', line: 3, column: 312 },
    },
    {
      code: 'PS1001',
      severity: 'error',
      message: 'The pattern pipelines/*.json matches no file.',
      remedy: 'Take it out.',
    },
  ];
}
