# A change of the files.
echo 'Be short.' >> pipelines/prompts/tone-of-voice.md
git add .
git commit -q -m 'A shorter voice'
