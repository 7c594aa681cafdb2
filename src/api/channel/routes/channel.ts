import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::channel.channel', {
  config: publishedOnly('api::channel.channel'),
});
