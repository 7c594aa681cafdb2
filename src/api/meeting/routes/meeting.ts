import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::meeting.meeting', {
  config: publishedOnly('api::meeting.meeting'),
});
