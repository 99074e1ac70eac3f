import type { JsonObject } from '../../../src/model/json.js';
import type { Account } from './accounts.js';
import type { GithubRepository } from './repository.js';
import type { Comment, GithubState, Issue, Label, Run } from './state.js';

const WEB = 'https://github.com';

/** A GraphQL id; opaque on GitHub, and meant to be taken as such. */
export function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`;
}

export function accountView(state: GithubState, account: Account): JsonObject {
  const url = `${state.url}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type === 'Bot' ? 'BOT' : 'U', account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: account.app ? `${WEB}/apps/${account.app.slug}` : `${WEB}/${account.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The app behind a bot's comment; null for a person's. */
export function appView(state: GithubState, account: Account): JsonObject | null {
  const { app } = account;
  if (app === undefined) return null;
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: accountView(state, { id: 9919, login: 'github', type: 'User' }),
    name: app.name,
    description: null,
    external_url: `https://${app.slug}.example/`,
    html_url: `${WEB}/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2025-06-09T08:54:51Z',
    permissions: { contents: 'write', issues: 'write', metadata: 'read' },
    events: ['push'],
  };
}

export function labelView(state: GithubState, repository: GithubRepository, label: Label): JsonObject {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${state.url}/repos/${repository.slug}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

function reactions(url: string): JsonObject {
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  return { url, total_count: 0, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) };
}

function association(repository: GithubRepository, account: Account): string {
  return account.id === repository.owner.id ? 'OWNER' : 'NONE';
}

export function issueWebUrl(repository: GithubRepository, issue: Issue): string {
  return `${WEB}/${repository.slug}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
}

export function commentWebUrl(repository: GithubRepository, comment: Comment): string {
  return `${issueWebUrl(repository, repository.issue(comment.issue))}#issuecomment-${comment.id}`;
}

export function commentNodeId(comment: Comment): string {
  return nodeId('IC', comment.id);
}

export function reactionView(
  state: GithubState,
  { id, content, by, at }: Comment['reactions'][number],
): JsonObject {
  return {
    id,
    node_id: nodeId('REA', id),
    user: accountView(state, by),
    content,
    created_at: at,
  };
}

export function commentView(state: GithubState, repository: GithubRepository, comment: Comment): JsonObject {
  const api = `${state.url}/repos/${repository.slug}/issues`;
  return {
    url: `${api}/comments/${comment.id}`,
    html_url: commentWebUrl(repository, comment),
    issue_url: `${api}/${comment.issue}`,
    id: comment.id,
    node_id: commentNodeId(comment),
    user: accountView(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: association(repository, comment.author),
    reactions: reactions(`${api}/comments/${comment.id}/reactions`),
    performed_via_github_app: appView(state, comment.author),
    minimized: comment.minimized === null ? null : { reason: comment.minimized },
  };
}

export function issueView(state: GithubState, repository: GithubRepository, issue: Issue): JsonObject {
  const api = `${state.url}/repos/${repository.slug}`;
  const url = `${api}/issues/${issue.number}`;
  const web = issueWebUrl(repository, issue);
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: web,
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PR' : 'I', issue.id),
    number: issue.number,
    title: issue.title,
    user: accountView(state, issue.author),
    labels: labelsOf(state, repository, issue),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: issue.assignees[0] ? accountView(state, issue.assignees[0]) : null,
    assignees: issue.assignees.map((account) => accountView(state, account)),
    milestone: null,
    comments: repository.commentsOf(issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: association(repository, issue.author),
    body: issue.body,
    reactions: reactions(`${url}/reactions`),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: appView(state, issue.author),
    ...(issue.pull && {
      draft: issue.pull.draft,
      pull_request: {
        url: `${api}/pulls/${issue.number}`,
        html_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        merged_at: issue.pull.mergedAt,
      },
    }),
  };
}

export function labelsOf(state: GithubState, repository: GithubRepository, issue: Issue): JsonObject[] {
  return issue.labels.flatMap((name) => {
    const label = repository.findLabel(name);
    // In lists of pull requests, GitHub describes no null.
    if (label === undefined) return [];
    return [{ ...labelView(state, repository, label), description: label.description ?? '' }];
  });
}

export function associationOf(repository: GithubRepository, issue: Issue): string {
  return association(repository, issue.author);
}

export function runView(
  state: GithubState,
  repository: GithubRepository,
  run: Run,
  repositoryView: JsonObject,
): JsonObject {
  const api = `${state.url}/repos/${repository.slug}/actions`;
  const url = `${api}/runs/${run.id}`;
  const actor = accountView(state, repository.owner);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.name,
    run_number: run.number,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: repository.id + 1,
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CS', run.id + 1),
    url,
    html_url: `${WEB}/${repository.slug}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor,
    triggering_actor: actor,
    run_attempt: run.attempt,
    run_started_at: run.createdAt,
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${state.url}/repos/${repository.slug}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/workflows/${repository.id + 1}`,
    head_commit: null,
    repository: repositoryView,
    head_repository: repositoryView,
  };
}
