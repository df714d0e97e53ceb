/**
 * An object or a list whose JSON text PostgreSQL has written, for the very selection it stands in: a compiled operation puts the
 * text into its answer as it is.
 */
export class Written {
  constructor(readonly text: string) {}
}
