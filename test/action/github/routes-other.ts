import { notFound, resourceNotAccessible } from './github-error.js';
import { ok, type Routes, repositoryOf } from './route.js';
import { accountView, runView } from './views.js';
import { fullRepositoryView, repositoryView } from './views-git.js';

export const otherRoutes: Routes = {
  'repos/get': {
    rights: [],
    answer: (call) => ok(fullRepositoryView(call.state, repositoryOf(call))),
  },
  'repos/get-collaborator-permission-level': {
    // Metadata, which every token may read.
    rights: [],
    answer: (call) => {
      const repository = repositoryOf(call);
      const { username = '' } = call.params;
      const account = call.state.accounts.get(username.toLowerCase());
      if (account === undefined) throw notFound();
      const role = repository.permissionOf(account);
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      const may = (...roles: string[]) => roles.includes(role);
      return ok({
        permission,
        role_name: role,
        user: {
          ...accountView(call.state, account),
          permissions: {
            pull: role !== 'none',
            triage: may('triage', 'write', 'maintain', 'admin'),
            push: may('write', 'maintain', 'admin'),
            maintain: may('maintain', 'admin'),
            admin: may('admin'),
          },
          role_name: role,
        },
      });
    },
  },
  'actions/get-workflow-run': {
    rights: ['actions:read'],
    answer: (call) => {
      const repository = repositoryOf(call);
      const run = repository.runs.get(Number(call.params.run_id));
      if (run === undefined) throw notFound();
      return ok(runView(call.state, repository, run, repositoryView(call.state, repository)));
    },
  },
  'actions/get-workflow-run-attempt': {
    rights: ['actions:read'],
    answer: (call) => {
      const repository = repositoryOf(call);
      const run = repository.runs.get(Number(call.params.run_id));
      const attempt = Number(call.params.attempt_number);
      if (run === undefined || attempt < 1 || attempt > run.attempt) throw notFound();
      // An attempt that was followed by another one had ended.
      const over =
        attempt < run.attempt ? { status: 'completed' as const, conclusion: 'failure' as const } : {};
      const shown = { ...run, ...over, attempt };
      return ok(runView(call.state, repository, shown, repositoryView(call.state, repository)));
    },
  },
  'users/get-authenticated': {
    rights: [],
    answer: ({ state, token, operation }) => {
      // The token of a workflow or an app is no user; only GraphQL tells it who it is.
      if (token.kind === 'installation') throw resourceNotAccessible('installation', operation.docs);
      return ok({
        ...accountView(state, token.account),
        name: null,
        company: null,
        blog: '',
        location: null,
        email: null,
        hireable: null,
        bio: null,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: '2020-01-01T00:00:00Z',
      });
    },
  },
  'rate-limit/get': {
    rights: [],
    answer: ({ state, token }) => {
      const reset = Math.ceil(state.seconds() / 3600) * 3600;
      const core = { limit: token.limit, used: token.used, remaining: token.limit - token.used, reset };
      const unused = { limit: 30, used: 0, remaining: 30, reset };
      return ok({ resources: { core, search: unused, graphql: { ...core } }, rate: core });
    },
  },
};
