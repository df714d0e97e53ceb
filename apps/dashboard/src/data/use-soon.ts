import { useCallback, useEffect, useEffectEvent, useRef } from 'react';

/** Calls together what is called for several times within this time: once, at its end. */
export function useSoon(then: () => void, milliseconds: number): () => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const due = useEffectEvent(then);
  const dueNow = useRef(() => undefined as void);
  useEffect(() => {
    dueNow.current = () => due();
    return () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, []);
  return useCallback(() => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      dueNow.current();
    }, milliseconds);
  }, [milliseconds]);
}
