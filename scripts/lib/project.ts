import path from 'node:path';

/** The checkout. Paths of scripts are relative to it, wherever npm was called from. */
export const PROJECT = path.resolve(__dirname, '..', '..');

export const PLUGIN_FOLDER = path.join(PROJECT, 'src', 'plugins', 'cchc-report');

export function inProject(...parts: string[]): string {
  return path.join(PROJECT, ...parts);
}
