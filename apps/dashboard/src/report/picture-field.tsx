import { useRef, useState } from 'react';
import { Button } from '../parts/button.js';
import form from '../parts/form.module.css';
import { TEXTS } from '../texts.js';
import styles from './picture-field.module.css';
import { shrinkPicture, TooLargePicture, type ReportPicture } from './shrink-picture.js';

const texts = TEXTS.report;

interface PictureFieldProps {
  readonly picture: ReportPicture | null;
  readonly taking: PictureTaking;
  readonly onRemove: () => void;
}

export interface PictureTaking {
  readonly isUnderway: boolean;
  readonly complaint: string;
  readonly take: (file: Blob | undefined) => Promise<void>;
}

/** Takes a picture from wherever it comes: a file, the camera, the clipboard. */
export function usePictureTaking(onPicture: (picture: ReportPicture) => void): PictureTaking {
  const [isUnderway, setIsUnderway] = useState(false);
  const [complaint, setComplaint] = useState('');
  const take = async (file: Blob | undefined) => {
    if (file === undefined) return;
    setComplaint('');
    setIsUnderway(true);
    try {
      onPicture(await shrinkPicture(file));
    } catch (error) {
      setComplaint(error instanceof TooLargePicture ? texts.tooLarge : texts.noPicture);
    } finally {
      setIsUnderway(false);
    }
  };
  return { isUnderway, complaint, take };
}

/** A picture of what went wrong: chosen, taken, shown and taken away again. */
export function PictureField({ picture, taking, onRemove }: PictureFieldProps) {
  const file = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const input = {
    type: 'file',
    accept: 'image/*',
    hidden: true,
    onChange: ({ target }: { readonly target: HTMLInputElement }) => {
      void taking.take(target.files?.[0]);
      // The same file may be chosen again.
      target.value = '';
    },
  } as const;
  return (
    <div className={form.field} role="group" aria-label={texts.picture}>
      <span>{texts.picture}</span>
      {picture !== null && (
        <img className={styles.preview} src={picture.dataUrl} alt={texts.preview} {...sizeOf(picture)} />
      )}
      <div className={form.actions}>
        <Button disabled={taking.isUnderway} onClick={() => file.current?.click()}>
          {picture === null ? texts.choose : texts.another}
        </Button>
        <Button
          className={styles.camera}
          disabled={taking.isUnderway}
          onClick={() => camera.current?.click()}
        >
          {texts.camera}
        </Button>
        {picture !== null && (
          <Button look="quiet" onClick={onRemove}>
            {texts.remove}
          </Button>
        )}
      </div>
      <input ref={file} aria-label={texts.choose} {...input} />
      <input ref={camera} aria-label={texts.camera} capture="environment" {...input} />
      <p className={`small ${styles.paste}`}>{texts.paste}</p>
      <p role="status" className="small">
        {taking.isUnderway ? texts.shrinking : ''}
      </p>
      <p role="alert" className={form.complaint}>
        {taking.complaint}
      </p>
    </div>
  );
}

const sizeOf = ({ width, height }: ReportPicture) => ({ width, height });
