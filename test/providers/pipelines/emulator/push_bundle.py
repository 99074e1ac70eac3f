"""Pushes bundles with the published SDK and prints what came of it, as JSON.

Reads {base_url, api_key, pushes: [{bundle, prefix}]} from standard input. Sleeping between retries
is recorded, not done.
"""

import json
import sys

from pipelines import PipelinesClient

task = json.load(sys.stdin)
results = []
for push in task["pushes"]:
    sleeps = []
    client = PipelinesClient(
        api_key=task["api_key"], base_url=task["base_url"], retry_sleep=sleeps.append
    )
    result = {"error": None, "created": None}
    try:
        summary = client.push_artifact_bundle(
            push["bundle"], idempotency_key_prefix=push.get("prefix")
        )
        result["created"] = summary["created"]
    except Exception as error:  # The kind of failure is what the tests are about.
        result["error"] = type(error).__name__
    result["sleeps"] = sleeps
    results.append(result)
    client.close()
print(json.dumps(results))
