import type { Address } from '../../utils/address';

type PrintAddress = Pick<Address, 'appendices' | 'medium' | 'size'>;

/** Print options in the address, and how to change them. */
export interface PrintBar {
  readonly address: PrintAddress;
  readonly go: (change: Partial<PrintAddress>) => void;
}
