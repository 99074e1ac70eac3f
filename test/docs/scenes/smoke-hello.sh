cat >> pipelines-sync.yaml <<'END'
smoke:
  hello: { workflow: 10, tasks: [{ city: Rome, language: French }] }
END
