// Imported first by every command: with an older Node, everything after it would fail in a less clear way.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Palmhouse needs Node 20.19 or newer, this is ${process.versions.node}. Install a newer Node, then run this again.`,
  );
  process.exit(1);
}
