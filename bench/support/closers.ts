/** What must be taken down whatever happens: processes, servers, folders. In the reverse order in which they were made. */

type Close = () => Promise<unknown>;

let closers: Close[] = [];

/** Returns how to close it now. */
export function closeAtTheEnd(close: Close): () => Promise<void> {
  closers.push(close);
  return async () => {
    closers = closers.filter((other) => other !== close);
    await close();
  };
}

export async function closeEverything(): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    await close().catch((error: unknown) => void process.stderr.write(`could not be taken down: ${String(error)}\n`));
  }
}
