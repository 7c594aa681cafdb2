import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::channel.channel', {
  config: recordRoutes('api::channel.channel'),
});
