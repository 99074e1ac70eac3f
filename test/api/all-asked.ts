/** A `confirm` for calls side by side: nobody is answered before all of them have planned. */
export function allAsked(calls: number): () => Promise<true> {
  let open = calls;
  let release: (answer: true) => void = () => undefined;
  const all = new Promise<true>((resolve) => {
    release = resolve;
  });
  return () => {
    open -= 1;
    if (open === 0) release(true);
    return all;
  };
}
