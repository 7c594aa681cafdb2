import type { Core } from '@strapi/strapi';
import { checkReplacement, refuseFetching, requireOwnFile } from '../../uploads';
import { closeRoute, type PluginRoutes } from '../adminRoutes';

interface Replacement {
  file: { originalFilename: string | null };
}

interface UploadService {
  findOne(id: unknown): Promise<{ id: number; ext: string | null } | null>;
  remove(file: { id: number }): Promise<unknown>;
  replace(id: unknown, replacement: Replacement, ...rest: readonly unknown[]): Promise<unknown>;
}

interface Upload extends PluginRoutes {
  services: { upload(context: { strapi: Core.Strapi }): UploadService };
}

/**
 * The server fetches no files, and a file can be replaced only by one of its kind, and changed only by members of its office. Checked in the service, which both
 * the admin and the content API call after their permission checks.
 */
export default (plugin: Upload): Upload => {
  closeRoute(plugin, 'POST', '/actions/upload-from-urls', refuseFetching);
  const { services } = plugin;
  const upload: Upload['services']['upload'] = (context) => {
    const service = services.upload(context);
    const replace: UploadService['replace'] = async (id, replacement, ...rest) => {
      const stored = await service.findOne(id);
      // Strapi answers 404 itself.
      if (stored !== null) {
        await requireOwnFile(context.strapi, stored.id);
        checkReplacement(replacement.file.originalFilename ?? '', stored.ext ?? '');
      }
      return service.replace(id, replacement, ...rest);
    };
    const remove: UploadService['remove'] = async (file) => {
      await requireOwnFile(context.strapi, file.id);
      return service.remove(file);
    };
    return { ...service, replace, remove };
  };
  return { ...plugin, services: { ...services, upload } };
};
