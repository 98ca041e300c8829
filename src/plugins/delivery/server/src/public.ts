/** Exports what the application may use of this plugin's server; everything else is internal. */
export { getService as getDeliveryService } from './get-service';
