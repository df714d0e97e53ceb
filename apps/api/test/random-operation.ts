import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What a test's operations may fill in, by the argument's name. */
export type Examples = Readonly<Record<string, readonly string[]>>;

/** A number from 0 to below 1, the same row of them for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CONDITIONS = ['@include(if: $yes)', '@skip(if: $no)', '@include(if: $no)', '@skip(if: false)'];

/** Writes an operation drawn by lot from a schema: fields, arguments, aliases, fragments, conditions. */
export class RandomOperation {
  private readonly random: () => number;
  private readonly fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly examples: Examples,
    seed: number,
  ) {
    this.random = seeded(seed);
  }

  /** @param roots fields it may begin with. */
  write(roots: readonly string[]): string {
    const query = this.schema.getQueryType()!;
    const chosen = this.some(roots, 2).map((name) => this.field(query.getFields()[name]!, 4));
    return [`query Drawn($yes: Boolean!, $no: Boolean!) {\n${chosen.join('\n')}\n}`, ...this.fragments].join(
      '\n',
    );
  }

  private selections(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    // At its deepest, of a type that holds nothing but objects, only its name can be asked.
    const chosen =
      fields.length === 0
        ? ['__typename']
        : this.some(fields, 5).map((field) => this.field(field, depth - 1));
    if (this.oneIn(4)) chosen.push('__typename');
    const cut = Math.floor(this.random() * chosen.length);
    const [direct, rest] = [chosen.slice(0, cut), chosen.slice(cut)].map((lines) => lines.join('\n'));
    if (rest === '' || this.oneIn(2)) return `{ ${direct} ${rest} }`;
    return `{ ${direct} ${this.fragment(type.name, rest!)} }`;
  }

  private fragment(type: string, selections: string): string {
    const on = this.oneIn(3) ? 'Node' : type;
    const condition = this.oneIn(4) ? this.one(CONDITIONS) : '';
    if (this.oneIn(2)) return `... ${condition} { ${selections} }`;
    if (on === 'Node') return `... on Node ${condition} { __typename } ... on ${type} { ${selections} }`;
    const name = `part${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type} { ${selections} }`);
    return `...${name} ${condition} ...${name}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const alias = this.oneIn(4) ? `${this.one(['a', 'b', 'c'])}_${field.name}: ` : '';
    const condition = this.oneIn(8) ? this.one(CONDITIONS) : '';
    const below = isObjectType(type)
      ? this.selections(type, depth)
      : isLeafType(type)
        ? ''
        : '{ __typename }';
    return `${alias}${field.name}${this.arguments(field.args)} ${condition} ${below}`;
  }

  private arguments(all: readonly GraphQLArgument[]): string {
    const given = all.flatMap((argument) => {
      const required = isNonNullType(argument.type) && argument.defaultValue === undefined;
      const values = this.valuesOf(argument);
      if (values.length === 0 || (!required && this.oneIn(2))) return [];
      return [`${argument.name}: ${this.one(values)}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private valuesOf({ name, type }: GraphQLArgument): readonly string[] {
    const named = getNamedType(type);
    if (isEnumType(named)) return named.getValues().map((value) => value.name);
    if (isInputObjectType(named)) return this.examples[named.name] ?? [];
    return this.examples[name] ?? [];
  }

  private oneIn(chances: number): boolean {
    return this.random() < 1 / chances;
  }

  private one<T>(of: readonly T[]): T {
    return of[Math.floor(this.random() * of.length)]!;
  }

  private some<T>(of: readonly T[], most: number): T[] {
    const count = 1 + Math.floor(this.random() * most);
    return Array.from({ length: count }, () => this.one(of));
  }
}
