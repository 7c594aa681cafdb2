import { tmpdir } from 'node:os';
import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../../config';
import { ReportError } from '../../domain/errors';
import { PLUGIN_ID } from '../../pluginId';
import type { ConvertedFormat } from './formats';
import { convertWithOffice } from './office';
import { findProgram } from './program';
import { createQueue } from './queue';
import { removeLeftFolders } from './workFolder';

export type { ConvertedFormat } from './formats';

/** LibreOffice takes a core and some hundred megabytes: one conversion runs, and one may wait for it. */
const WAITING = 1;

/** Converts the report's Word file into other formats, if LibreOffice is installed. */
export const createConversionService = ({ strapi }: { strapi: Core.Strapi }) => {
  const queue = createQueue(WAITING);
  let swept: Promise<void> | undefined;
  const stopping = new AbortController();
  const config = () => strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).conversion;
  const program = () => findProgram(config().program, process.env['PATH']);
  const note = (text: string): void => {
    strapi.log.error(`${PLUGIN_ID}: LibreOffice: ${text.trim()}`);
  };

  return {
    /** True when `convert` can be called; LibreOffice may be installed while the server runs. */
    async available(): Promise<boolean> {
      return (await program()) !== null;
    },

    /**
     * Converts a Word file to a different format on this machine.
     * @throws ReportError `conversion_unavailable`, `conversion_busy`, `conversion_timeout`, `conversion_failed`,
     * `conversion_stopped`
     */
    async convert(bytes: Uint8Array, format: ConvertedFormat): Promise<Uint8Array> {
      const found = await program();
      if (found === null) throw new ReportError('conversion_unavailable');
      const { timeoutSeconds } = config();
      const { signal } = stopping;
      const settings = { program: found, timeoutSeconds, tempFolder: tmpdir(), signal, note };
      swept ??= removeLeftFolders(settings.tempFolder, new Date()).catch((error: unknown) =>
        note(String(error)),
      );
      await swept;
      const converted = queue.add(() => convertWithOffice(bytes, format, settings));
      if (converted === null) throw new ReportError('conversion_busy');
      return converted;
    },

    /** Ends the running conversion and refuses waiting ones; both are finished when it returns. */
    async stop(): Promise<void> {
      stopping.abort();
      await queue.idle();
    },
  };
};
