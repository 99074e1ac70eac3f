import type { CheckReport, TreeReport } from '../../run/check-target.js';
import { checkSummary, STATES, weightOf } from '../words/check-words.js';
import { visible, visibleLine } from '../words/sanitize.js';
import { makeStyle, padTo, type Style, toneSign } from './style.js';

/** A check as text: a line for each tree, with the meaning of its change to others. Findings are printed separately. */
export function renderCheckText(report: CheckReport, view: { color: boolean }): string {
  const style = makeStyle(view.color);
  const base = report.base === null ? '' : ` · changes since ${report.base.slice(0, 7)}`;
  const width = Math.min(60, Math.max(0, ...report.trees.map(({ tree }) => visible(tree).length)));
  const lines = report.trees.flatMap((tree) => {
    const first = `${sign(tree, report.strict, style)} ${padTo(visible(tree.tree), width)}  ${STATES[tree.state]}`;
    const why = tree.state === 'failed' || tree.message === null ? [] : [tree.message];
    return [first, ...[...why, ...tree.changes].map((line) => `    ${visibleLine(line)}`)];
  });
  const head = `Target ${visible(report.target)} · ${visibleLine(report.server)}${base}`;
  return `${[head, '', ...lines, '', checkSummary(report)].join('\n')}\n`;
}

function sign(tree: TreeReport, strict: boolean, style: Style): string {
  if (tree.state === 'removed') return '-';
  return toneSign(weightOf(tree, strict), style);
}
