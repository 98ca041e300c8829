export { default } from '../platform/http/request-limits/body-middleware';
