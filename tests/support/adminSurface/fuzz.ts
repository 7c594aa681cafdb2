import { setTimeout as pause } from 'node:timers/promises';
import type { AppProcess } from '../appProcess';
import { randomOf } from '../hostileRequests';
import { type RawAnswer, rawClient } from '../rawClient';
import { faultOf } from './judge';
import { addressesOf, type Drawn, drawRequest } from './requests';
import type { World } from './world';

/** The same requests in every run. */
const SEED = 20_241_201;
/** As long as anybody waits for an answer, in milliseconds. */
const LONGEST_MS = 10_000;
const AT_ONCE = 8;
const LOG_CHARACTERS = 1000;

export interface Fault {
  readonly fault: string;
  readonly request?: Drawn;
  /** The last lines of the app's log. */
  readonly log?: string;
}

/** The answer, or the reason why there is none. */
const answered = (answer: Promise<RawAnswer>): Promise<RawAnswer | string> =>
  Promise.race([
    answer.catch((error: unknown) => `cut off: ${String(error)}`),
    pause(LONGEST_MS, `not answered within ${LONGEST_MS} ms`, { ref: false }),
  ]);

/** Signed-in sessions by role, made again when one has ended. */
export const keepSessions = (world: World) => {
  const sessions = new Map<string, Promise<string | null>>();
  return {
    of: (role: string): Promise<string | null> => {
      const session = sessions.get(role) ?? world.session(role);
      sessions.set(role, session);
      return session;
    },
    end: (role: string): void => void sessions.delete(role),
  };
};

/** The app's own word for a promise that was rejected where nobody handles it. */
const STRAY = /thất bại mà không nơi nào xử lý[^\n]*\n?[^\n]*/g;

/**
 * Sends hostile requests to every address that the app lists, in the name of every role.
 * @returns whatever was answered wrongly, late or not at all; the end of the process; rejections that reached it
 */
export const fuzzAdmin = async (
  server: AppProcess,
  world: World,
  count: number,
  seed = SEED,
): Promise<Fault[]> => {
  const random = randomOf(seed);
  const client = rawClient(server.url);
  const routes = addressesOf(server.routes);
  const sessions = keepSessions(world);
  const ask = async (request: Drawn): Promise<Fault[]> => {
    const token = await sessions.of(request.role);
    const headers = { ...request.headers, ...(token === null ? {} : { Authorization: `Bearer ${token}` }) };
    const answer = await answered(client.send({ ...request, headers }));
    if (typeof answer === 'string') return [{ fault: answer, request }];
    // The request may have ended the session of its account, or blocked it.
    if (answer.status === 401) sessions.end(request.role);
    const fault = faultOf(request, answer);
    return fault === null ? [] : [{ fault, request, log: server.log().slice(-LOG_CHARACTERS) }];
  };
  const logged = server.log().length;
  const faults: Fault[] = [];
  for (let done = 0; done < count && server.endedWith() === null; done += AT_ONCE) {
    const drawn = Array.from({ length: AT_ONCE }, () => drawRequest(world, random, routes));
    faults.push(...(await Promise.all(drawn.map(ask))).flat());
  }
  client.close();
  const strays = server.log().slice(logged).match(STRAY) ?? [];
  const end = server.endedWith();
  return [
    ...faults,
    ...strays.map((fault) => ({ fault })),
    ...(end === null ? [] : [{ fault: `the process ended: ${end}` }]),
  ];
};
