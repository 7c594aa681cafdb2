import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::procedure-change.procedure-change');
