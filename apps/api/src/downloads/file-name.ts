import { dayLabel, type UtcDay } from '@palmhouse/domain';

/** What a file system or a header cannot take. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]/gu;

/** `Palmhouse readings, Epipremnum, Wed 18 Nov 2026 to Fri 20 Nov 2026.csv` */
export function readingsFileName(title: string, first: UtcDay, last: UtcDay, extension: string): string {
  const days = first === last ? dayLabel(first) : `${dayLabel(first)} to ${dayLabel(last)}`;
  return `Palmhouse readings, ${title}, ${days}`.replace(UNFIT, '') + `.${extension}`;
}

/** `Palmhouse archive, Wed 18 Nov 2026, readings, part-5f1e….parquet` */
export function archiveFileName(day: UtcDay, key: string): string {
  const part = key.slice(key.lastIndexOf('/') + 1);
  return `Palmhouse archive, ${dayLabel(day)}, ${key.split('/')[0]}, ${part}`.replace(UNFIT, '');
}

/** As an attachment of this name: in plain letters for old clients, in full for all others (RFC 6266). */
export function contentDisposition(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
