import config from '.';

const withConversion = (conversion: unknown) => () => config.validator({ ...config.default, conversion });

test('the defaults are a valid configuration', () => {
  expect(() => config.validator(config.default)).not.toThrow();
  expect(withConversion({ program: '/opt/libreoffice/program/soffice', timeoutSeconds: 90 })).not.toThrow();
});

test.each([
  [null, 'conversion'],
  [{ program: '', timeoutSeconds: 60 }, 'conversion.program'],
  [{ program: ['soffice'], timeoutSeconds: 60 }, 'conversion.program'],
  [{ program: null, timeoutSeconds: 0 }, 'conversion.timeoutSeconds'],
  [{ program: null, timeoutSeconds: '60' }, 'conversion.timeoutSeconds'],
  [{ program: null, timeoutSeconds: NaN }, 'conversion.timeoutSeconds'],
  [{ program: null, timeoutSeconds: 86_400 }, 'conversion.timeoutSeconds'],
  [{ program: null, timeoutSeconds: 60, timeout: 5 }, 'conversion.timeout'],
])('%j stops the start with the key that is wrong', (conversion, key) => {
  expect(withConversion(conversion)).toThrow(`config "${key}" must be`);
});
