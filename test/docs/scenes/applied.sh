# A repository whose first files are applied.
git init -q
pipelines-sync init --org 2
git add .
git commit -q -m 'First files'
pipelines-sync apply --yes
