/** Asking over HTTP, and waiting for an answer to become what it should be. */

/** Waiting is for an event, never for a time: asks again until the answer is there, and fails at the deadline with what it saw last. */
export async function eventually<Value>(
  what: string,
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean,
  deadlineMs = 20_000,
): Promise<Value> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (performance.now() > deadline)
      throw new Error(`not within ${deadlineMs} ms: ${what}; last seen ${JSON.stringify(value)?.slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function askJson<Answer>(
  url: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
    headers: { ...(init.body === undefined ? {} : { 'content-type': 'application/json' }), ...init.headers },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${init.method ?? ''} ${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text || 'null') as Answer;
}
