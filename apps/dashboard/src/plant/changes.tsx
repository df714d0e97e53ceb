import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { changeInWords, type StatusChange } from './care-marks.js';

/** Loans and returns, and who looked after it. */
export function Changes({ changes }: { readonly changes: readonly StatusChange[] }) {
  const { title, columns } = TEXTS.plantPage.changes;
  if (changes.length < 2) return null;
  return (
    <Section title={title}>
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={`${change.at} ${index}`}>
              <th scope="row">
                <When at={change.at} as="full" />
              </th>
              <td>{changeInWords(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
