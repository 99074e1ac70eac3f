import {
  coded,
  errorCode,
  isValueObject,
  type ReportFinding,
  type Value,
  type ValueObject,
  warningCode,
} from '../../../model/index.js';

/** Codes of criteria. */
export const CRITERION_CODES = {
  subtype: errorCode(
    'PS2104',
    'The subtype of a criterion is missing or does not belong to its type.',
    'Write one of the subtypes that the message lists, or correct the type of the criterion.',
  ),
  metric: warningCode(
    'PS2105',
    'The metric of a criterion is not documented.',
    'Use a documented metric, unless you know that the platform takes this one.',
  ),
  pattern: warningCode(
    'PS2106',
    'The pattern of a criterion does not look like a regular expression.',
    'Correct the regular expression; Python reads it: `python3 -c \'import re; re.compile(r"PATTERN")\'`.',
  ),
  verdict: warningCode(
    'PS2107',
    'A programmatic criterion has a verdict other than the documented boolean.',
    'Write `output_schema: {type: boolean}`.',
  ),
  range: errorCode(
    'PS2108',
    'The range of a verdict is not a pair of numbers, the lower one first.',
    'Write two numbers, the lower one first, for example `range: [1, 5]`.',
  ),
  label: errorCode(
    'PS2109',
    'A label is for a rating outside of the range.',
    'Use a rating inside of the range as the key of the label, or widen the range.',
  ),
} as const;

const PROGRAMMATIC = ['exact_match', 'contains_keywords', 'regex_match', 'json_validity'];
const METRICS = ['answer_relevancy'];

/** Checks the rules of C-c that depend on several fields. */
export function checkCriterion(value: ValueObject, report: ReportFinding): void {
  if (!isValueObject(value.config)) return;
  checkSubtype(value.type, value.config, report);
  checkPattern(value.config, report);
  if (isValueObject(value.output_schema)) checkOutput(value.type, value.output_schema, report);
}

function checkSubtype(type: Value | undefined, config: ValueObject, report: ReportFinding): void {
  const subtype = config.subtype;
  if (type === 'programmatic') {
    if (subtype === undefined || subtype === null) {
      report({
        path: ['config'],
        ...coded(CRITERION_CODES.subtype),
        message: 'A programmatic criterion needs config.subtype.',
        remedy: `Add one of: ${PROGRAMMATIC.join(', ')}.`,
      });
    } else if (typeof subtype === 'string' && !PROGRAMMATIC.includes(subtype)) {
      report({
        path: ['config', 'subtype'],
        ...coded(CRITERION_CODES.subtype),
        message: `Unknown subtype of a programmatic criterion: ${JSON.stringify(subtype)}.`,
        remedy: `Use one of: ${PROGRAMMATIC.join(', ')}.`,
      });
    }
  } else if (type === 'llm_metric') {
    if (typeof subtype !== 'string') return;
    if (PROGRAMMATIC.includes(subtype)) {
      report({
        path: ['config', 'subtype'],
        ...coded(CRITERION_CODES.subtype),
        message: `${subtype} is a subtype of programmatic criteria, not of llm_metric.`,
        remedy: 'Set type: programmatic, or name a metric such as answer_relevancy.',
      });
    } else if (!METRICS.includes(subtype)) {
      report({
        path: ['config', 'subtype'],
        ...coded(CRITERION_CODES.metric),
        message: `The metric ${JSON.stringify(subtype)} is not documented; the platform may refuse it with 422.`,
        remedy: `Documented: ${METRICS.join(', ')}.`,
      });
    }
  } else if (typeof type === 'string' && subtype !== undefined && subtype !== null) {
    report({
      path: ['config', 'subtype'],
      ...coded(CRITERION_CODES.subtype),
      message: `A ${type} criterion has no subtype.`,
      remedy: 'Remove config.subtype, or correct the type.',
    });
  }
}

/** Checks a Python pattern: one that neither language can parse is certainly wrong. */
function checkPattern(config: ValueObject, report: ReportFinding): void {
  if (typeof config.pattern !== 'string') return;
  const translated = config.pattern
    .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
    .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
    .replace(/^\(\?[aiLmsux]+\)/, '')
    .replace(/\\A/g, '^')
    .replace(/\\Z/g, '$');
  // Python-only syntax is not an error, so only its balance is checked.
  if (/\(\?(?:[aiLmsux-]+:|\(|>|#)|[*+?}]\+/.test(translated)) return;
  try {
    new RegExp(translated);
  } catch (error) {
    report({
      path: ['config', 'pattern'],
      ...coded(CRITERION_CODES.pattern),
      message: `The pattern does not look like a valid regular expression (${reasonOf(error)}).`,
      remedy: 'Test it with Python: python3 -c \'import re; re.compile(r"…")\'.',
    });
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(message.lastIndexOf(': ') + 2);
}

function checkOutput(type: Value | undefined, schema: ValueObject, report: ReportFinding): void {
  const output = schema.type;
  if (type === 'programmatic' && typeof output === 'string' && output !== 'boolean') {
    report({
      path: ['output_schema', 'type'],
      ...coded(CRITERION_CODES.verdict),
      message: `The documented verdict of a programmatic criterion is boolean, not ${output}.`,
      remedy: 'Use output_schema: {type: boolean}',
    });
  }
  if (output === 'rating' || output === 'numeric') checkRange(output, schema, report);
  if (output === 'rating') checkLabels(schema, report);
}

function checkRange(output: string, schema: ValueObject, report: ReportFinding): void {
  const { range } = schema;
  if (range === undefined) return;
  const numbers =
    Array.isArray(range) && range.length === 2 && range.every((bound) => typeof bound === 'number');
  const whole = output !== 'rating' || (numbers && range.every(Number.isInteger));
  if (numbers && whole && Number(range[0]) < Number(range[1])) return;
  report({
    path: ['output_schema', 'range'],
    ...coded(CRITERION_CODES.range),
    message: `The range of a ${output} verdict must be two ${output === 'rating' ? 'integers' : 'numbers'}, the lower one first.`,
    remedy: 'For example, range: [1, 5].',
  });
}

function checkLabels(schema: ValueObject, report: ReportFinding): void {
  const { labels, range } = schema;
  if (!isValueObject(labels)) return;
  for (const key of Object.keys(labels)) {
    const inside =
      /^-?\d+$/.test(key) &&
      (!Array.isArray(range) || (Number(key) >= Number(range[0]) && Number(key) <= Number(range[1])));
    if (inside) continue;
    report({
      path: ['output_schema', 'labels', key],
      ...coded(CRITERION_CODES.label),
      message: `The label ${JSON.stringify(key)} is for a rating outside of the range.`,
      remedy: 'Use a rating inside the range as the key, for example "1": Poor.',
    });
  }
}
