/** A method as the formatter of the server leaves it. */
export const GREETING = `domain      = "greetings"
description = "Say hello"
main_pipe   = "greet"

[concept]
Greeting = "A friendly greeting"

[pipe.greet]
type        = "PipeLLM"
description = "Greets a person by name"
inputs      = { person = "Text" }
output      = "Greeting"
prompt      = "Write a greeting for $person"
`;
