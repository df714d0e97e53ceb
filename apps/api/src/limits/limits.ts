/**
 * What one operation may ask. Each number stands between a mistake (or malice) and the database or this process;
 * the dashboard's largest query uses a tenth of each.
 */
export const LIMITS = {
  /** Levels of fields. plants → edges → node → readings → edges → node → takenAt is 7. */
  depth: 12,
  /** Entries it could return at most: page size times page size. A hundred plants with a thousand readings each, and some air. */
  nodes: 110_000,
  /**
   * Values it could return at most: each field as often as it would stand in the answer, objects too (they take
   * longest); one that may be long weighs more. All of those readings, with edges, cursors and every `__typename`,
   * is a million: some 30 MB of JSON, and two seconds in which this process answers no one else.
   */
  values: 1_100_000,
  /** Fields that each cost a statement; aliases count. */
  statements: 50,
  /** Fields and fragments in all, fragments counted where they are spread. */
  fields: 2_000,
  /**
   * Words of the document, before it is even read. Validation compares each field with each of its name: this many
   * take it a tenth of a second at worst. The largest introspection is some 400.
   */
  tokens: 2_000,
  /** Bytes of a request, its one picture aside. */
  bodyBytes: 102_400,
  /**
   * Bytes of a picture within it: a screen or a phone's photo at 1,600 pixels, as JPEG or WebP, is 100 to 300 kB. It
   * comes in the variables, as base64, so that it is told of by GraphQL as all else; whatever else the request holds must
   * do with `bodyBytes`, so that nothing but this one string may be longer than before: it is neither parsed nor
   * compared, and no document, list or text is let through that was not. What is read and thrown away grows to 627 kB:
   * two milliseconds of JSON.
   */
  pictureBytes: 393_216,
  /** Milliseconds of one statement; the slowest known (a ten-word search over 10,000 plants) takes 120. */
  statementMs: 10_000,
  /** Milliseconds of a whole request, its wait for a turn included: a page's reader has gone by then. */
  requestMs: 15_000,
  /**
   * Points that one process carries out at once. A point is about a millisecond of its core: three hundred of heavy
   * operations (those past 100 points; the dearest runs alone) are done within a second or two, a thousand of light
   * ones, some thirty pages of the dashboard, beside them.
   */
  lightPoints: 100,
  lightPointsAtOnce: 1_000,
  heavyPointsAtOnce: 300,
  /** Requests that wait for their turn, of each kind, and how long. */
  turnsWaiting: 256,
  turnPatienceMs: 5_000,
  /** Milliseconds to send the headers, and the whole of a request: slower than the slowest line. */
  headersMs: 5_000,
  receiveMs: 10_000,
  /** Milliseconds a connection stays open without a request; more than the minute of a proxy in front. */
  keepAliveMs: 72_000,
} as const;
