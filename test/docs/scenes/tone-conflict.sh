# A text that git and the web app edited differently, and that a pull has shown; then it was resolved.
@tone-applied
sed -i 's/warm, plain/formal/' pipelines/rome.yaml
curl -sf -o answer.json -X PATCH "$PIPELINES_BASE_URL/_emulator/objects/prompts/1" -H 'content-type: application/json' -d '{"prompt_text": "Write in a short voice."}'
pipelines-sync pull   # exit 3
sed -i '/<<<<<<<\|=======\|>>>>>>>\|short voice/d' pipelines/rome.yaml
