/** A method of one bundle that every server finds valid. */
export const GREET = `domain = "demo"
description = "Demo methods"
main_pipe = "greet"

[concept]
Greeting = "A greeting"

[pipe.greet]
type = "PipeLLM"
description = "Greets somebody"
inputs = { name = "Text" }
output = "Greeting"
prompt = "Greet $name"
`;
