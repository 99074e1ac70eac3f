export { type JudgedItems, judgeItems } from './judge-items.js';
export { appliesTo, type Rule, ruleWords } from './rule.js';
export { RULE_CODES } from './rule-codes.js';
export { type Schema, type Violation, violations } from './schema.js';
export { SchemaReader } from './schema-reader.js';
export { Steps } from './steps.js';
