import { BotanistPageDocument, type BotanistPageQuery } from '@palmhouse/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { toTold } from '../data/told-error.js';
import { MissingPage } from '../parts/missing-page.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Page } from '../parts/page.js';
import { PlantLines } from '../parts/plant-lines.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { Absences } from './absences.js';
import { AwayNow } from './away-now.js';
import styles from './botanist-page.module.css';
import { OpenAlertsOf } from './open-alerts-of.js';
import { Email } from './email.js';
import { Phone } from './phone.js';
import { QuietHours } from './quiet-hours.js';
import { RoundsSheet } from './rounds-sheet.js';

const route = getRouteApi('/botanists/$id');

type Found = NonNullable<BotanistPageQuery['botanist']>;

function Contact({ email, phone, absences }: Found) {
  const now = useNow();
  return (
    <p className={styles.contact}>
      {absences !== undefined && <AwayNow absences={absences} now={now} />}
      <Email address={email} />
      <Phone number={phone} />
    </p>
  );
}

/** One botanist: the round, the plants, and when somebody stands in. */
export default function BotanistPage() {
  const { id } = route.useParams();
  const staff = useMay('BOTANIST', 'ENGINEER');
  const [{ data, error }, again] = useQuery({ query: BotanistPageDocument, variables: { id, staff } });
  const botanist = data?.botanist;
  const all = <Link to="/botanists">{TEXTS.botanists.all}</Link>;
  // An id that is cut short is refused as such.
  const isMissing = error === undefined ? botanist === null : toTold(error).code === 'BAD_USER_INPUT';
  if (isMissing) return <MissingPage text={TEXTS.botanists.noSuch} way={all} />;
  if (botanist === undefined || botanist === null)
    return (
      <Page title={TEXTS.botanists.title} aside={all}>
        {error !== undefined && (
          <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
        )}
        {error === undefined && <Loading />}
      </Page>
    );
  const { name, plants, absences } = botanist;
  return (
    <Page title={name} aside={all}>
      <div className={styles.screen}>
        <Contact {...botanist} />
      </div>
      {staff && <RoundsSheet key={id} botanistId={id} name={name} />}
      <div className={styles.screen}>
        {staff ? (
          <OpenAlertsOf botanistId={id} name={name} />
        ) : (
          <p>{TEXTS.botanists.openAlerts(botanist.openAlerts)}</p>
        )}
        <Section title={TEXTS.botanists.plantsOf}>
          {plants.nodes.length === 0 ? (
            <Empty>{TEXTS.botanists.noPlants}</Empty>
          ) : (
            <PlantLines plants={plants.nodes} caption={TEXTS.botanists.plantsOf} />
          )}
          {plants.totalCount > plants.nodes.length && (
            <p>
              <Link to="/" search={{ botanist: id }}>
                {TEXTS.botanists.allPlants(whole(plants.totalCount))}
              </Link>
            </p>
          )}
        </Section>
        {absences !== undefined && <Absences botanistId={id} name={name} absences={absences} />}
        {staff && <QuietHours botanist={botanist} />}
      </div>
    </Page>
  );
}
