import { expectVietnamese } from './english/expectVietnamese';
import { reportText } from './pages/words';
import { WorkspacePage } from './pages/workspacePage';
import { expectAccessible } from './support/accessible';
import { expect, test } from './support/fixtures';
import { signedInPage } from './support/secondUser';

test.use({ role: 'cchc-can-bo' });

const WORK = '/admin/plugins/cchc-report-work';
const REPORT = 'Báo cáo tháng 5 năm 2021';

test('OFF-04 a report goes from clerk to leader and back by what each finds in the list of work', async ({
  page,
  accountOf,
  browser,
}) => {
  const clerk = new WorkspacePage(page);
  const leader = await signedInPage(browser, await accountOf('cchc-lanh-dao'));
  const leading = new WorkspacePage(leader.page);
  const lineOf = (at: typeof page, name: RegExp) => at.getByRole('main').getByRole('link', { name }).first();

  await test.step('the clerk puts the draft to a leader, with a note', async () => {
    await page.goto('/admin/plugins/cchc-report-life?agency=ich-hau&making=2021-05&cutoff=decree');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: reportText('life.make'), exact: true })
      .click();
    await page.waitForURL(/cchc-report-life\/[a-z0-9]{24}$/);
    const dialog = await clerk.act('submit');
    await dialog.getByRole('textbox').fill('Xin anh xem phần kết quả.');
    await expectVietnamese(page, 'submit dialog', ['Tab']);
    await clerk.confirm(dialog, 'submit');
    await expect(page.getByText('Xin anh xem phần kết quả.')).toBeVisible();
  });

  await test.step('the clerk takes it back, and puts it again', async () => {
    await clerk.confirm(await clerk.act('withdraw'), 'withdraw');
    await expect(clerk.editor('results')).toBeVisible();
    await clerk.confirm(await clerk.act('submit'), 'submit');
    await expect(page.getByText(reportText('workspace.state.submitted'), { exact: true })).toBeVisible();
  });

  await test.step('the leader finds it in the list of work and remarks on a section', async () => {
    await leader.page.goto(WORK);
    await expect(lineOf(leader.page, new RegExp(REPORT))).toBeVisible();
    await expectAccessible(leader.page, leader.page.getByRole('main'), 'work');
    await expectVietnamese(leader.page, 'work', ['Tab']);
    await lineOf(leader.page, new RegExp(REPORT)).click();
    await leading.tab('workspace.remarks').click();
    await leader.page.getByRole('button', { name: reportText('workspace.remarks.new') }).click();
    await leader.page
      .getByRole('textbox', { name: reportText('workspace.remarks.text') })
      .fill('Số hội nghị lấy ở đâu?');
    await expectAccessible(leader.page, leader.page.getByRole('main'), 'a new remark');
    await leader.page.getByRole('button', { name: reportText('workspace.remarks.send') }).click();
    await expect(leader.page.getByRole('listitem').getByText('Số hội nghị lấy ở đâu?')).toBeVisible();
  });

  await test.step('the clerk can no longer take it back, and answers the remark', async () => {
    await page.goto(WORK);
    await lineOf(page, new RegExp(`góp ý: ${REPORT}`)).click();
    const remark = page.getByRole('listitem').filter({ hasText: 'Số hội nghị lấy ở đâu?' });
    await expect(remark).toBeFocused();
    await expect(page.getByRole('button', { name: reportText('workspace.act.withdraw') })).toHaveCount(0);
    await remark.getByRole('textbox').fill('Từ sổ họp tháng 5.');
    await remark.getByRole('button', { name: reportText('workspace.remarks.sendAnswer') }).press('Enter');
    await expect(remark.getByText('Từ sổ họp tháng 5.', { exact: true })).toBeVisible();
    await expectAccessible(page, page.getByRole('main'), 'an answered remark');
  });

  await test.step('the leader resolves it and returns the report', async () => {
    await leader.page.goto(WORK);
    await lineOf(leader.page, new RegExp(`góp ý: ${REPORT}`)).click();
    await leader.page.getByRole('button', { name: reportText('workspace.remarks.resolve') }).click();
    await expect(leader.page.getByText(/đánh dấu đã giải quyết lúc/)).toBeVisible();
    const dialog = await leading.act('return');
    await dialog.getByRole('textbox').fill('Ghi rõ số hội nghị.');
    await leading.confirm(dialog, 'return');
    await page.goto(WORK);
    await expect(lineOf(page, new RegExp(`Sửa rồi trình lại: ${REPORT}`))).toBeVisible();
    await expect(page.getByText(/“Ghi rõ số hội nghị.”/)).toBeVisible();
  });
  leader.verify();
  await leader.close();
});
