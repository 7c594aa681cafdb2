import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::official-document.official-document', {
  config: recordRoutes('api::official-document.official-document'),
});
