// Loaded into every service before its own code: when the launcher is gone, however it went, the service ends.
// A service listens for that itself only once it is up; a launcher can be killed earlier. Plain JavaScript, since
// it must load from src and from dist alike.
const FORCED_AFTER_MILLISECONDS = 9_000;

function end() {
  setTimeout(() => process.exit(1), FORCED_AFTER_MILLISECONDS).unref();
  // The service's own clean end where it has one by now, else the default, which is to go.
  process.kill(process.pid, 'SIGTERM');
}

if (process.channel) {
  process.once('disconnect', end);
  // A listener alone would keep a process alive that has nothing more to do.
  process.channel.unref();
  if (!process.connected) end();
}
