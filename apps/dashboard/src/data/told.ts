/** What an answer tells, without what it is called: pure functions take it, from the API or from a test. */
export type Told<Answer> = Answer extends readonly (infer Item)[]
  ? readonly Told<Item>[]
  : Answer extends object
    ? { readonly [Key in keyof Answer as Key extends '__typename' ? never : Key]: Told<Answer[Key]> }
    : Answer;
