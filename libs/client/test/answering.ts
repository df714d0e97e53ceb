/** A `fetch` that gives these answers in turn, and keeps what it was asked. */
export function answering(...answers: (Response | Error)[]) {
  const asked: { body: Record<string, unknown>; headers: Headers; signal: AbortSignal | null | undefined }[] =
    [];
  const answer: typeof fetch = (_url, init) => {
    asked.push({
      body: JSON.parse(init?.body as string) as Record<string, unknown>,
      headers: new Headers(init?.headers),
      signal: init?.signal,
    });
    init?.signal?.throwIfAborted();
    const next = answers.shift();
    if (next === undefined) throw new Error('asked more often than expected');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  return { fetch: answer, asked };
}

/** An answer of the API's, or with a text whatever else may come. */
export function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const isText = typeof body === 'string';
  const type = isText ? 'text/html' : 'application/graphql-response+json';
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': type, ...headers },
  });
}

export function refused(code: string, status: number, headers?: Record<string, string>): Response {
  return answer({ errors: [{ message: 'No.', extensions: { code } }] }, status, headers);
}
