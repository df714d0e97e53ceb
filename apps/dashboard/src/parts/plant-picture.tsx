import { useState } from 'react';
import { TEXTS } from '../texts.js';
import { drawnLeaf } from './drawn-leaf.js';
import styles from './plant-picture.module.css';

interface PlantPictureProps {
  readonly name: string;
  readonly image: { readonly url: string; readonly thumbnailUrl: string | null } | null;
  readonly size: 'small' | 'card' | 'large';
}

function Leaf({ name }: { readonly name: string }) {
  const { blade, veins, hue, lean } = drawnLeaf(name);
  return (
    <svg viewBox="0 0 100 100" role="img" aria-label={TEXTS.picture.drawn(name)} style={{ '--hue': hue }}>
      <g transform={`rotate(${lean} 50 50)`}>
        <path className={styles.blade} d={blade} />
        <path className={styles.vein} d={`M50 98V14${veins.join('')}`} />
      </g>
    </svg>
  );
}

/** The plant's picture; a leaf drawn from its name where there is none, or it cannot be had. */
export function PlantPicture({ name, image, size }: PlantPictureProps) {
  const [failed, setFailed] = useState<string>();
  const url = size === 'large' ? image?.url : (image?.thumbnailUrl ?? image?.url);
  return (
    <div className={styles.frame} data-size={size}>
      {url === undefined || url === failed ? (
        <Leaf name={name} />
      ) : (
        <img
          src={url}
          alt={TEXTS.picture.of(name)}
          loading={size === 'large' ? 'eager' : 'lazy'}
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setFailed(url)}
        />
      )}
    </div>
  );
}
