import { ReportError } from '../../errors';
import { composeReport } from '../compose';
import { defaultTemplate } from '../defaultTemplates';
import { fullFacts, nothingRecorded } from '../testing/facts';
import { reportText } from '../testing/text';
import { validateTemplate } from './render';

const refusal = (template: string): { code: string; params: object } => {
  try {
    composeReport(fullFacts, template);
  } catch (error) {
    if (error instanceof ReportError) return { code: error.code, params: error.params };
    throw error;
  }
  return { code: 'accepted', params: {} };
};

describe('every placeholder is checked, whatever the data', () => {
  it('unknown ones are named, in all branches and wherever they stand', () => {
    const template = `{{ articles.totl }}{% if articles.total > 0 %}{% else %}{{ agency.nam }}{% endif %}
      {% if period.wrong %}{% endif %}{% unless nowhere %}{% endunless %}
      {% case agency.unit %}{% when other.thing %}{% endcase %}
      {% for plan in plans.others %}{{ plan.subject }}{{ plan | cite }}{% else %}{{ plan }}{% endfor %}
      {{ articles.total | share_of: articles.al }}`;
    expect(refusal(template)).toEqual({
      code: 'placeholder_unknown',
      params: {
        names:
          'articles.totl, agency.nam, period.wrong, nowhere, other.thing, plan.subject, plan, articles.al',
      },
    });
  });

  it.each([
    'articles["total"]',
    'plans.others[0]',
    'articles[agency.unit]',
    'articles',
    'articles.total.constructor',
    'plans.others.size',
    'forloop.index',
    '__proto__',
    'constructor',
  ])('no other way to a value: %s', (name) => {
    expect(refusal(`{{ ${name} }}`).code).toMatch(/placeholder_unknown|template_invalid/);
  });

  it.each([
    '{{ period.custom }}',
    '{{ plans.others }}',
    '{{ agency.name | cite }}',
    '{{ articles.total | share_of }}',
    '{{ articles.total | share_of: "9" }}',
    '{{ articles.kinds | join: articles.total }}',
    '{{ "42 tin, bài" }}',
    '{{ 42 }}',
    '{% for i in (1..9) %}{% endfor %}',
    '{% for i in agency.name %}{% endfor %}',
    '{% if (1..2) == 2 %}{% endif %}',
    '{% if agency.name | join %}{% endif %}',
  ])('a value used as what it is not: %s', (template) => {
    expect(refusal(template).code).toBe('template_invalid');
  });

  it.each(['quarter', 'half-year', 'year'] as const)(
    'the default template of a %s is valid without any data',
    (kind) => {
      expect(() => validateTemplate(defaultTemplate(kind))).not.toThrow();
    },
  );
});

describe('a template runs no code and reads no file', () => {
  it.each([
    'include',
    'render',
    'layout',
    'block',
    'assign',
    'capture',
    'tablerow',
    'increment',
    'decrement',
    'cycle',
    'liquid',
    'echo',
    'raw',
  ])('tag %s', (tag) => {
    expect(refusal(`{% ${tag} "/etc/passwd" %}`)).toMatchObject({
      code: 'template_invalid',
      params: { reason: `dòng 1: thẻ “${tag}” không dùng được trong mẫu.` },
    });
  });

  it("none of the language's own filters", () => {
    expect(refusal('a\n{{ agency.name | append: "x" }}')).toEqual({
      code: 'template_invalid',
      params: { reason: 'dòng 2: không có bộ lọc “append”.' },
    });
  });

  it('a fault of syntax tells the line', () => {
    expect(refusal('a\n\n{% if articles.total %}')).toMatchObject({
      code: 'template_invalid',
      params: { reason: expect.stringMatching(/^dòng 3: /) as string },
    });
  });

  it('a template too long is refused', () => {
    expect(refusal('a'.repeat(200_001))).toEqual({
      code: 'template_invalid',
      params: { reason: 'mẫu quá dài.' },
    });
  });

  it('a loop within a loop is refused, so that the work cannot multiply', () => {
    expect(
      refusal('{% for a in articles.kinds %}{% for b in plans.others %}{% endfor %}{% endfor %}'),
    ).toEqual({
      code: 'template_invalid',
      params: { reason: 'dòng 1: “{% for b in plans.others %}” nằm trong một vòng lặp khác.' },
    });
  });

  it('an unknown table is named', () => {
    expect(refusal('[table: nowhere]')).toEqual({
      code: 'template_invalid',
      params: { reason: 'không có bảng “nowhere”.' },
    });
  });
});

describe('what a template can say', () => {
  const render = (template: string, facts = fullFacts): string => reportText(composeReport(facts, template));

  it('tags on their own lines do not break a paragraph, blank lines do', () => {
    expect(
      render(
        'Một\n{% if period.custom %}\nx\n{% endif %}\n{% comment %} chú thích {% endcomment %}\nhai\n\nba',
      ),
    ).toBe('Một hai\nba');
  });

  it('spaces that conditions leave are evened out', () => {
    expect(
      render('  {{ agency.unit }} {% if period.custom %}x{% endif %} , có   {{ articles.total }} .  '),
    ).toBe('xã, có 42.');
  });

  it('repeats over a list', () => {
    expect(
      render(
        '{% for kind in articles.kinds %}\n- {{ kind | capitalise }}{% unless forloop.last %};{% endunless %}\n{% endfor %}',
      ),
    ).toBe('- 30 tin;\n- 10 bài;\n- 02 phóng sự');
  });

  it('writes dates in full and short, shares, and documents in full only once', () => {
    expect(
      render(
        '{{ window.to | in_words }}; {{ window.to }}; {{ objectives.done | share_of: objectives.total }}; {{ plans.basis | cite_own }}; {{ plans.basis | cite }}',
      ),
    ).toBe(
      'ngày 14 tháng 6 năm 2024; 14/6/2024; 66,7%; Kế hoạch số 07/KH-UBND ngày 26/02/2024 về tuyên truyền cải cách hành chính năm 2024; Kế hoạch số 07/KH-UBND',
    );
  });

  it('prints what is not known as such, never as nothing', () => {
    expect(
      render('{{ articles.total }}, {{ plans.basis | cite }}, {{ articles.kinds | join }}', nothingRecorded),
    ).toBe('chưa có số liệu, chưa có số liệu, chưa có số liệu');
  });

  it('tells unknown from zero in a condition', () => {
    const condition =
      '{% if articles.total == nil %}null{% elsif articles.total >= 42 and articles.total <= 42 %}42{% else %}else{% endif %}{% if articles.total < 1 %}<{% endif %}';
    expect([render(condition), render(condition, nothingRecorded)]).toEqual(['42', 'null']);
  });
});
