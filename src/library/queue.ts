/** Does one piece of work at a time, in the order they were asked for. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue in which work that fails does not stop what stands behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
