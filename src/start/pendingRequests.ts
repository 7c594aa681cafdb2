/** A request that has lost a part of its work may still answer by itself within this time, in milliseconds. */
const GRACE_MILLISECONDS = 500;

type Fail = (reason: unknown) => void;

const pending = new WeakMap<object, Fail>();

/** The failure of a request whose handler waits for work that has failed unseen. */
export interface ExpectedAnswer {
  /** Rejects with the reason of that failure; never resolves. */
  readonly failed: Promise<never>;
  /** The request has been answered: failures of what it left running no longer concern it. */
  forget(): void;
}

/** Has failures that nobody handles reach the request which caused them. @param request the key of `failRequest` */
export const expectAnswer = (request: object): ExpectedAnswer => {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    pending.set(request, (reason) => {
      timer ??= setTimeout(reject, GRACE_MILLISECONDS, reason);
    });
  });
  return {
    failed,
    forget: () => {
      pending.delete(request);
      clearTimeout(timer);
    },
  };
};

/** Has a request that is still waiting answered with this failure, unless it answers by itself. */
export const failRequest = (request: object, reason: unknown): void => pending.get(request)?.(reason);
