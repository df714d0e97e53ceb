import { ReportBugDocument } from '@palmhouse/client';
import { useState } from 'react';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { changeDraft, forgetDraft, readDraft, type Draft } from './draft.js';
import { base64Of } from './shrink-picture.js';
import { pageVersion } from './version.js';

/** What is sent along with what somebody wrote, and shown to them before. */
export interface SentAlong {
  readonly page: string;
  readonly version: string;
  readonly userAgent: string;
  readonly requestId: string | undefined;
}

// The API's own bounds.
const PAGE_LENGTH = 2_000;
const AGENT_LENGTH = 1_000;

function look(requestId: string | undefined): SentAlong {
  const scripts = [...document.scripts].map(({ src }) => src);
  return {
    page: location.href.slice(0, PAGE_LENGTH),
    version: pageVersion(__VERSION__, scripts),
    userAgent: navigator.userAgent.slice(0, AGENT_LENGTH),
    requestId,
  };
}

/** A report from its first word until it is sent. */
export function useReport() {
  const palmhouse = usePalmhouse();
  const [draft, setDraft] = useState(readDraft);
  const [along] = useState(() => look(palmhouse.lastFailedRequest()));
  const [standing, setStanding] = useState<'WRITING' | 'SENDING' | 'SENT'>('WRITING');
  const [failure, setFailure] = useState('');

  const change = (part: Partial<Omit<Draft, 'key'>>) => {
    setFailure('');
    setDraft(changeDraft(readDraft(), part));
  };

  const send = async () => {
    setFailure('');
    setStanding('SENDING');
    const { text, picture, key } = draft;
    try {
      const { reportBug } = await palmhouse.api.mutate(ReportBugDocument, {
        input: {
          ...along,
          text: text.trim(),
          picture: picture === null ? null : { base64: base64Of(picture) },
          idempotencyKey: key,
        },
      });
      const [wrong] = reportBug.userErrors;
      if (wrong === undefined) {
        forgetDraft();
        palmhouse.renew(['BugReports']);
        setStanding('SENT');
        return;
      }
      // What was refused would be refused again by its key.
      setDraft(changeDraft(draft, {}));
      setFailure(wrong.message);
    } catch (error) {
      setFailure((error as Error).message);
    }
    setStanding('WRITING');
  };

  return { draft, along, standing, failure, change, send };
}
