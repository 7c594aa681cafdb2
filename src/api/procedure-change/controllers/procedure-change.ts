import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::procedure-change.procedure-change');
