# Five prompts are applied; one is edited in the web app since, and one in git.
rm -rf plan && mkdir plan && cd plan
git init -q
curl -sf -o answer.json -X POST "$PIPELINES_BASE_URL/_emulator/reset"
cat > pipelines-sync.yaml <<'END'
version: 1
namespace: rome-team
bundles: ["pipelines/**/*.yaml"]
targets: { staging: { org_id: 2 } }
END
mkdir pipelines
cat > pipelines/rome.yaml <<'END'
artifact_type: pipelines.artifact.bundle.v1
prompts:
  - { name: Concise Rome Prompt, role: user, prompt_text: { $file: concise.txt } }
  - { name: Judge, role: user, prompt_text: Judge it. }
  - { name: Summary, role: user, prompt_text: Sum it up. }
  - { name: Tone guide, role: system, prompt_text: { $file: tone.txt } }
  - { name: Translator, role: user, prompt_text: Translate it. }
END
printf 'Create a concise 5 day itinerary for {{city}}.\n\n- One paragraph per day, at most 80 words.\n' > pipelines/concise.txt
printf 'Write in a formal voice.\nNever promise what you cannot know.\n' > pipelines/tone.txt
git add . && git commit -q -m 'First files'
pipelines-sync apply
sed -i 's/Judge it/Judge it fairly/' pipelines/rome.yaml
git commit -q -a -m 'A fair judge'
pipelines-sync apply
ID=$(pipelines-sync ledger show "prompts/Tone guide" --json | grep -o '"id": *[0-9]*' | head -1 | grep -o '[0-9]*')
curl -sf -o ../answer.json -X PATCH "$PIPELINES_BASE_URL/_emulator/objects/prompts/$ID" -H 'content-type: application/json' -d '{"prompt_text": "Write in a warm, plain voice.\nNever promise what you cannot know."}'
sed -i 's/5 day/6 day/; s/80 words/60 words/' pipelines/concise.txt
git commit -q -a -m 'A longer journey'
pipelines-sync plan   # exit 3
