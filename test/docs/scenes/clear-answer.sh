# A criterion with a text of several lines.
cat >> pipelines/bundle.yaml <<'END'
criteria:
  - name: Clear answer
    display_label: Clear answer
    type: human_rating
    config:
      rubric: |
        1: nobody understands it.
        5: everybody does.
    output_schema: { type: rating, range: [1, 5] }
END
@commit
pipelines-sync apply
