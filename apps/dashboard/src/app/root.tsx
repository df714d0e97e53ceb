import { useSearch } from '@tanstack/react-router';
import { useSession } from '../session/session.js';
import { ZoneProvider, zoneOf } from '../time/zone.js';
import { Shell } from './shell.js';

/** Every page stands in the shell, by the clock that the address names. */
export function Root() {
  const { clock = 'museum' } = useSearch({ from: '__root__' });
  const { museum } = useSession();
  return (
    <ZoneProvider zone={zoneOf(clock, museum.timeZone)}>
      <Shell />
    </ZoneProvider>
  );
}
