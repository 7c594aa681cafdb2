import type { Core } from '@strapi/strapi';
import { Gauge, type Registry } from 'prom-client';
import { isDatabaseAway, measureDisks } from '../availability';
import { readBackupState } from '../availability/backupState';
import { readSetting } from '../start/settings';
import { readCertificateEnd } from './settings';

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

/** knex's pool of connections. */
interface Pool {
  readonly max: number;
  numUsed(): number;
  numPendingAcquires(): number;
}

/** The state of what the app needs: database, disks, backups, certificate. None of it asks the database. */
export const addSystemMetrics = (registry: Registry, strapi: Core.Strapi, now: () => Date): void => {
  const registers = [registry];
  const pool = (): Pool => strapi.db.connection.client.pool;

  const addGauge = (name: string, help: string, read: () => number | null): void => {
    void new Gauge({
      name,
      help,
      registers,
      collect() {
        this.reset();
        const value = read();
        if (value !== null) this.set(value);
        else this.remove();
      },
    });
  };

  addGauge('cchc_database_up', '1 while the database answers', () => (isDatabaseAway(strapi) ? 0 : 1));
  addGauge('cchc_database_pool_used', 'Database connections in use', () => pool().numUsed());
  addGauge('cchc_database_pool_waiting', 'Requests that wait for a connection', () =>
    pool().numPendingAcquires(),
  );
  addGauge('cchc_database_pool_max', 'The most connections (DATABASE_POOL_MAX)', () => pool().max);

  const readBackups = () => {
    const folder = readSetting('BACKUP_DIR');
    return folder === undefined
      ? null
      : (readBackupState(folder) ?? { lastSuccess: null, lastFailure: null });
  };
  addGauge('cchc_backup_age_seconds', 'Age of the last good backup', () => {
    const last = readBackups()?.lastSuccess;
    return last ? (now().getTime() - Date.parse(last.at)) / SECOND_MS : null;
  });
  addGauge('cchc_backup_missing', '1 if BACKUP_DIR has no good backup', () => {
    const backups = readBackups();
    return backups && Number(backups.lastSuccess === null);
  });
  addGauge('cchc_backup_failed', '1 if the last backup failed', () => {
    const backups = readBackups();
    return backups && Number(backups.lastFailure !== null);
  });

  addGauge('cchc_certificate_days_left', 'Days to the end of the certificate (METRICS_CERTIFICATE)', () => {
    try {
      const end = readCertificateEnd();
      return end && (end.getTime() - now().getTime()) / DAY_MS;
    } catch {
      return null;
    }
  });

  void new Gauge({
    name: 'cchc_disk_free_bytes',
    help: 'Free bytes on the disks the app writes to',
    labelNames: ['of'],
    registers,
    async collect() {
      this.reset();
      for (const { what, free } of await measureDisks(strapi)) this.set({ of: what }, free);
    },
  });
};
