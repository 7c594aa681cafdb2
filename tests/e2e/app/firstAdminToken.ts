import { FIRST_ADMIN } from './environment';

/**
 * An access token of the first administrator, good for half an hour. Asked for once a run: Strapi lets nobody try the
 * login of one account more than five times in five minutes.
 */
export const firstAdminToken = async (url: string): Promise<string> => {
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...FIRST_ADMIN, deviceId: crypto.randomUUID() }),
  });
  if (!answer.ok) throw new Error(`The first administrator cannot sign in: ${answer.status}.`);
  const { data } = (await answer.json()) as { data: { token: string } };
  return data.token;
};
