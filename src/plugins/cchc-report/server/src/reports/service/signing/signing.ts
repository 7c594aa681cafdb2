import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { SigningConfig } from '../../../config/signing';
import { ReportError } from '../../../domain/errors';
import { entryText, statementText, type IssueStatement } from '../../model';
import { PLUGIN_ID } from '../../../pluginId';
import type { Query } from '../../../sources';
import { insertIssueSignature, insertKey, readKeys } from '../../store';
import { openKey, type SigningKey } from './key';
import { openPlaces, type Places } from './places';

/** The configured key of this system and the places outside the database. */
export const createSigningService = ({ strapi }: { strapi: Core.Strapi }) => {
  const inApp = (path: string): string => resolve(strapi.dirs.app.root, path);
  const config = (): SigningConfig => strapi.plugin(PLUGIN_ID).config('signing');
  let opened: SigningKey | null = null;
  let places: Places | null = null;
  /** True once the database is known to hold the public key. */
  let isKnown = false;

  return {
    /**
     * Opens the key on first use.
     * @throws ReportError `signing_unavailable`
     */
    key(): SigningKey {
      try {
        opened ??= openKey(inApp(config().keyFile));
        return opened;
      } catch (error) {
        throw new ReportError('signing_unavailable', {
          reason: (error as NodeJS.ErrnoException).code ?? '?',
        });
      }
    },

    places(): Places {
      places ??= openPlaces(config().checkpoints.map(inApp));
      return places;
    },

    /** Signs an entry of the log, within its transaction. @throws ReportError `signing_unavailable` */
    async signEntry(
      query: Query,
      id: string,
      hash: string,
      seals: string | null,
    ): Promise<{ keyId: string; signature: string }> {
      const key = this.key();
      if (!isKnown) {
        isKnown = (await readKeys(query)).some(({ id: known }) => known === key.id);
        if (!isKnown) await insertKey(query, key);
      }
      return { keyId: key.id, signature: key.sign(entryText(id, hash, seals)) };
    },

    /**
     * Signs an issued report, within its transaction.
     * @throws ReportError `signing_unavailable`
     */
    async signIssue(query: Query, issue: IssueStatement): Promise<void> {
      const key = this.key();
      const statement = statementText(issue);
      const signature = key.sign(statement);
      await insertIssueSignature(query, { reportId: issue.report, keyId: key.id, statement, signature });
    },
  };
};
