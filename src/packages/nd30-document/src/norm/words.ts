import wording from '../wording.vi.json';

/** Words of the layout that the decree prescribes or that every document contains (Phụ lục I, Phần I). */
export const FIXED_WORDS = {
  nationalName: wording.nationalName,
  motto: wording.motto,
  addressees: wording.addressees,
  recipients: wording.recipients,
  asAbove: wording.asAbove,
  /** The status of an electronic document in its properties. */
  electronic: wording.electronic,
};
