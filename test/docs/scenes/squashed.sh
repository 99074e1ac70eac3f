# A branch was applied, then squashed into main.
@applied
git checkout -q -b voice
@longer-text
pipelines-sync apply
git checkout -q main
git merge -q --squash voice
git commit -q -m 'A shorter voice (#1)'
