import { attemptsFor, MOST_BYTES, type Size } from './picture-bounds.js';

/** A picture as it will be sent. */
export interface ReportPicture extends Size {
  /** `data:image/jpeg;base64,…`, to be shown and kept. */
  readonly dataUrl: string;
}

export class NoPicture extends Error {}
export class TooLargePicture extends Error {}

/** What of it is sent: the bytes alone. */
export const base64Of = ({ dataUrl }: ReportPicture): string => dataUrl.slice(dataUrl.indexOf(',') + 1);

function drawn(bitmap: ImageBitmap, { width, height }: Size, quality: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  // JPEG knows no transparency: what shines through is white, not black.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new NoPicture());
    reader.readAsDataURL(blob);
  });
}

/**
 * Draws a picture anew, small enough for the API. Where it was taken, and by which device, goes on the way.
 * @throws NoPicture, TooLargePicture
 */
export async function shrinkPicture(file: Blob): Promise<ReportPicture> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new NoPicture();
  });
  try {
    for (const { width, height, quality } of attemptsFor(bitmap)) {
      const blob = await drawn(bitmap, { width, height }, quality);
      if (blob !== null && blob.size <= MOST_BYTES) return { dataUrl: await toDataUrl(blob), width, height };
    }
    throw new TooLargePicture();
  } finally {
    bitmap.close();
  }
}
