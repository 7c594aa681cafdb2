import type { Address } from '../../utils/address';

type PrintAddress = Pick<Address, 'appendices' | 'medium' | 'size'>;

/** How a report is printed, as an address says it, and how that is changed. */
export interface PrintBar {
  readonly address: PrintAddress;
  readonly go: (change: Partial<PrintAddress>) => void;
}
