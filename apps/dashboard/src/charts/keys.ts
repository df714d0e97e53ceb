/** What a key does on a chart. */
export type ChartAction =
  | { readonly move: number }
  | { readonly end: 'first' | 'last' }
  | { readonly zoom: number }
  | { readonly pan: number }
  | 'back'
  | 'read';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export const CLOSER = 0.5;
export const WIDER = 2;
export const ASIDE = 0.5;

/** undefined: the key is the browser's. */
export function actionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): ChartAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return shiftKey ? { pan: -ASIDE } : { move: -1 };
    case 'ArrowRight':
      return shiftKey ? { pan: ASIDE } : { move: 1 };
    case 'Home':
      return { end: 'first' };
    case 'End':
      return { end: 'last' };
    case '+':
    case '=':
      return { zoom: CLOSER };
    case '-':
    case '_':
      return { zoom: WIDER };
    case 'Escape':
      return 'back';
    case 'Enter':
      return 'read';
    default:
      return undefined;
  }
}
