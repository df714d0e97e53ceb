/** What live clients may ask of one process. */
export const LIVE_LIMITS = {
  /** WebSockets in all: a museum's screens and visitors' pages, some 30 kB each. */
  connections: 5_000,
  /** Of one person or key; an open API, where everyone is one, has no bound but the one above. */
  connectionsPerIdentity: 200,
  subscriptionsPerConnection: 20,
  /** Milliseconds from the handshake to `connection_init`. */
  initMs: 3_000,
  /** Milliseconds between looks whether a sign-in still holds. */
  signInMs: 30_000,
  /** Milliseconds between pings; who does not answer one until the next is due is gone. */
  pingMs: 12_000,
  /** Milliseconds a client has to say goodbye when the service ends. */
  closeMs: 1_000,
  /** Journal entries that may wait for one slow client: three sweeps of 10,000 plants, most of an hour of 50. */
  waiting: 64,
  /** Entries read at once while catching up. */
  page: 20,
  /** Entries whose readings are kept at hand for all who catch up. */
  kept: 128,
  /** Statements at once for all live clients: of ten connections, the most stay for queries. */
  statements: 3,
  /** Milliseconds between looks at the journal without being called: a ring may be lost. */
  lookMs: 10_000,
  /** Plants a subscription may name. */
  plants: 1_000,
} as const;
