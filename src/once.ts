/** What `make` gives, made at the first call: large word lists cost nothing to whoever asks nothing of them. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
