import config from '.';

test.each([
  [null, 'keptAnswers'],
  [{ megabytes: 0, pages: {} }, 'keptAnswers.megabytes'],
  [{ megabytes: 1.5, pages: {} }, 'keptAnswers.megabytes'],
  [{ megabytes: 32, pages: '/' }, 'keptAnswers.pages'],
  [{ megabytes: 32, pages: ['/'] }, 'keptAnswers.pages'],
  [{ megabytes: 32, pages: { '/tin-tuc': 'trang' } }, 'keptAnswers.pages'],
  [{ megabytes: 32, pages: { '/': [], 'tin-tuc': [] } }, 'keptAnswers.pages'],
  [{ megabytes: 32, pages: { '/tin-tuc/': [] } }, 'keptAnswers.pages'],
])('%j stops the start with the key that is wrong', (keptAnswers, key) => {
  expect(() => config.validator({ ...config.default, keptAnswers })).toThrow(`config "${key}" must be`);
});
