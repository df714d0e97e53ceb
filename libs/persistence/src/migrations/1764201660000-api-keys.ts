import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE api_key (
  id            integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name          text NOT NULL CHECK (name <> ''),
  prefix        text NOT NULL UNIQUE CHECK (prefix ~ '^[a-z0-9]{8}$'),
  secret_sha256 bytea NOT NULL CHECK (length(secret_sha256) = 32),
  roles         text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['visitor', 'botanist', 'engineer', 'admin']),
  created_at    timestamptz NOT NULL DEFAULT now(),
  created_by    text NOT NULL CHECK (created_by <> ''),
  expires_at    timestamptz,
  revoked_at    timestamptz,
  last_used_at  timestamptz
);
COMMENT ON TABLE api_key IS 'what programs sign in with; the keys themselves are kept nowhere';
COMMENT ON COLUMN api_key.prefix IS 'the part of the key that names it';
COMMENT ON COLUMN api_key.secret_sha256 IS 'of the secret part: 256 random bits';
COMMENT ON COLUMN api_key.last_used_at IS 'to the minute';
`;

export class ApiKeys1764201660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_key');
  }
}
