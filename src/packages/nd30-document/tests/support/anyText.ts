import fc from 'fast-check';

/** Any UTF-16 code units, including single surrogates and noncharacters, with problematic ones overrepresented. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 8, 11, 0x85, 0x301, 0x323, 0x202e, 0x2028, 0xd83d, 0xde00) },
      { weight: 1, arbitrary: fc.constantFrom(0x3c, 0x26, 0x5d, 0x3e, 0x22, 0xfffe, 0xffff, 0xfeff) },
    ),
    { maxLength: 60 },
  )
  .map((units) => String.fromCharCode(...units));
