# A bundle with one applied prompt, in git.
git init -q
cat > pipelines-sync.yaml <<'END'
version: 1
namespace: rome-team
bundles: ["pipelines/**/*.{yaml,yml,json,md}"]
targets: { production: { org_id: 2 } }
END
mkdir -p pipelines
cat > pipelines/rome.yaml <<'END'
artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Tone guide
    prompt_text: Write in a warm, plain voice.
    role: system
END
git add .
git commit -q -m 'The tone'
pipelines-sync apply
