# One more apply, to go back from.
echo 'Be short.' >> pipelines/prompts/tone-of-voice.md
@commit
pipelines-sync apply
