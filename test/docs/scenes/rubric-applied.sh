# A criterion with a text of several lines, applied.
@git
pipelines-sync init --org 2
@clear-answer
