/** An address to write to, broken before its `@` where there is no room for it. */
export function Email({ address }: { readonly address: string | null | undefined }) {
  if (address === null || address === undefined) return null;
  const at = address.lastIndexOf('@');
  return (
    <a href={`mailto:${address}`}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </a>
  );
}
