import type { AlertQuery } from '@palmhouse/client';
import { Empty } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';

type Mail = NonNullable<AlertQuery['alert']>['mails'][number];

const texts = TEXTS.alerts.page;

function MailWhen({ mail: { sentAt, state, notBefore, createdAt } }: { readonly mail: Mail }) {
  if (sentAt !== null) return <When at={sentAt} as="full" />;
  if (state !== 'WAITING' || notBefore <= createdAt) return <When at={createdAt} as="full" />;
  return (
    <>
      {texts.notBefore} <When at={notBefore} as="full" />
    </>
  );
}

/** Who was written to, why, and whether it went. */
export function AlertMails({ mails }: { readonly mails: readonly Mail[] }) {
  const { mailColumns: columns } = texts;
  return (
    <Section title={texts.mails}>
      {mails.length === 0 ? (
        <Empty>{texts.noMails}</Empty>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(texts.mails)}>
          <table>
            <caption className="unseen">{texts.mails}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.to}</th>
                <th scope="col">{columns.why}</th>
                <th scope="col">{columns.when}</th>
                <th scope="col">{columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {mails.map((mail) => (
                <tr key={`${mail.recipient} ${mail.createdAt} ${mail.kind}`}>
                  <th scope="row">
                    {mail.recipientName} <span className="small">{mail.recipient}</span>
                  </th>
                  <td>{texts.mailKinds[mail.kind]}</td>
                  <td>
                    <MailWhen mail={mail} />
                  </td>
                  <td>
                    {texts.mailStates[mail.state]}
                    {mail.failure !== null && <span className="small"> {mail.failure}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
