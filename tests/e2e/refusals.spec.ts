import labels from '../../src/records/labels.vi.json';
import messages from '../../src/records/messages.vi.json';
import { HOME_AGENCY, RecordForm } from './pages/recordForm';
import { expect, test } from './support/fixtures';
import { IN_LONG_RUN } from './support/inLongRun';

test.use({ role: 'cchc-can-bo' });

const AGENCY = { relate: [HOME_AGENCY] } as const;

const worded = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

test('a wrong procedure code is refused beside its field, and nothing typed is lost', async ({
  page,
  guard,
}) => {
  guard.expectStatus(400);
  const form = new RecordForm(page, 'procedure');
  await form.openNew();
  await form.fill({
    code: { type: '1.44' },
    name: { type: 'Đăng ký khai tử' },
    executionLevel: { choose: 'commune' },
    onlineLevel: { choose: 'full' },
    duration: { type: 'Trong ngày làm việc' },
    agency: AGENCY,
  });
  await form.publishButton.click();
  const refusal = worded(messages.procedure_code_invalid, {
    label: labels.fields.procedure.code,
    value: '1.44',
  });
  await expect(form.field('code')).toHaveAccessibleDescription(new RegExp(refusal.replace(/[.()]/g, '\\$&')));
  await expect(form.field('code')).toHaveValue('1.44');
  await expect(form.field('name')).toHaveValue('Đăng ký khai tử');
  await expect(form.field('duration')).toHaveValue('Trong ngày làm việc');

  await form.field('code').fill('1.000656');
  await form.publish();
});

test(
  'what is missing at publish is said beside each field, in Vietnamese',
  IN_LONG_RUN,
  async ({ page, guard }) => {
    guard.expectStatus(400);
    const form = new RecordForm(page, 'meeting');
    const missing = /bắt buộc|chưa được điền/;
    await form.openNew();
    await form.fill({ title: { type: 'Hội nghị chưa ghi đủ' }, heldOn: { day: '' } });
    await form.remove(HOME_AGENCY);
    await form.publishButton.click();
    for (const field of ['kind', 'heldOn'] as const)
      await expect(form.field(field, 'combobox'), field).toHaveAccessibleDescription(missing);

    await form.fill({ kind: { choose: 'briefing' }, heldOn: { day: '07/03/2023' } });
    await form.publishButton.click();
    await expect(form.field('agency', 'combobox')).toHaveAccessibleDescription(missing);
    await expect(form.field('title')).toHaveValue('Hội nghị chưa ghi đủ');
    await expect(form.field('heldOn', 'combobox')).toHaveValue('07/03/2023');
  },
);

test(
  'a second plan of one purpose is warned about under its purpose, at every width, and published all the same',
  IN_LONG_RUN,
  async ({ page }) => {
    const form = new RecordForm(page, 'plan');
    await form.openNew();
    await form.fill({
      number: { type: '73' },
      symbol: { type: 'KH-UBND' },
      subject: { type: 'Tuyên truyền cải cách hành chính quý IV năm 2023' },
      issuedOn: { day: '25/09/2023' },
      year: { type: '2023' },
      purpose: { choose: 'par-communication' },
      agency: AGENCY,
    });
    const warning = 'Năm 2023 đã có kế hoạch cùng mục đích: 05/KH-UBND ngày 15/02/2023.';
    const shown = page.getByRole('main').getByText(warning).first();
    await expect(shown).toBeVisible();
    await expect(page.getByRole('link', { name: /^05\/KH-UBND/ })).toHaveAttribute('target', '_blank');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(shown).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    // Said aloud too, to whoever does not see it appear.
    await expect(page.getByRole('status').filter({ hasText: warning })).toBeAttached();
    await form.publish();
  },
);
