/** What takes too long for `npm test`: `npm run test:long`. */
const { projects } = require('./jest.config.js');

const integration = projects.find(({ displayName }) => displayName === 'integration');

/** @type {import('jest').Config} */
module.exports = { ...integration, displayName: 'long', roots: ['<rootDir>/tests/long'] };
