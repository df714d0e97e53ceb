export default async function teardown() {
  await globalThis.palmhouseTestPostgres?.stop();
}
