/** A request as it goes over the wire. */
export interface Asking {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Graphql {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export function graphqlAsking({ query, variables = {} }: Graphql, headers: Asking['headers'] = {}): Asking {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  };
}

export const getAsking = (path: string): Asking => ({ method: 'GET', path, headers: {}, body: null });
