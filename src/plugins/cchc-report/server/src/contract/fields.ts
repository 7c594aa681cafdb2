import { z } from '@strapi/utils';

/** The fields that answers and requests are made of. A description is Vietnamese and stands in the OpenAPI document. */

export const text = (description: string) => z.string().meta({ description });
/** A day, `YYYY-MM-DD`. */
export const day = (description: string) => z.string().meta({ format: 'date', description });
/** An instant, ISO 8601 in UTC. */
export const instant = (description: string) => z.string().meta({ format: 'date-time', description });
/** An address that may lack the server's name. */
export const address = (description: string) => z.string().meta({ format: 'uri-reference', description });
export const flag = (description: string) => z.boolean().meta({ description });
export const number = (description: string) => z.number().meta({ description });
export const makeWholeNumber = (description: string, minimum?: number) =>
  (minimum === undefined ? z.int() : z.int().min(minimum)).meta({ description });
export const makeChoice = <const Values extends readonly string[]>(values: Values, description: string) =>
  z.enum(values).meta({ description });

/** An object of exactly these properties. */
export const object = <Shape extends z.ZodRawShape>(description: string, shape: Shape) =>
  z.strictObject(shape).meta({ description });

/** Letters of a remark, a reason or a name. */
const SHORT = 2000;

/** Text without characters that a database cannot hold. */
const storedText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !/\0|\p{Cs}/u.test(value));

export const shortText = storedText(SHORT);
/** A text that must say something. */
export const requiredText = shortText.refine((value) => value.trim() !== '');
export const longText = storedText(1_000_000);
export const version = z.number().int().min(0).max(2_000_000_000);
