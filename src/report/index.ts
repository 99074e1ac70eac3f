export {
  type Annotation,
  type AnnotationLevel,
  annotationsOf,
  capAnnotations,
} from './github/annotations.js';
export { renderComment } from './github/comment.js';
export {
  COMMENT_COMMAND,
  COMMENT_COMMANDS,
  type CommentCommand,
  canKeepLive,
  canOverwrite,
  commentArgument,
  suggestedRenames,
} from './github/comment-command.js';
export type { Applied, CommentInput, CommentResult } from './github/comment-input.js';
export { heldDigest } from './github/comment-marker.js';
export { firstSeenOf, renderApplyIssue, renderDriftIssue } from './github/issue.js';
export type { ApplyIssueInput, DriftIssueInput, DriftView, IssueContents } from './github/issue-input.js';
export {
  type IssueMarker,
  type IssueSeal,
  type IssueText,
  issueSeal,
  readIssue,
  signedIssue,
} from './github/issue-marker.js';
export { renderJobSummary } from './github/job-summary.js';
export { logLine, logText } from './github/log-line.js';
export { type Marker, type MarkerState, readMarker, renderMarker } from './github/marker.js';
export { maskedComment, maskedIssue } from './github/masked.js';
export {
  type CommandResult,
  commandTable,
  isReplyTo,
  type ReplyPart,
  type ReplyTo,
  renderReply,
  renderResults,
  STRANGER_REPLY,
} from './github/reply.js';
export type { PageTrials } from './html/html-trials.js';
export { type PlanHtmlView, renderPlanHtml } from './html/plan-html.js';
export { checkJson } from './json/check-json.js';
export { driftJson } from './json/drift-json.js';
export { findingsJson, orderFinding } from './json/findings-json.js';
export { judgedJson } from './json/judged-json.js';
export { outputSchema } from './json/output-schema.js';
export { renderPlanJson } from './json/plan-json.js';
export { progressSchema } from './json/progress-schema.js';
export { revisionJson } from './json/revision-json.js';
export { trialsJson } from './json/trial-json.js';
export { type ApplyMarkdownView, renderApplyMarkdown } from './markdown/apply-markdown.js';
export { renderCheckMarkdown } from './markdown/check-markdown.js';
export {
  type DriftMarkdownView,
  renderDriftMarkdown,
} from './markdown/drift-markdown.js';
export { renderJudgedMarkdown } from './markdown/judged-markdown.js';
export { type PlanMarkdownView, renderPlanMarkdown } from './markdown/plan-markdown.js';
export { renderTrialsMarkdown, renderTrialVerdicts, type TrialsShown } from './markdown/trial-markdown.js';
export { type ApplyTextView, renderApplyText, renderOutcomeLine } from './text/apply-text.js';
export { renderCheckText } from './text/check-text.js';
export { type DriftTextView, renderDriftText } from './text/drift-text.js';
export { renderFileDiff } from './text/file-diff.js';
export { type FindingsView, renderFindingsText } from './text/findings-text.js';
export { type HistoryTextView, renderDiffText, renderHistoryText } from './text/history-text.js';
export { renderJudgedText } from './text/judged-text.js';
export { type LedgerView, ledgerJson, renderEntryText, renderLedgerText } from './text/ledger-text.js';
export { liveThenJson, renderLiveThen } from './text/live-then.js';
export { type PlanTextView, renderPlanText } from './text/plan-text.js';
export { renderPullText } from './text/pull-text.js';
export { renderRevertAdvice } from './text/revert-advice.js';
export { count, makeStyle, type Style } from './text/style.js';
export { renderTrialsText } from './text/trial-text.js';
export { renderTriedBefore } from './text/tried-before.js';
export { checkSummary } from './words/check-words.js';
export { judgedSummary } from './words/judged-words.js';
export { cut, markdownCode, markdownFence, markdownText, visible } from './words/sanitize.js';
export { silencedCount } from './words/silenced-words.js';
export { isNothing, summaryText } from './words/summary.js';
export { toDoLines } from './words/to-do.js';
export { trialTone } from './words/trial-words.js';
export { valueText } from './words/value-text.js';
export { renderJudgedJunit } from './xml/judged-junit.js';
