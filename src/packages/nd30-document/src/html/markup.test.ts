import fc from 'fast-check';
import { runText } from '../components';
import { element, emptyElement, text } from './markup';

const UNESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const readBack = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/g, (escape) => UNESCAPED[escape] ?? '');

describe('text', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt; & "x" \'y\'', '&amp;lt;b&amp;gt; &amp; &quot;x&quot; &#39;y&#39;'],
    ['a\u0000b\uFFFEc\uD800d\u202Ee', 'abcde'],
    ['dòng một\r\ndòng hai\tcột', 'dòng một dòng hai cột'],
    ['U\u031By ban', 'Ưy ban'],
  ])('%j is written %j', (value, written) => {
    expect(text(value)).toBe(written);
  });

  it('contains no markup characters, and reads back as the text of a Word file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(text(value)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(readBack(text(value))).toBe(runText(value));
      }),
    );
  });
});

describe('an element', () => {
  it('contains its children unchanged, and its attributes as text', () => {
    const child = element('strong', {}, text('29'));
    expect(element('span', { 'data-key': '"><img src=x onerror="a', class: 'a' }, child, text(' tin'))).toBe(
      '<span data-key="&quot;&gt;&lt;img src=x onerror=&quot;a" class="a"><strong>29</strong> tin</span>',
    );
  });

  it('without content is self-closing', () => {
    expect(emptyElement('meta', { charset: 'utf-8' })).toBe('<meta charset="utf-8" />');
  });
});
