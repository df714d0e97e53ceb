export const HELP_WORDS: readonly string[] = ['help', '--help', '-h'];

export const HELP = `palmhouse — the living collection's data platform

  palmhouse up        starts everything that is not already there, and prints the addresses
  palmhouse migrate   brings the database and the queue up to date
  palmhouse doctor    says what works and what does not, and what to do
  palmhouse discover  asks for a walk along the plants API's ids now
  palmhouse archive   run, list, verify, restore or rehearse: see palmhouse archive --help
  palmhouse api-key   create, list or revoke what programs sign in to the API with: see palmhouse api-key --help
  palmhouse quarantine  replay what was refused, by today's rules: see palmhouse quarantine --help

Options
  --data DIR          where the database, the lake, the logs and addresses.json lie (.palmhouse)
Options of doctor
  --only clock,queue  looks at these alone: machine, clock, zone, database, migrations, partitions, queue, store, mail,
                      source, lag, storage, services
  --json              for machines
  --strict            warnings fail, too. Exit code: 0 all is well, 1 something is not, 2 it was not asked rightly
Options of up
  --port N            the API's port; 0: any free one (3000)
  --no-sandbox        no pretend museum: PLANTS_API_URL must be set
  --generation v1|v2|v3  what the pretend museum speaks (v3)
  --plants N          how many plants the pretend museum has (50)
  --no-trouble        nothing is the matter with the pretend museum's plants and sensors
  --history DAYS      so many whole days of its past that can be archived at once, and all since then (3); 0: none

Environment: each replaces an embedded part by a real one
  DATABASE_URL        postgres://user:password@host:port/database, PostgreSQL 15 or newer
  QUEUE_URL           redis://… or postgres://… (the database's own)
  LAKE_URL            s3://bucket/prefix or file:///absolute/path
  SMTP_URL            smtp://user:password@host:port or smtps://…; without it mails stay in the pretend museum
  AUTH_MODE           open (here by default: anyone may do everything), keys or oidc
  PLANTS_API_URL      http://host:port/path; a plant is at PLANTS_API_URL/1`;
