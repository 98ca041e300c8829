import { bootStrapi } from '../helpers/servers/strapi';

test('in production a server with missing or sample secrets does not start, and says which', async () => {
  const start = bootStrapi({
    env: { NODE_ENV: 'production', ADMIN_JWT_SECRET: undefined, JWT_SECRET: 'toBeModified' },
  });
  await expect(start).rejects.toThrow(
    /ADMIN_JWT_SECRET is missing[\s\S]*JWT_SECRET still has a sample/
  );
});
