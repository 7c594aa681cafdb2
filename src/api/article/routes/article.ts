import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::article.article', {
  config: publishedOnly('api::article.article'),
});
