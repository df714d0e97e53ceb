/**
 * Fetches a file with the sign-in, which a link cannot carry, and hands it to the browser to be saved.
 * @throws Error where it is refused, or there is no answer.
 */
export async function saveFile(
  url: string,
  name: string,
  headers: () => Promise<Readonly<Record<string, string>>>,
): Promise<void> {
  const response = await fetch(url, { headers: await headers() });
  if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
  const object = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = object;
  link.download = name;
  link.click();
  // Saving has begun by then; the memory is the browser's again.
  setTimeout(() => URL.revokeObjectURL(object), 60_000);
}
