/** ConfigMaps that an operator makes: what is no secret and no setting. */
export const OPERATORS_CONFIG_MAPS: readonly string[] = ['database-ca'];

/**
 * Every secret there is, with a value such as it may hold: what an operator makes, and what references are checked by. A
 * service never asks for another.
 */
export const SECRETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'palmhouse-database': {
    DATABASE_URL: 'postgres://palm:house@db.museum.example:5432/palmhouse?sslmode=verify-full',
    /** the local cluster's own database alone */
    POSTGRES_PASSWORD: 'house',
  },
  'palmhouse-queue': {
    QUEUE_URL: 'rediss://palm:house@queue.museum.example:6379',
    KEDA_ADDRESS: 'queue.museum.example:6379',
    KEDA_USERNAME: 'palm',
    KEDA_PASSWORD: 'house',
    KEDA_TLS: 'enable',
  },
  'palmhouse-mail': { SMTP_URL: 'smtp://palm:house@mail.museum.example:587' },
  'palmhouse-links': { LINK_SECRET: 'thirty-two characters or more of it' },
  /** the local cluster's own store alone: on AWS, roles stand in their place */
  'palmhouse-store': { AWS_ACCESS_KEY_ID: 'palm', AWS_SECRET_ACCESS_KEY: 'house' },
};
