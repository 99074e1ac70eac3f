# The files that the runs of the page name.
mkdir -p smoke/contracts
echo 'city,language' > smoke/nightly.csv
for n in 1 2 3 4; do echo 'Rome,French' >> smoke/nightly.csv; done
echo 'A' > smoke/contracts/a.pdf
mkdir -p pipelines
cat > pipelines/rome.yaml <<'END'
artifact_type: pipelines.artifact.bundle.v1
prompts: [{ name: Tone guide, prompt_text: Be kind., role: system }]
END
