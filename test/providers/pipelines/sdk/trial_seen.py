"""What the published SDK sees of a running trial, while it works with the same platform, as JSON."""

import json
import sys

from pipelines import PipelinesClient

task = json.load(sys.stdin)
client = PipelinesClient(api_key=task["api_key"], base_url=task["base_url"])
prompts = [client.get_prompt(row["id"]) for row in client.iter_prompts(page_size=1)]
experiment = client.get_experiment_status(22, 10, task["experiment"])
copies = [variant["workflow_id"] for variant in experiment["variants"]]
listed = {row["id"]: row for row in client.iter_project_workflows(22, page_size=1)}
seen = {
    "prompts": prompts,
    "experiment": experiment,
    "copies": [client.get_workflow(22, copy) for copy in copies],
    "listed": [copy in listed for copy in copies],
    "fields": [client.get_configurable_fields(22, copy)["fields"] for copy in copies],
    "rows": [client.export_tasks(22, copy, {"format": "json"}) for copy in copies],
    "pushed": None,
    "job": None,
}
if task["work"]:
    job = client.export_tasks_async(22, copies[1], {"format": "zip", "include_files": True})
    seen["job"] = client.wait_for_export_tasks(22, copies[1], job["job_id"], poll_interval=0)["status"]
    bundle = client.artifact_bundle_template("prompts")
    bundle["prompts"] = [{"name": "Of the SDK", "prompt_text": "Meanwhile.", "org_id": 2}]
    seen["pushed"] = client.push_artifact_bundle(bundle)
print(json.dumps(seen))
client.close()
