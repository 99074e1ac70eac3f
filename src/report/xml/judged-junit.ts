import { adviceText, formatPlace, type JudgedReport, type JudgedRun } from '../../model/index.js';
import { visible } from '../words/sanitize.js';

/**
 * Runs with their verdicts as JUnit XML, which CI systems read: one test case each. What could not be judged is an error,
 * because readers of this format take a skipped case for a good one. Ends with a line break.
 */
export function renderJudgedJunit(report: JudgedReport): string {
  const { runs, command, target } = report;
  const number = (of: (run: JudgedRun) => boolean) => runs.filter(of).length;
  const counts = attributes({
    tests: runs.length,
    failures: number(({ state }) => state === 'failed'),
    errors: number(({ state }) => state !== 'failed' && state !== 'passed'),
    skipped: 0,
    time: seconds(runs.reduce((sum, { took_ms }) => sum + took_ms, 0)),
  });
  const name = attributes({ name: `${command} ${target}`.trim() });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${counts}>`,
    `  <testsuite${name}${counts}>`,
    ...runs.flatMap((run) => testCase(run, target === '' ? command : `${command}.${target}`)),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}

function testCase(run: JudgedRun, classname: string): string[] {
  const { name, state, summary, took_ms, place, findings, next } = run;
  const open = `    <testcase${attributes({ classname, name, file: place.file, line: place.line, time: seconds(took_ms) })}>`;
  const said = [
    ...findings.flatMap((finding) => {
      const { place: at, code, message } = finding;
      const advice = adviceText(finding);
      return [
        `${at === undefined ? '' : `${formatPlace(at)} `}${code} ${message}`,
        ...(advice === '' ? [] : [`  ${advice}`]),
      ];
    }),
    ...next,
  ];
  const text = said.map((line) => escaped(visible(line))).join('\n');
  if (state === 'passed')
    return [open, `      <system-out>${escaped(visible(summary))}</system-out>`, '    </testcase>'];
  const tag = state === 'failed' ? 'failure' : 'error';
  return [
    open,
    `      <${tag}${attributes({ type: state, message: summary })}>${text}</${tag}>`,
    '    </testcase>',
  ];
}

function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(visible(String(value)))}"`)
    .join('');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** Text of XML 1.0; `visible` has replaced the characters that it cannot hold. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
