# A repository with a remote and an applied file, whose configuration then names another place for its ledger.
git init -q --bare ../remote.git
@git
git remote add origin ../remote.git
pipelines-sync init --org 2
@commit
git push -q --set-upstream origin main
pipelines-sync apply
sed -i 's/^version: 1/version: 1\nledger: branch/' pipelines-sync.yaml
