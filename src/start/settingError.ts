/** A setting that the app cannot start with. It has no stack, so that the log holds one line. */
export class SettingError extends Error {
  override readonly name = 'SettingError';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
