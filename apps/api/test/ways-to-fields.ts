import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

type Field = Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'args'>;

/** One step from a type to another: a field as it is written, and through which type of an interface. */
interface Step {
  readonly written: string;
  readonly key: string;
  readonly on?: string;
}

/** Arguments by `Type.field`, for fields that must have some, or are empty without them. */
export type Examples = Readonly<Record<string, string>>;

/**
 * The shortest ways of a schema from its query type to every type.
 * @throws Error naming a field whose arguments need an example.
 */
export class WaysToFields {
  private readonly ways = new Map<string, readonly Step[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly examples: Examples,
  ) {
    this.ways.set(schema.getQueryType()!.name, []);
    // Interfaces last: what an id leads to is of one type only.
    for (const abstract of [false, true])
      for (const [name, steps] of this.ways) this.goOn(name, steps, abstract); // the map grows as it is walked
  }

  /** Can a query come to this type? */
  leadTo(type: string): boolean {
    return this.ways.has(type);
  }

  /** The names of the fields on the way to a type. */
  pathTo(type: string): string[] {
    return this.ways.get(type)!.map(({ key }) => key);
  }

  /** A query for fields of one type. */
  queryFor(type: string, fields: readonly Field[]): string {
    const asked = fields.map((field) => {
      return `${this.written(type, field)}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
    });
    const query = this.ways.get(type)!.reduceRight((inner, { written, on }) => {
      return `${written} { ${on === undefined ? inner : `... on ${on} { ${inner} }`} }`;
    }, asked.join(' '));
    return `{ ${query} }`;
  }

  private goOn(name: string, steps: readonly Step[], abstract: boolean): void {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const led = getNamedType(field.type);
      if (!isCompositeType(led) || isAbstractType(led) !== abstract) continue;
      const step = { written: this.written(name, field), key: field.name };
      if (!isAbstractType(led)) this.add(led.name, [...steps, step]);
      else
        for (const { name: on } of this.schema.getPossibleTypes(led))
          this.add(on, [...steps, { ...step, on }]);
    }
  }

  private add(type: string, steps: readonly Step[]): void {
    if (!this.ways.has(type)) this.ways.set(type, steps);
  }

  private written(type: string, field: Field): string {
    const example = this.examples[`${type}.${field.name}`];
    if (example === undefined && field.args.some(isRequiredArgument))
      throw new Error(`access.int.spec.ts needs an example of the arguments of ${type}.${field.name}`);
    return `${field.name}${example === undefined ? '' : `(${example})`}`;
  }
}
