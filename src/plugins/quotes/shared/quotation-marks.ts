/** Hands the table of quotation marks to the admin, which may not import the attribution engine. */
export { ALL_QUOTATION_MARKS } from '../attribution/quotation-marks/mark-table';
