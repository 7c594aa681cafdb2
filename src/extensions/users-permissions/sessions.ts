import type { Core } from '@strapi/strapi';

interface Verified {
  id: number;
  sessionId?: string;
}

export interface JwtService {
  verify(token: string): Promise<Verified>;
}

/**
 * A key of an end user opens for as long as its session lives: Strapi's own check asks only whether the account exists.
 * @throws Error for a key that opens nothing
 */
export const withLivingSessions = (strapi: Core.Strapi, service: JwtService): JwtService => ({
  ...service,
  verify: async (token) => {
    const verified = await service.verify(token);
    const sessions = strapi.sessionManager('users-permissions');
    if (verified.sessionId === undefined || !(await sessions.isSessionActive(verified.sessionId)))
      throw new Error('Invalid token.');
    return verified;
  },
});
