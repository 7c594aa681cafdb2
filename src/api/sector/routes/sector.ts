import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::sector.sector', {
  config: recordRoutes('api::sector.sector'),
});
