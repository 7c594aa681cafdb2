import { PLUGIN_FOLDER } from './project';
import { type RunningTool, startTool } from './tool';

/** The parts that `strapi-plugin watch` builds, as its output names them. */
const PARTS = ['admin', 'server', 'worker'] as const;
type Part = (typeof PARTS)[number];

/** Output of Vite that is not shown: a hundred lines of file sizes for each build. Errors and warnings do not match. */
const NOISE =
  /^(\s*$|dist\/|vite v|watching for file changes|build started|transforming|rendering chunks|computing gzip size|built in|✓ \d+ modules)|\[INFO\]/;
const REBUILT = /\[INFO\] (\w+) rebuilt in/;

/** Reads which part a line of output says was rebuilt; undefined for every other line. */
export const readRebuilt = (line: string): Part | undefined => {
  const name = REBUILT.exec(line)?.[1];
  return PARTS.find((part) => part === name);
};

export const isNoise = (line: string): boolean => NOISE.test(line);

export interface PluginWatch extends RunningTool {
  /** Resolves when every part has been built once. */
  readonly built: Promise<void>;
}

/**
 * Builds the plugin now and after each change of its sources. Prints a line for each later build, and errors.
 * @param onRebuilt called after each later build of a part
 */
export const watchPlugin = (onRebuilt: (part: Part) => void): PluginWatch => {
  const built = new Set<Part>();
  let resolveBuilt = (): void => undefined;
  const all = new Promise<void>((resolve) => (resolveBuilt = resolve));
  const { ended } = startTool(
    { package: '@strapi/sdk-plugin', bin: 'strapi-plugin', args: ['watch'], cwd: PLUGIN_FOLDER },
    (line) => {
      const part = readRebuilt(line);
      if (part === undefined) {
        if (!isNoise(line)) console.log(line);
        return;
      }
      if (built.size === PARTS.length) {
        console.log(`Đã dựng lại phần báo cáo (${part}).`);
        onRebuilt(part);
        return;
      }
      built.add(part);
      if (built.size === PARTS.length) resolveBuilt();
    },
  );
  return { ended, built: all };
};
