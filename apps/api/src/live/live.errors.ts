import { GraphQLError } from 'graphql';
import { JOURNAL_HOURS } from '@palmhouse/persistence';

/** What came behind the cursor is not known any more, or never was. */
export function cursorExpired(): GraphQLError {
  return new GraphQLError(
    `\`after\` is older than the ${JOURNAL_HOURS} hours that can be made up for, or not of this museum. ` +
      'Read what lies between with `plant.readings`, `sweeps` or `alerts`, and subscribe again without `after`.',
    { extensions: { code: 'CURSOR_EXPIRED' } },
  );
}

/** More waits for a client than is kept for it. */
export function tooSlow(): GraphQLError {
  return new GraphQLError(
    'Events came faster than this client took them, and are kept for it no longer. ' +
      'Nothing is lost: subscribe again with `after` and the last cursor that came.',
    { extensions: { code: 'TOO_SLOW' } },
  );
}
