import sharp from 'sharp';

/** Points of a picture, those of all its frames together: about what the largest cameras of telephones take. */
export const MAX_PIXELS = 50_000_000;

/**
 * The points of a picture as its header says, all frames together, without decoding it; null for a file that is no picture. Asked
 * of the library that Strapi decodes pictures with, so that both see the same.
 */
export const pixelsOf = async (path: string): Promise<number | null> => {
  try {
    const { width, height } = await sharp(path, { animated: true, limitInputPixels: false }).metadata();
    return width * height;
  } catch {
    return null;
  }
};
