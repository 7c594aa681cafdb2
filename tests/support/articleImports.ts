import { adminAccount } from './adminAccount';
import { articleLists, type Typed } from './articleLists';
import { importing } from './imports';
import { openRows, type Rows } from './rows';
import { startApp, type TestApp } from './strapi';

/** An app in which a clerk imports lists of articles. */
export interface ArticleImports {
  readonly app: TestApp;
  readonly rows: Rows;
  readonly by: ReturnType<typeof importing>;
  readonly lists: Awaited<ReturnType<typeof articleLists>>;
  /** Has articles checked that are typed so. */
  checked(...typed: readonly Typed[]): ReturnType<ReturnType<typeof importing>['checked']>;
  /** Has them checked and imported. */
  imported(...typed: readonly Typed[]): ReturnType<ReturnType<typeof importing>['run']>;
  end(): Promise<void>;
}

export const openArticleImports = async (): Promise<ArticleImports> => {
  const app = await startApp();
  const rows = await openRows(app.database);
  const by = importing(await adminAccount(app, 'cchc-can-bo'));
  const lists = await articleLists(app);
  const checked: ArticleImports['checked'] = (...typed) =>
    by.checked('article', lists.agency, lists.list(...typed));
  return {
    app,
    rows,
    by,
    lists,
    checked,
    imported: async (...typed) => by.run((await checked(...typed)).id),
    end: async () => {
      await rows.end();
      await app.stop();
    },
  };
};
