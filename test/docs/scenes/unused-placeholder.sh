# An applied prompt that lists a placeholder which its text does not use.
@git
pipelines-sync init --org 2
sed -i 's/^namespace: .*/namespace: rome-team/' pipelines-sync.yaml
sed -i 's/^role: system/role: system\nprompt_placeholders: [{ name: country }]/' pipelines/prompts/tone-of-voice.md
@commit
pipelines-sync apply
