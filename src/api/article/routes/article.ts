import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::article.article', {
  config: recordRoutes('api::article.article'),
});
