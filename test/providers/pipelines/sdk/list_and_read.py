"""Lists and reads everything of organization 2 and workflow 10 with the published SDK, as JSON."""

import json
import sys

from pipelines import PipelinesClient

task = json.load(sys.stdin)
client = PipelinesClient(api_key=task["api_key"], base_url=task["base_url"])
prompts = list(client.iter_prompts(page_size=1))
criteria = list(client.iter_criteria(page_size=1))
evaluations = list(client.iter_evaluations(page_size=1))
endpoints = list(client.iter_tool_endpoints(2, page_size=1))
bindings = list(client.iter_tool_bindings(10))
truths = list(client.iter_tool_ground_truths(10))
print(
    json.dumps(
        {
            "prompts": [client.get_prompt(row["id"]) for row in prompts],
            "criteria": [client.get_criterion(row["id"]) for row in criteria],
            "evaluations": [client.get_evaluation(row["id"]) for row in evaluations],
            "tool_endpoints": [client.get_tool_endpoint(2, row["id"]) for row in endpoints],
            "tools": [tool["name"] for row in endpoints for tool in client.list_endpoint_tools(2, row["id"])],
            "tool_bindings": [client.get_tool_binding(10, row["id"]) for row in bindings],
            "tool_ground_truths": truths,
            "experiment": client.get_experiment_status(22, 10, task["experiment"]),
        }
    )
)
client.close()
