import { toGlobalId } from '../graphql/global-id.js';
import type { BugReport, BugReportPicture } from './bug-report.model.js';

export interface BugReportRow {
  /** bigint, as text */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly page: string | null;
  readonly app_version: string | null;
  readonly request_id: string | null;
  readonly user_agent: string | null;
  readonly reporter_id: string;
  readonly reporter_name: string;
  readonly reported_at: string;
  /** Null, as the following: it came without a picture. */
  readonly media_type: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number | null;
}

function pictureOf({ id, media_type, width, height, bytes }: BugReportRow): BugReportPicture | null {
  if (media_type === null || width === null || height === null || bytes === null) return null;
  return { url: `/bug-reports/${id}/picture`, mediaType: media_type, width, height, bytes };
}

export function toBugReport(row: BugReportRow): BugReport {
  return {
    id: toGlobalId('BugReport', row.id),
    bugId: Number(row.id),
    title: row.title,
    text: row.text,
    page: row.page,
    version: row.app_version,
    requestId: row.request_id,
    userAgent: row.user_agent,
    picture: pictureOf(row),
    reporter: { id: row.reporter_id, name: row.reporter_name },
    reportedAt: row.reported_at,
  };
}
