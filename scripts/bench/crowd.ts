import { Agent, request, type OutgoingHttpHeaders } from 'node:http';

/** Whoever asks, they do so over this many kept connections. */
export const CONNECTIONS = 10;

/** One question, and how it is to be answered. */
export interface Question {
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly status: 200 | 304;
}

/** Many readers of one server at a time. */
export const crowdOf = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  /** The headers of the answer, once all of it has come. */
  const ask = ({ path, headers = {}, status }: Question) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      request(`${url}${path}`, { agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === status) resolve(answer.headers);
          else reject(new Error(`GET ${path}: ${answer.statusCode}`));
        });
      })
        .on('error', reject)
        .end();
    });
  return {
    ask,

    /** So many times the same question, each connection as soon as it is free. */
    async askMany(question: Question, times: number): Promise<void> {
      let left = times;
      const reader = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await ask(question);
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, reader));
    },

    close: () => agent.destroy(),
  };
};
