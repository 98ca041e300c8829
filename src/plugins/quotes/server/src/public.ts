/**
 * Exports what the application and other plugins may use of this plugin's server; everything else is internal. These
 * names stay when the rooms behind them change.
 */
export { foldWord, isCyrillic, QUOTATION_MARKS, stemBelarusian } from '../../attribution';
export { getService as getQuotesService } from './get-service';
export { MEASURED, WAYS, type Measured } from './measurements';
export { PUBLIC_CHANGE } from './publishing/public-change';
export type { Queue } from './dashboard/queue';
