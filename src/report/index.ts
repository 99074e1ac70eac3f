export { type Annotation, type AnnotationLevel, annotationsOf, capAnnotations } from './annotations.js';
export { type ApplyMarkdownView, renderApplyMarkdown } from './apply-markdown.js';
export { type ApplyTextView, renderApplyText, renderOutcomeLine } from './apply-text.js';
export { renderComment } from './comment.js';
export type { Applied, CommentInput, CommentResult } from './comment-input.js';
export { renderDriftJson } from './drift-json.js';
export {
  type DriftMarkdownView,
  driftDetails,
  driftEntry,
  driftHeadline,
  renderDriftMarkdown,
} from './drift-markdown.js';
export { type DriftTextView, renderDriftText } from './drift-text.js';
export { renderFindingsJson } from './findings-json.js';
export { type FindingsView, renderFindingsText } from './findings-text.js';
export { type HistoryTextView, renderDiffText, renderHistoryText } from './history-text.js';
export { firstSeenOf, renderApplyIssue, renderDriftIssue } from './issue.js';
export type { ApplyIssueInput, DriftIssueInput, DriftView, Issue } from './issue-input.js';
export {
  type IssueMarker,
  type IssueSeal,
  type IssueText,
  issueSeal,
  readIssue,
  signedIssue,
} from './issue-marker.js';
export { renderJobSummary } from './job-summary.js';
export { type LedgerView, ledgerJson, renderEntryText, renderLedgerText } from './ledger-text.js';
export { logLine, logText } from './log-line.js';
export { type Marker, type MarkerState, readMarker, renderMarker } from './marker.js';
export { maskedComment, maskedIssue } from './masked.js';
export { renderPlanJson } from './plan-json.js';
export { type PlanMarkdownView, renderPlanMarkdown } from './plan-markdown.js';
export { type PlanTextView, renderPlanText } from './plan-text.js';
export { renderRevertAdvice } from './revert-advice.js';
export { markdownCode, markdownFence, markdownText, visible } from './sanitize.js';
export { makeStyle, type Style } from './style.js';
export { summaryText } from './summary.js';
export { diffText } from './text-diff.js';
export { valueText } from './value-text.js';
