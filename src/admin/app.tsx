export default {
  config: { locales: ['vi'] },
};
