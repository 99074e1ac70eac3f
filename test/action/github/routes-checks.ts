import { ok, type Routes, repositoryOf } from './route.js';

export const checkRoutes: Routes = {
  'checks/create': {
    rights: ['checks:write'],
    answer: (call) => {
      const repository = repositoryOf(call);
      const { name, head_sha, status, conclusion, output } = call.body;
      const { title, summary } = Object(output);
      const id = call.state.nextId();
      repository.checks.push({
        name: String(name),
        head: String(head_sha),
        conclusion: String(conclusion),
        title,
        summary,
      });
      const url = `${call.state.url}/repos/${repository.slug}/check-runs/${id}`;
      const view = {
        ...{ id, node_id: `CR_${id}`, external_id: null, url, html_url: null, details_url: null },
        ...{
          name: String(name),
          head_sha: String(head_sha),
          status: String(status),
          conclusion: String(conclusion),
        },
        ...{ started_at: call.state.now(), completed_at: call.state.now(), check_suite: null, app: null },
        output: { title, summary, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
        pull_requests: [],
      };
      return { ...ok(view), status: 201 };
    },
  },
};
