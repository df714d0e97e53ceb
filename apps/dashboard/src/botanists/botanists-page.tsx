import { BotanistsListDocument, type BotanistsListQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { AwayNow } from './away-now.js';
import styles from './botanists-page.module.css';
import { Phone } from './phone.js';

type Botanist = BotanistsListQuery['botanists']['nodes'][number];

function Row({ botanist, staff }: { readonly botanist: Botanist; readonly staff: boolean }) {
  const { id, name, email, phone, plants, openAlerts, absences } = botanist;
  const now = useNow();
  return (
    <tr>
      <th scope="row">
        <Link to="/botanists/$id" params={{ id }}>
          {name}
        </Link>
        {absences !== undefined && <AwayNow absences={absences} now={now} />}
      </th>
      <td className="number">{plants.totalCount}</td>
      <td className="number">{openAlerts}</td>
      {staff && (
        <>
          <td className={styles.contact}>{email != null && <a href={`mailto:${email}`}>{email}</a>}</td>
          <td className={styles.contact}>
            <Phone number={phone} />
          </td>
        </>
      )}
    </tr>
  );
}

/** A hundred of them, and the next hundred when it is wanted. */
function Rows({ after, staff }: { readonly after?: string; readonly staff: boolean }) {
  const [wantsMore, setWantsMore] = useState(false);
  const [{ data, error }, again] = useQuery({ query: BotanistsListDocument, variables: { staff, after } });
  const columns = staff ? 5 : 3;
  if (data === undefined)
    return (
      <tr>
        <td colSpan={columns}>
          {error === undefined ? (
            <Loading />
          ) : (
            <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
          )}
        </td>
      </tr>
    );
  const { nodes, pageInfo } = data.botanists;
  const { endCursor } = pageInfo;
  if (nodes.length === 0)
    return (
      <tr>
        <td colSpan={columns}>
          <Empty>{TEXTS.botanists.none}</Empty>
        </td>
      </tr>
    );
  return (
    <>
      {nodes.map((botanist) => (
        <Row key={botanist.id} botanist={botanist} staff={staff} />
      ))}
      {pageInfo.hasNextPage && endCursor !== null && wantsMore && <Rows after={endCursor} staff={staff} />}
      {pageInfo.hasNextPage && !wantsMore && (
        <tr>
          <td colSpan={columns}>
            <Button onClick={() => setWantsMore(true)}>{TEXTS.more}</Button>
          </td>
        </tr>
      )}
    </>
  );
}

/** Everyone who looks after plants, and what waits for them. */
export default function BotanistsPage() {
  const staff = useMay('BOTANIST', 'ENGINEER');
  const { columns, title } = TEXTS.botanists;
  return (
    <Page title={title}>
      <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(title)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col" className="number">
                {columns.plants}
              </th>
              <th scope="col" className="number">
                {columns.alerts}
              </th>
              {staff && (
                <>
                  <th scope="col" className={styles.contact}>
                    {columns.email}
                  </th>
                  <th scope="col" className={styles.contact}>
                    {columns.phone}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            <Rows staff={staff} />
          </tbody>
        </table>
      </div>
    </Page>
  );
}
