import { recordError } from '../errors';
import { wording } from '../wording';

const STEP = /[^[\]]+/g;

/**
 * Refuses parameters of which a step is called as what every object has: the reader of queries drops them without a word, so
 * that they are looked for in the text itself.
 * @throws the refusal `parameter_invalid`
 */
export const checkNames = (querystring: string): void => {
  for (const name of new URLSearchParams(querystring).keys()) {
    const step = name.match(STEP)?.find((one) => one in Object.prototype);
    if (step !== undefined)
      throw recordError('parameter_invalid', wording('parameter_invalid', { name: step }));
  }
};
