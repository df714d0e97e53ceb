import { lookOf, type Shape, type Token } from './looks.js';
import styles from './time-chart.module.css';

const PATHS: Readonly<Record<Shape, string>> = {
  none: '',
  circle: 'M14 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  square: 'M10.5 2.5h7v7h-7Z',
  triangle: 'M14 1.5 18.5 9.500H9.500Z',
  diamond: 'M14 1 19 6l-5 5-5-5Z',
  cross: 'M10.500 2.500l7 7M17.500 2.500l-7 7',
  ring: 'M14 2.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Z',
  bar: 'M12.500 1h3v10h-3Z',
};

/** How a line looks: its colour, dash and shape. */
export function LineKey({ look, own }: { readonly look: number; readonly own: Token }) {
  const { token, dash, shape } = lookOf(look, own);
  const isHollow = shape === 'ring' || shape === 'cross';
  return (
    <svg
      className={styles.key}
      viewBox="0 0 28 12"
      width="28"
      height="12"
      aria-hidden="true"
      style={{ '--line-colour': `var(--${token})` }}
    >
      <path d="M0 6h28" strokeDasharray={dash.join(' ')} />
      <path d={PATHS[shape]} data-hollow={isHollow} />
    </svg>
  );
}
