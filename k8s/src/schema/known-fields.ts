export interface Watched {
  /** The same value, to be validated in place of the other. */
  readonly value: object;
  /** Paths of all that the validation never looked at. */
  unread(): string[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Shows which fields a validation looks at. The validators of Kubernetes' models are compiled from its schemas: each field
 * that a schema knows is read, no other is, and none is complained of. So what was not read is not known.
 */
export function watch(root: object): Watched {
  const read = new Set<string>();
  const seen = new Map<string, object>();
  const wrap = (target: object, path: string): object =>
    new Proxy(target, {
      get(object, key, receiver) {
        const value: unknown = Reflect.get(object, key, receiver);
        if (typeof key === 'symbol' || !Object.hasOwn(object, key)) return value;
        const at = `${path}/${key}`;
        read.add(at);
        if (!isObject(value)) return value;
        if (!seen.has(at)) seen.set(at, wrap(value, at));
        return seen.get(at);
      },
    });
  const unreadIn = (value: unknown, path: string): string[] => {
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const at = `${path}/${key}`;
      return read.has(at) ? unreadIn(inner, at) : [at];
    });
  };
  return { value: wrap(root, ''), unread: () => unreadIn(root, '') };
}
