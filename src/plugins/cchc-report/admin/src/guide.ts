/** Finds the address of the guide at the section about a page, by the page's path in the admin. */
type FindAddress = (page: string) => string;

let findAddress: FindAddress | null = null;

/** Called by an app that has a guide: `getPlugin('cchc-report').apis.setGuide(...)`, in its bootstrap. */
export const setGuide = (find: FindAddress): void => {
  findAddress = find;
};

/** The address of the guide for a page; null in an app without one. */
export const guideAddress: (page: string) => string | null = (page) => findAddress?.(page) ?? null;
