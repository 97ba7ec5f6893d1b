/**
 * What stands in a build's environment where the secrets of running are: it can't take in what it isn't told, and if
 * it took in these, a test would find them.
 */
export const MARKED_SECRETS = {
  DATABASE_URL: 'postgresql://marked:secret-of-the-app@127.0.0.1:1/marked',
  DATABASE_OWNER_URL: 'postgresql://marked:secret-of-the-owner@127.0.0.1:1/marked',
  NEXTAUTH_SECRET: 'secret-of-the-cookies',
}
