# A repository with three applies of one text, the third one bad.
git init -q
pipelines-sync init --org 2
git add .
git commit -q -m 'First files'
pipelines-sync apply --yes
for text in good bad; do
  echo "A $text itinerary for {{city}}." >> pipelines/prompts/concise-rome-prompt.md
  git commit -q -a -m "A $text text"
  pipelines-sync apply --yes
done
