# Objects that people made in the web app.
@git
for name in Greeting Farewell; do
  curl -sf -o /dev/null -X POST "$PIPELINES_BASE_URL/_emulator/objects/prompts" -H 'content-type: application/json' -d "{\"name\": \"$name\", \"prompt_text\": \"Say it.\"}"
done
